A return is somebody's file. Whatever is wrong with it, the line is said, nothing that stood in it is repeated, and no row too few goes on.

  $ asked() { census -t cin-details > stream; echo $?; }

Cut in the middle, at every hundredth byte: no cut is taken for a whole file.

  $ size=$(wc -c < "$TESTDIR"/returned.xml); at=1
  $ while [ $at -lt $((size - 12)) ]; do head -c $at "$TESTDIR"/returned.xml | census -t cin-details > stream 2> said; [ $? -eq 65 ] || echo "at $at"; at=$((at + 100)); done
  $ head -c 2000 "$TESTDIR"/returned.xml | asked
  census: stdin:34: the file ends in the middle of an element: the export was cut: take it again
  65
  $ tail -n 1 stream
  #fail 65 census: stdin:34: the file ends in the middle of an element: the export was cut: take it again

The next stage passes it on, and writes nothing that looks whole.

  $ head -c 2000 "$TESTDIR"/returned.xml | census -t cin-details | ingest -x "$ROOT"/pipeline/extracts/cin-details.extract -l "$ROOT"/pipeline/lookups --sealed > stream
  census: stdin:34: the file ends in the middle of an element: the export was cut: take it again
  [76]
  $ tail -n 1 stream
  #fail 65 census: stdin:34: the file ends in the middle of an element: the export was cut: take it again

Not well-formed: an end without a beginning, an ampersand, two roots, a control byte, bytes that are no text.

  $ sed 's/<\/CINdetails>/<\/CINdetials>/' "$TESTDIR"/returned.xml | asked
  census: stdin:44: is not well-formed XML here: the export is damaged: take it again
  65
  $ sed 's/C&amp;2/C\&2/' "$TESTDIR"/returned.xml | asked
  census: stdin:47: is not well-formed XML here: the export is damaged: take it again
  65
  $ cat "$TESTDIR"/returned.xml "$TESTDIR"/returned.xml | asked
  census: stdin:55: is not well-formed XML here: the export is damaged: take it again
  65
  $ sed 's/N4/N\x01/' "$TESTDIR"/returned.xml | asked
  census: stdin:14: is not well-formed XML here: the export is damaged: take it again
  65
  $ sed 's/N4/N\xff/' "$TESTDIR"/returned.xml | asked
  census: stdin:14: is not well-formed XML here: the export is damaged: take it again
  65

A file of other files, and one that would grow without end: a census has no document type.

  $ echo secret > secret
  $ printf '<!DOCTYPE Message [<!ENTITY x SYSTEM "secret">]><Message><Header>&x;</Header></Message>' | asked
  census: stdin:1: has a DOCTYPE: a census has none, and entities are not read
  65
  $ printf '<!DOCTYPE Message SYSTEM "http://127.0.0.1:1/a.dtd"><Message/>' | asked
  census: stdin:1: has a DOCTYPE: a census has none, and entities are not read
  65
  $ printf '<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><Message>&b;</Message>' | asked
  census: stdin:1: has a DOCTYPE: a census has none, and entities are not read
  65
  $ printf '<Message>&secret;</Message>' | asked
  census: stdin:1: is not well-formed XML here: the export is damaged: take it again
  65

Too deep, too long, nothing at all, something else.

  $ (i=0; while [ $i -lt 40 ]; do printf '<Message>'; i=$((i + 1)); done) | asked
  census: stdin:1: elements are nested more than 32 deep: this is not a census
  65
  $ (printf '<Message><Header>'; head -c 10000000 /dev/zero | tr '\0' x) | asked
  census: stdin:1: an element holds more than 65536 bytes of text: this is not a census
  65
  $ printf '' | asked
  census: stdin:1: there is no XML in it
  65
  $ printf 'LAchildID,CINreferralDate\n1,2026-01-01\n' | asked
  census: stdin:1: is not well-formed XML here: the export is damaged: take it again
  65
  $ printf '<html/>' | asked
  census: stdin:1: does not begin with Message: this is not a census
  65
  $ printf '<Message><Children/></Message>' | asked
  census: stdin: has no header with a ReferenceDate: this is not a census
  65
  $ sed 's/2026-03-31/31 March/' "$TESTDIR"/returned.xml | asked
  census: stdin:4: ReferenceDate is not a day such as 2026-03-31: of which day does this census speak?
  65

Rows before the header have no day.

  $ printf '<Message><Child><CINdetails/></Child></Message>' | asked
  census: stdin:1: rows before its header: of which day does this census speak?
  65

A referral without a child or a day has no key: ingest rejects it, and counts it.

  $ sed 's/<LAchildID>C1<\/LAchildID>//' "$TESTDIR"/returned.xml | census -t cin-details \
  >   | ingest -x "$ROOT"/pipeline/extracts/cin-details.extract -l "$ROOT"/pipeline/lookups --sealed --rejects rejects.csv 2> said | tail -n 1
  #fail 65 ingest: cin-details: 1 of 3 rows are rejected  and at most 2% may be: most often 'child_id' is missing (1): the rejects file says which lines

Quotes, backticks, a comma, a line break, the other direction: text is text.

  $ printf '<Message><Header><CollectionDetails><Collection>CIN</Collection><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header><Child><ChildIdentifiers><LAchildID>a"`$(x),%%s\n\342\200\256b</LAchildID></ChildIdentifiers></Child></Message>' \
  >   | census -t cin-children | plain | tail -n 1
  2026-03-31,"a""`$(x),%s \xe2\x80\xaeb",,,,,,, (esc)

A full disk is a full disk.

  $ census -t cin-details "$TESTDIR"/returned.xml > /dev/full
  census: writing: No space left on device
  [74]
