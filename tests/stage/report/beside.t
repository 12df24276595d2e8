What analysis found beyond the charts is printed where a reader looks: a trend, the figure weighed to those we serve, how long things
take, why an index is withheld. Every number is a cell, and stays away where it would contradict the chart.

  $ edit() { python3 -c '
  > import csv, sys
  > rows = csv.DictReader(sys.stdin)
  > out = csv.DictWriter(sys.stdout, rows.fieldnames, lineterminator="\n")
  > out.writeheader()
  > for row in rows:
  >     if row["by"] == "all" and [row["measure"], row["period"], row["per"]] == sys.argv[1:4]:
  >         row.update(a.split("=") for a in sys.argv[4:])
  >     out.writerow(row)' "$@"; }
  $ said() { sed 's/<[^>]*>//g' "$1" | grep -oE "Weighed to[^.]*equal weight|Change over [0-9]+ periods[^)]*\)|Change a year over .*[0-9]\)\."; }
  $ "$TESTDIR/make-points" usual | spc | trend > usual.csv
  $ plain usual.csv | edit worked-with 2026-07 quarter wsum=210 wsumsq=300 wn=168 wd=210 > weighed.csv
  $ council="-c $TESTDIR/council/council.conf -l $TESTDIR/council/lookups"
  $ cat > mine.report <<'END'
  > report  mine
  > title   Mine
  > section measures With
  > series  worked-with
  > rows    respected one-worker-six-months
  > section measures Times
  > times   days-to-answer still-here nothing-such
  > indices head heart
  > section definitions
  > END
  $ report $council -m "$TESTDIR/council/measures" -r mine.report -o points usual.csv
  $ said points/mine.html
  Change over 48 periods, beyond chance: 5.4 percentage points a year (95% interval 3.6 to 7.7)
  Change a year over all their periods, beyond chance (95% interval). \xe2\x80\x9cFamilies reaching 6 months with one worker\xe2\x80\x9d: \xe2\x88\x926.2 percentage points (\xe2\x88\x927.9 to \xe2\x88\x924.6). (esc)
  $ "$TESTDIR/check-sources" usual.csv points/mine.html
  some figures compared, 0 differ

A chart that says better or no clear change is not contradicted, and a slope whose interval begins at nought is no trend.

  $ plain usual.csv | edit worked-with 2026-10 month trend=falling | edit respected 2026-10 month trend=rising trend_lo=0.001 |
  >   edit one-worker-six-months 2026-10 month trend_hi=0 > against.csv
  $ report --not-for-release $council -m "$TESTDIR/council/measures" -r mine.report -o against against.csv
  $ said against/mine.html
  [1]

The weighted figure stands beside the other, and says what it is worth; nothing is said of a period that is hidden.

  $ seal -k points --like usual.csv weighed.csv > sealed.csv
  $ report $council -m "$TESTDIR/council/measures" -r mine.report -o weighed sealed.csv
  $ said weighed/mine.html | grep Weighed
  Weighed to the families we serve: 80% (95% interval 73% to 86%), as answered 74%, July to September 2026; 210 answers are worth 147 of equal weight
  $ "$TESTDIR/check-sources" sealed.csv weighed/mine.html
  some figures compared, 0 differ
  $ edit worked-with 2026-07 quarter state=hidden value= < weighed.csv | seal -k points --like usual.csv > hidden.csv
  $ report $council -m "$TESTDIR/council/measures" -r mine.report -o hidden hidden.csv && grep -c 'Weighed to' hidden/mine.html
  0
  [1]

Rows without targets have room for both in columns of their own; what has no steady change says so, and what is not weighed is marked.

  $ printf 'report rows\ntitle Rows\nsection measures With\nrows felt-judged believed-in respected families-open\n' > rows.report
  $ plain usual.csv | edit felt-judged 2026-07 quarter wsum=210 wsumsq=300 wn=42 wd=210 | seal -k points --like usual.csv > rows.csv
  $ report $council -m "$TESTDIR/council/measures" -r rows.report -o rows rows.csv
  $ sed -n '/<table/,/<\/table>/p' rows/rows.html | sed 's/<img[^>]*>//g; s/<small>/ (/g; s/<\/small>/)/g; s/<\/t[dh]>/ | /g; s/<[^>]*>//g; s/\xe2\x81[\xa8\xa9]//g' | grep ' | ' | cut -c 1-140
  Measure | Latest | All periods | Variation | Change a year | Weighed | As answered | 
  Families who felt judged | 34% | no chart | Improving, falling (since Nov 2024) | \xe2\x88\x927.5 points (\xe2\x88\x9210.5 to \xe2\x88\x924.4) | 20% (14% to 27%) | 26% (esc)
  We believe in families | 73% (indicative) | no chart | Improving, rising (since Mar 2026) | 6.6 points (5.3 to 8.0) | z | z | 
  We are respectful | 68% (Sep 2026, indicative) | no chart | No clear change | No steady change | z | z | 
  Families open to us | 661 | no chart | No verdict | z | z | z | 
  $ "$TESTDIR/check-sources" rows.csv rows/rows.html
  24 figures compared, 0 differ

How long things take, and whether values belong together, come from findings; small numbers there are as dangerous as in points.

  $ mkdir measures && cp "$TESTDIR"/council/measures/* measures
  $ cat > measures/more.measure <<'END'
  > measure  days-to-answer
  > title    Days to an answer
  > from     decisions
  > shape    time
  > start    raised_on
  > end      answered_on
  > show     median
  > per      quarter
  > END
  $ sed 's/days-to-answer/still-here/; s/Days to an answer/People still here after six months/; s/show .*/show still after 6 months/' measures/more.measure >> measures/more.measure
  $ cat > findings.csv <<'END'
  > measure,period,per,by,group,part,statistic,n,people,events,estimate,lo,hi,p,q,method,state,why
  > days-to-answer,,,all,all,,median,350,,288,87,77,96,,,Aalen-Johansen,shown,
  > days-to-answer,2026-04,quarter,all,all,,median,20,,13,55,25,75,,,Aalen-Johansen,shown,
  > days-to-answer,2026-07,quarter,all,all,,median,,,,,,,,,Aalen-Johansen,hidden,
  > still-here,,,all,all,,still_after,,,,,,,,,Kaplan-Meier,hidden,
  > worked-with,,,all,all,,alpha,412,,,0.52,0.47,0.56,,,Cronbach,shown,
  > worked-with,,,all,all,,mean,412,,,,,,,,,none,withheld
  > respected,,,all,all,,alpha,412,,,0.82,0.79,0.85,,,Cronbach,shown,
  > respected,,,all,all,,mean,412,,,3.61,3.5,3.72,,,mean,shown,
  > END
  $ sed -i 's/^indices .*/indices worked-with respected felt-judged/' mine.report
  $ report $council -m measures -r mine.report --findings findings.csv -o found usual.csv
  report: findings: small numbers were never hidden (no #safe): run suppress first, or say --not-for-release
  [65]
  $ report --not-for-release $council -m measures -r mine.report --findings findings.csv -o found usual.csv
  $ sed -n '/How long it takes/,/<\/table>/p' found/mine.html | sed '/<\/table>/q' | sed 's/<\/t[dh]>/ | /g; s/<[^>]*>//g' | tr '\n' ' ' | cut -c1-260
  How long it takes  Measure | All periods | 95% interval | Watched | Last known |   Days to an answer | 87 days | 77 to 96 | 350 | 55 daysApr to Jun 2026 |  People still here after six months | c | c | c | x |   
  $ sed 's/<[^>]*>//g' found/mine.html | grep -E 'alpha|Not supplied'
  \xe2\x80\x9cFamilies who say we worked with them, not to them\xe2\x80\x9d is withheld: alpha 0.52 (95% interval 0.47 to 0.56) is under 0.60. \xe2\x80\x9cWe are respectful\xe2\x80\x9d is 3.6 of 5 (95% interval 3.5 to 3.7; alpha 0.82, 0.79 to 0.85). (esc)
  Not supplied: \xe2\x80\x9cnothing-such\xe2\x80\x9d, \xe2\x80\x9cFamilies who felt judged\xe2\x80\x9d. The figures that came hold no such measures, so nothing is shown for them. (esc)
  $ "$TESTDIR/check-sources" usual.csv,findings.csv found/mine.html
  some figures compared, 0 differ
  $ sed 's/,0.52,/,0.57,/' findings.csv > other.csv && "$TESTDIR/check-sources" usual.csv,other.csv found/mine.html
  differs worked-with|||all|all||alpha|estimate 0.52 0.57
  some figures compared, 1 differ
