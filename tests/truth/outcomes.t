What was planted in the statutory returns (sample-data/README.md) stands in the figures, before anything is hidden.

  $ . "$ROOT"/tests/truth/night.sh
  $ count ssda903.measure cin.measure annexa.measure > sealed.csv; plain sealed.csv > points.csv
  $ sum() { awk -F, -v m="$1" -v per="$2" -v from="$3" -v to="$4" -v g="${5-all}" 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next }
  >   $c["measure"] == m && $c["per"] == per && $c["group"] == g && $c["period"] >= from && $c["period"] <= to { a += $c["numerator"]; b += $c["denominator"] }
  >   END { printf "%d of %d = %.1f%%\n", a, b, 100 * a / b }' points.csv; }

Children heard at their reviews: a step at the launch.

  $ sum views-conveyed quarter 2020-04 2024-07; sum views-conveyed quarter 2025-01 2026-07
  1457 of 1746 = 83.4%
  662 of 725 = 91.3%

Assessments in time: better every year, and no step anywhere.

  $ for y in 2021 2022 2023 2024 2025 2026; do sum assessments-in-time month $y-01 $y-12; done
  583 of 742 = 78.6%
  664 of 853 = 77.8%
  784 of 967 = 81.1%
  721 of 872 = 82.7%
  741 of 842 = 88.0%
  570 of 657 = 86.8%

So it is found: the step with an interval that leaves nought out, the slow rise as no effect of the launch.

  $ spc sealed.csv | its | plain | awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
  >   $at["by"] == "all" && $at["per"] == "month" && $at["break"] == "launch" && $at["effect_at"] != "" { printf "%s: %+.0f (%+.0f to %+.0f)\n", $1, 100 * $at["effect"], 100 * $at["effect_lo"], 100 * $at["effect_hi"] }' |
  >   grep -E '^(views-conveyed|assessments-in-time|re-referral):'
  assessments-in-time: +4 (-1 to +11)
  re-referral: +2 (-6 to +8)
  views-conveyed: +7 (+1 to +14)

Initial conferences in time get worse when conferences change, in April 2025; fewer children are referred again from May 2025 on; more go home.

  $ sum conferences-in-time quarter 2021-04 2025-01; sum conferences-in-time quarter 2025-04 2026-07
  423 of 522 = 81.0%
  106 of 163 = 65.0%
  $ sum re-referral month 2022-04 2025-04; sum re-referral month 2025-05 2026-10
  980 of 3837 = 25.5%
  301 of 1512 = 19.9%
  $ sum left-care-to-family-lately quarter 2020-04 2024-07; sum left-care-to-family-lately quarter 2025-01 2026-07
  176 of 410 = 42.9%
  78 of 156 = 50.0%

Fewer visits in August, and in one team always; fewer changes of social worker when fewer agency workers come and go; and plans that are not the first, where nothing was planted.

  $ sum plan-visits-in-time month 2022-11 2026-10; for y in 2023 2024 2025 2026; do sum plan-visits-in-time month $y-08 $y-08; done
  5606 of 6650 = 84.3%
  96 of 125 = 76.8%
  122 of 177 = 68.9%
  99 of 136 = 72.8%
  80 of 110 = 72.7%
  $ sum plan-visits-in-time month 2022-11 2026-10 safeguarding_central; sum plan-visits-in-time month 2022-11 2026-10 safeguarding_east
  904 of 1205 = 75.0%
  1753 of 2032 = 86.3%
  $ sum three-social-workers-lately month 2024-03 2025-03; sum three-social-workers-lately month 2026-04 2026-10
  403 of 2353 = 17.1%
  66 of 1225 = 5.4%
  $ sum repeat-plans quarter 2021-04 2024-07; sum repeat-plans quarter 2025-01 2026-07
  103 of 444 = 23.2%
  53 of 207 = 25.6%

What Seaborough's own published rows say is what its returns say: children in care on 31 March, and plans that were started and were not the first.

  $ grep Seaborough "$ROOT"/sample-data/inbox/published/cla_*.csv | awk -F, '/31 March/ && $1 >= 2023 { print $1, $(NF - 1) }' | sort > published
  $ awk -F, '$1 == "rate-in-care" && $2 ~ /^202[3-6]-03$/ && $4 == "all" { print substr($2, 1, 4), $10 }' points.csv | diff - published
  $ grep -h Seaborough "$ROOT"/sample-data/inbox/published/d3_*.csv | awk -F, '$1 >= 2022 { print $1, $13, $12 }' | sort > published
  $ awk -F, '$1 == "repeat-plans" && $3 == "half-year" && $4 == "all" && $2 < "2026-04" { y = substr($2, 1, 4) + ($2 ~ /-04$/ || $2 ~ /-10$/ ? 1 : 0); a[y] += $10; b[y] += $11 } END { for (y in a) print y, a[y], b[y] }' points.csv | sort | diff - published
