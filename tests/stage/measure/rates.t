Rates: so many for every thousand, over a population from a lookup or over the rows of another dataset.

  $ . "$TESTDIR/sealed.sh"
  $ mkdir lookups
  $ cat > lookups/populations.csv <<'END'
  > period,locality,children_0_17
  > 2026-02,,20000
  > 2026-02,north,8000
  > 2026-05,,25000
  > END
  $ sealed starts.csv <<'END'
  > #stream 1 starts
  > #as-at 2026-06-30
  > #col began_on day
  > #col child_id id
  > #col locality code
  > #codes locality north south
  > #required child_id
  > began_on,child_id,locality
  > 2026-01-05,a,north
  > 2026-03-01,b,north
  > 2026-03-02,b,north
  > 2026-03-03,c,south
  > 2026-06-01,d,north
  > END
  $ rate() { measure -e "from starts; shape rate; over children_0_17 in populations; scale 10000; when began_on; $1" starts.csv; }

For a period, the last row of the population that is not after its end. January had none yet: unknown, not zero.
April had no starts, which is a true 0.

  $ rate 'count rows; per month' | points period,n,numerator,denominator,value,state,why
  2026-01,,,,,unknown,population
  2026-02,0,0,20000,0,shown,
  2026-03,3,3,20000,1.5,shown,
  2026-04,0,0,20000,0,shown,
  2026-05,0,0,25000,0,shown,
  2026-06,1,1,25000,0.4,shown,

Two rows of one child are one child; the exact interval of 2 events is 0.2422 to 7.2247, here over 2.

  $ rate 'count distinct child_id; per quarter' | points period,n,numerator,denominator,value,lo,hi | sed 1q | awk -F, '{ printf "%s %s %s %s %.4f %.4f %.4f\n", $1, $2, $3, $4, $5, $6, $7 }'
  2026-01 4 3 20000 1.5000 0.3093 4.3836

By locality each has its own population; south is not in the lookup, has no rate, and is named once.

  $ rate 'count rows; per quarter; by locality' | grep '^#note'
  #note asked per quarter: nobody to divide by for locality south

  $ rate 'count rows; per quarter; by locality' | points period,group,numerator,denominator,value,why
  2026-01,all,4,20000,2,
  2026-04,all,1,25000,0.4,
  2026-01,north,3,8000,3.75,
  2026-04,north,1,8000,1.25,
  2026-01,south,,,,population
  2026-04,south,,,,population

Over the rows of a snapshot: the last one in the period, and of the same team.

  $ sealed open-children.csv <<'END'
  > #stream 1 open-children
  > #as-at 2026-06-30
  > #col at day
  > #col child_id id
  > #col locality code
  > #codes locality north south
  > #every at month
  > #required at
  > at,child_id,locality
  > 2026-02-28,a,north
  > 2026-02-28,b,north
  > 2026-02-28,c,south
  > 2026-03-31,a,north
  > 2026-03-31,c,south
  > 2026-03-31,d,south
  > 2026-03-31,e,south
  > END
  $ over() { measure -e "from starts; shape rate; count rows; over $1; scale 100; when began_on; per month, quarter; by locality" starts.csv open-children.csv; }
  $ over 'rows of open-children' | points per,period,group,numerator,denominator,value,why | grep 2026-0[1-3]
  month,2026-01,all,,,,population
  month,2026-02,all,0,3,0,
  month,2026-03,all,3,4,75,
  month,2026-01,north,,,,population
  month,2026-02,north,0,2,0,
  month,2026-03,north,2,1,200,
  month,2026-01,south,,,,population
  month,2026-02,south,0,1,0,
  month,2026-03,south,1,3,33.333333333333336,
  quarter,2026-01,all,4,4,100,
  quarter,2026-01,north,3,1,300,
  quarter,2026-01,south,1,3,33.333333333333336,
  $ over 'distinct child_id of open-children where locality = south' | points per,period,group,denominator | grep quarter,2026-01,all
  quarter,2026-01,all,3

When the dataset to divide by is not given, the measure is left out and named.

  $ mkdir measures
  $ cat > measures/one.measure <<'END'
  > measure  starts-per-open-child
  > title    Starts for every 100 open children
  > domain   Outcomes
  > from     starts
  > shape    rate
  > count    rows
  > over     rows of open-children
  > scale    100
  > when     began_on
  > per      month
  > better   neither
  > chart    auto
  > END
  $ measure starts.csv | grep '^#note'
  #note left out: the dataset open-children it divides by is not among those given: starts-per-open-child
