Findings of several stages are one stream: whose they are and how they are to be hidden is said of all of them, not of the first alone.

  $ awk 'BEGIN { print "day,a,b,c,from,to"; for (i = 1; i <= 24; i++) printf "2026-0%d-1%d,%d,%d,%d,2026-01-01,2026-0%d-01\n", 1 + i % 6, i % 9, 1 + i % 5, 1 + (i + 1) % 5, 1 + (i * 2) % 5, 2 + i % 6 }' > rows.csv
  $ scale --as-at 2026-10-31 -e 'from rows; shape mean; average a, b, c; when day; per month; enough 1' rows.csv > scale.csv
  $ survive --as-at 2026-10-31 -e 'measure waited; from rows; shape time; start from; end to; show median; per year; enough 1; hide under 30' rows.csv > survive.csv
  $ suppress scale.csv survive.csv > both.csv
  $ grep -E '^#(by|measure)' both.csv | cut -d' ' -f1-3
  #by hand
  #by scale 0.1.0
  #by survive 0.1.0
  #by suppress 0.1.0
  #measure asked shape=mean
  #measure waited shape=time
  $ plain both.csv | cut -d, -f1,7,8,17 | grep -E 'mean|alpha,|median'
  asked,mean,24,none
  asked,alpha,24,shown
  waited,median,,hidden

What was made safe and what was not are never mixed.

  $ suppress survive.csv > safe.csv; plain safe.csv scale.csv > mixed.csv
  plain: scale: its #safe is not that of the file before it: suppress them together
  [65]
