The PDF is tagged, whole, and says what it is.  (PDF/UA-1 is refused by the compiler where it is not kept; these are our own checks.)

  $ "$TESTDIR/make-points" | spc | chart -d drawings > points.csv
  $ report -m "$TESTDIR/council/measures" -c "$TESTDIR/council/council.conf" -l "$TESTDIR/council/lookups" -d drawings -o out points.csv
  $ qpdf --check out/report.pdf | tail -n 2
  No syntax or stream encoding errors found; the file may still contain
  errors that qpdf cannot detect
  $ pdfinfo out/report.pdf 2>/dev/null | grep -E '^(Title|Author|Tagged|CreationDate|Page size)'
  Title:           Culture and outcomes report, October 2026
  Author:          Seaborough
  CreationDate:    Thu Jan  1 00:00:00 1970 GMT
  Tagged:          yes
  Page size:       595.276 x 841.89 pts (A4)
  $ qpdf --qdf --object-streams=disable out/report.pdf plain.pdf
  $ grep -a -o '/Lang (en-GB)' plain.pdf | sort -u
  /Lang (en-GB)
  $ grep -a -o 'pdfuaid:part>[0-9]' plain.pdf
  pdfuaid:part>1

Headings begin with the first level and never skip one; the cover and every page of the contents are one of the first.

  $ pdfinfo -struct out/report.pdf 2>/dev/null | grep -oE '^ *H[1-6]' | tr -d ' H' > levels
  $ awk '$1 > last + 1 { print "level " last " is followed by " $1 } { last = $1 }' levels
  $ grep -c 1 levels
  12

Every picture has its words, tables have heads, all fonts are inside and are ours.

  $ figures=$(pdfinfo -struct out/report.pdf 2>/dev/null | grep -cE '^ *Figure')
  $ test "$figures" -gt 20
  $ LC_ALL=C awk 'BEGIN { RS = "endobj" } /\/S \/Figure/ { n++; if ($0 !~ /\/Alt /) print "a figure without words" } END { print (n == '"$figures"' ? "every one" : n) }' plain.pdf
  every one
  $ pdfinfo -struct out/report.pdf 2>/dev/null | grep -qE '^ *TH'
  $ pdffonts out/report.pdf | awk 'NR > 2 { sub(/^[A-Z]*\+/, "", $1); print $1, $(NF - 4), $(NF - 2) }' | sort
  Lato-Black yes yes
  Lato-Bold yes yes
  Lato-Regular yes yes

The description of a chart has at most 300 characters, and never begins with "Image of".

  $ grep -o ' alt="[^"]*"' out/index.html | sed 's/^ alt="//; s/"$//' | awk 'length($0) > 300 || /^Image of/'
  $ grep -c ' alt="[A-Z0-9]' out/index.html > /dev/null
  $ grep -o ' alt="XmR[^"]*"' out/index.html | sed 's/\xe2\x81[\xa8\xa9]//g' | head -n 1
   alt="XmR chart of \xe2\x80\x9cStrengths recorded for each worry\xe2\x80\x9d by month, November 2022 to October 2026. From 0.38 to 0.95. Improving, rising since August 2024." (esc)

Two readers, one document: what the page says in its headings, the PDF says too, in the same order.

  $ grep -o '<h[12]>.*</h[12]>' out/index.html | sed 's/<[^>]*>//g; s/&amp;/\&/g; s/&quot;/"/g' | grep -vE '^(What |In this report)' > page
  $ pdftotext out/report.pdf - 2>/dev/null | tr -s '\n ' ' ' | sed 's/\xe2\x81[\xa8\xa9]//g' > pdf
  $ while read -r line; do grep -qF "$line" pdf || echo "only in the page: $line"; done < page

A report in black and white still tells better from worse: shapes differ, not only colours.

  $ cd "$ROOT/reports/icons" && cksum better-up.svg worse-up.svg changed-up.svg common.svg meet.svg miss.svg | cut -d ' ' -f 1 | sort -u | wc -l
  6
  $ grep -l '<circle cx="17" cy="17" r="15.6"' better-up.svg worse-up.svg changed-up.svg
  better-up.svg
