The night on a council in a folder: Seaborough, with its own copy of everything.

  $ mkdir sea && cp -R "$ROOT/sample-data/council.conf" "$ROOT/sample-data/inbox" sea/
  $ sed 's|^reports .*|reports out|' sea/council.conf > c && mv c sea/council.conf
  $ mask --new-key sea/mask.key

It is silent, and the report is there: page, PDF and manifest.

  $ nightly --as-at 2026-10-31 sea
  $ ls sea/out; readlink sea/out/latest; ls sea/out/latest
  2026-10-31-r1
  latest
  2026-10-31-r1
  dfe.html
  dfe.pdf
  dfe.sources.csv
  families.html
  families.pdf
  families.sources.csv
  index.html
  manifest.json
  ofsted.html
  ofsted.pdf
  ofsted.sources.csv
  report-large-print.pdf
  report.pdf
  report.sources.csv

The manifest is JSON, and every source's rows are all accounted for: read = kept + rejected + repeated + objected.

  $ python3 - sea/out/latest/manifest.json <<'END'
  > import json, sys
  > m = json.load(open(sys.argv[1]))
  > for i in m["inputs"]:
  >     assert i["read"] == i["kept"] + i["rejected"] + i["repeated"] + i["objected"], i
  >     assert len(i["sha256"]) == 64
  > names = [i["name"] for i in m["inputs"]]
  > print(m["as_at"], m["run"], sorted(n for n in names if not n.startswith(("annexa", "cin", "csww", "ssda903"))))
  > print({k: sum(n.startswith(k) and ".xml" not in n for n in names) for k in ("annexa", "cin", "csww", "ssda903")}, sum(".xml" in n for n in names) == 6 * 12)
  > print(sorted(m["milliseconds"]), any(s[0] == "council" for s in m["settings"]), len(m["definitions"]) > 20)
  > END
  2026-10-31 1 ['attendances', 'births', 'cases', 'colleague-ratings', 'conference-agencies', 'conferences', 'coproduction-events', 'decisions', 'feedback', 'information-sharing', 'invitations', 'participants', 'partner-agencies', 'practice-records', 'practitioner-self', 'staff', 'staff-at-sessions', 'voice-of-child']
  {'annexa': 11, 'cin': 12, 'csww': 2, 'ssda903': 12} True
  ['charts', 'extracts', 'measures', 'report'] True True

No record, pseudonym key or identifier is in what is published, and the run folder is nobody else's.

  $ stat -c %a sea/runs/2026-10-31-r1; stat -c %a sea/out/2026-10-31-r1
  700
  755

A second night is a new folder and a new number; the same data make the same page.

  $ nightly --as-at 2026-10-31 sea; readlink sea/out/latest
  2026-10-31-r2
  $ cmp sea/out/2026-10-31-r1/index.html sea/out/2026-10-31-r2/index.html
  $ cmp sea/out/2026-10-31-r1/report.pdf sea/out/2026-10-31-r2/report.pdf

While one night is at work, another says who holds the lock and leaves.

  $ (flock 9; echo 'process 12 since 2026-11-01 02:30' >&9; nightly --as-at 2026-10-31 sea; echo $?) 9>>sea/runs/lock
  nightly: another night is at work here: process 12 since 2026-11-01 02:30
  75

A night that fails says why in one line, with the code of the stage that began it, and the last report stays.

  $ before=$(cat sea/out/latest/* | sha256sum)
  $ chmod 644 sea/mask.key; nightly --as-at 2026-10-31 sea
  mask: mask.key: others may read the key: chmod 600 it, and think about a new one
  [78]
  $ mv sea/mask.key k; nightly --as-at 2026-10-31 sea
  mask: mask.key: * (glob)
  [78]
  $ mv k sea/mask.key; chmod 600 sea/mask.key
  $ readlink sea/out/latest; [ "$before" = "$(cat sea/out/latest/* | sha256sum)" ] && echo as it was
  2026-10-31-r2
  as it was
