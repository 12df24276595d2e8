What a change looks like. A steady year, then the launch, then 66 of a hundred: beyond the upper limit, improving, and no word yet on the target because the figures still move.

  $ year() { awk -v y="$1" -v a="$2" -v b="$3" 'BEGIN { for (i = 1; i <= 12; i++) printf "%d-%02d,%s,100\n", y, i, i % 2 ? a : b }'; }
  $ head='#measure worked-with shape=proportion better=up hide=6 target=0.6'
  $ { echo "$head break=2025-01-01"; echo period,numerator,denominator; year 2024 48 52; echo 2025-01,66,100; echo 2025-02,67,100; } | "$ROOT/tests/points" > launch.csv
  $ spc launch.csv | "$TESTDIR/show" | tail -3
  2024-12 pp trial 0.5 0.35 0.65 1 -
  2025-01 pp trial 0.5 0.35 0.65 1 outside+near
  2025-02 pp trial 0.5 0.35 0.65 1 outside+near | improving outside+near rising 2025-01 | moving special_cause

The launch in the middle of January: January is not wholly before it, and so no part of the baseline. With the launch in February it is, and the limits widen.

  $ { echo "$head break=2025-01-20"; echo period,numerator,denominator; year 2024 48 52; echo 2025-01,66,100; echo 2025-02,67,100; } | "$ROOT/tests/points" | spc | "$TESTDIR/show" | head -1
  2024-01 pp trial 0.5 0.35 0.65 1 -
  $ { echo "$head break=2025-02-20"; echo period,numerator,denominator; year 2024 48 52; echo 2025-01,66,100; echo 2025-02,67,100; } | "$ROOT/tests/points" | spc | "$TESTDIR/show" | head -1
  2024-01 pp percentage 0.5123076923076924 0.3623531429805535 0.6622622416348312 1 -

The whole of another story after a signed re-base from January, with twelve months of 88 and 92 after 28 and 32: a second phase with limits of its own, quiet, and the target is passed.

  $ { echo "$head break=2025-01-01 rebase=2025-01"; echo period,numerator,denominator; year 2024 28 32; year 2025 88 92; } | "$ROOT/tests/points" | spc | "$TESTDIR/show" | sed -n '12,13p;24p'
  2024-12 pp trial 0.3 0.1625227291513248 0.43747727084867516 1 -
  2025-01 pp trial 0.9 0.7936170212765956 1 2 -
  2025-12 pp trial 0.9 0.7936170212765956 1 2 - | common - level - | pass -

Eleven months are too few for a re-base: it waits, and says so.

  $ { echo "$head break=2025-01-01 rebase=2025-01"; echo period,numerator,denominator; year 2024 28 32; year 2025 88 92 | head -11; } | "$ROOT/tests/points" | spc | "$TESTDIR/show" | sed -n '12,13p;23p'
  2024-12 pp rebase_short 0.3 0.1625227291513248 0.43747727084867516 1 shift
  2025-01 pp rebase_short 0.3 0.1625227291513248 0.43747727084867516 1 outside+near+shift
  2025-11 pp rebase_short 0.3 0.1625227291513248 0.43747727084867516 1 outside+near+shift | improving outside+near+shift rising 2024-12 | moving special_cause

A month that nobody was asked in, one that is not known yet, and one that is missing from the table: each is a gap, and a run of rising months does not reach over it. The rows stay as many and in their order.

  $ { echo "$head break=2025-01-01"; echo period,numerator,denominator,state; year 2024 48 52 | sed 's/$/,shown/'; echo 2025-01,45,100,shown; echo 2025-02,46,100,shown; echo 2025-03,47,100,shown; echo 2025-04,0,0,none; echo 2025-05,48,100,shown; echo 2025-06,49,100,shown; echo 2025-07,50,100,shown; echo 2025-08,51,100,shown; echo 2025-10,52,100,shown; echo 2025-11,53,100,shown; echo 2025-12,,,unknown; } | "$ROOT/tests/points" > gaps.csv
  $ spc gaps.csv | "$TESTDIR/show" | tail -3
  2025-10 pp trial 0.5 0.35 0.65 1 -
  2025-11 pp trial 0.5 0.35 0.65 1 -
  2025-12 pp trial 0.5 - - 1 - | common - level - | may -
  $ plain gaps.csv > before; spc gaps.csv | plain | cut -d, -f1-24 | cmp - before

Without the gaps it is a trend of seven.

  $ { echo "$head break=2025-01-01"; echo period,numerator,denominator; year 2024 48 52; for i in 1 2 3 4 5 6 7; do echo "2025-0$i,4$((i + 2)),100"; done; } | "$ROOT/tests/points" | spc | "$TESTDIR/show" | tail -2
  2025-06 pp trial 0.5 0.35 0.65 1 trend+shift
  2025-07 pp trial 0.5 0.35 0.65 1 trend+shift | improving trend+shift rising 2025-01 | moving special_cause

Always 100%, and the target is 100%: nothing varies, and the target is met.

  $ { echo '#measure worked-with shape=proportion better=up hide=0 target=1'; echo measure,period,value; for i in 01 02 03 04 05 06 07 08 09 10 11 12; do echo "reports-on-time,2025-$i,1"; done; } | "$ROOT/tests/points" | spc -k xmr --better up --target 1 | "$TESTDIR/show" | tail -1
  2025-12 xmr trial 1 1 1 1 - | common - level - | pass -

Two teams are two series; their rows may come mixed, and every last row has its own verdict.

  $ { echo "$head break=2025-01-01"; echo period,by,group,numerator,denominator; for g in North South; do year 2024 48 52 | sed "s/^\([^,]*\),/\1,team,$g,/"; done | sort; } | "$ROOT/tests/points" | spc | plain | awk -F, '$32 != "" { print $2, $5, $32 }'
  period group variation
  2024-12 North common
  2024-12 South common

The order of the rows changes nothing but the order of the rows.

  $ spc gaps.csv | plain | tail -n +2 | sort > straight
  $ { plain gaps.csv | head -1; plain gaps.csv | tail -n +2 | sort -r; } > turned.csv
  $ seal --kind points --like gaps.csv turned.csv | spc | plain | tail -n +2 | sort | cut -d, -f1-31 > turned; cut -d, -f1-31 straight | cmp - turned
  spc: stdin: 'worked-with': periods are missing before 2025-10-01: runs, trends and ranges do not go over a gap
