A balance of strengths that rises because fewer worries are written down is flagged: those months are indicative, and only those. In the sample the worries stay
at five, so nothing is; here the auditors of March 2026 and after find two at most, and the share jumps over its band.

  $ . "$ROOT"/tests/truth/night.sh
  $ mkdir fewer && plain run/practice-records.csv | awk -F, -v OFS=, 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; print; next }
  >   $c["audited_on"] >= "2026-03-01" && $c["worries_count"] > 2 { $c["statements"] += 2 - $c["worries_count"]; $c["worries_count"] = 2 } { print }' |
  >   seal --like run/practice-records.csv > fewer/practice-records.csv
  $ balance() { measure --sealed -m "$pipeline"/measures/strengths.measure -m "$pipeline"/measures/quality.measure -c "$council" -l "$pipeline"/lookups --as-at 2026-10-31 \
  >   "$1"/practice-records.csv $(echo "$datasets" | grep -v practice-records) | see strengths-balance month all all 'value why' 2026-01 2026-05; }
  $ balance run | sed 's/\(\.[0-9][0-9]\)[0-9]*/\1/'
  2026-01 0.49 -
  2026-02 0.44 -
  2026-03 0.39 -
  2026-04 0.47 -
  2026-05 0.43 -
  $ balance fewer | sed 's/\(\.[0-9][0-9]\)[0-9]*/\1/'
  2026-01 0.49 -
  2026-02 0.44 -
  2026-03 0.64 indicative
  2026-04 0.68 indicative
  2026-05 0.67 indicative
