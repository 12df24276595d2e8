Real feedback, written by real people about one NHS trust: the Friends and Family Test. The file is not ours and does not travel
with the source; where it is absent this test is skipped.

  $ data="$SHARED"/data/feedback
  $ [ -r "$data"/fft_nhft_2021_2022.csv ] || { echo skipped; exit 80; }
  $ cp -R "$ROOT"/sample-data/real/friends-and-family here && cd here
  $ mask --new-key key

Each respondent has a row for each question; one is kept and the others are counted.

  $ ingest -x extracts/friends-and-family.extract -c council.conf -l lookups --inbox "$data" --as-at 2022-05-31 \
  >   --rejects rejects.csv --cells cells.csv | mask -k key > friends-and-family.csv
  $ grep '^#count' friends-and-family.csv | sed 's/ sha256=.*//'
  #count friends-and-family read=2812 kept=1507 rejected=0 repeated=1305 objected=0

Comments never leave ingest. Not one column of them, and none of the words that people used.

  $ plain friends-and-family.csv | head -1
  respondent_id,responded_on,service,sub_service,score

The figures are those of another program in another language, month by month and service by service.

  $ measure -m measures -c council.conf -l lookups --as-at 2022-05-31 friends-and-family.csv cells.csv > points.csv
  $ cat > again.py <<'P'
  > import collections, csv, sys
  > services = {'Local partnerships- MH': 'mental_health', 'Community health services': 'community', 'Forensic': 'forensic',
  >             'Specialist Services and CYP': 'specialist', 'Unknown': 'unknown', '': 'not known'}
  > good, poor, asked = collections.Counter(), collections.Counter(), collections.Counter()
  > said = {}
  > for row in csv.DictReader(open(sys.argv[1], encoding='utf-8-sig', newline='')):
  >     said.setdefault(row['Respondent ID'], row)
  > for row in said.values():
  >     score, (d, m, y) = int(row['FFT categorical answer']), row['Date'].split('/')
  >     for cell in ((y + '-' + m, 'all', 'all'), (y + '-' + m, 'service', services[row['Service type 1']])):
  >         if score <= 5:
  >             asked[cell] += 1
  >             good[cell] += score <= 2
  >             poor[cell] += score in (4, 5)
  > for name, of in (('experience-good', good), ('experience-poor', poor)):
  >     for cell in asked:
  >         print(name, *cell, of[cell], asked[cell], sep=',')
  > P
  $ python3 again.py "$data"/fft_nhft_2021_2022.csv | sort > expected
  $ plain points.csv | awk -F, -v OFS=, 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next }
  >   $c["measure"] ~ /^experience/ && $c["per"] == "month" && $c["by"] != "sub_service" && $c["denominator"] > 0 {
  >     print $c["measure"], $c["period"], $c["by"], $c["group"], $c["numerator"], $c["denominator"] }' | sort > found
  $ cmp expected found
  $ grep ',all,' found | grep good | head -3
  experience-good,2021-06,all,all,50,61
  experience-good,2021-07,all,all,172,192
  experience-good,2021-08,all,all,63,73

In all, 1,078 of the 1,312 who gave a score say good or very good; 195 could not say.

  $ awk -F, '/^experience-good.*,all,all,/ { t += $5; n += $6 } END { print t, n }' found
  1078 1312
  $ plain friends-and-family.csv | awk -F, 'NR > 1 && $5 >= 6' | wc -l | tr -d ' '
  195
