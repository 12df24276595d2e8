Rows of one family lean the same way: four replies of one family are not four families.

  $ . "$TESTDIR/sealed.sh"
  $ sealed feedback.csv <<'END'
  > #stream 1 feedback
  > #as-at 2026-06-30
  > #col on_day day
  > #col family_id id
  > #col mode code
  > #col score int
  > #codes mode with to
  > #required mode
  > #required score
  > on_day,family_id,mode,score
  > 2026-01-05,f1,with,5
  > 2026-02-05,f1,with,4
  > 2026-03-05,f1,with,5
  > 2026-01-06,f2,to,2
  > 2026-02-06,f2,with,3
  > 2026-01-07,,to,1
  > 2026-01-08,,to,2
  > 2026-04-01,f1,to,1
  > 2026-05-01,f1,with,5
  > END
  $ ask() { measure -e "from feedback; when on_day; enough 1; cluster family_id; $1" feedback.csv; }

First quarter: f1 has 3 of 3, f2 1 of 2, and two without an id, 0 of 1 each, stand alone.
So people 4; nn = 9+1, nd = 9+2, dd = 9+4+1+1.

  $ ask 'shape proportion; count mode = with; per quarter' | points period,n,people,numerator,denominator,nn,nd,dd
  2026-01,7,4,4,7,10,11,15
  2026-04,2,1,1,2,1,2,4

The variance of 4/7 over 4 clusters: 4/3 × (10 − 2·(4/7)·11 + (4/7)²·15) / 49 = 0.0633. Seven simple answers would have
4/7·3/7 / 6 = 0.0408; these are worth as many as would have 0.0633: 1 + 4/7·3/7 / 0.0633 = 4.868.
By awk, from the sums in the points: Wilson's interval of 4/7 out of 4.868 answers.

  $ ask 'shape proportion; count mode = with; per quarter' | points numerator,denominator,people,nn,nd,dd,lo,hi | sed 1q | awk -F, '{
  >   p = $1/$2; var = $3/($3-1) * ($4 - 2*p*$5 + p*p*$6) / ($2*$2); n = 1 + p*(1-p)/var; z = 1.959963985
  >   mid = (p + z*z/2/n) / (1 + z*z/n); arm = z/(1 + z*z/n) * sqrt(p*(1-p)/n + z*z/4/n/n)
  >   printf "%.4f %.3f  %.6f %.6f  %s\n", var, n, mid - arm, mid + arm, (mid-arm-$7)^2 + (mid+arm-$8)^2 < 1e-12 ? "the same" : $7 " " $8 }'
  0.0633 4.868  0.209768 0.870082  the same

A family counts once in each period: by month f1 is three times one reply.

  $ ask 'shape proportion; count mode = with; per month' | points period,n,people,nn,nd,dd | head -3
  2026-01,4,4,1,1,4
  2026-02,2,2,2,2,2
  2026-03,1,1,1,1,1

A mean: sums of the scores of each cluster, 14, 5, 1, 2.

  $ ask 'shape mean; average score; per quarter' | points n,people,numerator,nn,nd,dd | sed 1q
  7,4,22,226,55,15

The parts of a share: with is 3, 1, 0, 0 of 3, 2, 1, 1 and to is 0, 1, 1, 1.

  $ ask 'shape share; share mode; per quarter' | points period,part,people,numerator,nn,nd,dd | grep 2026-01
  2026-01,with,4,4,10,11,15
  2026-01,to,4,3,3,4,15

Distinct families: those without an id are nobody in particular and are not counted.

  $ ask 'shape count; count distinct family_id; per quarter, half-year' | points per,period,n,people,numerator
  quarter,2026-01,7,4,2
  quarter,2026-04,2,1,1
  half-year,2025-10,7,4,2

Top and bottom may be distinct too: families one of whose replies says to, out of all families.

  $ ask 'shape proportion; top distinct family_id where mode = to; bottom distinct family_id; of family_id is present; per quarter' | points period,n,numerator,denominator,nn,value
  2026-01,5,1,2,,0.5
  2026-04,2,1,1,,1
