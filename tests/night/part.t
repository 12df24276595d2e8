A council that has only its replies: no cases, no returns, nothing else. What is not taken is unknown, never zero.

  $ alongside new sea > /dev/null; cp "$ROOT"/sample-data/inbox/feedback-*.csv sea/inbox/
  $ printf '%s\n' 'without attendances births cases colleague-ratings conference-agencies conferences coproduction-events decisions' \
  >   '  information-sharing invitations participants partner-agencies practice-records practitioner-self' '  staff-at-sessions staff voice-of-child' >> sea/council.conf
  $ alongside doctor sea | grep -v '^ok'
  [1]
  $ alongside run --as-at 2026-10-31 sea
  $ ls sea/reports/latest/report.pdf sea/runs/*/*.csv | sed 's|.*/||'
  report.pdf
  cases.cells.csv
  cases.csv
  cases.rejects.csv
  cells.csv
  charted.csv
  feedback.cells.csv
  feedback.csv
  feedback.rejects.csv
  findings.csv
  gap.found.csv
  open-children.csv
  points.csv
  represent.found.csv
  scale.found.csv
  survive.found.csv

One source was read, and the figures are those of the whole sample, where every reply is counted too; their team is not known.

  $ python3 -c 'import json; print([i["name"] for i in json.load(open("sea/reports/latest/manifest.json"))["inputs"]])'
  ['feedback']
  $ plain sea/runs/2026-10-31-r1/points.csv | awk -F, '$1 == "worked-with" && $3 == "quarter" && $2 == "2026-07" && ($4 == "all" || $4 == "team") { print $4, $5 }'
  all all
  team not known

With invitations as well, and no replies: nobody is counted as one who did not answer.

  $ sed -i 's/without /without feedback /; s/ invitations / /' sea/council.conf; cp "$ROOT"/sample-data/inbox/invitations.csv sea/inbox/
  $ alongside run --as-at 2026-10-31 sea
  $ plain sea/runs/2026-10-31-r2/points.csv | awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next } $c["by"] == "all" && $1 !~ /^validity/ { print $1, $c["state"], $c["why"] }' | sort -u
  answered-at-all unknown early
  answered-at-all unknown late
  response-by-age unknown early
  response-by-disability unknown early
  response-by-ethnic-group unknown early
  response-by-level unknown early
  response-by-locality unknown early
  response-by-sex unknown early
  response-rate unknown early
