The page is one file: no script, nothing fetched, every picture inside.

  $ "$TESTDIR/make-points" | spc | chart -d drawings > points.csv
  $ report -m "$TESTDIR/council/measures" -c "$TESTDIR/council/council.conf" -l "$TESTDIR/council/lookups" -d drawings -o out points.csv
  $ grep -ciE '<script|<link|@import|https?:|<iframe| on[a-z]+=' out/index.html
  0
  [1]
  $ grep -oE ' (src|srcset)="[^,"]*|href="[a-z:#]*' out/index.html | sort -u
   src="data:image/svg+xml;base64
   srcset="data:image/svg+xml;base64
  href="#definitions
  href="#domain
  href="#method
  href="#summary
  href="#teams

It opens with a skip link, and each chart has its figures as a table.

  $ grep -c 'class="skip" href="#summary"' out/index.html
  1
  $ test "$(( $(grep -c '<picture>' out/index.html) + $(grep -c 'class="panels"' out/index.html) ))" -eq "$(( $(grep -c '<details>' out/index.html) + 1 ))"

On a narrow screen, where a row is a card, every cell but a drawing says which column it is of, in the words of the column: style sheets hold no words.

  $ sed -n '/class="cards"/,/<\/table>/p' out/index.html | grep -oE '<td [^>]*c[2-9][^>]*>(<img class="spark)?' | sed 's/ class="c[2-9][a-z ]*"//' | sort | uniq -c | sed 's/^ *[0-9]* //'
  <td role="cell" data-label="Assurance">
  <td role="cell" data-label="Target">
  <td role="cell" data-label="Variation">
  <td role="cell"><img class="spark
  $ grep -cE 'content:"[^"]*[A-Za-z]' "$ROOT/reports/house.css"
  0
  [1]

A browser finds nothing against the rules of accessibility, wide or narrow; at 320 pixels nothing is cut off, nor at 1280.

  $ command -v chromium-headless-shell > /dev/null || exit 80
  $ "$TESTDIR/axe" out/index.html 1280
  []
  $ "$TESTDIR/axe" out/index.html 500
  []
  $ for w in 320 390 600 761 1280; do "$TESTDIR/narrow" out/index.html $w; done | sort | uniq -c | tr -s ' '
   5 fits

Every chart is drawn for the width it stands in: its letters are 12 pixels or more as a browser shows them, on a phone and on a desk, and all of them load.

  $ for w in 320 390 1280; do "$TESTDIR/letters" out/index.html $w; done
  12 px or more, 0 did not load
  12 px or more, 0 did not load
  12 px or more, 0 did not load

Printed from a browser it is A4, as it stands on a desk and smaller: what folds for a telephone folds on a screen alone, so a table keeps its head. Skipped where there is no browser.

  $ grep -c '@media(max-width' "$ROOT/reports/house.css"
  0
  [1]
  $ command -v chromium-headless-shell > /dev/null || exit 80
  $ chromium-headless-shell --no-sandbox --no-pdf-header-footer --print-to-pdf=printed.pdf "file://$PWD/out/index.html" 2> /dev/null
  $ pdfinfo printed.pdf | grep -o '59[45][0-9.]* x 84[12]'
  594.96 x 841
  $ pdftotext -layout printed.pdf - | grep -cE 'Measure +Latest +All periods +Variation +Target +Assurance' | sed 's/^[1-9][0-9]*$/heads are there/'
  heads are there

What only a screen has room for is not printed: each source and each step stay on the screen, and paper has the short entry of a definition, as the PDF does.

  $ heading=$(sed -n 's/^say method-from *//p' "$ROOT/reports/words.txt"); grep -c "$heading" out/index.html; pdftotext printed.pdf - | grep -c "$heading"
  1
  0
  [1]
  $ sed -n '/<div class="paper">/,/<\/div>/p' out/index.html | grep -c '<table'
  1
