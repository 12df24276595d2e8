Did it change at the launch, and by how much a year on. Planted: about 50 of a hundred, from November 2024 on 10 more and half a one more every month, so 16 after twelve months.

  $ months="$TESTDIR/months"; show="$TESTDIR/show"; points="$ROOT/tests/points"; head='#measure worked-with shape=proportion kind=flow better=up'
  $ { echo "$head break=2024-11-04"; echo '#event 2024-11-04 launch The model'; echo period,numerator,denominator; "$months" 2023-01 46 23 50 10 0.5; } | "$points" > launch.csv
  $ its launch.csv | "$show"
  2024-11 launch tested: effect 0.157 (0.116 to 0.198) at 2025-10, level 0.095, slope 0.005; quasibinomial percentage

What would have been, had nothing happened, begins with the launch.

  $ its launch.csv | plain | awk -F, '$2 >= "2024-09" && $2 <= "2025-01" { printf "%s %.3f %.3f\n", $2, $28, $29 }'
  2024-09 0.502 0.000
  2024-10 0.502 0.000
  2024-11 0.602 0.502
  2024-12 0.607 0.502
  2025-01 0.612 0.502

Every column and every row that came is there as it was.

  $ its launch.csv | plain | cut -d, -f1-24 > with; plain launch.csv > without; cmp with without

Other models, each asked for by name. The sensitivity columns stand beside.

  $ for m in quasibinomial quasipoisson reml ml ols nw; do its --model $m launch.csv | "$show"; done
  2024-11 launch tested: effect 0.157 (0.116 to 0.198) at 2025-10, level 0.095, slope 0.005; quasibinomial asked
  2024-11 launch tested: effect 0.155 (0.114 to 0.193) at 2025-10, level 0.099, slope 0.005; quasipoisson asked
  2024-11 launch tested: effect 0.160 (0.134 to 0.186) at 2025-10, level 0.100, slope 0.005; reml asked
  2024-11 launch tested: effect 0.160 (0.135 to 0.185) at 2025-10, level 0.100, slope 0.005; ml asked
  2024-11 launch tested: effect 0.157 (0.114 to 0.199) at 2025-10, level 0.098, slope 0.005; ols asked
  2024-11 launch tested: effect 0.157 (0.136 to 0.178) at 2025-10, level 0.098, slope 0.005; nw asked
  $ its --sensitivity launch.csv | plain | awk -F, '$31 != "" || $30 != "" { printf "%s %.3f %.3f %.3f %.3f %.3f\n", $2, $47, $48, $49, $50, $51 }'
  period 0.000 0.000 0.000 0.000 0.000
  2024-11 0.156 0.116 0.196 0.136 0.175

Seven months after a launch are no answer, eight are one with a caution, twelve without. The same before it.

  $ for n in 29 30 34; do { echo "$head break=2024-11-04"; echo period,numerator,denominator; "$months" 2023-01 $n 23 50 10 0.5; } | "$points" | its | "$show"; done
  2024-11 2024-11-04 after_short: effect - (- to -) at -, level -, slope -; none after_short
  2024-11 2024-11-04 tested: effect 0.145 (0.097 to 0.192) at 2025-06, level 0.087, slope 0.007; quasibinomial percentage caution short
  2024-11 2024-11-04 tested: effect 0.160 (0.109 to 0.211) at 2025-10, level 0.092, slope 0.006; quasibinomial percentage
  $ for from in 2024-04 2024-03 2023-11; do { echo "$head break=2024-11-04"; echo period,numerator,denominator; "$months" $from 24 99 50 0 0; } | "$points" | its | "$show"; done
  2024-11 2024-11-04 before_short: effect - (- to -) at -, level -, slope -; none before_short
  2024-11 2024-11-04 tested: effect -0.045 (-0.167 to 0.083) at 2025-10, level -0.020, slope -0.002; quasibinomial percentage caution short
  2024-11 2024-11-04 tested: effect 0.003 (-0.082 to 0.088) at 2025-10, level 0.005, slope 0.000; quasibinomial percentage

An event that nothing follows, or that names no measure, tests nothing.

  $ { echo "$head break=2027-01-01"; echo period,numerator,denominator; "$months" 2023-01 30 99 50 0 0; } | "$points" | its | "$show"
  2025-06 2027-01-01 after_short: effect - (- to -) at -, level -, slope -; none after_short
  $ { echo "$head"; echo period,numerator,denominator; "$months" 2023-01 30 99 50 0 0; } | "$points" | its | plain | cut -d, -f25,26 | sort | uniq -c | sed 's/^ *//'
  1 model,model_why
  30 none,no_break

Two events a year apart are told apart. Two that are four months apart are not: they are tested as one. What comes after an event with too little behind it is left out.

  $ { echo "$head break=2024-01-01 breaks=one;two"; echo "#event 2024-01-01 one A"; echo "#event 2025-01-01 two B"; echo period,numerator,denominator; "$months" 2023-01 12 99 50 0 0; "$months" 2024-01 12 1 60 0 0; "$months" 2025-01 14 1 60 -15 0; } | "$points" | its | "$show"
  2024-01 one tested: effect 0.104 (0.020 to 0.187) at 2024-12, level 0.104, slope 0.000; quasibinomial percentage
  2025-01 two tested: effect -0.146 (-0.223 to -0.064) at 2025-12, level -0.146, slope 0.000; quasibinomial percentage
  $ { echo "$head break=2024-11-04 breaks=launch;conferences;late"; echo '#event 2024-11-04 launch The model'; echo '#event 2025-03-10 conferences Changed'; echo '#event 2026-06-01 late Something'; echo period,numerator,denominator; "$months" 2023-01 46 23 50 10 0.5; } | "$points" | its | "$show"
  2024-11 launch+conferences tested: effect 0.156 (0.114 to 0.198) at 2025-10, level 0.096, slope 0.005; quasibinomial percentage
  2025-03 conferences joined: effect - (- to -) at -, level -, slope -; quasibinomial percentage
  2026-06 late after_short: effect - (- to -) at -, level -, slope -; quasibinomial percentage

A span apart: the spring and summer of 2020, when nearly nobody could be worked with, belong to neither side. Without that line the way out of it would be read as the way things went.

  $ { echo "$head break=2021-01-01 pulses=pandemic"; echo "#event 2020-03-23..2020-08-31 pandemic P"; echo period,numerator,denominator; "$months" 2019-01 14 99 50 0 0; "$months" 2020-03 6 99 10 0 0; "$months" 2020-09 20 5 50 12 0; } > pulse; "$points" < pulse | its | "$show"
  2021-01 2021-01-01 tested: effect 0.121 (0.071 to 0.170) at 2021-12, level 0.127, slope -0.001; quasibinomial percentage
  $ sed 's/ pulses=pandemic//' pulse | "$points" | its | "$show"
  2021-01 2021-01-01 tested: effect 0.279 (-0.325 to 0.569) at 2021-12, level 0.175, slope 0.009; reml_logit autocorrelated caution wandering
  $ sed -n '4,$p' pulse | cut -d, -f1,2 | sed '1i period,value' | its --break 2021-01-01 --pulse 2020-03-23..2020-08-31 --harmonics 0 | "$show"
  2021-01 2021-01-01 tested: effect 11.728 (8.817 to 14.639) at 2021-12, level 12.253, slope -0.044; reml figure

A month that is missing or hidden is a gap, and does not close up. More than one in ten hidden: no verdict.

  $ { echo "$head break=2024-11-04"; echo period,numerator,denominator,state; "$months" 2023-01 46 23 50 10 0.5 | sed '7s/,.*/,,,hidden/; s/0$/0,shown/'; } | "$points" | its --model reml | "$show"
  2024-11 2024-11-04 tested: effect 0.161 (0.134 to 0.189) at 2025-10, level 0.101, slope 0.005; reml asked
  $ { echo "$head break=2024-11-04"; echo period,numerator,denominator,state; "$months" 2023-01 46 23 50 10 0.5 | sed '7,12s/,.*/,,,hidden/; s/0$/0,shown/'; } | "$points" | its | "$show"
  2024-11 2024-11-04 hidden: effect - (- to -) at -, level -, slope -; none hidden

Stocks overlap from month to month: never tested.

  $ { echo "$head break=2024-11-04" | sed s/flow/stock/; echo period,numerator,denominator,kind; "$months" 2023-01 46 23 50 10 0.5 | sed 's/$/,stock/'; } | "$points" | its | plain | cut -d, -f25,26 | sort -u | tail -1
  none,overlapping
