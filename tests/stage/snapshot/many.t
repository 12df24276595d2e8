More spans than are held in memory go to a file that has no name; what comes out is the same.

  $ awk 'BEGIN { print "#stream 1 cases\n#as-at 2025-03-31\n#masked\n#col case_id text\n#col began day\n#col ended day\n#col words text\ncase_id,began,ended,words"
  >   for (i = 0; i < 60000; i++) printf "c%05d,2025-0%d-10,%s,%s%0150d\n", i % 50000, 1 + i % 2, i % 3 ? "" : "2025-03-10", i, i }' > cases
  $ printf '#end rows=60000 crc32=%s\n' "$(gzip -c cases | tail -c 8 | head -c 4 | od -An -tx4 | tr -d ' ')" >> cases
  $ snapshot --from began --to ended --one case_id cases | grep -v '^#' > all
  $ wc -l < all
  111668
  $ head -n 30001 cases > few; printf '#end rows=29993 crc32=%s\n' "$(gzip -c few | tail -c 8 | head -c 4 | od -An -tx4 | tr -d ' ')" >> few
  $ snapshot --from began --to ended --one case_id few | grep -v '^#' > part
  $ awk -F, 'FNR == NR { has[$0]; next } FNR > 1 && substr($1, 2) + 0 >= 10000 && substr($1, 2) + 0 < 29000 && !($0 in has) { n++ } END { print n + 0 }' all part
  0

Without a place for it the stage says so, and nothing goes on.

  $ TMPDIR=$PWD/nowhere snapshot --from began --to ended cases > out
  snapshot: making a temporary file: No such file or directory
  [74]
  $ tail -n 1 out
  #fail 74 snapshot: making a temporary file: No such file or directory
