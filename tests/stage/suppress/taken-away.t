What is left when the shown numbers are taken from a total. South has 3 of 9; without a companion, 40 less 37 would say so.
The smallest one that makes the rest safe is hidden with it: those whose team is not known. The total stays.

  $ "$ROOT/tests/points" <<'END' | suppress | "$TESTDIR/show" by group numerator denominator state
  > #measure worked-with shape=proportion better=up hide=6
  > period,by,group,numerator,denominator
  > 2026-01,all,all,70,140
  > 2026-01,team,North,40,80
  > 2026-01,team,South,3,9
  > 2026-01,team,West,17,31
  > 2026-01,team,not known,10,20
  > END
  all all 70 140 shown
  team North 40 80 shown
  team South - - hidden
  team West 17 31 shown
  team not known - - hidden

Crossed groups: a cell is had from either margin, so three more go with it.

  $ "$ROOT/tests/points" <<'END' > crossed.csv; suppress crossed.csv | "$TESTDIR/show" by group numerator state
  > #measure re-referrals shape=count better=down hide=6
  > measure,period,by,group,numerator,value
  > re-referrals,2026-01,all,all,82,82
  > re-referrals,2026-01,team,North,42,42
  > re-referrals,2026-01,team,South,40,40
  > re-referrals,2026-01,age,under 5,33,33
  > re-referrals,2026-01,age,5 or over,49,49
  > re-referrals,2026-01,team*age,North*under 5,3,3
  > re-referrals,2026-01,team*age,North*5 or over,39,39
  > re-referrals,2026-01,team*age,South*under 5,30,30
  > re-referrals,2026-01,team*age,South*5 or over,10,10
  > END
  all all 82 shown
  team North 42 shown
  team South 40 shown
  age under 5 33 shown
  age 5 or over 49 shown
  team*age North*under 5 - hidden
  team*age North*5 or over - hidden
  team*age South*under 5 - hidden
  team*age South*5 or over - hidden

Months and their quarter: with January hidden, the quarter less two months would be January.

  $ "$ROOT/tests/points" <<'END' | suppress | "$TESTDIR/show" period per numerator state
  > #measure worked-with shape=proportion better=up hide=6
  > period,per,numerator,denominator
  > 2026-01,month,2,20
  > 2026-02,month,20,40
  > 2026-03,month,11,30
  > 2026-01,quarter,33,90
  > 2026-04,month,10,30
  > END
  2026-01 month - hidden
  2026-02 month 20 shown
  2026-03 month - hidden
  2026-01 quarter 33 shown
  2026-04 month 10 shown

Parts of a composition make the whole of it, whose denominator every part shows. *with* is 4 of 60: *for* goes too.

  $ "$ROOT/tests/points" <<'END' | suppress | "$TESTDIR/show" part numerator denominator state
  > #measure modes shape=share better=neither hide=6
  > measure,period,part,numerator,denominator
  > modes,2026-01,absent,0,60
  > modes,2026-01,for,10,60
  > modes,2026-01,to,46,60
  > modes,2026-01,with,4,60
  > END
  absent 0 60 shown
  for - - hidden
  to 46 60 shown
  with - - hidden

In a team of four the whole composition goes, and so does that of the smallest other team: the denominators make a sum as well.

  $ awk 'BEGIN {
  >   print "#measure modes shape=share better=neither hide=6"; print "measure,period,by,group,part,numerator,denominator"
  >   split("for to with", part, " "); split("East North South all", team, " ")
  >   split("2 0 2 20 10 30 15 16 17 37 26 49", x, " "); split("4 60 48 112", b, " ")
  >   for (t = 1; t <= 4; t++) for (p = 1; p <= 3; p++)
  >     print "modes,2026-01," (t < 4 ? "team" : "all") "," team[t] "," part[p] "," x[3 * (t - 1) + p] "," b[t] }' |
  >   "$ROOT/tests/points" | suppress | "$TESTDIR/show" group part numerator denominator state
  East for - - hidden
  East to - - hidden
  East with - - hidden
  North for 20 60 shown
  North to 10 60 shown
  North with 30 60 shown
  South for - - hidden
  South to - - hidden
  South with - - hidden
  all for 37 112 shown
  all to 26 112 shown
  all with 49 112 shown

Distinct children: one is in two teams, so the teams make one more than the whole. That is near enough to be worked out, and is treated so.

  $ "$ROOT/tests/points" <<'END' | suppress | "$TESTDIR/show" group numerator state
  > #measure children shape=count better=neither hide=6
  > measure,period,by,group,numerator,value
  > children,2026-01,all,all,82,82
  > children,2026-01,team,North,40,40
  > children,2026-01,team,South,40,40
  > children,2026-01,team,West,3,3
  > END
  all 82 shown
  North - hidden
  South 40 shown
  West - hidden

Shuffling the rows changes nothing.

  $ suppress crossed.csv | plain | tail -n +2 | sort > straight
  $ { plain crossed.csv | head -1; plain crossed.csv | tail -n +2 | sort -r; } | seal --kind points --like crossed.csv | suppress | plain | tail -n +2 | sort | cmp - straight
