What goes wrong in a definition is said in one line: the file, the line, what is wrong and what to do. Nothing is
counted from definitions that cannot be read, so the programs end with 78 and no points.

Here is a council and a good measure. Each mistake below is made by changing one thing in it.

  $ mkdir measures lookups
  $ printf 'council Seaborough\nset answer_days 90\n' >council.conf
  $ cat >good <<END
  > # what children say in their reviews
  > measure  views-conveyed
  > title    Reviews where the child's views were heard
  > domain   Co-production
  > from     cla-reviews
  > shape    proportion
  > of       review_code != PN0
  > count    review_code in (PN1, PN2)
  > when     review
  > per      month if 20, quarter
  > by       team
  > better   up
  > chart    auto
  > END
  $ printf 'code,name,label,column\nV01,one,The first,v01\nV02,two,The second,v02\n' >lookups/values.csv
  $ printf 'period,locality,children\n2024-07,,1000\n2024-07,north,400\n' >lookups/populations.csv
  $ wrong() { sed "$1" good >measures/voice.measure; measure --check; }

Nothing is wrong, and nothing is said.

  $ wrong ''

A word is mistyped.

  $ wrong 's/^count/cuont/'
  measure: measures/voice.measure:8: 'cuont' is not a word of a measure: did you mean 'count'?
  [78]

A word is nobody's: the words there are.

  $ wrong 's/^reader/x/; s/^chart/xylophone/' 2>&1 | cut -c1-110
  measure: measures/voice.measure:13: 'xylophone' is not a word of a measure: there are: measure id each title s

Something is said twice.

  $ wrong '$a when held_on'
  measure: measures/voice.measure:14: 'when' is said twice: first at line 9
  [78]

Two measures have one name.

  $ cp good measures/again.measure; wrong ''; rm measures/again.measure
  measure: measures/voice.measure:2: 'views-conveyed' is already measures/again.measure:2

A word the shape has no use for.

  $ wrong 's/^shape .*/shape mean/; s/^count.*/top sum of score/'
  measure: measures/voice.measure:8: 'top' has no meaning in shape mean: average COLUMN
  [78]

A word the shape needs.

  $ wrong 's/^shape .*/shape rate/; s/^count.*/count rows/'
  measure: measures/voice.measure:6: shape rate needs 'over': COLUMN in LOOKUP, or rows of DATASET
  [78]

  $ wrong '/^count/d'
  measure: measures/voice.measure:6: shape proportion needs 'count': a CONDITION (or 'top' and 'bottom')
  [78]

  $ wrong 's/^shape .*/shape count/'
  measure: measures/voice.measure:8: shape count counts rows, or distinct COLUMN: the condition goes behind 'of'
  [78]

  $ wrong '/^title/d'
  measure: measures/voice.measure:2: needs 'title': a few words for the report
  [78]

  $ wrong 's/^shape.*/shape proprotion/'
  measure: measures/voice.measure:6: 'proprotion' is no shape: did you mean 'proportion'?
  [78]

  $ wrong 's/^per.*/per month, mnoth/'
  measure: measures/voice.measure:10: 'mnoth' is no period: did you mean 'month'?
  [78]

  $ wrong 's/^better.*/better more/'
  measure: measures/voice.measure:12: 'better' cannot be read: write better up, down, neither, inside, even or near 0
  [78]

A name too few: nothing stands where a comma or a star promised it.

  $ wrong 's/^by.*/by team, team*/'
  measure: measures/voice.measure:11: 'by' cannot be read: write by team, respondent, team*respondent
  [78]

  $ wrong 's/^per.*/per month if 20,/'
  measure: measures/voice.measure:10: 'per' cannot be read: write per month if 20, quarter
  [78]

A percentage where there is none, and a percentage that forgot its sign.

  $ wrong 's/^shape .*/shape events/; /^count/d; /^per/d; $a target 80%'
  measure: measures/voice.measure:12: target 80%: days are not a percentage
  [78]

  $ wrong '$a target 80'
  measure: measures/voice.measure:14: target 80: a part of the whole is at most 1: write 80%
  [78]

  $ wrong '$a target 120%'
  measure: measures/voice.measure:14: target 120%: a part of the whole is from 0% to 100%
  [78]

  $ echo 'target views-conveyed 80 from 2026-04' >>council.conf; wrong ''
  measure: council.conf:3: target views-conveyed 80: a part of the whole is at most 1: write 80%
  [78]
  $ sed -i 3d council.conf

A band is needed, and there is none.

  $ wrong 's/^better.*/better inside/'
  measure: measures/voice.measure:12: better inside: of what? Say target 40% to 60%, here or in council.conf
  [78]

Arithmetic belongs where others can see it.

  $ wrong 's/^shape .*/shape mean/; s/^count.*/average goals_total - goals_done/'
  measure: measures/voice.measure:8: measures do no arithmetic: make a column in night.mk, derive -e 'NAME = goals_total - goals_done'
  [78]

A small number is never shown for no reason.

  $ wrong '$a hide none'
  measure: measures/voice.measure:14: hide none: say why, for the report: hide none counts panels, not people
  [78]

  $ wrong '$a hide under 3'
  measure: measures/voice.measure:14: hide under 3: council.conf hides under 6, and a measure may hide more, not less
  [78]
  $ wrong '$a hide under 10'

Groups alike, and no groups.

  $ wrong 's/^better.*/better even/; /^by/d'
  measure: measures/voice.measure:11: better even: groups alike, and there are no groups: say by
  [78]

A hole that nobody fills: in a measure for each row of a lookup, and in any other.

  $ wrong 's/^measure.*/measure v-[name]/; s/^count.*/count days <= [anser_days]/; $a each row of values'
  measure: measures/voice.measure:8: [anser_days] is neither a column of values nor set in council.conf: did you mean [answer_days]?
  [78]

  $ wrong 's/^count.*/count days <= [anser_days]/'
  measure: measures/voice.measure:8: [anser_days] is not set in council.conf: did you mean [answer_days]?
  [78]

  $ wrong '$a each row of valeus'
  measure: measures/voice.measure:14: there is no lookup 'valeus': did you mean 'values'?
  [78]

The same name for each row.

  $ wrong '$a each row of values'
  measure: measures/voice.measure:2: 'views-conveyed' is already measures/voice.measure:2
  [78]

Rates have a population that is known for every group.

  $ rate='s/^shape .*/shape rate/; s/^of.*/scale 1000/; s/^count.*/count rows/'
  $ wrong "$rate; s/^better/over children in populations\nbetter/"
  measure: measures/voice.measure:11: a rate by 'team' needs a column 'team' in lookups/populations.csv: it has locality
  [78]

  $ wrong "$rate; s/^by.*/over childen in populations/"
  measure: measures/voice.measure:11: 'childen' is not a column of lookups/populations.csv: did you mean 'children'?
  [78]

  $ wrong "$rate; s/^by.*/over children in popualtions/"
  measure: measures/voice.measure:11: there is no lookup 'popualtions': did you mean 'populations'?
  [78]

  $ wrong "$rate; s/^by.*/over code in values/"
  measure: measures/voice.measure:11: 'code' of lookups/values.csv is no population: numbers, in a table with the column 'period'
  [78]

A measure that leans on another: it must be there, and not lean back.

  $ wrong '$a indicative when view-conveyed under 30%'
  measure: measures/voice.measure:14: there is no measure 'view-conveyed': did you mean 'views-conveyed'?
  [78]

  $ sed 's/^measure.*/measure other/; $a indicative when views-conveyed under 30%' good >measures/other.measure
  $ wrong '$a indicative when other over 5%'; rm measures/other.measure
  measure: measures/other.measure:14: leads back to 'other' itself: against and indicative may not go in a circle

It may lean on itself.

  $ wrong '$a indicative when views-conveyed under 30%'

council.conf speaks of measures and events that are there.

  $ echo 'target views-conveyd 80%' >>council.conf; wrong ''
  measure: council.conf:3: there is no measure 'views-conveyd': did you mean 'views-conveyed'?
  [78]

A single file is not all there is: then council.conf may speak of others.

  $ measure --check -m measures/voice.measure

  $ printf 'council X\nevent 2024-11-04 launch The start\nbreak lanch for every measure\n' >council.conf; wrong ''
  measure: council.conf:3: there is no event 'lanch': did you mean 'launch'?
  [78]

  $ printf 'council X\nevent 04/11/2024 launch The start\n' >council.conf; wrong ''
  measure: council.conf:2: '04/11/2024': write 2024-11-04
  [78]

  $ printf 'council X\ntaget views-conveyed 80%%\n' >council.conf; wrong ''
  measure: council.conf:2: 'taget' is not a word of council.conf: did you mean 'target'?
  [78]

  $ printf 'council X\nhide 6\n' >council.conf; wrong ''
  measure: council.conf:2: 'hide' cannot be read: write hide under 6
  [78]

  $ printf 'council X\nevent 2020-03 covid Covid\npulse covid for every measure\n' >council.conf; wrong ''
  measure: council.conf:3: 'covid' is one day and a pulse is a span: event 2020-03 to 2020-08 covid …
  [78]

  $ printf 'council X\ntarget views-conveyed 80%%\ntarget views-conveyed 90%%\n' >council.conf; wrong ''
  measure: council.conf:3: the target of 'views-conveyed' from that month is said twice: first at line 2
  [78]

  $ printf 'council X\nlabels team tems\n' >council.conf; wrong ''
  measure: council.conf:2: there is no lookup 'tems': there are: populations values
  [78]

  $ printf 'hide under 6\n' >council.conf; wrong ''
  measure: council.conf: does not say 'council': whose figures are these?
  [78]

  $ printf 'council X\n' >council.conf

Lookups are read as strictly.

  $ look() { printf "$1" >lookups/values.csv; wrong 's/^measure.*/measure v-[code]/; $a each row of values'; }
  $ look 'code,label\na,One\na,Two\n'
  measure: lookups/values.csv:3: code 'a' is there twice: delete one
  [78]
  $ look 'code,label\na,One\nb,A\n'
  measure: lookups/values.csv:3: 'A' reads like line 2 (a): letters and digits alone must tell codes apart
  [78]
  $ look 'code,label\na,One, two\n'
  measure: lookups/values.csv:2: has 3 cells and the header 2: a cell with a comma in it stands in quotes
  [78]
  $ look 'code,label\na b,One\n'
  measure: lookups/values.csv:2: 'a b' is no code: letters, digits and _ . + -, the first a letter or digit
  [78]
  $ look 'Code,label\na,One\n'
  measure: lookups/values.csv:1: 'Code' is no name of a column: lower-case letters, digits and _
  [78]
  $ look ''
  measure: lookups/values.csv: is empty: a table begins with the names of its columns
  [78]

No folder, and a folder of nothing.

  $ measure --check -m nowhere
  measure: nowhere: * (glob)
  [66]
  $ mkdir empty; measure --check -m empty
  measure: empty: no *.measure in this folder
  [66]

Hostile text is text: it is read, refused and shown with nothing left out of the line but its control bytes.

  $ printf 'measure `id`; $(id) %%s%%n\n' >measures/voice.measure; measure --check
  measure: measures/voice.measure:1: 'measure' cannot be read: write measure a name of lower-case letters, digits and -
  [78]
