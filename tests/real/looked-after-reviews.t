A statutory return that others faked for testing: 12,582 reviews of children in care. The file is not ours; where it is absent this
test is skipped.

  $ data="$SHARED"/data/statutory/ssda903_fake
  $ [ -r "$data"/reviews.csv ] || { echo skipped; exit 80; }
  $ cp -R "$ROOT"/sample-data/real/looked-after-reviews here && cd here
  $ mask --new-key key

Two reviews stand there twice.

  $ ingest -x extracts/ssda903-reviews.extract -c council.conf -l lookups --inbox "$data" --as-at 2021-03-31 \
  >   --rejects rejects.csv --cells cells.csv | mask -k key > ssda903-reviews.csv
  $ grep '^#count' ssda903-reviews.csv | sed 's/ sha256=.*//'
  #count ssda903-reviews read=12582 kept=12580 rejected=0 repeated=2 objected=0

No date of birth leaves mask as a day, and the age at the review was worked out before.

  $ plain ssda903-reviews.csv | awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next } $c["dob"] !~ /^[0-9][0-9][0-9][0-9]-[0-9][0-9]$/' | wc -l | tr -d ' '
  0

The share of reviews in which the child's views were conveyed: PN1, PN2, PN3, PN5 and PN6 of PN1 to PN7, by code, whatever the age.

  $ derive -e 'age_band = band of age by 4, 10, 16' ssda903-reviews.csv > banded && mv banded ssda903-reviews.csv
  $ measure -m measures -c council.conf -l lookups --as-at 2021-03-31 ssda903-reviews.csv > points.csv
  $ tr -d '\r' < "$data"/reviews.csv | awk -F, -v OFS=, 'NR > 1 && !seen[$1, $3, $4]++ { split($3, day, "/"); m = day[3] "-" day[2]
  >   if (m > "2021-03") next
  >   if ($4 != "PN0") { asked[m]++; if ($4 ~ /PN[12356]/) heard[m]++; if ($4 ~ /PN[1-4]/) came[m]++; if ($4 == "PN1") spoke[m]++ } }
  >   END { for (m in asked) { print "attends-review", m, came[m] + 0, asked[m]; print "speaks-for-self", m, spoke[m] + 0, asked[m]
  >     print "views-conveyed", m, heard[m] + 0, asked[m] } }' | sort > expected
  $ plain points.csv | awk -F, -v OFS=, 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next }
  >   $c["measure"] ~ /^(attends|speaks|views)/ && $c["per"] == "month" && $c["by"] == "all" {
  >     print $c["measure"], $c["period"], $c["numerator"], $c["denominator"] }' | sort > found
  $ cmp expected found
  $ wc -l < found | tr -d ' '
  225

Codes that contradict the age are counted and never dropped: 2,098 rows of the file.

  $ measure -e 'title x; domain x; from ssda903-reviews; shape proportion; of age is present; count (review_code = PN0 and age < 4) or (review_code != PN0 and age >= 4); when review; per year; better up; chart none' \
  >   -c council.conf -l lookups --as-at 2030-12-31 ssda903-reviews.csv | plain \
  >   | awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next } { n += $c["denominator"]; t += $c["numerator"] } END { print n, n - t }'
  12580 2098
