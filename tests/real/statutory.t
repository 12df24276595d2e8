Statutory returns that others faked or sampled for testing, as they are exported. The files are not ours; where they are absent this test is
skipped. Every count is made again here with awk or python3 from the file as it lies.

  $ data="$SHARED"/data/statutory
  $ [ -r "$data"/ssda903_fake/episodes.csv ] && command -v python3 > /dev/null || { echo skipped; exit 80; }
  $ take() { extract=$1; shift; ingest -x "$ROOT"/pipeline/extracts/$extract.extract -l "$ROOT"/pipeline/lookups --rejects $extract.rejects.csv --cells $extract.cells.csv "$@"; }
  $ counted() { grep "^#count $1 " $1.csv | sed 's/ sha256=.*//; s/^#count //'; }
  $ unreadable() { plain $1.cells.csv | awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next } { n[$c["column"]] += $c["present"] - $c["valid"] } END { for (x in n) if (n[x]) print x, n[x] }' | sort; }

== Annex A: eleven lists out of a workbook. Dates are serial numbers, codes have letters before them, headings are the inspectors' sentences.

  $ mkdir -p inbox/annex-a-2021-03-26 && cp "$data"/annex_a_sample/*.csv inbox/annex-a-2021-03-26
  $ for x in contacts early-help referrals assessments section47 children-in-need cp-plans children-in-care care-leavers adoption adopters; do
  >   take annexa-$x --inbox inbox > annexa-$x.csv; counted annexa-$x; done
  annexa-contacts read=5 kept=5 rejected=0 repeated=0 objected=0
  annexa-early-help read=5 kept=5 rejected=0 repeated=0 objected=0
  ingest: annexa-referrals: 5 cells of 'team' cannot be read, and are missing now: the first (annex-a-2021-03-26/list_3.csv, line 3) is an unknown code of 20 letters: front_door assessment_north assessment_south safeguarding_east safeguarding_west children_in_care leaving_care disabled_children early_help court edge_of_care safeguarding_central
  annexa-referrals read=6 kept=6 rejected=0 repeated=0 objected=0
  ingest: annexa-assessments: 5 cells of 'needs_support' cannot be read, and are missing now: the first (annex-a-2021-03-26/list_4.csv, line 2) is an unknown code of 21 letters: yes no unknown
  ingest: annexa-assessments: 4 cells of 'team' cannot be read, and are missing now: the first (annex-a-2021-03-26/list_4.csv, line 3) is an unknown code of 23 letters: front_door assessment_north assessment_south safeguarding_east safeguarding_west children_in_care leaving_care disabled_children early_help court edge_of_care safeguarding_central
  annexa-assessments read=5 kept=5 rejected=0 repeated=0 objected=0
  ingest: annexa-section47: 4 cells of 'team' cannot be read, and are missing now: the first (annex-a-2021-03-26/list_5.csv, line 3) is an unknown code of 20 letters: front_door assessment_north assessment_south safeguarding_east safeguarding_west children_in_care leaving_care disabled_children early_help court edge_of_care safeguarding_central
  annexa-section47 read=5 kept=5 rejected=0 repeated=0 objected=0
  ingest: annexa-children-in-need: 1 cell of 'primary_need' cannot be read, and is missing now: the first (annex-a-2021-03-26/list_6.csv, line 2) is an unknown code of 42 letters: N0 N1 N2 N3 N4 N5 N6 N7 N8 N9
  annexa-children-in-need read=5 kept=5 rejected=0 repeated=0 objected=0
  ingest: annexa-cp-plans: 7 cells of 'team' cannot be read, and are missing now: the first (annex-a-2021-03-26/list_7.csv, line 2) is an unknown code of 17 letters: front_door assessment_north assessment_south safeguarding_east safeguarding_west children_in_care leaving_care disabled_children early_help court edge_of_care safeguarding_central
  annexa-cp-plans read=7 kept=7 rejected=0 repeated=0 objected=0
  ingest: annexa-children-in-care: 2 cells of 'team' cannot be read, and are missing now: the first (annex-a-2021-03-26/list_8.csv, line 5) is an unknown code of 23 letters: front_door assessment_north assessment_south safeguarding_east safeguarding_west children_in_care leaving_care disabled_children early_help court edge_of_care safeguarding_central
  annexa-children-in-care read=5 kept=5 rejected=0 repeated=0 objected=0
  annexa-care-leavers read=6 kept=6 rejected=0 repeated=0 objected=0
  annexa-adoption read=5 kept=5 rejected=0 repeated=0 objected=0
  annexa-adopters read=5 kept=5 rejected=0 repeated=0 objected=0

Not one date is lost, and each is the day that the serial number means: all 196 of them.

  $ python3 - "$data"/annex_a_sample <<'END' > expected
  > import csv, datetime, glob, sys
  > for f in glob.glob(sys.argv[1] + '/*.csv'):
  >     rows = list(csv.DictReader(open(f, encoding='utf-8-sig')))
  >     for h in rows[0]:
  >         if 'date' in h.lower() and not h.startswith('Date of Birth') or h.lower().startswith('strategy'):
  >             for r in rows:
  >                 if r[h].strip().replace('.', '').isdigit():
  >                     print(datetime.date(1899, 12, 30) + datetime.timedelta(int(float(r[h]))))
  > END
  $ for f in annexa-*.csv; do case $f in *.rejects.csv|*.cells.csv) ;; *) plain $f | awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) if ($i ~ /_(on|from|to)$/ && $i != "taken_on") d[i]; next } { for (i in d) if ($i != "") print $i }' ;; esac; done | sort > found
  $ sort expected | cmp - found && wc -l < found | tr -d ' '
  196

What could not be read is counted, by column: teams of another council, a need that is no need, an answer that is none of the list's.

  $ for x in contacts early-help referrals section47 cp-plans children-in-care care-leavers adoption adopters; do unreadable annexa-$x | sed '/^team /d'; done
  $ unreadable annexa-assessments
  needs_support 5
  team 4
  $ unreadable annexa-children-in-need
  primary_need 1
  $ grep -c 'PSRMEM' "$data"/annex_a_sample/list_6.csv
  1

== SSDA903: ten tables of one year. Rows, children, and what every code column says.

  $ mkdir -p inbox/ssda903-2018 && cp "$data"/ssda903_fake/*.csv inbox/ssda903-2018
  $ for x in header episodes reviews uasc oc2 oc3 ad1 placed-for-adoption previous-permanence missing; do take ssda903-$x --inbox inbox > ssda903-$x.csv; counted ssda903-$x; done
  ssda903-header read=2675 kept=2675 rejected=0 repeated=0 objected=0
  ssda903-episodes read=5050 kept=5050 rejected=0 repeated=0 objected=0
  ssda903-reviews read=12582 kept=12580 rejected=0 repeated=2 objected=0
  ssda903-uasc read=132 kept=132 rejected=0 repeated=0 objected=0
  ssda903-oc2 read=2675 kept=2675 rejected=0 repeated=0 objected=0
  ingest: ssda903-oc3: 2 cells of 'accom' cannot be read, and are missing now: the first (ssda903-2018/oc3.csv, line 2) is an unknown code of 2 letters: none of the 33 of accommodations
  ssda903-oc3 read=53 kept=53 rejected=0 repeated=0 objected=0
  ssda903-ad1 read=29 kept=29 rejected=0 repeated=0 objected=0
  ingest: ssda903-placed-for-adoption: 29 cells of 'reason_placed_ceased' cannot be read, and are missing now: the first (ssda903-2018/placed_for_adoption.csv, line 2) is an unknown code of 3 letters: RD1 RD2 RD3 RD4
  ssda903-placed-for-adoption read=29 kept=29 rejected=0 repeated=0 objected=0
  ssda903-previous-permanence read=2675 kept=2675 rejected=0 repeated=0 objected=0
  ssda903-missing read=43 kept=43 rejected=0 repeated=0 objected=0
  $ tally() { awk -F, -v h="$1" '{ sub(/\r$/, "") } NR == 1 { for (i = 1; i <= NF; i++) if ($i == h) at = i; next } { n[$at]++ } END { for (x in n) print x, n[x] }' | sort; }
  $ for h in RNE LS CIN PLACE PLACE_PROVIDER REC REASON_PLACE_CHANGE; do
  >   tally $h < "$data"/ssda903_fake/episodes.csv > expected
  >   plain ssda903-episodes.csv | tally $(echo $h | tr A-Z a-z) | cmp expected - && wc -l < expected | tr -d ' '; done
  6
  13
  8
  27
  6
  22
  13
  $ tally REVIEW_CODE < "$data"/ssda903_fake/reviews.csv | awk '{ n += $2 } END { print n }'
  12582

Two tables that a return of that year does not have are optional: nothing is known of them, and that is said.

  $ for x in dolo sw-episodes; do take ssda903-$x --inbox inbox --as-at 2018-03-31 | grep -E '^#(absent|complete|count)' | sed 's/ sha256=.*//'; done
  #absent ssda903-dolo
  #count ssda903-dolo read=0 kept=0 rejected=0 repeated=0 objected=0
  #absent ssda903-sw-episodes
  #count ssda903-sw-episodes read=0 kept=0 rejected=0 repeated=0 objected=0

The reasons why a placement for adoption ended are XXX in all 29 rows: unreadable, counted, and not dropped.

  $ for x in header episodes reviews uasc oc2 ad1 previous-permanence missing; do unreadable ssda903-$x; done
  $ unreadable ssda903-placed-for-adoption
  reason_placed_ceased 29

== Five years of returns that overlap. A file called 2017 holds the year from April 2017: it is the return of 31 March 2018.

  $ rm -r inbox/ssda903-2018
  $ for y in 2017 2018 2019 2020 2021; do mkdir inbox/ssda903-$((y + 1)); for t in episodes header reviews; do cp "$data"/ssda903_history/$y-$t.csv inbox/ssda903-$((y + 1))/$t.csv; done; done
  $ for x in episodes header reviews; do take ssda903-$x --inbox inbox > ssda903-$x.csv; counted ssda903-$x; grep '^#complete' ssda903-$x.csv; done
  ssda903-episodes read=3737 kept=2827 rejected=0 repeated=910 objected=0
  #complete 2017-04-01
  ssda903-header read=2123 kept=820 rejected=0 repeated=1303 objected=0
  ssda903-reviews read=11038 kept=3481 rejected=0 repeated=7557 objected=0
  #complete 2017-04-01

An episode is a child and a day, and the latest return that has it wins: 2,827 of them, each from the year that says so last.

  $ for y in 2021 2020 2019 2018 2017; do awk -F, -v y=$((y + 1)) 'FNR > 1 { sub(/\r$/, ""); split($2, d, "/"); print $1, d[3] "-" d[2] "-" d[1], y }' "$data"/ssda903_history/$y-episodes.csv; done \
  >   | awk '!seen[$1, $2]++' | sort > expected
  $ plain ssda903-episodes.csv | awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next } { print $c["child_id"], $c["decom"], substr($c["return_on"], 1, 4) }' | sort | cmp expected -

Children in care on 31 March of each year, by the definition: DECOM on or before that day, no DEC or a later one, no V3 or V4; each child once.

  $ mask --new-key key && for x in episodes header reviews; do mask -k key ssda903-$x.csv > $x && mv $x ssda903-$x.csv; done
  $ snapshot --from decom --to dec --every month --as-at 2022-03-31 --one child_id -w 'ls not in (V3, V4)' ssda903-episodes.csv > in-care.csv
  $ measure -e 'from in-care; shape count; count distinct child_id; when last at; per month' -l "$ROOT"/pipeline/lookups --as-at 2022-03-31 in-care.csv | plain \
  >   | awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next } $c["period"] ~ /-03$/ && $c["state"] == "shown" { print $c["period"], $c["numerator"] }' > found
  $ python3 - "$data"/ssda903_history <<'END' > expected
  > import csv, datetime, sys
  > day = lambda s: datetime.datetime.strptime(s, '%d/%m/%Y').date() if s else None
  > row = {}
  > for y in range(2021, 2016, -1):
  >     for r in csv.DictReader(open(f'{sys.argv[1]}/{y}-episodes.csv')):
  >         row.setdefault((r['CHILD'], r['DECOM']), r)
  > for y in range(2018, 2023):
  >     at = datetime.date(y, 3, 31)
  >     print(f'{y}-03', len({r['CHILD'] for r in row.values() if day(r['DECOM']) <= at and (not r['DEC'] or day(r['DEC']) > at) and r['LS'] not in ('V3', 'V4')}))
  > END
  $ cmp expected found && wc -l < found | tr -d ' '
  5

== The children in need census, as XML. 402 referrals, cell by cell those of the converted file beside it.

  $ census -t cin-details "$data"/cin_census_fake_2022.xml | take cin-details --sealed --as-at 2022-07-21 > cin-details.csv
  $ counted cin-details
  cin-details read=402 kept=402 rejected=0 repeated=0 objected=0
  $ sed 's/\r$//; 1d; s/,true$/,yes/; s/,false$/,no/; s/,1$/,yes/; s/,0$/,no/' "$data"/cin_census_fake_2022_cindetails.csv | sort > expected
  $ plain cin-details.csv | sed 1d | cut -d, -f2,4- | sort | cmp expected -
  $ unreadable cin-details

Children, ethnicities and disabilities, counted in the XML itself.

  $ for t in cin-children:ChildIdentifiers cin-characteristics:ChildCharacteristics cin-disabilities:Disability; do
  >   census -t ${t%:*} "$data"/cin_census_fake_2022.xml | plain | sed 1d | wc -l | tr -d ' '; grep -c "<${t#*:}>" "$data"/cin_census_fake_2022.xml; done
  332
  332
  332
  332
  117
  117

Referrals within a year of an earlier one of the same child, among all that are dated by the census day; the same day does not count. One census
alone knows no year before its own, so its extract makes all of them unknown; without that line every year is counted, and counted again.

  $ sed '/^complete/d' "$ROOT"/pipeline/extracts/cin-details.extract > cin-details.extract
  $ census -t cin-details "$data"/cin_census_fake_2022.xml | ingest -x cin-details.extract -l "$ROOT"/pipeline/lookups --sealed --as-at 2022-07-21 | mask -k key > referrals.csv
  $ measure -e 'title x; domain x; from referrals; shape proportion; count previous row of child_id within 12 months; when cin_referral_date; per month; better down; chart none' -l "$ROOT"/pipeline/lookups \
  >   --as-at 2022-07-31 referrals.csv | plain | awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next } $c["state"] != "unknown" { t += $c["numerator"]; b += $c["denominator"] } END { print t, b }' > found
  $ python3 - "$data"/cin_census_fake_2022_cindetails.csv <<'END' > expected
  > import csv, datetime, sys
  > day = datetime.date.fromisoformat
  > rows = [(r['LAchildID'], day(r['CINreferralDate'])) for r in csv.DictReader(open(sys.argv[1]))]
  > year_before = lambda d: d.replace(year=d.year - 1) if (d.month, d.day) != (2, 29) else d.replace(year=d.year - 1, day=28)
  > first = min(d for _, d in rows).replace(day=1)
  > asked = [(c, d) for c, d in rows if d <= datetime.date(2022, 7, 31) and d >= first.replace(year=first.year + 1)]
  > print(sum(any(o == c and year_before(d) <= e < d for o, e in rows) for c, d in asked), len(asked))
  > END
  $ cmp expected found && cat found
  18 389
