Four families of 40 said that we worked with them: 4 is small, and so nothing of that month is shown: no count, no sum, no figure, no interval.
1 to 5 are hidden; nought is not. 36 of 40 hide as well, for 4 did not say so.

  $ cat > months <<'END'
  > #measure worked-with shape=proportion better=up hide=6
  > period,among,n,people,numerator,denominator,nn,nd,dd,wsum,wsumsq,wn,wd,lo,hi
  > 2026-01,60,40,38,20,40,20,20,40,41,42,20.5,41,0.3,0.7
  > 2026-02,60,40,38,4,40,4,4,40,41,42,4.1,41,0.04,0.23
  > 2026-03,60,40,38,36,40,36,36,40,41,42,37,41,0.77,0.96
  > 2026-04,60,40,38,0,40,0,0,40,41,42,0,41,0,0.09
  > 2026-05,60,40,38,40,40,40,40,40,41,42,41,41,0.91,1
  > 2026-06,60,5,5,0,5,0,0,5,5,5,0,5,0,0.4
  > 2026-07,60,40,3,20,40,20,20,40,41,42,20,41,0.3,0.7
  > 2026-08,60,0,,0,0,0,0,0,,,,,,
  > 2026-09,4,0,,0,0,0,0,0,,,,,,
  > 2026-10,60,6,6,0,6,0,0,6,6,6,0,6,0,0.3
  > END
  $ "$ROOT/tests/points" < months > points.csv
  $ suppress points.csv | "$TESTDIR/show" period among n people numerator denominator nn nd dd wsum wsumsq wn wd value lo hi state why
  2026-01 60 40 38 20 40 20 20 40 41 42 20.5 41 0.5 0.3 0.7 shown -
  2026-02 - - - - - - - - - - - - - - - hidden -
  2026-03 - - - - - - - - - - - - - - - hidden -
  2026-04 60 40 38 0 40 0 0 40 41 42 0 41 0 0 0.09 shown -
  2026-05 60 40 38 40 40 40 40 40 41 42 41 41 1 0.91 1 shown -
  2026-06 - - - - - - - - - - - - - - - hidden -
  2026-07 - - - - - - - - - - - - - - - hidden -
  2026-08 60 0 - 0 0 0 0 0 - - - - - - - none -
  2026-09 - - - - - - - - - - - - - - - hidden -
  2026-10 60 6 6 0 6 0 0 6 6 6 0 6 0 0 0.3 shown -

June is hidden because five were asked, July because three families stand behind forty forms, September because four could have been asked.
The stream says that it is safe, and by what rule; nothing else in it changed, and no row moved.

  $ suppress points.csv | grep -E '^#(safe|by suppress|measure)'
  #by suppress 0.1.0 published under=6
  #safe published
  #measure worked-with shape=proportion better=up hide=6
  $ suppress points.csv | plain | cut -d, -f1-6,22 > after; plain points.csv | cut -d, -f1-6,22 | cmp - after

Inside the council nothing is hidden; whoever prints that must say so.

  $ suppress -p internal points.csv | grep '^#safe'
  #safe internal
  $ suppress -p internal points.csv | plain > after; plain points.csv | cmp - after

A measure of what are not people is left alone; where the points do not say, under 6 is small, or what we say.

  $ sed 's/ hide=6/ hide=none/' months | "$ROOT/tests/points" | suppress | "$TESTDIR/show" numerator state | sort | uniq -c | awk '{ print $2, $3 }' | head -3
  0 none
  0 shown
  20 shown
  $ sed 's/^#measure.*//' months | grep . | "$ROOT/tests/points" | suppress --under 4 | "$TESTDIR/show" period numerator state | head -2
  2026-01 20 shown
  2026-02 4 shown

Means are hidden by how many answered, counts by the count, ratios by either sum.

  $ "$ROOT/tests/points" <<'END' | suppress | "$TESTDIR/show" measure period value state
  > #measure mean-of shape=mean better=up hide=6
  > #measure count-of shape=count better=up hide=6
  > #measure ratio-of shape=ratio better=up hide=6
  > measure,period,n,numerator,denominator
  > mean-of,2026-01,5,20,5
  > mean-of,2026-02,6,3,6
  > count-of,2026-01,,5,
  > count-of,2026-02,,0,
  > ratio-of,2026-01,50,5,50
  > ratio-of,2026-02,50,50,5
  > ratio-of,2026-03,50,50,40
  > END
  mean-of 2026-01 - hidden
  mean-of 2026-02 0.5 shown
  count-of 2026-01 - hidden
  count-of 2026-02 - none
  ratio-of 2026-01 - hidden
  ratio-of 2026-02 - hidden
  ratio-of 2026-03 1.25 shown

A figure whose counts are missing cannot be shown to be safe.

  $ printf '#measure worked-with shape=proportion hide=6\nperiod,value\n2026-01,0.7\n' | "$ROOT/tests/points" | suppress | "$TESTDIR/show" value state
  - hidden
