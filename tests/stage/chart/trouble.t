Words from outside are only words: quotes, commands, percent signs, other scripts, a name of three hundred letters.

  $ "$TESTDIR/points" strengths > plain.csv
  $ long=$(printf 'abcdefghi %.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30)
  $ EVENTS="$(printf '%s\n' "#event 2023-06-01 a '; system 'touch ran' #" '#event 2024-03-01 b `touch ran` $(touch ran) 50% %s' "#event 2025-01-01 c فريق <b>&amp; \\" "#event 2026-02-01 d $long")
  > "
  $ export EVENTS; "$TESTDIR/points" strengths | spc | chart -d drawings > /dev/null; unset EVENTS
  $ ls
  drawings
  plain.csv
  $ grep -o '<text>[^<]*' drawings/strengths-month.svg | sed 's/<text>//' | grep -v '%$\|20[0-9][0-9]$\|^Target'
  \xe2\x80\x98; system \xe2\x80\x98touch ran\xe2\x80\x99 # (esc)
  `touch ran` $(touch ran) 50% %s
  فريق &lt;b>&amp;amp; \
  abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi
  abcdefghi abcdefghi abcdefghi abcdefghi\xe2\x80\xa6 (esc)

A name that could lead out of the folder is refused before anything is drawn.

  $ sed 's/strengths/..\/strengths/' plain.csv | grep -v '^#end' > body
  $ { cat body; printf '#end rows=48 crc32=%s\n' "$("$TESTDIR/crc" body)"; } | chart -d out > /dev/null
  chart: stdin: 'measure': is no name for a drawing: lower-case letters, digits and hyphens, 150 at most
  [65]
  $ test -e out
  [1]

Two series that would be one file are refused: `a` for each half-year, and `a-half` for each year.

  $ sed 's/^strengths,\(20..-..\),month/a,\1,half-year/; s/^#measure strengths/#measure a/' plain.csv | grep -v '^#end\|^a,20..-0[1-35-9],\|^a,20..-1[12],' > body
  $ awk -F, -v OFS=, '1; $1 == "a" && $2 ~ /-04/ { $1 = "a-half"; $3 = "year"; sub("-04", "-01", $2); print }' body > both
  $ { cat both; printf '#end rows=%d crc32=%s\n' "$(grep -c '^a' both)" "$("$TESTDIR/crc" both)"; } | chart -d out > /dev/null
  chart: stdin: 'measure': two series would share a drawing: rename one of the measures
  [65]

No gnuplot: one line, 69, the news goes downstream, and no picture is left.

  $ mkdir bin && ln -s "$(command -v chart)" bin/chart
  $ PATH=$PWD/bin chart -d none plain.csv > said
  chart: gnuplot: is not there: install gnuplot-nox
  [69]
  $ cat said
  #stream 1 failed
  #fail 69 chart: gnuplot: is not there: install gnuplot-nox
  $ test -e none
  [1]

A gnuplot that dies, one that complains, and one that leaves half a drawing are not believed; its own words are in the message.

  $ false_one() { printf '#!/bin/sh\n%s\n' "$1" > bin/gnuplot; chmod +x bin/gnuplot; PATH=$PWD/bin:$PATH chart -d none plain.csv > said; }
  $ false_one 'echo "cannot allocate a terminal" >&2; exit 1'
  chart: gnuplot: .*cannot allocate a terminal (re)
  [69]
  $ false_one 'cat > /dev/null'
  chart: gnuplot: did not say that every drawing is done
  [69]
  $ false_one 'sed -n "s/.*print .OK \([a-z_-]*\).*/\1/p" | while read id; do printf "<?xml?><svg><g\nOK %s\n" $id; done'
  chart: gnuplot: left a drawing that is not whole
  [69]
  $ test -e none
  [1]
  $ tail -1 said
  #fail 69 chart: gnuplot: left a drawing that is not whole

What was drawn already is not drawn again over other words.

  $ chart -d once plain.csv | chart -d twice > /dev/null
  chart: stdin: 'drawing': is there already: give chart the points that spc wrote
  [65]

A stream that was cut, a folder that cannot be, a disk that is full.  A folder made for drawings that there are none of is gone again; one that
was there stays, and what is in it.

  $ head -60 plain.csv | chart -d cut > /dev/null
  chart: stdin: the stream stops after line 60 without #end: the stage before did not finish
  [76]
  $ test -e cut
  [1]
  $ mkdir there && head -60 plain.csv | chart -d there > /dev/null
  chart: stdin: the stream stops after line 60 without #end: the stage before did not finish
  [76]
  $ ls -d there
  there
  $ touch there/strengths-month.svg && head -60 plain.csv | chart -d there > /dev/null
  chart: stdin: the stream stops after line 60 without #end: the stage before did not finish
  [76]
  $ ls there
  strengths-month.svg
  $ chart -d plain.csv/x plain.csv > /dev/null
  chart: the folder of drawings cannot be made: Not a directory
  [73]
  $ chart plain.csv
  chart: -d: say the folder of the drawings
  #stream 1 failed
  #fail 64 chart: -d: say the folder of the drawings
  [64]
  $ chart -d full plain.csv > /dev/full
  chart: writing: No space left on device
  [74]

Nowhere to write the points while the last drawings are made: a full disk, a reader who has gone. No gnuplot draws on, and no drawing is left
that is not whole. (One that has said all but the last when it has heard all, and takes its time.)

  $ cat > bin/gnuplot <<'END'
  > #!/bin/sh
  > sed -n "s/.*print .OK \([a-z_-]*\).*/\1/p" | sed '$d' | while read id; do printf "<?xml?><svg></svg>\nOK %s\n" $id; done
  > exec sleep 60
  > END
  $ "$TESTDIR/points" strengths | awk '!/^#end/; /^#col measure/ { for (i = 0; i < 30000; i++) print "#note note " i }' > body
  $ { cat body; printf '#end rows=48 crc32=%s\n' "$("$TESTDIR/crc" body)"; } > long.csv
  $ PATH=$PWD/bin:$PATH timeout 30 chart -d disk long.csv > /dev/full
  chart: writing: No space left on device
  [74]
  $ sleep 1; test -e disk
  [1]
  $ { until [ -e left ]; do sleep 0.02; done; PATH=$PWD/bin:$PATH timeout 30 chart -d gone long.csv 2>said; echo $? > status; } | { exec <&-; : >left; }; cat said status
  chart: writing: Broken pipe
  74
  $ sleep 1; test -e gone
  [1]
