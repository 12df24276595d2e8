Plain CSV for other tools: the lines that begin with # are gone, the rows are the same.

  $ printf 'team,share\n"Early Help, South",0.7\nNorth,\n' | seal > s.csv
  $ plain s.csv
  team,share
  "Early Help, South",0.7
  North,

A column of its own that is missing is no empty line, or the row would be lost.

  $ printf 'a\n""\nx\n' | seal | plain
  a
  ""
  x

Nothing is written before a good end was seen; --now does not wait, and says in its manual why that is unsafe.

  $ head -n 6 s.csv | plain
  plain: stdin: the stream stops after line 6 without #end: the stage before did not finish
  [76]
  $ head -n 6 s.csv | plain --now
  plain: stdin: the stream stops after line 6 without #end: the stage before did not finish
  [76]
