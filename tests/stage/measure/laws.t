What is always true, on a generated town of 20,000 replies.

  $ . "$TESTDIR/sealed.sh"
  $ awk -f "$TESTDIR/town.awk" > town
  $ sealed feedback.csv < town
  $ mkdir measures
  $ cat > measures/a.measure <<'END'
  > measure  worked-with
  > title    Worked with
  > domain   Hands
  > from     feedback
  > shape    proportion
  > of       mode is present
  > count    mode = with
  > cluster  family_id
  > when     responded_on
  > per      month, quarter, year
  > by       team, respondent, team*respondent
  > better   up
  > chart    auto
  > 
  > measure  recognised
  > title    Recognised
  > domain   Head
  > from     feedback
  > shape    mean
  > average  recognised
  > when     responded_on
  > per      quarter, month
  > by       team
  > better   up
  > chart    auto
  > END
  $ cat > measures/b.measure <<'END'
  > measure  seen-of-hours
  > title    Seen
  > domain   Head
  > from     feedback
  > shape    proportion
  > of       seen is present and hours is present
  > top      sum of seen
  > bottom   sum of hours
  > weight   hours
  > when     responded_on
  > per      month, quarter, year
  > by       team
  > better   up
  > chart    auto
  > 
  > measure  families
  > title    Families
  > domain   Head
  > from     feedback
  > shape    count
  > count    distinct family_id
  > when     responded_on
  > per      month
  > by       team
  > better   up
  > chart    auto
  > 
  > measure  modes
  > title    Modes
  > domain   Hands
  > from     feedback
  > shape    share
  > share    mode
  > when     responded_on
  > per      quarter
  > by       team
  > better   up
  > chart    auto
  > END
  $ measure feedback.csv > points.csv
  $ points measure,state < points.csv | sort | uniq -c | awk '{ print $2, $1 }'
  families,shown 672
  modes,shown 1120
  recognised,shown 896
  seen-of-hours,shown 952
  worked-with,none 32
  worked-with,shown 4728

Rows may come in any order, to the last digit, and so may the definitions.

  $ { grep '^#' town; grep -v '^#' town | sed 1q; grep -v '^#' town | sed 1d | sort -t, -k7,7n -k2,2; } | sealed feedback.csv
  $ measure feedback.csv | cmp - points.csv
  $ { grep '^#' town; grep -v '^#' town | sed 1q; grep -v '^#' town | sed 1d | sort -r; } | sealed feedback.csv
  $ measure -m measures/b.measure -m measures/a.measure feedback.csv | grep -v '^#' > turned
  $ grep -v '^#' points.csv | cmp - turned

Teams add up to the whole, and months to quarters, in every sum that is one. (The last quarter has not ended.)

  $ cat > adds.awk <<'END'
  > NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
  > $1 == "families" { next }
  > { split($2, d, "-"); q = $3 == "month" ? d[1] "-" int((d[2] + 2) / 3) : $3 == "quarter" ? d[1] "-" int((d[2] + 2) / 3) : ""
  >   split("n numerator denominator nn nd dd wsum wsumsq wn wd", name, " ")
  >   for (i = 1; i <= 10; i++) {
  >     v = $(at[name[i]]); if (v == "") continue
  >     if ($4 == "all" && $3 == "quarter") quarter[$1, q, $6, name[i]] = v
  >     if ($4 == "all" && $3 == "month" && !($1 == "worked-with" && i > 3)) month[$1, q, $6, name[i]] += v
  >     if ($4 == "all") whole[$1, $3, $2, $6, name[i]] = v
  >     if ($4 == "team" && !($1 == "worked-with" && i > 3)) team[$1, $3, $2, $6, name[i]] += v } }
  > function far(a, b) { return (a - b) ^ 2 > 1e-18 * (a * a + b * b) }
  > END { for (k in month) { sums++; if (k in quarter && far(month[k], quarter[k])) print "months", k, month[k], quarter[k] }
  >       for (k in team) { sums++; if (far(team[k], whole[k])) print "teams", k, team[k], whole[k] }
  >       print (sums > 1500 ? "all add up" : "only " sums) }
  > END
  $ grep -v '^#' points.csv | awk -F, -f adds.awk
  all add up

The same counted again by awk, straight from the rows: asked and with, by team and month.

  $ grep -v '^#' town | sed 1d | awk -F, '$6 != "" { t = $3 == "" ? "not known" : $3; m = substr($1, 1, 7); n[m "," t]++; w[m "," t] += $6 == "with"; f[m "," t "," ($2 == "" ? "row" NR : $2)]++ }
  >   END { for (k in f) { split(k, p, ","); people[p[1] "," p[2]]++; dd[p[1] "," p[2]] += f[k] ^ 2 } for (k in n) print k "," n[k] "," w[k] "," people[k] "," dd[k] }' | sort > awk.csv
  $ grep '^worked-with,[^,]*,month,team,' points.csv > own.csv; { grep '^measure,' points.csv; cat own.csv; } | points period,group,n,numerator,people,dd | awk -F, '$3 > 0' | sort | cmp - awk.csv
  $ wc -l < awk.csv | tr -d ' '
  624

And distinct families, and means.

  $ grep -v '^#' town | sed 1d | awk -F, '$2 != "" { m = substr($1, 1, 7); if (!seen[m, $2]++) n[m]++ } END { for (k in n) print k "," n[k] }' | sort > awk.csv
  $ { grep '^measure,' points.csv; grep '^families,[^,]*,month,all' points.csv; } | points period,numerator | cmp - awk.csv
  $ grep -v '^#' town | sed 1d | awk -F, '$5 != "" { m = substr($1, 1, 7); n[m]++; s[m] += $5; q[m] += $5 * $5 } END { for (k in n) print k "," n[k] "," s[k] "," q[k] }' | sort > awk.csv
  $ { grep '^measure,' points.csv; grep '^recognised,[^,]*,month,all' points.csv; } | points period,n,numerator,nn | cmp - awk.csv
