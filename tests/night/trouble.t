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
  revise: stdin: the stream stops after line * without #end: the stage before did not finish (glob)
  76
  as it was
  $ rm bin/suppress

gnuplot is missing, or complains.

  $ printf '#!/bin/sh\nexit 127\n' > bin/gnuplot; chmod +x bin/gnuplot
  $ PATH="$PWD/bin:$PATH" nightly --as-at 2026-10-31 sea; echo $?; still
  chart: *gnuplot* (glob)
  69
  as it was
  $ rm bin/gnuplot

The disk is full: here, for the points.

  $ printf '#!/bin/sh\nexec "$ALONGSIDE_BIN/spc" "$@" >/dev/full\n' > bin/spc; chmod +x bin/spc
  $ PATH="$PWD/bin:$PATH" nightly --as-at 2026-10-31 sea; echo $?; still
  spc: writing: No space left on device
  74
  as it was
  $ rm bin/spc

No Typst: the page alone is published, and one line says so.

  $ printf '#!/bin/sh\necho "typst: its compiler is not installed: run pipeline/setup" >&2\nexit 69\n' > bin/typst; chmod +x bin/typst
  $ PATH="$PWD/bin:$PATH" nightly --as-at 2026-10-31 sea; echo $?
  report: * (glob)
  69
  $ ls sea/out/latest
  index.html
  manifest.json
  points.csv

Wrong words on the command line, and folders that are not there.

  $ nightly; nightly --as-at yesterday sea; nightly nowhere; nightly bin
  usage: nightly [--as-at DATE] [--inbox DIR] [--revise REASON] DIR
  nightly: --as-at 'yesterday': is not a day: write 2026-04-30
  nightly: there is no folder 'nowhere'
  nightly: there is no council.conf in 'bin'
  [66]
