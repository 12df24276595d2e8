A definition that is wrong is refused before any file is read, with its line and what to write.

  $ mkdir extracts lookups && cp "$TESTDIR/lookups/teams.csv" lookups
  $ try() { cat > extracts/visits.extract; ingest -x extracts/visits.extract --no-rows > out; }
  $ with() { { echo 'extract visits'; echo 'files visits*.csv'; echo 'column child_id id required mask child'; echo 'column seen_on day required'; cat; } | try; }

A word, a type, a mark, a lookup or a column mistyped: the nearest is named.

  $ echo 'colunm sex text' | with
  ingest: extracts/visits.extract:5: 'colunm' is not a word of an extract: did you mean 'column'?
  [78]
  $ echo 'column sex txt' | with
  ingest: extracts/visits.extract:5: 'txt' is not a type: did you mean 'text'?
  [78]
  $ echo 'column sex text requird' | with
  ingest: extracts/visits.extract:5: 'sex': 'requird' is not understood: behind the type stand required, unique, private, mask WHOSE, from V, to V
  [78]
  $ echo 'column team code in taems' | with
  ingest: extracts/visits.extract:5: there is no lookup 'taems': did you mean 'teams'?
  [78]
  $ echo 'when sen_on' | with
  ingest: extracts/visits.extract:5: 'sen_on' is not a column of visits: did you mean 'seen_on'?
  [78]
  $ echo 'called sen_on Date seen' | with
  ingest: extracts/visits.extract:5: 'sen_on' is not a column of visits: did you mean 'seen_on'?
  [78]
  $ printf 'column mode code in (with, to)\nspelt mode wiht Together\n' | with
  ingest: extracts/visits.extract:6: 'wiht' is not a code of 'mode': did you mean 'with'?
  [78]

What a line may hold is shown by example.

  $ echo 'reject at most 2' | with
  ingest: extracts/visits.extract:5: 'reject': write: reject at most 2%, or reject none
  [78]
  $ echo 'reject at most 200%' | with
  ingest: extracts/visits.extract:5: 'reject': write: reject at most 2%, or reject none
  [78]
  $ echo 'dates dmy | mdy' | with
  ingest: extracts/visits.extract:5: dmy and mdy: 01/02/2026 would be two days: say one of them
  [78]
  $ echo 'dates dmy, iso' | with
  ingest: extracts/visits.extract:5: 'dates': write: dates dmy | iso, of dmy iso excel mdy, each once
  [78]
  $ echo 'complete 2025-01-01' | with
  ingest: extracts/visits.extract:5: 'complete': write: complete from 2022-11-01
  [78]
  $ echo 'complete from 01/04/2026' | with
  ingest: extracts/visits.extract:5: '01/04/2026': write 2026-04-01
  [78]
  $ echo 'column opened day from 1/4/2026' | with
  ingest: extracts/visits.extract:5: '1/4/2026': write 2026-04-01
  [78]
  $ echo 'column score int from 5 to 1' | with
  ingest: extracts/visits.extract:5: 'score': from is beyond to: nothing lies between them
  [78]
  $ echo 'column score int from low' | with
  ingest: extracts/visits.extract:5: 'score': 'from' is not understood: behind the type stand required, unique, private, mask WHOSE, from V, to V
  [78]
  $ echo 'gap 2025-04 to 2025-03 lost' | with
  ingest: extracts/visits.extract:5: the gap ends before it begins
  [78]
  $ echo 'gap 2025-03 to 2025-04' | with
  ingest: extracts/visits.extract:5: 'gap': write: gap 2020-04 to 2020-06 why these months are unknown
  [78]
  $ echo 'missing' | with
  ingest: extracts/visits.extract:5: 'missing': write: missing Not applicable | N/K | #N/A
  [78]
  $ echo 'missing N/K | | N/A' | with
  ingest: extracts/visits.extract:5: 'missing': write: missing Not applicable | N/K | #N/A
  [78]
  $ echo 'age age years from born to seen_on' | with
  ingest: extracts/visits.extract:5: 'born' is not a column of visits: there are: child_id seen_on
  [78]
  $ echo 'age age years from child_id to seen_on' | with
  ingest: extracts/visits.extract:5: age: 'child_id' is not a column of days
  [78]
  $ echo 'age seen_on years from seen_on to seen_on' | with
  ingest: extracts/visits.extract:5: 'seen_on' is already a column: choose another name
  [78]
  $ echo 'stamp child_id' | with
  ingest: extracts/visits.extract:5: stamp 'child_id': its column is a day
  [78]
  $ echo 'stamp seen_on year ends 31-03' | with
  ingest: extracts/visits.extract:5: 'stamp': write: stamp return_on, or stamp return_on year ends 03-31
  [78]
  $ printf 'files /etc/*.csv\nextract x\n' | try
  ingest: extracts/visits.extract:1: an extract begins with its name: extract feedback
  [78]
  $ printf 'extract visits\nfiles ../*.csv\n' | try
  ingest: extracts/visits.extract:2: '../*.csv': write the path from the inbox down, without / in front and without ..
  [78]

A code has a closed list, an id says whose it is, and a date of birth does not travel whole.

  $ echo 'column team code' | with
  ingest: extracts/visits.extract:5: 'team': a code has a closed list: code in teams, or code in (initial, review)
  [78]
  $ echo 'column team code in (a b, c)' | with
  ingest: extracts/visits.extract:5: 'a b' is no code: letters, digits and _ . + -, the first a letter or digit
  [78]
  $ echo 'column team code in (a, b' | with
  ingest: extracts/visits.extract:5: 'team': a code has a closed list: code in teams, or code in (initial, review)
  [78]
  $ echo 'column team code in (A1, a-1)' | with
  ingest: extracts/visits.extract:5: 'team': 'a-1' reads like the code 'A1': letters and digits alone must tell codes apart
  [78]
  $ printf 'column mode code in (with, to)\nspelt mode with To\n' | with
  ingest: extracts/visits.extract:6: 'mode': 'To' reads like the code 'to': letters and digits alone must tell codes apart
  [78]
  $ echo 'column worker id' | with
  ingest: extracts/visits.extract:5: 'worker' is an id: say mask and whose (child family worker person)
  [78]
  $ echo 'column worker text mask worker' | with
  ingest: extracts/visits.extract:5: 'worker': mask is for an id, and for a day of birth or death: take it out, or say private
  [78]
  $ echo 'column date_of_birth day' | with
  ingest: extracts/visits.extract:5: 'date_of_birth': a date of birth does not travel whole: a day with mask month or mask year, or private
  [78]
  $ printf 'column born day\ncalled born DOB\n' | with
  ingest: extracts/visits.extract:5: 'born': a date of birth does not travel whole: a day with mask month or mask year, or private
  [78]
  $ echo 'column birth_date text' | with
  ingest: extracts/visits.extract:5: 'birth_date': a date of birth does not travel whole: a day with mask month or mask year, or private
  [78]
  $ echo 'column date_of_birth day mask child' | with
  ingest: extracts/visits.extract:5: 'date_of_birth': a day is masked to its month or its year: mask month
  [78]
  $ echo 'column rung int in teams' | with
  ingest: extracts/visits.extract:5: 'rung' is an int: the code 'north' of lookups/teams.csv is no whole number
  [78]

A heading belongs to one column, a column has one name, a word is said once.

  $ printf 'column a int\ncolumn b int\ncalled a Score | S 04\ncalled b s04\n' | with
  ingest: extracts/visits.extract:6: heading 's04' is read by 'a' and by 'b'
  [78]
  $ echo 'column child_id text' | with
  ingest: extracts/visits.extract:5: 'child_id' is already a column: choose another name
  [78]
  $ echo 'column where text' | with
  ingest: extracts/visits.extract:5: 'where' is a word of the language: choose another name
  [78]
  $ echo 'column Sex text' | with
  ingest: extracts/visits.extract:5: 'Sex' is no name of a column: lower-case letters, digits and _
  [78]
  $ printf 'when seen_on\nreject none\nwhen seen_on\n' | with
  ingest: extracts/visits.extract:7: 'when' is said twice: first at line 5
  [78]
  $ printf 'column note_1 drop\nonce note_1\n' | with
  ingest: extracts/visits.extract:6: 'note_1' is dropped: it never leaves ingest
  [78]

The definition and its file have one name; it says which files; it has a column.

  $ printf 'extract feedback\n' | try
  ingest: extracts/visits.extract:1: extract 'feedback': the file is called visits.extract: give both one name
  [78]
  $ printf 'title Visits\n' | try
  ingest: extracts/visits.extract:1: an extract begins with its name: extract feedback
  [78]
  $ : | try
  ingest: extracts/visits.extract:1: an extract begins with its name: extract feedback
  [78]
  $ printf 'extract visits\ncolumn a text\n' | try
  ingest: extracts/visits.extract:1: which files? write: files feedback*.csv feedback*.csv.gz
  [78]
  $ printf 'extract visits\nfiles a.csv\n' | try
  ingest: extracts/visits.extract:1: has no column: write: column responded_on day required
  [78]

The order of the words of a definition does not matter.

  $ printf 'extract visits\nwhen seen_on\ncalled seen_on Seen\nonce child_id\nfiles v.csv\ncolumn seen_on day\ncolumn child_id id mask child\n' | try; grep '^seen' out
  seen_on,child_id
