Other people's CSV has its own headings: `--as NAME=HEADING` says which is meant, in every stage that reads streams.

  $ cat > rates.csv <<END
  > Month,Rate,Seen,Asked
  > 2025-01,0.5,20,40
  > 2025-02,0.55,22,40
  > 2025-03,0.1,4,40
  > END
  $ cat > cases.csv <<END
  > Case,Began,Ended,Desk
  > a,2026-01-05,2026-02-10,north
  > b,2026-01-20,,south
  > END
  $ points=period=Month,value=Rate,numerator=Seen,denominator=Asked
  $ cases=case=Case,opened=Began,closed=Ended,desk=Desk

Points:

  $ suppress --as $points rates.csv | plain
  period,value,numerator,denominator
  2025-01,0.5,20,40
  2025-02,0.55,22,40
  2025-03,,,
  $ suppress --as $points rates.csv | spc | plain | cut -d, -f1-5
  period,value,numerator,denominator,chart
  2025-01,0.5,20,40,run
  2025-02,0.55,22,40,run
  2025-03,,,,run
  $ chart --as $points -d drawings rates.csv > out
  chart: rates: these points were never suppressed: suppress them first
  [65]
  $ spc --as $points rates.csv | plain | head -1 | cut -d, -f1-5
  period,value,numerator,denominator,chart
  $ report --as $points -o page --not-for-release rates.csv 2>/dev/null; ls page | grep html
  index.html

Records:

  $ snapshot --as $cases --from opened --to closed --as-at 2026-02-28 cases.csv | plain
  case,opened,closed,desk,at
  a,2026-01-05,2026-02-10,north,2026-01-31
  b,2026-01-20,,south,2026-01-31
  b,2026-01-20,,south,2026-02-28
  $ derive --as $cases -e 'begun = month of opened' -w 'desk = north' cases.csv | plain
  case,opened,closed,desk,begun
  a,2026-01-05,2026-02-10,north,2026-01
  $ persons --as $cases --per desk -e 'n = rows' cases.csv | plain
  desk,n
  north,1
  south,1
  $ measure --as $cases --as-at 2026-02-28 -e 'from cases; shape count; count rows; when opened; per month' cases.csv | plain | cut -d, -f2,10
  period,numerator
  2026-01,2
  2026-02,0
  $ gap --as $cases --as-at 2026-02-28 -e 'from cases; shape gap; of closed is present and desk is present; first desk = north; second desk = south; when opened; per month; enough 1' cases.csv | plain | cut -d, -f2,7,8,11
  period,statistic,n,estimate
  2026-01,first,1,1
  2026-01,second,1,0
  2026-01,gap,1,1
  2026-02,gap,0,
  $ survive --as $cases --as-at 2026-02-28 -e 'from cases; shape time; start opened; end closed; show median; per month; enough 1' cases.csv | plain | cut -d, -f2,7,8,11
  period,statistic,n,estimate
  ,median,2,36
  2026-01,median,2,36

In and out of the chain:

  $ plain --as $cases cases.csv | head -1
  case,opened,closed,desk
  $ seal --as $cases cases.csv | plain | head -1
  case,opened,closed,desk

What an ordinary CSV cannot be given is refused, whatever its names: what is to be masked, what was published before, what adds up.

  $ mask --new-key key; mask -k key --as $cases cases.csv > out
  mask: cases: no definition says which of its columns are ids, names or free text: ingest -x EXTRACT first
  [65]
  $ revise --as $points rates.csv > out
  revise: rates: its columns are not those of points(5) in their order: 'measure' is missing or misplaced
  [65]
  $ merge --as $points rates.csv > out
  merge: rates: is plain CSV, and does not say what its measures are: give merge the points as measure wrote them
  [65]

A heading that is not there, or meant twice, is refused, and `--sealed` refuses all of it.

  $ derive --as day=Begun cases.csv > out
  derive: --as 'day=Begun': no heading is left that is called 'Begun'
  [64]
  $ derive --as day=Began,when=Began cases.csv > out
  derive: --as 'when=Began': no heading is left that is called 'Began'
  [64]
  $ derive --as Began cases.csv > out
  derive: --as 'Began': write NAME=HEADING, with commas between
  [64]
  $ derive --sealed --as $cases cases.csv > out
  derive: cases.csv: is plain CSV, and --sealed asks for a sealed stream
  [65]

No stage that offers it is missing: those not named above or in their own tests read points, and pass their columns on (rake asks for
margins as well, and is not tried here).

  $ for s in "$ROOT"/stages/*.c; do grep -q IN_OPTIONS "$s" || continue; s=${s##*/}; s=${s%.c}; grep -qe "$s .*--as" "$TESTDIR"/as.t "$ROOT"/tests/stage/$s/*.t && continue; [ "$s" = rake ] && continue
  >   $s --as $points rates.csv | plain | head -1 | cut -d, -f1-4; done | sort -u | grep -v '^period,value,numerator,denominator$'
  [1]
