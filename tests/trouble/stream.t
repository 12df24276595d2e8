What can go wrong between two stages, and what then happens: the trouble table of the
house, row by row, under a plain sh without pipefail. A small stream to begin with.

  $ printf 'team,forms\nnorth,1\nsouth,2\neast,3\n' > plain.csv
  $ printf '%s\n' '#stream 1 forms' '#col team code' '#codes team north south east' '#col forms int' 'team,forms' > pattern
  $ printf '#end rows=0 crc32=%s\n' $(gzip -c pattern | tail -c 8 | od -An -N4 -tx4 | tr -d ' ') >> pattern
  $ seal --like pattern plain.csv > good.csv; cat good.csv
  #stream 1 forms
  #by hand
  #col team code
  #col forms int
  #codes team north south east
  team,forms
  north,1
  south,2
  east,3
  #end rows=3 crc32=* (glob)

1. A stage meets bad data half way. It says so, once; those after it are silent and pass
its words on; the last one says that nothing was written. The status is that of a chain cut.

  $ printf 'team,forms\nnorth,1\nsouth,two\n' | seal --like pattern | seal | seal > passed.csv
  seal: stdin:3: 'forms': is no whole number
  [76]
  $ cat passed.csv
  #stream 1 failed
  #fail 65 seal: stdin:3: 'forms': is no whole number
  $ plain passed.csv
  plain: nothing written: seal: stdin:3: 'forms': is no whole number
  [76]

What was sent before the bad row came is followed by the bad news, on a line of its own.

  $ { echo team,forms; awk 'BEGIN { for (i = 0; i < 60000; i++) print "north," i }'; echo north,x; } | seal --like pattern > long.csv
  seal: stdin:60002: 'forms': is no whole number
  [65]
  $ tail -n 1 long.csv; [ $(wc -l < long.csv) -gt 10000 ] && echo much was sent
  #fail 65 seal: stdin:60002: 'forms': is no whole number
  much was sent

2. A stage crashes or is killed: there is no #end.

  $ { sh -c 'head -n 7 good.csv; kill -9 $$'; } 2>/dev/null | seal > /dev/null
  seal: stdin: the stream stops after line 7 without #end: the stage before did not finish
  [76]
  $ head -n 3 good.csv | plain
  plain: stdin: the stream stops after line 3 without #end: the stage before did not finish
  [76]
  $ head -c 75 good.csv | plain
  plain: stdin: the stream stops after line 4 without #end: the stage before did not finish
  [76]

3. The disk fills.

  $ seal --like pattern plain.csv > /dev/full
  seal: writing: No space left on device
  [74]
  $ plain good.csv > /dev/full
  plain: writing: No space left on device
  [74]

4. The reader leaves early: quiet, also when the parent had the signal ignored.

  $ { echo a; awk 'BEGIN { for (i = 0; i < 900000; i++) print i }'; } > many.csv
  $ { seal many.csv; echo $? > status; } | head -n 1; cat status
  #stream 1 rows
  141
  $ (trap '' PIPE; { seal many.csv; echo $? > status; } | head -n 1); cat status
  #stream 1 rows
  141

5. Somebody edits the middle.

  $ sed 's/south,2/south,3/' good.csv | plain
  plain: stdin: the rows are not those that were sealed: edited on the way? seal(1) seals it again
  [76]
  $ grep -v '^south' good.csv | plain
  plain: stdin: #end promises 3 rows and 2 came: edited on the way? seal(1) seals it again
  [76]

6. An empty pipe is not "no data this month".

  $ plain < /dev/null
  plain: stdin: is empty: the stage before wrote nothing
  [76]

7. Honestly no rows is fine.

  $ plain pattern
  team,forms

8. Two streams in one: cat is not the way.

  $ cat good.csv good.csv | plain
  plain: stdin: something follows #end: give the files as operands, one after another
  [76]
  $ plain good.csv good.csv
  team,forms
  north,1
  south,2
  east,3
  north,1
  south,2
  east,3

9. A column is missing, or of another type: said before the first row.

  $ spc good.csv > /dev/null
  spc: good.csv: needs a column 'period' (period); there are: team, forms
  [65]

10. Another version of the format.

  $ sed 's/^#stream 1/#stream 2/' good.csv | plain
  plain: stdin: is stream 2: this plain reads stream 1
  [76]

Plain CSV where only sealed streams may come:

  $ plain --sealed plain.csv
  plain: plain.csv: is plain CSV, and --sealed asks for a sealed stream
  [65]

14. Points that were never suppressed.

  $ chart -d . good.csv > /dev/null
  chart: good: these points were never suppressed: suppress them first
  [65]

A heading of somebody else's CSV that no # line can hold is made one that it can; what was sealed
can be read again.

  $ printf 'Team name,"North, all",#1,\nx,1,2,3\n' | seal | plain
  Team_name,North__all,_1,column_4
  x,1,2,3

Somebody writes a comma into a # line.

  $ sed 's/^#col team code/&, of all/' good.csv | plain
  plain: stdin: line 3: a # line holds no comma, quote or control character: edited on the way?
  [76]
