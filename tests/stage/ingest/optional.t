Some tables not every council has: one that is new in a return, one it has no rows for. The extract says `optional`.

  $ printf '%s\n' 'extract stays' 'title Stays' 'files stays.csv' 'dates iso' 'complete from 2025-01-01' 'optional' \
  >   'column stay_id id required mask stay' 'column begun_on day required' 'when begun_on' > stays.extract
  $ mkdir inbox
  $ ingest -x stays.extract --inbox inbox --as-at 2026-03-31 | sed 's/ crc32=.*//; s/^#by ingest [^ ]*/#by ingest VERSION/'
  #stream 1 stays
  #as-at 2026-03-31
  #by ingest VERSION stays.extract
  #absent stays
  #col stay_id id
  #col begun_on day
  #mask stay_id stay
  #required stay_id
  #required begun_on
  stay_id,begun_on
  #count stays read=0 kept=0 rejected=0 repeated=0 objected=0 sha256=e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
  #end rows=0

`complete` is not promised then: no month of what is absent is a month with nobody.

  $ ingest -x stays.extract --inbox inbox --as-at 2026-03-31 > stays.csv
  $ measure -e 'from stays; shape count; count rows; when begun_on; per year; hide none these are no people' --as-at 2026-03-31 stays.csv | plain | cut -d, -f1-3
  measure,period,per

With the file there, months before its first row are known, and nobody began then.

  $ printf 'stay_id,begun_on\nS1,2026-02-01\n' > inbox/stays.csv
  $ ingest -x stays.extract --inbox inbox --as-at 2026-03-31 > stays.csv
  $ measure -e 'from stays; shape count; count rows; when begun_on; per year; hide none these are no people' --as-at 2026-03-31 stays.csv | plain | awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next } { print $c["period"], $c["numerator"], $c["state"] }'
  2025-01 0 shown

Of any other extract a missing file stops the night.

  $ sed -i '/optional/d' stays.extract && rm inbox/stays.csv
  $ ingest -x stays.extract --inbox inbox --as-at 2026-03-31 > stays.csv
  ingest: stays: no file in the inbox is called stays.csv: is the export there, under this name?
  [66]
