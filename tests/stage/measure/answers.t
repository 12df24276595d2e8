A measure that asks of one column is worked out for each different answer; the same asked in a way that also speaks of another
column is worked out for each row.  Both say the same: of answers of a letter and of a word, of fractions, of what is
missing, of more answers than are remembered, and of those that are too long for it.

  $ . "$TESTDIR/sealed.sh"
  $ awk 'BEGIN {
  >   srand(7); split("to,for,with,absent,a much longer way of saying with", mode, ",")
  >   print "#stream 1 feedback\n#as-at 2026-06-30\n#complete 2025-03-01\n#masked\n#col on day\n#col always int\n#col team code\n#col mode text\n#col few int\n#col many num\n#codes team n s e w"
  >   print "on,always,team,mode,few,many"
  >   for (i = 0; i < 30000; i++) {
  >     day = rand() < 0.02 ? "" : sprintf("202%d-%02d-%02d", 5 + int(rand() * 2), 1 + int(rand() * 12), 1 + int(rand() * 28))
  >     team = rand() < 0.1 ? "" : substr("nsew", 1 + int(rand() * 4), 1)
  >     few = rand() < 0.1 ? "" : int(rand() * 5) + 1
  >     many = rand() < 0.1 ? "" : (i % 3 ? int(rand() * 40) : int(rand() * 8) + 0.5)
  >     m = int(rand() * 6); print day ",1," team "," (m ? mode[m] : "") "," few "," many
  >   } }' | sealed feedback.csv
  $ ask() { measure -e "from feedback; when on; enough 1; $1; per month, quarter; by team; needs 1 months before" feedback.csv | grep -v '^#by\|^#measure\|^#end'; }
  $ same() { ask "$1" > one; ask "$2" > other; cmp one other && grep -c shown one; }

  $ same 'shape proportion; of mode is present; count mode = with' 'shape proportion; of mode is present and always is present; count mode = with'
  121
  $ same 'shape proportion; among few is present; of few > 1; count few >= 4' 'shape proportion; among few is present and always is present; of few > 1; count few >= 4'
  121
  $ same 'shape proportion; of many is present; count many >= 4' 'shape proportion; of many is present and always is present; count many >= 4'
  121
  $ same 'shape mean; average few' 'shape mean; average few; of always is present'
  121
  $ same 'shape mean; average many' 'shape mean; average many; of always is present'
  121
  $ same 'shape mean; average many; of many < 300' 'shape mean; average many; of many < 300 and always is present'
  121
  $ same 'shape count; count rows; of mode != absent' 'shape count; count rows; of mode != absent and always is present'
  121

And so do their steps: undated, later, before, open.

  $ steps() { measure --explain few -m few.measure feedback.csv | tr -cs '0-9\n' ' ' | grep '[0-9]' ; }
  $ cat > few.measure <<'END'
  > measure  few
  > title    Few
  > domain   Head
  > from     feedback
  > shape    proportion
  > of       few is present
  > count    few >= 4
  > when     on
  > per      month
  > by       team
  > better   up
  > chart    auto
  > END
  $ steps > one
  $ sed -i 's/is present/is present and always is present/' few.measure
  $ steps > other
  $ diff one other
  $ wc -l < one
  9
