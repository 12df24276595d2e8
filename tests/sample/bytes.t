The sample is made, not collected: the generator gives the same bytes on every machine.

  $ "$ROOT"/sample-data/make-sample again
  $ for f in "$ROOT"/sample-data/inbox/*.csv; do cmp "$f" again/"${f##*/}"; done
  $ ls again | wc -l | tr -d ' '
  21
  $ ls "$ROOT"/sample-data/inbox | wc -l | tr -d ' '
  21

It is small enough to be read and to travel with the source.

  $ cat "$ROOT"/sample-data/inbox/*.csv | wc -c | awk '{ print $1 < 5000000 }'
  1

A larger brother is whole Seaboroughs, one after another, until there are so many replies; the first of them is this one.

  $ "$ROOT"/sample-data/make-sample --rows 20000 larger
  $ cat larger/feedback-*.csv | wc -l | awk '{ print ($1 >= 20000) }'
  1
  $ head -5713 larger/cases.csv | cmp - "$ROOT"/sample-data/inbox/cases.csv

What it cannot do it says.

  $ "$ROOT"/sample-data/make-sample --rows many here
  usage: make-sample [--rows N] DIR
  [64]
