A council whose model began in March 2020, with the first lockdown: half of the families said that we worked with them in the two years before, three quarters
after. Whatever is found, the report says that the two cannot be told apart, and never that the one caused anything. Skipped where the program that makes the PDF is absent.

  $ command -v typst > /dev/null || [ -d "$ROOT"/pipeline/typst/node_modules ] || { echo skipped; exit 80; }
  $ mkdir -p sea/inbox && cp -R "$ROOT"/pipeline/extracts sea/extracts && sed -i 's/2022-11/2018-03/g' sea/extracts/feedback.extract sea/extracts/cases.extract
  $ awk 'BEGIN { print "response_id,family_id,respondent,responded_on,mode"
  >   for (m = 0; m < 48; m++) for (i = 0; i < 40; i++) printf "R%d,F%d,parent,%04d-%02d-%02d,%s\n", ++n, n, 2018 + int((m + 2) / 12), (m + 2) % 12 + 1, i % 28 + 1,
  >     i < (m < 24 ? 20 : 30) + (m * 7) % 5 - 2 ? "with" : "to" }' > sea/inbox/feedback-2018.csv
  $ cat > sea/council.conf <<END
  > council  Northshore
  > contact  performance@northshore.example
  > marking  Synthetic data
  > event    2020-03-16 launch Our model of practice was launched
  > break    launch for every measure
  > inbox    inbox
  > runs     runs
  > reports  reports
  > key      mask.key
  > publish  0 days after
  > set      data_from 2018-03
  > set      assessment_days 45
  > set      cp_visit_days 10
  > set      cla_visit_days 42
  > set      answer_days 90
  > set      report_days_initial 2
  > set      report_days_review 5
  > without  attendances births cases colleague-ratings conference-agencies conferences coproduction-events decisions
  >   information-sharing invitations participants partner-agencies practice-records practitioner-self staff-at-sessions staff voice-of-child
  > END
  $ mask --new-key sea/mask.key; nightly --as-at 2022-02-28 sea
  $ page() { sed 's/<script.*<\/script>//; s/<style.*<\/style>//' "sea/reports/latest/$1.html" | tr '\n' ' ' | sed 's/<[^>]*>/ /g' | sed 's/&[a-z0-9#]*;/ /g' | tr -s ' '; }

The change is found, and told with its interval. Every edition for those who judge says what else happened; the families' is of what families said, and of no event.

  $ page dfe | grep -oE 'One year on: [0-9]+ percentage points above the earlier trend' | sort -u
  One year on: 25 percentage points above the earlier trend
  $ page dfe | grep -oE 'In all [0-9.]+ [0-9.]+ to [0-9.]+' | sort -u | sed 's/[0-9.]* to [0-9.]*$/with an interval of its own/; s/[.][0-9]//'
  In all 24 with an interval of its own
  $ for e in index dfe ofsted families; do echo "$e: $(page $e | grep -oE 'Our model of practice was launched[^a-z]* fell together with the first lockdown[^.]*\.' | sort -u | sed 's/[^ -~]//g')"; done | sed 's/: $/: nothing/'
  index: Our model of practice was launched fell together with the first lockdown, which began in March 2020 and changed services everywhere: what followed the one cannot be told apart from what followed the other.
  dfe: Our model of practice was launched fell together with the first lockdown, which began in March 2020 and changed services everywhere: what followed the one cannot be told apart from what followed the other.
  ofsted: Our model of practice was launched fell together with the first lockdown, which began in March 2020 and changed services everywhere: what followed the one cannot be told apart from what followed the other.
  families: nothing
  $ page families | grep -c 'model of practice'
  0
  [1]

Of all the words that say that one thing made another, none stands in a report but where it is denied.

  $ words='caus(e|ed|es|ing)|thanks to|led to|leads to|due to|result(s|ed)? (of|from|in)|because of|owing to|attribut[a-z]*|brought about|contribut[a-z]* to'
  $ for e in index dfe ofsted families; do page $e | grep -oiE ".{50}[^a-z]($words)[^a-z]"; done > said; grep -c . said | awk '{ print ($1 > 5) }'
  1
  $ grep -vE 'may not be the cause|is not proof that the event caused|order is no proof of cause' said
  [1]

An event at another time is not spoken of so.

  $ sed -i 's/2020-03-16/2020-11-16/' sea/council.conf; nightly --as-at 2022-02-28 sea; page index | grep -c lockdown
  0
  [1]
