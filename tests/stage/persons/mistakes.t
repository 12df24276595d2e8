What goes wrong is said in one line: which sentence, and what to write instead.

  $ printf 'who,on,fte,note\na,2026-01-01,1,x\n' > in.csv
  $ no() { persons "$@" >/dev/null; }
  $ no in.csv
  persons: say --per COLUMN: whose rows become one
  [64]
  $ no --per woh in.csv
  persons: --per: 'woh' is not a column of in: did you mean 'who'?
  [78]
  $ no --per who,who in.csv
  persons: --per: 'who' is said twice
  [64]
  $ no --per who -e 'n = count' in.csv
  persons: -e 1: 'count': write rows, distinct C, sum of C, mean of C, median of C, least of C, greatest of C, first C or last C
  [78]
  $ no --per who -e 'n = rows' -e 'f = sum fte' in.csv
  persons: -e 2: 'sum fte': write rows, distinct C, sum of C, mean of C, median of C, least of C, greatest of C, first C or last C
  [78]
  $ no --per who -e 'f = sum of fet' in.csv
  persons: -e 1: 'fet' is not a column of in: did you mean 'fte'?
  [78]
  $ no --per who -e 'f = last note' in.csv
  persons: -e 1: 'first' and 'last' go by a day: say --when COLUMN
  [64]
  $ no --per who -e 'f if fte = 1' in.csv
  persons: -e 1: 'fte': of many rows say which: if every CONDITION, or if any CONDITION
  [78]
  $ no --per who -e 'who = rows' in.csv
  persons: -e 1: 'who' is already a column: choose another name
  [78]
  $ no --per who -e 'n = rows' -e 'n = rows' in.csv
  persons: -e 2: 'n' is already a column: choose another name
  [78]
  $ no --per who -e 'n' in.csv
  persons: -e 1: 'n': write n = rows, distinct C, sum of C, mean of C, median of C, least of C, greatest of C, first C or last C; or n if every CONDITION, if any CONDITION
  [78]
  $ no --per who -e 'n if every working days from on to on > 3' in.csv
  persons: -e 1: working days are worked out by derive: make a column there
  [78]
  $ no --per who -e 's = sum of fte' ../gone.csv
  persons: gone.csv: No such file or directory
  [66]
  $ printf 'who,fte\na,one\n' | persons --per who -e 's = sum of fte' | tail -1
  persons: stdin:2: 'fte': is no number
  #fail 65 persons: stdin:2: 'fte': is no number

Words are not added up.

  $ "$ROOT"/tests/stage/derive/sealed s.csv <<END
  > #stream 1 staff
  > #col who id
  > #col grade text
  > #mask who worker
  > who,grade
  > a,x
  > END
  $ persons --per who -e 's = greatest of grade' s.csv >/dev/null
  persons: -e 1: 'greatest of grade' needs numbers or days: 'grade' holds none
  [78]
