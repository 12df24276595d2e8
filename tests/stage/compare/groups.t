Six teams at 50 of a hundred and one at 80. The one is held against the other six, itself left out: they are at 50%, and between 39% and 61% is where 95% of teams of a hundred would be. By hand: as angles one half is 0.7854, its standard error 1/(2 root 100), that of six hundred 1/(2 root 600); 1.96 times both together is 0.1058; and the sine of 0.6796 squared is 0.395.

  $ { echo period,per,by,group,numerator,denominator; for g in A B C D E F; do echo "2026-01,year,team,$g,50,100"; done; echo 2026-01,year,team,G,80,100; echo 2026-01,year,all,all,380,700; } > seven.csv
  $ said() { plain | awk -F, -v OFS=, 'NR > 1 { out = $5; for (i = 25; i <= NF; i++) out = out OFS ($i ~ /^-?[0-9.]+(e-?[0-9]+)?$/ ? sprintf("%.3g", $i) : $i); print out }'; }
  $ points="$ROOT/tests/points"
  $ "$points" < seven.csv | compare | said | tail -3
  F,none,,0.55,0.317,0.772,0.0824,0.964,-0.542,0.611,0.611,0.524,0.453,0.594
  G,above,,0.5,0.395,0.605,0.336,0.664,5.96,2.56e-09,1.79e-08,0.664,0.596,0.73
  all,,,,,,,,,,,,,

The whole is no group, and has nothing added. Rows stay as many, in their order, and what came stays as it was.

  $ "$points" < seven.csv > points.csv; plain points.csv > before; compare points.csv | plain | cut -d, -f1-24 | cmp - before

Few forms: teams of ten. Counts are counts then, and limits are whole ones: 3 to 9 of 10 when the others have 30 of 50 between them, differ by chance alone, and 30 of 50 is itself not certain.

  $ { echo period,per,by,group,numerator,denominator; for g in A B C D E; do echo "2026-01,year,team,$g,6,10"; done; echo 2026-01,year,team,F,1,10; } | "$points" | compare | said | tail -2
  E,none,,0.497,0,1,0,1,0.225,0.833,0.833,0.542,0.307,0.767
  F,below,,0.6,0.3,0.9,0.1,1,-2.68,0.00739,0.0444,0.385,0.173,0.623

Eight places of a thousand forms each, at 35, 40, 45 … 70%. They all differ by more than chance, so 70% is not apart, for chance and the usual differences reach that far, and a test that knew of chance alone would call nearly all of them apart.

  $ { echo period,per,by,group,numerator,denominator; for g in 40 45 50 55 60 65 35 70; do echo "2026-01,year,place,P$g,${g}0,1000"; done; } | "$points" | compare | said | tail -1
  P70,none,,0.5,0.215,0.785,0.0194,0.981,1.66,0.148,0.622,0.698,0.669,0.726

Fewer than six groups: nobody can know how much groups differ by themselves, so chance alone is the yardstick, and it is said. One group has nobody to be held against.

  $ { echo period,per,by,group,numerator,denominator; echo 2026-01,year,team,A,5,10; echo 2026-01,year,team,B,9,10; } | "$points" | compare | said | cut -d, -f1-4,10
  A,none,few_groups,0.9,0.0749
  B,none,few_groups,0.5,0.0915
  $ { echo period,per,by,group,numerator,denominator; echo 2026-01,year,team,A,5,10; } | "$points" | compare | said
  A,none,one_group,,,,,,,,,,,

Nobody asked, a hidden group, one that counts more than were asked: left out, and the others as if it were not there.

  $ sed '$d' seven.csv | sed 's/$/,shown/; 1s/shown/state/' | cat - > more.csv; { cat more.csv; echo 2026-01,year,team,H,0,0,none; echo 2026-01,year,team,I,,,hidden; } | "$points" | compare | said | tail -3
  G,above,,0.5,0.395,0.605,0.336,0.664,5.96,2.56e-09,1.79e-08,0.664,0.596,0.73
  H,none,no_figure,,,,,,,,,,,
  I,none,no_figure,,,,,,,,,,,

Everybody at 100%, and everybody alike: nobody is apart, and nobody is certain.

  $ { echo period,per,by,group,numerator,denominator; for g in A B C D E F; do echo "2026-01,year,team,$g,10,10"; done; } | "$points" | compare | said | head -1
  A,none,,0.99,0.9,1,0.7,1,0,1,1,0.992,0.925,1

Only the last period is held, unless every one is asked for; then each period's tests are judged by themselves.

  $ { cat seven.csv; sed -n '2,$s/2026-01/2025-01/p' seven.csv; } | "$points" | compare | said | grep -c '^G,above'
  1
  $ { cat seven.csv; sed -n '2,$s/2026-01/2025-01/p' seven.csv; } | "$points" | compare --every | said | grep '^G' | cut -d, -f1-4,11
  G,above,,0.5,1.79e-08
  G,above,,0.5,1.79e-08

Rates are held as roots of events for so many people; means by the spread behind them; so many of nothing in particular, and a median, are not compared.

  $ { echo '#measure re-referrals shape=rate scale=1000'; echo measure,period,per,by,group,numerator,denominator,value; for g in A B C D E F; do echo "re-referrals,2026-01,year,team,$g,100,4000,25"; done; echo re-referrals,2026-01,year,team,G,225,4000,56.25; } | "$points" | compare | said | tail -1
  G,above,,25,20,30.6,17.4,34,9.26,2.08e-20,1.46e-19,50.8,44.6,57.5
  $ { echo '#measure opened shape=count'; echo measure,period,per,by,group,numerator,value; for g in A B C; do echo "opened,2026-01,year,team,$g,100,100"; done; } | "$points" | compare | said | tail -1
  C,none,shape,,,,,,,,,,,

An ordinary CSV of values with their intervals, called as its owner calls them.

  $ cat > scores.csv <<'END'
  > year,kind,place,score,from,to
  > 2025-01,school,A,50,48,52
  > 2025-01,school,B,50,48,52
  > 2025-01,school,C,50,48,52
  > 2025-01,school,D,60,58,62
  > END
  $ compare --as period=year,by=kind,group=place,value=score,lo=from,hi=to scores.csv | plain | cut -d, -f3,4,7-9 | sed 's/\(\.[0-9][0-9]\)[0-9]*/\1/g'
  group,value,compare,compare_why,compare_others
  A,50,below,few_groups,53.33
  B,50,below,few_groups,53.33
  C,50,below,few_groups,53.33
  D,60,above,few_groups,50.00
  $ compare points.csv | compare
  compare: stdin: there is a column 'compare' already: give compare the points as they were before it
  #stream 1 failed
  #fail 65 compare: stdin: there is a column 'compare' already: give compare the points as they were before it
  [65]
  $ head -1 scores.csv | sed 's/year/period/; s/score/value/' | compare | plain | cut -c1-30
  period,kind,place,value,from,t

Of a measure that is better even, how much groups differ is the question, so it is no excuse: chance alone is the yardstick, and 70% of a thousand is far apart from the others' 50%, of which chance leaves 46.7% to 53.3%.

  $ { echo '#measure worked-with shape=proportion scale=1 kind=flow better=even chart=dots per=year enough=10 hide=6 adds=sums'; echo period,per,by,group,numerator,denominator; for g in 40 45 50 55 60 65 35 70; do echo "2026-01,year,place,P$g,${g}0,1000"; done; } | "$points" | compare | said | tail -1 | cut -d, -f1-6
  P70,above,even,0.5,0.467,0.533
