Answers wait until their weights are known: when they are many, in a file without a name, and in memory only what is alike of them.
60 MB of answers in 32 MiB of address space. (Under the sanitisers that is no measure of anything.)

  $ case $ALONGSIDE_BIN in *asan*) exit 80 ;; esac
  $ . "$TESTDIR/../measure/sealed.sh"
  $ sealed open.csv <<'END'
  > #stream 1 open
  > #as-at 2026-06-30
  > #masked
  > #col at day
  > #col team text
  > at,team
  > 2026-03-31,north
  > 2026-03-31,south
  > 2026-06-30,north
  > 2026-06-30,north
  > 2026-06-30,north
  > 2026-06-30,south
  > END
  $ awk 'BEGIN { print "#stream 1 answers\n#as-at 2026-06-30\n#masked\n#col told day\n#col team text\n#col words text\ntold,team,words"
  >   for (i = 0; i < 300000; i++) printf "2026-0%d-10,%s,%0180d\n", i % 2 ? 2 : 5, i % 8 < 6 ? "north" : "south", i }' | sealed answers.csv

Served in March half and half, in June three to one; of every eight answers six are of the north. So a southern answer of the first quarter
counts twice, a northern one two thirds; of the second all count alike.

  $ (ulimit -v 32768; rake --to open.csv --when told --on team answers.csv > out)
  $ awk -F, '/^2026/ { n[$1 " " $2 " " $4]++ } END { for (k in n) print n[k], k }' out | sort -k 2
  112500 2026-02-10 north 0.666666666667
  37500 2026-02-10 south 2
  112500 2026-05-10 north 1
  37500 2026-05-10 south 1
  $ awk -F, '/^2026/ && $3 != n++ { wrong++ } END { print n, wrong + 0 }' out
  300000 0

  $ TMPDIR=$PWD/nowhere rake --to open.csv --when told --on team answers.csv > out
  rake: making a temporary file: No such file or directory
  [74]
  $ tail -n 1 out
  #fail 74 rake: making a temporary file: No such file or directory
  $ (trap '' XFSZ; ulimit -f 8192; rake --to open.csv --when told --on team answers.csv > out)
  rake: writing a temporary file: File too large
  [74]
  $ tail -n 1 out
  #fail 74 rake: writing a temporary file: File too large
