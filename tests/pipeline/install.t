Installed under a prefix of its own, it works without the folder it was built in.

  $ cd "$ROOT" && make -s install O="$ALONGSIDE_BIN" BUILD=release DESTDIR="$CRAMTMP" PREFIX=/usr/local && cd "$CRAMTMP"
  $ unset ALONGSIDE_BIN; PATH="$CRAMTMP/usr/local/bin:/usr/bin:/bin"
  $ alongside --version
  alongside measure * (glob)
  $ for s in usr/local/libexec/alongside/*; do [ -f "usr/local/share/man/man1/alongside-${s##*/}.1" ] || echo "no manual of $s"; done
  $ for m in alongside.1 nightly.1; do [ -f usr/local/share/man/man1/$m ] || echo "no $m"; done; for m in council.conf extract measure points stream; do [ -f usr/local/share/man/man5/$m.5 ] || echo "no $m.5"; done

What the examples of cron and systemd call is there, under the prefix that they name.

  $ grep -ho '/usr/local/[^ ]*' "$ROOT"/docs/examples/* | sort -u | while read -r f; do [ -x "$CRAMTMP$f" ] && echo "$f"; done
  /usr/local/bin/alongside

A new council's folder has its own definitions and a key that nobody else can read; it is never made over an old one.

  $ alongside new "a council"
  a council: put your extracts into inbox, your name into council.conf, and keep a copy of mask.key in a safe place.
  $ ls "a council"; stat -c %a "a council/mask.key"
  council.conf
  editions
  extracts
  inbox
  lookups
  mask.key
  measures
  600
  $ alongside new "a council"
  alongside: 'a council' is a council's folder already: nothing was changed
  [73]

The night on it: the sample's extracts in its inbox.

  $ cp "$ROOT"/sample-data/inbox/*.csv "a council/inbox/"
  $ alongside doctor "a council" | grep -v '^ok'
  [1]
  $ alongside run --as-at 2026-10-31 "a council"; ls "a council/reports/latest"
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
