Seaborough's practice changed on 4 November 2024, because its makers wrote so (sample-data/README.md). Whoever pipes the stages by hand finds it.

  $ . "$ROOT"/tests/truth/night.sh

Before and after that day, counted once over all replies: the figures of the README.

  $ derive -e 'era is before when responded_on < 2024-11-04, else after' -w 'responded_on <= 2026-10-31' run/feedback.csv > feedback.csv
  $ ask() { measure -c "$council" -l "$pipeline"/lookups -e "from feedback; shape proportion; of $1 is present; count $1 $2; when responded_on; per month; by $3" feedback.csv | plain |
  >   awk -F, -v what="$1" 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next } $at["by"] != "all" { t[$at["group"]] += $at["numerator"]; n[$at["group"]] += $at["denominator"] }
  >   END { for (g in n) printf "%s %s %d of %d = %.1f%%\n", what, g, t[g], n[g], 100 * t[g] / n[g] }' | sort -k2,2r; }
  $ ask mode '= with' era
  mode before 2294 of 3945 = 58.1%
  mode after 3956 of 5296 = 74.7%
  $ ask mode '= to' era
  mode before 850 of 3945 = 21.5%
  mode after 682 of 5296 = 12.9%
  $ ask recognised '>= 4' era
  recognised before 1936 of 3951 = 49.0%
  recognised after 3507 of 5304 = 66.1%
  $ ask judged '>= 4' era
  judged before 1299 of 3937 = 33.0%
  judged after 1291 of 5298 = 24.4%
  $ ask punished '>= 4' era
  punished before 863 of 3940 = 21.9%
  punished after 878 of 5314 = 16.5%

The three bad feelings belong together, so that their mean may be shown.

  $ measure -c "$council" -l "$pipeline"/lookups -m "$pipeline"/measures/perception.measure --explain perception run/feedback.csv | grep alpha
             Cronbach's alpha of them is 0.73: not under 0.6

Two of the fifteen values are as they were.

  $ ask v03 '>= 4' era
  v03 before 2177 of 3933 = 55.4%
  v03 after 2955 of 5319 = 55.6%
  $ ask v09 '>= 4' era
  v09 before 2455 of 3955 = 62.1%
  v09 after 3311 of 5313 = 62.3%

The chart of the months says the same: the limits come from the two years before the launch, and the months after it lie outside them. Not one
month before does.

  $ count done-with.measure perception.measure values.measure strengths.measure quality.measure | spc > points.csv
  $ see worked-with month all all 'numerator denominator chart signal' 2024-08 2025-02 < points.csv
  2024-08 91 161 pp -
  2024-09 105 189 pp -
  2024-10 127 230 pp -
  2024-11 167 228 pp outside+near+shift
  2024-12 124 161 pp outside+near+shift
  2025-01 139 184 pp outside+near+shift
  2025-02 154 212 pp outside+near+shift
  $ see worked-with month all all 'signal' 2022-11 2024-10 < points.csv | grep -c outside
  0
  [1]
  $ see worked-with month all all 'variation direction since' 2026-10 < points.csv
  2026-10 improving rising 2024-11
  $ see done-to month all all 'variation direction since' 2026-10 < points.csv
  2026-10 improving falling 2024-11
  $ see strengths-recognised month all all 'variation direction' 2026-10 < points.csv
  2026-10 improving rising
  $ see work-with-agencies month all all 'signal' < points.csv | grep -vc -- '-$'
  0
  [1]
  $ see work-with-agencies month all all 'variation' 2026-10 < points.csv
  2026-10 common
  $ see realistic month all all 'variation' 2026-10 < points.csv
  2026-10 common

Of the twelve teams one has not moved. Its months are small, so its quarters speak.

  $ derive -w 'team = safeguarding_east' feedback.csv > east && mv feedback.csv all.csv && mv east feedback.csv
  $ ask mode '= with' era
  mode before 216 of 372 = 58.1%
  mode after 327 of 539 = 60.7%
  $ mv all.csv feedback.csv
  $ see worked-with quarter team safeguarding_east 'variation signal' 2026-07 < points.csv
  2026-07 common -
  $ see worked-with quarter team early_help 'variation signal' 2026-07 < points.csv
  2026-07 improving shift
  $ see worked-with quarter team children_in_care 'variation signal' 2026-07 < points.csv
  2026-07 improving near+shift
  $ see worked-with quarter team safeguarding_west 'variation signal' 2026-07 < points.csv
  2026-07 improving shift

Strengths rise in the records while worries do not fall: the balance is not bought with silence about risks.

  $ see strengths-balance month all all 'variation direction' 2026-10 < points.csv
  2026-10 changing rising
  $ see worries-recorded month all all 'variation' 2026-10 < points.csv
  2026-10 common
  $ derive -w 'record_type = assessment' run/practice-records.csv | measure -c "$council" -l "$pipeline"/lookups \
  >   -e 'from practice-records; shape proportion; of statements is present and strengths_count is present; top sum of strengths_count; bottom sum of statements; when audited_on; per month' | plain > sums
  $ awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next } { e = $at["period"] < "2024-11" ? "before" : $at["period"] >= "2025-11" ? "a year after" : "between"
  >   t[e] += $at["numerator"]; n[e] += $at["denominator"] } END { for (e in n) printf "%s %.1f%%\n", e, 100 * t[e] / n[e] }' sums | sort
  a year after 44.5%
  before 31.5%
  between 38.1%
