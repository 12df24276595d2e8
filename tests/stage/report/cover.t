The cover is understood in ten seconds: one sentence of what was found; then how many improved and how the next one moved, what needs attention, who is not heard; and the decision.

  $ council="-m $TESTDIR/council/measures -c $TESTDIR/council/council.conf -l $TESTDIR/council/lookups"
  $ "$TESTDIR/make-points" usual | spc | chart -r "$ROOT/reports/director.report" -d drawings > usual.csv
  $ report $council -r "$ROOT/reports/director.report" -d drawings -o here usual.csv
  $ cover() { sed -n '/<header/,/<nav/p' "$1" | sed 's/<[^>]*>/ /g; s/\xe2\x81[\xa8\xa9]//g' | tr -s ' '; }
  $ cover here/index.html | grep -oE '[A-Za-z]+ of the [a-z0-9]+ measures we could test.*|Another [a-z0-9]+ measures.*verdict\.|Hollow: indicative.*|After .*|A year after .*'
  Hollow: indicative, few replied. 
  Six of the nine measures we could test improved by more than chance is likely to explain. \xe2\x80\x9c Assessments that recognise a strength which shapes the plan \xe2\x80\x9d rose from 47% to 70% since November 2022.  (esc)
  Another four measures are counted, but their figures do not allow a verdict.

What came with an article goes on within the sentence; what may be a name stands in quotation marks.

  $ sed 's/^#event \([^ ]*\) launch .*/#event \1 launch Born into Care/; /^#end/d' usual.csv > named; { cat named; tail -1 usual.csv | sed "s/crc32=.*/crc32=$("$ROOT/tests/stage/chart/crc" named)/"; } | its > named.csv
  $ report $council -r "$ROOT/reports/director.report" -o named-here named.csv
  $ sed 's/<[^>]*>//g; s/\xe2\x81[\xa8\xa9]//g' named-here/index.html | grep -oE 'A year after .{20}|After .{20} it' | sort -u
  A year after \xe2\x80\x9cBorn into Care\xe2\x80\x9d (esc)
  After \xe2\x80\x9cBorn into Care\xe2\x80\x9d it (esc)
  $ its usual.csv | report $council -r "$ROOT/reports/director.report" -o its-here
  $ sed 's/<[^>]*>//g; s/\xe2\x81[\xa8\xa9]//g' its-here/index.html | grep -oE 'A year after the model of practice was launched it stood' | sort -u
  A year after the model of practice was launched it stood

Without a verdict anywhere the cover says so, and once.

  $ "$TESTDIR/make-points" hidden | spc | report $council -r "$ROOT/reports/director.report" -o nothing
  $ cover nothing/index.html | grep -oE 'None of the [0-9]+ measures[^.]*\.|Nothing can be tested[^.]*\.'
  Nothing can be tested for change yet.
  None of the 13 measures has figures that allow a verdict.

A hundred dots have one frame where too few replied in their quarter, and the line below them says what that is, on the screen and on paper; of another quarter, or of none, no line.

  $ mkdir way look; printf 'measure way\ntitle How we worked\nfrom feedback\nshape share\nof mode is present\nshare mode\nwhen responded_on\nper quarter\nbetter neither\nchart stack\n' > way/way.measure
  $ printf 'code,label,pole\nwith,With,1\nto,To,-1\nfor,For,0\nabsent,Nothing,0\n' > look/modes.csv; echo 'council Ours' > ours.conf
  $ printf 'report dots\ntitle Dots\ncover way\nsection area Help\nrows one\n' > dots.report; "$ROOT/tests/stage/chart/points" way one | spc > way.csv
  $ for quarter in none 2026-04 2026-07; do
  >   awk -F, -v OFS=, -v q=$quarter '/^#end/ { next } $1 == "way" && $2 == q && $6 == "for" { $24 = "indicative" } { print }' way.csv > body; { cat body; tail -1 way.csv | sed "s/crc32=.*/crc32=$("$ROOT/tests/stage/chart/crc" body)/"; } > few.csv
  >   chart -m way -l look -c ours.conf -r dots.report -d dots few.csv > charted.csv; report -m way -l look -c ours.conf -r dots.report -d dots -o dots-here charted.csv
  >   echo "$quarter: $(sed -n '/<header/,/<nav/p' dots-here/dots.html | grep -o 'Dashed frame: [a-z]*' | tr '\n' ' ')$(pdftotext -l 1 dots-here/dots.pdf - 2>/dev/null | grep -c 'Dashed frame')"
  > done
  none: 0
  2026-04: 0
  2026-07: Dashed frame: indicative 1

What a measure counts is a sentence, and is set as one: nothing in that table is smaller than 9.5 points.

  $ pages=$(pdfinfo here/report.pdf 2>/dev/null | sed -n 's/^Pages: *//p'); pdftotext -bbox-layout -f $pages -l $pages here/report.pdf last.xml 2>/dev/null
  $ grep -o '<word [^>]*>[^<]*' last.xml | sed 's/.*yMin="\([0-9.]*\)".*yMax="\([0-9.]*\)".*>\(.*\)/\1 \2 \3/' | awk '$3 == "present" || $3 == "feedback" { n++; if ($2 - $1 < 9.5) small++ } END { print (n > 3), small + 0 }'
  1 0

A measure that is there twice, as it is and group by group, is one row of it.

  $ mkdir twice; for m in one alike; do printf 'measure %s\ntitle Families who agree, %s\nshort Agreeing\nfrom feedback\nshape proportion\nof v01 is present\ncount v01 >= 4\nwhen responded_on\nper month\n\n' $m $m; done > twice/two.measure
  $ printf 'report two\ntitle Two\nsection measures Both\nrows one alike\nsection definitions\n' > two.report
  $ "$ROOT/tests/stage/chart/points" one alike | spc | report -m twice -c "$TESTDIR/council/council.conf" -r two.report -o two
  $ pdftotext -f 3 -l 3 two/two.pdf - 2>/dev/null | grep -c 'Agreeing'
  1

Of something else, both are called by their whole title: two short names that are one would tell nobody which is which.

  $ sed -i '/^measure alike/,$ s/v01 >= 4/v01 >= 3/' twice/two.measure
  $ "$ROOT/tests/stage/chart/points" one alike | spc | report -m twice -c "$TESTDIR/council/council.conf" -r two.report -o two
  $ pdftotext -f 3 -l 3 two/two.pdf - 2>/dev/null | tr '\n' ' ' | grep -oE 'Agreeing|Families who agree, [a-z]+' | sort
  Families who agree, alike
  Families who agree, one
