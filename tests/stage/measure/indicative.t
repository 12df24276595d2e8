Few answered: the figures of those months are shown, and called indicative.

  $ . "$TESTDIR/sealed.sh"
  $ sealed feedback.csv <<'END'
  > #stream 1 feedback
  > #as-at 2026-04-30
  > #col on_day day
  > #col team code
  > #col mode code
  > #codes team east west
  > #codes mode with to
  > #required mode
  > on_day,team,mode
  > 2026-01-05,east,with
  > 2026-02-05,east,with
  > 2026-02-06,west,to
  > 2026-03-05,east,with
  > END
  $ sealed invitations.csv <<'END'
  > #stream 1 invitations
  > #as-at 2026-04-30
  > #col asked_on day
  > #col team code
  > #col answered code
  > #codes team east west
  > #codes answered yes no
  > #required answered
  > asked_on,team,answered
  > 2026-01-01,east,yes
  > 2026-01-02,east,no
  > 2026-02-01,east,yes
  > 2026-02-02,west,no
  > 2026-02-03,west,no
  > 2026-02-04,west,no
  > END
  $ mkdir measures
  $ cat > measures/one.measure <<'END'
  > measure  worked-with
  > title    Families who say we worked with them
  > domain   Hands
  > from     feedback
  > shape    proportion
  > count    mode = with
  > when     on_day
  > per      month, quarter
  > by       team
  > better   up
  > enough   1
  > chart    auto
  > indicative when response-rate under 30%
  > 
  > measure  response-rate
  > title    Families who answered
  > domain   Reach
  > from     invitations
  > shape    proportion
  > count    answered = yes
  > when     asked_on
  > per      month
  > by       team
  > better   up
  > enough   1
  > chart    auto
  > END

January: half answered. February: one of four, and of the west none. In March nobody was asked: how many answer is not known.
A quarter leans on the last month of it that there is, and of March nothing is known.

  $ measure feedback.csv invitations.csv | points measure,per,period,group,value,state,why | grep worked
  worked-with,month,2026-01,all,1,shown,
  worked-with,month,2026-02,all,0.5,shown,indicative
  worked-with,month,2026-03,all,1,shown,indicative
  worked-with,month,2026-04,all,,none,
  worked-with,month,2026-01,east,1,shown,
  worked-with,month,2026-02,east,1,shown,
  worked-with,month,2026-03,east,1,shown,indicative
  worked-with,month,2026-04,east,,none,
  worked-with,month,2026-01,west,,none,
  worked-with,month,2026-02,west,0,shown,indicative
  worked-with,month,2026-03,west,,none,
  worked-with,month,2026-04,west,,none,
  worked-with,quarter,2026-01,all,0.75,shown,indicative
  worked-with,quarter,2026-01,east,1,shown,indicative
  worked-with,quarter,2026-01,west,0,shown,indicative

Without the invitations how many answered is not known, and all is indicative.

  $ measure feedback.csv | points per,period,group,why | grep all
  month,2026-01,all,indicative
  month,2026-02,all,indicative
  month,2026-03,all,indicative
  month,2026-04,all,
  quarter,2026-01,all,indicative
  $ measure --explain worked-with feedback.csv | tail -1
    indicative, for response-rate is not known: its dataset invitations is not among those given
