Counts that cannot be: one line says where the first is, the status is that of bad data, and every other series has its result.

  $ awk 'BEGIN { print "month,team,top,of,rate"; for (t = 1; t <= 2; t++) for (i = 0; i < 30; i++) { x = 20 + i * 7 % 11; n = 50 + i * 3 % 7
  >   printf "%d-%02d,%s,%d,%d,%.4f\n", 2023 + int(i / 12), i % 12 + 1, t == 1 ? "north" : "south", x, n, x / n } }' > good.csv
  $ as='period=month,group=team,numerator=top,denominator=of,value=rate'
  $ awk -F, -v OFS=, 'NR == 6 { $3 = 99; $5 = 99 / $4 } 1' good.csv > over.csv
  $ awk -F, -v OFS=, 'NR == 6 { $3 = -4; $5 = -4 / $4 } 1' good.csv > under.csv
  $ charts() { plain | awk -F, 'NR > 1 { print $2, $6, $7 }' | sort | uniq -c | tr -s ' '; }
  $ spc -k p --as "$as" good.csv | charts
   30 north p asked
   30 south p asked
  $ spc -k p --as "$as" over.csv > read.csv
  spc: over: 'value', 2023-05-01: a count above its denominator: 1 of 2 series cannot be read by their counts, the others are
  [65]
  $ charts < read.csv
   30 north none unfit
   30 south p asked
  $ spc -k u --as "$as" under.csv > /dev/null
  spc: under: 'value', 2023-05-01: a negative count: 1 of 2 series cannot be read by their counts, the others are
  [65]

What looks like percentages is read as such without being told; values that are none of anything are not.

  $ spc --as "$as" over.csv | charts
  spc: over: 'value', 2023-05-01: a count above its denominator: 1 of 2 series cannot be read by their counts, the others are
   30 north none unfit
   30 south xmr figure
  $ spc --as "$as" good.csv > /dev/null
  $ its --break 2024-03-01 --as "$as" over.csv > /dev/null
  its: over: 'value', 2023-05-01: a count above its denominator: 1 of 2 series cannot be read by their counts, the others are
  [65]
  $ compare --every -k proportion --as "$as" under.csv > /dev/null
  compare: under: 'value', 2023-05-01: a negative count: 1 of 2 series cannot be read by their counts, the others are
  [65]
  $ awk -F, -v OFS=, 'NR > 1 { $3 *= 9; $5 *= 9 } 1' over.csv > rates.csv; spc --as "$as" rates.csv > /dev/null

A month of nobody is no such thing.

  $ awk -F, -v OFS=, 'NR == 6 { $3 = $4 = 0; $5 = "" } 1' good.csv | spc -k p --as "$as" | charts
   30 north p asked
   30 south p asked

A number that is none costs its own series everything, because nobody knows what it was to be, and no other series anything: not by spc, not by any other.

  $ sed '6s/,[^,]*$/,lots/' good.csv > lots.csv; spc -k p --as "$as" lots.csv > read.csv
  spc: lots.csv:6: 'value': is no number: 1 of 2 series cannot be read, the others are
  [65]
  $ charts < read.csv
   30 north none unfit
   30 south p asked
  $ for stage in "spc --rules anhoej" "its --break 2024-03-01" trend; do for what in lots over under; do
  >   $stage --as "$as" $what.csv 2> said | plain | grep south > ours; $stage --as "$as" good.csv | plain | grep south | cmp - ours; cut -d: -f1,4- said; done; done
  spc: 'value': is no number: 1 of 2 series cannot be read, the others are
  spc: a count above its denominator: 1 of 2 series cannot be read by their counts, the others are
  spc: a negative count: 1 of 2 series cannot be read by their counts, the others are
  its: 'value': is no number: 1 of 2 series cannot be read, the others are
  its: a count above its denominator: 1 of 2 series cannot be read by their counts, the others are
  its: a negative count: 1 of 2 series cannot be read by their counts, the others are
  trend: 'value': is no number: 1 of 2 series cannot be read, the others are
  trend: a count above its denominator: 1 of 2 series cannot be read by their counts, the others are
  trend: a negative count: 1 of 2 series cannot be read by their counts, the others are
  $ trend --as "$as" lots.csv 2> /dev/null | plain | awk -F, 'NR > 1 && $6 $7 != "" { print $2, $6, $7, $8 }'
  north none unfit 0
  south none  30
  $ its --break 2024-03-01 --as "$as" lots.csv 2> /dev/null | plain | cut -d, -f2,6,7 | sort | uniq -c | tr -s ' '
   1 group,model,model_why
   30 north,none,unfit
   30 south,reml,figure
  $ { echo month,team,top,of,rate; awk 'BEGIN { for (t = 1; t <= 8; t++) printf "2026-03,t%d,%d,%d,%.4f\n", t, 20 + t * 7 % 11, 50 + t, (20 + t * 7 % 11) / (50 + t) }'; } | sed 's/^/team,/; 1s/team/by/' > teams.csv
  $ for wrong in '$s/,[^,]*$/,lots/' '$s/,[0-9]*,\([0-9]*\),/,-3,\1,/' '$s/,[0-9]*,\([0-9]*\),.*/,99,\1,1.7/'; do sed "$wrong" teams.csv | compare --as "$as" | plain | cut -d, -f3,7,8 | tail -3; done
  compare: stdin:9: 'value': is no number: 1 of 8 series cannot be read, the others are
  t6,none,
  t7,none,
  t8,none,no_figure
  compare: stdin: 'value', 2026-03-01: a negative count: 1 of 8 series cannot be read by their counts, the others are
  t6,none,
  t7,none,
  t8,none,no_figure
  compare: stdin: 'value', 2026-03-01: a count above its denominator: 1 of 8 series cannot be read by their counts, the others are
  t6,none,
  t7,none,
  t8,none,no_figure

What a rule, a chart or a model is called, and a date on which no series has two sides.

  $ for wrong in "spc --rules wheeler" "spc -k pie" "spc --baseline twelve" "spc --target high" "its --model best --break 2024-03-01" "its --break 2030-01-01" "its --break soon" "compare -k ratio"; do
  >   $wrong --as "$as" good.csv > /dev/null; echo $?; done
  spc: --rules wheeler: is one of mdc|ptd-0.2.2|anhoej
  64
  spc: -k pie: is one of auto|run|xmr|p|pp|c|u|up|g|t|xbar|s|mr
  64
  spc: --baseline twelve: is not a whole number
  64
  spc: --target high: is not a number
  64
  its: --model best: is one of auto|quasibinomial|quasipoisson|reml|ml|ols|nw
  64
  its: --break: no series has periods on both sides of it
  64
  its: --break: write a day, 2024-11-04, and a name if you like
  64
  compare: -k ratio: is one of auto|proportion|rate|figure
  64

A night goes on without the series: a sealed stream is warned of, and no more.

  $ { echo '#measure told shape=proportion better=up hide=0'; echo measure,period,numerator,denominator,value; sed 1d over.csv | awk -F, -v OFS=, '$2 == "north" { print "told", $1, $3, $4, $5 }'; } | "$ROOT/tests/points" | spc > /dev/null
  spc: stdin: 'told', 2023-05-01: a count above its denominator: 1 of 1 series cannot be read by their counts, the others are
