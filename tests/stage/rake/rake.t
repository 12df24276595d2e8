Served at the end of the quarter: four families in the north, four in the south. Eight answered, two of them northern. A northern answer weighs 2, a southern two thirds; they average 1.

  $ { echo family,at,area; for i in 1 2 3 4; do echo "N$i,2026-03-31,north"; echo "S$i,2026-03-31,south"; done; echo X,2026-01-31,west; } > served.csv
  $ { echo reply,responded_on,area; echo 1,2026-01-05,north; echo 2,2026-02-05,north; for i in 3 4 5 6 7 8; do echo "$i,2026-03-0$i,south"; done; } > answers.csv
  $ rake --to served.csv --when responded_on --on area answers.csv | plain
  reply,responded_on,area,weight
  1,2026-01-05,north,2
  2,2026-02-05,north,2
  3,2026-03-03,south,0.666666666667
  4,2026-03-04,south,0.666666666667
  5,2026-03-05,south,0.666666666667
  6,2026-03-06,south,0.666666666667
  7,2026-03-07,south,0.666666666667
  8,2026-03-08,south,0.666666666667

The last snapshot in the quarter holds: the one of January, all west, has no say. The preamble says what was done and how much it costs: these eight are worth six.

  $ rake --to served.csv --when responded_on --on area answers.csv | grep '^#by\|^#note'
  #by hand
  #by rake 0.1.0 to served on area per quarter
  #note rake 2026-01-01 rows=8 effective=6.0 least=0.667 most=2 at_a_limit=0 off=0

`measure` then says `weight weight`: the counts stay plain, and the weighted figure is beside them. North says yes, south no: 2 of 8 plainly; 4 of 8 as the served would have it.

  $ rake --to served.csv --when responded_on --on area answers.csv > raked.csv
  $ measure --as-at 2026-03-31 -e 'from raked; shape proportion; count area = north; unknown out; when responded_on; per quarter; weight weight; enough 1' raked.csv > points.csv
  $ plain points.csv | cut -d, -f10,11,15-19 | sed 's/\(\.[0-9]\{4\}\)[0-9]*/\1/g'
  numerator,denominator,wsum,wsumsq,wn,wd,value
  2,8,8.0000,10.6666,4,8.0000,0.25

Two margins: each is met. By hand: served half and half in both; answers 3 of young north, 1 old north, 1 young south, 1 old south … the weight of a row is one number for its area times one for its age, and both margins come to three.

  $ { echo at,area,age; for i in 1 2 3; do echo "2026-03-31,north,young"; echo "2026-03-31,south,old"; done; } > served2.csv
  $ { echo responded_on,area,age; for i in 1 2 3; do echo 2026-01-01,north,young; done; echo 2026-01-01,north,old; echo 2026-01-01,south,young; echo 2026-01-01,south,old; } > answers2.csv
  $ rake --to served2.csv --when responded_on --on area,age answers2.csv | plain | awk -F, 'NR > 1 { area[$2] += $4; age[$3] += $4; print $2, $3, sprintf("%.6f", $4) } END { printf "%.6f %.6f\n", area["north"], age["old"] }' | sort | uniq -c | sed 's/^ *//'
  1 3.000000 3.000000
  1 north old 1.098076
  3 north young 0.633975
  1 south old 1.901924
  1 south young 1.098076

An answer that would weigh five is held at three, and the others make up for it. The margin is then missed, and the note says by how much: by a fifth.

  $ { echo at,area; for i in 1 2 3 4 5; do echo 2026-03-31,north; echo 2026-03-31,south; done; } > even.csv
  $ { echo responded_on,area; echo 2026-01-01,north; for i in 1 2 3 4 5 6 7 8 9; do echo 2026-01-01,south; done; } > one.csv
  $ rake --to even.csv --when responded_on --on area one.csv | grep '^#note'
  #note rake 2026-01-01 rows=10 effective=6.9 least=0.778 most=3 at_a_limit=1 off=0.2
  $ rake --to even.csv --when responded_on --on area one.csv | plain | sed -n '2,3p'
  2026-01-01,north,3
  2026-01-01,south,0.777777777778
  $ rake --trim none --to even.csv --when responded_on --on area one.csv | plain | sed -n '2,3p'
  2026-01-01,north,5
  2026-01-01,south,0.555555555556

A category that only one side has cannot be brought to anything: it is joined to *not known*, and named. Here only answers have an east, and only those served have an empty area: so two answers stand for the two families of whom nobody knows where they live.

  $ { echo at,area; for i in 1 2 3 4; do echo 2026-03-31,north; done; for i in 1 2 3 4; do echo 2026-03-31,; done; } > gaps.csv
  $ { echo responded_on,area; for i in 1 2 3; do echo 2026-01-01,north; done; echo 2026-01-01,east; } > east.csv
  $ rake --to gaps.csv --when responded_on --on area east.csv | grep '^#by rake'
  #by rake 0.1.0 to gaps on area per quarter joined to not known: area=east (1)
  $ rake --to gaps.csv --when responded_on --on area east.csv | plain
  responded_on,area,weight
  2026-01-01,north,0.666666666667
  2026-01-01,north,0.666666666667
  2026-01-01,north,0.666666666667
  2026-01-01,east,2

When not known is on one side only as well: a southern family that is served and never answers is left out, for nobody can speak for it; and answers of whom nobody knows where they are from keep the share that they have.

  $ { echo responded_on,area; echo 2026-01-01,north; echo 2026-01-01,north; } | rake --to even.csv --when responded_on --on area | tee only.csv | plain | tail -1
  2026-01-01,north,1
  $ grep '^#by rake' only.csv
  #by rake 0.1.0 to even on area per quarter joined to not known: area=south (1)
  $ { echo responded_on,area; for a in north south south south ''; do echo "2026-01-01,$a"; done; } | rake --to even.csv --when responded_on --on area | plain | tail -n +2
  2026-01-01,north,2
  2026-01-01,south,0.666666666667
  2026-01-01,south,0.666666666667
  2026-01-01,south,0.666666666667
  2026-01-01,,1

A quarter without a snapshot has no weights, and neither has an answer without a day. Every quarter is raked by itself.

  $ { cat answers.csv; echo 9,2026-04-01,north; echo 10,,north; } | rake --to served.csv --when responded_on --on area | plain | tail -3
  8,2026-03-08,south,0.666666666667
  9,2026-04-01,north,
  10,,north,
  $ head -1 answers.csv | rake --to served.csv --when responded_on --on area | plain
  reply,responded_on,area,weight

The order of the rows changes nothing but the order of the rows.

  $ { head -1 answers.csv; tail -n +2 answers.csv | sort -r; } | rake --to served.csv --when responded_on --on area | plain | sort > shuffled; rake --to served.csv --when responded_on --on area answers.csv | plain | sort | cmp - shuffled

What goes wrong.

  $ rake --to served.csv --on area answers.csv 2>&1 >out.csv
  rake: say --to FILE, the people served; --when COLUMN, the day of an answer; and --on COLUMN,…, the margins
  [64]
  $ rake --to served.csv --when responded_on --on arae answers.csv 2>&1 >out.csv
  rake: --on: 'arae' is not a column of served: did you mean 'area'?
  [78]
  $ rake --to served.csv --when responded_on --on reply answers.csv 2>&1 >out.csv
  rake: --on: 'reply' is not a column of served: there are: family at area
  [78]
  $ rake --to served.csv --when responded_on --on area,area answers.csv 2>&1 >out.csv
  rake: --on: 'area' is said twice
  [64]
  $ rake --trim 3,0.3 --to served.csv --when responded_on --on area answers.csv 2>&1 >out.csv
  rake: --trim: two numbers around 1, as 0.3,3, or none
  [64]
  $ rake --to served.csv --when responded_on --on area raked.csv 2>&1 >out.csv
  rake: raked: there is a column 'weight' already
  [65]
  $ rake --to served.csv --when area --on area answers.csv 2>&1 >out.csv
  rake: answers.csv:2: 'area': is no day
  [65]

A day that is none is said with its line, on whichever side it stands.

  $ sed '3s/2026-02-05/soon/' answers.csv > wrong.csv; rake --to served.csv --when responded_on --on area wrong.csv > /dev/null
  rake: wrong.csv:3: 'responded_on': is no day
  [65]
  $ sed '3s/2026-03-31/soon/' served.csv > wrong.csv; rake --to wrong.csv --when responded_on --on area answers.csv > /dev/null
  rake: wrong.csv:3: 'at': is no day
  [65]
