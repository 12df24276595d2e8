Whatever goes wrong at night, one line says why and the published report stays as it was.

  $ mkdir sea && cp -R "$ROOT/sample-data/council.conf" "$ROOT/sample-data/inbox" sea/
  $ sed 's|^reports .*|reports out|' sea/council.conf > c && mv c sea/council.conf
  $ mask --new-key sea/mask.key
  $ nightly --as-at 2026-10-31 sea
  $ was=$(cat sea/out/latest/* | sha256sum)
  $ still() { [ "$(readlink sea/out/latest)" = 2026-10-31-r1 ] && [ "$was" = "$(cat sea/out/latest/* | sha256sum)" ] && echo as it was; }
  $ cp -R sea/inbox good

A heading is not there.

  $ sed '1s/responded_on\|Date of response\|Completed/when_was_that/' good/feedback-2026.csv > sea/inbox/feedback-2026.csv
  $ nightly --as-at 2026-10-31 sea; echo $?; still
  ingest: feedback*no heading for 'responded_on'* (glob)
  65
  as it was
  $ cp good/feedback-2026.csv sea/inbox/

A gzip file that was cut on the way.

  $ gzip -c good/cases.csv | head -c 20000 > sea/inbox/cases.csv
  $ nightly --as-at 2026-10-31 sea; echo $?; still
  ingest: cases.csv: the gzip file is cut short: copy it again from where it was made
  65
  as it was
  $ cp good/cases.csv sea/inbox/

More rows are rejected than the extract allows.

  $ awk 'NR > 1 && NR < 900 { $0 = "x" $0; gsub(/20[0-9][0-9]/, "3x") } { print }' good/cases.csv > sea/inbox/cases.csv
  $ nightly --as-at 2026-10-31 sea; echo $?; still
  ingest: cases*rejected* (glob)
  65
  as it was
  $ cp good/cases.csv sea/inbox/

No extract at all.

  $ mv sea/inbox/invitations.csv .; nightly --as-at 2026-10-31 sea; echo $?; still
  ingest: invitations* (glob)
  66
  as it was
  $ mv invitations.csv sea/inbox/

A measure that asks for what is not there.

  $ cp -R "$ROOT/pipeline/measures" sea/measures && sed -i 's/mode = with/mode = wiht/' sea/measures/done-with.measure
  $ nightly --as-at 2026-10-31 sea; echo $?; still
  measure: measures/done-with.measure:*'wiht' is not a code of 'mode'* (glob)
  78
  as it was
  $ rm -r sea/measures

A stage killed in the middle of the chain.

  $ mkdir bin && cat > bin/suppress <<'END'
  > #!/bin/sh
  > head -c 3000
  > kill -9 $$
  > END
  $ chmod +x bin/suppress; PATH="$PWD/bin:$PATH" nightly --as-at 2026-10-31 sea; echo $?; still
  revise: stdin: the stream stops after line * without #end: the stage before did not finish: it was killed, or fell over (glob)
  76
  as it was
  $ rm bin/suppress

The last of a chain killed, when nobody comes after it; and make itself.

  $ printf '#!/bin/sh\nhead -c 3000\nkill -9 $$\n' > bin/compare; chmod +x bin/compare
  $ PATH="$PWD/bin:$PATH" nightly --as-at 2026-10-31 sea; echo $?; still
  nightly: measures: a stage was killed (signal 9) at points.csv
  76
  as it was
  $ rm bin/compare
  $ printf '#!/bin/sh\nkill -15 $$\n' > bin/make; chmod +x bin/make
  $ PATH="$PWD/bin:$PATH" nightly --as-at 2026-10-31 sea; echo $?; still
  nightly: extracts: was stopped before it was done
  76
  as it was
  $ rm bin/make

gnuplot is missing, or complains.

  $ printf '#!/bin/sh\nexit 127\n' > bin/gnuplot; chmod +x bin/gnuplot
  $ PATH="$PWD/bin:$PATH" nightly --as-at 2026-10-31 sea; echo $?; still
  benchmark: gnuplot: * (glob)
  69
  as it was
  $ rm bin/gnuplot

The disk is full: here, for the points.

  $ printf '#!/bin/sh\nexec "$ALONGSIDE_BIN/compare" "$@" >/dev/full\n' > bin/compare; chmod +x bin/compare
  $ PATH="$PWD/bin:$PATH" nightly --as-at 2026-10-31 sea; echo $?; still
  compare: writing: No space left on device
  74
  as it was
  $ rm bin/compare

No Typst: the page alone is published, and one line says so.

  $ printf '#!/bin/sh\necho "typst: its compiler is not installed: run pipeline/setup" >&2\nexit 69\n' > bin/typst; chmod +x bin/typst
  $ PATH="$PWD/bin:$PATH" nightly --as-at 2026-10-31 sea; echo $?
  report: * (glob)
  69
  $ ls sea/out/latest
  dfe.html
  dfe.sources.csv
  families.html
  families.sources.csv
  index.html
  manifest.json
  ofsted.html
  ofsted.sources.csv
  report.sources.csv

Wrong words on the command line, and folders that are not there.

  $ nightly; nightly --as-at yesterday sea; nightly nowhere; nightly bin
  usage: nightly [--as-at DATE] [--inbox DIR] [--revise REASON] DIR
  nightly: --as-at 'yesterday': is not a day: write 2026-04-30
  nightly: there is no folder 'nowhere'
  nightly: there is no council.conf in 'bin'
  [66]

An extract that was delivered again, a quarter later, is stale: said at first, and then refused.

  $ nightly --as-at 2026-12-31 sea 2>&1 | sed 's/ [0-9]* days/ N days/; s/^ingest: [a-z0-9-]*:/ingest: X:/' | sort -u; readlink sea/out/latest
  ingest: X: its newest row is N days older than the day it is to speak of: is a newer extract on its way?
  2026-12-31-r1
  $ nightly --as-at 2027-02-28 sea; echo $?
  ingest: *days older than the day it is to speak of, and 70 are allowed: was it delivered again? (glob)
  65

Half a file reads like a quiet month: rows are compared with the last good night's.

  $ awk 'NR % 3 == 1' good/practice-records.csv > sea/inbox/practice-records.csv; awk 'NR == 1 || NR % 4' good/coproduction-events.csv > sea/inbox/coproduction-events.csv
  $ nightly --as-at 2026-10-31 sea; echo $?; readlink sea/out/latest
  nightly: practice-records: * rows, and 3495 at the last good night, 66% fewer: is the extract whole? (glob)
  65
  2026-12-31-r1
  $ cp good/*.csv sea/inbox/

A heading that was renamed reads like a question nobody answered: the night goes on, and says so; the manifest knows it too.

  $ sed '1s/They were just nosey/Q7/' good/feedback-2026.csv > sea/inbox/feedback-2026.csv; sed '1s/goals_family_authored/Whose words (tally)/' good/practice-records.csv > sea/inbox/practice-records.csv
  $ nightly --as-at 2026-10-31 sea; echo $?
  ingest: feedback: feedback-2026.csv: no heading for 'nosey', which older files have: all missing in it; was it renamed? then say: called
  nightly: feedback: no heading for nosey, and there was one at the last good night: all missing from here; was it renamed?
  nightly: practice-records: no heading for goals_family_authored, and there was one at the last good night: all missing from here; was it renamed?
  0
  $ sed -n 's/.*"name": "\(.*\)", "read".*\("without": ".*"\).*/\1 \2/p' sea/out/2026-10-31-r*/manifest.json | grep -v '^annexa\|^cin\|^csww\|^ssda903'
  feedback "without": "nosey", "unreadable": "mode:1+v01:1+v02:1"
  practice-records "without": "goals_family_authored"
  $ cp good/*.csv sea/inbox/

An old month filled in later does not take the newest report away.

  $ nightly --as-at 2026-09-30 sea; readlink sea/out/latest; ls -d sea/out/2026-09-30-r1
  2026-12-31-r1
  sea/out/2026-09-30-r1

A night that fails deletes nothing, however old it is.

  $ touch -d '40 days ago' sea/runs/2026-10-31-r1/*.csv; ls -l sea/runs/2026-10-31-r1 > old; mv sea/inbox/invitations.csv .
  $ nightly --as-at 2026-09-30 sea; echo $?; ls -l sea/runs/2026-10-31-r1 | diff old - && grep -c deleted sea/runs/2026-09-30-r2/log
  ingest: invitations* (glob)
  66
  0
  [1]
  $ mv invitations.csv sea/inbox/

Record streams are deleted when their days are over, and the log of the night that did it says how many; what was published stays.

  $ touch -d '40 days ago' sea/runs/2026-10-31-r1/*.csv; n=$(ls sea/runs/2026-10-31-r1/*.csv | wc -l); nightly --as-at 2026-09-30 sea
  $ grep -h deleted sea/runs/2026-09-30-r*/log | sed "s/: $((n - 2)) files/: all of them/"
  record streams and rejects older than 30 days, deleted: all of them
  $ ls sea/runs/2026-10-31-r1/*.csv; ls sea/out/2026-10-31-r1
  sea/runs/2026-10-31-r1/findings.csv
  sea/runs/2026-10-31-r1/points.csv
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
