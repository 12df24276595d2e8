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
  "Line chart of Referred again, 2020 to 2025. Oneshire: 20.0% in 2020, 10.0% in 2025. Similar areas: 25.0% in 2020, 25.0% in 2025. In 2025 they ranged from 25.0% to 25.0%. England: 22.1% in 2020, 22.1% in 2025."

Behind the median each of the ten stands as a thin line. Of place 02, whose neighbours but two are hidden, the two are drawn, no median is told, and a hidden figure is no line.

  $ thin() { grep -o 'stroke-width="0.60"' "$1" | wc -l; }
  $ benchmark -m again.published -a 901 -d lines dfe > /dev/null; for size in '' -half -narrow; do thin lines/again$size.svg; done | uniq
  10
  $ benchmark -m again.published -a 902 -d two dfe > /dev/null; thin two/again.svg
  2

Areas beside one another in the latest year, by value and without a rank: each has its row and its figure as published; a hidden one its symbol, and no dot. The line is
England's. Of one whose neighbours are too few to be beside there is none.

  $ rows() { grep -oE '<text>[^<]*' "$1" | sed 's/<text>//' | grep -vE '^[0-9]+%$' | tr '\n' ' '; }
  $ rows lines/again-areas-half.svg
  England 22.1% Oneshire 10.0% Place 02 25.0% Place 03 25.0% Place 04 25.0% Place 05 25.0% Place 06 25.0% Place 07 25.0% Place 08 25.0% Place 09 25.0% Place 10 25.0% Place 11 25.0%  (no-eol)
  $ sed 's/^\(2025.*Place 05,\)50,200,25$/\1c,200,c/; s/^\(2025.*Place 04,\)50,200,25$/\110,200,5/' dfe/again*.csv > changed.csv && mkdir dfe2 && cp dfe/* dfe2 && cp changed.csv dfe2/again_2020_to_2025.csv
  $ benchmark -m again.published -a 901 -d one dfe2 > /dev/null; rows one/again-areas-narrow.svg
  England 22.1% Place 04 5.0% Oneshire 10.0% Place 02 25.0% Place 03 25.0% Place 06 25.0% Place 07 25.0% Place 08 25.0% Place 09 25.0% Place 10 25.0% Place 11 25.0% Place 05 c  (no-eol)
  $ dots() { grep -oE "use xlink:href='#gpPt[0-9]*'" "$1" | wc -l; }; echo $(($(dots lines/again-areas-half.svg) - $(dots one/again-areas-half.svg))) # a dot and its rim
  2
  $ ls two | grep areas
  [1]

Both intervals of each area are those of its count, worked out again from the table; with another table, none of the wider ones is.

  $ benchmark -m again.published -a E06000901 dfe | plain > stream.csv
  $ "$TESTDIR/check-wide" lines/again-areas-half.svg dfe/again_2020_to_2025.csv out/index.html stream.csv
  22 of 22 intervals are drawn as they are; areas differ 2.6 times as much as chance; said so
  $ sed 's/^\(2025.*New,\)30,200,15$/\190,200,45/' dfe/again*.csv > spread.csv && "$TESTDIR/check-wide" lines/again-areas-half.svg spread.csv out/index.html stream.csv | sed 's/[0-9.]* times/N times/'
  11 of 22 intervals are drawn as they are; areas differ N times as much as chance; not said

What drawings say is of words.txt, as in the report: with another file no word of ours is left, only the names of places.

  $ awk '/^say (drawn-|to )/ { key = $2; $1 = $2 = ""; line = $0; while (match(line, /[{][a-z]+[}]/)) { holes = holes " " substr(line, RSTART, RLENGTH); line = substr(line, 1, RSTART - 1) substr(line, RSTART + RLENGTH) }
  >   print "say", key, "Qw" holes; holes = "" }' "$ROOT/reports/words.txt" > other.txt
  $ said() { cat "$1"/*.svg | grep -oE '>[^<>]+</(text|tspan)>' | sed 's/^>//; s/<.*//' | grep -oE '[A-Za-z]{2,}' | sort -u | tr '\n' ' '; }
  $ said lines
  All Counted England Oneshire Place Region Similar many of out so  (no-eol)
  $ benchmark -m again.published -a 901 -d reworded --words other.txt dfe > /dev/null; said reworded
  Oneshire Place Qw  (no-eol)

Every figure is traced: one place of one year is its cell, told again from the stream by another program. With one row of one neighbour changed, what was made before differs: the range of them does.

  $ "$TESTDIR/check-sources" stream.csv out/index.html
  some figures compared, 0 differ
  $ mkdir other; cp dfe/*.csv other; sed 's/^\(2025.*Place 04,\)50,200,25$/\180,200,40/' dfe/again*.csv > other/again_2020_to_2025.csv
  $ benchmark -m again.published -a E06000901 other | plain > other.csv
  $ "$TESTDIR/check-sources" other.csv out/index.html
  differs again|2025|year|authority|neighbours||highest 25.0% 40.0
  differs again|2025|year|authority|spread||value 2.6 2.721225840876492
  some figures compared, 2 differ

Who has ended, began or is published with another is told so on the cover already.

  $ for who in 914 913 917; do alongside published -m again.published $who dfe who; sed 's/<[^>]*>//g; s/\xe2\x81[\xa8\xa9]//g' who/index.html | grep -oE 'Figures for [A-Za-z ]* (end|begin) in [0-9]*|published for [A-Za-z /]* together' | uniq -c | tr -s ' '; done
   2 Figures for Old end in 2023
   2 Figures for New begin in 2024
   2 published for Both / Of them together

  $ alongside published 901 dfe
  usage: alongside published [--event 'YYYY-MM WORDS']... [-c council.conf] LA_CODE DIR OUT
  [64]
