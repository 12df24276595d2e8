A key is made once. Only its owner may read it.

  $ mask --new-key mask.key
  $ stat -c %a mask.key
  600
  $ grep -cxE '[0-9a-f]{64}' mask.key
  1
  $ mask --new-key mask.key
  mask: mask.key: is there already: with a new key every pseudonym changes; move it away if that is meant
  [73]

The tests need a key that never changes.

  $ seq -f %02.0f 10 41 | tr -d '\n' > test.key; chmod 600 test.key
  $ sealed="$ROOT"/tests/stage/derive/sealed

What ingest hands on says of each column what is to be done with it.

  $ "$sealed" reviews.csv <<END
  > #stream 1 reviews
  > #as-at 2026-10-31
  > #by ingest 0.1.0 reviews.extract
  > #age age years from_birth review
  > #col child_id id
  > #col worker_id id
  > #col from_birth day
  > #col died_on day
  > #col postcode text
  > #col review day
  > #col code code
  > #col agency text
  > #required child_id
  > #required review
  > #mask child_id child
  > #mask worker_id worker
  > #mask from_birth month
  > #mask died_on year
  > #mask postcode private
  > #codes code PN0 PN1
  > child_id,worker_id,from_birth,died_on,postcode,review,code,agency
  > 1001,7,2016-04-15,,ZZ1 1AA,2026-04-14,PN1,A school
  > 1001,,2016-04-15,2026-07-01,ZZ1 1AA,2026-04-15,PN0,A school
  > 7,1001,,,,2026-04-15,PN0,
  > #count reviews read=3 kept=3 rejected=0 repeated=0 objected=0 sha256=00
  > END
  $ mask -k test.key reviews.csv > masked.csv
  $ cat masked.csv
  #stream 1 reviews
  #as-at 2026-10-31
  #by ingest 0.1.0 reviews.extract
  #by mask * (glob)
  #masked
  #col child_id id
  #col worker_id id
  #col from_birth month
  #col died_on int
  #col review day
  #col code code
  #col agency text
  #col age int
  #whose child_id child
  #required child_id
  #whose worker_id worker
  #required review
  #codes code PN0 PN1
  child_id,worker_id,from_birth,died_on,review,code,agency,age
  d0n7m1zgzzpvehg4,bvqg7rp485y0cbtp,2016-04,,2026-04-14,PN1,A school,9
  d0n7m1zgzzpvehg4,,2016-04,2026,2026-04-15,PN0,A school,10
  hjm6vs4wb6h50x3g,r49hvygj3130e7vh,,,2026-04-15,PN0,,
  #count reviews read=3 kept=3 rejected=0 repeated=0 objected=0 sha256=00
  #end rows=3 crc32=* (glob)

The same number is the same child in every row, and another person among the workers. The age is worked out from the whole day, the day before and on the birthday, before the day becomes a month.

What a later stage must not see is nowhere in it.

  $ grep -cE '1001|2016-04-15|2026-07|ZZ1|^#(mask|age) ' masked.csv
  0
  [1]

The same person has the same pseudonym in another extract, where the column has another name.

  $ "$sealed" cases.csv <<END
  > #stream 1 cases
  > #by ingest 0.1.0 cases.extract
  > #col child id
  > #mask child child
  > child
  > 1001
  > END
  $ mask -k test.key cases.csv | plain | tail -1 > one; plain masked.csv | sed -n 2p | cut -d, -f1 | cmp - one

Another key, another pseudonym.

  $ mask -k mask.key cases.csv | plain | tail -1 | cmp -s - one
  [1]

What was masked apart never matches: a join says so.

  $ derive -j 'code as their_code from masked.csv by child_id = worker_id, last review up to review' masked.csv >/dev/null
  derive: -j 1: 'child_id' is of a child and 'worker_id' of a worker: they are masked apart and never match
  [78]

No rows are rows too: a check without data goes all the way.

  $ grep -v '^[0-9#]' reviews.csv > head; (grep '^#' reviews.csv | grep -vE '^#(end|count)'; cat head) | "$sealed" none.csv; mask -k test.key none.csv | tail -2
  child_id,worker_id,from_birth,died_on,review,code,agency,age
  #end rows=0 crc32=* (glob)
