What stands behind a figure, said as a colleague would.

  $ . "$TESTDIR/sealed.sh"
  $ sealed feedback.csv <<'END'
  > #stream 1 feedback
  > #as-at 2026-03-31
  > #complete 2026-01-01
  > #col responded_on day
  > #col family_id id
  > #col team code
  > #col mode code
  > #col recognised int
  > #codes team north south
  > #codes mode with to for absent
  > responded_on,family_id,team,mode,recognised
  > 2025-12-31,f0,north,with,5
  > 2026-01-05,f1,north,with,5
  > 2026-01-20,f2,north,to,
  > 2026-01-21,f3,south,with,2
  > 2026-03-02,f1,south,,4
  > 2026-04-02,f4,south,with,3
  > ,f5,south,with,3
  > END
  $ mkdir measures
  $ cat > measures/one.measure <<'END'
  > measure  worked-with
  > title    Families who say we worked with them, not to them
  > domain   Hands
  > from     feedback
  > shape    proportion
  > of       mode is present
  > count    mode = with
  > when     responded_on
  > per      month
  > by       team
  > better   up
  > enough   2
  > chart    auto
  > 
  > measure  recognised
  > title    Families whose strengths were recognised
  > domain   Head
  > from     feedback
  > shape    proportion
  > count    recognised >= 4
  > unknown  in
  > when     responded_on
  > per      month
  > needs    1 month after
  > better   up
  > chart    auto
  > 
  > measure  families
  > title    Families heard
  > domain   Reach
  > from     feedback
  > shape    count
  > count    distinct family_id
  > when     responded_on
  > per      quarter
  > better   up
  > chart    auto
  > 
  > measure  waiting
  > title    How long families wait
  > domain   Head
  > from     feedback
  > shape    time
  > start    invited_on
  > end      responded_on
  > show     median
  > per      quarter
  > better   up
  > chart    auto
  > END
  $ measure --explain worked-with feedback.csv
  worked-with: Families who say we worked with them, not to them
          7  rows of feedback, responded_on from 2025-12-31 to 2026-04-02
          1  without responded_on: in no period
          1  dated after 2026-03-31
          1  before the extract is complete
          4  remain, by month
          3  where mode is present                    asked: the denominator
          2  where mode = with                        counted: the numerator
    in 3 months; 1 of 3 cells is under 6 and will be hidden; 2 where nobody was asked
    by team: 2 groups; 2 of 6 cells are under 6 and will be hidden; 4 where nobody was asked; 1 without a value: fewer than 2 asked
  $ measure --explain recognised feedback.csv
  recognised: Families whose strengths were recognised
          7  rows of feedback, responded_on from 2025-12-31 to 2026-04-02
          1  without responded_on: in no period
          1  dated after 2026-03-31
          1  before the extract is complete
          4  remain, by month
          1  where it is unknown if recognised >= 4   unknown in: they stay, not counted
          4  remain                                   asked: the denominator
          2  where recognised >= 4                    counted: the numerator
    in 3 months; 1 of 3 cells is under 6 and will be hidden; 1 unknown (late: 2026-03); 1 where nobody was asked; 1 without a value: fewer than 10 asked
    needs 1 month after: periods without are unknown
  $ measure --explain families feedback.csv
  families: Families heard
          7  rows of feedback, responded_on from 2025-12-31 to 2026-04-02
          1  without responded_on: in no period
          1  dated after 2026-03-31
          1  before the extract is complete
          4  remain, by quarter
          4  with a family_id                         each is counted once in a cell: the numerator
    in 1 quarter; 1 of 1 cell is under 6 and will be hidden

Without a dataset, the definition alone.

  $ measure --explain families
  families: Families heard
  How many different family_id there are in the rows of feedback.
  A row belongs to the period of its responded_on. There is a figure for each quarter.
  More is better.
  Numbers under 6 are hidden before anything is published.

What another stage counts says so, and the points say what was left out.

  $ measure --explain waiting feedback.csv
  measure: measures/one.measure:39: shape time: counted by survive
  [78]
  $ measure feedback.csv | grep '^#note'
  #note left out: shape time: counted by survive: waiting
  $ measure --list | tr '\t' '|'
  worked-with||Hands|Families who say we worked with them, not to them
  recognised||Head|Families whose strengths were recognised
  families||Reach|Families heard
  waiting||Head|How long families wait|counted by survive

A name mistyped: the nearest, if one is near.

  $ measure --explain reconised
  measure: there is no measure 'reconised': did you mean 'recognised'?
  [64]
  $ measure --explain nobody
  measure: there is no measure 'nobody': --list names them
  [64]
