The sample's report, word for word and figure for figure, is kept in reports/specimen: whatever changes it is a diff there, made by
reports/specimen/make after make demo, and CHANGES.md names every number that moved.

  $ mkdir council && cp -r "$ROOT/sample-data/inbox" "$ROOT/sample-data/council.conf" "$ROOT/sample-data/plans.txt" council/
  $ sed -i 's/^reports .*/reports reports/' council/council.conf
  $ mask --new-key council/mask.key 2>/dev/null; [ -s council/mask.key ] || cp "$ROOT/sample-data/mask.key" council/mask.key
  $ alongside run --as-at 2026-10-31 council
  $ for page in index dfe ofsted families; do "$ROOT/reports/specimen/make" -n council/reports/latest/$page.html | diff "$ROOT/reports/specimen/$page.txt" -; done

Every figure on the pages and on the paper is a cell of the points or of the findings, rounded; the weighted ones are worked out again.

  $ run=council/runs/2026-10-31-r1
  $ from() { echo "editions=$1/editions,measures=$1/measures,lookups=$run/defs/lookups,plans=$1/plans.txt,council=$1/council.conf,words=$ROOT/reports/words.txt,published=$run/comparison.csv,outcomes=$ROOT/pipeline/outcomes.published"; }
  $ mkdir given && cp -rL $run/defs/editions $run/defs/measures given/ && cp council/plans.txt council/council.conf given/
  $ for page in index dfe ofsted families; do "$ROOT/tests/stage/report/check-sources" -i "$(from given)" $run/charted.csv,$run/findings.csv council/reports/latest/$page.html; done
  some figures compared, 0 differ
  some figures compared, 0 differ
  some figures compared, 0 differ
  14 figures compared, 0 differ
  $ for pdf in report dfe ofsted; do "$ROOT/tests/stage/report/check-sources" -i "$(from given)" $run/charted.csv,$run/findings.csv council/reports/latest/$pdf.sources.csv council/reports/latest/$pdf.pdf; done
  some figures compared, 0 differ
  some figures compared, 0 differ
  some figures compared, 0 differ

So is what no cell holds: with one thing changed in each of what the report was given, each page names what is no longer so.  Plans, what people have written, settings, definitions, milestones:

  $ cp -r given other
  $ sed -i 's/range for 6 months/range for 7 months/; s/^by       2026-09/by       2027-09/; s/12 October 2026/13 October 2026/' other/plans.txt
  $ sed -i 's/under 6 /under 5 /; s/^enough    10/enough    12/; s/cla_visit_days .*42/cla_visit_days 35/' other/council.conf
  $ sed -i 's/^count    recognised >= 4/count    recognised >= 3/' other/measures/*.measure
  $ sed -i 's/audit of 40/audit of 41/; s/milestone felt-nosey 14%/milestone felt-nosey 36%/; s/^baseline 2024-10/baseline 2024-09/' other/editions/dfe.report
  $ kinds() { sed -n 's/^differs //p' | awk -F'|' '{ split($7, column, " "); split($3, of, " "); split($2, two, " ") } $1 ~ /^(count|plan|signed|setting|definition|edition)$/ { print $1 ($1 == "count" ? "|" two[1] "|" of[1] : ""); next } NF > 6 { print "CELL|" column[1]; next } { print "MEASURE|" $2 }' | sort -u; }
  $ for page in index dfe; do "$ROOT/tests/stage/report/check-sources" -i "$(from other)" $run/charted.csv,$run/findings.csv council/reports/latest/$page.html; done | kinds
  MEASURE|baseline
  MEASURE|milestone
  MEASURE|since
  MEASURE|status
  count|plans|late
  count|plans|on
  count|status|off
  count|status|open
  definition
  edition
  plan
  setting
  signed

The verdicts of groups and rows, gaps between two views, what chance alone would show, a trend's symbol, what is published:

  $ awk -F, -v OFS=, '
  >   /^measure,/ { for (i = 1; i <= NF; i++) at[$i] = i }
  >   /^gap-honest,/ && $4 == "all" { $at["lo"] = "-0.9" }
  >   $1 == "worked-with" && $4 == "team" && $at["compare"] == "none" { $at["compare"] = "above" }
  >   $at["variation"] == "common" && $4 == "all" { $at["variation"] = ""; $at["variation_why"] = "few" }
  >   $1 == "felt-nosey" && $at["since"] != "" { $at["since"] = "2025-06" }
  >   $1 == "panels-with-families" && $4 == "all" && $at["assurance"] != "" { $at["assurance"] = "fail" }
  >   $at["false_any"] != "" && $4 == "all" { $at["false_any"] *= 4; $at["false_last"] *= 4 }
  >   { print }' $run/charted.csv > changed.csv
  $ for page in index dfe; do "$ROOT/tests/stage/report/check-sources" -i "$(from given)" changed.csv,$run/findings.csv council/reports/latest/$page.html; done | kinds | sed 's/[|]gap-.*//'
  CELL|assurance
  CELL|compare
  CELL|since
  CELL|variation
  count|false|any
  count|false|measures
  count|gaps|above
  count|variation|
  count|variation|common
  count|variation|none

No digit stands on a page without its source, but dates, names, and what words.txt itself says (the program has the list, and why).

  $ "$ROOT/tests/stage/report/bare-digits" "$ROOT/reports/words.txt,$ROOT/reports/outcomes.txt" council/reports/latest/index.html council/reports/latest/dfe.html council/reports/latest/ofsted.html council/reports/latest/families.html
  0 digits without a source
  0 digits without a source
  0 digits without a source
  0 digits without a source
  $ sed -E '0,/definition[|]felt-nosey/s/<span data-src="definition[|]felt-nosey">([^<]*)<.span>/\1/' council/reports/latest/dfe.html > bare.html && "$ROOT/tests/stage/report/bare-digits" "$ROOT/reports/words.txt,$ROOT/reports/outcomes.txt" bare.html | tail -1
  1 digits without a source

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

In large print no headline stands alone, no page is nearly empty (the last may end where the text does, below a fifth of it), no row of a table is left behind, and nothing is under 14 points, in charts neither.

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
