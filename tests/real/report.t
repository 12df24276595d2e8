Both real inputs become reports with charts, PDF and page, by the same night as anybody's. Skipped where the data, or the program that makes the PDF, is absent.

  $ [ -r "$SHARED"/data/feedback/fft_nhft_2021_2022.csv ] && [ -r "$SHARED"/data/statutory/ssda903_fake/reviews.csv ] || { echo skipped; exit 80; }
  $ command -v typst > /dev/null || [ -d "$ROOT"/pipeline/typst/node_modules ] || { echo skipped; exit 80; }
  $ cp -R "$ROOT"/sample-data/real/friends-and-family "$ROOT"/sample-data/real/looked-after-reviews .
  $ mask --new-key friends-and-family/mask.key && cp friends-and-family/mask.key looked-after-reviews
  $ nightly --as-at 2022-05-31 --inbox "$SHARED"/data/feedback friends-and-family
  $ nightly --as-at 2021-03-31 --inbox "$SHARED"/data/statutory/ssda903_fake looked-after-reviews
  $ for council in friends-and-family looked-after-reviews; do
  >   head -c 5 $council/reports/latest/report.pdf; echo
  >   pdfinfo $council/reports/latest/report.pdf 2> /dev/null | grep Tagged | tr -s ' '
  >   grep -c '<picture' $council/reports/latest/index.html | awk '{ print ($1 >= 3) }'
  > done
  %PDF-
  Tagged: yes
  1
  %PDF-
  Tagged: yes
  1

The headline figure of the page is the one that was recounted in the test beside this one: 40 of 55 reviews in March 2021.

  $ sed 's/<[^>]*>//g' looked-after-reviews/reports/latest/index.html | grep -o '40 of 55' | sort -u
  40 of 55

Not one word of anybody's comment is in what is published, nor in what was kept of the night.

  $ grep -rl 'stroke team' friends-and-family
  [1]
