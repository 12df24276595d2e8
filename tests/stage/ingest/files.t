The files of an extract are found below the inbox by its 'files' line, without a shell: a name can do no harm.

  $ alias visits='ingest -x "$TESTDIR/visits.extract" -l "$TESTDIR/lookups" --inbox inbox'
  $ mkdir -p inbox/old
  $ head -n 2 "$TESTDIR/visits.csv" > 'inbox/visits $(touch harm) `x`.csv'
  $ head -n 3 "$TESTDIR/visits.csv" | sed 2d | gzip > inbox/visits-2.csv.gz
  $ cp "$TESTDIR/visits.csv" inbox/old/visits.csv; cp "$TESTDIR/visits.csv" inbox/.visits.csv; mkdir inbox/visits.csv
  $ visits | grep -v '^#'
  visit_id,child_id,team,mode,visited_on,birth_date,heard,rung,hours,postcode
  V2,C1,south,not_known,2025-02-28,2015-04-03,no,,,
  V1,C1,north,with,2025-02-01,2015-04-03,yes,3,1.5,ZZ1 1AA
  $ ls
  inbox

The sum is over the bytes of the files as they lie, in the order of their names.

  $ visits | grep -o 'sha256=.*' | cut -d= -f2 > ours; cat 'inbox/visits $(touch harm) `x`.csv' inbox/visits-2.csv.gz | sha256sum | cut -d' ' -f1 | diff - ours

What is exported twice counts once: the newest file wins, by its name or, with a stamp, by the day in its path.

  $ cat > returns.extract <<'END'
  > extract returns
  > files   return-*/children.csv
  > stamp   return_on year ends 03-31
  > once    child_id, seen_on
  > column  return_on day required
  > column  child_id  id required mask child
  > column  seen_on   day
  > column  sex       code in (f, m)
  > END
  $ mkdir -p in/return-2024 in/return-2025 in/return-2025/deeper
  $ printf 'CHILD ID,SEX,SEEN ON\nC1,f,01/02/2024\nC1,m,2024-02-01\nC2,m,\n,f,\n' > in/return-2024/children.csv
  $ printf 'CHILD ID,SEX,SEEN ON\nC1,m,2024-02-01\nC3,f,\n' > in/return-2025/children.csv
  $ cp in/return-2025/children.csv in/return-2025/deeper
  $ ingest -x returns.extract --inbox in | grep -v '^#[^ac]'
  ingest: returns: 1 row is rejected: --rejects FILE says which and why
  #as-at 2025-03-31
  #col return_on day
  #col child_id id
  #col seen_on day
  #col sex code
  #codes sex f m
  return_on,child_id,seen_on,sex
  2025-03-31,C1,2024-02-01,m
  2025-03-31,C3,,f
  2024-03-31,C2,,m
  #count returns read=6 kept=3 rejected=1 repeated=2 objected=0 sha256=912d1753b3b6c4fe98f6d51864998a3a17d9c89d00e241ee81361a561cff5b3c

A path without a date is refused: which return is it?

  $ mkdir in/return-24-25 && cp in/return-2024/children.csv in/return-24-25
  $ ingest -x returns.extract --inbox in | tail -n 1
  ingest: returns: return-24-25/children.csv: no date in its path for 'return_on': name it or its folder by the day, such as 2026-03-31, or the year
  #fail 65 ingest: returns: return-24-25/children.csv: no date in its path for 'return_on': name it or its folder by the day  such as 2026-03-31  or the year

No file, no inbox, an empty file, an empty line for headings, another file altogether: each says so.

  $ mkdir empty; ingest -x "$TESTDIR/visits.extract" -l "$TESTDIR/lookups" --inbox empty > out
  ingest: visits: no file in the inbox is called visits*.csv or visits*.csv.gz: is the export there, under this name?
  [66]
  $ cat out
  #stream 1 failed
  #fail 66 ingest: visits: no file in the inbox is called visits*.csv or visits*.csv.gz: is the export there  under this name?
  $ ingest -x "$TESTDIR/visits.extract" -l "$TESTDIR/lookups" --inbox nowhere > out
  ingest: visits: the inbox: No such file or directory
  [66]
  $ : > empty/visits.csv; ingest -x "$TESTDIR/visits.extract" -l "$TESTDIR/lookups" --inbox empty > out
  ingest: visits: visits.csv: is empty: not even headings
  [65]
  $ printf 'V1,C1,North\nV2,C2,South\n' > empty/visits.csv; ingest -x "$TESTDIR/visits.extract" -l "$TESTDIR/lookups" --inbox empty > out
  ingest: visits: visits.csv: no heading in the first line is one of this extract: is it the right file, with a comma between cells?
  [65]
  $ sed '1s/Date of visit/Day/' "$TESTDIR/visits.csv" > empty/visits.csv; ingest -x "$TESTDIR/visits.extract" -l "$TESTDIR/lookups" --inbox empty > out
  ingest: visits: visits.csv: no heading for 'visited_on' (visited_on, Date of visit, Visit date): there are Visit ID, Child ID, Team, Mode, Day, DOB, Heard?, Rung, Hours, Postcode, Comment, Timestamp
  [65]
  $ sed '1s/Timestamp/Visit date/' "$TESTDIR/visits.csv" > empty/visits.csv; ingest -x "$TESTDIR/visits.extract" -l "$TESTDIR/lookups" --inbox empty > out
  ingest: visits: visits.csv: columns 5 and 12 both read as 'visited_on': rename one
  [65]
  $ tr , ';' < "$TESTDIR/visits.csv" > empty/visits.csv; ingest -x "$TESTDIR/visits.extract" -l "$TESTDIR/lookups" --inbox empty > out
  ingest: visits: visits.csv: no heading in the first line is one of this extract: is it the right file, with a comma between cells?
  [65]
  $ iconv -f UTF-8 -t UTF-16LE "$TESTDIR/visits.csv" > empty/visits.csv; ingest -x "$TESTDIR/visits.extract" -l "$TESTDIR/lookups" --inbox empty > out
  ingest: visits: visits.csv:1: the headings: holds a NUL byte: is the file UTF-16, or no text at all? save it as CSV UTF-8
  [65]

Headings and no rows is honestly nothing.

  $ head -n 1 "$TESTDIR/visits.csv" > empty/visits.csv; ingest -x "$TESTDIR/visits.extract" -l "$TESTDIR/lookups" --inbox empty | tail -n 2 | sed "s,crc32=.*,,; s, sha256=.*,,; s, $,,"
  #count visits read=0 kept=0 rejected=0 repeated=0 objected=0
  #end rows=0

A gzip that was cut on the way is not a short file.

  $ rm empty/visits.csv; { cat "$TESTDIR/visits.csv"; seq 1 50000; } | gzip > whole.gz; head -c 9000 whole.gz > empty/visits.csv.gz
  $ ingest -x "$TESTDIR/visits.extract" -l "$TESTDIR/lookups" --inbox empty > out
  ingest: visits.csv.gz: the gzip file is cut short: copy it again from where it was made
  [65]
  $ tail -n 1 out
  #fail 65 ingest: visits.csv.gz: the gzip file is cut short: copy it again from where it was made

Files may be given instead of the inbox's, and '-' is standard input.

  $ ingest -x "$TESTDIR/visits.extract" -l "$TESTDIR/lookups" "$TESTDIR/visits.csv" | tail -n 1 | cut -d' ' -f2
  rows=4
  $ ingest -x "$TESTDIR/visits.extract" -l "$TESTDIR/lookups" - < "$TESTDIR/visits.csv" | tail -n 1 | cut -d' ' -f2 | cut -d' ' -f2
  rows=4
  $ gzip < "$TESTDIR/visits.csv" | ingest -x "$TESTDIR/visits.extract" -l "$TESTDIR/lookups" - | tail -n 1 | cut -d' ' -f2
  rows=4
  $ ingest -x "$TESTDIR/visits.extract" -l "$TESTDIR/lookups" nothing.csv > out
  ingest: nothing.csv: No such file or directory
  [66]

The header alone, with no file at all, is what a check of all definitions runs on.

  $ ingest -x "$TESTDIR/visits.extract" -l "$TESTDIR/lookups" --no-rows --rejects r.csv --cells c.csv | tail -n 3 | sed "s,crc32=.*,,; s, sha256=.*,,; s, $,,"
  visit_id,child_id,team,mode,visited_on,birth_date,heard,rung,hours,postcode
  #count visits read=0 kept=0 rejected=0 repeated=0 objected=0
  #end rows=0
  $ tail -qn 1 r.csv c.csv | cut -d" " -f2
  rows=0
  rows=0

--check reads the definition and the headings, and names what is left behind.

  $ ingest -x "$TESTDIR/visits.extract" -l "$TESTDIR/lookups" "$TESTDIR/visits.csv" --check
  visits: visits.csv: left behind: Timestamp
  $ rm empty/*; ingest -x "$TESTDIR/visits.extract" -l "$TESTDIR/lookups" --inbox empty --check
  visits: no file in the inbox yet

A full disk is no short file.

  $ ingest "$TESTDIR/visits.csv" > /dev/full
  ingest: writing: No space left on device
  [74]
  $ ingest "$TESTDIR/visits.csv" --rejects /dev/nowhere/x > out
  ingest: x: No such file or directory
  [73]
