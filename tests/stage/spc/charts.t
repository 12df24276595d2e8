Which chart a series gets, and why. `show` (beside this file) prints the period, the chart and why, centre, limits, phase and signal, and the verdict with its reasons; - is an empty cell.

  $ months() { awk -v n="$1" 'BEGIN { for (i = 0; i < n; i++) printf "%04d-%02d\n", 2024 + int(i / 12), i % 12 + 1 }'; }
  $ series() { months "$1" | awk -v a="$2" -v b="$3" -v d="$4" '{ print $1 "," (NR % 2 ? a : b) "," d }'; }

Twelve months of 48 and 52 families in a hundred: enough for limits and for a percentage chart. Twelve months are few: the limits are on trial.
A target of 80% lies beyond the upper limit, where only luck would reach it: it fails.

  $ { echo '#measure worked-with shape=proportion better=up hide=6 target=0.8'; echo period,numerator,denominator; series 12 48 52 100; } | "$ROOT/tests/points" > quiet.csv
  $ spc quiet.csv | "$TESTDIR/show" | sed -n '1p;12p'
  2024-01 pp trial 0.5 0.35 0.65 1 -
  2024-12 pp trial 0.5 0.35 0.65 1 - | common - level - | fail -

Two more, and they are no longer on trial.

  $ { echo '#measure worked-with shape=proportion better=up hide=6'; echo period,numerator,denominator; series 14 48 52 100; } | "$ROOT/tests/points" | spc | "$TESTDIR/show" | tail -1
  2025-02 pp percentage 0.5 0.35 0.65 1 - | common - level - | none no_target

Under twelve months: a run chart about the median and no verdict.

  $ { echo '#measure worked-with shape=proportion better=up hide=6'; echo period,numerator,denominator; series 11 48 52 100; } | "$ROOT/tests/points" | spc | "$TESTDIR/show" | tail -1
  2024-11 run short 0.48 - - 1 - | none short level - | none no_target

Twelve forms a month are too few for limits. One month in which two of twelve say yes where nine or ten usually do is still marked: it would
come by chance less often than once in seven hundred months.

  $ { echo '#measure worked-with shape=proportion better=up hide=0'; echo period,numerator,denominator; series 13 9 10 12; echo 2025-02,2,12; } | "$ROOT/tests/points" | spc | "$TESTDIR/show" | tail -2
  2025-01 run few_forms 0.75 - - 1 -
  2025-02 run few_forms 0.75 - - 1 outside | none few_forms falling 2025-02 | none no_target

Enough forms, but nearly everybody says yes: three of a hundred do not. Also a run chart.

  $ { echo '#measure worked-with shape=proportion better=up hide=0'; echo period,numerator,denominator; series 14 97 98 100; } | "$ROOT/tests/points" | spc | "$TESTDIR/show" | tail -1
  2025-02 run few_forms 0.975 - - 1 - | none few_forms level - | none no_target

Stocks and rolling figures overlap from one month to the next: a line, and no verdict, even when a chart is asked for.

  $ { echo '#measure open-cases shape=count kind=stock better=down hide=6'; echo measure,period,value,kind; series 14 48 52 stock | sed 's/^/open-cases,/'; } | "$ROOT/tests/points" | spc -k xmr | "$TESTDIR/show" | tail -1
  2025-02 none overlapping - - - - - | none overlapping - - | none overlapping

Two of fourteen months hidden are more than one in ten: no verdict, see the quarter.

  $ { echo '#measure worked-with shape=proportion better=up hide=6'; echo period,numerator,denominator,state; series 12 48 52 100,shown; echo 2025-01,,,hidden; echo 2025-02,,,hidden; } | "$ROOT/tests/points" | spc | "$TESTDIR/show" | tail -1
  2025-02 none hidden - - - - - | none hidden - - | none hidden

One of fourteen is not. The hidden month has no limits of its own, for they would tell how many answered.

  $ { echo '#measure worked-with shape=proportion better=up hide=6'; echo period,numerator,denominator,state; series 13 48 52 100,shown; echo 2025-02,,,hidden; } | "$ROOT/tests/points" | spc | "$TESTDIR/show" | tail -2
  2025-01 pp percentage 0.49846153846153846 0.3484622485223907 0.6484608284006862 1 -
  2025-02 pp percentage 0.49846153846153846 - - 1 - | common - level - | none no_target

A count is charted by c, with the width that chance alone gives counts, but not below five a month, where any chart would cry wolf.
Months that differ by more than chance widen it: u prime.

  $ { echo '#measure re-referrals shape=count better=down hide=6'; echo measure,period,numerator,value; months 14 | awk '{ print "re-referrals," $1 "," (NR % 2 ? 20 : 24) "," (NR % 2 ? 20 : 24) }'; } | "$ROOT/tests/points" | spc | "$TESTDIR/show" | tail -1
  2025-02 c counts 22 7.928752720529712 36.071247279470285 1 - | common - level - | none no_target
  $ { echo '#measure re-referrals shape=count better=down hide=6'; echo measure,period,numerator,value; months 14 | awk '{ print "re-referrals," $1 "," (NR % 2 ? 10 : 34) "," (NR % 2 ? 10 : 34) }'; } | "$ROOT/tests/points" | spc | "$TESTDIR/show" | tail -1
  2025-02 up overdispersed 22 0 85.82978723404256 1 - | common - level - | none no_target
  $ { echo '#measure re-referrals shape=count better=down hide=6'; echo measure,period,numerator,value; months 14 | awk '{ print "re-referrals," $1 "," (NR % 2 ? 1 : 2) "," (NR % 2 ? 1 : 2) }'; } | "$ROOT/tests/points" | spc | "$TESTDIR/show" | tail -1
  2025-02 run few_events 1.5 - - 1 - | none few_events level - | none no_target

A measure that is drawn as a list has no chart through time; -k asks for one all the same.

  $ sed 's/better=up/better=up chart=list/' quiet.csv > list.csv
  $ grep -v '^#end' list.csv > body; { cat body; echo "#end rows=12 crc32=$(gzip -c < body | tail -c 8 | od -An -tx1 | awk '{ print $4 $3 $2 $1 }')"; } > list.csv
  $ spc list.csv | "$TESTDIR/show" | tail -1
  2024-12 none asked - - - - - | none asked - - | none asked
  $ spc -k run list.csv | "$TESTDIR/show" | tail -1
  2024-12 run asked 0.5 - - 1 - | common - level - | none no_limits

The settings are kept in the stream's history.

  $ spc --rules anhoej -k p --baseline 12 quiet.csv | grep '^#by'
  #by tests 1
  #by spc 0.1.0 rules=anhoej kind=p baseline=12

Means of under ten answers a month are a run chart; of more, XmR. Under eight events are a list.

  $ mean() { { echo '#measure ladder shape=mean better=up hide=0'; echo measure,period,n,numerator,denominator; months 12 | awk -v n="$1" '{ print "ladder," $1 "," n "," n * (NR % 2 ? 4 : 5) "," n }'; } | "$ROOT/tests/points" | spc | "$TESTDIR/show" | tail -1; }
  $ mean 9
  2024-12 run few_forms 4.5 - - 1 - | none few_forms level - | none no_target
  $ mean 10
  2024-12 xmr trial 4.5 1.8399999999999999 7.16 1 - | common - level - | none no_target
  $ printf '#measure gone shape=events better=up hide=0\nmeasure,period,per,value\ngone,2026-01-04,event,12\ngone,2026-01-09,event,5\n' | "$ROOT/tests/points" | spc | "$TESTDIR/show" | tail -1
  2026-01-09 none short - - - - - | none short - - | none short
