Beyond what happened elsewhere. North: 16 more after a year. South, where nobody launched anything: 4 more all the same. What is North's alone is 12, and surely not nought.

  $ months="$TESTDIR/months"; show="$TESTDIR/show"; points="$ROOT/tests/points"; head='#measure worked-with shape=proportion kind=flow better=up'
  $ { echo "$head break=2024-11-04"; echo '#event 2024-11-04 launch The model'; echo period,by,group,numerator,denominator; "$months" 2023-01 46 23 50 10 0.5 | sed 's/,/,team,North,/'; "$months" 2023-01 46 23 40 4 0 | sed 's/,/,team,South,/'; } | "$points" > teams.csv
  $ its teams.csv | "$show"
  2024-11 North launch tested: effect 0.157 (0.116 to 0.198) at 2025-10, level 0.095, slope 0.005; quasibinomial percentage
  2024-11 South launch tested: effect 0.038 (-0.001 to 0.077) at 2025-10, level 0.039, slope 0.000; quasibinomial percentage
  $ its --comparator South teams.csv | "$show"
  2024-11 North launch tested: effect 0.117 (0.062 to 0.174) at 2025-10, level 0.054, slope 0.005; quasibinomial percentage
  2024-11 South launch is_comparator: effect - (- to -) at -, level -, slope -; none is_comparator
  $ its --comparator South teams.csv | plain | awk -F, '$2 == "2025-10" { printf "%s fitted %.3f expected %.3f, compared with %s\n", $5, $28, $29, $46 ? $46 : "-" }'
  North fitted 0.658 expected 0.541, compared with worked-with South
  South fitted 0.000 expected 0.000, compared with -

Another measure of the same team.

  $ { echo "$head break=2024-11-04"; echo "#measure answered shape=proportion kind=flow"; echo measure,period,numerator,denominator; "$months" 2023-01 46 23 50 10 0.5 | sed 's/^/worked-with,/'; "$months" 2023-01 46 23 40 4 0 | sed 's/^/answered,/'; } | "$points" | its --comparator answered | "$show"
  2024-11 2024-11-04 tested: effect 0.117 (0.062 to 0.174) at 2025-10, level 0.054, slope 0.005; quasibinomial percentage

A comparator of another kind of figure, or too short, is no comparator, and nothing is quietly left out.

  $ { echo "$head break=2024-11-04"; echo "#measure visits shape=rate kind=flow"; echo measure,period,numerator,denominator; "$months" 2023-01 46 23 50 10 0.5 | sed 's/^/worked-with,/'; "$months" 2023-01 46 23 40 4 0 | sed 's/^/visits,/'; } | "$points" | its --comparator visits | "$show"
  2024-11 2024-11-04 comparator_unlike: effect - (- to -) at -, level -, slope -; none comparator_unlike
  $ { echo "$head break=2024-11-04"; echo period,by,group,numerator,denominator; "$months" 2023-01 46 23 50 10 0.5 | sed 's/,/,team,North,/'; "$months" 2023-01 25 23 40 4 0 | sed 's/,/,team,South,/'; } | "$points" | its --comparator South | "$show"
  2024-11 North 2024-11-04 after_short: effect - (- to -) at -, level -, slope -; none after_short
  2024-11 South 2024-11-04 is_comparator: effect - (- to -) at -, level -, slope -; none is_comparator

Published figures, one a year: the mean after less the mean before, and the difference in differences, worked by hand. Ours 20 21 19 20, then 15 14 13: 14 less 20 is -6. Theirs 30 31 29 30, then 29 28 30: 29 less 30 is -1. So -5 beyond theirs. Never a regression.

  $ echo period,per,by,group,value > years.csv; for g in ours:20,21,19,20,15,14,13 theirs:30,31,29,30,29,28,30; do y=2018; for v in $(echo "${g#*:}" | tr , ' '); do echo "$y-04,financial-year,area,${g%%:*},$v"; y=$((y + 1)); done; done >> years.csv
  $ its --break 2022-04 years.csv | "$show"
  2022-04 ours 2022-04 tested: effect -6.000 (-7.992 to -4.008) at -, level -, slope -; difference annual
  2022-04 theirs 2022-04 tested: effect -1.000 (-2.992 to 0.992) at -, level -, slope -; difference annual
  $ its --break 2022-04 --comparator theirs years.csv | "$show"
  2022-04 ours 2022-04 tested: effect -5.000 (-9.303 to -0.697) at -, level -, slope -; difference annual
  2022-04 theirs 2022-04 is_comparator: effect - (- to -) at -, level -, slope -; none is_comparator
  $ its --break 2022-04 --comparator theirs years.csv | plain | grep ours | awk -F, '{ print $1, $5, $9, $10 }'
  2018-04 20 20 
  2019-04 21 20 
  2020-04 19 20 
  2021-04 20 20 
  2022-04 15 14 19
  2023-04 14 14 19
  2024-04 13 14 19
  $ head -5 years.csv | its --break 2020-04 | "$show"
  2020-04 ours 2020-04 short: effect - (- to -) at -, level -, slope -; none short
