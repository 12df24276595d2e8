Where a model would say too much, it says why it does not.

  $ months="$TESTDIR/months"; show="$TESTDIR/show"; points="$ROOT/tests/points"; head='#measure worked-with shape=proportion kind=flow better=up break=2024-11-01'
  $ as() { { echo "$head"; echo period,numerator,denominator; "$months" 2023-01 36 99 50 0 0 | awk -F, "$1"; } | "$points" | its | "$show"; }

Everybody, or nobody, from the launch on: no logit reaches there, so the figure itself is read. Everybody always, nobody always, and always the same: there is nothing to be sure of.

  $ as '{ print $1 "," (NR < 23 ? $2 : 100) ",100" }'
  2024-11 2024-11-01 tested: effect 0.499 (0.476 to 0.522) at 2025-10, level 0.500, slope 0.000; reml separated
  $ as '{ print $1 "," (NR < 23 ? $2 : 0) ",100" }'
  2024-11 2024-11-01 tested: effect -0.501 (-0.524 to -0.478) at 2025-10, level -0.500, slope 0.000; reml separated
  $ as '{ print $1 ",100,100" }'
  2024-11 2024-11-01 no_variation: effect - (- to -) at -, level -, slope -; none no_variation
  $ as '{ print $1 ",0," 80 + NR }'
  2024-11 2024-11-01 no_variation: effect - (- to -) at -, level -, slope -; none no_variation
  $ as '{ print $1 ",50,100" }'
  2024-11 2024-11-01 no_variation: effect - (- to -) at -, level -, slope -; none no_variation

Nothing left over: the step is said, and no interval, for there is nothing to make it from.

  $ as '{ print $1 "," (NR < 23 ? 50 : 70) ",100" }'
  2024-11 2024-11-01 tested: effect 0.200 (- to -) at 2025-10, level 0.200, slope 0.000; quasibinomial exact

Months that resemble one another: the quasi-binomial would be too sure, so what wanders is seen through chance on the logit, whose interval is the wider.

  $ waves='{ print $1 "," 50 + int(9 * sin(NR / 3)) + (NR < 23 ? 0 : 10) ",100" }'
  $ as "$waves"
  2024-11 2024-11-01 tested: effect 0.057 (-0.150 to 0.257) at 2025-10, level 0.173, slope -0.010; reml_logit autocorrelated caution wandering
  $ { echo "$head"; echo period,numerator,denominator; "$months" 2023-01 36 99 50 0 0 | awk -F, "$waves"; } | "$points" | its --model quasibinomial | "$show"
  2024-11 2024-11-01 tested: effect 0.098 (0.014 to 0.178) at 2025-10, level 0.220, slope -0.010; quasibinomial asked

A level that wanders by itself, a walk in which each month starts where the last one ended: no step can be told from it, and that is said of a percentage as of a figure.

  $ as '{ x = (NR == 1 ? 428 : (x * 137 + 17) % 1009); s += x / 504.5 - 1; print $1 "," 500 + int(40 * s) ",1000" }'
  2024-11 2024-11-01 tested: effect -0.008 (-0.150 to 0.129) at 2025-10, level 0.014, slope -0.002; reml_logit autocorrelated caution wandering

Counts of ten thousand million are counts.

  $ as '{ print $1 "," $2 * 1e8 + (NR < 23 ? 0 : 1e9) "," 1e10 }'
  2024-11 2024-11-01 tested: effect 0.098 (0.054 to 0.142) at 2025-10, level 0.098, slope 0.000; quasibinomial percentage

Rates: the seasons of two years are known by one wave a year, which --harmonics 0 leaves out.

  $ seasons='{ printf "%s,%d,10000,%.3f\n", $1, $2, $2 / 10 + 3 * sin(NR * 6.2831853 / 12) + (NR < 23 ? 0 : 2) }'
  $ { echo '#measure visits shape=rate scale=1000 kind=flow break=2024-11-01'; echo measure,period,numerator,denominator,value; "$months" 2023-01 36 99 50 0 0 | awk -F, "$seasons" | sed 's/^/visits,/'; } | "$points" > rates.csv
  $ its rates.csv | "$show"
  2024-11 2024-11-01 tested: effect 2.011 (1.701 to 2.321) at 2025-10, level 2.032, slope -0.002; reml figure
  $ its --harmonics 0 rates.csv | "$show"
  2024-11 2024-11-01 tested: effect 6.336 (-3.647 to 16.319) at 2025-10, level 2.575, slope 0.313; reml figure caution wandering

An ordinary CSV, its own headings, weeks too. The result is marked as made by hand.

  $ { echo month,rate; "$months" 2023-01 46 23 50 10 0.5 | cut -d, -f1,2; } > mine.csv
  $ its --as period=month,value=rate --break '2024-11-04 launch' mine.csv | tee sealed | "$show"; grep -c '^#by hand' sealed
  2024-11 launch tested: effect 16.012 (13.303 to 18.721) at 2025-10, level 10.034, slope 0.498; reml figure
  1

No rows are no error; a header is enough.

  $ head -1 mine.csv | its --as period=month,value=rate --break 2024-11-04 | tail -1 | cut -d' ' -f1,2
  #end rows=0

What is wrong is said in a line.

  $ its --as period=month,value=rate --break 2034-11-04 mine.csv > /dev/null
  its: --break: no series has periods on both sides of it
  [64]
  $ its --as period=month,value=rate --break Tuesday mine.csv > /dev/null
  its: --break: write a day, 2024-11-04, and a name if you like
  [64]
  $ its --as period=month,value=rate --break 2024-11-04 --pulse 2024-03..2023-01 mine.csv > /dev/null
  its: --pulse: write two days, 2020-03-23..2020-08-31
  [64]
  $ its --as period=month,value=rate --break 2024-11-04 --comparator nowhere mine.csv > /dev/null
  its: --comparator: there is no group and no measure of this name
  [64]
  $ its --harmonics 9 mine.csv > /dev/null
  its: --harmonics: a number from 0 to 4
  [64]
  $ its --model magic mine.csv > /dev/null
  its: --model magic: is one of auto|quasibinomial|quasipoisson|reml|ml|ols|nw
  [64]
  $ its --as period=month,value=rate --break 2024-11-04 mine.csv | its > /dev/null
  its: stdin: there is a column 'model' already: give its the points as they were before it
  [65]
  $ its --sealed mine.csv > /dev/null
  its: mine.csv: is plain CSV, and --sealed asks for a sealed stream
  [65]
  $ printf 'period,value\n2024-01,many\n' | its --break 2024-11 > /dev/null
  its: stdin:2: 'value': is no number: 1 of 1 series cannot be read, the others are
  [65]
  $ head -20 sealed | its > /dev/null
  its: stdin: the stream stops after line 20 without #end: the stage before did not finish
  [76]
