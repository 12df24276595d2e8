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
  strengths-month_ways.svg
  way-quarter.svg

With what `benchmark` wrote it has others beside it, where its page names what is published: the median of similar areas and England, a step
a year, with their words at the right end; a rate stands beside no percentage, and a stream that was never made safe is refused.

  $ "$ROOT/tests/stage/benchmark/tables" dfe
  $ others() { printf 'indicator again\ntitle Again\nabout Again\nfile again\nfigure percent\ncount again\nof referrals\nshape %s\nscale %s\ndecimals 1\nends March\n' "$@" > again.published; benchmark -m again.published -a 901 dfe; }
  $ others proportion 100 > others.csv
  $ printf 'report four\ntitle Four\nbaseline 2024-10\nsection progress\nrows strengths\nmilestone strengths 65%% by 2026-06\nmilestone strengths 70%% by 2026-12\nsection measure strengths\npublished again\n' > four.report
  $ chart -r four.report -b others.csv -d four points.csv > /dev/null; for place in '' -half -narrow -large; do grep -oE '<text>(Us|Target|Similar|England)[^<]*' four/strengths-month_path$place.svg | sed 's/<text>//' | sort | tr '\n' ' '; done | tr -s ' ' '\n' | sort | uniq -c
        4 22.1%
        4 25.0%
        4 62%
        4 70%
        4 England
        4 Similar
        4 Target
        4 Us
  $ chart -r four.report -d alone points.csv > /dev/null; grep -c 'Similar\|England' alone/strengths-month_path.svg
  0
  [1]
  $ sed 's/^#col scale.*/&/; /^again,/s/,100$/,10000/' others.csv | grep -v '^#end' > rates && { cat rates; printf '#end rows=%s crc32=%s\n' "$(grep -c '^again,' rates)" "$("$TESTDIR/crc" rates)"; } > rates.csv
  $ chart -r four.report -b rates.csv -d rated points.csv > /dev/null; cmp rated/strengths-month_path.svg alone/strengths-month_path.svg
  $ plain others.csv | chart -r four.report -b - -d none points.csv > /dev/null
  chart: stdin: these figures were never suppressed: give chart what benchmark wrote
  [65]

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
