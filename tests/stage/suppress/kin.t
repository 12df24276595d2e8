Many measures are counted of the same replies, and say the same n. What one of them hides, another must not tell: here four families of 68 are the court team's, and
both measures hide them. Beside them the first hides the early team, which is the smallest; the second has the west team hidden already, where three of 20 felt
judged, and by itself needs no other. But then it would show that the early team had 14 replies; the first shows 20, 30 and the whole 68, and 68 - 20 - 30 - 14 = 4.

  $ cat > rows <<'END'
  > #measure worked-with shape=proportion better=up hide=6
  > #measure felt-judged shape=proportion better=down hide=6
  > measure,period,by,group,n,numerator,denominator
  > worked-with,2026-01,all,all,68,39,68
  > worked-with,2026-01,team,court,4,2,4
  > worked-with,2026-01,team,early,14,7,14
  > worked-with,2026-01,team,west,20,10,20
  > worked-with,2026-01,team,east,30,20,30
  > felt-judged,2026-01,all,all,68,35,68
  > felt-judged,2026-01,team,court,4,3,4
  > felt-judged,2026-01,team,early,14,7,14
  > felt-judged,2026-01,team,west,20,3,20
  > felt-judged,2026-01,team,east,30,22,30
  > END
  $ "$ROOT/tests/points" < rows | suppress | "$TESTDIR/show" measure group n state
  worked-with all 68 shown
  worked-with court - hidden
  worked-with early - hidden
  worked-with west 20 shown
  worked-with east 30 shown
  felt-judged all 68 shown
  felt-judged court - hidden
  felt-judged early - hidden
  felt-judged west - hidden
  felt-judged east 30 shown

Alone, the second hides no more than it did.

  $ grep -v '^#measure worked\|^worked' rows | "$ROOT/tests/points" | suppress | "$TESTDIR/show" measure group n state
  felt-judged all 68 shown
  felt-judged court - hidden
  felt-judged early 14 shown
  felt-judged west - hidden
  felt-judged east 30 shown

A measure of other rows has nothing to do with them, and neither has one of what are not people.

  $ sed '/^felt/{s/,30,22,30/,90,60,90/; s/,68,35,68/,128,73,128/}' rows | "$ROOT/tests/points" | suppress | "$TESTDIR/show" measure group n state | grep felt
  felt-judged all 128 shown
  felt-judged court - hidden
  felt-judged early 14 shown
  felt-judged west - hidden
  felt-judged east 90 shown
  $ sed '/^#measure felt/s/hide=6/hide=none/' rows | "$ROOT/tests/points" | suppress | "$TESTDIR/show" measure group n state | grep felt
  felt-judged all 68 shown
  felt-judged court 4 shown
  felt-judged early 14 shown
  felt-judged west 20 shown
  felt-judged east 30 shown

One reply in eight may be left out of one question and not of the other: nearly is near enough. 68 - 20 - 30 less what is nearly 14 is nearly 4.

  $ sed '/^felt.*early/s/,14,7,14/,13,7,13/; /^felt.*all/s/,68,35,68/,67,35,67/' rows | "$ROOT/tests/points" | suppress | "$TESTDIR/show" measure group n state | grep felt
  felt-judged all 67 shown
  felt-judged court - hidden
  felt-judged early - hidden
  felt-judged west - hidden
  felt-judged east 30 shown

The order of the rows is nothing to it.

  $ "$ROOT/tests/points" < rows | suppress | plain | sort > one
  $ { grep '^[#m]' rows; grep '^[wf]' rows | tac; } | awk '!seen[$0]++' | "$ROOT/tests/points" | suppress | plain | sort | cmp - one

Where a figure is of sums, a row is no person: of eight agencies each has one row, as everybody knows, and the whole of their staff stays.

  $ { echo '#measure trained shape=proportion better=up hide=6'; echo measure,period,by,group,n,numerator,denominator; echo trained,2026-01,all,all,8,240,800; for a in a b c d e f g h; do echo trained,2026-01,agency,$a,1,30,100; done; } |
  >   "$ROOT/tests/points" | suppress | "$TESTDIR/show" group n numerator state | head -2
  all 8 240 shown
  a - - hidden
