The twenty-eight mistakes that the language's grammar lists (section 11), in its order and in its words: each is made here once, by changing one
thing in a small council whose definitions are right. None may be missing, and none may say anything else (27 names the file as well: an extract may have many).

  $ sealed="$ROOT/tests/stage/derive/sealed"
  $ mkdir measures lookups extracts inbox
  $ printf 'council Seaborough\nset answer_days 90\ntarget worked-with 80%%\n' > council.conf
  $ printf 'period,locality,children\n2024-07,,1000\n2024-07,north,400\n' > lookups/populations.csv
  $ printf 'code,label\nnorth,North\nsouth,South\n' > lookups/teams.csv
  $ printf 'code,name,column\nV01,one,v01\n' > lookups/values.csv
  $ $sealed cla-reviews.csv <<END
  > #stream 1 cla-reviews
  > #as-at 2026-10-31
  > #masked
  > #col child_id id
  > #col review day
  > #col review_code code
  > #col respondent code
  > #col mode code
  > #col parent_attended code
  > #col team code
  > #col age num
  > #col days num
  > #col goals_total int
  > #col goals_done int
  > #codes review_code PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7
  > #codes respondent child parent kin practitioner
  > #codes mode with to for absent
  > #codes parent_attended yes no
  > #codes team north south
  > #required child_id
  > #required review
  > #required review_code
  > #required respondent
  > #required mode
  > child_id,review,review_code,respondent,mode,parent_attended,team,age,days,goals_total,goals_done
  > END
  $ $sealed feedback.csv <<END
  > #stream 1 feedback
  > #as-at 2026-10-31
  > #col dec day
  > dec
  > END
  $ $sealed in-care.csv <<END
  > #stream 1 in-care
  > #as-at 2026-10-31
  > #col at day
  > #col late code
  > #codes late yes no
  > #every at month
  > #required at
  > #required late
  > at,late
  > END
  $ cat > good <<END
  > measure  worked-with
  > title    Worked with
  > domain   Hands
  > from     cla-reviews
  > shape    proportion
  > of       review_code != PN0
  > count    mode = with
  > when     review
  > per      month
  > by       team
  > better   up
  > chart    auto
  > END
  $ measured() { n=$1; shift; sed "$1" good > measures/voice.measure; measure --check cla-reviews.csv feedback.csv in-care.csv 2>&1 | sed "s/^/$n /"; }
  $ measured 0 ''
  $ measured 1 's/^count/cuont/'
  1 measure: measures/voice.measure:7: 'cuont' is not a word of a measure: did you mean 'count'?
  $ measured 2 's/^of.*/of reveiw_code != PN0/'
  2 measure: measures/voice.measure:6: 'reveiw_code' is not a column of cla-reviews: did you mean 'review_code'?
  $ measured 3 's/^count.*/count review_code = PN9/'
  3 measure: measures/voice.measure:7: 'PN9' is not a code of 'review_code': PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7
  $ measured 4 's/^count.*/count respondent = parent or carer/'
  4 measure: measures/voice.measure:7: 'parent' 'or' 'carer': a code is one word: 'respondent' has child parent kin practitioner
  $ measured 5 "s/^count.*/count mode = 'with'/"
  5 measure: measures/voice.measure:7: nothing is quoted here: write mode = with
  $ measured 6 's/^from.*/from feeback/'
  6 measure: measures/voice.measure:4: there is no dataset 'feeback': did you mean 'feedback'?
  $ measured 7 's/^of.*/of mode = with and team = north or team = south/'
  7 measure: measures/voice.measure:6: 'and' and 'or' side by side: put brackets round what belongs together
  $ measured 8 's/^count.*/count parent_attended = yes/'
  8 measure: measures/voice.measure:7: 'parent_attended' may be missing: say 'unknown in' (stays in the denominator) or 'unknown out' (leaves it)
  $ measured 9 '$a unknown in'
  9 measure: measures/voice.measure:13: 'unknown': count can never be unknown here: take the line out
  $ measured 10 's/^of.*/of dec =/'
  10 measure: measures/voice.measure:6: 'dec =' : to ask for an empty cell write dec is missing
  $ measured 11 's/^of.*/of goals_total - goals_done > 2/'
  11 measure: measures/voice.measure:6: measures do no arithmetic: make a column in night.mk, derive -e 'NAME = goals_total - goals_done'
  $ measured 12 's/^from.*/from in-care/; s/^count.*/count late = yes/; s/^when.*/when at/; /^by/d; /^of/d'
  12 measure: measures/voice.measure:7: 'at' is each month's end: write 'when last at', or the same children count once a month
  $ measured 13 's/^from.*/from in-care/; s/^count.*/count late = yes/; s/^when.*/when last at/; s/^per.*/per week/; /^by/d; /^of/d'
  13 measure: measures/voice.measure:8: 'per week' but in-care is taken every month
  $ measured 14 's/^shape.*/shape mean/; s/^count.*/top sum of days/'
  14 measure: measures/voice.measure:7: 'top' has no meaning in shape mean: average COLUMN
  $ measured 15 's/^shape.*/shape rate/; s/^count.*/count rows/; $a scale 1000'
  15 measure: measures/voice.measure:5: shape rate needs 'over': COLUMN in LOOKUP, or rows of DATASET
  $ measured 16 's/^shape.*/shape events/; /^count/d; /^per/d; /^by/d; $a target 80%'
  16 measure: measures/voice.measure:10: target 80%: days are not a percentage
  $ measured 17 '$a when review'
  17 measure: measures/voice.measure:13: 'when' is said twice: first at line 8
  $ cp good measures/perception.measure; measured 18 ''; rm measures/perception.measure
  18 measure: measures/voice.measure:1: 'worked-with' is already measures/perception.measure:1
  $ measured 19 's/^by.*/by age/'
  19 measure: measures/voice.measure:10: by 'age': num is not a list of codes: make a band in night.mk
  $ measured 20 's/^shape.*/shape rate/; s/^count.*/count rows/; $a over children in populations
  >   $a scale 1000'
  20 measure: measures/voice.measure:10: a rate by 'team' needs a column 'team' in lookups/populations.csv: it has locality
  $ measured 21 's/^measure.*/measure [name]/; $a each row of values
  >   $a needs [anser_days] days after'
  21 measure: measures/voice.measure:14: [anser_days] is neither a column of values nor set in council.conf: did you mean [answer_days]?

Extracts: a heading for two columns, an id without a mask, and a heading that a file lacks.

  $ cat > extract <<END
  > extract  feedback
  > files    feedback*.csv
  > column   recognised    int
  > column   v01           int
  > column   responded_on  day required
  > called   recognised    S04
  > called   responded_on  Date of response | Completed
  > END
  $ taken() { n=$1; sed "$2" extract > extracts/feedback.extract; ingest -x extracts/feedback.extract --inbox inbox 2>&1 >/dev/null | sed "s/^/$n /"; }
  $ printf 'Completed,S04\n2026-04-01,4\n' > inbox/feedback.csv; taken 0 ''
  $ taken 22 's/^called *recog.*/&\ncalled v01 S04/'
  22 ingest: extracts/feedback.extract:4: heading 'S04' is read by 'recognised' and by 'v01'
  $ taken 23 's/^column *v01.*/column child_id id/'
  23 ingest: extracts/feedback.extract:4: 'child_id' is an id: say mask and whose (child family worker person)
  $ printf 'Timestamp,Team,S04\n1,north,4\n' > inbox/feedback.csv; taken 27 ''
  27 ingest: feedback: feedback.csv: no heading for 'responded_on' (responded_on, Date of response, Completed): there are Timestamp, Team, S04

Sentences: several rows where one is meant, and a name that is taken.

  $ $sealed cases.csv <<END
  > #stream 1 cases
  > #masked
  > #col child_id id
  > #col sex text
  > child_id,sex
  > a,f
  > a,f
  > b,m
  > b,m
  > c,f
  > END
  $ derive -e 'x = 1' -j 'label from lookups/teams.csv by sex = code' -j 'sex as again from cases.csv by child_id' cases.csv 2>&1 >/dev/null | sed 's/^/24 /'
  24 derive: -j 2 'sex as again from cases.csv by child_id': 2 keys have more than one row: add 'last DAY up to …', or first, or nearest
  $ derive -e 'x = 1' -e 'age = 2' -e 'age = 3' cases.csv 2>&1 >/dev/null | sed 's/^/26 /'
  26 derive: -e 3: 'age' is already a column: choose another name

The council's own file, and a day as people write it.

  $ cp council.conf kept; sed 's/^target.*/target worked-wth 80%/' kept > council.conf; measured 25 ''; cp kept council.conf
  25 measure: council.conf:3: there is no measure 'worked-wth': did you mean 'worked-with'?
  $ measured 28 's,^of.*,of review >= 01/04/2026,'
  28 measure: measures/voice.measure:6: '01/04/2026': write 2026-04-01

Counted: twenty-eight, each here.

  $ sed -n 's/^  \([0-9][0-9]*\) [a-z]*: .*/\1/p' "$TESTDIR"/messages.t | sort -nu | grep -cx '[1-9]\|1[0-9]\|2[0-8]'
  28
