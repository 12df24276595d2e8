Without a definition any CSV passes, every column as text, and the stream is not masked: a researcher needs nothing to start.

  $ printf '\357\273\277Team,Date of response,"Was it, any good?",2025,\303\251\nNorth,01/02/2025," yes ",1,\nSouth,,"a ""b""",#2,x\n' > replies.csv
  $ ingest replies.csv | sed 's/ crc32=.*//; s/^#by ingest .*/#by ingest VERSION/'
  #stream 1 replies
  #by ingest VERSION
  #col team text Team
  #col date_of_response text Date of response
  #col was_it_any_good text Was it  any good?
  #col column_2025 text 2025
  #col column_5 text \xc3\xa9 (esc)
  team,date_of_response,was_it_any_good,column_2025,column_5
  North,01/02/2025,yes,1,
  South,,"a ""b""","#2",x
  #count replies read=2 kept=2 rejected=0 repeated=0 objected=0 sha256=2c2fdef274e0f2cc1771be1809189bb1cf4d2edea73edb8eb7937f072a7e54cf
  #end rows=2
  $ ingest < replies.csv | head -n 1
  #stream 1 rows

Several files need the same headings, in any order.

  $ printf 'a,b\n1,2\n' > one.csv; printf 'B,A\n4,3\n' > two.csv; printf 'a,c\n5,6\n' > three.csv; printf 'a\n5\n' > four.csv
  $ ingest one.csv two.csv | grep -v '^#'
  a,b
  1,2
  3,4
  $ ingest one.csv three.csv > out
  ingest: three.csv: has no heading 'b', which the first file has: read them one by one
  [65]
  $ ingest one.csv four.csv > out
  ingest: one.csv: has 2 headings and the first file 1: read them one by one
  [65]

Two columns of one name are refused, for nobody could say which is meant.

  $ printf 'a,A \n1,2\n' | ingest > out
  ingest: stdin: columns 1 and 2 are both called 'a': give each its own heading
  [65]

What cannot be read is left out, counted, and said: no silence where there is no definition to hold to.

  $ printf 'a,b\n1,2\n1,2,3\n"1\n3,4\n' | ingest > out
  ingest: rows: 2 rows are rejected: --rejects FILE says which and why
  $ tail -n 3 out | sed "s,crc32=.*,,; s, sha256=.*,,; s, $,,"
  3,4
  #count rows read=4 kept=2 rejected=2 repeated=0 objected=0
  #end rows=2
  $ printf 'a,b\n1,2\n1,2,3\n"1\n3,4\n' | ingest --rejects rejects.csv > out
  $ plain rejects.csv
  file,line,column,reason
  stdin,3,,"has 3 cells and the header 2: a comma too many, or quotes missing"
  stdin,4,,the quote opened in line 4 is never closed

Options that speak of a definition need one.

  $ ingest --check
  ingest: --check, --no-rows, --absent and -c need a definition: -x extracts/NAME.extract
  [64]
  $ ingest --no-rows
  ingest: --check, --no-rows, --absent and -c need a definition: -x extracts/NAME.extract
  #stream 1 failed
  #fail 64 ingest: --check  --no-rows  --absent and -c need a definition: -x extracts/NAME.extract
  [64]
