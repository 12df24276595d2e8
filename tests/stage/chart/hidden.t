Nothing that is hidden reaches a drawing. Of the invented series `gaps` three months are hidden, five are too early,
two late, two in a gap of the extract, and in one nobody was asked.

  $ "$TESTDIR/points" gaps | spc > points.csv
  $ chart -d drawings points.csv > /dev/null

Hidden months have a small open mark on the axis; 34 months have a point, and the line breaks at every gap.

  $ plain points.csv | awk -F, '$23 == "shown"' | wc -l
  34
  $ grep -o "xlink:href='#gpPt[0-9]*' transform[^/]*color='#[0-9A-F]*" drawings/gaps-month.svg | grep -vc FFFFFF
  34
  $ grep -c 'stroke="rgb( 91, 103, 112)" stroke-width="1.20"\|stroke-width="1.20"' drawings/gaps-month.svg
  3

If a number were left in a hidden row by mistake, no picture would show it: the files are the same to the byte.

  $ awk -F, -v OFS=, '$1 == "gaps" && $23 == "hidden" { $8 = 70; $10 = 4; $11 = 70; $19 = 0.0571; $20 = 0.02; $21 = 0.14 } !/^#end/' points.csv > leak
  $ grep -c ',0.0571,' leak
  3
  $ { cat leak; printf '#end rows=48 crc32=%s\n' "$("$TESTDIR/crc" leak)"; } > leak.csv
  $ chart -d leaky leak.csv > /dev/null && diff -r drawings leaky

Points that were never suppressed are refused, and so are those of records never masked, and any ordinary CSV: drawn is
as good as published.

  $ "$TESTDIR/points" unsafe strengths | chart -d unsafe > /dev/null
  chart: stdin: these points were never suppressed: suppress them first
  [65]
  $ "$TESTDIR/points" unmasked strengths | chart -d unsafe > /dev/null
  chart: stdin: these points come from records that were never masked: mask them first
  [65]
  $ printf 'measure,period,value\nours,2026-01,0.5\n' | chart -d unsafe > /dev/null
  chart: stdin: these points were never suppressed: suppress them first
  [65]
  $ ls unsafe 2>&1 | sed 's/.*: //'
  No such file or directory
