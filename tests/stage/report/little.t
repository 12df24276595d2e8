A report is due even when there is little to say.  No rows at all:

  $ "$TESTDIR/make-points" empty | spc | report -o empty
  $ pdftotext -f 1 -l 1 empty/report.pdf - 2>/dev/null | sed -n '/^There is/p'
  There is nothing to report yet

One measure, without definitions: it carries its own name.

  $ "$TESTDIR/make-points" one | spc | report -o one
  $ pdftotext -f 1 -l 1 one/report.pdf - 2>/dev/null | tr '\n' ' ' | grep -o 'The one measure we could test is improving'
  The one measure we could test is improving

Every cell hidden: not one figure is spoken, in the page, its descriptions, or the PDF.

  $ "$TESTDIR/make-points" hidden | spc | chart -d drawings > hidden.csv
  $ report -m "$TESTDIR/council/measures" -d drawings -o hidden hidden.csv
  $ grep -cE 'data-src="[^"]*\|(value|lo|hi|n|numerator|denominator)"' hidden/index.html
  0
  [1]
  $ grep -o '<h1>.*</h1>' hidden/index.html
  <h1>It is too early to say what has changed</h1>
  $ qpdf --check hidden/report.pdf > /dev/null && pdftotext hidden/report.pdf - 2>/dev/null | grep -cE '^[0-9.,]+%$' | sed 's/^[1-9].*/targets and axes only/'
  targets and axes only

Points that somebody made by hand say so under each figure.

  $ { echo 'measure,period,value'; for m in 01 02 03 04 05 06; do echo "visits,2026-$m,$m"; done; } > mine.csv
  $ report --not-for-release -o mine mine.csv
  $ grep -c 'made by hand' mine/index.html
  1

Without Typst the page is there alone, it is said in one line, and the exit code tells; an older PDF is not left beside new figures.

  $ mkdir -p elsewhere/build/release && cp "$(command -v report)" elsewhere/build/release && ln -s "$ROOT/reports" elsewhere/reports
  $ "$TESTDIR/make-points" one > one.csv
  $ PATH=/usr/bin:/bin elsewhere/build/release/report -o one one.csv
  report: there is no PDF, only index.html: Typst is not installed: run pipeline/setup
  [69]
  $ ls one
  index.html
  report.sources.csv

A Typst that complains is no reason to keep the figures back either.

  $ mkdir bin && printf '#!/bin/sh\ncat > /dev/null\necho "<stdin>:1:1: error: something is wrong" >&2\nexit 1\n' > bin/typst && chmod +x bin/typst
  $ PATH=$PWD/bin:$PATH report -o two one.csv
  report: there is no PDF, only index.html: <stdin>:1:1: error: something is wrong
  [69]
  $ ls two
  index.html
  report.sources.csv

What has not clearly changed neither rose nor fell, whatever its first and its last month were.

  $ "$TESTDIR/make-points" quiet | spc | report -m "$TESTDIR/council/measures" -o quiet
  $ grep -o '<p class="lede">.*</p>' quiet/index.html | head -n 1 | sed 's/<[^>]*>//g'
  \xe2\x80\x9cWe are respectful\xe2\x80\x9d stood at 75% (indicative) in September 2026 and 71% in November 2022, which is within its usual range. (esc)

A source whose newest file has no heading for some columns says so, on the screen and on paper.

  $ . "$ROOT/tests/stage/measure/sealed.sh"
  $ "$TESTDIR/make-points" one | spc > whole.csv; grep -v '^#end' whole.csv | sed 's/^#count .*/& without=judged+nosey/' | sealed headless.csv
  $ report -o headless headless.csv
  $ sed 's/<[^>]*>//g' headless/index.html | grep -o 'The newest file.*'
  The newest file of feedback has no heading for judged, nosey: their cells are missing in it, and not nought.
  $ pdftotext headless/report.pdf - 2>/dev/null | tr '\n' ' ' | grep -o 'The newest file of.*not nought'
  The newest file of \xe2\x81\xa8feedback\xe2\x81\xa9 has no heading for judged, nosey: their cells are missing in it, and not nought (esc)
