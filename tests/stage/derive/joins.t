Cases open and close, and a child may be open twice. A reply belongs to the case that was open when it came.

  $ "$TESTDIR"/sealed cases.csv <<END
  > #stream 1 cases
  > #masked
  > #col child_id id
  > #col opened_on day
  > #col team code
  > #col level int
  > #codes team north south
  > #required child_id
  > #required team
  > child_id,opened_on,team,level
  > c1,2025-01-10,north,2
  > c1,2026-02-01,south,3
  > c2,2026-05-01,north,10
  > c2,2026-05-01,north,9
  > c3,,south,1
  > #count cases read=5 kept=5 rejected=0 repeated=0 objected=0 sha256=00
  > END
  $ "$TESTDIR"/sealed feedback.csv <<END
  > #stream 1 feedback
  > #masked
  > #col reply id
  > #col child_id id
  > #col responded_on day
  > reply,child_id,responded_on
  > r1,c1,2026-01-31
  > r2,c1,2026-02-01
  > r3,c1,2024-12-31
  > r4,c2,2026-06-01
  > r5,c3,2026-06-01
  > r6,c9,2026-06-01
  > r7,,2026-06-01
  > r8,c1,
  > #count feedback read=8 kept=8 rejected=0 repeated=0 objected=0
  > END

No case, no child, no date: the cells are missing and the reply stays. On one day the row with the greatest cells is meant, and 10 is greater than 9.

  $ derive -j 'team, level as need from cases.csv by child_id, last opened_on up to responded_on' feedback.csv | plain
  reply,child_id,responded_on,team,need
  r1,c1,2026-01-31,north,2
  r2,c1,2026-02-01,south,3
  r3,c1,2024-12-31,,
  r4,c2,2026-06-01,north,10
  r5,c3,2026-06-01,,
  r6,c9,2026-06-01,,
  r7,,2026-06-01,,
  r8,c1,,,

A brought column may be missing, has its codes, and both sources keep their counts.

  $ derive -j 'team from cases.csv by child_id, last opened_on up to responded_on' feedback.csv | grep -E '^#(col team|codes|required|count)'
  #col team code
  #codes team north south
  #count cases read=5 kept=5 rejected=0 repeated=0 objected=0 sha256=00
  #count feedback read=8 kept=8 rejected=0 repeated=0 objected=0

Shuffled rows give the same.

  $ (grep '^#[sm]' cases.csv; grep '^#col' cases.csv; grep '^child' cases.csv; grep '^c[0-9]' cases.csv | sort -r) | "$TESTDIR"/sealed shuffled.csv
  $ for f in cases shuffled; do derive -j "team, level from $f.csv by child_id, last opened_on up to responded_on" feedback.csv | plain >$f.joined; done
  $ cmp cases.joined shuffled.joined

Before is not up to; from is not after; the nearest of two as near is the earlier; and not too far away.

  $ derive -j 'level as before from cases.csv by child_id, last opened_on before responded_on' \
  >   -j 'level as since from cases.csv by child_id, first opened_on from responded_on' \
  >   -j 'level as after from cases.csv by child_id, first opened_on after responded_on' \
  >   -j 'level as near from cases.csv by child_id, nearest opened_on to responded_on within 1 month' feedback.csv | plain | cut -d, -f1,4- | head -5
  reply,before,since,after,near
  r1,2,3,3,3
  r2,2,3,,3
  r3,,2,2,2
  r4,10,,,10
  $ "$TESTDIR"/sealed visits.csv <<END
  > #stream 1 visits
  > #masked
  > #col child_id id
  > #col on day
  > child_id,on
  > c1,2026-01-30
  > c1,2026-02-01
  > c1,2026-02-03
  > END
  $ derive -j 'on as visited_on from visits.csv by child_id, nearest on to responded_on' feedback.csv | plain | head -2
  reply,child_id,responded_on,visited_on
  r1,c1,2026-01-31,2026-01-30

Their rows may be chosen; a stream may be joined with itself; a key may have another name there.

  $ derive -j 'opened_on as first_south from cases.csv by child_id, first opened_on from responded_on where team = south' feedback.csv | plain | head -4
  reply,child_id,responded_on,first_south
  r1,c1,2026-01-31,2026-02-01
  r2,c1,2026-02-01,2026-02-01
  r3,c1,2024-12-31,2026-02-01
  $ derive -j 'responded_on as one_before from feedback.csv by child_id, last responded_on before responded_on' feedback.csv | plain | head -3
  reply,child_id,responded_on,one_before
  r1,c1,2026-01-31,2024-12-31
  r2,c1,2026-02-01,2026-01-31

Several rows and nothing said of which: refused, with how many, and whose is never said.

  $ derive -j 'team from cases.csv by child_id' feedback.csv >/dev/null
  derive: -j 1 'team from cases.csv by child_id': 2 keys have more than one row: add 'last DAY up to …', or first, or nearest
  [65]

Lookups are plain CSV whose first heading is code; their columns are what all their cells are.

  $ cat > levels.csv <<END
  > code,label,rank,now,since
  > 2,Early help,1,family_help,2020-01-01
  > 3,Child in need,2,family_help,
  > 10,In our care,3,care,2021-04-01
  > END
  $ derive -j 'level from cases.csv by child_id, last opened_on up to responded_on' -j 'label, rank, now, since from levels.csv by level = code' feedback.csv >joined.csv
  $ grep -E '^#(col|codes) (label|rank|now|since)|hand' joined.csv
  #col label text
  #col rank int
  #col now code
  #col since day
  #codes now family_help care
  $ plain joined.csv | cut -d, -f1,4- | sed -n '1,3p;5p'
  reply,level,label,rank,now,since
  r1,2,Early help,1,family_help,2020-01-01
  r2,3,Child in need,2,family_help,
  r4,10,In our care,3,care,2021-04-01

What is not masked is never brought to rows that are; nor is plain CSV that is no lookup.

  $ grep -v -e '^#masked' -e '^#end' cases.csv | "$TESTDIR"/sealed raw.csv
  $ derive -j 'team from raw.csv by child_id, last opened_on up to responded_on' feedback.csv >/dev/null
  derive: raw: is not masked, and the rows it would join are: mask it first
  [65]
  $ printf 'child_id,name\nc1,Somebody\n' > names.csv
  $ derive -j 'name from names.csv by child_id' feedback.csv >/dev/null
  derive: names: is not masked, and the rows it would join are: mask it first
  [65]

What may be wrong with a sentence.

  $ derive -j 'team from cases.csv by child_id, last opened_on' feedback.csv >/dev/null
  derive: -j 1: 'last opened_on': write last DAY up to DAY, last DAY before DAY, first DAY from DAY, first DAY after DAY or nearest DAY to DAY
  [78]
  $ derive -j 'teem from cases.csv by child_id, last opened_on up to responded_on' feedback.csv >/dev/null
  derive: -j 1: 'teem' is not a column of cases: did you mean 'team'?
  [78]
  $ derive -j 'reply from feedback.csv by child_id, last responded_on up to responded_on' feedback.csv >/dev/null
  derive: -j 1: 'reply' is already a column: bring it as another name
  [78]
  $ derive -j 'team from cases.csv by child_id = opened_on' feedback.csv >/dev/null
  derive: -j 1: 'child_id' is id here and 'opened_on' is day there: they never match
  [78]
  $ derive -j 'team of cases.csv by child_id' feedback.csv >/dev/null
  derive: -j 1: 'from' and a file are due: COLUMN, … from FILE by KEY, …[, last DAY up to DAY][ where CONDITION]
  [78]
  $ derive -j 'team from nowhere.csv by child_id' feedback.csv >/dev/null
  derive: nowhere.csv: No such file or directory
  [66]

A joined stream that was cut is as bad as ours.

  $ grep -v '^#end' cases.csv > cut.csv
  $ derive -j 'team from cut.csv by child_id, last opened_on up to responded_on' feedback.csv >/dev/null
  derive: cut.csv: the stream stops after line 16 without #end: the stage before did not finish
  [76]
