People who asked not to be counted are dropped before anything else is done with their rows: council.conf says which
file lists them, by the kind of id that 'mask' names or by the column.

  $ mkdir council && printf 'council Seaborough\nobjections objections.csv\n' > council/council.conf
  $ printf 'child,family\nC2,\n,F9\n' > council/objections.csv
  $ cat > visits.extract <<'END'
  > extract visits
  > files   visits.csv
  > column  child_id  id required mask child
  > column  sibling   id mask child
  > column  family_id id mask family
  > column  seen_on   day required
  > END
  $ printf 'child id,sibling,family id,seen on\nC1,,F1,2025-01-01\nC2,,F1,2025-01-01\nC3,C2,F1,2025-01-01\nC4,,F9,never\nC5,,,never\n' > visits.csv
  $ ingest -x visits.extract -c council/council.conf --cells cells.csv | grep -v '^#[^c]' | sed 's/ sha.*//'
  ingest: visits: 1 row is rejected: --rejects FILE says which and why
  #col child_id id
  #col sibling id
  #col family_id id
  #col seen_on day
  child_id,sibling,family_id,seen_on
  C1,,F1,2025-01-01
  #count visits read=5 kept=1 rejected=1 repeated=0 objected=3
  $ plain cells.csv | grep child_id
  visits,child_id,,yes,2,2,2

A list that is not there, or cannot be read, stops everything: nobody is counted against their will.

  $ printf 'child\nC"2\n' > council/objections.csv; ingest -x visits.extract -c council/council.conf > out
  ingest: objections.csv:2: the objections: a quote stands inside a field that does not begin with one: nobody is counted before it is put right
  [65]
  $ : > council/objections.csv; ingest -x visits.extract -c council/council.conf > out
  ingest: objections.csv: the objections: is empty: it needs a heading, such as child, even when nobody objects
  [65]

So does a heading that is nobody's: it would leave somebody in. What is an id of another extract beside this one may stand there.

  $ printf 'child,famly\nC2,F9\n' > council/objections.csv; ingest -x visits.extract -c council/council.conf > out
  ingest: objections.csv: the objections: 'famly' is neither a kind of id nor a column of ids in this extract or those beside it: did you mean 'family'?
  [65]
  $ printf 'Child,worker\nC2,W1\n' > council/objections.csv; ingest -x visits.extract -c council/council.conf > out
  ingest: objections.csv: the objections: heading 2 is neither a kind of id nor a column of ids in this extract or those beside it: there are: child family
  [65]
  $ printf 'C2\n' > council/objections.csv; ingest -x visits.extract -c council/council.conf > out
  ingest: objections.csv: the objections: heading 1 is neither a kind of id nor a column of ids in this extract or those beside it: there are: child family
  [65]
  $ printf 'Child,worker\nC2,W1\n' > council/objections.csv
  $ printf 'extract staff\nfiles staff.csv\ncolumn worker_id id required\n       mask worker\n' > staff.extract
  $ ingest -x visits.extract -c council/council.conf 2>/dev/null | grep -o 'objected=[0-9]*'
  objected=2

  $ rm council/objections.csv; ingest -x visits.extract -c council/council.conf > out
  ingest: objections.csv: No such file or directory
  [66]

An empty list with a heading is a list of nobody.

  $ echo child > council/objections.csv; ingest -x visits.extract -c council/council.conf | grep -o 'objected=[0-9]*'
  ingest: visits: 2 rows are rejected: --rejects FILE says which and why
  objected=0
