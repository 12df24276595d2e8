What measure does not take, and what it says then.

  $ . "$TESTDIR/sealed.sh"
  $ one() { printf '#stream 1 %s\n%s#col on_day day\n#col team code\n#codes team east west\non_day,team\n2026-01-05,east\n' "$1" "$2" | sealed "$1.csv"; }
  $ one feedback '#as-at 2026-04-30
  > '
  $ stanza='shape count; count rows; when on_day; per month'

A dataset that is not there.

  $ measure -e "from feeback; $stanza" feedback.csv 2>&1 >/dev/null
  measure: -e: there is no dataset 'feeback': did you mean 'feedback'?
  [78]
  $ measure -e "from feedback; $stanza; by taem" feedback.csv 2>&1 >/dev/null
  measure: -e: 'taem' is not a column of feedback: did you mean 'team'?
  [78]

A measure nobody wrote.

  $ mkdir measures
  $ measure --explain nothing feedback.csv
  measure: measures: no *.measure in this folder
  [66]

No as-at day, or two: there is no other clock.

  $ one cases ''
  $ measure -e "from cases; $stanza" cases.csv 2>&1 >/dev/null
  measure: cases does not say as at which day it speaks: say --as-at YYYY-MM-DD
  [64]
  $ one cases '#as-at 2026-05-31
  > '
  $ measure -e "from cases; $stanza" cases.csv feedback.csv 2>&1 >/dev/null
  measure: cases and feedback speak of different days: say --as-at YYYY-MM-DD
  [65]
  $ measure -e "from cases; $stanza" --as-at 2026-02-28 cases.csv feedback.csv | points period,value
  2026-01,1
  2026-02,0
  $ mkdir other; cp cases.csv other
  $ measure -e "from cases; $stanza" cases.csv other/cases.csv 2>&1 >/dev/null
  measure: two datasets are called 'cases': give one of them
  [64]

By standard input a stream is called as it calls itself; plain CSV is taken too, unmasked and marked as by hand.

  $ measure -e "from cases; $stanza" < cases.csv | points period,value | head -1
  2026-01,1
  $ printf 'on_day,team\n2026-01-05,east\n2026-01-06,west\n' > plain.csv
  $ measure --as-at 2026-02-28 -e "from plain; $stanza; by team" plain.csv | grep -v '^#col'
  #stream 1 points
  #as-at 2026-02-28
  #by hand
  #by measure 0.1.0 -e
  #measure asked shape=count scale=1 kind=flow better=neither chart=auto per=month enough=10 hide=6 adds=alone definition=d967e8ac6d51
  measure,period,per,by,group,part,among,n,people,numerator,denominator,nn,nd,dd,wsum,wsumsq,wn,wd,value,lo,hi,kind,state,why
  asked,2026-01,month,all,all,,,2,,2,,2,,,,,,,2,0.24220927854396518,7.224687667723957,flow,shown,
  asked,2026-02,month,all,all,,,0,,0,,0,,,,,,,0,0,3.688879454113936,flow,shown,
  asked,2026-01,month,team,east,,,1,,1,,1,,,,,,,1,0.02531780798428989,5.571643390938895,flow,shown,
  asked,2026-02,month,team,east,,,0,,0,,0,,,,,,,0,0,3.688879454113936,flow,shown,
  asked,2026-01,month,team,west,,,1,,1,,1,,,,,,,1,0.02531780798428989,5.571643390938895,flow,shown,
  asked,2026-02,month,team,west,,,0,,0,,0,,,,,,,0,0,3.688879454113936,flow,shown,
  #end rows=6 crc32=339ecc9e
  $ measure --sealed --as-at 2026-02-28 -e "from plain; $stanza" plain.csv 2>&1 >/dev/null
  measure: plain.csv: is plain CSV, and --sealed asks for a sealed stream
  [65]

A stream that was cut is refused, and the news goes downstream in place of points.

  $ head -5 feedback.csv > cut.csv
  $ measure -e "from cut; $stanza" cut.csv
  measure: cut.csv: the stream stops after line 5 without #end: the stage before did not finish
  #stream 1 failed
  #fail 76 measure: cut.csv: the stream stops after line 5 without #end: the stage before did not finish
  [76]

Each option says what it is for.

  $ measure --help | head -3
  measure - count: records to points
  usage: alongside measure [-m PATH]... [-c FILE] [-l DIR] [-e STANZA] [DATASET]...
  
