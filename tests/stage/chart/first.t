Every series that may be shown is drawn. What people see is one picture for each place; what the next stage sees
is the stem of its files, on the last row of the series.

  $ "$TESTDIR/points" strengths | spc > points.csv
  $ chart -d drawings points.csv > charted.csv
  $ ls drawings
  strengths-month-half.svg
  strengths-month-large.svg
  strengths-month-narrow.svg
  strengths-month.svg
  strengths-month_cover-large.svg
  strengths-month_cover-narrow.svg
  strengths-month_cover.svg
  strengths-month_cover_plain-large.svg
  strengths-month_cover_plain-narrow.svg
  strengths-month_cover_plain.svg
  strengths-month_panel.svg
  strengths-month_spark.svg
  $ plain charted.csv | tail -2 | sed 's/.*,\([^,]*\)$/last column: \1/'
  last column: 
  last column: strengths-month

The rows are as they were: without the new column nothing has changed.

  $ plain points.csv > before.csv
  $ plain charted.csv | sed 's/,[^,]*$//' | cmp - before.csv

The same points give the same bytes, in whatever order they come.

  $ chart -d again points.csv > /dev/null && diff -r drawings again
  $ plain points.csv | sed 1d | sort -r > rows
  $ { grep '^#' points.csv | grep -v '^#end'; plain points.csv | head -1; cat rows; } > body
  $ { cat body; printf '#end rows=48 crc32=%s\n' "$("$TESTDIR/crc" body)"; } > shuffled.csv
  $ chart -d shuffled shuffled.csv > /dev/null && diff -r drawings shuffled

The last value stands beside its point, in words that say the percentage; the target, the events and the months are
named. There is no title: that is text on the page.

  $ grep -o '<text>[^<]*' drawings/strengths-month.svg | sed 's/<text>//'
  0%
  20%
  40%
  60%
  80%
  Apr 2023
  Oct 2023
  Apr 2024
  Oct 2024
  Apr 2025
  Oct 2025
  Apr 2026
  Oct 2026
  The model of practice was launched
  Child protection conferences changed
  The Born into Care agreement was signed
  62%
  Target 60%
  $ grep -c '<title\|<desc\|GNUPLOT' drawings/*.svg | grep -v ':0'
  [1]

What a point says is its shape as well as its colour: better is a solid circle, worse a diamond, a change that is
neither a square; what chance explains is hollow.

  $ "$TESTDIR/points" strengths one-worker | spc | chart -d marks > /dev/null
  $ "$TESTDIR/points" in-care | spc -k xmr | chart -d marks > /dev/null
  $ for m in strengths one-worker in-care; do echo $m $(grep -o "xlink:href='#gpPt[0-9]*' transform[^/]*color='#[0-9A-F]*" marks/$m-month.svg | grep -v FFFFFF | sed "s/.*gpPt\([0-9]*\)'.*'#/\1:/" | sort | uniq -c | awk '{ print $2 "=" $1 }'); done
  strengths 6:2073BC=24 6:7A858D=24
  one-worker 12:C4500B=12 6:7A858D=36
  in-care 4:6A4FA3=4 6:7A858D=32

Hollow is a disc of white on the grey one, not a hair around nothing: under each mark is a rim of white, and on each of these one more, that is smaller.

  $ for m in strengths one-worker in-care; do echo $m $(grep -o "xlink:href='#gpPt6' transform[^/]*color='#[0-9A-F]*" marks/$m-month.svg | sed "s/.*scale(\([0-9.]*\)).*'#/\1 /" | awk '$2 == "7A858D" { grey = $1 } $2 == "FFFFFF" { n[$1]++ } END { for (k in n) if (k < grey) print n[k] }'); done
  strengths 24
  one-worker 36
  in-care 32

Words can be read where they will stand: 15 pixels on the board's 890 (8.5 points on paper), 25 in large print (14
points), and never under 12 on a telephone of 320, where a drawing of 360 is made smaller.

  $ "$TESTDIR/points" | spc | chart -d all > /dev/null
  $ for f in all/*-narrow.svg; do grep -o 'font-size="[0-9.]*' $f; done | sort -u | awk -F'"' '$2 * 320 / 360 < 12'
  $ for f in all/*-large.svg; do grep -o 'font-size="[0-9.]*' $f; done | sort -u | awk -F'"' '$2 < 25'
  $ for f in all/*.svg; do case $f in *-narrow.svg) ;; *) grep -o 'font-size="[0-9.]*' $f ;; esac; done | sort -u | awk -F'"' '$2 < 15'

A weight is said as SVG says it, and a machine without our font has others to take.

  $ grep -h '^<svg' all/*.svg | sed 's/ width.*//' | sort -u
  <svg font-family="Lato, Helvetica, Arial, sans-serif"
  $ grep -ho 'font-[fw][a-z]*="[^"]*"' all/*.svg | sort | uniq -c | sed 's/^ *[0-9]* //'
  font-family="Lato, Helvetica, Arial, sans-serif"
  font-weight="700"

The sizes are those of the places where the drawings stand; the height may grow with the words over the plot.

  $ for e in '' -half -narrow -large _spark _panel; do grep -o 'svg font.*width="[0-9]*"' all/gaps-month$e.svg | sed 's/.* //'; done
  width="890"
  width="435"
  width="360"
  width="890"
  width="190"
  width="210"

Odd series are drawn too: one point, all alike, four hundred months, none that may be shown, none that is known.

  $ for m in one same long none-shown nobody; do ls all/$m-month.svg; done
  all/one-month.svg
  all/same-month.svg
  all/long-month.svg
  all/none-shown-month.svg
  all/nobody-month.svg
  $ grep -o '<text>[A-Z][^<]*' all/none-shown-month.svg all/nobody-month.svg | grep -v 20 | sed 's/.*<text>//'
  Numbers too small to show
  Not known yet
  $ grep -ho '<text>[0-9]*%' all/*.svg | sed 's/<text>\(.*\)%/\1/' | awk '$1 > 100'

A measure that says `chart list` is not drawn, and has no stem. Nothing is named after a group.

  $ ls all | grep -c 'listed\|North\|ran'
  0
  [1]
  $ "$TESTDIR/points" listed teams | spc | chart -d few | plain | awk -F, 'NR > 1 && $NF { print $1, $NF }'
  teams teams-month

No rows are no drawings, and no failure.

  $ "$TESTDIR/points" nothing | spc | chart -d none | tail -1
  #end rows=0 crc32=4778c09d
  $ ls none
