The middle one: weeks of notice before birth, worked by hand.

  $ . "$TESTDIR/sealed.sh"
  $ sealed births.csv <<'END'
  > #stream 1 births
  > #as-at 2026-06-30
  > #masked
  > #col referred_on day
  > #col family_id id
  > #col team code
  > #col weeks num
  > #codes team north south
  > referred_on,family_id,team,weeks
  > 2026-01-05,f1,north,9
  > 2026-01-06,f1,north,9
  > 2026-01-20,f2,north,1
  > 2026-02-02,f3,south,4
  > 2026-02-03,f4,south,
  > 2026-02-09,f5,south,12
  > 2026-03-03,f6,,2.5
  > 2026-03-30,f7,north,3
  > 2026-07-01,f8,north,100
  > END
  $ ask() { measure -e "from births; shape median; median weeks; when referred_on; enough 1; $1" births.csv; }

1, 2.5, 3, 4, 9, 9, 12: the fourth. Of seven the interval goes from end to end, for 2 in 128 is 1.6% and 16 in 128 too much.
The row of July is not over yet, and one has no weeks. Nothing is added up: the middle has no numerator.

  $ ask 'per quarter' | points period,n,numerator,denominator,nn,value,lo,hi,state
  2026-01,7,,7,,4,1,12,shown
  2026-04,0,,0,,,,,none

By team, with those whose team is not known: 1 3 9 9 and 4 12; of an even number halfway between the two in the middle.

  $ ask 'per quarter; by team' | points period,group,n,value,lo | grep 2026-01
  2026-01,all,7,4,1
  2026-01,north,4,6,
  2026-01,south,2,8,
  2026-01,not known,1,2.5,

Seven rows of six families, and both of f1 lie above the middle: the share below it, a half, has by families a variance of
6/5 × 2/7², by rows of 7/6 × 1.5/7². The seven are worth 7 × 1.75/2.4 = 5.1, and of five there is no interval at 95%.

  $ ask 'per quarter; cluster family_id' | points n,people,value,lo,hi | sed 1q
  7,6,4,,

Too few asked: no value.

  $ measure -e 'from births; shape median; median weeks; when referred_on; per quarter; enough 8' births.csv | points n,value,state,why | sed 1q
  7,,shown,few

Shuffled rows: the same points.

  $ shuffled() { { grep '^#[^e]' births.csv; grep '^referred' births.csv; grep '^2026' births.csv | sort -t, -k4,4 -k1,1r; } | sealed other.csv; }
  $ shuffled && mkdir turned && mv other.csv turned/births.csv
  $ ask 'per month, quarter; by team; cluster family_id' > straight.csv
  $ (cd turned && ask 'per month, quarter; by team; cluster family_id') | cmp - straight.csv

What it is, in English.

  $ measure --explain asked -e 'from births; shape median; median weeks; when referred_on; per quarter; enough 1' births.csv
  asked: Asked by hand
          9  rows of births, referred_on from 2026-01-05 to 2026-07-01
          1  dated after 2026-06-30
          8  remain, by quarter
          1  left out: a number they need is missing
          7  asked
             the middle weeks of them
    in 2 quarters; 0 of 2 cells are under 6 and will be hidden; 1 where nobody was asked
