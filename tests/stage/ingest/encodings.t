What a spreadsheet saves is not always UTF-8. Here is one small table in every form: é in a name, an en dash, an emoji.

  $ mkdir extracts lookups
  $ printf 'extract  visits\nfiles    v*.csv\nencoding windows-1252\ncolumn   place text\ncolumn   day day\n' > extracts/visits.extract
  $ show() { grep -v '^#[^e]' | sed 's/ crc32.*//'; }
  $ printf 'place,day\nCafé – 🙂,01/04/2026\n"Ad, hoc",02/04/2026\n' > utf8.csv
  $ ingest utf8.csv | show
  place,day
  Café – 🙂,01/04/2026
  "Ad, hoc",02/04/2026
  #end rows=2

UTF-16 with its mark, in either order of bytes, packed or not: the same rows.

  $ ingest utf8.csv | show > want
  $ (printf '\377\376'; iconv -f UTF-8 -t UTF-16LE utf8.csv) > little.csv
  $ (printf '\376\377'; iconv -f UTF-8 -t UTF-16BE utf8.csv) > big.csv
  $ gzip -c little.csv > packed.csv.gz
  $ for f in little.csv big.csv packed.csv.gz; do ingest $f | show | cmp - want; cat $f | ingest | show | cmp - want; done

The mark of UTF-8 is no part of the first heading. CR alone, as old machines wrote it, and CR LF end a line as well; the last may be missing.

  $ (printf '\357\273\277'; cat utf8.csv) | ingest | show | cmp - want
  $ tr '\n' '\r' < utf8.csv | ingest | show | cmp - want
  $ sed 's/$/\r/' utf8.csv | ingest | show | cmp - want
  $ printf '%s' "$(cat utf8.csv)" | ingest | show | cmp - want
  $ (head -2 utf8.csv | gzip -c; tail -1 utf8.csv | gzip -c) | ingest | show | cmp - want

Windows-1252 must be said, for nothing in the bytes says it. Unsaid, such a record is rejected; a file with the mark of UTF-8 is that, whatever was said.

  $ printf 'place,day\nCaf\351 \226 \200,01/04/2026\nAda,02/04/2026\n' > v1.csv
  $ ingest -x extracts/visits.extract v1.csv | show
  place,day
  Café – €,2026-04-01
  Ada,2026-04-02
  #end rows=2
  $ ingest v1.csv --rejects r.csv | show; plain r.csv
  place,day
  Ada,02/04/2026
  #end rows=1
  file,line,column,reason
  v1.csv,2,,is not UTF-8: save the file as CSV UTF-8
  $ (printf '\357\273\277'; cat utf8.csv) > v2.csv; ingest -x extracts/visits.extract v2.csv | show | head -2
  place,day
  Café – 🙂,2026-04-01

What is no character rejects its record and no other: 0x81 is none in Windows-1252, half a pair none in UTF-16, nor is half a character at the end.

  $ printf 'place,day\nCaf\201,01/04/2026\nAda,02/04/2026\n' > v3.csv; ingest -x extracts/visits.extract v3.csv --rejects r.csv | grep -o '^#count.*objected=0'
  #count visits read=2 kept=1 rejected=1 repeated=0 objected=0
  $ (printf '\377\376'; printf 'place\nA' | iconv -f UTF-8 -t UTF-16LE; printf '\000\330'; printf '\nBo\n' | iconv -f UTF-8 -t UTF-16LE) | ingest --rejects r.csv | grep -o '^Bo\|^#count.*objected=0'
  Bo
  #count rows read=2 kept=1 rejected=1 repeated=0 objected=0
  $ (cat little.csv; printf 'A') | ingest --rejects r.csv | grep -o '^#count.*objected=0'
  #count rows read=3 kept=2 rejected=1 repeated=0 objected=0
  $ tail -c +3 little.csv > unmarked.csv; ingest unmarked.csv 2>&1 >/dev/null
  ingest: unmarked.csv:1: the headings: holds a NUL byte: is the file UTF-16, or no text at all? save it as CSV UTF-8
  [65]
  $ sed 's/windows-1252/latin-9/' extracts/visits.extract > other.extract; sed -i 's/visits/other/' other.extract; ingest -x other.extract v1.csv >/dev/null
  ingest: other.extract:3: 'encoding': write: encoding windows-1252, or utf-8; UTF-16 is known by its first bytes
  [78]

A stray quote loses the records that cannot be read and no more: reading goes on at the next line.

  $ { echo 'name,n'; seq 1 500 | sed 's/.*/a&,&/'; echo 'O"Neill,7'; echo '"stray,8'; seq 501 1000 | sed 's/.*/a&,&/'; } > stray.csv
  $ ingest stray.csv --rejects r.csv > out.csv; grep -o '^#count.*objected=0' out.csv; plain r.csv | sed 1d; plain out.csv | sed 1d | cut -d, -f2 | awk '{ s += $1 } END { print s }'
  #count stray read=1002 kept=1000 rejected=2 repeated=0 objected=0
  stray.csv,502,,a quote stands inside a field that does not begin with one
  stray.csv,503,,the quote opened in line 503 is never closed
  500500
