What leaves as plain CSV and is sealed again is the same, but for the mark that a person did it.

  $ printf '%s\n' '#stream 1 forms' '#by ingest 0.1.0 forms.extract' '#masked' '#col team text' '#col forms int' '#col share num' 'team,forms,share' > x
  $ printf '%s\n' '"a, b",1,0.5' '"say ""yes""",2,' '" north ",,1e-07' '"Team #4",4,0.1' >> x
  $ echo '#count forms read=5 kept=4 rejected=1 repeated=0 objected=0 sha256=00' >> x
  $ printf '#end rows=4 crc32=%s\n' $(gzip -c x | tail -c 8 | od -An -N4 -tx4 | tr -d ' ') >> x
  $ plain x | seal --like x | grep -v '^#end' > again; grep -v '^#end' x | diff - again | grep '^[<>]' | tr -d '<>'
   #by hand

Sealing says how many there must be, and types are looked at again.

  $ plain x | seal --like x --rows 4 > /dev/null
  $ plain x | seal --like x --rows 5 > /dev/null
  seal: --rows says 5 and 4 came: was the stage before cut?
  [65]
  $ plain x | sed 's/^"a, b",1/"a, b",one/' | seal --like x > /dev/null
  seal: stdin:2: 'forms': is no whole number
  [65]
