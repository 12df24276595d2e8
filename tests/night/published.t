Where council.conf names the folder of the Department's tables, the published comparison stands beside the night's report: of the authority of `codes`, before and after the council's own events. Skipped where the program that makes the PDF is absent.

  $ command -v typst > /dev/null || [ -d "$ROOT"/pipeline/typst/node_modules ] || { echo skipped; exit 80; }
  $ cp -R "$ROOT"/sample-data council && rm -rf council/runs council/reports && mask --new-key council/mask.key 2>/dev/null || true
  $ "$TESTDIR"/../stage/benchmark/tables council/dfe
  $ sed 's/^reports .*/reports reports/; s/^codes .*/codes old 901 new E06000901 region E12000099 Middle/' "$ROOT"/sample-data/council.conf > council/council.conf; echo 'published dfe' >> council/council.conf
  $ printf '%s\n' 'indicator again' 'title Referred again' 'about Referred again' 'file again' 'figure percent' 'count again' 'of referrals' 'decimals 1' 'ends March' 'better ReReferral' > council/outcomes.published
  $ nightly --as-at 2026-10-31 council
  $ ls council/reports/latest/published
  index.html
  report.pdf
  $ sed 's/<[^>]*>//g' council/reports/latest/published/index.html | grep -o 'Oneshire is better than similar areas on 1 of 1 measures'
  Oneshire is better than similar areas on 1 of 1 measures

A table that says what it may not ends the night, as any extract would: nothing is published.

  $ sed -i '2s/640/six/' council/dfe/again*.csv
  $ nightly --as-at 2026-10-31 council
  benchmark: again_2020_to_2025.csv:2: 'again': is no number and none of c k low x u z: what does it mean?
  [65]
