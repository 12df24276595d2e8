Names that try to be something else are printed as names: mark-up of Typst and of HTML, shell, backslashes, three hundred letters.

Characters that no font can draw are told in one line, the drawings' and the pages' together.

  $ "$TESTDIR/make-points" hostile | spc | chart -d drawings > points.csv
  $ report -m "$TESTDIR/council/measures" -c "$TESTDIR/council/council.conf" -d drawings -o out points.csv
  report: 3 characters have no glyph in the fonts at hand: drawings and PDFs show their numbers, as [U+5BB6]
  $ pdftotext -layout out/report.pdf - 2>/dev/null | sed 's/\xe2\x80\x8b//g' | grep -oF -e '#eval("1")' -e '*bold* $x$ @ref' -e '`ls` $(ls) %n %s' -e '<script>alert(1)</script>' -e 'back\slash' -e '#panic()' -e 'say "no", please' -e 'a|b;c%d' | sort -u
  #eval("1")
  #panic()
  *bold* $x$ @ref
  <script>alert(1)</script>
  `ls` $(ls) %n %s
  a|b;c%d
  back\slash
  say "no", please
  $ grep -c '<script' out/index.html
  0
  [1]

A character that no font can draw is shown by its number, in the PDF only; other scripts are drawn, and every name is isolated.

  $ pdftotext out/report.pdf - 2>/dev/null | grep -c 'U+30EDE'
  2
  $ grep -c '<bdi>.*</bdi>' out/index.html > /dev/null && grep -o '<bdi>[^<]*12</bdi>' out/index.html | sort -u | wc -l
  1
  $ pdffonts out/report.pdf | awk 'NR > 2 && !/ yes yes yes /'
  $ qpdf --check out/report.pdf > /dev/null

Marks that turn the direction of writing never reach the text of the page.

  $ sed 's/data-src="[^"]*"//g' out/index.html | grep -c "$(printf '\342\200\256')"
  0
  [1]

All figures are still their cells, whatever the names hold; and the page still fits a phone.

  $ "$TESTDIR/check-sources" points.csv out/index.html
  some figures compared, 0 differ
  $ command -v chromium-headless-shell > /dev/null || exit 80
  $ "$TESTDIR/axe" out/index.html 1280
  []
  $ "$TESTDIR/narrow" out/index.html 320
  fits

Titles of hundreds of letters push nothing off the paper: all twelve rows of the summary are there (and the tile that counts those with no clear change), and descriptions keep to 300 characters.

  $ mkdir long && sed "s/^title    We believe in families/title    $(printf 'We believe in families and say so, %.0s' 1 2 3 4 5 6 7 8 9)/; s/^title    Families who felt judged/title    $(printf 'X%.0s' $(seq 320))/" "$TESTDIR/council/measures/fixture.measure" > long/fixture.measure
  $ "$TESTDIR/make-points" | spc | chart -d usual > usual.csv
  $ report -m long -c "$TESTDIR/council/council.conf" -d usual -o long usual.csv
  $ pdftotext -f 3 -l 5 -layout long/report.pdf - 2>/dev/null | grep -cE '(Improving|Getting worse), (rising|falling)|No clear change|No verdict|A signal'
  12
  $ python3 -c 'import html, re; print(max(len(html.unescape(a)) for a in re.findall(" alt=\"([^\"]*)\"", open("long/index.html", encoding="utf8").read())))'
  300

Nor does a name cost a report its PDF where it stands in a drawing of groups: emoji that are joined into one stand there beside one another, right-to-left letters and Chinese are drawn.

  $ "$TESTDIR/make-points" hostile | spc | compare > groups.csv
  $ printf 'report groups\ntitle Groups\nsection measures Teams\nfunnel worked-with by team\ngroups worked-with by team\n' > groups.report
  $ council="-m $TESTDIR/council/measures -c $TESTDIR/council/council.conf -l $TESTDIR/council/lookups"
  $ chart $council -r groups.report -d grouped groups.csv > charted.csv
  $ ls grouped | grep -c 'funnel_team\|groups_team'
  7
  $ report $council -r groups.report -d grouped -o grouped-report charted.csv 2>&1 | grep -v 'no glyph in the fonts'
  [1]
  $ qpdf --check grouped-report/groups.pdf | grep -c '^No syntax or stream encoding errors'
  1
  $ pdftotext grouped-report/groups.pdf - 2>/dev/null | grep -o 'שלום\|家庭支援' | sort -u | wc -l
  2
