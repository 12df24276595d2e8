What goes wrong between a definition and its dataset. A dataset says which columns it has, of which types and codes, and
which of them are never missing; here are three, written by hand as the stages before would hand them on.

  $ sealed="$TESTDIR/../derive/sealed"
  $ $sealed cla-reviews.csv <<END
  > #stream 1 cla-reviews
  > #as-at 2026-10-31
  > #masked
  > #col child_id id
  > #col review day
  > #col review_code code
  > #col respondent code
  > #col parent_attended code
  > #col team code
  > #col age int
  > #col score int
  > #col place text
  > #codes review_code PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7
  > #codes respondent child parent kin practitioner
  > #codes parent_attended yes no
  > #mask child_id child
  > #required child_id
  > #required review
  > #required review_code
  > child_id,review,review_code,respondent,parent_attended,team,age,score,place
  > END
  $ $sealed in-care.csv <<END
  > #stream 1 in-care
  > #as-at 2026-10-31
  > #masked
  > #col at day
  > #col child_id id
  > #col late code
  > #codes late yes no
  > #every at month
  > #required at
  > #required late
  > at,child_id,late
  > END
  $ mkdir measures lookups
  $ cat >good <<END
  > measure  views-conveyed
  > title    Reviews where the child's views were heard
  > domain   Co-production
  > from     cla-reviews
  > shape    proportion
  > of       review_code != PN0
  > count    review_code in (PN1, PN2)
  > when     review
  > per      month
  > by       team
  > better   up
  > chart    auto
  > END
  $ wrong() { sed "$1" good >measures/voice.measure; measure --check cla-reviews.csv; }

Nothing is wrong, and nothing is said.

  $ wrong ''

A column is mistyped.

  $ wrong 's/^count.*/count reveiw_code = PN1/'
  measure: measures/voice.measure:7: 'reveiw_code' is not a column of cla-reviews: did you mean 'review_code'?
  [78]

  $ wrong 's/^by.*/by taem/'
  measure: measures/voice.measure:10: 'taem' is not a column of cla-reviews: did you mean 'team'?
  [78]

A code is mistyped.

  $ wrong 's/^count.*/count review_code = PN9/'
  measure: measures/voice.measure:7: 'PN9' is not a code of 'review_code': PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7
  [78]

A label stands where a code belongs.

  $ wrong 's/^count.*/count respondent = parent or carer/'
  measure: measures/voice.measure:7: 'parent' 'or' 'carer': a code is one word: 'respondent' has child parent kin practitioner
  [78]

Quotes.

  $ wrong "s/^count.*/count respondent = 'parent'/"
  measure: measures/voice.measure:7: nothing is quoted here: write respondent = parent
  [78]

A dataset that is not there.

  $ wrong 's/^from.*/from cla-reveiws/'
  measure: measures/voice.measure:4: there is no dataset 'cla-reveiws': did you mean 'cla-reviews'?
  [78]

'and' beside 'or'.

  $ wrong 's/^of.*/of review_code != PN0 and age > 4 or age < 2/'
  measure: measures/voice.measure:6: 'and' and 'or' side by side: put brackets round what belongs together
  [78]

An unknown that is not spoken for, and one that cannot be. A row that passed 'of' has what 'of' tested.

  $ wrong 's/^count.*/count parent_attended = yes/'
  measure: measures/voice.measure:7: 'parent_attended' may be missing: say 'unknown in' (stays in the denominator) or 'unknown out' (leaves it)
  [78]
  $ wrong 's/^count.*/count parent_attended = yes/; $a unknown in'
  $ wrong 's/^count.*/count parent_attended = yes/; s/^of.*/of parent_attended is present/'

  $ wrong '$a unknown out'
  measure: measures/voice.measure:13: 'unknown': count can never be unknown here: take the line out
  [78]

A sum of what may be missing.

  $ wrong 's/^count.*/top sum of score/; $a bottom sum of age'
  measure: measures/voice.measure:7: 'score' may be missing: say of … and score is present, and --explain counts what that leaves out
  [78]
  $ wrong 's/^count.*/top sum of score/; $a bottom sum of age
  >   s/^of.*/of score is present and age is present/'

Equality with nothing.

  $ wrong 's/^of.*/of respondent =/'
  measure: measures/voice.measure:6: 'respondent =' : to ask for an empty cell write respondent is missing
  [78]

Arithmetic.

  $ wrong 's/^of.*/of age - score > 2/'
  measure: measures/voice.measure:6: measures do no arithmetic: make a column in night.mk, derive -e 'NAME = age - score'
  [78]

A stock counted as a flow, and finer than it was taken.

  $ stock() { sed 's/^from.*/from in-care/; /^of/d; /^by/d; s/^count.*/count late = no/; s/^when.*/when last at/' good | sed "$1" >measures/voice.measure
  >   measure --check in-care.csv; }
  $ stock ''
  $ stock 's/^when.*/when at/'
  measure: measures/voice.measure:7: 'at' is each month's end: write 'when last at', or the same children count once a month
  [78]
  $ stock 's/^per.*/per week/'
  measure: measures/voice.measure:8: 'per week' but in-care is taken every month
  [78]

Grouping by what is not a code.

  $ wrong 's/^by.*/by age/'
  measure: measures/voice.measure:10: by 'age': int is not a list of codes: make a band in night.mk
  [78]
  $ wrong 's/^by.*/by team, child_id/'
  measure: measures/voice.measure:10: by 'child_id': id is not a list of codes: nobody is a group
  [78]
  $ wrong 's/^by.*/by place/'
  measure: measures/voice.measure:10: by 'place': text is not a list of codes: give it a list in its extract, code in LOOKUP
  [78]

A date is asked for, or a number, and the column is neither.

  $ wrong 's/^when.*/when team/'
  measure: measures/voice.measure:8: when 'team': code is not a date: name another column
  [78]
  $ wrong 's/^shape.*/shape mean/; s/^count.*/average team/'
  measure: measures/voice.measure:7: average 'team': code is not a number: name another column
  [78]

Rows lean the same way because they are of one family, one worker: a code says nobody.

  $ wrong 's/^by.*/by team\ncluster team/'
  measure: measures/voice.measure:11: cluster 'team': code is not an id: name another column
  [78]

A rate over a dataset that lacks the groups.

  $ sed 's/^shape.*/shape rate/; s/^count.*/count rows/; s/^of.*/over rows of in-care/; $a scale 100' good >measures/voice.measure
  $ measure --check cla-reviews.csv in-care.csv
  measure: measures/voice.measure:10: a rate by 'team' needs a column 'team' in in-care: make it in night.mk
  [78]

A day as people write it.

  $ wrong 's/^of.*/of review >= 01\/04\/2026/'
  measure: measures/voice.measure:6: '01/04/2026': write 2026-04-01
  [78]

Small numbers of people are hidden, whatever the measure says.

  $ wrong 's/^by.*/cluster child_id/; $a hide none counts reviews, not people'
  measure: measures/voice.measure:13: hide none is for what are not people, and 'child_id' is a child: take the line out
  [78]

A question by hand is held to the same.

  $ measure -e 'from cla-reviews; shape proportion; count review_code = PN9; when review; per month' cla-reviews.csv 2>&1 >/dev/null
  measure: -e: 'PN9' is not a code of 'review_code': PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7
  [78]
