A published figure changes only in a declared revision; then the report lists it, what it was, and why.

  $ council="-m $TESTDIR/council/measures -c $TESTDIR/council/council.conf -l $TESTDIR/council/lookups"
  $ "$TESTDIR/make-points" usual > last.csv
  $ plain last.csv | awk -F, -v OFS=, '/^worked-with,2026-10,month,all,/ { $19 = "0.5" } { print }' > other.csv && seal --like last.csv other.csv > tonight.csv
  $ revise -l last.csv tonight.csv | spc | chart -d drawings > held.csv && report $council -d drawings -o held held.csv
  $ sed 's/<[^>]*>//g' held/index.html | grep -o 'One figure that was published before would be different tonight[^<]*'
  One figure that was published before would be different tonight. It stands as it was until a revision is declared.
  $ grep -c 'id="changed"' held/index.html
  0
  [1]

  $ revise -l last.csv -b 'A team sent its replies late' tonight.csv | spc | chart -d drawings > revised.csv && report $council -d drawings -o revised revised.csv
  $ sed 's/<[^>]*>/ /g' revised/index.html | tr -s ' ' | grep -E 'is revised in this report|sent its replies late'
   One figure that was published before is revised in this report 
   Why A team sent its replies late 
  $ sed 's/<[^>]*>/ /g' revised/index.html | tr -s ' ' | grep -E 'Everybody Oct 2026 62% \(indicative\)|Everybody Oct 2026 [0-9]+% 50%' | sed 's/Everybody Oct 2026 [0-9]*%/Everybody Oct 2026 N%/' | cut -c 1-100
   Families who say we worked with them, not to them Everybody Oct 2026 N% 50% (indicative) 
  $ "$TESTDIR/check-sources" revised.csv revised/index.html
  some figures compared, 0 differ

What a figure was is looked up in the last report itself, and how many were revised is counted again: another last report, or one revision more, is noticed.

  $ given="editions=$ROOT/reports,measures=$TESTDIR/council/measures,council=$TESTDIR/council/council.conf,words=$ROOT/reports/words.txt"
  $ "$TESTDIR/check-sources" -i "$given" revised.csv,,last.csv revised/index.html
  some figures compared, 0 differ
  $ awk -F, -v OFS=, '/^worked-with,2026-10,month,all,/ { $19 = "0.7" } { print }' last.csv > before.csv
  $ "$TESTDIR/check-sources" -i "$given" revised.csv,,before.csv revised/index.html | grep '^differs' | cut -d' ' -f2
  worked-with|2026-10|month|all|all||was
  $ plain last.csv | awk -F, -v OFS=, '/^(worked-with|felt-judged),2026-10,month,all,/ { $19 = "0.5" } { print }' | seal --like last.csv | revise -l last.csv -b 'Two teams' | spc > two.csv && report $council -r "$ROOT/reports/director.report" -o two two.csv
  $ "$TESTDIR/check-sources" -i "$given" two.csv,,last.csv two/index.html
  some figures compared, 0 differ
  $ awk -F, -v OFS=, '/^measure,/ { for (i = 1; i <= NF; i++) if ($i == "revised") at = i } /^believed-in,2026-09,month,all,/ { $at = "revised" } { print }' two.csv > three.csv
  $ "$TESTDIR/check-sources" -i "$given" three.csv,,last.csv two/index.html | grep '^differs' | cut -d' ' -f2 | sort -u
  count|revised|revised
  $ "$TESTDIR/bare-digits" "$ROOT/reports/words.txt,$ROOT/reports/outcomes.txt" revised/index.html
  0 digits without a source
