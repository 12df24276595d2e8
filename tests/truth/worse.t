What got worse, what cannot be trusted and what nobody looked at: a report that hides these is worth nothing.

  $ . "$ROOT"/tests/truth/night.sh
  $ count perception.measure strengths.measure quality.measure done-with.measure | spc > points.csv

More families find us nosey from January 2026 on. (The two months before it happened to lie above the centre, so the unbroken run of signals
begins with them: a chart sees where a run begins, not why.)

  $ see felt-nosey month all all 'variation direction since' 2026-10 < points.csv
  2026-10 worsening rising 2025-11
  $ see felt-nosey month all all 'signal' 2025-09 2026-03 < points.csv
  2025-09 -
  2025-10 -
  2025-11 shift
  2025-12 near+shift
  2026-01 outside+near+shift
  2026-02 outside+near+shift
  2026-03 outside+near+shift
  $ see felt-nosey quarter all all 'variation since' 2026-07 < points.csv
  2026-07 worsening 2026-01

Half as many answered in the summer of 2023. Under three in ten, every figure of those months is marked as an indication only, on the figures
of feedback too.

  $ see response-rate month all all 'numerator denominator why' 2023-05 2023-12 < points.csv
  2023-05 123 272 -
  2023-06 114 271 -
  2023-07 73 316 indicative
  2023-08 68 273 indicative
  2023-09 57 244 indicative
  2023-10 86 335 indicative
  2023-11 141 309 -
  2023-12 129 302 -
  $ see worked-with month all all 'why' 2023-05 2023-12 < points.csv
  2023-05 -
  2023-06 -
  2023-07 indicative
  2023-08 indicative
  2023-09 indicative
  2023-10 indicative
  2023-11 -
  2023-12 -

A family's four weeks have to be up before the rate is known: the first month has only families of its first days, and is left unknown.

  $ see response-rate month all all 'state why' 2022-11 2022-12 < points.csv
  2022-11 unknown early
  2022-12 shown -

Nobody read records in August 2023: unknown, and not none, and not zero. The quarter that holds it is unknown too.

  $ see strengths-balance month all all 'state why numerator' 2023-07 2023-09 < points.csv
  2023-07 shown - 82
  2023-08 unknown gap -
  2023-09 shown - 124
  $ see strengths-balance quarter all all 'state why' 2023-04 2023-10 < points.csv
  2023-04 shown -
  2023-07 unknown gap
  2023-10 shown -

October to December has not ended by the end of October: the quarter is not there.

  $ see worked-with quarter all all 'state' 2026-04 < points.csv
  2026-04 shown
  2026-07 shown
