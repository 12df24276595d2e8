Two councils measure the same things on small tables of their own; their points become one.

  $ sealed="$ROOT"/tests/stage/derive/sealed
  $ mkdir lookups
  $ town() { n=$1; shift; printf '%s\n' '#stream 1 cases' '#as-at 2026-03-31' '#masked' '#col child id' '#col opened day' '#col team code' '#required child' '#required opened' \
  >   'child,opened,team' "$@" "#count cases read=9 kept=9 rejected=0 repeated=0 objected=0 sha256=$n" | "$sealed" cases.csv; }
  $ { echo period,children; echo 2026-01,1000; } > lookups/population.csv
  $ stanza() { printf '%s\n' "measure  $1" "title    $1" 'domain   Hands' 'from     cases' 'better   neither' 'chart    auto' 'when opened' 'per month' "$@" | sed 9d; }
  $ stanza opened 'shape count' 'count rows' 'by team' > opened.measure
  $ stanza rate 'shape rate' 'count rows' 'over children in population' 'scale 1000' > rate.measure
  $ stanza children 'shape count' 'count distinct child' > children.measure
  $ stanza middle 'shape count' 'count distinct child' 'hide under 6' > distinct.measure
  $ town abc a,2026-01-05,north b,2026-02-05,north c,2026-02-06, ; for m in opened rate children; do measure -m $m.measure cases.csv > $m.1; done
  $ town def d,2026-02-05,south e,2026-03-05,south f,2026-02-06, ; for m in opened rate children; do measure -m $m.measure cases.csv > $m.2; done

A group that only one has is nobody's in the other. Before the first row of one of them nobody knows what was there: January is unknown, not 1.

  $ merge opened.1 opened.2 | plain | cut -d, -f2,4,5,10,19,23,24
  period,by,group,numerator,value,state,why
  2026-01,all,all,,,unknown,early
  2026-02,all,all,4,4,shown,
  2026-03,all,all,1,1,shown,
  2026-01,team,north,,,unknown,early
  2026-02,team,north,1,1,shown,
  2026-03,team,north,0,0,shown,
  2026-01,team,south,,,unknown,early
  2026-02,team,south,1,1,shown,
  2026-03,team,south,1,1,shown,
  2026-01,team,not known,,,unknown,early
  2026-02,team,not known,2,2,shown,
  2026-03,team,not known,0,0,shown,

A rate divides by people. Are they the same people, or those of another place?

  $ no() { merge "$@" > /dev/null; }
  $ no rate.1 rate.2
  merge: rate (population): whose people are they? say --populations add (of different places) or once (of one place)
  [65]
  $ for how in add once; do merge --populations $how rate.1 rate.2 | plain | sed -n 3p | cut -d, -f10,11,19; done
  4,2000,2
  4,1000,4
  $ { echo period,children; echo 2026-01,900; } > lookups/population.csv; measure -m rate.measure cases.csv > rate.3
  $ no --populations once rate.1 rate.3
  merge: rate.3: the population of 'rate' is another than in the files before it: --populations add, if it is another place
  [65]

A child may be in both: distinct children cannot be added, and neither can medians, times or what stands beside another measure.

  $ no children.1 children.2
  merge: children (distinct): points of these cannot be added: leave them out with --without
  [65]
  $ merge --without children children.1 children.2 | plain | wc -l
  *1 (glob)

The same rows twice are refused, and so is what was hidden: a sum of hidden numbers would show one.

  $ no opened.1 opened.1
  merge: opened.1 and opened.1 both count the same 'cases': it would be counted twice
  [65]
  $ suppress opened.1 > safe.csv; no safe.csv opened.2
  merge: safe: has been through suppress: what is hidden cannot be added: merge first
  [65]
  $ spc opened.1 > marked.csv; no marked.csv opened.2
  merge: marked: 'chart' is no column of points: merge comes before any analysis
  [65]
  $ plain opened.1 > plain.csv; no plain.csv opened.2
  merge: plain: is plain CSV, and does not say what its measures are: give merge the points as measure wrote them
  [65]
  $ no --sealed plain.csv opened.2
  merge: plain.csv: is plain CSV, and --sealed asks for a sealed stream
  [65]

So are points of another day, and points by another definition.

  $ measure -m opened.measure --as-at 2026-02-28 cases.csv > other.csv; no opened.1 other.csv
  merge: opened.1 and other speak of different days: measure both --as-at one day
  [65]
  $ sed 's/^count rows/of team is present\ncount rows/' opened.measure > narrow.measure; measure -m narrow.measure cases.csv > narrow.csv
  $ no opened.1 narrow.csv
  merge: opened.1 and narrow define 'opened' differently: measure both by one definition, or leave it out with --without
  [65]

A measure that not all of them have is left out, and the points say so.

  $ measure -m opened.measure -m rate.measure cases.csv > both.csv; merge opened.1 both.csv | grep '^#note'
  #note left out: not measured in all of what was merged: rate

A target that they do not share is nobody's. How small is small must be the same in both: it is part of the definition.

  $ (cat opened.measure; echo 'target 5') > aim.measure; measure -m aim.measure cases.csv > aim.csv; grep -o 'target=5' aim.csv
  target=5
  $ merge opened.1 aim.csv | grep -c 'target=5'
  0
  [1]
  $ (cat opened.measure; echo 'hide under 9') > careful.measure; measure -m careful.measure cases.csv > careful.csv; no opened.1 careful.csv
  merge: opened.1 and careful define 'opened' differently: measure both by one definition, or leave it out with --without
  [65]

A stream that was cut is no stream.

  $ head -40 opened.1 | no - opened.2 2>&1 | sed 's/line [0-9]*/line N/'
  merge: stdin: the stream stops after line N without #end: the stage before did not finish
