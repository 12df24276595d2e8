A drawing of two views holds a row for each measure that is judged with the one it is named after: its title, its words for whoever cannot see it and its table are of all of them.

  $ council="-m $TESTDIR/council/measures -c $TESTDIR/council/council.conf -l $TESTDIR/council/lookups"
  $ "$ROOT/tests/stage/chart/points" gap-kind gap-honest gap-brave > made.csv; printf 'report views\ntitle Views\nsection measures Both\nviews gap-kind\n' > views.report
  $ page() { awk -F, -v OFS=, "$1 !/^#end/" made.csv > body; { cat body; tail -1 made.csv | sed "s/crc32=.*/crc32=$("$ROOT/tests/stage/chart/crc" body)/"; } | spc > points.csv; chart -r views.report -d drawings points.csv > charted.csv; report $council -r views.report -d drawings -o out charted.csv; }
  $ said() { grep -oE 'alt="(Pairs|[A-Z][a-z]* chart)[^"]*"|<h3[^>]*>[^<]*(.*)</h3>|<tr role="row"><th role="rowheader".*</tr>' out/views.html | sed 's/<\/t[dh]>/ | /g; s/<[^>]*>//g; s/\xe2\x81[\xa8\xa9]//g; s/ | $//'; }
  $ page '/^gap-kind,2026-07/ { $20 = 0.3 } /^gap-honest,2026-07/ { $24 = "indicative" }'; said
  Practitioners think better of their work than families do on 1 of 2
  alt="Pairs of marks, July to September 2026: how practitioners see themselves, hollow; how families see them, solid. On 1 of 2 practitioners think better of it, by more than chance. The widest is \xe2\x80\x9cgap-kind\xe2\x80\x9d: 0.4 of a step (95% interval 0.3 to 0.5). 1 is indicative." (esc)
  gap-brave | c | c | c
  gap-honest | k (indicative) | 0.0 to 0.5 | 100
  gap-kind | 0.4 | 0.3 to 0.5 | 100
  $ "$TESTDIR/check-sources" -i "editions=.,measures=$TESTDIR/council/measures,council=$TESTDIR/council/council.conf,words=$ROOT/reports/words.txt" charted.csv out/views.html
  13 figures compared, 0 differ

Where none differs beyond chance it says that; where nothing was drawn, the page keeps to the one measure.

  $ page ''; said
  On none of 2 do practitioners and families differ by more than chance
  alt="Pairs of marks, July to September 2026: how practitioners see themselves, hollow; how families see them, solid. On none of 2 do they differ by more than chance."
  gap-brave | c | c | c
  gap-honest | k | 0.0 to 0.5 | 100
  gap-kind | 0.4 | 0.0 to 0.5 | 100
  $ report $council -r views.report -o out points.csv; grep -c 'alt="Pairs' out/views.html
  0
  [1]
