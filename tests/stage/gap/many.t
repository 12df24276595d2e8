Of two views no rows are kept but how often each pair of answers came, cell by cell; with clusters rows wait for their families in a
file without a name. So half a million replies take no more memory than a quarter of a million: here 40 MiB of address space, all
told. (Under the sanitisers address space is no measure of anything.)

  $ case $ALONGSIDE_BIN in *asan*) exit 80 ;; esac
  $ . "$TESTDIR/../measure/sealed.sh"
  $ awk 'BEGIN {
  >     print "#stream 1 pairs\n#as-at 2026-06-30\n#masked\n#col told day\n#col family id\n#col team code\n#codes team north south\n#required team"
  >     print "#col own int\n#col theirs int\n#col score num\n#required own theirs score\ntold,family,team,own,theirs,score"
  >     for (i = 0; i < 250000; i++) {
  >       r = (i * 7919 + 13) % 1009
  >       printf "2025-0%d-1%d,f%05d,%s,%d,%d,%.1f\n", 1 + i % 9, r % 10, i * 31 % 10007, r % 3 ? "north" : "south", 1 + r % 5, 1 + int((r % 5 + i % 4) / 2), i % 7 / 10 + r % 3
  >     } }' > once.csv
  $ mkdir once twice back
  $ { cat once.csv; grep -v '^#\|^told' once.csv; } | sealed twice/pairs.csv
  $ { grep '^#\|^told' once.csv; grep -v '^#\|^told' once.csv | tac; } | sealed back/pairs.csv; sealed once/pairs.csv < once.csv
  $ for one in 'gap;first own;second theirs' 'gap;first own;second theirs;cluster family' 'gap;first own >= 4;second theirs >= 4' 'pair;first own;second score' \
  >   'agreement;first own;second theirs' 'gap;first score;second own'; do n=$((n + 1))
  >   printf "measure m$n\ntitle T\ndomain D\nfrom pairs\nwhen told\nper month, year\nby team\nbetter up\nchart auto\nshape %s\n" "$one" | tr ';' '\n'; done > all.measure
  $ ask() { (ulimit -v 40960; gap -m all.measure --as-at 2026-06-30 $1/pairs.csv | grep -v '^#'); }
  $ ask once > once.out; ask twice > twice.out; wc -l < twice.out
  883

By hand, of all of the year: both means, how many differ, and kappa, which is 2 cov over both variances and the square of the gap.

  $ grep '^m1,.*,year,all' twice.out | cut -d, -f7,8,11
  first,500000,2.998028
  second,500000,2.499
  gap,500000,0.499028
  signed_rank,324832,
  $ awk -F, '/^2025/ { n++; a += $4; b += $5; d[$4 - $5]++; s += ($4 - $5) ^ 2; q += $4 ^ 2 + $5 ^ 2 }
  >   END { print 2 * n, a / n, b / n, 2 * (n - d[0]), 1 - s / (q - 2 * a * b / n) }' once.csv
  500000 2.99803 2.499 324832 0.645208
  $ grep '^m5,.*,year,all' twice.out | grep -v icc | cut -d, -f7,8,11
  first,500000,2.998028
  second,500000,2.499
  kappa,500000,0.6452082162264854

Without clusters no interval or test of twice as many is the same, and every estimate is; with them all is the same.

  $ for f in once twice; do cut -d, -f1-7,11 $f.out | grep -v 'ellipse\|icc\|signed' > $f.same; grep '^m2' $f.out | grep -v signed | cut -d, -f1-7,9,11-15 >> $f.same; done; cmp once.same twice.same

The order of rows changes nothing.

  $ ask back | diff once.out -
