Answers of a sign or a short word go out as they came, in one piece, once it is known what they say.  The same file with every cell in
quotes, and the same with blanks round every cell, cannot; and where every column is of the key (`once`), each cell is asked of its
definition, every time: what comes out is the same to the byte.

  $ mkdir lookups plain quoted blank
  $ cat > seen.extract <<'END'
  > extract  seen
  > title    Answers of every kind
  > files    *.csv
  > missing  n/a -
  > column   reply_id id required unique mask response
  > column   on       day required
  > column   team     code in (north, south, east_west)
  > spelt    team north    North Team
  > column   mode     code in (with, to, for, absent)
  > column   strong   int from 1 to 5
  > column   weak     int from 0 to 12
  > column   heard    flag
  > column   fresh    int required
  > column   channel  text
  > when     on
  > END
  $ awk 'BEGIN {
  >   srand(3); print "reply_id,on,team,mode,strong,weak,heard,fresh,channel"
  >   split("north,south,east_west,North Team,NORTH,nowhere,,-,a word that is much too long", team, ","); split("with,to,for,absent,With,,n/a,fro", mode, ",")
  >   split("1,2,3,4,5,,6,0,1.0,03,x", strong, ","); split("0,1,7,10,12,13,,-,9", weak, ","); split("yes,no,Y,n,1,0,,maybe", heard, ","); split("1,2,3,4,5,6,7,8,9,,12", fresh, ",")
  >   split("web,#paper,visit,pap#er,a visit,Żółć", channel, ",")
  >   for (i = 1; i <= 4000; i++) {
  >     usual = rand() < 0.7
  >     printf "R%d,2025-%02d-%02d,%s,%s,%s,%s,%s,%s,%s\n", i % 3000, 1 + int(rand() * 12), 1 + int(rand() * 28), team[1 + int(rand() * (usual ? 3 : 9))],
  >       mode[1 + int(rand() * (usual ? 4 : 8))], strong[1 + int(rand() * (usual ? 6 : 11))], weak[1 + int(rand() * (usual ? 3 : 9))],
  >       heard[1 + int(rand() * (usual ? 2 : 8))], fresh[1 + int(rand() * (usual ? 9 : 11))], channel[1 + int(rand() * 6)]
  >   } }' > plain/a.csv
  $ sed '1!{s/,/","/g; s/.*/"&"/}' plain/a.csv > quoted/a.csv
  $ sed '1!{s/,/ ,	/g; s/.*/ &  /}' plain/a.csv > blank/a.csv
  $ for way in plain quoted blank; do ingest -x seen.extract --inbox $way --as-at 2026-01-31 --rejects $way.rejects --cells $way.cells > $way.out; sed -i 's/sha256=.*//; /^#end/d' $way.out; done 2>&1 | sort | uniq -c
        3 ingest: seen: 104 cells of 'heard' cannot be read, and are missing now: the first (a.csv, line 42) is an unknown code of 5 letters: yes no
        3 ingest: seen: 193 cells of 'weak' cannot be read, and are missing now: the first (a.csv, line 12) is not a whole number
        3 ingest: seen: 202 cells of 'mode' cannot be read, and are missing now: the first (a.csv, line 24) is 'fro': did you mean 'for'?
        3 ingest: seen: 241 cells of 'strong' cannot be read, and are missing now: the first (a.csv, line 21) is not a whole number
        3 ingest: seen: 298 cells of 'team' cannot be read, and are missing now: the first (a.csv, line 12) is an unknown code of 28 letters: north south east_west
  $ cmp plain.out quoted.out && cmp plain.out blank.out && grep -v '^#' plain.out | wc -l
  2935
  $ for what in rejects cells; do cmp plain.$what quoted.$what && cmp plain.$what blank.$what && wc -l < plain.$what; done
  1078
  128
  $ grep '^R7,' plain.out
  R7,2025-11-07,north,with,3,1,yes,3,a visit
