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

The same by another program, that knows nothing of ours: the rate of children in care with the population of the year before; and with that of the same year, as one might think, hundreds of rows would differ.

  $ command -v python3 > /dev/null || { echo skipped; exit 80; }
  $ cat > again.py <<'END'
  > import csv, sys
  > from decimal import Decimal as D, ROUND_HALF_UP
  > def rows(f): return [r for r in csv.DictReader(open(sys.argv[1] + '/' + f, encoding='utf-8-sig')) if r['geographic_level'] == 'Local authority']
  > def num(s):
  >     try: return D(s)
  >     except Exception: return None
  > def same(name, table, top, bottom, printed, scale, places):
  >     equal = different = cannot = 0
  >     for r in table:
  >         a, b, p = num(r[top]), bottom(r), num(r[printed])
  >         if a is None or not b or p is None: cannot += 1
  >         elif (a * scale / b).quantize(D(1).scaleb(-places), ROUND_HALF_UP) == p: equal += 1
  >         else: different += 1
  >     print(name, len(table), equal, different, cannot)
  > same('re-referrals', rows('c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv'), 'rereferral_count', lambda r: num(r['referral_count']), 'rereferral_percent', 100, 1)
  > same('repeat-plans', rows('d3_cpps_subsequent_plan_2013_to_2025.csv'), 'CPP_subsequent', lambda r: num(r['CPP_start']), 'CPP_subsequent_percent', 100, 1)
  > people = {(r['old_la_code'], int(r['time_period'])): num(r['population_estimate']) for r in rows('ons_mid-year_population_estimates_2012_to_2024.csv')}
  > care = [r for r in rows('cla_number_and_rate_per_10k_children.csv') if r['population_type'].endswith('31 March each year')]
  > for before in 1, 0:
  >     same('in-care %d' % before, care, 'children_count', lambda r: people.get((r['old_la_code'], int(r['time_period']) - before)), 'rate_per_10000', 10000, 0)
  > same('turnover', rows('csww_indicators_2017_to_2025.csv'), 'leavers_headcount', lambda r: num(r['inpost_headcount']), 'turnover_rate_headcount', 100, 1)
  > END
  $ python3 again.py "$dfe"
  re-referrals 1976 1948 0 28
  repeat-plans 1976 1924 0 52
  in-care 1 775 755 0 20
  in-care 0 775 226 376 173
  turnover 1355 1347 0 8

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

The report of three: Blackpool; Northamptonshire, which ended; West Northamptonshire, whose workforce is published with another's.

  $ command -v typst > /dev/null || [ -d "$ROOT"/pipeline/typst/node_modules ] || { echo skipped; exit 80; }
  $ alongside published --event '2020-03 Families Rock launched' E06000009 "$dfe" blackpool
  $ alongside published --event '2020-03 launch' 928 "$dfe" ended
  $ alongside published 941 "$dfe" west
  $ for of in blackpool ended west; do
  >   head -c 5 $of/report.pdf; pdfinfo $of/report.pdf 2> /dev/null | grep Tagged | tr -s ' '
  >   sed 's/<[^>]*>//g' $of/index.html | grep -oE 'Figures for [A-Za-z ]* end in [0-9]*|not in the model of statistical neighbours|published for [A-Z][a-z]* Northamptonshire / [A-Za-z ]* together|first lockdown began' | sort -u
  > done
  %PDF-Tagged: yes
  first lockdown began
  %PDF-Tagged: yes
  Figures for Northamptonshire end in 2021
  not in the model of statistical neighbours
  %PDF-Tagged: yes
  published for North Northamptonshire / West Northamptonshire together

No page says that anything caused anything, but that these figures cannot say it.

  $ sed 's/<[^>]*>//g' */index.html | grep -oE '[a-z]* [a-z]* [a-z]* [a-z]* caused [a-z]*' | sort | uniq -c | tr -s ' '
   3 not proof of what caused it
   3 they cannot say what caused a
