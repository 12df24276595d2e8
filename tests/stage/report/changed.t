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
