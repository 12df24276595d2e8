The definitions that come with the house are whole: the night on no rows makes every header by the stages themselves, and every measure is
bound to it. It says nothing when all is well.

  $ mask --new-key key
  $ night() { make -s -f "$ROOT"/pipeline/night.mk RUN=run KEY=key INBOX=nowhere COUNCIL="${2-$ROOT/sample-data/council.conf}" EXTRACTS="$ROOT"/pipeline/extracts \
  >   LOOKUPS="$ROOT"/pipeline/lookups MEASURES="${1-$ROOT/pipeline/measures}" check; }
  $ night
  $ ls
  key

So is the night of a council that gives all statutory returns.

  $ sed '/^returns/d; s/^inbox /returns annexa cin csww ssda903\ninbox /' "$ROOT"/sample-data/council.conf > all.conf
  $ night "$ROOT"/pipeline/measures all.conf
  $ rm all.conf

What a council would start from is whole as well.

  $ measure --check -m "$ROOT"/pipeline/measures -c "$ROOT"/pipeline/council.conf -l "$ROOT"/pipeline/lookups
  $ cd "$ROOT"/sample-data/real/friends-and-family && measure --check && cd "$OLDPWD"
  $ cd "$ROOT"/sample-data/real/looked-after-reviews && measure --check && cd "$OLDPWD"

A column that is not there is found before the night, with its line.

  $ cp -R "$ROOT"/pipeline/measures mine
  $ sed 's/^count    mode = with/count    moode = with/' mine/done-with.measure > new && mv new mine/done-with.measure
  $ night mine 2>&1 | grep -v '^make'
  measure: mine/done-with.measure:11: 'moode' is not a column of feedback: did you mean 'mode'?

Measures in every part of the work, the fifteen values from one stanza, and some that later programs will count.

  $ list() { measure --list -m "$ROOT"/pipeline/measures -c "$ROOT"/pipeline/council.conf -l "$ROOT"/pipeline/lookups; }
  $ list | wc -l | awk '{ print ($1 >= 25) }'
  1
  $ awk -F, 'NR > 1 { print $2 }' "$ROOT"/pipeline/lookups/values.csv | while read name; do list | grep -c "^$name[^a-z-]"; done | sort | uniq -c | tr -s ' '
   15 1
  $ cat "$ROOT"/pipeline/measures/*.measure | sed -n 's/^domain *//p' | sort -u
  Born into Care
  Co-production
  Data quality
  Equity and reach
  Hands
  Head
  Heart
  Outcomes
  [strand]

Elsewhere than in a council's folder it says so, in one line.

  $ mkdir elsewhere && cd elsewhere && make -s -f "$ROOT"/pipeline/night.mk check
  *: *** council.conf is not here: go to the council's folder, which `alongside new` makes, or say COUNCIL=FILE.  Stop. (glob)
  [2]
  $ ls
