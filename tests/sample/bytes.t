The sample is made, not collected: the generator gives the same bytes on every machine.  (What is compressed is compared as what is in it:
how gzip packs is gzip's.)

  $ "$ROOT"/sample-data/make-sample again
  $ (cd "$ROOT"/sample-data/inbox && find . -type f | LC_ALL=C sort) > there; (cd again && find . -type f | LC_ALL=C sort) | diff - there
  $ for f in $(cat there); do case $f in
  >   *.gz) gzip -dc "$ROOT"/sample-data/inbox/$f > a; gzip -dc again/$f | cmp - a ;;
  >   *) cmp "$ROOT"/sample-data/inbox/$f again/$f ;; esac; done
  $ ls again/*.csv | wc -l | tr -d ' '
  21
  $ ls -d again/*/ | sed 's/-.*//' | uniq -c | tr -s ' '
   48 again/annex
   6 again/cin
   5 again/csww
   1 again/published/
   7 again/ssda903

It is small enough to be read and to travel with the source.

  $ (cd "$ROOT"/sample-data/inbox && cat $(cat "$OLDPWD"/there)) | wc -c | awk '{ print ($1 < 7000000) }'
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
  $ "$ROOT"/sample-data/make-returns --cases many here
  usage: make-returns [--cases N] DIR
  [64]
