Rows of measures with clusters wait until all of a family are there: when they are many, in a file without a name. So half a million
replies take no more memory than a quarter of a million, but for what stands for a family: here 40 MiB of address space, all told,
where the rows alone would take 60. (Under the sanitisers address space is no measure of anything.)

  $ case $ALONGSIDE_BIN in *asan*) exit 80 ;; esac
  $ . "$TESTDIR/sealed.sh"
  $ replies() {
  >   mkdir $1
  >   awk -v rows=$1 'BEGIN {
  >     print "#stream 1 replies\n#as-at 2026-06-30\n#masked\n#col told day\n#col family id\n#col team code\n#codes team north south\n#required team"
  >     print "#col a int\n#col b int\n#col c int\n#required a b c\ntold,family,team,a,b,c"
  >     for (i = 0; i < rows; i++) {
  >       r = (i * 7919 + 13) % 1009
  >       printf "202%d-0%d-1%d,f%06d,%s,%d,%d,%d\n", 4 + r % 2, 1 + i % 9, r % 10, (i * 31) % 50000, r % 3 ? "north" : "south", 1 + r % 5, 1 + i % 5, 1 + (r + i) % 5
  >     } }' | sealed $1/replies.csv
  > }
  $ replies 250000; replies 500000
  $ each() { printf "measure $1-%s\ntitle T\ndomain D\nfrom replies\ncluster family\nwhen told\nper month, quarter, year\nby team\nbetter up\nchart auto\n$2\n" $n $n; }
  $ for n in a b c; do
  >   each part 'shape proportion\ncount %s >= 4'; each mean 'shape mean\naverage %s'; each least 'shape proportion\ncount %s > 1'
  >   each sums 'shape ratio\ntop sum of %s\nbottom sum of a'; each over 'shape ratio\ntop sum of b\nbottom sum of %s'
  > done > a.measure
  $ for n in 250000 500000; do (ulimit -v 40960; measure -m a.measure $n/replies.csv > $n.csv) || echo $n; done

By hand, of all of a year: the replies, their families, those of 4 or 5, the sum.

  $ for what in part mean; do points measure,per,period,group,n,people,numerator < 500000.csv | grep "^$what-a,year,202.-01,all"; done
  part-a,year,2024-01,all,250247,50000,100099
  part-a,year,2025-01,all,249753,50000,99604
  mean-a,year,2024-01,all,250247,50000,750742
  mean-a,year,2025-01,all,249753,50000,748269
  $ awk -F, '/^202/ { y = substr($1, 1, 4); n[y]++; high[y] += $4 >= 4; sum[y] += $4; people[y] += !(($2, y) in seen); seen[$2, y] }
  >   END { for (y in n) print y, n[y], people[y], high[y], sum[y] }' 500000/replies.csv | sort
  2024 250247 50000 100099 750742
  2025 249753 50000 99604 748269

Where there is no room for the file, the stage says so, in one line, and nothing goes on.

  $ TMPDIR=$PWD/nowhere measure -m a.measure 500000/replies.csv > out
  measure: making a temporary file: No such file or directory
  [74]
  $ tail -n 1 out
  #fail 74 measure: making a temporary file: No such file or directory
  $ (trap '' XFSZ; ulimit -f 8192; measure -m a.measure 500000/replies.csv > out)
  measure: writing a temporary file: File too large
  [74]
  $ tail -n 1 out
  #fail 74 measure: writing a temporary file: File too large
