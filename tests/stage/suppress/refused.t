What cannot be made safe is refused. Points that were suppressed before:

  $ printf '#measure worked-with shape=proportion hide=6\nperiod,numerator,denominator\n2026-01,20,40\n' | "$ROOT/tests/points" > points.csv
  $ suppress points.csv > safe.csv; suppress safe.csv
  suppress: safe: has been through suppress already, as published
  #stream 1 failed
  #fail 65 suppress: safe: has been through suppress already  as published
  [65]

Points that an analysis has been at, for a centre line gives a hidden month back:

  $ spc points.csv | suppress
  suppress: stdin: 'chart' is no column of points: suppress comes before any analysis
  #stream 1 failed
  #fail 65 suppress: stdin: 'chart' is no column of points: suppress comes before any analysis
  [65]

Plain CSV without counts:

  $ printf 'period,value\n2026-01,0.7\n' > mine.csv; suppress mine.csv
  suppress: mine: needs columns 'numerator' and 'denominator', or nobody knows what is small
  #stream 1 failed
  #fail 65 suppress: mine: needs columns 'numerator' and 'denominator'  or nobody knows what is small
  [65]

Hidden rows of unknown origin:

  $ printf '#measure worked-with shape=proportion hide=6\nperiod,numerator,denominator,state\n2026-01,,,hidden\n' | "$ROOT/tests/points" | suppress
  suppress: stdin: has hidden rows already, and no #safe: give suppress the points as measure wrote them
  #stream 1 failed
  #fail 65 suppress: stdin: has hidden rows already  and no #safe: give suppress the points as measure wrote them
  [65]

A limit that hides nothing:

  $ suppress --under 1 points.csv
  suppress: --under: a whole number from 2
  #stream 1 failed
  #fail 64 suppress: --under: a whole number from 2
  [64]

A stream that was cut:

  $ head -20 points.csv | suppress > /dev/null
  suppress: stdin: the stream stops after line 20 without #end: the stage before did not finish
  [76]

No rows are safe.

  $ printf '#measure worked-with shape=proportion hide=6\nperiod\n' | "$ROOT/tests/points" | suppress | tail -1
  #end rows=0 crc32=7ea3b8c4

A crossed group that cannot be taken apart: its margins are not known, so nothing is known to be safe. One with a doubled star can.

  $ crossed() { printf '#measure worked-with shape=count hide=6\nperiod,by,group,numerator,value\n2026-01,a*b,%s,20,20\n' "$1" | "$ROOT/tests/points" | suppress | tail -1; }
  $ crossed 'x*y*z'
  suppress: 'worked-with' by a*b: a group has not one value for each column, so nobody can tell its margins: a star inside a value is doubled
  #fail 65 suppress: 'worked-with' by a*b: a group has not one value for each column  so nobody can tell its margins: a star inside a value is doubled
  $ crossed 'x**y*z'
  #end rows=1 crc32=6882290a
