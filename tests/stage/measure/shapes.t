A small town of feedback: nine replies from January to June, all worked by hand below.

  $ . "$TESTDIR/sealed.sh"
  $ sealed feedback.csv <<'END'
  > #stream 1 feedback
  > #as-at 2026-06-30
  > #masked
  > #col responded_on day
  > #col family_id id
  > #col team code
  > #col mode code
  > #col recognised int
  > #col strengths num
  > #col worries num
  > #codes team north south
  > #codes mode with to for absent
  > responded_on,family_id,team,mode,recognised,strengths,worries
  > 2026-01-05,f1,north,with,5,2,1
  > 2026-01-20,f2,north,to,4,1,3
  > 2026-01-21,f3,south,with,,0,0.5
  > 2026-02-28,f1,south,absent,2,1,1
  > 2026-04-02,f4,south,,3,4,2
  > 2026-04-09,f5,,for,1,2.5,2
  > 2026-06-30,f6,north,with,5,,1
  > 2026-07-01,f7,north,to,1,1,1
  > ,f8,north,to,1,1,1
  > END
  $ ask() { measure -e "from feedback; when responded_on; enough 1; $1" feedback.csv; }

A proportion. In January two of three say with; in March and May nobody was asked, and that is no zero.
The reply of July is after the day the extracts speak of, and one has no date: neither is in any period.

  $ ask 'shape proportion; of mode is present; count mode = with; per month' | points period,n,numerator,denominator,nn,nd,dd,state
  2026-01,3,2,3,2,2,3,shown
  2026-02,1,0,1,0,0,1,shown
  2026-03,0,0,0,0,0,0,none
  2026-04,1,0,1,0,0,1,shown
  2026-05,0,0,0,0,0,0,none
  2026-06,1,1,1,1,1,1,shown

Its value is 2 of 3, and Wilson's interval of that is 0.208 to 0.939.

  $ ask 'shape proportion; of mode is present; count mode = with; per month' | points value,lo,hi | sed 1q | awk -F, '{ printf "%.4f %.4f %.4f\n", $1, $2, $3 }'
  0.6667 0.2077 0.9385

By team, with a reply whose team is not known: the groups add up to the whole.

  $ ask 'shape proportion; of mode is present; count mode = with; per quarter, half-year; by team' | points per,period,by,group,n,numerator,denominator
  quarter,2026-01,all,all,4,2,4
  quarter,2026-04,all,all,2,1,2
  quarter,2026-01,team,north,2,1,2
  quarter,2026-04,team,north,1,1,1
  quarter,2026-01,team,south,2,1,2
  quarter,2026-04,team,south,0,0,0
  quarter,2026-01,team,not known,0,0,0
  quarter,2026-04,team,not known,1,0,1
  half-year,2025-10,all,all,4,2,4
  half-year,2025-10,team,north,2,1,2
  half-year,2025-10,team,south,2,1,2

April to September has not ended by June, so there is no point of it; and nobody without a team was seen in the half-year that has.

A crossed grouping, quarter by quarter.

  $ ask 'shape proportion; of mode is present; count mode = with; per quarter; by team*mode' | points period,group,n,numerator | grep 2026-04
  2026-04,all,2,1
  2026-04,north*to,0,0
  2026-04,north*with,1,1
  2026-04,not known*for,1,0
  2026-04,south*absent,0,0
  2026-04,south*with,0,0

Where it is unknown whether somebody counts: in stays below the line, out leaves it.

  $ ask 'shape proportion; count recognised >= 4; unknown in; per quarter' | points period,n,numerator,denominator
  2026-01,4,2,4
  2026-04,3,1,3
  $ ask 'shape proportion; count recognised >= 4; unknown out; per quarter' | points period,n,numerator,denominator
  2026-01,3,2,3
  2026-04,3,1,3

Among: who could have been asked. Four and two have a team; of the two one has no mode.

  $ ask 'shape proportion; among team is present; of mode is present; count mode = with; per quarter' | points period,among,n,numerator
  2026-01,4,4,2
  2026-04,2,1,1

With everybody asked nothing is left to chance, and the interval is the value itself.

  $ ask 'shape proportion; among team is present; of mode is present; count mode = with; per quarter' | points value,lo,hi | sed 1q
  0.5,0.5,0.5

A ratio of sums: in the first quarter 2+1+0+1 strengths for 1+3+0.5+1 worries, 4 / 5.5. A row without strengths is left out by of.

  $ ask 'shape ratio; of strengths is present and worries is present; top sum of strengths; bottom sum of worries; per quarter' | points period,n,numerator,denominator,nn,nd,dd,value
  2026-01,4,4,5.5,6,6,11.25,0.7272727272727273
  2026-04,2,6.5,4,22.25,13,8,1.625

A proportion of sums promises that top is a part of bottom: the first reply and that of 9 April break the promise, are left out, and it is said.

  $ ask 'shape proportion; of strengths is present and worries is present; top sum of strengths; bottom sum of worries; per quarter' > sums.csv
  $ grep '^#note' sums.csv
  #note asked: 3 rows left out: top is more than bottom
  $ points period,n,numerator,denominator,state < sums.csv
  2026-01,3,2,4.5,shown
  2026-04,0,0,0,none

A count: no rows are a true 0.

  $ ask 'shape count; of mode = with; count rows; per month' | points period,n,numerator,denominator,value,state
  2026-01,2,2,,2,shown
  2026-02,0,0,,0,shown
  2026-03,0,0,,0,shown
  2026-04,0,0,,0,shown
  2026-05,0,0,,0,shown
  2026-06,1,1,,1,shown

Distinct families: f1 wrote twice in the first quarter.

  $ ask 'shape count; count distinct family_id; per quarter' | points period,n,numerator,value
  2026-01,4,3,3
  2026-04,3,3,3

A mean: (5 + 4 + 2) / 3, where one did not answer; squares 25 + 16 + 4.

  $ ask 'shape mean; average recognised; per quarter' | points period,n,numerator,denominator,nn,nd,dd,value
  2026-01,3,11,3,45,11,3,3.6666666666666665
  2026-04,3,9,3,35,9,3,3

Of several columns it is the row's own mean of them, of rows that have them all: (8/3 + 8/3 + 4/3) / 3.

  $ ask 'shape mean; average recognised, strengths, worries; per quarter' | points period,n,numerator,value
  2026-01,3,6.666666666666666,2.222222222222222
  2026-04,2,4.833333333333333,2.4166666666666665

An average is withheld when its columns do not belong together: strengths and worries here have an alpha of
2 (1 - (1.975 + 0.8417) / 3.7667) = 0.504 over the six rows that have both before the end of June.

  $ ask 'shape mean; average strengths, worries; per quarter; withhold when alpha under 0.5' | points period,n,value,why
  2026-01,4,1.1875,
  2026-04,2,2.625,
  $ ask 'shape mean; average strengths, worries; per quarter; withhold when alpha under 0.51' | points period,n,numerator,value,lo,state,why
  2026-01,4,4.75,,,shown,withheld
  2026-04,2,5.25,,,shown,withheld

No alpha is above 1: a limit of 60 was meant as 0.6, and would withhold everything.

  $ ask 'shape mean; average strengths, worries; per quarter; withhold when alpha under 60' > refused; echo $?
  measure: -e: 'withhold' cannot be read: write withhold when alpha under 0.6
  78

A share: every code of the list has its part, also the one nobody chose, and what is missing is a part of its own.

  $ ask 'shape share; share mode; per quarter' | points period,part,n,numerator,denominator,value
  2026-01,with,4,2,4,0.5
  2026-04,with,3,1,3,0.3333333333333333
  2026-01,to,4,1,4,0.25
  2026-04,to,3,0,3,0
  2026-01,for,4,0,4,0
  2026-04,for,3,1,3,0.3333333333333333
  2026-01,absent,4,1,4,0.25
  2026-04,absent,3,0,3,0
  2026-01,not_known,4,0,4,0
  2026-04,not_known,3,1,3,0.3333333333333333

A list that has a code not_known of its own means the same by it: one part, not two of one name.

  $ sealed origins.csv <<'END'
  > #stream 1 origins
  > #as-at 2026-03-31
  > #col on_day day
  > #col origin code
  > #codes origin a not_known b
  > on_day,origin
  > 2026-01-01,a
  > 2026-01-01,
  > 2026-01-01,not_known
  > END
  $ measure -e 'from origins; shape share; share origin; when on_day; per quarter; enough 1' origins.csv | points part,numerator,denominator
  a,1,3
  not_known,2,3
  b,0,3

Weights stand beside the figure and do not change it. The weights here are 2 (with), 1 (to), 0 (with) and 1 (to): wn is 2, wd is 4.
A month has too few answers to be weighed, and has none.

  $ ask 'shape proportion; of mode is present; count mode = with; weight strengths; per month' | points numerator,denominator,wsum,wsumsq,wn,wd | sed 1q
  2,3,,,,
  $ ask 'shape proportion; of mode is present; count mode = with; weight strengths; per quarter' | points numerator,denominator,wsum,wsumsq,wn,wd | sed 1q
  2,4,4,6,2,4

Fewer than enough were asked: the counts stay, the figure is not given.

  $ measure -e 'from feedback; when responded_on; enough 3; shape proportion; of mode is present; count mode = with; per quarter' feedback.csv | points period,n,numerator,value,lo,hi,state,why
  2026-01,4,2,0.5,0.15003898915214953,0.8499610108478505,shown,
  2026-04,2,1,,,,shown,few
