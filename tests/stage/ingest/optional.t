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

An extract that a council does not give at all: its header, and that nothing is known of any day; no file is looked for, and none is counted.

  $ ingest -x stays.extract --absent --as-at 2026-03-31 > stays.csv; grep -v '^#by\|^#col\|^#mask\|^#required' stays.csv | sed 's/ crc32=.*//'
  #stream 1 stays
  #as-at 2026-03-31
  #absent stays
  stay_id,begun_on
  #end rows=0

What is joined from it is unknown: nobody is counted as one who had no stay.

  $ printf '%s\n' 'extract people' 'title People' 'files people.csv' 'column stay_id id required mask stay' 'column seen_on day required' 'when seen_on' > people.extract
  $ printf '%s\n' 'stay_id,seen_on' 'P1,2026-01-05' 'P2,2026-02-05' > inbox/people.csv
  $ ingest -x people.extract --inbox inbox --as-at 2026-12-31 | derive -j 'begun_on from stays.csv by stay_id' -e 'stayed if begun_on is present' > people.csv
  $ grep '^#lost' people.csv
  #lost begun_on - 9999-12-31
  #lost stayed - 9999-12-31
  $ measure -e 'from people; shape proportion; count stayed = yes; when seen_on; per year; enough 1' people.csv | plain | cut -d, -f1-4,8,10,11,22-24
  measure,period,per,by,n,numerator,denominator,kind,state,why
  asked,2026-01,year,all,,,,flow,unknown,early
