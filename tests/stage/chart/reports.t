With -r only what the .report files show is drawn: the lines say which measures, and of which kind. A night draws no
hundreds that nobody sees.

  $ "$TESTDIR/points" strengths one-worker balance hostile way | spc | its | compare > points.csv
  $ cat > one.report <<'END'
  > report  one
  > title   One
  > cover   strengths
  > section measures  Strengths
  > effect  strengths
  > panels  one-worker
  > funnel  hostile by team
  > END
  $ chart -r one.report -d drawings points.csv > /dev/null
  $ ls drawings | grep -v 'narrow\|half\|large'
  hostile-month.svg
  hostile-month_funnel_team.svg
  hostile-month_spark.svg
  one-worker-month.svg
  one-worker-month_panel.svg
  one-worker-month_spark.svg
  strengths-month.svg
  strengths-month_cover.svg
  strengths-month_cover_plain.svg
  strengths-month_effect.svg
  strengths-month_spark.svg

They are the same to the byte as when all is drawn.

  $ chart -d all points.csv > /dev/null
  $ for f in $(ls drawings); do cmp drawings/$f all/$f; done

A page of one measure names it and nothing else; the measure is drawn, and what its event did.

  $ printf 'report three\ntitle Three\ncover way\nsection measure strengths\n' > three.report
  $ chart -r three.report -d three points.csv > /dev/null; ls three | grep -v 'narrow\|half\|large'
  strengths-month.svg
  strengths-month_effect.svg
  strengths-month_path.svg
  strengths-month_spark.svg
  way-quarter.svg

A section that chooses its measures itself may show any; --plain draws those and nothing more. A cover that is not named is
that of a measure that improved and has a target.

  $ printf 'report two\ntitle Two\nsection domains\n' > two.report
  $ chart -r two.report -d two points.csv > /dev/null; ls two | grep -v 'narrow\|half\|large\|spark'
  balance-month.svg
  hostile-month.svg
  one-worker-month.svg
  strengths-month.svg
  strengths-month_cover.svg
  strengths-month_cover_plain.svg
  way-quarter.svg
  $ chart --plain -d plain points.csv > /dev/null; diff -r two plain
  $ mkdir empty; chart -r empty -d none points.csv > /dev/null
  chart: empty: there is no .report file in this folder
  [66]
  $ chart -r two.report --plain -d none points.csv > /dev/null
  chart: -p: with -r the .report files say what is drawn
  [64]
