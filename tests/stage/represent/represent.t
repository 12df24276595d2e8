Who sits on the panel, beside who is served. Of twelve members eight are from the north and two from the south; of the hundred children half are from either. So the north has four thirds of its share, and the south a third of it.

  $ { echo joined_on,area; for i in 1 2 3 4 5 6 7 8; do echo 2025-0$i-01,north; done; echo 2025-03-01,south; echo 2025-03-02,south; echo 2025-03-02,west; echo 2025-03-02,; } > panel.csv
  $ { echo opened,area; for i in $(seq 50); do echo 2025-05-01,north; echo 2025-05-01,south; done; } > children.csv
  $ cat > who.measure <<'END'
  > measure  took-part
  > title    Families on the panel, beside those we serve
  > domain   Equity and reach
  > from     panel
  > shape    share
  > share    area
  > when     joined_on
  > per      year
  > against  served ratio
  > better   near 1
  > chart    dots
  > together representation
  > enough   5
  > 
  > measure  served
  > title    Families we serve
  > domain   Equity and reach
  > from     children
  > shape    share
  > share    area
  > when     opened
  > per      year
  > better   neither
  > chart    stack
  > END
  $ said() { plain | cut -d, -f6-8,10-15,17,18 | sed 's/\(\.[0-9][0-9][0-9]\)[0-9]*/\1/g'; }
  $ represent --as-at 2025-12-31 -m who.measure panel.csv children.csv > found.csv; said < found.csv
  part,statistic,n,events,estimate,lo,hi,p,q,state,why
  north,share,12,8,0.666,0.390,0.861,,,shown,
  north,ratio,12,8,1.333,0.759,1.862,0.274,0.274,shown,
  south,share,12,2,0.166,0.046,0.448,,,shown,
  south,ratio,12,2,0.333,0.092,0.916,0.028,0.057,shown,
  west,share,12,1,0.083,0.014,0.353,,,shown,
  west,ratio,12,1,,,,,,none,incomparable
  not_known,share,12,1,0.083,0.014,0.353,,,shown,
  not_known,ratio,12,1,,,,,,none,incomparable

The south seems to have too few, and its interval leaves out 1; but of two tests that are judged together one in twenty may well be chance: q says 0.057. By hand: p is 0.0287, the smaller of two, so q is twice that. Nobody from the west is served, so nothing can stand beside its one member: that is said, and is no zero.

The stream says what it speaks of, and is ready for `suppress`.

  $ grep -c '^#measure took-part .*against=served:ratio together=representation' found.csv
  1
  $ head -1 found.csv
  #stream 1 findings

Difference instead of ratio: 66.7% less 50%.

  $ sed 's/served ratio/served difference/; s/near 1/near 0/' who.measure > less.measure
  $ represent --as-at 2025-12-31 -m less.measure panel.csv children.csv | said | sed -n 3p
  north,difference,12,8,0.166,-0.125,0.384,0.274,0.274,shown,

The furthest part of all, without *not known*, is one row.

  $ sed 's/served ratio/served furthest/; s/near 1/down/; /^together/d' who.measure > far.measure
  $ represent --as-at 2025-12-31 -m far.measure panel.csv children.csv | said | tail -n +2
  ,furthest,12,,0.333,,,,,shown,

Nobody on the panel: no share, no ratio, and a reason.

  $ mkdir nobody; head -1 panel.csv > nobody/panel.csv
  $ represent --as-at 2025-12-31 -m who.measure nobody/panel.csv children.csv | said
  part,statistic,n,events,estimate,lo,hi,p,q,state,why

Too few: under `enough` there is no share.

  $ head -4 panel.csv > nobody/panel.csv; represent --as-at 2025-12-31 -m who.measure nobody/panel.csv children.csv | said | sed -n 2,3p
  north,share,3,3,,,,,,none,few
  north,ratio,3,3,,,,,,none,few

A measure whose dataset is not given is left out; columns of an ordinary CSV may be called otherwise; what is not there is said.

  $ represent --as-at 2025-12-31 -m who.measure children.csv | said
  part,statistic,n,events,estimate,lo,hi,p,q,state,why
  $ sed 's/joined_on/Since/' panel.csv > nobody/panel.csv
  $ represent --as joined_on=Since --as-at 2025-12-31 -m who.measure nobody/panel.csv children.csv | said | sed -n 3p
  north,ratio,12,8,1.333,0.759,1.862,0.274,0.274,shown,
  $ represent -m who.measure panel.csv children.csv >out.csv
  represent: panel does not say as at which day it speaks: say --as-at YYYY-MM-DD
  [64]
  $ sed '5s/.*/whenever,south/' panel.csv > nobody/panel.csv; represent --as-at 2025-12-31 -m who.measure nobody/panel.csv children.csv > /dev/null
  represent: panel.csv:5: 'joined_on': is no day
  [65]
