A month in which four of 7,919 were counted: suppress hides it, and then it is nowhere, in no text, no drawing, no description, no list, no property of a file. (The decimals of a place on the
paper are no figure.)

  $ council="-m $TESTDIR/council/measures -c $TESTDIR/council/council.conf -l $TESTDIR/council/lookups"
  $ "$TESTDIR/make-points" secret > secret.csv && grep -c ',7919,' secret.csv
  1
  $ suppress secret.csv | spc | chart -d drawings > points.csv
  $ report $council -r "$ROOT/reports" -d drawings -o out points.csv
  $ for f in out/*.pdf; do pdftotext "$f" - 2>/dev/null; pdfinfo "$f" 2>/dev/null; qpdf --qdf --object-streams=disable "$f" - | strings; done > all.txt
  $ for f in out/*.html; do sed 's/base64,[^"]*//g' "$f"; grep -o 'base64,[^"]*' "$f" | sed 's/^base64,//' | while read -r b; do printf '%s' "$b" | base64 -d; done; done >> all.txt
  $ cat out/*.csv drawings/*.svg points.csv >> all.txt
  $ grep -cE '(^|[^0-9A-Za-z_.])(7,?919|0\.000505[0-9]*)([^0-9A-Za-z_]|$)' all.txt
  0
  [1]

The same words find it where it was not hidden, so that this test can fail.

  $ "$TESTDIR/make-points" secret | spc | report --not-for-release -m "$TESTDIR/council/measures" -o loose
  $ sed 's/base64,[^"]*//g' loose/index.html | grep -cwE '7,?919' | sed 's/^[1-9].*/found/'
  found
