What a cell of an export may hold besides what it should. Nothing becomes missing without being counted: here is a column of each kind, and below it what
people and spreadsheets write.

  $ mkdir x && cat > x/odd.extract <<END
  > extract  odd
  > title    Odd cells
  > files    odd*.csv
  > dates    dmy | iso
  > column   ref      id required unique mask x
  > column   team     code in (north, south)
  > column   n        int from 0 to 9999
  > column   amount   num
  > column   held_on  day
  > column   heard    flag
  > reject   at most 50%
  > END
  $ cat > cells <<END
  > NULL
  > N/A
  > #N/A
  > #REF!
  > -
  > nan
  > 00/00/0000
  > 31/02/2026
  > 29/02/2025
  > 2026-02-30
  > 32/01/2026
  > 01/13/2026
  > 45000
  > 12,5
  > 1,000
  > 1e3
  > 0x10
  > +5
  > 5%
  > £5
  > 1.5
  > 1.0
  > Maybe
  > ٣
  > END
  $ { echo ref,team,n,amount,held_on,heard; awk '{ for (c = 1; c <= 5; c++) { line = "R" ++r; for (k = 1; k <= 5; k++) line = line "," (k == c ? "\"" $0 "\"" : ""); print line } }' cells; } > odd.csv
  $ ingest -x x/odd.extract --cells cells.csv odd.csv > out.csv; plain out.csv > out
  ingest: odd: 24 cells of 'team' cannot be read, and are missing now: the first (odd.csv, line 2) is an unknown code of 4 letters: north south
  ingest: odd: 24 cells of 'held_on' cannot be read, and are missing now: the first (odd.csv, line 5) is not a day such as 01/04/2026 or 2026-04-01

What was read of the 24, and what not, by column; and the two add up.

  $ awk -F, 'NR == 1 { split($0, name, ","); next } { for (i = 2; i <= NF; i++) if ($i != "") print name[i], $i }' out | sort
  amount 1
  amount 1.5
  amount 1000
  amount 45000
  heard yes
  n 1
  $ grep '^#count' out.csv | sed 's/.* unreadable=//'
  team:24+n:23+amount:20+held_on:24+heard:23
  $ plain cells.csv | awk -F, 'NR > 1 { n[$2] += $6 - $7; all[$2] += $6 } END { for (c in n) print c, all[c] - n[c], "read,", n[c], "not" }' | sort
  amount 4 read, 20 not
  heard 1 read, 23 not
  held_on 0 read, 24 not
  n 1 read, 23 not
  ref 120 read, 0 not
  team 0 read, 24 not

An empty cell, and one of blanks alone, are missing and no fault.

  $ printf 'ref,team,n,amount,held_on,heard\nR1,,,,,\nR2,  ,\t, ," ",\n' > odd.csv; ingest -x x/odd.extract odd.csv | grep '^#count' | cut -d' ' -f2-7,9-
  odd read=2 kept=2 rejected=0 repeated=0 objected=0

Few such cells are no alarm, but they stand behind the #count of the source, and from there in the report.

  $ { echo ref,team,n,amount,held_on,heard; for i in 1 2 3 4 5 6 7 8; do echo "R$i,north,$i,1,01/02/2026,yes"; done; echo R9,nroth,ten,1,01/02/2026,yes; } > odd.csv
  $ ingest -x x/odd.extract odd.csv | grep '^#count' | grep -o ' unreadable=.*'
   unreadable=team:1+n:1

Where no rows may be rejected, none is few.

  $ sed 's/^reject.*/reject none/' x/odd.extract > odd.extract; ingest -x odd.extract odd.csv | grep -o ' unreadable=.*'
  ingest: odd: 1 cell of 'team' cannot be read, and is missing now: the first (odd.csv, line 10) is 'nroth': did you mean 'north'?
  ingest: odd: 1 cell of 'n' cannot be read, and is missing now: the first (odd.csv, line 10) is not a whole number
   unreadable=team:1+n:1

A column that has to be there: the row is rejected, with its line and what it might have been. A code that is none has its list beside it, a long list its name.

  $ sed 's/^column   team .*/column team code in (north, south) required/' x/odd.extract > odd.extract
  $ { echo ref,team; echo R1,north; echo R2,south; echo R3,nroth; echo R4,west; echo R5,; echo R6,south; } > odd.csv
  $ ingest -x odd.extract --rejects rejects.csv odd.csv | grep '^#count' | cut -d' ' -f2-7; plain rejects.csv
  odd read=6 kept=3 rejected=3 repeated=0 objected=0
  file,line,column,reason
  odd.csv,4,team,is 'nroth': did you mean 'north'?
  odd.csv,5,team,is an unknown code of 4 letters: north south
  odd.csv,6,team,is missing
  $ sed 's/^column   team .*/column team code in ethnicities-of-all required/' x/odd.extract > odd.extract
  $ mkdir lookups; { echo code,label; for i in 1 2 3 4 5 6 7 8 9; do for k in 1 2 3 4; do echo "c$i$k,Kind $i $k"; done; done; } > lookups/ethnicities-of-all.csv
  $ ingest -x odd.extract --rejects rejects.csv odd.csv | tail -1 | cut -d: -f1; plain rejects.csv | tail -1
  ingest: odd: 6 of 6 rows are rejected, and at most 50% may be: most often 'team' is an unknown code (5): the rejects file says which lines
  #fail 65 ingest
  odd.csv,7,team,is an unknown code of 5 letters: none of the 36 of ethnicities-of-all

A heading that nobody declared is named, with the column it may be meant for; a column that must have one, with what there is.

  $ printf 'ref,Tema,n\nR1,north,1\n' > odd.csv; ingest -x x/odd.extract odd.csv | plain
  ingest: odd: odd.csv: no heading for 'team', all missing: is it 'Tema'? then say so: called team \xe2\x80\xa6 (esc)
  ref,team,n,amount,held_on,heard
  R1,,1,,,
  $ sed 's/^column   team .*/column team code in (north, south) required/' x/odd.extract > odd.extract; ingest -x odd.extract odd.csv > out
  ingest: odd: odd.csv: no heading for 'team' (team): is it 'Tema'? there are ref, Tema, n
  [65]
