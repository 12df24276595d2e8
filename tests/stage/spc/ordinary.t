An ordinary CSV: its month is the period, its rate the value. Nobody has said what is good, so we may.

  $ awk 'BEGIN { print "month,rate"; for (i = 0; i < 24; i++) printf "%d-%02d,%s\n", 2024 + int(i / 12), i % 12 + 1, i == 23 ? 17 : i % 2 ? 12 : 10 }' > mine.csv
  $ spc --as period=month,value=rate --better down --target 5 mine.csv | "$TESTDIR/show" | tail -2
  2025-11 xmr figure 11.208333333333334 5.310072463768116 17.106594202898552 1 -
  2025-12 xmr figure 11.208333333333334 5.310072463768116 17.106594202898552 1 - | common - level - | fail -
  $ spc --as period=month,value=rate mine.csv | grep '^#by hand'
  #by hand

`--baseline 12` takes the limits from the first twelve months; `ptd-0.2.2` is what NHSRplotthedots would say.

  $ spc --as period=month,value=rate --baseline 12 mine.csv | "$TESTDIR/show" | tail -1
  2025-12 xmr trial 11 5.68 16.32 1 outside | changing outside rising 2025-12 | none no_target
  $ spc --as period=month,value=rate --rules ptd-0.2.2 --better up mine.csv | "$TESTDIR/show" | tail -1
  2025-12 xmr figure 11.208333333333334 5.310072463768116 17.106594202898552 1 - | common - level - | none no_target
  $ head -6 mine.csv | spc --as period=month,value=rate --rules ptd-0.2.2 | "$TESTDIR/show" | tail -1
  2024-05 xmr trial 10.8 5.48 16.12 1 - | common - level - | none no_target

A percentage chart needs counts, and says so; with them it is drawn.

  $ spc -k pp --as period=month,value=rate mine.csv > out.csv
  spc: mine: 'value': a pp chart needs a numerator and a denominator beside every value: choose xmr or run
  [65]
  $ tail -1 out.csv
  #fail 65 spc: mine: 'value': a pp chart needs a numerator and a denominator beside every value: choose xmr or run
  $ awk 'BEGIN { print "period,value,numerator,denominator"; for (i = 0; i < 12; i++) printf "2024-%02d,%s,%d,100\n", i + 1, i % 2 ? .52 : .48, i % 2 ? 52 : 48 }' > counts.csv
  $ spc -k pp counts.csv | "$TESTDIR/show" | tail -1
  2024-12 pp trial 0.5 0.35 0.65 1 - | common - level - | none no_target

Counts are enough: the value is the one over the other, and missing where nobody was asked.

  $ spc -k pp counts.csv | plain | cut -d, -f5- > with
  $ cut -d, -f1,3,4 counts.csv | spc -k pp | plain | cut -d, -f4- | diff - with
  $ { echo period,numerator,denominator; echo 2023-12,0,0; sed 1d counts.csv | cut -d, -f1,3,4; } | spc -k pp | "$TESTDIR/show" | sed -n '1p;$p'
  2023-12 pp trial 0.5 - - 1 -
  2024-12 pp trial 0.5 0.35 0.65 1 - | common - level - | none no_target
  $ cut -d, -f1,3 counts.csv | spc
  spc: stdin: needs a column 'value' (num); there are: period, numerator
  #stream 1 failed
  #fail 65 spc: stdin: needs a column 'value' (num); there are: period  numerator
  [65]

A stream that spc has already annotated is refused.

  $ spc counts.csv | spc
  spc: stdin: there is a column 'chart' already: give spc the points as they were before it
  #stream 1 failed
  #fail 65 spc: stdin: there is a column 'chart' already: give spc the points as they were before it
  [65]
  $ spc --baseline -1 counts.csv
  spc: --baseline: a number of periods, from 1
  #stream 1 failed
  #fail 64 spc: --baseline: a number of periods  from 1
  [64]
  $ spc --as value=rate mine.csv
  spc: mine.csv: needs a column 'period' (period); there are: month, value
  #stream 1 failed
  #fail 65 spc: mine.csv: needs a column 'period' (period); there are: month  value
  [65]
  $ spc --sealed counts.csv
  spc: counts.csv: is plain CSV, and --sealed asks for a sealed stream
  #stream 1 failed
  #fail 65 spc: counts.csv: is plain CSV  and --sealed asks for a sealed stream
  [65]

No rows are no rows, and the stream is whole.

  $ head -1 counts.csv | spc | tail -1
  #end rows=0 crc32=304fd4da

A stream that was cut is refused, and says where.

  $ spc counts.csv | head -20 | plain
  plain: stdin: the stream stops after line 20 without #end: the stage before did not finish
  [76]
