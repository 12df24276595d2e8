Where council.conf names the folder of the Department's tables, the published comparison is a section of the night's reports: of the authority of `codes`, before and after the council's own events. Skipped where the program that makes the PDF is absent.

  $ command -v typst > /dev/null || [ -d "$ROOT"/pipeline/typst/node_modules ] || { echo skipped; exit 80; }
  $ cp -R "$ROOT"/sample-data council && rm -rf council/runs council/reports && mask --new-key council/mask.key 2>/dev/null || true
  $ "$TESTDIR"/../stage/benchmark/tables council/dfe
  $ sed 's/^reports .*/reports reports/; s/^codes .*/codes old 901 new E06000901 region E12000099 Middle/' "$ROOT"/sample-data/council.conf | sed 's/^published .*/published dfe/' > council/council.conf
  $ printf '%s\n' 'indicator again' 'title Referred again' 'about Referred again' 'file again' 'figure percent' 'count again' 'of referrals' 'decimals 1' 'ends March' 'better ReReferral' > council/outcomes.published
  $ nightly --as-at 2026-10-31 council
  $ for page in index dfe ofsted; do sed 's/<[^>]*>//g' council/reports/latest/$page.html | grep -c 'Oneshire is better than similar areas on 1 of 1 measures'; done
  1
  1
  1

An indicator that the section names and nobody has defined is said on that page; what stands behind it is kept with the run, as an ordinary stream.

  $ sed 's/<[^>]*>//g' council/reports/latest/index.html | grep -c 'Not supplied: “re-referrals”'
  1
  $ plain council/runs/$(readlink council/reports/latest)/comparison.csv | awk -F, '$2 == "direction"' | cut -d, -f1-9,14
  again,direction,us,,,2020,20,15.045200926098115,26.085518656537875,better

A council that names no tables has no such section, and no other is missing it.

  $ sed -i '/^published/d' council/council.conf && nightly --as-at 2026-10-31 council
  $ sed 's/<[^>]*>//g' council/reports/latest/index.html | grep -c 'Compared with others'
  0
  [1]
  $ echo 'published dfe' >> council/council.conf

A table that says what it may not ends the night, as any extract would: nothing is published.

  $ sed -i '2s/640/six/' council/dfe/again*.csv
  $ nightly --as-at 2026-10-31 council
  benchmark: again_2020_to_2025.csv:2: 'again': is no number and none of c k low x u z: what does it mean?
  [65]
