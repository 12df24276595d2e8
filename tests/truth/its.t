What was planted is what `its` finds, a year on and with its interval: the launch of 4 November 2024 moved worked-with from 58% to 76%, done-to from 21% to 12%
and strengths-recognised by as much; work-with-agencies and realistic were left as they were (sample-data/README.md).

  $ . "$ROOT"/tests/truth/night.sh
  $ count done-with.measure values.measure strengths.measure | spc | its > points.csv
  $ plain points.csv | awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
  >   $at["by"] == "all" && $at["per"] == "month" && $at["break"] == "launch" && $at["effect_at"] != "" { printf "%s %s: %s %s %+.0f (%+.0f to %+.0f)\n", $1, $2, $at["model"], $at["effect_at"], 100 * $at["effect"], 100 * $at["effect_lo"], 100 * $at["effect_hi"] }' |
  >   grep -E '^(worked-with|done-to|strengths-recognised|work-with-agencies|realistic) '
  done-to 2024-11: reml_logit 2025-10 -9 (-15 to -4)
  realistic 2024-11: reml_logit 2025-10 -1 (-6 to +6)
  strengths-recognised 2024-11: reml_logit 2025-10 +17 (+10 to +24)
  work-with-agencies 2024-11: quasibinomial 2025-10 +2 (-4 to +9)
  worked-with 2024-11: reml_logit 2025-10 +15 (+8 to +22)
