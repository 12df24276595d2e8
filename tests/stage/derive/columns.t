A reply is one row. The stream below is written by hand, as ingest and mask would hand it on.

  $ "$TESTDIR"/sealed feedback.csv <<END
  > #stream 1 feedback
  > #as-at 2026-10-31
  > #masked
  > #col reply id
  > #col child id
  > #col mode code
  > #col judged int
  > #col responded_on day
  > #codes mode with to for absent
  > #required reply
  > #required responded_on
  > reply,child,mode,judged,responded_on
  > r1,c1,with,2,2026-03-10
  > r2,c1,to,,2026-06-10
  > r3,c2,,5,2026-06-11
  > END

A question asked the other way round is turned, so that more is better. Nobody answered: nothing is made up.

  $ derive -e 'not_judged = 6 - judged' feedback.csv | plain | cut -d, -f1,4,6
  reply,judged,not_judged
  r1,2,4
  r2,,
  r3,5,1

Yes, no, or missing where it cannot be known; codes in the order written; a band says its own bounds.

  $ derive -e 'felt_judged if judged >= 4' -e 'how is well when mode = with, badly when mode in (to, absent)' \
  >   -e 'answer = band of judged by 1, 3, 4' feedback.csv | plain | cut -d, -f1,6-8
  reply,felt_judged,how,answer
  r1,no,well,1_to_2
  r2,,badly,
  r3,yes,,4_or_over

What a later check needs travels along: the list of codes, what is never missing, and where it came from.

  $ derive -w 'judged is present' -e 'not_judged = 6 - judged' -e 'how is well when mode = with, else other' feedback.csv | grep -E '^#(by|codes|required)'
  #by derive [^ ]* not_judged how (re)
  #required reply
  #codes mode with to for absent
  #required judged
  #required responded_on
  #required not_judged
  #codes how well other
  #required how

The order written is the order of work: what is made may be used by what follows, and a row left out is not looked at again.

  $ derive -e 'month = month of responded_on' -w 'month = 2026-06' -e 'due = 3 months after responded_on' feedback.csv | plain | cut -d, -f1,6,7
  reply,month,due
  r2,2026-06,2026-09-10
  r3,2026-06,2026-09-11

No sentence at all passes every row on, byte for byte.

  $ derive feedback.csv | plain >after; plain feedback.csv | cmp - after

Working days know the bank holidays, from a list that anybody can read. 28 December 2026 stands in for Boxing Day.

  $ cat > holidays.csv <<END
  > day,label
  > 2026-12-25,Christmas Day
  > 2026-12-28,Boxing Day (substitute)
  > END
  $ "$TESTDIR"/sealed conferences.csv <<END
  > #stream 1 conferences
  > #col shared_on day
  > #col held_on day
  > shared_on,held_on
  > 2026-12-23,2026-12-29
  > 2026-12-29,2026-12-23
  > ,2026-12-29
  > 2026-12-31,2027-01-04
  > END

Beyond the last year of the list nothing is known, and one line says which year is missing.

  $ derive --holidays holidays.csv -e 'notice = working days from shared_on to held_on' -e 'due = 2 working days after shared_on' conferences.csv | plain
  derive: bank holidays do not reach 2027: working days there are missing: add that year to the list
  shared_on,held_on,notice,due
  2026-12-23,2026-12-29,2,2026-12-29
  2026-12-29,2026-12-23,-2,2026-12-31
  ,2026-12-29,,
  2026-12-31,2027-01-04,,
  $ derive --holidays no-such-list.csv -e 'notice = working days from shared_on to held_on' conferences.csv | plain
  derive: no-such-list.csv: No such file or directory
  plain: nothing written: derive: no-such-list.csv: No such file or directory
  [76]

Plain CSV is taken too: what is asked of a column says what it holds. The result is marked.

  $ printf 'mode,judged,on\nwith,2,2026-04-01\nto,,\n' | derive -e 'not_judged = 6 - judged' -e 'month = month of on' -w 'mode = with' | grep -v '^#end'
  #stream 1 * (glob)
  #by hand
  #by derive * not_judged month (glob)
  #col mode code
  #col judged num
  #col on day
  #col not_judged num
  #col month month
  #required mode
  mode,judged,on,not_judged,month
  with,2,2026-04-01,4,2026-04
  $ printf 'judged\nmany\n' | derive -e 'not_judged = 6 - judged' >/dev/null
  derive: stdin:2: 'judged': *num* (glob)
  [65]

A column that a later -w asks to be present may well be missing before it: those rows go, and what remains is never missing.

  $ "$TESTDIR"/sealed some.csv <<END
  > #stream 1 some
  > #col a int
  > #col b int
  > a,b
  > 1,2
  > ,3
  > END
  $ derive -e 'more = a + 1' -w 'more is present' some.csv | grep -v '^#[esb]'
  #col a int
  #col b int
  #col more int
  #required more
  a,b,more
  1,2,2
