Input as it comes: names with commas, quotes, stars, a hash, other scripts.  Nobody's words may break a stream or a group.

  $ . "$TESTDIR/sealed.sh"
  $ cat > odd.csv <<'END'
  > on_day,team
  > 2026-01-01,"Early Help, South"
  > 2026-01-02,"The ""A"" team"
  > 2026-01-03,a*b
  > 2026-01-04,#4
  > 2026-01-05,צוות
  > 2026-01-06,👪
  > 2026-01-07,`rm`$(x)%s
  > 2026-01-08,
  > END
  $ measure --as-at 2026-01-31 -e 'from odd; shape count; count rows; when on_day; per month; by team' odd.csv | grep '^asked' | cut -d, -f1-7,10
  asked,2026-01,month,all,all,,,8
  asked,2026-01,month,team,"#4",,,1
  asked,2026-01,month,team,"Early Help, South",,
  asked,2026-01,month,team,"The ""A"" team",,,1
  asked,2026-01,month,team,`rm`$(x)%s,,,1
  asked,2026-01,month,team,a**b,,,1
  asked,2026-01,month,team,\xd7\xa6\xd7\x95\xd7\x95\xd7\xaa,,,1 (esc)
  asked,2026-01,month,team,\xf0\x9f\x91\xaa,,,1 (esc)
  asked,2026-01,month,team,not known,,,1

A date that is none is refused with its line and without its cell.

  $ printf 'on_day,team\n2026-01-05,east\n31/01/2026,west\n' > wrong.csv
  $ measure --as-at 2026-02-28 -e 'from wrong; shape count; count rows; when on_day; per month' wrong.csv 2>&1 >/dev/null
  measure: wrong.csv:3: 'on_day': is no day
  [65]

A row from another century makes many empty months, and no trouble.

  $ printf 'on_day,team\n1900-01-05,east\n2026-01-05,west\n' > old.csv
  $ measure --as-at 2026-01-31 -e 'from old; shape count; count rows; when on_day; per month, week; by team' old.csv | points per,period,by,value | awk -F, '$3 == "all" && $4 > 0'
  week,1900-01-01,all,1
  week,2026-01-05,all,1
  month,1900-01,all,1
  month,2026-01,all,1

Numbers past all measure are no figure; whole ones beyond a double's reach are still one.

  $ printf 'on_day,a,b\n2026-01-05,1e308,1\n2026-01-06,1e308,1\n2026-02-01,1e15,1\n2026-02-02,0.25,1\n' > huge.csv
  $ measure --as-at 2026-02-28 -e 'from huge; shape mean; average a; when on_day; per month; enough 1' huge.csv | points period,numerator,value
  2026-01,,
  2026-02,1000000000000000.2,500000000000000.1

A full disk is said, once.

  $ measure --as-at 2026-02-28 -e 'from huge; shape mean; average a; when on_day; per month; enough 1' huge.csv > /dev/full
  measure: writing: No space left on device
  [74]
