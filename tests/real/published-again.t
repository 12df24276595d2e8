The same by another program, that knows nothing of ours: the rate of children in care with the population of the year before; and with that of the same year, as one might think, hundreds of rows would differ.

  $ dfe="$SHARED"/data/dfe
  $ [ -r "$dfe"/sn_model_2025_wide.csv ] || { echo skipped; exit 80; }
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
