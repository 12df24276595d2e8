The order of rows and of definitions changes nothing: the night of Seaborough, and the same with every row of every file elsewhere, the files of
definitions under other names and each stanza at another place in its file.

  $ . "$ROOT"/tests/truth/night.sh
  $ measure --sealed -m "$pipeline"/measures -c "$council" -l "$pipeline"/lookups $datasets > straight.csv
  $ mv run first; mkdir run inbox measures extracts
  $ shuffled() { awk -v seed="$1" '{ sub(/\r$/, ""); record = record (record == "" ? "" : "\001") $0; quotes += gsub(/"/, "&"); if (quotes % 2) next }
  >   { seed = (seed * 16807) % 2147483647; print (n++ ? seed : 0) "\t" record; record = "" }' | sort -n | cut -f2- | tr '\001' '\n'; }
  $ for f in $(cd "$ROOT"/sample-data/inbox && find . -type f); do
  >   mkdir -p inbox/${f%/*}; from=$ROOT/sample-data/inbox/$f
  >   case $f in *.csv.gz) gzip -dc $from | shuffled 7 | gzip > inbox/$f ;; *.csv) shuffled 7 < $from > inbox/$f ;; *) cp $from inbox/$f ;; esac; done
  $ cmp -s inbox/cases.csv "$ROOT"/sample-data/inbox/cases.csv
  [1]
  $ for f in "$pipeline"/measures/*.measure; do name=${f##*/}
  >   awk '/^measure / { n++ } { print > sprintf("stanza.%03d", 500 - n) }' "$f"
  >   cat stanza.* > measures/$(echo $name | rev | cut -d. -f2- | rev | tr a-z n-za-m).measure; rm stanza.*; done
  $ make -s -f "$pipeline"/night.mk RUN=run KEY=key AS_AT=2026-10-31 INBOX=inbox COUNCIL="$council" EXTRACTS="$pipeline"/extracts LOOKUPS="$pipeline"/lookups \
  >   MEASURES=measures datasets
  $ measure --sealed -m measures -c "$council" -l "$pipeline"/lookups $(for d in $datasets; do echo $d; done | sort -r) > shuffled.csv
  $ plain straight.csv > straight; plain shuffled.csv | cmp - straight
  $ wc -l < straight | awk '{ print ($1 > 10000) }'
  1

What is said of the measures is the same as well, line for line.

  $ grep '^#measure' straight.csv | sort > said; grep '^#measure' shuffled.csv | sort | cmp - said
  $ for f in straight shuffled; do suppress $f.csv | spc | plain > $f.out; done; cmp straight.out shuffled.out

And so it is with the stages between: the same rows, however they came.

  $ for d in feedback open-families open-children cases; do plain first/$d.csv | sort > a; plain run/$d.csv | sort | cmp - a; done
  $ persons --per family_id --when responded_on -e 'replies = rows' -e 'last_mode = last mode' -e 'judged = mean of judged' first/feedback.csv | plain > a
  $ persons --per family_id --when responded_on -e 'replies = rows' -e 'last_mode = last mode' -e 'judged = mean of judged' run/feedback.csv | plain | cmp - a
