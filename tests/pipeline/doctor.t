The doctor says of each thing that the night needs whether it is there, and what to do about what is not.

  $ alongside new sea > /dev/null
  $ alongside doctor sea > said; echo $?; grep -c '^ok       extract' said; sed -n 's/left out.*:/…/p' said; grep '^missing' said | head -n 2
  66
  0
  ok       … annexa-* cin-* csww-* ssda903-* 
  missing  extract: attendances: no file in the inbox: put one there, or attendances behind 'without' in council.conf
  missing  extract: births: no file in the inbox: put one there, or births behind 'without' in council.conf

With the extracts there, all is well, and every definition is tried against every other on no rows.

  $ cp "$ROOT"/sample-data/inbox/*.csv sea/inbox/
  $ alongside doctor sea > said; echo $?; grep -v '^ok' said; tail -n 2 said
  0
  ok       every definition fits every other
  ok       disk: * MiB free (glob)

A heading that was renamed; a measure of what no extract has; a key that others can read; a return that has no file.

  $ sed -i '1s/They were just nosey/They were just noisy/' sea/inbox/feedback-2026.csv
  $ alongside doctor sea | grep -v '^ok'
  look     extract: ingest: feedback: feedback-2026.csv: no heading for 'nosey', all missing: is it 'They were just noisy'? then say so: called nosey …
  $ sed -i 's/count    mode = with/count    mode = wiht/' sea/measures/done-with.measure
  $ alongside doctor sea > said; echo $?; grep '^missing' said
  78
  missing  definitions: measure: measures/done-with.measure:*: 'wiht' is not a code of 'mode': did you mean 'with'? (glob)
  $ chmod 644 sea/mask.key; alongside doctor sea > said; echo $?; grep '^missing' said
  78
  missing  key: mask.key can be read by others: chmod 600 'mask.key'
  $ chmod 600 sea/mask.key; echo 'returns csww' >> sea/council.conf; alongside doctor sea | grep '^missing.*csww'
  missing  extract: csww-vacancies: no file in the inbox: put one there, or csww-vacancies behind 'without' in council.conf
  missing  extract: csww-workers: no file in the inbox: put one there, or csww-workers behind 'without' in council.conf

Folders that are not there.

  $ alongside doctor nowhere > said; echo $?; tail -n 1 said
  66
  missing  there is no folder 'nowhere'
