What was published stands. Twelve families answered in January; later a thirteenth form came in late.

  $ row() { printf 'worked-with,%s,month,all,all,,,%s,,%s,%s,,,,,,,,%s,,,flow,shown,\n' "$1" "$3" "$2" "$3" "$4"; }
  $ head='measure,period,per,by,group,part,among,n,people,numerator,denominator,nn,nd,dd,wsum,wsumsq,wn,wd,value,lo,hi,kind,state,why'
  $ pattern() { printf '%s\n' '#stream 1 points' '#masked' '#safe published' "#measure worked-with shape=proportion definition=$1"
  >   echo "$head" | tr , '\n' | awk '{ t = /^(measure|per|part|kind|state|why)$/ ? "code" : $1 == "period" ? "period" : /^(by|group)$/ ? "text" : /^(among|n|people)$/ ? "int" : "num"; print "#col", $1, t }'; echo "$head"; }
  $ sealed() { cat > body; pattern "$1" > p; printf '#end rows=0 crc32=%s\n' $(gzip -c p | tail -c 8 | od -An -N4 -tx4 | tr -d ' ') >> p; { echo "$head"; cat body; } | seal --like p; }
  $ row 2026-01 9 12 0.75 | sealed aa > last.csv
  $ { row 2026-01 10 13 0.769; row 2026-02 8 10 0.8; } | sealed aa > now.csv
  $ changed() { plain | cut -d, -f2,10,11,19,25-; }

January is held as it was published; February is new.

  $ revise -l last.csv now.csv | changed
  period,numerator,denominator,value,revised,was_state,was
  2026-01,9,12,0.75,held,,
  2026-02,8,10,0.8,,,

A revision is declared: January changes, and says what it was.

  $ revise -l last.csv -b 'Late forms from the winter' now.csv | tee revised.csv | changed
  period,numerator,denominator,value,revised,was_state,was
  2026-01,10,13,0.769,revised,shown,0.75
  2026-02,8,10,0.8,,,
  $ grep '^#revision' revised.csv
  #revision Late forms from the winter

The same rows added up in another order may differ in the twelfth figure: that is no other figure, and what was published stays.
In the eighth it is one.

  $ { row 2026-01 9 12 0.750000000001; } | sealed aa | revise -l last.csv | changed
  period,numerator,denominator,value,revised,was_state,was
  2026-01,9,12,0.75,,,
  $ { row 2026-01 9 12 0.750000000001; } | sealed aa | revise -l last.csv -b 'A release' | changed | cut -d, -f1,5-
  period,revised,was_state,was
  2026-01,,,
  $ { row 2026-01 9 12 0.75000002; } | sealed aa | revise -l last.csv | changed
  period,numerator,denominator,value,revised,was_state,was
  2026-01,9,12,0.75,held,,

With nothing published before, everything is new. So it is when what is counted has another definition.

  $ revise now.csv | changed | grep -c ',,,$'
  2
  $ { row 2026-01 10 13 0.769; } | sealed bb | revise -l last.csv | changed
  period,numerator,denominator,value,revised,was_state,was
  2026-01,10,13,0.769,,,

Points that were never suppressed are refused, on either side; a stream that was cut as well.

  $ pattern() { printf '%s\n' '#stream 1 points'; echo "$head" | tr , '\n' | awk '{ print "#col", $1, $1 == "period" ? "period" : "text" }'; echo "$head"; }
  $ row 2026-01 9 12 0.75 | sealed aa > never.csv
  $ sed 's/ text$/ num/; s/^#col \(measure\|per\|part\|kind\|state\|why\) num/#col \1 code/; s/^#col \(by\|group\) num/#col \1 text/; s/^#col \(among\|n\|people\) num/#col \1 int/' never.csv | grep -v '^#end' > z
  $ printf '#end rows=1 crc32=%s\n' $(gzip -c z | tail -c 8 | od -An -N4 -tx4 | tr -d ' ') >> z
  $ revise z > /dev/null
  revise: z: these points were never suppressed: suppress them first
  [65]
  $ head -n 20 now.csv | revise > /dev/null
  revise: stdin: the stream stops after line 20 without #end: the stage before did not finish
  [76]
