Groups of a composition beside one another: the title says from whom to whom the largest part runs, how many each was out of stands beside it, and those that may
not be shown are named once, below.

  $ mkdir measures; cat > measures/ways.measure <<'EOF'
  > measure ways
  > title   How families say we worked
  > short   Ways of working
  > from    feedback
  > shape   share
  > of      mode is present
  > share   mode
  > when    responded_on
  > per     quarter
  > by      team
  > better  neither
  > chart   stack
  > EOF
  $ printf 'report bars\ntitle Bars\nsection measures Ways\nbars ways by team\n' > bars.report
  $ printf 'council Ours\n' > council.conf; mkdir lookups
  $ "$ROOT/tests/stage/chart/points" ways | spc > points.csv
  $ chart -m measures -c council.conf -l lookups -r bars.report -d drawings points.csv > charted.csv
  $ report -m measures -c council.conf -l lookups -r bars.report -d drawings -o here charted.csv
  $ text() { sed -e 's/<\/t[dh]>/ | /g; s/<\/tr>/\n/g' -e 's/<img[^>]* alt="\([^"]*\)"[^>]*>/[\1]/g' -e 's/<[^>]*>//g; s/\xe2\x81[\xa8\xa9]//g' "$1"; }
  $ text here/bars.html | grep -oE '“with” ran from.*|Not drawn,[^.]*\.|Share of answers[^.]*\.' | sort -u
  Not drawn, because a number of 1 to 5 could be worked out: Edge, Leaving.
  Not drawn, because nothing is known of it: New.
  Share of answers by team, July to September 2026, and how many were counted.
  \xe2\x80\x9cwith\xe2\x80\x9d ran from 60% (North) to 70% (South, indicative) (esc)

Each figure of the title and the table is a cell, and one changed is noticed; a hidden group's own figures are none.

  $ "$TESTDIR/check-sources" points.csv here/bars.html | sed 's/^[0-9]* /some /'
  some figures compared, 0 differ
  $ awk -F, -v OFS=, '/^ways,2026-07,quarter,team,North,with/ { $19 = "0.5" } { print }' points.csv > changed.csv
  $ "$TESTDIR/check-sources" changed.csv here/bars.html | grep -c '^differs'
  3
  $ text here/bars.html | grep -E '^ *(Group|North|South|Edge|Leaving|New) \|'
  Group | with | to | for | Counted | 
  North | 60% | 24% | 16% | 100 | 
  South | 70% (indicative) | 10% (indicative) | 20% (indicative) | 50 | 
  Edge | c | c | c | c | 
  Leaving | c | c | c | c | 
  New | x | x | x | x | 

Bars of periods, of which two have a dashed frame, say in their alternative text how many; and the count is made again.

  $ awk -F, -v OFS=, '/^#end/ { next } /^ways,2026-0[47],quarter,all/ { $24 = "indicative" } { print }' points.csv > body; { cat body; tail -1 points.csv | sed "s/crc32=.*/crc32=$("$ROOT/tests/stage/chart/crc" body)/"; } > few.csv
  $ printf 'report rows\ntitle Rows\nsection measures Ways\nseries ways\n' > rows.report
  $ chart -m measures -c council.conf -l lookups -r rows.report -d few-drawings few.csv > few-charted.csv; report -m measures -c council.conf -l lookups -r rows.report -d few-drawings -o few few-charted.csv
  $ text few/rows.html | grep -oE '^.Stacked bars[^]]*' | sort -u
  [Stacked bars of \xe2\x80\x9cHow families say we worked\xe2\x80\x9d by quarter, 3 parts, Oct to Dec 2024 until Jul to Sep 2026. \xe2\x80\x9cwith\xe2\x80\x9d was the most frequent in July to September 2026, 72% (indicative). 2 periods are indicative. (esc)
  $ "$TESTDIR/check-sources" -c -i measures=measures few.csv few/rows.html | sed 's/^[0-9]* /some /'
  some figures compared, 0 differ
  some counts made again
  $ "$TESTDIR/check-sources" -i measures=measures points.csv few/rows.html | grep -o '^differs count|indicative.*'
  differs count|indicative-periods|ways|quarter|12|all 2 0

So do bars of groups, of which one has a frame.

  $ text here/bars.html | grep -oE '^.Stacked bars[^]]*indicative\.[^]]*' | sort -u
  [Stacked bars of How families say we worked by team, July to September 2026. \xe2\x80\x9cwith\xe2\x80\x9d from 60% (North) to 70% (South, indicative). All together: \xe2\x80\x9cwith\xe2\x80\x9d 72%, \xe2\x80\x9cto\xe2\x80\x9d 16%, \xe2\x80\x9cfor\xe2\x80\x9d 12%. 1 is indicative. (esc)
  $ "$TESTDIR/check-sources" -i measures=measures points.csv here/bars.html | grep -c '^differs count'
  0
  [1]
  $ awk -F, -v OFS=, '/^ways,2026-07,quarter,team,North,to/ { $24 = "indicative" } { print }' points.csv > more.csv; "$TESTDIR/check-sources" -i measures=measures more.csv here/bars.html | grep '^differs count'
  differs count|indicative-bars|ways|quarter|team 1 2

What got worse stands beside the questions, small, whatever it is called; when nothing did, the questions stand alone.

  $ printf 'report worst\ntitle Worst\nsection teams\nfunnel worked-with by team\nleft worst\nright questions worked-with by team\n' > worst.report
  $ "$TESTDIR/make-points" usual > usual.csv; spc usual.csv | chart -r worst.report -d drawn-worst > charted.csv
  $ report -m "$TESTDIR/council/measures" -c "$TESTDIR/council/council.conf" -l "$TESTDIR/council/lookups" -r worst.report -d drawn-worst -o worst charted.csv
  $ text worst/worst.html | grep -oE 'fell to 48%, worse than expected|Questions to take to them'
  fell to 48%, worse than expected
  Questions to take to them
  $ ls drawn-worst | grep -c one-worker
  5
  $ grep -v '^one-worker-six-months,' charted.csv | grep -v '^#\(end\|measure one-worker\)' > body; { cat body; printf '#end rows=%d crc32=%s\n' "$(($(grep -vc '^#' body) - 1))" "$("$ROOT/tests/stage/chart/crc" body)"; } > good.csv
  $ report -m "$TESTDIR/council/measures" -c "$TESTDIR/council/council.conf" -l "$TESTDIR/council/lookups" -r worst.report -d drawn-worst -o good good.csv
  $ text good/worst.html | grep -oE 'worse than expected|Questions to take to them'
  Questions to take to them
  $ printf 'report worst\ntitle Worst\nsection teams\nworst\n' > wrong.report; report -r wrong.report -o nowhere charted.csv
  report: wrong.report:4: write left worst, or right worst: it stands beside something
  [78]
