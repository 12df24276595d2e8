What drawings say themselves are words of words.txt, in the language of the report: with another file no word of ours is left.

  $ "$TESTDIR/points" strengths one-worker balance hostile way filled > all.csv
  $ spc all.csv | its | compare > points.csv
  $ awk '/^say (drawn-|to )/ { key = $2; $1 = $2 = ""; line = $0; while (match(line, /[{][a-z]+[}]/)) { holes = holes " " substr(line, RSTART, RLENGTH); line = substr(line, 1, RSTART - 1) substr(line, RSTART + RLENGTH) }
  >   print "say", key, "Qw" holes; holes = "" }' "$ROOT/reports/words.txt" > other.txt
  $ echo 'say months Zaa Zbb Zcc Zdd Zee Zff Zgg Zhh Zii Zjj Zkk Zll' >> other.txt
  $ sed -n 's/^say drawn-[a-z-]* *//p' "$ROOT/reports/words.txt" | sed 's/{[a-z]*}//g' | grep -oE '[A-Za-z]{2,}' | sort -u > ours
  $ printf '%s\n' Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec to >> ours
  $ grep -oE '[A-Za-z]{2,}' points.csv | sort -u > data && sort -u ours | comm -23 - data > left
  $ said() { cat "$1"/*.svg | grep -oE '>[^<>]+</(text|tspan)>' | sed 's/^>//; s/<.*//' | grep -oE '[A-Za-z]{2,}' | sort -u; }
  $ chart -d english points.csv > /dev/null && said english | grep -xFf left | grep '^[A-Z]' | tr '\n' ' '; echo
  Actual All Apr At Aug By Counted Dec Expected Feb In Jan Jul Jun Mar May No Nov Oct Sep Target 
  $ chart -d other --words other.txt points.csv > /dev/null && said other | grep -xFf left
  [1]
  $ said other | grep -cE '^(Qw|Zjj)$'
  2

A Welsh council gives both stages the same file.

  $ chart -d cy --words "$ROOT/reports/words.cy.txt" points.csv > /dev/null && said cy | grep -xE 'Targed|Pawb|Gwirioneddol|Tar|Hyd' | tr '\n' ' '; echo
  Gwirioneddol Hyd Pawb Targed 
  $ printf 'say drawn-al All\n' > wrong.txt && chart -d wrong --words wrong.txt points.csv > /dev/null
  chart: wrong.txt:1: no report says this sentence: did you mean 'drawn-all'?
  [78]
