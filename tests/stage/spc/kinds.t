Every kind of chart, on figures whose limits can be worked out on paper.

  $ months() { awk -v n="$1" 'BEGIN { for (i = 0; i < n; i++) printf "%04d-%02d\n", 2024 + int(i / 12), i % 12 + 1 }'; }
  $ last() { "$TESTDIR/show" | tail -1; }

A rate for every 1,000 children, 20 and 28 incidents in turn among 9,000: chance alone has counts of 24 vary so much. 24 / 9 is 2.667 for every thousand,
nine thousands of them: limits 2.667 -/+ 3 times the root of 2.667 / 9.

  $ rate() { { echo '#measure incidents shape=rate scale=1000 better=down hide=0'; echo measure,period,numerator,denominator,value; months 14 | awk -v a="$1" -v b="$2" '{ n = NR % 2 ? a : b; printf "incidents,%s,%d,9000,%.15g\n", $1, n, n / 9 }'; } | "$ROOT/tests/points"; }
  $ rate 20 28 | spc | last
  2025-02 u counts 2.6666666666666665 1.0336735048112144 4.299659828522119 1 - | common - level - | none no_target
  $ awk 'BEGIN { u = 24 / 9; arm = 3 * sqrt(u / 9); printf "%.9g %.9g %.9g\n", u, u - arm, u + arm }'
  2.66666667 1.0336735 4.29965983

10 and 38 in turn differ by more than chance: u prime, wider, and never below 0. Who asks for u gets u.

  $ rate 10 38 | spc | last
  2025-02 up overdispersed 2.6666666666666665 0 10.940898345153665 1 - | common - level - | none no_target
  $ rate 10 38 | spc -k u | last | cut -d' ' -f1-6
  2025-02 u asked 2.6666666666666665 1.0336735048112144 4.299659828522119

A lucky quiet year does not narrow them: u prime is never narrower than u.

  $ rate 24 24 | spc -k up | last | cut -d' ' -f1-6
  2025-02 up asked 2.6666666666666665 1.0336735048112144 4.299659828522119

Days between two children going missing: a t chart, whose days are evened by the power of 1/3.6 before limits are drawn. Two on one day are 0 days apart, which
count as half of one, and the chart says so. With fewer than eight there is only a list.

  $ gone() { { echo '#measure gone shape=events better=up hide=0'; echo measure,period,per,value; i=0; for d in "" "$@"; do i=$((i + 1)); printf 'gone,2026-03-%02d,event,%s\n' $i "$d"; done; } | "$ROOT/tests/points"; }
  $ gone 12 30 4 1 55 21 9 40 3 18 77 25 6 2 90 31 | spc | last
  2026-03-17 t events 17.364128523828345 0 300.7780596431302 1 - | common - level - | none no_target
  $ gone 12 30 4 0 55 21 9 40 3 18 77 25 6 2 90 31 | spc | last | cut -d' ' -f1-3
  2026-03-17 t half_day
  $ gone 12 30 4 1 55 21 9 | spc | last
  2026-03-08 none short - - - - - | none short - - | none short
  $ gone 12 30 4 1 55 21 9 1000 | spc | last
  2026-03-09 t trial 32.62881129515411 0 878.6895037003179 1 outside | improving outside rising 2026-03-09 | none no_target

Cases between two events, g: the line is the median, the limits are those of the mean of 26.5, so 26.5 + 3 times the root of 26.5 times 27.5.

  $ gone 12 30 4 1 55 21 9 40 3 18 77 25 6 2 90 31 | spc -k g | last
  2026-03-17 g asked 19.5 0 107.48610992015853 1 - | common - level - | none no_target

Means of ten and twenty answers with their spread: xbar is wider where answers are fewer, and s draws the spread itself. What it draws is in the column
`plotted`; no direction of it is the good one.

  $ means() { { echo '#measure ladder shape=mean better=up hide=0'; echo measure,period,n,people,numerator,denominator,nn,nd,dd; months 14 | awk -v people="$1" '{ n = NR % 3 ? 10 : 20; s = n * (NR % 2 ? 4 : 5); print "ladder," $1 "," n "," people "," s "," n "," s * s / n + (n - 1) * (NR % 2 ? 1 : 4) "," s "," n }'; } | "$ROOT/tests/points"; }
  $ means | spc -k xbar | "$TESTDIR/show" | sed -n 11,12p
  2024-11 xbar asked 4.5 2.957836120100068 6.042163879899932 1 -
  2024-12 xbar asked 4.5 3.425298060183808 5.574701939816192 1 -
  $ means | spc -k s | last
  2025-02 s asked 1.5811388300841898 0.4485778716011082 2.713699788567271 1 - | common - level - | none no_target
  $ means | spc -k s | plain | tail -1 | sed 's/.*,//'
  2

Moving ranges: each month's distance from the one before, and so they are drawn: the last range is 1.0, though the last rate is 3.0. The target is the value's, not its spread's.

  $ rate 20 28 | spc -k mr --rules anhoej | last
  2025-02 mr asked 0.8888888888888897 0 2.9040000000000026 1 - | common - level - | none no_target
  $ head='#masked keyed\n#safe policy=internal\n'
  $ { printf "$head"; echo '#measure incidents shape=rate scale=1000 better=down hide=0'; echo measure,period,numerator,denominator,value; months 14 | awk '{ n = NR % 2 ? 18 : 27; print "incidents," $1 "," n ",9000," n / 9 }'; } | "$ROOT/tests/points" | spc -k mr > ranges.csv
  $ chart -d drawn ranges.csv > /dev/null && ls drawn
  incidents-month-half.svg
  incidents-month-large.svg
  incidents-month-narrow.svg
  incidents-month.svg
  incidents-month_cover-large.svg
  incidents-month_cover-narrow.svg
  incidents-month_cover.svg
  incidents-month_cover_plain-large.svg
  incidents-month_cover_plain-narrow.svg
  incidents-month_cover_plain.svg
  incidents-month_spark.svg
  $ grep -o '<text>[^<]*' drawn/incidents-month.svg | sed 's/<text>//' | grep -v 20
  0
  1
  2
  3
  4
  1.0

Families who answered more than once hide the spread of single answers, and a month cannot have more who agreed than who were asked: such a series cannot
have the chart that was asked for, has none, and costs the others nothing.

  $ means 9 | spc -k xbar > out.csv
  spc: stdin: 'ladder': a xbar chart needs means of answers that stand alone, with n, numerator and nn: choose xmr or run
  [65]
  $ { echo '#measure agreed shape=proportion better=up hide=0'; echo by,group,period,numerator,denominator; months 12 | sed 's/.*/team,North,&,48,100/'; months 12 | sed 's/.*/team,South,&,48,100/; 5s/48/101/'; } | "$ROOT/tests/points" | spc -k pp | "$TESTDIR/show" | sed -n '12p;24p'
  spc: stdin: 'worked-with', 2024-05-01: a count above its denominator: 1 of 2 series cannot be read by their counts, the others are
  2024-12 pp trial 0.48 0.3301200480384384 0.6298799519615615 1 - | common - level - | none no_target
  2024-12 none unfit - - - - - | none unfit - - | none unfit

What would make any of them cry wolf is said in the column `doubt`, and the chart drawn without it. A year that shows: the limits follow the year, and only what is
not the season's is outside them. The whole wave of 9 either way is no signal; a month of 20 more than its season has is one.

  $ wave() { { echo '#measure visits shape=ratio better=up hide=0'; echo measure,period,value; months 36 | awk -v a="$1" '{ printf "visits,%s,%.3f\n", $1, 50 + a * sin(NR * 3.14159265 / 6) + (NR * 7) % 5 }'; } | "$ROOT/tests/points" | spc | plain | awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i } END { print $at["chart"], $at["doubt"] }'; }
  $ wave 0
  xmr 
  $ wave 9
  xmr seasonal
  $ waves() { { echo '#measure visits shape=ratio better=up hide=0'; echo measure,period,value; months 36 | awk -v more="$1" '{ printf "visits,%s,%.3f\n", $1, 50 + 9 * sin(NR * 3.14159265 / 6) + (NR * 7) % 5 + (NR == 31 ? more : 0) }'; } | "$ROOT/tests/points" | spc | plain > waves.csv
  > awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next } { signals += $at["signal"] != ""; if (NR > 25) printf "%s%.0f", (NR > 26 ? " " : ""), $at["centre"] } END { print ":", signals }' waves.csv; }
  $ waves 0
  57 60 61 60 57 52 48 44 43 44 47 52: 0
  $ waves 20 | sed 's/.*: //'
  1

Months that resemble their neighbours, without a step that would explain it: runs are what such months do, so none is read, and the limits are as wide as they have to
be. A step of its own is no such thing: it is what a chart is for.

  $ alike() { { echo '#measure visits shape=ratio better=up hide=0'; echo measure,period,value; months 36 | awk "{ v = $1; printf \"visits,%s,%.3f\n\", \$1, v }"; } | "$ROOT/tests/points" | spc | plain |
  >   awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next } { s[$at["signal"]]++ } END { printf "%s %.1f:", $at["doubt"], ($at["upper"] - $at["lower"]) / 2; for (k in s) if (k != "") printf " %s", k; print "" }'; }
  $ alike '50 + 5 * sin(NR * 0.35) + (NR * 7) % 3'
  autocorrelated 9.0:
  $ alike '50 + (NR * 7) % 5 + (NR > 18 ? 12 : 0)'
   7.3: outside+near+shift shift near+shift
