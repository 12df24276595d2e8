The report of published outcomes, of the invented tables beside this test. Skipped where the program that makes the PDF is absent.

  $ command -v typst > /dev/null || [ -d "$ROOT"/pipeline/typst/node_modules ] || { echo skipped; exit 80; }
  $ "$TESTDIR/tables" dfe
  $ cat > again.published <<END
  > indicator  again
  > title      Referred again
  > about      Referred again, out of all
  > file       again
  > figure     percent
  > count      again
  > of         referrals
  > shape      proportion
  > decimals   1
  > ends       March
  > better     ReReferral
  > END

  $ alongside published -m again.published -e '2022-06 A new way' E06000901 dfe out; ls out
  index.html
  report.pdf
  $ sed 's/<[^>]*>//g' out/index.html | grep -oE 'Oneshire is better than similar areas on [0-9] of [0-9] measures and worse on none|stood at [0-9.]*% in 2025, and at [0-9.]*% in similar areas|More than similar areas differ by' | sort -u
  More than similar areas differ by
  Oneshire is better than similar areas on 1 of 1 measures and worse on none
  stood at 10.0% in 2025, and at 25.0% in similar areas
  $ grep -o '<img[^>]*alt="Line chart[^"]*"' out/index.html | sed 's/.*alt=//; s/\xe2\x81[\xa8\xa9]//g' | sort -u
  "Line chart of Referred again, 2020 to 2025. Oneshire: 20.0% in 2020, 10.0% in 2025. Similar areas: 25.0% in 2020, 25.0% in 2025. England: 22.1% in 2020, 22.1% in 2025."
  $ alongside published 901 dfe
  usage: alongside published [--event 'YYYY-MM WORDS']... [-c council.conf] LA_CODE DIR OUT
  [64]
