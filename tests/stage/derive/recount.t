The sample council's cases and replies through the chain, and the same worked out again row by row in another language.

  $ seq -f %02.0f 10 41 | tr -d '\n' > test.key; chmod 600 test.key
  $ for x in cases feedback; do ingest -x "$ROOT/pipeline/extracts/$x.extract" -l "$ROOT/pipeline/lookups" -c "$ROOT/sample-data/council.conf" \
  >   --inbox "$ROOT/sample-data/inbox" --as-at 2026-10-31 | mask -k test.key > $x.sealed; done
  $ plain cases.sealed > cases.csv
  $ snapshot --from opened_on --to closed_on --every month --one child_id cases.sealed |
  >   derive -e 'age_band = band of years from date_of_birth to at by 1, 5, 10, 16' | plain > stock.csv
  $ derive -j 'level_of_need as need, locality as place from cases.sealed by child_id, last opened_on up to responded_on' \
  >   -e 'not_judged = 6 - judged' feedback.sealed | plain > feedback.csv
  $ python3 "$TESTDIR"/recount.py
  stock: as expected
  joins: as expected
