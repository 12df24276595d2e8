Two views of the same work, side by side: a family's and a practitioner's, worked by hand.

  $ . "$TESTDIR/sealed.sh"
  $ sealed pairs.csv <<'END'
  > #stream 1 pairs
  > #as-at 2026-06-30
  > #masked
  > #col answered_on day
  > #col worker_id id
  > #col own int
  > #col family int
  > #required own family
  > answered_on,worker_id,own,family
  > 2026-01-05,w1,5,3
  > 2026-01-06,w1,4,4
  > 2026-02-20,w2,4,2
  > 2026-02-21,w2,5,4
  > 2026-03-03,w3,3,3
  > 2026-03-30,w4,4,5
  > END
  $ ask() { measure -e "from pairs; when answered_on; per quarter; enough 1; $1" pairs.csv; }

A gap: 25 less 21 over 6. The differences 2 0 2 1 0 -1 have a mean of 2/3 and a variance of (10 - 16/6)/5 = 1.4667;
t with 5 degrees is 2.5706 at 95%, so 0.6667 -/+ 2.5706 × √(1.4667/6).

  $ ask 'shape gap; first own; second family' | points n,numerator,denominator,nn,nd,dd | sed 1q
  6,25,21,107,88,79
  $ ask 'shape gap; first own; second family' | points value,lo,hi | awk -F, 'NR == 1 { printf "%.4f %.4f %.4f\n", $1, $2, $3 }'
  0.6667 -0.6043 1.9376

The rows of one worker lean the same way: differences 2, 3, 0, -1 in clusters of 2, 2, 1, 1 rows.
4/3 Σ(d - 2/3 m)² / 36 = 4/3 (4/9 + 25/9 + 4/9 + 25/9) / 36 = 0.2387; t with 3 degrees is 3.1824.

  $ ask 'shape gap; first own; second family; cluster worker_id' | points n,people,nn,value,lo,hi | awk -F, 'NR == 1 { printf "%d %d %d %.4f %.4f %.4f\n", $1, $2, $3, $4, $5, $6 }'
  6 4 187 0.6667 -0.8881 2.2215

Two conditions: 5 say 4 or more of themselves, 3 families do; 3 pairs both, 2 only the first, none only the second, 1 neither.
5/6 less 3/6; its interval is Newcombe's for pairs: phi is 0, for 3 × 1 - 2 × 0 less half of 6 is 0;
Wilson .4365 to .9699 and .1876 to .8124.

  $ ask 'shape gap; first own >= 4; second family >= 4' | points n,numerator,denominator,nn,nd,dd,value,lo,hi | awk -F, 'NR == 1 { printf "%d %d %d %d %d %d %.4f %.4f %.4f\n", $1, $2, $3, $4, $5, $6, $7, $8, $9 }'
  6 5 3 5 3 3 0.3333 -0.1717 0.6743

A pair: each view's mean, in a row of its own, its own sums first.

  $ ask 'shape pair; first own; second family' | points period,part,n,numerator,denominator,nn,nd,dd,value
  2026-01,own,6,25,21,107,88,79,4.166666666666667
  2026-04,own,0,0,0,0,0,0,
  2026-01,family,6,21,25,79,88,107,3.5
  2026-04,family,0,0,0,0,0,0,

Agreement: kappa with quadratic weights is 1 less the mean square of the differences, 10/6, over what chance would make of it,
(107 + 79)/6 - 2 × 25/6 × 21/6 = 11/6: 1 - 10/11.

  $ ask 'shape agreement; first own; second family' | points n,numerator,denominator,value | sed 1q
  6,25,21,0.09090909090909091

The rows need both: what may be missing must be asked for. A number beside a condition is no pair.

  $ sed 's/^#required.*/#required own/' pairs.csv | grep -v '^#end' | sealed may.csv && mkdir may && mv may.csv may/pairs.csv
  $ measure -e 'from pairs; when answered_on; per quarter; shape gap; first own; second family' may/pairs.csv >failed
  measure: -e: 'family' may be missing: say of family is present, and --explain counts what that leaves out
  [78]
  $ ask 'shape gap; first own; second family >= 4' >failed
  measure: -e: 'second' is a condition and 'first' a column: two columns of numbers, or two conditions
  [78]

What is small: of numbers the rows; of conditions also who meets one, the other, both or neither.

  $ ask 'shape gap; first own; second family' | suppress --under 6 | points n,state | sed 1q
  6,shown
  $ ask 'shape gap; first own >= 4; second family >= 4' | suppress | points n,numerator,nd,value,state | sed 1q
  ,,,,hidden

Its sums add up: two halves merged are the whole. With clusters they do not, for their sizes are not in the points.

  $ half() { mkdir $2; { grep '^#[^e]' pairs.csv; grep '^answered' pairs.csv; grep "$1" pairs.csv; } | sealed $2/pairs.csv; }
  $ half '^2026-0[12]' early; half '^2026-03' late
  $ for shape in gap pair agreement; do
  >   for d in . early late; do measure -e "from pairs; when answered_on; per quarter; enough 1; shape $shape; first own; second family" $d/pairs.csv > $d/points.csv; done
  >   merge early/points.csv late/points.csv | grep -v '^#' > merged; grep -v '^#' points.csv | cmp - merged
  > done
  $ for d in early late; do measure -e 'from pairs; when answered_on; per quarter; shape gap; first own; second family; cluster worker_id' $d/pairs.csv > $d/points.csv; done
  $ merge early/points.csv late/points.csv >failed
  merge: asked (clustered): points of these cannot be added: leave them out with --without
  [65]
