Front Door hears from two families a month. Nobody may read who they are out of a table, nor work it out from the rest of it.

  $ . "$ROOT"/tests/truth/night.sh
  $ count done-with.measure quality.measure | suppress > points.csv
  $ see worked-with month team front_door 'state numerator denominator value' < points.csv | cut -d' ' -f2- | sort | uniq -c | tr -s ' '
   27 hidden - - -
   21 none 0 0 -

A month with a hidden team has another hidden one beside it: else the whole less the shown would be the answer.

  $ plain points.csv | awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
  >   $at["measure"] == "worked-with" && $at["per"] == "month" && $at["by"] == "team" && $at["state"] == "hidden" { hidden[$at["period"]]++ }
  >   END { for (m in hidden) if (hidden[m] < 2) alone++; print length(hidden), "months with hidden teams,", alone + 0, "with one alone" }'
  48 months with hidden teams, 0 with one alone

The whole town's month is never hidden, and a large team's stays.

  $ see worked-with month all all 'state' < points.csv | cut -d' ' -f2 | sort | uniq -c | tr -s ' '
   48 shown
  $ see worked-with quarter team early_help 'state' 2023-01 < points.csv | cut -d' ' -f2 | sort | uniq -c | tr -s ' '
   15 shown

Many measures are counted of the same rows. A reader who takes the n of one from another, and the groups from the whole, finds none of the small numbers.

  $ measure --sealed -m "$pipeline"/measures -c "$council" -l "$pipeline"/lookups --as-at 2026-10-31 $datasets > points.csv
  $ suppress --sealed points.csv | plain > safe.csv; plain points.csv > all.csv
  $ python3 "$TESTDIR"/attack.py all.csv safe.csv | awk '{ print ($1 > 50), ($5 > 10000), $7 }'
  1 1 0
  $ python3 "$TESTDIR"/attack.py all.csv safe.csv 1 | awk '{ print ($1 > 50), ($5 > 10000), $7 }'
  1 1 0
