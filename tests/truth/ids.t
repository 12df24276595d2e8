Every row of the catalogue of measures is a measure here, with its id: `ids.txt` is the catalogue's list. (The fifteen values are data, and another
council has others: values.t.)

  $ . "$ROOT"/tests/truth/night.sh
  $ measure --list -m "$pipeline"/measures -c "$council" -l "$pipeline"/lookups > list
  $ cut -f2 list | grep . | sort -u | diff - "$TESTDIR"/ids.txt

Each can be explained in English, and none of them waits for a program that is not there.

  $ cut -f1 list | while read name; do measure --explain "$name" -m "$pipeline"/measures -c "$council" -l "$pipeline"/lookups 2>&1 | head -1 | grep -c "^$name: "; done | sort | uniq -c | awk '{ print $2 }'
  1

Those that are counted row by row are counted a second time: by a program that reads the inbox itself, joins for itself and shares nothing with ours. One period
of each; before small numbers are hidden, for here they are to be seen. O01 to O16 and K01 to K03 are counted again from the returns (recount_returns.py).

  $ measure --sealed -m "$pipeline"/measures -c "$council" -l "$pipeline"/lookups --as-at 2026-10-31 $datasets | plain > points.csv
  $ for stage in survive scale; do $stage --sealed -m "$pipeline"/measures -c "$council" -l "$pipeline"/lookups --as-at 2026-10-31 $datasets | plain > $stage.csv; done
  $ python3 "$TESTDIR"/recount.py points.csv "$ROOT"/sample-data/inbox "$pipeline"/lookups survive.csv scale.csv < list
  - hands-index alpha in all: 0.813059
  - hands-index mean in all: 3.49659
  - head-index alpha in all: 0.221242
  - heart-index alpha in all: 0.812537
  - heart-index mean in all: 3.73667
  A01 agencies-present 2026-01: 149 of 231
  A02 partner-staff-trained 2026-01: 548 of 2540
  A03 referrals-with-strength 2026-01: 9 of 41
  A04 information-on-time 2026-01: 55 of 77
  B01 newborn-proceedings 2026-01: 3 of 358
  B01 newborn-proceedings-14-days 2025-01: 12 of 1411
  B01 newborn-proceedings-year 2025-01: 7 of 1411
  B02 hearing-notice emergency 2025-01: 4 of 12
  B02 hearing-notice longer 2025-01: 2 of 12
  B02 hearing-notice same_day 2025-01: 3 of 12
  B02 hearing-notice short 2025-01: 3 of 12
  B03 lead-time 2025-01: 22
  B04 plan-written-together 2025-01: 20 of 41
  B05 kept-together 2025-01: 29 of 41
  B06 recurrence 2025-01: 7 of 12
  B06 time-to-next-proceedings reached_by in all: 0.0697429
  C01 panels-with-families 2026-01: 11 of 12
  C02 senior-panels 2025-04: 8 of 9
  C03 questions-coproduced 2026-01: 56 of 120
  C04 training-codelivered 2026-01: 6 of 15
  C05 staff-reached 2026-03: 162 of 188
  C06 sessions 2026-03: 3
  C07 session-attendance 2026-01: 8.77778
  C08 ladder-gap 2025-10: 0.287671
  C08 ladder-high 2026-01: 15 of 38
  C08 ladder-rung 2026-01: 5
  C09 lundy 2026-01: 7 of 20
  C09 lundy-audience 2026-01: 13 of 20
  C09 lundy-influence 2026-01: 10 of 20
  C09 lundy-space 2026-01: 20 of 20
  C09 lundy-voice 2026-01: 19 of 20
  C10 decisions-changed 2026-01: 20 of 26
  C11 answered-in-time reached_by in all: 0.515303
  C11 you-said-we-did 2026-01: 23 of 26
  C12 days-to-answer median in all: 87
  C13 paid 2026-01: 14 of 20
  C14 still-taking-part still_after in all: 0.686862
  D01 worked-with 2026-03: 185 of 233
  D02 done-to 2026-03: 24 of 233
  D03 support-and-challenge challenge 2026-01: 3.46667
  D03 support-and-challenge support 2026-01: 3.75606
  D04 modes absent 2026-01: 36 of 675
  D04 modes for 2026-01: 48 of 675
  D04 modes to 2026-01: 79 of 675
  D04 modes with 2026-01: 512 of 675
  E01 takes-part-by-locality north 2026-01: 1.41852
  E02 strengths-gap-by-sex female 2025-01: -0.0182176
  E03 response-by-sex female 2025-01: 1021 of 2137
  E03 response-by-sex male 2025-01: 971 of 2084
  G01 gap-aspirational 2026-01: 0.464912
  G01 gap-balanced 2026-01: 0.43326
  G01 gap-believe-in-families 2026-01: 0.455947
  G01 gap-brave 2026-01: 0.279379
  G01 gap-honest 2026-01: 0.342105
  G01 gap-inclusive 2026-01: 0.199561
  G01 gap-kind 2026-01: 0.376392
  G01 gap-objective 2026-01: 0.464531
  G01 gap-realistic 2026-01: -0.0402685
  G01 gap-respectful 2026-01: 0.351648
  G01 gap-right-solutions 2026-01: 0.597826
  G01 gap-trauma 2026-01: 0.172566
  G01 gap-trusted 2026-01: 0.625277
  G01 gap-with-not-to 2026-01: 0.700214
  G01 gap-work-with-agencies 2026-01: 0.41629
  G02 self-with 2026-01: 62 of 67
  G03 knows-conference-model 2026-01: 96 of 156
  G04 reflects-on-values 2026-03: 95 of 179
  G05 among-us-aspirational 2025-10: 145 of 231
  G05 among-us-balanced 2025-10: 147 of 224
  G05 among-us-believe-in-families 2025-10: 153 of 227
  G05 among-us-brave 2025-10: 146 of 228
  G05 among-us-honest 2025-10: 130 of 231
  G05 among-us-inclusive 2025-10: 136 of 226
  G05 among-us-kind 2025-10: 149 of 230
  G05 among-us-objective 2025-10: 148 of 228
  G05 among-us-realistic 2025-10: 148 of 227
  G05 among-us-respectful 2025-10: 143 of 224
  G05 among-us-right-solutions 2025-10: 160 of 226
  G05 among-us-trauma 2025-10: 144 of 228
  G05 among-us-trusted 2025-10: 145 of 224
  G05 among-us-with-not-to 2025-10: 135 of 228
  G05 among-us-work-with-agencies 2025-10: 146 of 232
  K01 views-always-conveyed 2025-04: 181 of 217
  K01 views-conveyed 2026-01: 88 of 96
  K02 attends-review 2026-01: 54 of 96
  K03 speaks-for-self 2026-01: 41 of 96
  K04 parent-at-conference 2026-01: 48 of 59
  K05 reports-shared 2026-01: 40 of 59
  K06 child-at-conference 2026-01: 39 of 49
  K07 child-says-agrees-with-worker 2026-01: 27 of 50
  K07 child-says-plan-is-clear 2026-01: 36 of 53
  K07 child-says-worries-explained 2026-01: 36 of 52
  L01 reach-by-level 2026-01: 297 of 489
  L01 strengths-by-level early_help 2026-01: 127 of 170
  L01 strengths-by-level protection 2026-01: 45 of 84
  O01 re-referral 2026-03: 13 of 82
  O02 assessment-days 2026-03: 30
  O02 assessment-durations 11_to_20 2026-01: 29 of 187
  O02 assessments-in-time 2026-03: 52 of 61
  O02 assessments-open-late 2026-03: 10 of 91
  O03 conferences-in-time 2025-10: 36 of 62
  O04 repeat-plans 2025-10: 17 of 62
  O04 repeat-plans-2-years 2025-10: 13 of 62
  O05 long-plans 2026-03: 10 of 122
  O06 rate-in-care 2026-03: 185 of 24730
  O06 rate-in-need 2026-03: 612 of 24730
  O06 rate-protection 2026-03: 122 of 24730
  O06 rate-starting-care 2025-04: 83 of 24730
  O07 three-placements 2025-04: 13 of 185
  O07 three-placements-lately 2026-03: 13 of 185
  O08 same-carer 2026-03: 11 of 19
  O08 same-carer-strictly 2026-03: 11 of 19
  O09 far-from-home 2026-03: 21 of 170
  O10 care-leavers-in-touch 2025-04: 169 of 179
  O10 care-leavers-learning-or-working 2025-04: 100 of 179
  O10 care-leavers-suitable-home 2025-04: 154 of 179
  O11 care-visits-in-time 2026-03: 177 of 185
  O11 plan-visits-in-time 2026-03: 107 of 122
  O12 care-reviews-in-time 2025-04: 172 of 180
  O12 care-reviews-in-time-lately 2026-03: 172 of 180
  O12 plan-reviews-in-time 2025-04: 89 of 98
  O12 plan-reviews-in-time-lately 2026-03: 89 of 98
  O13 family-meeting-held 2025-10: 7 of 15
  O13 family-meeting-offered 2025-10: 15 of 42
  O14 left-care-to-family 2025-04: 42 of 83
  O14 left-care-to-family-lately 2025-10: 24 of 46
  O14 left-care-to-other-guardians 2025-04: 2 of 83
  O14 left-care-unplanned 2025-04: 9 of 83
  O15 three-social-workers 2025-04: 10 of 185
  O15 three-social-workers-lately 2026-03: 10 of 185
  O16 agency 2025-01: 12.6 of 120.6
  O16 caseload 2025-01: 1655 of 108.6
  O16 turnover 2025-01: 11.8 of 108
  O16 vacancy 2025-01: 11.6 of 119.6
  P01 felt-judged 2026-03: 55 of 236
  P02 felt-nosey 2026-03: 69 of 229
  P03 felt-punished 2026-03: 37 of 236
  P04 perception alpha in all: 0.732425
  P04 perception mean in all: 3.27257
  Q01 coverage 2026-03: 378 of 489
  Q02 answered-at-all 2026-01: 503 of 1095
  Q02 response-rate 2026-03: 184 of 387
  Q03 respondents-by-level 2026-01: 0.0546736
  Q04 validity decisions 2026-03: 27 of 27
  Q05 auditor-agreement 2025-10: 0.9593
  S01 strengths-balance 2026-03: 128 of 321
  S01 strengths-to-worries 2026-03: 128 of 193
  S01 worries-recorded 2026-03: 5.36111
  S02 strength-recorded 2026-03: 44 of 59
  S03 strengths-first 2026-01: 43 of 56
  S04 strengths-recognised 2026-03: 167 of 235
  S05 record-family-gap 2026-01: 0.170455
  S06 family-goals 2026-03: 45 of 115
  V01 believe-in-families 2026-03: 171 of 230
  V02 objective 2026-03: 149 of 228
  V03 work-with-agencies 2026-03: 118 of 232
  V04 trauma 2026-03: 149 of 234
  V05 respectful 2026-03: 182 of 236
  V06 inclusive 2026-03: 170 of 232
  V07 kind 2026-03: 194 of 238
  V08 honest 2026-03: 171 of 228
  V09 realistic 2026-03: 140 of 233
  V10 brave 2026-03: 148 of 235
  V11 trusted 2026-03: 153 of 231
  V12 balanced 2026-03: 148 of 231
  V13 right-solutions 2026-03: 148 of 236
  V14 with-not-to 2026-03: 155 of 234
  V15 aspirational 2026-03: 139 of 233
  ids: 90
