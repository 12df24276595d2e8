The figures of other statisticians' programs, case by case, through our code: `make reference CASES=FOLDER` prints every quantity, with -q only what
is not ok. Nothing is missed.

  $ reference="$ALONGSIDE_BIN/tests/reference/reference"
  $ "$reference" -q "$ROOT/tests/reference" > said; grep -c 'cases, ' said
  9
  $ grep '	miss' said
  [1]

All nine topics are covered, every quantity of them.

  $ grep 'cases, ' said | grep -v ' 0 not covered'
  [1]

A wrong figure is a miss, and so is a figure, a file or a case that nobody knows; the names of cases do not matter.

  $ mkdir -p other/some_topic; cp -r "$ROOT/tests/reference/01_spc_xmr_mdc/v09_all_equal_unscreened" other/some_topic/renamed
  $ "$reference" -q other
  some_topic: 1 case, 206 ok, 0 missed, 0 not covered
  $ sed -i '2s/,12,12,12,/,12,12,12.0000001,/' other/some_topic/renamed/expected_points.csv
  $ "$reference" -q other/some_topic/renamed
  some_topic/renamed	expected_points.csv:1:upl	12.0000001	12	8.3e-09	miss
  some_topic: 1 case, 205 ok, 1 missed, 0 not covered
  [1]
  $ sed -i '1s/target/aim/' other/some_topic/renamed/expected_points.csv; echo a > other/some_topic/renamed/expected_else.csv
  $ "$reference" -q other/some_topic
  some_topic/renamed	expected_else.csv				not covered
  some_topic/renamed	expected_points.csv:1:upl	12.0000001	12	8.3e-09	miss
  some_topic/renamed	expected_points.csv:1:aim	10			not covered
  some_topic: 1 case, 190 ok, 1 missed, 2 not covered
  [1]
  $ mkdir empty; "$reference" empty
  reference: there is no case here: a case is a folder with files expected_*.csv
  [1]
  $ "$reference" nowhere
  reference: there is no such folder: name one that holds cases
  [66]
