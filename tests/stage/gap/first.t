Practitioners and families about the same work, three values, worked by hand.

  $ . "$ROOT/tests/stage/measure/sealed.sh"
  $ sealed pairs.csv <<'END'
  > #stream 1 pairs
  > #as-at 2026-03-31
  > #masked
  > #col answered_on day
  > #col worker_id id
  > #col team code
  > #col own int
  > #col family int
  > #codes team north south
  > #required own family
  > answered_on,worker_id,team,own,family
  > 2026-01-05,w1,north,5,3
  > 2026-01-06,w1,north,4,4
  > 2026-02-20,w2,north,4,2
  > 2026-02-21,w2,north,5,4
  > 2026-03-03,w3,south,3,3
  > 2026-03-30,w4,south,4,5
  > END
  $ ask() { gap -e "from pairs; when answered_on; per quarter; enough 1; $1" pairs.csv; }
  $ say() { grep -v '^#' | awk -F, 'NR > 1 { out = $5 " " $7 " " $8; gsub(/"/, ""); for (i = 11; i <= 15; i++) out = out " " ($i == "" ? "-" : sprintf("%.4f", $i)); print out }'; }

Each view by itself, their gap by t, and by signed ranks: of the differences 2 0 2 1 0 -1 four are not nought, their ranks 3.5, 3.5, 1.5
and 1.5; positive are 8.5 of 10, which three of the sixteen ways the signs can fall reach: 6/16. The gap is .6667 in .4944 errors: 1.3484, with
5 degrees p .2354.

  $ ask 'shape gap; first own; second family' | say
  all first 6 4.1667 3.3767 4.9567 - -
  all second 6 3.5000 2.3993 4.6007 - -
  all gap 6 0.6667 -0.6043 1.9376 0.2354 -
  all signed_rank 4 - - - 0.3750 -

Both how many are there, and how it was worked out. With clusters no interval of one view by itself: it would be too narrow.

  $ ask 'shape gap; first own; second family; cluster worker_id' | grep '^asked' | cut -d, -f7-9,11,12,16- | sed 's/\(\.[0-9][0-9]\)[0-9]*/\1/g'
  first,6,4,4.16,,mean,shown,
  second,6,4,3.5,,mean,shown,
  gap,6,4,0.66,-0.88,paired: t by clusters,shown,
  signed_rank,4,4,,,paired: Wilcoxon's signed ranks; exact; row by row,shown,

Two conditions: 5 of 6 say 4 or more, 3 of 6 families; two only the one, none only the other: McNemar, exactly 2 × 1/4.
The last column but three counts whom the row could give away: of the gap the smallest group, the one pair that says neither.

  $ ask 'shape gap; first own >= 4; second family >= 4' | say
  all first 6 0.8333 0.4365 0.9699 - -
  all second 6 0.5000 0.1876 0.8124 - -
  all gap 6 0.3333 -0.1717 0.6743 0.5000 -
  $ ask 'shape gap; first own >= 4; second family >= 4' | grep '^asked' | cut -d, -f7,8,10
  first,6,5
  second,6,3
  gap,6,1

Several judged together: p .2354 and .5 of one name, in one quarter; of two the larger stays and the smaller is doubled.
The teams are judged apart from the whole.

  $ mkdir measures; for m in one two; do cat <<END
  > measure  $m
  > title    $m
  > domain   Heart
  > from     pairs
  > shape    gap
  > first    own$([ $m = two ] && echo ' >= 4')
  > second   family$([ $m = two ] && echo ' >= 4')
  > when     answered_on
  > per      quarter
  > by       team
  > better   near 0
  > chart    dumbbell
  > enough   1
  > together views
  > END
  > done > measures/views.measure
  $ gap pairs.csv | grep ',gap,' | cut -d, -f1,5,14,15 | sed 's/\(\.[0-9]\{4\}\)[0-9]*/\1/g'
  one,all,0.2353,0.4707
  one,north,0.0796,0.3184
  one,south,0.5000,0.6666
  two,all,0.5000,0.5000
  two,north,0.5000,0.6666
  two,south,1,1

A pair: the ellipse in which both means lie, by Hotelling. Variances .5667 and 1.1, covariance .1, F(2, 4) 6.9443: size 2 × 5/4 × 6.9443 / 6
is 2.8935; eigenvalues 1.1180 and .5486.

  $ ask 'shape pair; first own; second family' | say
  all first 6 4.1667 3.3767 4.9567 - -
  all second 6 3.5000 2.3993 4.6007 - -
  all ellipse_major 6 1.7987 - - - -
  all ellipse_minor 6 1.2598 - - - -
  all ellipse_angle 6 1.3914 - - - -

Agreement: kappa 1 - 10/11 with its large-sample interval, and ICC(2,1): between rows .9333, between views 1.3333, the rest .7333,
.2 over 1.6667 + .2; F(5, 5) is 1.2727.

  $ ask 'shape agreement; first own; second family' | say | tail -n 2
  all kappa 6 0.0909 -0.2256 0.4074 - -
  all icc 6 0.1071 -0.5464 0.7782 0.3989 -

Views of different people: two measures, one against the other, by Welch.

  $ two() { sealed $1.csv; }
  $ printf '#stream 1 staff\n#as-at 2026-03-31\n#masked\n#col said_on day\n#col score int\nsaid_on,score\n2026-01-05,5\n2026-01-06,4\n2026-02-05,3\n' | two staff
  $ printf '#stream 1 families\n#as-at 2026-03-31\n#masked\n#col said_on day\n#col score int\nsaid_on,score\n2026-01-05,1\n2026-01-06,2\n2026-02-05,3\n2026-02-06,2\n' | two families
  $ for m in staff families; do printf 'measure %s\ntitle %s\ndomain Heart\nfrom %s\nshape mean\naverage score\nwhen said_on\nper quarter\nbetter up\nchart auto\nenough 1\n' $m $m $m; [ $m = families ] || echo 'against families difference'; done > apart.measure

Means 4 and 2 with variances 1/3 and (2/3)/4: 2 / √.5 = 2.8284 on .25/(1/18 + 1/108) = 3.857 degrees.

  $ gap -m apart.measure staff.csv families.csv | say
  all first 3 4.0000 1.5159 6.4841 - -
  all second 4 2.0000 0.7008 3.2992 - -
  all gap 3 2.0000 0.0077 3.9923 0.0495 -

Nobody, and too few: a row that says so. Measures of other shapes are no business of this stage.

  $ gap -e 'from pairs; when answered_on; per quarter; shape gap; first own; second family' pairs.csv | grep '^asked'
  asked,2026-01,quarter,all,all,,gap,6,,,,,,,,,shown,few
  $ gap -e 'from pairs; when answered_on; per month; shape gap; first own; second family; of family = 5' pairs.csv | grep '^asked' | cut -d, -f2,8,17,18
  2026-01,0,none,
  2026-02,0,none,
  2026-03,1,shown,few
  $ gap -e 'from pairs; when answered_on; per quarter; shape mean; average own' pairs.csv | grep -c '^asked'
  0
  [1]

The order of rows changes nothing.

  $ mkdir turned; { grep '^#[^e]' pairs.csv; grep '^answered' pairs.csv; grep '^2026' pairs.csv | sort -r; } | sealed turned/pairs.csv
  $ gap pairs.csv > straight.csv; gap turned/pairs.csv | cmp - straight.csv

A stream that was cut is no stream.

  $ head -n 14 pairs.csv > cut.csv; gap -e 'from cut; when answered_on; per quarter; shape gap; first own; second family' cut.csv >failed
  gap: cut.csv: * (glob)
  [76]

Findings go through suppress before anybody sees them: where one of the four groups of two conditions is small, all of that cell is hidden.

  $ gap -e 'from pairs; when answered_on; per quarter; enough 1; shape gap; first own >= 4; second family >= 4' pairs.csv | suppress | grep '^asked' | cut -d, -f7,8,11,17
  first,,,hidden
  second,,,hidden
  gap,,,hidden
  $ gap -e 'from pairs; when answered_on; per quarter; enough 1; shape gap; first own; second family' pairs.csv | suppress | grep '^asked' | cut -d, -f7,8,17
  first,,hidden
  second,,hidden
  gap,,hidden
  signed_rank,,hidden

Of an ordinary CSV: an answer that is no number is said with its line, and a view that is no column is asked after.

  $ plain pairs.csv > said.csv; question='from said; when answered_on; per quarter; enough 1; shape gap; first own; second family; of own is present and family is present'
  $ gap --as-at 2026-03-31 -e "$question" said.csv | plain | cut -d, -f7,8,11 | sed 's/\(\.[0-9][0-9]\)[0-9]*/\1/'
  statistic,n,estimate
  first,6,4.16
  second,6,3.5
  gap,6,0.66
  signed_rank,4,
  $ sed '3s/4,4/4,often/' said.csv > wrong.csv; gap --as-at 2026-03-31 -e "$(echo "$question" | sed 's/said/wrong/')" wrong.csv > /dev/null
  gap: wrong.csv:3: 'family': is no number
  [65]
  $ gap --as-at 2026-03-31 -e "$(echo "$question" | sed 's/first own/first onw/')" said.csv > /dev/null
  gap: -e: 'onw' is not a column of said: did you mean 'own'?
  [78]
