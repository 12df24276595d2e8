What has changed since the last inspection: of each measure the last figure of a period that was over before it, the latest, and the interval of their difference.

  $ { cat "$TESTDIR/council/council.conf"; echo 'inspection 2024-11-18'; } > council.conf
  $ "$TESTDIR/make-points" usual | spc > points.csv
  $ printf 'report since\ntitle Since\nsection inspection\nrows strengths-recognised felt-judged respected one-worker-six-months families-open\nrows nothing-such\nsection method\n' > since.report
  $ mine() { report -m "$TESTDIR/council/measures" -l "$TESTDIR/council/lookups" -c "$1" -r since.report -o "$2" points.csv; }
  $ mine council.conf out
  $ sed -n '/id="inspection/,/id="method/p' out/since.html | sed 's/<\/t[dh]>/ | /g; s/<small>/ /g; s/<[^>]*>//g; s/\xe2\x81[\xa8\xa9]//g' | grep -E 'before the inspection|last inspection was|Assessments that|felt judged|with one worker|open |Not supplied' | sed 's/ | $//'
  Two of 5 measures are better than before the inspection, and one is worse
  The last inspection was on 18 November 2024. Each measure: the last figure before it, and the latest.
  Assessments that recognise a strength which shapes the plan | 46% Jul to Sep 2024 | 65% Jul to Sep 2026 | +19 +11 to +27 | Better
  Families who felt judged | 42% Jul to Sep 2024 | 26% Jul to Sep 2026 | \xe2\x88\x9216 \xe2\x88\x9225 to \xe2\x88\x926 | Better (esc)
  Families reaching 6 months with one worker | 73% Jul to Sep 2024 | 57% Jul to Sep 2026 | \xe2\x88\x9216 \xe2\x88\x9225 to \xe2\x88\x928 | Worse (esc)
  Families open to us | 644 Oct 2024 | 661 Oct 2026 | +17 \xe2\x88\x9254 to +88 | No clear change (esc)
  Not supplied: \xe2\x80\x9cnothing-such\xe2\x80\x9d. The figures that came hold no such measure, so nothing is shown for it. (esc)

The interval is made here a second time, and so is what it says: with another day, or another figure before it, the page differs.

  $ given() { echo "editions=.,measures=$TESTDIR/council/measures,council=$1,words=$ROOT/reports/words.txt"; }
  $ "$TESTDIR/check-sources" -i "$(given council.conf)" points.csv out/since.html | tail -1 | grep -o '0 differ'
  0 differ
  $ sed 's/2024-11-18/2025-06-18/' council.conf > later.conf
  $ "$TESTDIR/check-sources" -i "$(given later.conf)" points.csv out/since.html | grep -oE 'differs strengths-recognised[|]inspection[a-z-]*' | sort -u
  differs strengths-recognised|inspection
  differs strengths-recognised|inspection-hi
  differs strengths-recognised|inspection-lo
  $ "$TESTDIR/bare-digits" "$ROOT/reports/words.txt" out/since.html
  0 digits without a source

Without the day the page is left out; what is no day is refused.

  $ mine "$TESTDIR/council/council.conf" none && grep -c 'id="inspection' none/since.html
  0
  [1]
  $ { cat "$TESTDIR/council/council.conf"; echo 'inspection last autumn'; } > wrong.conf
  $ mine wrong.conf nowhere 2>&1 | sed 's/:[0-9]*:/:N:/'
  report: wrong.conf:N: 'inspection' cannot be read: write inspection 2024-11-18, the day of the last one
