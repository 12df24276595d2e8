The statutory returns of an invented council, small enough to be worked by hand: sample-data/returns/README.md says how each answer comes
about. Here the whole night runs on them, and its figures are held against those answers. No figure is too small to be looked at here.

  $ cp -R "$ROOT"/sample-data/returns sea && cd sea && rm -rf runs reports
  $ mkdir extracts measures
  $ for r in annexa cin csww ssda903; do cp "$ROOT"/pipeline/extracts/$r-*.extract extracts; cp "$ROOT"/pipeline/measures/$r.measure measures; done
  $ cp "$ROOT"/pipeline/extracts/cases.extract extracts

One of its lists is in the layout of 2024, which has dates of plans and of contact: three care leavers, one of them without any.

  $ cat > inbox/annex-a-2026-03-27/list_9.csv <<END
  > $(head -1 inbox/annex-a-2026-03-20/list_9.csv),UASC,Allocated personal adviser,Date of latest pathway plan,Date of latest contact
  > L01,,,,,,,,,a) Yes,,,,,L07,28/09/2025,28/01/2026
  > L02,,,,,,,,,b) No,,,,,L07,27/09/2025,27/01/2026
  > L03,,,,,,,,,,,,,,,,
  > END
  $ mask --new-key mask.key
  $ nightly --as-at 2026-03-31 .
  $ ls reports/latest/index.html reports/latest/report.pdf
  reports/latest/index.html
  reports/latest/report.pdf

Not one child's number is in what was kept of the night, nor a postcode.

  $ grep -lE '(^|[,/"])([CNPF][01][0-9]|L0[1-9])([,/"]|$)|ZZ[0-9]' runs/*/*.csv
  [1]

What is published hides what is small: the record streams are counted again, before that.

  $ sed -i 's/^enough .*/enough 1/' council.conf
  $ measure -m measures -c council.conf -l "$ROOT"/pipeline/lookups --as-at 2026-03-31 $(ls runs/*/*.csv | grep -vE '(rejects|cells|points|charted).csv') > points.csv
  $ figure() { plain points.csv | awk -F, -v m="$1" -v p="$2" -v per="$3" -v g="${4-all}" 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next }
  >   $c["measure"] == m && $c["period"] == p && $c["per"] == per && $c["group"] == g { print $c["numerator"], "of", $c["denominator"], $c["state"], $c["why"] }' | sed 's/ *$//'; }

Children in care on 31 March 2026. Who left that day is not among them, nor who has short breaks; who has a reason for leaving and no day of it is.

  $ figure rate-in-care 2026-03 month
  12 of 24730 shown
  $ figure rate-starting-care 2025-04 financial-year
  3 of 24730 shown

Three placements or more in the year: temporary ones are none, nor is the way back from them; one that ended on the year's first day was in
force at the end of none of its days.

  $ figure three-placements 2025-04 financial-year
  1 of 12 shown
  $ figure three-placements-lately 2026-03 month
  1 of 12 shown

The same carer for two years, to the day; with the adopters' clause and without.

  $ figure same-carer 2026-03 month
  3 of 4 shown
  $ figure same-carer-strictly 2026-03 month
  2 of 4 shown
  $ figure far-from-home 2026-03 month
  2 of 10 shown
  $ figure care-reviews-in-time 2025-04 financial-year
  7 of 11 shown
  $ figure care-reviews-in-time-lately 2026-03 month
  7 of 11 shown
  $ figure three-social-workers 2025-04 financial-year
  2 of 7 shown
  $ for m in left-care-to-family left-care-to-other-guardians left-care-unplanned; do figure $m 2025-04 financial-year; done
  3 of 6 shown
  1 of 6 shown
  1 of 6 shown
  $ for q in 2025-04 2025-07 2025-10 2026-01; do figure left-care-to-family-lately $q quarter; done
  0 of 1 shown
  1 of 2 shown
  1 of 3 shown
  1 of 1 shown

Reviews, by code whatever the age: 17, 16 and 9 of 21 in the year.

  $ for m in views-conveyed attends-review speaks-for-self; do for q in 2025-04 2025-07 2025-10 2026-01; do figure $m $q quarter; done | awk '{ t += $1; b += $3 } END { print t, "of", b }'; done
  17 of 21
  16 of 21
  9 of 21
  $ figure views-always-conveyed 2025-04 financial-year
  7 of 11 shown

Care leavers: what is not known stays in the denominator; who died or went home leaves it.

  $ for m in in-touch suitable-home learning-or-working; do figure care-leavers-$m 2025-04 financial-year 17_to_18; figure care-leavers-$m 2025-04 financial-year 19_to_21; done
  2 of 3 shown
  1 of 3 shown
  1 of 3 shown
  2 of 3 shown
  1 of 3 shown
  2 of 3 shown

Children in need: a year to the day is a re-referral, a year and a day is none; the 45th working day is in time.

  $ figure re-referral 2025-05 month
  2 of 5 shown
  $ figure assessments-in-time 2025-06 month
  2 of 3 shown
  $ plain points.csv | awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next } $c["measure"] == "assessment-days" && $c["period"] == "2025-06" && $c["by"] == "all" { print $c["value"] }'
  45
  $ plain points.csv | awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next } $c["measure"] == "assessment-durations" && $c["period"] == "2025-04" && $c["numerator"] > 0 { print $c["part"], $c["numerator"] }'
  under_1 1
  41_to_45 1
  46_to_50 1
  $ figure assessments-open-late 2025-06 month
  1 of 2 shown
  $ figure conferences-in-time 2025-07 quarter
  1 of 2 shown
  $ figure repeat-plans 2025-07 quarter
  2 of 4 shown
  $ figure repeat-plans-2-years 2025-07 quarter
  1 of 4 shown
  $ figure long-plans 2026-03 month
  1 of 5 shown
  $ figure plan-reviews-in-time 2025-04 financial-year
  3 of 5 shown
  $ figure rate-in-need 2026-03 month
  12 of 24730 shown
  $ figure rate-protection 2026-03 month
  5 of 24730 shown
  $ figure family-meeting-offered 2025-10 quarter
  2 of 4 shown
  $ figure family-meeting-held 2025-10 quarter
  1 of 2 shown

Visits, by the last lists of the month (those of the 27th, not of the 20th), and the workforce.

  $ figure plan-visits-in-time 2026-03 month; figure care-visits-in-time 2026-03 month
  1 of 3 shown
  2 of 4 shown

Care leavers on that list: one of three is in touch, for not known is not in touch; whoever has no date is in neither of the others. A plan of 27 September is six months old on 27 March, and a contact of 27 January two.

  $ for m in care-leavers-in-touch-now pathway-plans-in-date care-leavers-seen; do figure $m 2026-03 month; done
  1 of 3 shown
  1 of 2 shown
  1 of 2 shown

  $ for m in turnover vacancy agency caseload; do figure $m 2025-01 year; done
  1.5 of 4.5 shown
  1.5 of 6 shown
  1 of 5.5 shown
  72 of 4.5 shown

The first months that cannot be known are unknown, not zero. The oldest return of children looked after begins on 1 April 2022, the oldest census on
1 April 2023: a look back of twelve months, two years or two and a half reaches before them.

  $ known_from() { plain points.csv | awk -F, -v m="$1" -v per="$2" 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next }
  >   $c["measure"] == m && $c["per"] == per && $c["by"] == "all" { if ($c["state"] == "unknown" && $c["why"] == "early" && $c["value"] == "" && $c["denominator"] == "") n++; else if (!from) from = $c["period"] } END { print n + 0, "unknown, known from", from }'; }
  $ known_from rate-in-care month
  0 unknown, known from 2022-04
  $ known_from three-placements-lately month
  11 unknown, known from 2023-03
  $ known_from three-placements financial-year
  0 unknown, known from 2022-04
  $ known_from same-carer month
  29 unknown, known from 2024-09
  $ known_from care-reviews-in-time financial-year
  1 unknown, known from 2023-04
  $ known_from three-social-workers-lately month
  11 unknown, known from 2025-03
  $ known_from re-referral month
  12 unknown, known from 2024-04
  $ known_from repeat-plans-2-years quarter
  8 unknown, known from 2025-04
  $ known_from plan-reviews-in-time-lately month
  17 unknown, known from 2024-09

A council that does not name a return needs none of its files, and reads none of its measures.

  $ sed -i 's/^returns .*/returns   cin/' council.conf && rm -rf inbox/ssda903* inbox/annex-a* inbox/csww*
  $ nightly --as-at 2026-03-31 --revise 'fewer returns are read' .
  $ plain runs/$(readlink reports/latest)/points.csv | cut -d, -f1 | sort -u | grep -cE 'care|turnover|visits|review'
  2
  $ plain runs/$(readlink reports/latest)/points.csv | cut -d, -f1 | sort -u | grep -E 'care|turnover|visits|review'
  plan-reviews-in-time
  plan-reviews-in-time-lately

One that is named and is not there stops the night, and the last report stays.

  $ rm -r inbox/cin-*
  $ nightly --as-at 2026-04-30 .
  ingest: cin-assessment-factors: no file in the inbox is called cin*/AssessmentFactorsList.csv: is the export there, under this name?
  [66]
