docs/adding.md says how to add a measure and a stage: its commands and its stage are those that are tried here.

  $ block() { awk -v lang="$1" '$0 == "```" lang { on = 1; next } /^```$/ { on = 0 } on' "$ROOT"/docs/adding.md; }
  $ block sh > commands; wc -l < commands; . ./commands
  16

The measure counts what it says.

  $ ingest -x extracts/feedback.extract -l lookups --as-at 2026-10-31 "$ROOT"/sample-data/inbox/feedback-*.csv | mask -k mask.key > feedback.csv
  $ sed 's/^by .*//' measures/challenge.measure > one.measure; measure -m one.measure --explain challenged-online feedback.csv | grep 'where'
      2,253  where challenge is present and channel = web  asked: the denominator
      1,253  where challenge >= 4                     counted: the numerator
  $ plain feedback.csv | python3 -c 'import csv, sys; r = [x for x in csv.DictReader(sys.stdin) if x["channel"] == "web" and x["challenge"] and x["responded_on"] < "2026-10"]; print(len(r), sum(int(x["challenge"]) > 3 for x in r))'
  2253 1253

The stage compiles with the house's warnings, and is one: help, streams, mistakes, what goes on down the chain.

  $ block c > halve.c; case $ALONGSIDE_BIN in *asan*) more=-fsanitize=address,undefined ;; *) more= ;; esac
  $ cc -std=c17 -D_POSIX_C_SOURCE=200809L -DVERSION='"0"' -I"$ROOT"/lib -Wall -Wextra -Werror -Wshadow -Wconversion $more -o halve halve.c "$ALONGSIDE_BIN"/lib.a $(sed -n 's/^ARCHIVES *:= //p' "$ROOT"/Makefile) -lm
  $ ./halve --help | head -n 2
  halve - half of a number
  usage: alongside halve -n COLUMN [STREAM]...
  $ printf 'team,forms\nnorth,3\nsouth,\n' | ./halve -n forms | plain
  team,forms,half
  north,3,1.5
  south,,
  $ printf 'team,forms\nnorth,x\n' | ./halve -n forms | ./halve -n half > halved.csv
  halve: stdin:2: 'forms': is no number
  [76]
  $ cat halved.csv
  #stream 1 failed
  #fail 65 halve: stdin:2: 'forms': is no number
