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
   30 north xmr figure
   30 south xmr figure
  $ spc --as "$as" good.csv > /dev/null
  $ its --break 2024-03-01 --as "$as" over.csv > /dev/null
  its: over: 'value', 2023-05-01: a count above its denominator: 1 of 2 series cannot be read by their counts, the others are
  [65]
  $ compare --every -k proportion --as "$as" under.csv > /dev/null
  compare: under: 'value', 2023-05-01: a negative count: 1 of 2 series cannot be read by their counts, the others are
  [65]
  $ awk -F, -v OFS=, 'NR > 1 { $3 *= 9; $5 *= 9 } 1' over.csv > rates.csv; spc --as "$as" rates.csv > /dev/null

A month of nobody is no such thing, and what is not a number ends at its line, whatever comes after.

  $ awk -F, -v OFS=, 'NR == 6 { $3 = $4 = 0; $5 = "" } 1' good.csv | spc -k p --as "$as" | charts
   30 north p asked
   30 south p asked
  $ sed '6s/,[^,]*$/,lots/' good.csv | spc --as "$as" > /dev/null
  spc: stdin:6: 'value': is no num
  [65]

A night goes on without the series: a sealed stream is warned of, and no more.

  $ { echo '#measure told shape=proportion better=up hide=0'; echo measure,period,numerator,denominator,value; sed 1d over.csv | awk -F, -v OFS=, '$2 == "north" { print "told", $1, $3, $4, $5 }'; } | "$ROOT/tests/points" | spc > /dev/null
  spc: stdin: 'told', 2023-05-01: a count above its denominator: 1 of 1 series cannot be read by their counts, the others are
