Of a scale no rows are kept, only sums; with clusters each row's mean waits until all of a family are there. So half a million
replies take no more memory than a quarter of a million: here 24 MiB of address space, all told, where the answers alone would
take 40. (Under the sanitisers address space is no measure of anything.)

  $ case $ALONGSIDE_BIN in *asan*) exit 80 ;; esac
  $ . "$TESTDIR/../measure/sealed.sh"
  $ replies() {
  >   awk -v rows=$1 'BEGIN {
  >     print "#stream 1 replies\n#as-at 2026-06-30\n#masked\n#col told day\n#col family id\n#col team code\n#codes team north south\n#required team"
  >     for (k = 1; k <= 10; k++) print "#col v" k " int"
  >     print "told,family,team,v1,v2,v3,v4,v5,v6,v7,v8,v9,v10"
  >     for (i = 0; i < rows; i++) {
  >       line = sprintf("2025-0%d-1%d,f%05d,%s", 1 + i % 9, i % 7, i * 31 % 10007, i % 3 ? "north" : "south"); lean = i * 17 % 5
  >       for (k = 1; k <= 10; k++) line = line "," 1 + int((lean + (i * k * 7 + int(i / k)) % 5) / 2)
  >       print line
  >     } }'
  > }
  $ mkdir once twice back; replies 250000 > once.csv
  $ { cat once.csv; grep -v '^#\|^told' once.csv; } | sealed twice/replies.csv
  $ { grep '^#\|^told' once.csv; grep -v '^#\|^told' once.csv | tac; } | sealed back/replies.csv; sealed once/replies.csv < once.csv
  $ v=v1; p='v1 is present'; for k in 2 3 4 5 6 7 8 9 10; do v="$v, v$k"; p="$p and v$k is present"; done
  $ ask() { (ulimit -v 24576; scale -e "from replies; shape mean; average $v; of $p; when told; per month; by team; cluster family" $1/replies.csv | grep -v '^#'); }
  $ ask once > once.out; ask twice > twice.out; wc -l < twice.out
  76

Twice the same rows: twice as many, and alpha is the same but for what n - 1 is to n, which it does not know.

  $ cut -d, -f4-9 twice.out | sed -n '2,3p;26p'
  all,all,,mean,500000,10007
  all,all,,alpha,500000,10007
  all,all,v10,alpha_without,500000,10007
  $ for f in once twice; do awk -F, '$7 == "alpha" { printf "%s %.12f\n", $5, $11 }' $f.out > $f.alpha; done; diff once.alpha twice.alpha
  $ sed -n 1p once.alpha
  all 0.911772593393

By hand: 10/9 of 1 less the items' variances over that of their sum.

  $ awk -F, '/^2025/ { t = 0; n++; for (k = 4; k <= 13; k++) { s[k] += $k; q[k] += $k * $k; t += $k } S += t; Q += t * t }
  >   END { for (k in s) v += q[k] - s[k] * s[k] / n; printf "%.9f\n", 10 / 9 * (1 - v / (Q - S * S / n)) }' once.csv
  0.911772593

The order of rows changes nothing, not in the last place.

  $ ask back | diff once.out -
