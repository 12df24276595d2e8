Points of an invented council become a page and a PDF, in a folder that is made for them.

  $ make_points() { "$TESTDIR/make-points" "$1" | spc | chart -d "drawings-$1"; }
  $ council="-m $TESTDIR/council/measures -c $TESTDIR/council/council.conf -l $TESTDIR/council/lookups"
  $ make_points usual > usual.csv
  $ report $council -d drawings-usual -o here usual.csv
  $ ls here
  index.html
  report.pdf
  report.sources.csv

The same points give the same bytes.

  $ report $council -d drawings-usual -o again usual.csv && diff -r here again

Every figure in the page is a cell of the points, rounded once.

  $ "$TESTDIR/check-sources" usual.csv here/index.html
  some figures compared, 0 differ

One changed point is noticed.

  $ awk -F, -v OFS=, '/^strengths-recognised,2026-10,month,all,/ { $19 = "0.123" } { print }' usual.csv > changed.csv
  $ "$TESTDIR/check-sources" changed.csv here/index.html | tail -n 1
  some figures compared, 7 differ

The cover says the main finding, of what has a target, and that something got worse; what did is named there and on the summary.

  $ pdftotext -f 1 -l 1 here/report.pdf - 2>/dev/null | tr '\n' ' ' | grep -o 'More of our families say we see their strengths, but one measure got worse'
  More of our families say we see their strengths, but one measure got worse
  $ pdftotext -f 1 -l 1 here/report.pdf - 2>/dev/null | tr '\n' ' ' | sed 's/\xe2\x81[\xa8\xa9]//g' | grep -o 'Families reaching 6 months with one worker” fell from 69% to 48% since November 2022, worse by more than chance is likely to explain'
  Families reaching 6 months with one worker\xe2\x80\x9d fell from 69% to 48% since November 2022, worse by more than chance is likely to explain (esc)
  $ pdftotext -f 2 -l 2 -layout here/report.pdf - 2>/dev/null | grep -c 'What got worse'
  1

A ratio says of how many records it is: of these nobody was asked.

  $ sed 's/<[^>]*>//g' here/index.html | grep -oE 'from [0-9]+ (asked|records)' | sed 's/[0-9][0-9]*/n/' | sort -u
  from n records

A month that cannot be known yet is not spoken of; the one before it is, by its name.

  $ grep -c '<small>Sep 2026, indicative' here/index.html
  1

What too few families answered says so, in the headline, in the table, under the chart.

  $ grep -o 'rose to <span[^>]*>62%</span> (indicative)' here/index.html | sed 's/ data-src="[^"]*"//'
  rose to <span>62%</span> (indicative)

Points that were never suppressed are refused, and nothing is written; so are points that were never masked.

  $ "$TESTDIR/make-points" unsafe | report -o unsafe
  report: stdin: small numbers were never hidden (no #safe): run suppress first, or say --not-for-release
  [65]
  $ "$TESTDIR/make-points" unmasked | report -o unsafe
  report: stdin: who is meant was never masked (no #masked): run mask first, or say --not-for-release
  [65]
  $ "$TESTDIR/make-points" unsafe | suppress -p internal | report -o unsafe
  report: stdin: small numbers are in it (#safe internal): for eyes inside only, say --not-for-release
  [65]
  $ ls unsafe
  ls: cannot access 'unsafe': No such file or directory
  [2]

Somebody who looks at them all the same is told on every page.

  $ "$TESTDIR/make-points" unsafe | report --not-for-release -o unsafe
  $ pages=$(pdfinfo unsafe/report.pdf 2>/dev/null | sed -n 's/^Pages: *//p')
  $ for p in $(seq "$pages"); do pdftotext -f "$p" -l "$p" unsafe/report.pdf - 2>/dev/null | grep -q '^.*Not for release' || echo "page $p does not say so"; done
  $ test "$(grep -c 'class="warning"' unsafe/index.html)" -eq "$(grep -c -e '<section' -e '<header' unsafe/index.html)"

A stage before that was cut short: nothing is written.

  $ "$TESTDIR/make-points" cut | report -o cut
  report: stdin: the stream stops after line 697 without #end: the stage before did not finish
  [76]
  $ "$TESTDIR/make-points" cut | spc | report -o cut
  spc: stdin: the stream stops after line 697 without #end: the stage before did not finish
  report: nothing published: spc: stdin: the stream stops after line 697 without #end: the stage before did not finish
  [76]
  $ ls cut
  ls: cannot access 'cut': No such file or directory
  [2]

A folder must be named, and a drawing must be where the points say.

  $ report usual.csv
  report: say where the report is to be: -o DIR
  [64]
  $ mkdir empty && report $council -d empty -o nowhere usual.csv
  report: believed-in-month.svg: is not in the folder of drawings: give the folder that chart wrote, -d DIR
  [66]
  $ head -c 2000 drawings-usual/believed-in-month.svg > empty/believed-in-month.svg && report $council -d empty -o nowhere usual.csv
  report: believed-in-month.svg: is not a whole drawing: run chart again
  [65]
  $ ls nowhere
  ls: cannot access 'nowhere': No such file or directory
  [2]

A full disk leaves no half of a report behind that could be taken for one.

  $ mkdir full && ln -s /dev/full full/index.html.part && report $council -o full usual.csv
  report: full/index.html.part: writing: No space left on device
  [74]
  $ ls full
  index.html.part
  report.sources.csv.part

A council says some sentences in its own words; one that no report says, or with a hole that nobody fills, is refused.

  $ echo 'say main-but-one {better} better, {worse} worse' > own.txt && report $council --words own.txt -o own usual.csv
  $ grep -o '<h1>.*</h1>' own/index.html | sed 's/<[^>]*>//g'
  six better, one worse
  $ echo 'say cover-bothh {Better} better' > wrong.txt && report --words wrong.txt -o nowhere usual.csv
  report: wrong.txt:1: no report says this sentence: did you mean 'cover-both'?
  [78]
  $ echo 'say main-but-one We are {best}' > other.txt && report --words other.txt -o nowhere usual.csv 2>&1 | sed 's/:[0-9]*:/:N:/'
  report: other.txt:N: 'main-but-one': nothing fills {best} here
