A questionnaire has a column for each question; a figure by question needs a row for each. `unpivot item, score`: every heading that reads as a
code of `item` becomes a row, and its cell the score. An empty cell is a row without a score: it was asked and not answered.

  $ mkdir inbox lookups extracts
  $ printf 'code,label,also\nlistened,They listened,Q1\nhonest,They were honest,Q2 | Honesty\nkept_word,They kept their word,Q3\n' > lookups/items.csv
  $ cat > extracts/answers.extract <<END
  > extract  answers
  > files    answers*.csv
  > unpivot  item, score
  > once     reply_id, item
  > column   reply_id     id required mask reply
  > column   answered_on  day required
  > column   item         code in items required
  > column   score        int from 1 to 5
  > when     answered_on
  > END
  $ cat > inbox/answers-1.csv <<END
  > Reply ID,Answered on,They listened,Q2,Comment
  > r1,01/04/2026,5,4,fine
  > r2,02/04/2026,,2,
  > r3,,1,1,
  > END
  $ cat > inbox/answers-2.csv <<END
  > Reply ID,Answered on,a) They listened,Honesty,Kept word
  > r2,02/04/2026,3,9,4
  > r4,03/04/2026,1,2,3
  > r4,03/04/2026,5,5,5
  > END
  $ take() { ingest -x extracts/answers.extract --inbox inbox --as-at 2026-04-30 "$@"; }
  $ take --check
  answers: answers-1.csv: left behind: Comment
  $ take --rejects rejects.csv --cells cells.csv > out.csv; plain out.csv
  ingest: answers: 1 cell of 'score' cannot be read, and is missing now: the first (answers-2.csv, line 2) is out of bounds: from 1 to 5
  reply_id,answered_on,item,score
  r2,2026-04-02,listened,3
  r2,2026-04-02,honest,
  r2,2026-04-02,kept_word,4
  r4,2026-04-03,listened,1
  r4,2026-04-03,honest,2
  r4,2026-04-03,kept_word,3
  r1,2026-04-01,listened,5
  r1,2026-04-01,honest,4

The newest file wins, reply by reply. They are counted in replies: r2 of the first file and the second r4 were there before, r3 has no day; the 9 is no score.

  $ grep -o '^#count.*objected=0' out.csv
  #count answers read=6 kept=3 rejected=1 repeated=2 objected=0
  $ plain rejects.csv
  file,line,column,reason
  answers-1.csv,4,answered_on,is missing
  $ plain cells.csv | grep score
  answers,score,,no,2,2,2
  answers,score,2026-04,no,8,8,7
  $ grep '^#codes' out.csv
  #codes item listened honest kept_word

What cannot be is refused, with its line.

  $ with() { sed "$1" extracts/answers.extract > extracts/other.extract; mv extracts/other.extract extracts/answers.extract.new; mkdir -p e; mv extracts/answers.extract.new e/answers.extract; ingest -x e/answers.extract --inbox inbox --as-at 2026-04-30 > /dev/null; }
  $ with 's/item, score/item, scroe/'
  ingest: e/answers.extract:3: 'scroe' is not a column of answers: did you mean 'score'?
  [78]
  $ with 's/item, score/score, item/'
  ingest: e/answers.extract:3: unpivot 'score': is no list of codes: its codes are the headings that become rows
  [78]
  $ with 's/1 to 5/1 to 5 required/'
  ingest: e/answers.extract:3: unpivot 'score': an empty cell makes a row with a missing value: take 'required' out
  [78]
  $ with 's/item, score/item/'
  ingest: e/answers.extract:3: 'unpivot': write: unpivot item, score
  [78]
  $ with 's/^when.*/called   answered_on Q1/'
  ingest: e/answers.extract:7: heading 'listened' is read by 'answered_on' and by 'item'
  [78]
  $ with 's/^when.*/called   score Mark/'
  ingest: e/answers.extract:8: 'score' has no heading of its own: take 'called' out
  [78]
  $ printf 'Reply ID,Answered on,Q9\n' > none.csv; ingest -x extracts/answers.extract none.csv > /dev/null
  ingest: answers: none.csv: no heading reads as a code of 'item': is it the right file?
  [65]
  $ printf 'Reply ID,Answered on,Q1,listened\n' > twice.csv; ingest -x extracts/answers.extract twice.csv > /dev/null
  ingest: answers: twice.csv: columns 3 and 4 both read as 'listened': rename one
  [65]
