Do three items of an index belong together? Four answers, three times over: 2 1 3, 3 4 3, 4 2 5, 5 5 5. The items' variances are 5/3, 10/3 and 4/3, that of their sum 41/3 (of four answers; of twelve all alike in proportion), and alpha is 3/2 (1 - 19/41) = 33/41 = 0.805.

  $ { echo responded_on,a,b,c,team,family; for i in 1 2 3; do echo "2025-01-0$i,2,1,3,north,F$i"; echo "2025-01-0$i,3,4,3,north,G$i"; echo "2025-01-0$i,4,2,5,south,F$i"; echo "2025-01-0$i,5,5,5,south,G$i"; done; } > replies.csv
  $ stanza='from replies; shape mean; average a, b, c; of a is present and b is present and c is present; when responded_on; per year; cluster family; enough 5; withhold when alpha under 0.6'
  $ said() { plain | cut -d, -f4-9,11-13,17,18 | sed 's/\(\.[0-9][0-9][0-9]\)[0-9]*/\1/g'; }
  $ scale --as-at 2025-12-31 -e "$stanza" replies.csv | said
  by,group,part,statistic,n,people,estimate,lo,hi,state,why
  all,all,,mean,12,6,3.5,2.733,4.266,shown,
  all,all,,alpha,12,6,0.804,0.483,0.938,shown,
  all,all,,omega,12,6,0.904,,,shown,
  all,all,,lambda6,12,6,,,,none,same
  all,all,,correlation,12,6,0.639,,,shown,
  all,all,a,rest,12,6,0.948,,,shown,
  all,all,a,alpha_without,12,6,0.444,,,shown,
  all,all,b,rest,12,6,0.536,,,shown,
  all,all,b,alpha_without,12,6,0.941,,,shown,
  all,all,c,rest,12,6,0.6,,,shown,
  all,all,c,alpha_without,12,6,0.8,,,shown,

(Item a follows from b and c, so lambda6 cannot be said.) `measure` withholds and shows by the same alpha.

  $ measure --as-at 2025-12-31 -e "$stanza" replies.csv | plain | cut -d, -f19,23,24
  value,state,why
  3.5,shown,
  $ measure --as-at 2025-12-31 -e "$(echo "$stanza" | sed 's/under 0.6/under 0.9/')" replies.csv | plain | cut -d, -f19,23,24
  value,state,why
  ,shown,withheld
  $ scale --as-at 2025-12-31 -e "$(echo "$stanza" | sed 's/under 0.6/under 0.9/')" replies.csv | said | sed -n 2,3p
  all,all,,mean,12,6,,,,none,withheld
  all,all,,alpha,12,6,0.804,0.483,0.938,shown,

Items that pull apart (their sum hardly varies): alpha is far below nothing, and the index is withheld though nobody said `withhold`.

  $ { echo responded_on,a,b; for i in 1 2 3 4 5 6; do echo "2025-01-0$i,$i,$((7 - i + i % 2))"; done; } > apart.csv
  $ scale --as-at 2025-12-31 -e 'from apart; shape mean; average a, b; of a is present and b is present; when responded_on; per year; enough 5' apart.csv | said | cut -d, -f3-5,7- | head -4
  part,statistic,n,estimate,lo,hi,state,why
  ,mean,6,,,,none,withheld
  ,alpha,6,-50.666,-368.229,-6.229,shown,
  ,lambda6,6,-0.968,,,shown,

By team: each has its own alpha, for those who want it; whether the index is shown is judged by all answers, for six are too few to know.

  $ scale --by team --as-at 2025-12-31 -e "$stanza" replies.csv | said | grep 'mean\|alpha,'
  all,all,,mean,12,6,3.5,2.733,4.266,shown,
  all,all,,alpha,12,6,0.804,0.483,0.938,shown,
  team,north,,mean,6,6,2.666,1.900,3.433,shown,
  team,north,,alpha,6,6,0.562,-0.853,0.933,shown,
  team,south,,mean,6,6,4.333,3.566,5.099,shown,
  team,south,,alpha,6,6,0.562,-0.853,0.933,shown,

Fewer than `enough`: nothing but why. Nobody: the same. Everybody says the same: nothing varies, and nothing can be said of it.

  $ head -4 replies.csv > few.csv; scale --as-at 2025-12-31 -e "$(echo "$stanza" | sed 's/from replies/from few/')" few.csv | said | sed -n 2,3p
  all,all,,mean,3,2,,,,none,few
  all,all,,alpha,3,2,,,,none,few
  $ head -1 replies.csv > few.csv; scale --as-at 2025-12-31 -e "$(echo "$stanza" | sed 's/from replies/from few/')" few.csv | said | sed -n 2p
  all,all,,mean,0,0,,,,none,few
  $ { head -1 replies.csv; for i in 1 2 3 4 5 6; do echo 2025-01-01,4,4,4,north,F$i; done; } > few.csv; scale --as-at 2025-12-31 -e "$(echo "$stanza" | sed 's/from replies/from few/')" few.csv | said | sed -n 2,5p
  all,all,,mean,6,6,,,,none,withheld
  all,all,,alpha,6,6,,,,none,same
  all,all,,omega,6,6,,,,none,same
  all,all,,lambda6,6,6,,,,none,same

An answer in a year that has not ended is not counted, and a measure of one column is no index.

  $ scale --as-at 2025-11-30 -e "$stanza" replies.csv | said | sed -n 2p
  all,all,,mean,0,0,,,,none,few
  $ scale --as-at 2025-12-31 -e 'from replies; shape mean; average a; of a is present; when responded_on; per year' replies.csv | said
  by,group,part,statistic,n,people,estimate,lo,hi,state,why
  $ scale -e "$stanza" replies.csv > out.csv
  scale: replies does not say as at which day it speaks: say --as-at YYYY-MM-DD
  [64]

An answer that is no number, and a day that is none: where it stands, and nothing is said of the rest, for nobody knows how much of it is wrong.

  $ sed '3s/3,4,3/3,lots,3/' replies.csv > few.csv; scale --as-at 2025-12-31 -e "$(echo "$stanza" | sed 's/from replies/from few/')" few.csv > /dev/null
  scale: few.csv:3: 'b': is no number
  [65]
  $ sed '3s/2025-01-01/soon/' replies.csv > few.csv; scale --as-at 2025-12-31 -e "$(echo "$stanza" | sed 's/from replies/from few/')" few.csv > /dev/null
  scale: few.csv:3: 'responded_on': is no day
  [65]
