Nine months that rise by one a month, with one down and up again. Each later month is above each earlier one but once: of 36 pairs 35 rise and 1 falls, so tau is 34/36.

  $ last() { plain | tail -1 | cut -d, -f25-; }
  $ { echo period,value; i=0; for v in 1 2 3 4 6 5 7 8 9; do i=$((i + 1)); echo "2026-0$i,$v"; done; } > rises.csv
  $ trend rises.csv | plain | head -1 | tr , '\n' | tail -n +3 | tr '\n' ' '
  trend trend_why trend_n trend_slope trend_lo trend_hi trend_tau trend_lag trend_p trend_q  (no-eol)
  $ trend rises.csv | plain | tail -1 | cut -d, -f3-8
  rising,,9,1,1,1
  $ trend rises.csv | plain | tail -1 | cut -d, -f9
  0.9444444444444444

p by hand: the variance of S is 9 x 8 x 23 / 18 = 92, so z is 33 / 9.592 = 3.44 and p is 0.0006.

  $ trend rises.csv | plain | tail -1 | cut -d, -f11 | cut -c1-8
  0.000580

Only the last row of a series carries it, and every row of before is there, in its order.

  $ trend rises.csv | plain | cut -d, -f1-2 | cmp - rises.csv
  $ trend rises.csv | plain | tail -2 | head -1
  2026-08,8,,,,,,,,,,

Months that are missing count as months: 12 more over a gap of a year is one a month, as before. (Software that only counts rows would say more.)

  $ { echo period,value; for i in 1 2 3 4; do echo "2024-0$i,$i"; done; for i in 1 2 3 4; do echo "2025-0$i,$((12 + i))"; done; } | trend | plain | tail -1 | cut -d, -f3-6
  rising,,8,1

The same by quarters: three more each quarter is one a month.

  $ { echo period,per,value; for y in 2024 2025; do for m in 01 04 07 10; do echo "$y-$m,quarter,$((y * 12 + ${m#0} - 24289))"; done; done; } > quarters.csv; sed -n '2,3p' quarters.csv
  2024-01,quarter,0
  2024-04,quarter,3
  $ trend quarters.csv | plain | tail -1 | cut -d, -f4-7
  rising,,8,1

Seven months are too few, a figure that never varies has no trend, and neither has nothing at all.

  $ head -8 rises.csv | trend | plain | tail -1
  2026-07,7,none,short,7,,,,,,,
  $ { echo period,value; for i in 1 2 3 4 5 6 7 8 9; do echo "2026-0$i,0.1"; done; } | trend | plain | tail -1
  2026-09,0.1,none,same,9,0,0,0,,,,
  $ echo period,value | trend | plain
  period,value,trend,trend_why,trend_n,trend_slope,trend_lo,trend_hi,trend_tau,trend_lag,trend_p,trend_q

Months that lean on their neighbours: six low, then six middling, then six high. That is a rise, and the slope says so, but with months so alike p would promise far too much: it is not shown.

  $ { echo period,value; i=0; for v in 5 6 7 8 9 9 8 7 6 5 4 3 4 5 6 7 8 9 9 8 7 6 5 4; do i=$((i + 1)); printf '%d-%02d,%s\n' $((2024 + (i - 1) / 12)) $(((i - 1) % 12 + 1)) $v; done; } | trend | plain | tail -1 | cut -d, -f3-5,11-
  none,autocorrelated,24,,

A stock holds the same people again from month to month: it gets a line, and no trend. With two months of eleven hidden, nothing is said either.

  $ { echo period,kind,denominator,value; i=0; for v in 1 2 3 4 5 6 7 8 9; do i=$((i + 1)); echo "2026-0$i,stock,,$v"; done; } | "$ROOT/tests/points" | trend | last
  none,overlapping,9,,,,,,,
  $ { echo period,state,denominator,value; i=0; for v in 1 2 3 4 5 6 7 8 9; do i=$((i + 1)); echo "2026-0$i,shown,,$v"; done; echo 2026-10,hidden,,; echo 2026-11,hidden,,; } | "$ROOT/tests/points" | trend | last
  none,hidden,9,,,,,,,

Two teams are two series, and two tests: what is said of each allows for both. Mixed rows stay mixed.

  $ { echo period,by,group,denominator,value; for i in 1 2 3 4 5 6 7 8; do echo "2026-0$i,team,North,,$i"; echo "2026-0$i,team,South,,$((i * 5 % 8))"; done; } | "$ROOT/tests/points" > two.csv
  $ trend two.csv | plain | tail -2 | cut -d, -f5,25-28
  North,rising,,8,1
  South,none,,8,-0.3333333333333333
  $ trend two.csv | plain | tail -2 | cut -d, -f5,33,34 | sed 's/\(0\.0*...\)[0-9]*/\1/g'
  North,0.000836,0.00167
  South,0.265,0.265
  $ plain two.csv > before; trend two.csv | plain | cut -d, -f1-24 | cmp - before

Points that trend has read before are refused; so is what is no number, and an ordinary file says which columns are meant.

  $ trend two.csv | trend
  trend: stdin: there is a column 'trend' already: give trend the points as they were before it
  #stream 1 failed
  #fail 65 trend: stdin: there is a column 'trend' already: give trend the points as they were before it
  [65]
  $ sed 's/,6$/,six/; s/period,value/month,rate/' rises.csv > words.csv; trend --as period=month,value=rate words.csv >out.csv
  trend: words.csv:6: 'value': is no number: 1 of 1 series cannot be read, the others are
  [65]
  $ sed 's/period,value/month,rate/' rises.csv | trend --as period=month,value=rate | plain | tail -1 | cut -d, -f3-6
  rising,,9,1

A comma in a name is no new cell, with a blank behind it or without:

  $ printf 'period,value,group\n2026-01,1,"North,East"\n2026-02,2,"North,East"\n' | trend | grep '^2026' | cut -d, -f1-4
  2026-01,1,"North,East"
  2026-02,2,"North,East"
  $ printf 'period,value,group\n2026-01,1,"North,East"\n' | trend | spc | grep -c "^2026"
  1
