The examples of the manuals are read by the programs they are about: nobody learns from a definition that is refused.

  $ blocks() { awk '/^\.Bd -literal/ { on = 1; next } /^\.Ed/ { on = 0; print "" } on' "$ROOT/pipeline/$1"; }
  $ mkdir measures
  $ blocks measure.5 >measures/manual.measure
  $ blocks council.conf.5 >council.conf
  $ cp -R "$ROOT/pipeline/lookups" .
  $ measure --check -m measures/manual.measure
  $ measure --list -m measures/manual.measure | wc -l
  18
  $ measure --list -m measures/manual.measure | cut -f1 | tail -2
  rate-in-care
  you-said-we-did

Both examples of an extract are read.

  $ mkdir extracts inbox
  $ blocks extract.5 | awk '/^extract/ { file = "extracts/" $2 ".extract" } { print > file }'
  $ for x in conferences feedback; do ingest -x extracts/$x.extract --as-at 2026-10-31 --no-rows | head -n 1; done
  #stream 1 conferences
  #stream 1 feedback
