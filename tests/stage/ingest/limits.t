An extract says how many rows may be rejected: more, and the night stops here rather than publish what is left.

  $ cat > few.extract <<'END'
  > extract few
  > files   few.csv
  > column  child_id id required mask child
  > column  seen_on  day required
  > reject  at most 20%
  > END
  $ printf 'child id,seen on\nC1,2025-01-01\nC2,2025-01-01\nC3,2025-01-01\nC4,2025-01-01\nC5,yesterday\n' > few.csv
  $ ingest -x few.extract | tail -n 2 | sed "s,crc32=.*,,; s, sha256=.*,,; s, $,,"
  #count few read=5 kept=4 rejected=1 repeated=0 objected=0
  #end rows=4
  $ printf ',tomorrow\nC7,never\n' >> few.csv
  $ ingest -x few.extract --rejects rejects.csv > out
  ingest: few: 3 of 7 rows are rejected, and at most 20% may be: most often 'seen_on' is not a day (2): the rejects file says which lines
  [65]
  $ tail -n 1 out
  #fail 65 ingest: few: 3 of 7 rows are rejected  and at most 20% may be: most often 'seen_on' is not a day (2): the rejects file says which lines
  $ plain rejects.csv
  file,line,column,reason
  few.csv,6,seen_on,is not a day such as 2026-04-01 or 01/04/2026
  few.csv,7,child_id,is missing
  few.csv,8,seen_on,is not a day such as 2026-04-01 or 01/04/2026
  $ sed -i 's/at most 20%/none/' few.extract; ingest -x few.extract > out
  ingest: few: 3 of 7 rows are rejected, and none may be: most often 'seen_on' is not a day (2): --rejects FILE says which lines
  [65]

All rows, or none at all, are judged like any others.

  $ sed -i 's/none/at most 100%/' few.extract; ingest -x few.extract | tail -n 1 | cut -d" " -f2
  rows=4
  $ sed -i 's/at most 100%/none/' few.extract; head -n 1 few.csv > none.csv; ingest -x few.extract none.csv | tail -n 1 | cut -d" " -f2
  rows=0

Without a limit, and without a file for them, they are at least mentioned.

  $ sed -i '/^reject/d' few.extract; ingest -x few.extract > out
  ingest: few: 3 rows are rejected: --rejects FILE says which and why
