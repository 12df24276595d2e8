A stock is counted once a period: on its last day.

  $ . "$TESTDIR/sealed.sh"
  $ sealed in-care.csv <<'END'
  > #stream 1 in-care
  > #as-at 2026-06-30
  > #col at day
  > #col child_id id
  > #col team code
  > #col months int
  > #codes team east west
  > #every at month
  > #required at
  > at,child_id,team,months
  > 2026-01-31,a,east,1
  > 2026-01-31,b,east,30
  > 2026-02-28,a,east,2
  > 2026-02-28,b,east,31
  > 2026-03-31,b,west,32
  > 2026-03-31,c,west,0
  > 2026-05-31,c,west,2
  > 2026-06-30,c,west,3
  > END
  $ ask() { measure -e "from in-care; when last at; enough 1; $1" in-care.csv; }

Three months of the first quarter hold six rows; the quarter counts the two of 31 March. Nobody was in care at the end of April.

  $ ask 'shape count; count rows; per month, quarter' | points per,period,value,kind
  month,2026-01,2,stock
  month,2026-02,2,stock
  month,2026-03,2,stock
  month,2026-04,0,stock
  month,2026-05,1,stock
  month,2026-06,1,stock
  quarter,2026-01,2,stock
  quarter,2026-04,1,stock
  $ ask 'shape proportion; of months is present; count months >= 24; per quarter; by team' | points period,group,n,numerator,state
  2026-01,all,2,1,shown
  2026-04,all,1,0,shown
  2026-01,west,2,1,shown
  2026-04,west,1,0,shown

A team that has no child on a last day of a quarter has no point of its own: nobody of it is ever counted.

Without `last` the same children would count three times a quarter: refused.

  $ measure -e 'from in-care; shape count; count rows; when at; per quarter' in-care.csv > /dev/null
  measure: -e: 'at' is each month's end: write 'when last at', or the same children count once a month
  [78]

A census without fixed dates: the last day seen in the period, group by group; the whole has its own last day too.
East told in April and on 20 May, west on 10 May only.

  $ sealed census.csv <<'END'
  > #stream 1 census
  > #as-at 2026-06-30
  > #col told_on day
  > #col team code
  > #col fte num
  > #codes team east west
  > #required told_on
  > #required fte
  > told_on,team,fte
  > 2026-04-30,east,4
  > 2026-05-20,east,5.5
  > 2026-05-20,east,1
  > 2026-05-10,west,3
  > END
  $ measure -e 'from census; shape ratio; top sum of fte; bottom rows; when last told_on; per quarter; by team; enough 1' census.csv | points period,group,n,numerator
  2026-04,all,2,6.5
  2026-04,east,2,6.5
  2026-04,west,1,3

A snapshot of every week: a month counts its last Sunday. The last of January 2026 is the 25th, of February the 22nd.

  $ sealed open.csv <<'END'
  > #stream 1 open
  > #as-at 2026-02-28
  > #col at day
  > #col child_id id
  > #every at week
  > #required at
  > at,child_id
  > 2026-01-18,a
  > 2026-01-25,a
  > 2026-01-25,b
  > 2026-02-01,a
  > 2026-02-15,b
  > 2026-02-22,c
  > END
  $ measure -e 'from open; shape count; count rows; when last at; per week, month' open.csv | points per,period,value
  week,2026-01-12,1
  week,2026-01-19,2
  week,2026-01-26,1
  week,2026-02-02,0
  week,2026-02-09,1
  week,2026-02-16,1
  month,2026-01,2
  month,2026-02,1
