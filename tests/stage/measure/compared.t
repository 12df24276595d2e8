Figures beside others: groups as if alike, a group beside everyone else, one measure beside another; worked by hand.

  $ . "$TESTDIR/sealed.sh"
  $ rows() { for i in $(seq $1); do echo "$2"; done; }
  $ { cat <<'END'
  > #stream 1 reviews
  > #as-at 2026-03-31
  > #masked
  > #col held_on day
  > #col child_id id
  > #col team code
  > #col age code
  > #col spoke code
  > #codes team north south
  > #codes age young old
  > #codes spoke yes no
  > #required team age spoke
  > held_on,child_id,team,age,spoke
  > END
  > rows 3 2026-01-05,,north,young,yes; rows 5 2026-01-05,,north,young,no; rows 2 2026-02-05,,north,old,yes
  > rows 1 2026-03-05,,south,young,yes; rows 1 2026-03-05,,south,young,no
  > rows 6 2026-03-06,,south,old,yes; rows 2 2026-03-06,,south,old,no; } | sealed reviews.csv
  $ ask() { measure -e "from reviews; shape proportion; count spoke = yes; when held_on; per quarter; $1" reviews.csv; }
  $ four() { awk -F, '{ printf "%s", $1; for (i = 2; i <= NF; i++) printf " %s", $i == "" ? "-" : sprintf("%.4f", $i); print "" }'; }

Of the young 4 in 10 spoke, of the old 8 in 10; 12 of 20. North has 8 young and 2 old: 8 × .4 + 2 × .8 = 4.8 would be expected, and
5 spoke: 5/4.8 × .6 = .625, and not .5. South: 7 of 7.2 expected, .5833. The counts stay as they are.
North's interval is Wilson's of 5 in 10, .2366 to .7634, times 1.25.

  $ ask 'by team; adjust age' | points group,numerator,denominator,value,lo,hi | four
  all 12.0000 20.0000 0.6000 0.3866 0.7812
  north 5.0000 10.0000 0.6250 0.2957 0.9543
  south 7.0000 10.0000 0.5833 0.3306 0.7435

Quarters are sums of months, and their groups are alike in the quarter.

  $ measure -e 'from reviews; shape proportion; count spoke = yes; when held_on; per month, quarter; by team; adjust age; enough 1' reviews.csv | points per,group,value | sed -n 's/quarter,//p' | four
  all 0.6000
  north 0.6250
  south 0.5833

A rate: so many for every 100 children of the same ages. In the lookup 40 young and 20 old live in the north, 10 and 30 in the south.

  $ mkdir lookups
  $ printf 'period,team,age,children\n2026-01,,,100\n2026-01,,young,50\n2026-01,,old,50\n2026-01,north,,60\n2026-01,north,young,40\n2026-01,north,old,20\n2026-01,south,,40\n2026-01,south,young,10\n2026-01,south,old,30\n' > lookups/children.csv
  $ rate() { measure -e "from reviews; shape rate; of spoke = yes; count rows; over children in children; scale 100; when held_on; per quarter; $1" reviews.csv; }

The whole has 4 of 50 young and 8 of 50 old: 12 for every 100. North would have 40 × .08 + 20 × .16 = 6.4 and has 5: 5/6.4 × 12.

  $ rate 'by team; adjust age' | points group,numerator,denominator,value | four
  all 12.0000 100.0000 12.0000
  north 5.0000 60.0000 9.3750
  south 7.0000 40.0000 15.0000

Each group beside everyone else: .7 less .5; Newcombe's interval is from the two Wilson intervals, and so is the other's, turned round.
Nobody is left beside the whole.

  $ ask 'by team; against rest difference' | points group,value,lo,hi,why | four
  all - - - 0.0000
  north -0.2000 -0.5261 0.2017 -
  south 0.2000 -0.2017 0.5261 -
  $ ask 'by team; against rest difference' | points group,numerator,denominator,state,why | head -n 2
  all,12,20,shown,incomparable
  north,5,10,shown,

As a ratio: .7/.5, on the logarithm: 1.4 times and over exp √(.5677² + .4232²) below, exp √(.2426² + .7483²) above.

  $ ask 'by team; against rest ratio' | points group,value,lo,hi | four | tail -n 1
  south 1.4000 0.6896 3.0743

One measure beside another: of those who answered 6 in 10 are girls, of those we serve 10 in 20.

  $ two() { { printf '#stream 1 %s\n#as-at 2026-03-31\n#masked\n#col %s day\n#col sex code\n#codes sex girl boy\n%s,sex\n' $1 $2 $2; rows $3 2026-02-05,girl; rows $4 2026-02-06,boy; } | sealed $1.csv; }
  $ two answers answered_on 6 4; two open opened_on 10 10
  $ mkdir measures; cat > measures/reach.measure <<'END'
  > measure  served
  > title    Who is served
  > domain   Reach
  > from     open
  > shape    share
  > share    sex
  > when     opened_on
  > per      quarter, year
  > better   neither
  > chart    none
  > 
  > measure  heard
  > title    Who is heard
  > domain   Reach
  > from     answers
  > shape    share
  > share    sex
  > when     answered_on
  > per      quarter
  > against  served ratio
  > better   near 1
  > chart    dots
  > together reach
  > 
  > measure  far
  > title    How far those heard are from those served
  > domain   Reach
  > from     answers
  > shape    share
  > share    sex
  > when     answered_on
  > per      quarter
  > against  served furthest
  > better   down
  > chart    run
  > END
  $ measure answers.csv open.csv > reach.csv
  $ points measure,part,numerator,denominator,value,lo,hi < reach.csv | awk -F, '$3' | sed 's/,/ /' | sed 's/ /,/' | awk -F, '{ printf "%s %s %d/%d %.4f %.4f %.4f\n", $1, $2, $3, $4, $5, $6, $7 }'
  far  6/10 0.1000 0.0000 0.0000
  heard girl 6/10 1.2000 0.5760 2.2048
  heard boy 4/10 0.8000 0.3157 1.6867
  served girl 10/20 0.5000 0.2993 0.7007
  served boy 10/20 0.5000 0.2993 0.7007

Its test is Fisher's, for 4.7 boys would be expected; and as two tests are judged together, both with .7 or so, q is p. Where no
measure says together there are no such columns.

  $ points measure,part,p,q < reach.csv | awk -F, '$1 == "heard" && $3 { printf "%s %.4f %.4f\n", $2, $3, $4 }'
  girl 0.7089 0.7089
  boy 0.7089 0.7089
  $ ask '' | grep -c '^#col q'
  0
  [1]

Stages after it find columns by name, so that these two are in nobody's way.

  $ suppress reach.csv | points measure,part,p,q | grep heard
  heard,girl,,
  heard,boy,,
  $ suppress -p internal reach.csv | spc | grep -c '^heard'
  2

What stands beside a hidden figure would give it back. Of the three girls served nobody may know, nor of the boys, who would
give them away; so the ratio is hidden too, though those who answered are many.

  $ two open opened_on 3 17; two answers answered_on 20 20
  $ measure answers.csv open.csv | suppress | points measure,part,numerator,value,state | grep -v ',none'
  far,,,,hidden
  heard,girl,,,hidden
  heard,boy,,,hidden
  served,girl,,,hidden
  served,boy,,,hidden

Unknown there: nothing to compare with, and it is said.

  $ measure -m measures answers.csv 2>&1 | points measure,part,value,state,why | sed 1q
  far,,,shown,incomparable

What cannot be compared is refused.

  $ no() { measure -e "$1" reviews.csv >failed; }
  $ no 'from reviews; shape median; median n; when held_on; per quarter; by team; against rest difference'
  measure: -e: against rest: what is left of median cannot be had by taking a group away
  [78]
  $ no 'from reviews; shape proportion; count spoke = yes; when held_on; per quarter; by team; adjust age; against rest ratio'
  measure: -e: 'against' beside 'adjust': a figure is compared in one way: make two measures
  [78]
  $ no 'from reviews; shape proportion; count spoke = yes; when held_on; per quarter; by team; against other furthest'
  measure: -e: furthest is among the parts of a share, and of another measure's: say ratio or difference
  [78]
  $ no 'from reviews; shape rate; count distinct child_id; over children in children; scale 100; when held_on; per quarter; adjust age'
  measure: -e: adjust goes with rows and sums, and not with distinct ids
  [78]

A difference is no percentage of anything: its chart goes by the figure and not by the counts beside it, and may lie below nought.

  $ { printf '#stream 1 months\n#as-at 2026-03-31\n#masked\n#col held_on day\n#col team code\n#codes team north south\n#col spoke code\n#codes spoke yes no\n#required spoke\nheld_on,team,spoke\n'
  > for y in 2024 2025; do for m in 01 02 03 04 05 06 07 08 09 10 11 12; do
  >   rows 20 $y-$m-05,north,yes; rows 30 $y-$m-05,north,no; rows 30 $y-$m-05,south,yes; rows 20 $y-$m-05,south,no; done; done; } | sealed months.csv
  $ measure -e 'from months; shape proportion; count spoke = yes; when held_on; per month; by team; against rest difference' months.csv > months-points.csv
  $ suppress months-points.csv | spc | points period,group,chart,chart_why,centre | grep '2025-12' | sed 's/0\.1999.*/0.2/'
  2025-12,all,none,empty,
  2025-12,north,xmr,figure,-0.2
  2025-12,south,xmr,figure,0.2
  $ suppress months-points.csv | compare | points period,group,compare_why | grep '2025-12,[ns]'
  2025-12,north,shape
  2025-12,south,shape
