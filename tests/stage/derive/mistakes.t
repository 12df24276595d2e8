What a person gets wrong in a sentence is said in one line, with what to write instead, and nothing is made.

  $ "$TESTDIR"/sealed reviews.csv <<END
  > #stream 1 reviews
  > #masked
  > #col child_id id
  > #col review day
  > #col review_code code
  > #col age int
  > #codes review_code PN0 PN1 PN2 PN3
  > child_id,review,review_code,age
  > c1,2026-03-10,PN1,9
  > END
  $ derive -e 'age = age - 1' reviews.csv | plain
  derive: -e 1: 'age' is already a column: choose another name
  plain: nothing written: derive: -e 1: 'age' is already a column: choose another name
  [76]

derive's own number is 78, a definition; what it hands on says so too.

  $ derive -e 'age = age - 1' reviews.csv 2>/dev/null >refused; echo $?
  78
  $ cat refused
  #stream 1 failed
  #fail 78 derive: -e 1: 'age' is already a column: choose another name
  $ derive -e 'old = age' -e 'older = agee + 1' reviews.csv >/dev/null
  derive: -e 2: 'agee' is not a column of reviews: did you mean 'age'?
  [78]
  $ derive -w 'reveiw_code = PN1' reviews.csv >/dev/null
  derive: -w 1: 'reveiw_code' is not a column of reviews: did you mean 'review_code'?
  [78]
  $ derive -w 'review_code = PN9' reviews.csv >/dev/null
  derive: -w 1: 'PN9' is not a code of 'review_code': PN0 PN1 PN2 PN3
  [78]
  $ derive -w 'age > 3 and age < 9 or age = 12' reviews.csv >/dev/null
  derive: -w 1: 'and' and 'or' side by side: put brackets round what belongs together
  [78]
  $ derive -e 'older = age + band of age by 1, 5' reviews.csv >/dev/null
  derive: -e 1: 'band of age by 1, 5' makes codes and stands alone: give it a column of its own
  [78]
  $ derive -w 'band of age by 1, 5 = under_1' reviews.csv >/dev/null
  derive: -w 1: 'band of age by 1, 5' makes codes and stands alone: give it a column of its own
  [78]
  $ derive -e 'older = age + month of review' reviews.csv >/dev/null
  derive: -e 1: arithmetic needs numbers, and 'month of review' is a date: write days from A to B, or 3 days after A
  [78]
  $ derive -w "review_code = 'PN1'" reviews.csv >/dev/null
  derive: -w 1: nothing is quoted here: write review_code = PN1
  [78]
  $ derive -w 'review = 01/04/2026' reviews.csv >/dev/null
  derive: -w 1: '01/04/2026': write 2026-04-01
  [78]
  $ derive -w 'previous row of child_id within 12 months' reviews.csv >/dev/null
  derive: -w 1: 'previous row' and 'next row' are for measures: here bring the other row by -j '… last DAY before DAY'
  [78]

A date of birth that mask will cut to its month may not slip past mask in another column.

  $ "$TESTDIR"/sealed early.csv <<END
  > #stream 1 cases
  > #col child_id id
  > #col date_of_birth day
  > #col upn text
  > #mask child_id child
  > #mask date_of_birth month
  > #mask upn private
  > child_id,date_of_birth,upn
  > 1,2016-04-03,A1
  > END
  $ derive -e 'eighteen = 18 years after date_of_birth' early.csv >/dev/null
  derive: -e 1: 'date_of_birth' is not masked yet: put derive behind mask, or say 'age' in the extract
  [78]
  $ derive -e 'second_id = child_id' -e 'number = upn' -e 'born = date_of_birth' early.csv | grep '^#mask'
  #mask child_id child
  #mask date_of_birth month
  #mask upn private
  #mask second_id child
  #mask number private
  #mask born month

A stream that was cut upstream stays cut.

  $ head -8 reviews.csv | derive -e 'old = age' >/dev/null
  derive: stdin: the stream stops after line * without #end: the stage before did not finish (glob)
  [76]

Files are read one after another; what is not masked never follows what is, and codes may not change on the way.

  $ derive reviews.csv reviews.csv | plain
  child_id,review,review_code,age
  c1,2026-03-10,PN1,9
  c1,2026-03-10,PN1,9
  $ grep -v -e '^#masked' -e '^#end' reviews.csv | "$TESTDIR"/sealed raw.csv
  $ derive reviews.csv raw.csv >/dev/null
  derive: raw: one of the files is masked and one is not: mask both
  [65]
  $ grep -v '^#end' reviews.csv | sed 's/ PN3$/ PN4/' | "$TESTDIR"/sealed codes.csv
  $ derive reviews.csv codes.csv >/dev/null
  derive: codes: its columns are not those of the file before it
  [65]

A number past the greatest cannot be written. Where the column may be empty it is missing; where every row has one, as #required says, nothing is made, and the row is named.

  $ "$TESTDIR"/sealed big.csv <<END
  > #stream 1 rows
  > #col n num
  > #required n
  > n
  > 3
  > 9e307
  > END
  $ derive -e 'more = n * 10' big.csv >refused
  derive: big:6: 'more': it comes out too large to be written
  [65]
  $ tail -1 refused
  #fail 65 derive: big:6: 'more': it comes out too large to be written
  $ "$TESTDIR"/sealed loose.csv <<END
  > #stream 1 rows
  > #col n num
  > n
  > 3
  > 9e307
  > END
  $ derive -e 'more = n * 10' loose.csv | grep -v '^#'
  n,more
  3,30
  9e307,
