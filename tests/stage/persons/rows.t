Many rows to one: here every review of a child's plan is a row, and we ask about the child's year.

  $ sealed="$ROOT"/tests/stage/derive/sealed
  $ "$sealed" reviews.csv <<END
  > #stream 1 reviews
  > #as-at 2026-05-15
  > #masked
  > #col child_id id
  > #col return_year month
  > #col review day
  > #col code code
  > #codes code PN0 PN1 PN2 PN7
  > #col team code
  > #codes team north south
  > #col hours num
  > #required child_id
  > #required review
  > child_id,return_year,review,code,team,hours
  > c2,2025-04,2025-06-01,PN1,north,0.25
  > c1,2025-04,2025-05-01,PN1,north,0.25
  > c1,2025-04,2025-11-01,PN2,south,0.5
  > c1,2026-04,2026-05-01,PN7,south,
  > c2,2025-04,2025-12-01,,south,0.75
  > c3,2025-04,2025-07-01,PN0,north,1
  > c3,2025-04,2025-08-01,PN1,,1
  > c4,,2025-08-01,PN1,north,1
  > #count reviews read=8 kept=8 rejected=0 repeated=0 objected=0
  > END

A child counts when every review heard the child. One review of c2 has no code: then nobody knows, unless another says no.

  $ persons --per child_id,return_year --when review -w 'code is missing or code != PN0' \
  >   -e 'reviews = rows' -e 'always if every code in (PN1, PN2)' -e 'ever_not if any code = PN7' \
  >   -e 'team = last team' -e 'first_team = first team where code is present' reviews.csv > years.csv
  $ plain years.csv
  child_id,return_year,reviews,always,ever_not,team,first_team
  c1,2025-04,2,yes,no,south,north
  c1,2026-04,1,no,yes,south,south
  c2,2025-04,2,,,south,north
  c3,2025-04,1,yes,no,,

What was left out stands in a line; the next stage is told what the columns are, and which are never missing.

  $ sed -n '/^#by persons/p; /^#note/p; /^#co/p; /^#req/p; /^#mas/p' years.csv
  #by persons * child_id return_year (glob)
  #masked
  #note persons rows=8 not_taken=1 no_key=1 no_day=0
  #col child_id id
  #col return_year month
  #col reviews int
  #col always code
  #col ever_not code
  #col team code
  #col first_team code
  #required child_id
  #required return_year
  #required reviews
  #codes always yes no
  #codes ever_not yes no
  #codes team north south
  #codes first_team north south
  #count reviews read=8 kept=8 rejected=0 repeated=0 objected=0

Sums, means and middles; a missing cell is passed over. The sum of none is 0; of none there is no mean and no middle.

  $ persons --per child_id -e 'n = rows' -e 'codes = distinct code' -e 'hours = sum of hours' -e 'each = mean of hours' \
  >   -e 'middle = median of hours' -e 'least = least of review' -e 'most = greatest of hours' \
  >   -e 'late = sum of hours where review >= 2026-01-01' -e 'late_each = mean of hours where review >= 2026-01-01' reviews.csv | plain
  child_id,n,codes,hours,each,middle,least,most,late,late_each
  c1,3,3,0.75,0.375,0.375,2025-05-01,0.5,0,
  c2,2,1,1,0.5,0.5,2025-06-01,0.75,0,
  c3,2,2,2,1,1,2025-07-01,1,0,
  c4,1,1,1,1,1,2025-08-01,1,0,

Shuffled rows give the same bytes, but for what was counted on the way. On one day the greatest cells are last.

  $ (grep '^#' reviews.csv | grep -v '^#\(count\|end\)'; grep ^child_id reviews.csv; grep -v '^#' reviews.csv | sed 1d | sort -r; grep ^#count reviews.csv) | "$sealed" shuffled.csv
  $ for f in reviews shuffled; do persons --per child_id --when review -e 'hours = sum of hours' -e 'team = last team' -e 'm = median of hours' \
  >   -e 'd = distinct code' -e 'f = first code' $f.csv > $f.out; done; cmp reviews.out shuffled.out
  $ printf 'who,on,team\na,2026-01-01,south\na,2026-01-01,north\n' > tie.csv
  $ persons --per who --when on -e 'team = last team' -e 'begun = first team' tie.csv | plain
  who,team,begun
  a,south,south

No rows make no rows; the header is there.

  $ grep '^#[scm][toa]\|^#req\|^child' reviews.csv | grep -v '^#count' | "$sealed" none.csv
  $ persons --per child_id -e 'n = rows' none.csv | plain
  child_id,n

An ordinary CSV may be asked as well; `--as` maps its names.

  $ printf 'Name,Fte\nx,0.5\ny,1\nx,0.25\n' | persons --as who=Name,fte=Fte --per who -e 'fte = sum of fte' | plain
  who,fte
  x,0.75
  y,1
