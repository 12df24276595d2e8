The Department's own tables: every published percentage and rate whose parts are published unrounded is made again, and is the same: 100% of authority rows. Skipped where the data are absent.

  $ dfe="$SHARED"/data/dfe
  $ [ -r "$dfe"/sn_model_2025_wide.csv ] || { echo skipped; exit 80; }
  $ benchmark --recompute "$dfe" | plain | awk -F, '$3 == "authority" { print $2, $4, $5, $6, $7, $8, $9 }'
  re-referrals 1976 1948 0 0 28 counts
  re-referred-children 1976 1952 0 0 24 counts
  repeat-plans 1976 1924 0 0 52 counts
  in-need 1976 0 0 0 1976 ours
  in-care 775 755 0 0 20 counts
  entering-care 775 756 0 0 19 counts
  leaving-care 775 756 0 0 19 counts
  three-workers 153 151 0 0 2 counts
  turnover 1355 1347 0 0 8 counts
  agency 1355 1352 0 0 3 counts
  vacancies 1355 1313 40 0 2 rounded
  caseload 1355 1320 30 0 5 rounded
  turnover-fte 1355 1234 111 0 10 rounded
  agency-fte 1355 1287 54 0 14 rounded

Blackpool's figures are those of the published tables (DOMAIN.md section 0), and of all authorities few are apart once it is allowed for how they differ.

  $ benchmark -a E06000009 -e '2020-03 Families Rock launched' "$dfe" > blackpool.csv
  $ plain blackpool.csv | awk -F, '$2 == "series" && $3 == "us" && $1 ~ /^(re-referrals|repeat-plans|in-care)$/ && $6 >= 2020 { print $1, $6, $7, $10, $11 }'
  re-referrals 2020 29 1107 3819
  re-referrals 2021 31.9 874 2739
  re-referrals 2022 28.8 900 3122
  re-referrals 2023 23.3 561 2407
  re-referrals 2024 19.3 420 2174
  re-referrals 2025 23.4 634 2707
  repeat-plans 2020 26.3 120 457
  repeat-plans 2021 20.5 73 356
  repeat-plans 2022 24.7 94 380
  repeat-plans 2023 22 82 373
  repeat-plans 2024 31 84 271
  repeat-plans 2025 28.6 86 301
  in-care 2021 215 609 28278
  in-care 2022 219 609 27819
  in-care 2023 190 539 28300
  in-care 2024 182 520 28630
  in-care 2025 184 531 28923

Every authority in the tables, one by one: none fails, each has a figure of its own or one it shares, and who has no neighbours is only who has ended, or a row for two.

  $ benchmark --authorities "$dfe" | plain > authorities.csv
  $ awk -F, 'NR > 1' authorities.csv | wc -l
  160
  $ sed 1d authorities.csv | cut -d, -f1 | while read -r code; do
  >   benchmark -a "$code" -e '2020-03 launch' "$dfe" | plain > one.csv && awk -F, '$3 == "us" && $7 != ""' one.csv | grep -q . || echo "$code"
  > done
  $ awk -F, '$NF == 0 { print $1, $3, $(NF - 1) }' authorities.csv
  909 Cumbria 2023
  928 Northamptonshire 2021
  837 Bournemouth 2019
  835 Dorset 2019
  836 Poole 2019
  940 / 941 North Northamptonshire / West Northamptonshire 2025
  314 / 318 Kingston upon Thames / Richmond upon Thames 2025
