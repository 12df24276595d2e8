A council's export of visits becomes a stream that says what every column is. Headings are found by their letters
and digits, dates and codes as people write them; what cannot be read is missing; a heading nobody declared stays behind.

  $ mkdir inbox && cp "$TESTDIR/visits.csv" inbox
  $ alias visits='ingest -x "$TESTDIR/visits.extract" -l "$TESTDIR/lookups" --inbox inbox'
  $ visits --as-at 2025-02-28 --cells cells.csv --rejects rejects.csv | sed 's/ crc32=.*//; s/^#by ingest [^ ]*/#by ingest VERSION/'
  #stream 1 visits
  #as-at 2025-02-28
  #by ingest VERSION visits.extract
  #age visit_age years birth_date visited_on
  #complete 2025-01-01
  #gap 2025-03 2025-04 the forms were lost
  #col visit_id id
  #col child_id id
  #col team code
  #col mode code
  #col visited_on day
  #col birth_date day
  #col heard code
  #col rung int
  #col hours num
  #col postcode text
  #mask visit_id visit
  #required visit_id
  #mask child_id child
  #required child_id
  #codes team north south early_help
  #codes mode with to for not_known
  #required visited_on
  #mask birth_date month
  #codes heard yes no
  #mask postcode private
  visit_id,child_id,team,mode,visited_on,birth_date,heard,rung,hours,postcode
  V1,C1,north,with,2025-02-01,2015-04-03,yes,3,1.5,ZZ1 1AA
  V2,C1,south,not_known,2025-02-28,2015-04-03,no,,,
  V3,C2,early_help,to,2025-01-05,,no,,0.25,ZZ1 2BB
  V4,C3,,,2025-01-06,,,,1000,
  #count visits read=4 kept=4 rejected=0 repeated=0 objected=0 sha256=a31a93743bd09d0eb2b208adf828a41c2a7a54b99f34b41bf5ababb1b97f996c unreadable=team:1+mode:1+birth_date:1+heard:1+rung:2
  #end rows=4

The sum is that of the file as it lies.

  $ visits | grep -o 'sha256=[0-9a-f]*' | cut -d= -f2 > ours; sha256sum < inbox/visits.csv | cut -d' ' -f1 | diff - ours

Nothing of a dropped column is anywhere, whatever stands in it.

  $ visits | grep -ci 'listened\|one and\|1+1'
  0
  [1]

A line break inside a cell becomes a blank: one line is one record.

  $ printf 'child,what\nC1,"a walk\r\nin the park"\n' | ingest | tail -n 3 | head -n 1
  C1,"a walk in the park"

How full and how readable every column is, month by month, is counted beside.

  $ grep '^#stream\|^#masked\|^#required' cells.csv
  #stream 1 cells
  #masked
  #required extract
  #required column
  #required required
  #required cells
  #required present
  #required valid
  $ plain cells.csv | grep 'team\|rung'
  visits,team,2025-01,no,2,2,1
  visits,team,2025-02,no,2,2,2
  visits,rung,2025-01,no,2,2,0
  visits,rung,2025-02,no,2,1,1

Rows that lack what they need are left out, and told by file, line, column and reason. No other cell is said: an
unknown code only when it is within two letters of an allowed one, for a shifted comma puts a surname there.

  $ cat > strict.extract <<'END'
  > extract strict
  > files   strict*.csv
  > column  visit_id   id required unique mask visit
  > column  team       code in teams required
  > column  visited_on day required from 2024-01-01 to 2025-12-31
  > column  rung       int in rungs required
  > column  hours      num required
  > column  month      month required
  > END
  $ mkdir lookups && cp "$TESTDIR/lookups/teams.csv" lookups && printf 'code,label\n1,Told\n2,Asked\n' > lookups/rungs.csv
  $ cat > inbox/strict.csv <<'END'
  > visit id,team,visited on,rung,hours,month
  > V1,north,2025-01-01,1,2,2025-01
  > V2,Nroth,2025-01-01,1,2,2025-01
  > V3,Okonkwo,2025-01-01,1,2,2025-01
  > V4,Ng,2025-01-01,1,2,2025-01
  > V5,,2025-01-01,1,2,2025-01
  > ,north,2025-01-01,1,2,2025-01
  > V7,north,31/02/2025,1,2,2025-01
  > V8,north,2026-01-01,1,2,2025-01
  > V9,north,2025-01-01,3,2,2025-01
  > V10,north,2025-01-01,2 - Asked,two,2025-01
  > V11,north,2025-01-01,Asked,2,01/01/2025
  > V12,north,2025-01-01,2,2,spring
  > V1,south,2025-01-02,1,2,2025-01
  > V14,north,2025-01-01,1,2
  > V15,no"rth,2025-01-01,1,2,2025-01
  > "V16","nor"th,2025-01-01,1,2,2025-01
  > V17,north,2025-01-01,1,2,2025-01
  > V18,"north,2025-01-01,1,2,2025-01
  > END
  $ ingest -x strict.extract --inbox inbox --rejects rejects.csv | grep -v '^#[^c]'
  #col visit_id id
  #col team code
  #col visited_on day
  #col rung int
  #col hours num
  #col month month
  #codes team north south early_help
  visit_id,team,visited_on,rung,hours,month
  V1,north,2025-01-01,1,2,2025-01
  V11,north,2025-01-01,2,2,2025-01
  V17,north,2025-01-01,1,2,2025-01
  #count strict read=18 kept=3 rejected=15 repeated=0 objected=0 sha256=94d3547755c60b5e07d52bbfa827040d6f270e3979da3ab270eddd24e3552c00
  $ plain rejects.csv
  file,line,column,reason
  strict.csv,3,team,is 'Nroth': did you mean 'north'?
  strict.csv,4,team,is an unknown code of 7 letters: north south early_help
  strict.csv,5,team,is an unknown code of 2 letters: north south early_help
  strict.csv,6,team,is missing
  strict.csv,7,visit_id,is missing
  strict.csv,8,visited_on,is not a day such as 2026-04-01 or 01/04/2026
  strict.csv,9,visited_on,is out of bounds: from 2024-01-01 to 2025-12-31
  strict.csv,10,rung,is not one of its numbers
  strict.csv,11,hours,is not a number
  strict.csv,13,month,is not a month
  strict.csv,14,visit_id,stands there twice: the first row is kept
  strict.csv,15,,"has 5 cells and the header 6: a comma too many, or quotes missing"
  strict.csv,16,,a quote stands inside a field that does not begin with one
  strict.csv,17,,something stands behind a closing quote
  strict.csv,19,,the quote opened in line 19 is never closed

Every row is somewhere: read is kept, rejected, repeated and objected together.

  $ ingest -x strict.extract --inbox inbox --rejects rejects.csv | grep '^#count' | cut -d' ' -f2-7
  strict read=18 kept=3 rejected=15 repeated=0 objected=0

Thousands of rows of a column that is thought to be codes and is text are no trouble, and say nothing.

  $ { echo 'visit id,team,visited on,rung,hours,month'; awk 'BEGIN { for (i = 1; i <= 5000; i++) print "V" i ",a name " i ",2025-01-01,1,2,2025-01" }'; } > inbox/strict.csv
  $ ingest -x strict.extract --inbox inbox --rejects rejects.csv | grep '^#count' | cut -d' ' -f2-7
  strict read=5000 kept=0 rejected=5000 repeated=0 objected=0
  $ plain rejects.csv | cut -d, -f4 | sort | uniq -c
      900 is an unknown code of 10 letters: north south early_help
     4001 is an unknown code of 11 letters: north south early_help
        9 is an unknown code of 8 letters: north south early_help
       90 is an unknown code of 9 letters: north south early_help
        1 reason
