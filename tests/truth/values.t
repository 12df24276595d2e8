The values are data. Another council has eight, asks them under other headings, and writes two things of its own: its list of values, and the columns of its form. No
program is touched, and no definition of a measure.

  $ mkdir -p north/extracts north/lookups north/inbox north/measures && cd north
  $ cp "$ROOT"/pipeline/lookups/*.csv lookups && cp "$ROOT"/pipeline/measures/values.measure "$ROOT"/pipeline/measures/practitioner-self.measure measures
  $ cp "$ROOT"/pipeline/extracts/cases.extract extracts && head -1 "$ROOT"/sample-data/inbox/cases.csv > inbox/cases.csv
  $ echo 'K1,C1,F1,early_help,W1,early_help,new,north,WBRI,male,no,2015-05-05,2025-01-01,' >> inbox/cases.csv
  $ cat > lookups/values.csv <<END
  > code,name,strand,column,short,label
  > N1,we-listen,People,listen,Listening,We listen
  > N2,we-explain,People,explain,Explaining,"We explain, in your words"
  > N3,we-come-back,People,come_back,Coming back,We come back
  > N4,we-share-power,Practice,power,Sharing power,We share power
  > N5,we-keep-promises,Practice,promises,Keeping promises,We keep promises
  > N6,we-notice,Practice,notice_good,Noticing what is good,We notice what is good
  > N7,we-own-mistakes,Place,mistakes,Owning mistakes,We own our mistakes
  > N8,we-belong-here,Place,belong,Belonging here,We belong here
  > END
  $ columns=$(awk -F, 'NR > 1 { print $4 }' lookups/values.csv)
  $ cat > extracts/feedback.extract <<END
  > extract  feedback
  > title    What families told us
  > files    feedback*.csv
  > once     response_id
  > complete from 2025-01-01
  > column   response_id    id required unique mask response
  > column   family_id      id required mask family
  > column   child_id       id mask child
  > column   worker_id      id mask worker
  > column   respondent     code in respondents required
  > column   responded_on   day required
  > column   judged         int from 1 to 5
  > column   nosey          int from 1 to 5
  > column   punished       int from 1 to 5
  > $(for c in $columns; do echo "column   $c int from 1 to 5"; done)
  > $(awk -F, 'NR > 1 { l = $0; sub(/^[^,]*,[^,]*,[^,]*,[^,]*,[^,]*,/, "", l); gsub(/"/, "", l); print "called   " $4 " " l }' lookups/values.csv)
  > reject   at most 2%
  > when     responded_on
  > END
  $ cat > extracts/practitioner-self.extract <<END
  > extract  practitioner-self
  > title    What practitioners say of themselves
  > files    self*.csv
  > once     reflection_id
  > complete from 2025-01-01
  > column   reflection_id  id required mask reflection
  > column   worker_id      id required mask worker
  > column   team           code in teams
  > column   reflected_on   day required
  > column   self_mode      code in modes
  > $(for c in $columns; do echo "column   $c int from 1 to 5"; done)
  > reject   at most 2%
  > when     reflected_on
  > END
  $ printf 'council North\ncontact north@council.example\nmarking Invented\ninbox inbox\nhide under 2\nenough 1\n' > council.conf
  $ { echo 'response_id,family_id,child_id,worker_id,respondent,responded_on,We listen,"We explain, in your words",We come back,We share power,We keep promises,We notice what is good,We own our mistakes,We belong here'
  >   for i in 1 2 3 4 5 6 7 8; do echo "R$i,F$i,C$i,W1,parent,2025-02-0$i,$(for v in 1 2 3 4 5 6 7 8; do [ $i -le $v ] && echo 5 || echo 2; done | paste -sd,)"; done; } > inbox/feedback.csv
  $ { echo reflection_id,worker_id,team,reflected_on,self_mode,$(echo $columns | tr ' ' ,); echo S1,W1,early_help,2025-02-01,with,5,5,5,5,5,5,5,5; } > inbox/self.csv

Value 1 was agreed to by one of eight families, value 2 by two, and so on: eight measures come out, by their names.

  $ mask --new-key key && mkdir run
  $ make -s -f "$ROOT"/pipeline/night.mk RUN=run KEY=key AS_AT=2025-12-31 INBOX=inbox COUNCIL=council.conf EXTRACTS=extracts LOOKUPS=lookups MEASURES=measures datasets
  $ count() { measure --sealed -m measures/values.measure -m measures/practitioner-self.measure -c council.conf -l lookups --as-at 2025-12-31 run/feedback.csv run/self-family-pairs.csv run/practitioner-self.csv | plain |
  >   awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next } $at["period"] == "2025-01" && $at["per"] == "quarter" && $at["by"] == "all" { print $at["measure"], $at[a], $at[b] }' a=$1 b=$2; }
  $ count numerator denominator | grep '^we-'
  we-belong-here 8 8
  we-come-back 3 8
  we-explain 2 8
  we-keep-promises 5 8
  we-listen 1 8
  we-notice 6 8
  we-own-mistakes 7 8
  we-share-power 4 8

So do the eight differences between what the practitioner says (5, of everything) and what the families say: of we-listen 5 less (5 + 7 × 2) ÷ 8 = 2.625.

  $ count value n | grep '^gap-'
  gap-we-belong-here 0 8
  gap-we-come-back 1.875 8
  gap-we-explain 2.25 8
  gap-we-keep-promises 1.125 8
  gap-we-listen 2.625 8
  gap-we-notice 0.75 8
  gap-we-own-mistakes 0.375 8
  gap-we-share-power 1.5 8

What this council lacks, such as conferences and births, is not looked for; where an extract is there and none is given, council.conf says so.

  $ cp "$ROOT"/pipeline/extracts/births.extract extracts; cp "$ROOT"/pipeline/measures/births.measure measures
  $ night() { make -s -f "$ROOT"/pipeline/night.mk RUN=again KEY=key AS_AT=2025-12-31 INBOX=inbox COUNCIL=council.conf EXTRACTS=extracts LOOKUPS=lookups MEASURES=measures again/points.csv; }
  $ mkdir again; night 2>&1 | grep '^ingest'
  ingest: births: no file in the inbox is called born-into-care*.csv: is the export there, under this name?
  $ echo 'without births' >> council.conf; rm -r again; mkdir again; night; plain again/points.csv | cut -d, -f1 | grep -c newborn
  0
  [1]
