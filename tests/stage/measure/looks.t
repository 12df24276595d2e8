Previous and next rows of the same child, by date, whatever the order of the file.

  $ . "$TESTDIR/sealed.sh"
  $ head='#stream 1 referrals
  > #as-at 2026-12-31
  > #complete 2024-01-01
  > #col came_on day
  > #col child_id id
  > #col kind code
  > #codes kind new again
  > #required came_on
  > came_on,child_id,kind'
  $ rows='2025-03-10,a,new
  > 2026-03-09,a,again
  > 2026-03-09,a,again
  > 2025-03-10,b,new
  > 2026-03-11,b,again
  > 2026-06-30,c,new
  > 2026-06-30,c,new
  > 2026-11-01,c,again
  > 2026-07-01,,new
  > 2026-07-02,,new
  > 2024-02-29,d,new
  > 2025-02-28,d,again'
  $ { echo "$head"; echo "$rows"; } | sealed referrals.csv
  $ ask() { measure -e "from referrals; when came_on; enough 1; $1" referrals.csv; }

Within twelve months, counted back from the later day: a came on 10 March 2025 and on 9 March 2026, which is within; b a day too late.
Rows of one day are not previous to each other: the two of c in June are not, the one in November is. Without an id nobody comes back.
Born on 29 February: 28 February 2025 less twelve months is 28 February 2024, so d is within.

  $ ask 'shape proportion; count previous row of child_id within 12 months; per quarter' | points period,n,numerator,state,why | grep -v none
  2024-01,,,unknown,early
  2024-04,,,unknown,early
  2024-07,,,unknown,early
  2024-10,,,unknown,early
  2025-01,3,1,shown,
  2026-01,3,2,shown,
  2026-04,2,0,shown,
  2026-07,2,0,shown,
  2026-10,1,1,shown,

Only earlier rows of a kind: the rows of a, b and d were new; of c in November too.

  $ ask 'shape count; of previous row of child_id within 12 months where (kind = again); count rows; per year' | points period,value
  2024-01,
  2025-01,0
  2026-01,0
  $ ask 'shape count; of previous row of child_id within 12 months where (kind = new); count rows; per year' | points period,value
  2024-01,
  2025-01,1
  2026-01,3

Next: c came again after June, within six months. What comes after cannot be known for the last six months.

  $ ask 'shape proportion; count next row of child_id within 6 months; per quarter' | points period,n,numerator,state,why | tail -4
  2026-01,3,0,shown,
  2026-04,2,2,shown,
  2026-07,,,unknown,late
  2026-10,,,unknown,late

Two looks in one condition: came before, and not again within 100 days.

  $ ask 'shape count; of previous row of child_id within 12 months and not next row of child_id within 100 days; count rows; per month' | points period,value | grep ',[1-9]'
  2025-02,1
  2026-03,2

The file in another order says the same to the byte.

  $ ask 'shape proportion; count previous row of child_id within 12 months; per quarter' > one
  $ { echo "$head"; echo "$rows" | sort -t, -k3,3 -k1,1r; } | sealed referrals.csv
  $ ask 'shape proportion; count previous row of child_id within 12 months; per quarter' | cmp - one
