How long until families have their answer. Six requests of 2025, in days: answered after 10, 20 and 40; one still waiting after 30 days; two since January, waiting to this day. Worked by hand: 5/6 wait beyond day 10, 4/6 beyond day 20,
and of the three still watched on day 40 one is answered: 4/6 × 2/3 = 4/9. So 5/9 are answered by day 60, and the median is day 40. Forgetting who still waits would have said 20.

  $ cat > decisions.csv <<EOF
  > id,team,raised_on,answered_on,withdrawn_on
  > 1,north,2025-03-01,2025-03-11,
  > 2,north,2025-03-01,2025-03-21,
  > 3,north,2025-03-01,2025-04-10,
  > 4,south,2025-10-01,,
  > 5,south,2025-01-01,,2025-02-05
  > 6,south,2025-01-01,,
  > EOF
  $ ask='from decisions; shape time; start raised_on; end answered_on; enough 1'
  $ show() { plain | awk -F, 'function r(v) { return v == "" ? "-" : sprintf("%.4f", v) }
  >   NR > 1 { print $2 ($3 ? " " $3 : "all years"), $5, $7 ": " r($11), "(" r($12) " to " r($13) ")" ($14 ? " p " r($14) : "") ",", $10, "of", $8 ";", $16, $17, $18 }'; }
  $ survive --as-at 2025-10-31 -e "$ask; show reached by 60 days; per year" decisions.csv | show
  all years all reached_by: 0.5556 (0.2151 to 0.9338), 3 of 6; Kaplan-Meier; log-log interval shown 
  $ survive --as-at 2025-10-31 -e "$ask; show median; per year" decisions.csv | show
  all years all median: 40.0000 (10.0000 to -), 3 of 6; Kaplan-Meier; log-log interval shown 
  $ survive --as-at 2025-10-31 -e "$ask; show still after 60 days; per quarter" decisions.csv | show
  all years all still_after: 0.4444 (0.0662 to 0.7849), 3 of 6; Kaplan-Meier; log-log interval shown 
  2025-01 quarter all still_after: 0.4000 (0.0520 to 0.7528), 3 of 5; Kaplan-Meier; log-log interval shown 

One of them took the request back on day 35. With `stop` it can never be answered: 2/6, and half of the 4/9 who are left before day 40, are 5/9. Letting it go as if it might still be answered would have said 4/6.

  $ survive --as-at 2025-10-31 -e "$ask; stop withdrawn_on; show reached by 60 days; per year" decisions.csv | show
  all years all reached_by: 0.5556 (0.2151 to 0.9338), 3 of 6; Aalen-Johansen; log-log interval shown 

By team, and whether teams differ. A request answered after the as-at day is still waiting. What nobody has been watched for long enough to know is unknown, not nought.

  $ survive --as-at 2025-10-31 -e "$ask; show reached by 60 days; per year; by team" decisions.csv | show
  all years all reached_by: 0.5556 (0.2151 to 0.9338), 3 of 6; Kaplan-Meier; log-log interval shown 
  all years all differ: 4.3822 (- to -) p 0.0363, 3 of 6; log-rank; 1 degree of freedom shown 
  all years north reached_by: 1.0000 (- to -), 3 of 3; Kaplan-Meier; log-log interval shown 
  all years south reached_by: 0.0000 (- to -), 0 of 3; Kaplan-Meier; log-log interval shown 
  $ survive --as-at 2025-03-15 -e "$ask; show reached by 60 days; per year; by team" decisions.csv | show
  all years all reached_by: 0.2000 (0.0308 to 0.7962), 1 of 5; Kaplan-Meier; log-log interval shown 
  all years all differ: 0.6667 (- to -) p 0.4142, 1 of 5; log-rank; 1 degree of freedom shown 
  all years north reached_by: - (- to -), 1 of 3; Kaplan-Meier; log-log interval unknown late
  all years south reached_by: 0.0000 (- to -), 0 of 2; Kaplan-Meier; log-log interval shown 

Few: no figure. Nobody at all: no row.

  $ survive --as-at 2025-10-31 -e "from decisions; shape time; start raised_on; end answered_on; show median; per year" decisions.csv | show
  all years all median: - (- to -), 3 of 6; Kaplan-Meier; log-log interval none few
  $ mkdir none; head -1 decisions.csv > none/decisions.csv; survive --as-at 2025-10-31 -e "$ask; show median; per year" none/decisions.csv | show

An answer before its request is left out, and counted.

  $ { cat decisions.csv; echo 7,north,2025-03-01,2025-02-01,; } > more; mkdir back; mv more back/decisions.csv; survive --as-at 2025-10-31 -e "$ask; show median; per year" back/decisions.csv | grep '^#note'
  #note asked: rows that ended before they began and are left out: 1

Small numbers are hidden by suppress, and what would give them away: four of tiny, so one more team with it; in the one year that tiny had requests likewise; and because three years make all, in another year too.

  $ awk 'BEGIN { print "team,raised_on,answered_on"; for (i = 0; i < 240; i++) { t = i > 235 ? "tiny" : i % 4 == 0 ? "west" : i % 2 ? "north" : "south"
  >   k = (i * 37) % 28 + 1; printf "%s,%d-%02d-01,%s\n", t, 2023 + int(i / 80), i % 12 + 1, i % 3 ? sprintf("%d-%02d-%02d", 2023 + int(i / 80), i % 12 + 1, k) : "" } }' > decisions.csv
  $ survive --as-at 2026-10-31 -e "$ask; show median; per year; by team" decisions.csv > findings.csv; plain findings.csv | grep -c tiny
  2
  $ suppress findings.csv > safe.csv; grep '^#safe' safe.csv; plain safe.csv | awk -F, '/hidden/ { print $2, $5, $8 $9 $10 $11 $14, "hidden" } '
  #safe published
   south  hidden
   tiny  hidden
  2023-01 south  hidden
  2025-01 south  hidden
  2025-01 tiny  hidden
  2023-01 west  hidden
  2025-01 west  hidden
  $ suppress -p internal findings.csv | plain | grep -c hidden
  0
  [1]
  $ suppress safe.csv > /dev/null
  suppress: safe: has been through suppress already, as published
  [65]

What is wrong is said in a line.

  $ survive -e "$ask; show median; per year" decisions.csv > /dev/null
  survive: decisions does not say as at which day it speaks: say --as-at YYYY-MM-DD
  [64]
  $ survive --as-at 2025-10-31 -e "$ask; show sometimes; per year" decisions.csv > /dev/null
  survive: -e: 'show' cannot be read: write show median, or still after 6 months, or reached by 6 months
  [78]
  $ survive --as-at 2025-10-31 -e "from decisions; shape time; start raised_at; end answered_on; show median; per year" decisions.csv > /dev/null
  survive: -e: 'raised_at' is not a column of decisions: did you mean 'raised_on'?
  [78]
  $ survive --as-at 2025-10-31 -e "$ask; show median; per year" decisions.csv none/decisions.csv > /dev/null
  survive: two datasets are called 'decisions': give one of them
  [64]
  $ mkdir wrong; printf 'raised_on,answered_on\n2025-03-01,2025-03-11\n2025-03-01,later\n' > wrong/decisions.csv
  $ survive --as-at 2025-10-31 -e "$ask; show median; per year" wrong/decisions.csv > /dev/null
  survive: decisions.csv:3: 'answered_on': is no day
  [65]
  $ survive --as-at today -e "$ask; show median; per year" decisions.csv > /dev/null
  survive: --as-at today: is not a day: write 2026-04-30
  [64]
