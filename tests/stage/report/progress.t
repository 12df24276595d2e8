On track or not is judged by the level now: the end of a straight line through the last 12 months with its 95% interval, set against the milestone that is due.

  $ council="-m $TESTDIR/council/measures -c $TESTDIR/council/council.conf -l $TESTDIR/council/lookups"
  $ "$TESTDIR/make-points" usual | spc > points.csv
  $ mine() { printf 'report mine\ntitle Mine\nbaseline 2024-10\nsection progress\nrows strengths-recognised\nmilestone strengths-recognised %s by 2026-12\nsection behind\n' "$1" > mine.report; report $council -r mine.report -o out points.csv; sed 's/<[^>]*>/ /g' out/mine.html | tr -s ' '; }

It rose to about two thirds: 75% is missed, 50% is met, and what lies inside the interval cannot be told.

  $ mine 75% | grep -o '0 of 1 measures\|None of 1 measures are on track, and one not'
  None of 1 measures are on track, and one not
  $ mine 50% | grep -o 'No measure is off track'
  No measure is off track
  $ mine 65% | grep -o 'Cannot tell yet too close to call'
  Cannot tell yet too close to call

The interval is that of ordinary least squares, worked out here a second time (t with 10 degrees of freedom; neighbours are not alike in these figures).

  $ mine 75% | grep -o 'The level now is [0-9]*% to [0-9]*%' > said
  $ python3 - points.csv > told <<'EOF'
  > import csv, sys
  > rows = csv.DictReader(l for l in open(sys.argv[1]) if not l.startswith("#"))
  > y = [float(r["value"]) for r in rows if r["measure"] == "strengths-recognised" and r["per"] == "month" and r["by"] == "all"][-12:]
  > x = list(range(-11, 1)); n = 12; mx = sum(x) / n; my = sum(y) / n; sxx = sum((a - mx) ** 2 for a in x)
  > b = sum((a - mx) * (c - my) for a, c in zip(x, y)) / sxx; a0 = my - b * mx
  > e = [c - a0 - b * a for a, c in zip(x, y)]
  > lag = sum(e[i] * e[i - 1] for i in range(1, n)) / sum(v * v for v in e)
  > half = 2.2281389 * (sum(v * v for v in e) / 10 * (1 / n + mx * mx / sxx)) ** .5
  > print("The level now is %.0f%% to %.0f%%" % (100 * (a0 - half), 100 * (a0 + half)) if lag <= .2 else "neighbours are alike: %.2f" % lag)
  > EOF
  $ diff said told

The way it should go is drawn with it: from the baseline through the milestones to the target, dashed, each line with its words at its end; on its own page, and beside what is not on track.

  $ mine 75% > /dev/null && chart -m "$TESTDIR/council/measures" -c "$TESTDIR/council/council.conf" -l "$TESTDIR/council/lookups" -r mine.report -d drawings points.csv > charted.csv
  $ ls drawings | grep path
  strengths-recognised-month_path-half.svg
  strengths-recognised-month_path-large.svg
  strengths-recognised-month_path-narrow.svg
  strengths-recognised-month_path.svg
  $ grep -oE '<text>(Us|Target|Expected)[^<]*' drawings/strengths-recognised-month_path.svg
  <text>Target 75%
  <text>Us 70%
  $ report $council -r mine.report -d drawings -o drawn charted.csv
  $ grep -oE 'alt="Line chart[^"]*expected path[^"]*"' drawn/mine.html | sed 's/\xe2\x81[\xa8\xa9]//g' | sort -u
  alt="Line chart of \xe2\x80\x9cAssessments that recognise a strength which shapes the plan\xe2\x80\x9d, November 2022 to October 2026, against its expected path. From 47% to 70%; the path leads from 42% in the year to October 2024 to 75% in December 2026." (esc)
  $ sed 's/<[^>]*>/ /g' drawn/mine.html | tr -s ' ' | grep -oE 'Not on track( :|:) .*[(]since [A-Z][a-z]+ 20[0-9]+ ?[)]|^ ?Not on track since [A-Z][a-z]+ 20[0-9]+'
  Not on track: \xe2\x80\x9c Assessments that recognise a strength which shapes the plan \xe2\x80\x9d (since Jun 2026 ) (esc)
   Not on track since Jun 2026
  $ "$TESTDIR/check-sources" -i "editions=.,measures=$TESTDIR/council/measures,council=$TESTDIR/council/council.conf,words=$ROOT/reports/words.txt" charted.csv drawn/mine.html | tail -1 | grep -o '0 differ'
  0 differ

A mark of a figure that too few replied for has a dashed frame, and the line over its table says what that is; of others, no frame and no such line. So has what
families said a year before, in a row beside what records show.

  $ framed() { grep -o 'base64,[^"]*' "$1" | cut -c 8- | while read -r d; do echo "$d" | base64 -d; echo; done | grep -o 'rect x="[0-9.]*" y="2"[^/]*dasharray' | wc -l; sed 's/<[^>]*>/ /g' "$1" | grep -o 'Dashed frame: indicative' | wc -l; }
  $ printf 'report marks\ntitle Marks\nbaseline 2024-10\nsection progress\nrows worked-with strengths-recognised\nsection area Help\npair - worked-with\npair - strengths-recognised\n' > marks.report
  $ report $council -r marks.report -o out points.csv; framed out/marks.html
  2
  2
  $ awk -F, -v OFS=, '/^#end/ { next } { sub(/^indicative$/, "", $24); print }' points.csv > body; { cat body; tail -1 points.csv | sed "s/crc32=.*/crc32=$("$ROOT/tests/stage/chart/crc" body)/"; } > full.csv
  $ report $council -r marks.report -o out full.csv; framed out/marks.html
  0
  0
  $ awk -F, -v OFS=, '/^worked-with,2025-10,month,all,/ { $24 = "indicative" } !/^#end/' full.csv > body; { cat body; tail -1 points.csv | sed "s/crc32=.*/crc32=$("$ROOT/tests/stage/chart/crc" body)/"; } > before.csv
  $ report $council -r marks.report -o out before.csv; framed out/marks.html; grep -o 'From [^"]* a year before' out/marks.html | head -1
  1
  1
  From 65% (indicative) a year before

Where the baseline is at its target already, or past it, there is no way from one to the other: the cell says so, and no mark stands where it would tell of a fall. Of a measure that
should fall, past is below.

  $ met() { printf 'report met\ntitle Met\nbaseline 2024-10\nsection progress\nrows %s\nmilestone %s %s by 2026-12\n' "$1" "$1" "$2" > met.report; report $council -r met.report -o out points.csv; echo "$1 $2: $(sed 's/<[^>]*>/ /g' out/met.html | grep -o 'Target met at the baseline' | wc -l) $(grep -o 'class="spark"' out/met.html | wc -l)"; }
  $ for target in 30% 75%; do met strengths-recognised $target; met felt-judged $target; done
  strengths-recognised 30%: 1 0
  felt-judged 30%: 0 1
  strengths-recognised 75%: 0 1
  felt-judged 75%: 1 0
  $ pdftotext -layout out/met.pdf - 2>/dev/null | grep -c 'Target met'
  1

What is made of several months is indicative when one of these is: the baseline in its table, its mark and the words beside its drawing; the level now where it is said.
The month before the baseline's year, and the one before the last twelve, change nothing.

  $ printf 'report made\ntitle Made\nbaseline 2024-10\nsection progress\nrows worked-with\nmilestone worked-with 95%% by 2026-12\nsection behind\nsection measure worked-with\n' > made.report
  $ for month in 2023-10 2024-03 2025-10 2025-11; do
  >   awk -F, -v OFS=, -v m=$month '$1 == "worked-with" && $2 == m && $3 == "month" && $4 == "all" { $24 = "indicative" } !/^#end/' full.csv > body
  >   { cat body; tail -1 points.csv | sed "s/crc32=.*/crc32=$("$ROOT/tests/stage/chart/crc" body)/"; } > one.csv
  >   chart $council -r made.report -d made one.csv > charted.csv; report $council -r made.report -d made -o out charted.csv; echo $month $(framed out/made.html)
  >   grep -oE 'alt="From [^"]* at the baseline|<small>indicative</small>|year to [A-Z][^<]*, indicative' out/made.html | sed 's/^alt="//; s/\xe2\x81[\xa8\xa9]//g'
  >   sed 's/<[^>]*>/ /g' out/made.html | tr -s ' ' | grep -oE 'level now is [^;.,]*|Dashed: from.* in the year|Not on track since [A-Z][a-z]* [0-9]* ([(]ind[a-z]*[)])?' | sort -u
  > done
  2023-10 0 0
  From 52% at the baseline
  Dashed: from 52% in the year
  Not on track since Oct 2025 
  level now is 63% to 73% 
  2024-03 1 1
  <small>indicative</small>
  From 52% (indicative) at the baseline
  year to October 2024, indicative
  Dashed: from 52% (indicative) in the year
  Not on track since Oct 2025 
  level now is 63% to 73% 
  2025-10 0 0
  From 52% at the baseline
  Dashed: from 52% in the year
  Not on track since Oct 2025 
  level now is 63% to 73% 
  2025-11 0 0
  From 52% at the baseline
  Dashed: from 52% in the year
  Not on track since Oct 2025 
  Not on track since Oct 2025 (indicative)
  level now is 63% to 73% (indicative)

A stock is judged by its own interval. What is summed over one row, as a yearly return is, has none that says anything: it is not judged, and no interval of one is printed.

  $ "$ROOT/tests/stage/chart/points" stock | awk -F, -v OFS=, '/^stock,/ { $20 = "0.52"; $21 = "0.72" } !/^#end/' > many; awk -F, -v OFS=, '/^stock,/ { $8 = 1 } { print }' many > one
  $ seal_as() { { cat "$1"; printf '#end rows=24 crc32=%s\n' "$("$ROOT/tests/stage/chart/crc" "$1")"; } | spc > "$2"; }
  $ seal_as many many.csv; seal_as one one.csv
  $ printf 'report stock\ntitle Stock\nbaseline 2024-12\nsection progress\nrows stock\nmilestone stock 60%% by 2026-12\nsection measures Stock\nseries stock\n' > stock.report
  $ for of in many one; do report -r stock.report -o out $of.csv; sed 's/<[^>]*>/ /g' out/stock.html | tr -s ' ' | grep -oE '(Cannot tell yet|Not judged) (a count of|one fig)[a-z, ]*|52% to 72%' | uniq; done
  Cannot tell yet a count of one day 
  52% to 72%
  Not judged one figure, no interval 

What came of what is done stands as series beside one another, two at most; a measure that has its own page has its series there, and without a drawing there is none.

  $ printf 'plan one-worker-six-months\narea Help\ndo A first thing\nwhy It was low\nby 2026-01\nlead Us\nworked It rose\ndone 2026-01\nimpact It moved\nplan felt-judged\narea Help\ndo Another\nwhy It was high\nby 2026-01\nlead Us\nworked It fell\ndone 2026-02\nimpact It moved\n' > done.txt
  $ series() { report $council -r done.report --plans done.txt -d drawings -o out points.csv; sed -n '/Done, and what came of it/,/<section/p' out/done.html | grep -oE 'alt="[A-Z][a-zA-Z ]*chart of .[^,]*' | grep -oE 'judged|one worker'; }
  $ printf 'report done\ntitle Done\nbaseline 2024-10\nsection progress\nrows worked-with strengths-recognised\nsection actions\n' > done.report; chart -d drawings points.csv > charted.csv
  $ report $council -r done.report --plans done.txt -o out points.csv; grep -c 'chart of' out/done.html
  0
  [1]
  $ cp charted.csv points.csv; series
  one worker
  judged
  $ printf 'section measure felt-judged\nsection definitions\n' >> done.report; series
  one worker

On paper the name of a column is its words in a definition, so that no line breaks within it; the page on the screen has it as it is.

  $ pdftotext -layout out/done.pdf - 2>/dev/null | sed -n '/Each measure counts/,$p' > paper; grep -c '[a-z]_[a-z]' paper; grep -o 'strengths count' paper | uniq
  0
  strengths count
  $ sed -n '/Each measure counts/,$p' out/done.html | sed 's/<div class="paper">.*<.div>//' | grep -c '[a-z]_[a-z]'
  11

The tiles add up to all measures: what is not judged is counted too, and has no tile where there is none.

  $ for of in one many; do report -r stock.report -o out $of.csv; sed -n '/class="tiles"/,/<\/div>/p' out/stock.html | sed 's/<[^>]*>/ /g' | tr -s ' \n' ' ' | grep -oE '[0-9] (On|Not on|Cannot|Not judged)' | tr '\n' ' ' | sed 's, $,,'; echo; done
  0 On 0 Not on 0 Cannot 1 Not judged
  0 On 0 Not on 1 Cannot
