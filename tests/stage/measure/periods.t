Which periods have a point, and which of them can be known.

  $ . "$TESTDIR/sealed.sh"
  $ head='#stream 1 referrals
  > #as-at 2026-06-30
  > #col came_on day
  > #col child_id id
  > #col team code
  > #codes team east west'
  $ rows='came_on,child_id,team
  > 2025-11-03,a,east
  > 2026-01-31,b,east
  > 2026-05-29,c,west
  > 2026-06-29,d,east
  > 2026-07-02,e,north'
  $ { echo "$head"; echo "$rows" | sed 's/north/west/'; } | sealed referrals.csv
  $ ask() { measure -e "from referrals; shape count; count rows; when came_on; $1" referrals.csv; }

Every month from the first row's to the last that has ended; a month without rows is a 0, not a gap.

  $ ask 'per month' | points period,value,state
  2025-11,1,shown
  2025-12,0,shown
  2026-01,1,shown
  2026-02,0,shown
  2026-03,0,shown
  2026-04,0,shown
  2026-05,1,shown
  2026-06,1,shown

Longer periods are sums of them. Quarters begin in January, half-years and financial years in April.
A period that has not ended by as-at has no point, whatever the file holds.

  $ ask 'per quarter, half-year, year, financial-year' | points per,period,value
  quarter,2025-10,1
  quarter,2026-01,1
  quarter,2026-04,2
  half-year,2025-10,2
  year,2025-01,1
  financial-year,2025-04,2

Weeks begin on Monday and are named by that day; the last one shown ended on Sunday 28 June.

  $ ask 'per week' | points period,value | sed -n '1p;13p;$p'
  2025-11-03,1
  2026-01-26,1
  2026-06-22,0

An earlier as-at day shows what was known then, from the same file.

  $ measure --as-at 2026-01-30 -e 'from referrals; shape count; count rows; when came_on; per month' referrals.csv | points period,value
  2025-11,1
  2025-12,0

The extract is whole from 15 January on, and its source was down in March: those periods are unknown, without a number.

  $ { echo "$head"; echo '#complete 2026-01-15'; echo '#gap 2026-03 2026-03 the old system was switched off'; echo "$rows" | sed 's/north/west/'; } | sealed referrals.csv
  $ ask 'per month' | points period,n,numerator,nn,value,lo,hi,state,why
  2026-01,,,,,,,unknown,early
  2026-02,0,0,0,0,0,3.688879454113936,shown,
  2026-03,,,,,,,unknown,gap
  2026-04,0,0,0,0,0,3.688879454113936,shown,
  2026-05,1,1,1,1,0.02531780798428989,5.571643390938895,shown,
  2026-06,1,1,1,1,0.02531780798428989,5.571643390938895,shown,
  $ ask 'per quarter' | points period,value,state,why
  2026-01,,unknown,early
  2026-04,2,shown,

What needs three months before and 28 days after is unknown for so long: June ended on the 30th, and 28 days later is not there yet.

  $ ask 'per month; needs 3 months before; needs 28 days after' | points period,value,state,why
  2026-01,,unknown,early
  2026-02,,unknown,early
  2026-03,,unknown,early
  2026-04,,unknown,early
  2026-05,1,shown,
  2026-06,,unknown,late
  $ ask 'per month; needs 30 days after' | points period,value,state,why | tail -2
  2026-05,1,shown,
  2026-06,,unknown,late
  $ ask 'per month; needs 31 days after' | points period,value,state,why | tail -2
  2026-05,,unknown,late
  2026-06,,unknown,late

Without a complete day an extract begins with the month of its first row.

  $ { echo "$head"; echo "$rows" | sed 's/north/west/'; } | sealed referrals.csv
  $ ask 'per month; needs 2 months before' | points period,state,why | head -3
  2025-11,unknown,early
  2025-12,unknown,early
  2026-01,shown,

No rows at all and no complete day: no periods, and an honest end.

  $ { echo "$head"; echo "$rows" | sed 1q; } | sealed referrals.csv
  $ ask 'per month' | tail -1
  #end rows=0 crc32=* (glob)

No rows, but complete from May on: two months of nothing.

  $ { echo "$head"; echo '#complete 2026-05-01'; echo "$rows" | sed 1q; } | sealed referrals.csv
  $ ask 'per month; by team' | points period,by,value
  2026-05,all,0
  2026-06,all,0

Other periods and groups than a measure says, without writing it anew.

  $ { echo "$head"; echo "$rows" | sed 's/north/west/'; } | sealed referrals.csv
  $ measure --per half-year --by team -e 'from referrals; shape count; count rows; when came_on; per month' referrals.csv | points per,period,group,value
  half-year,2025-10,all,2
  half-year,2025-10,east,2
