The sample's report, word for word and figure for figure, is kept in reports/specimen: whatever changes it is a diff there, made by
reports/specimen/make after make demo, and CHANGES.md names every number that moved.

  $ mkdir council && cp -r "$ROOT/sample-data/inbox" "$ROOT/sample-data/council.conf" "$ROOT/sample-data/plans.txt" council/
  $ sed -i 's/^reports .*/reports reports/' council/council.conf
  $ mask --new-key council/mask.key 2>/dev/null; [ -s council/mask.key ] || cp "$ROOT/sample-data/mask.key" council/mask.key
  $ alongside run --as-at 2026-10-31 council
  $ for page in index dfe ofsted families; do "$ROOT/reports/specimen/make" -n council/reports/latest/$page.html | diff "$ROOT/reports/specimen/$page.txt" -; done

Every figure on the pages and on the paper is a cell of the points or of the findings, rounded; the weighted ones are worked out again.

  $ run=council/runs/2026-10-31-r1
  $ for page in index dfe ofsted families; do "$ROOT/tests/stage/report/check-sources" $run/charted.csv,$run/findings.csv council/reports/latest/$page.html; done
  some figures compared, 0 differ
  some figures compared, 0 differ
  some figures compared, 0 differ
  9 figures compared, 0 differ
  $ for pdf in report dfe ofsted; do "$ROOT/tests/stage/report/check-sources" $run/charted.csv,$run/findings.csv council/reports/latest/$pdf.sources.csv council/reports/latest/$pdf.pdf; done
  some figures compared, 0 differ
  some figures compared, 0 differ
  some figures compared, 0 differ

No headline takes more than two lines.

  $ for pdf in report report-large-print dfe ofsted families; do "$ROOT/tests/stage/report/headlines" council/reports/latest/$pdf.pdf; done
  2 lines at most
  2 lines at most
  2 lines at most
  2 lines at most
  1 lines at most

The page budget: every page of the board editions has one headline, so nothing spills onto a page of its own; the director's are ten and the definitions.

  $ for e in report ofsted dfe; do pdfinfo -struct council/reports/latest/$e.pdf 2>/dev/null | grep -cE '^ *H1 ' > heads; pdfinfo council/reports/latest/$e.pdf 2>/dev/null | sed -n 's/^Pages: *//p' | diff heads - > /dev/null || echo "$e: a section spills"; done
  $ pdfinfo council/reports/latest/report.pdf 2>/dev/null | sed -n 's/^Pages: *//p'
  11
  $ pdfinfo council/reports/latest/families.pdf 2>/dev/null | sed -n 's/^Pages: *//p'
  1

In large print no headline stands alone, no page is nearly empty, no row of a table is left behind, and nothing is under 14 points, in charts neither.

  $ "$ROOT/tests/stage/report/sheets" council/reports/latest/report-large-print.pdf
  all pages are good

A browser finds nothing against the rules of WCAG 2.2, A and AA, on any page of the sample itself, and nothing is cut off in a frame as narrow as 320 pixels, with every table open. Skipped
where there is no browser.

  $ command -v chromium-headless-shell > /dev/null || exit 80
  $ for page in index dfe ofsted families; do "$TESTDIR/stage/report/axe" council/reports/latest/$page.html 1280; "$TESTDIR/stage/report/narrow" council/reports/latest/$page.html 320; done
  []
  fits
  []
  fits
  []
  fits
  []
  fits
