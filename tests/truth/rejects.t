What is dirty in Seaborough's export is written down in sample-data/README.md, line by line. Here it is found again.

  $ pipeline="$ROOT"/pipeline council="$ROOT"/sample-data/council.conf
  $ take() { ingest -x "$1" -c "$council" -l "$pipeline"/lookups --as-at 2026-10-31 --rejects rejects.csv --cells cells.csv "$2"; }

A file in which half the rows are bad stops the night: nobody should read figures made from the other half.

  $ take "$pipeline"/extracts/feedback.extract "$ROOT"/sample-data/dirty/feedback-dirty.csv > /dev/null
  ingest: feedback: 9 of 17 rows are rejected, and at most 2% may be: most often more or fewer cells than the header (2): the rejects file says which lines
  [65]

Whoever looks into it lets them through and reads why. A line, a column, a reason; never a name, though one stands on line 10.

  $ sed 's/^reject .*/reject at most 100%/' "$pipeline"/extracts/feedback.extract > feedback.extract
  $ take feedback.extract "$ROOT"/sample-data/dirty/feedback-dirty.csv > feedback.csv
  $ plain rejects.csv | cut -d, -f2-
  line,column,reason
  4,responded_on,is not a day such as 01/04/2026 or 2026-04-01
  5,responded_on,is missing
  6,responded_on,is out of bounds: from 2022-11-01
  7,respondent,is an unknown code of 6 letters: child parent kin
  8,response_id,is missing
  10,,"has 12 cells and the header 11: a comma too many, or quotes missing"
  11,,"has 6 cells and the header 11: a comma too many, or quotes missing"
  12,,a quote stands inside a field that does not begin with one
  18,family_id,is missing
  $ grep -c Ashby rejects.csv feedback.csv cells.csv
  rejects.csv:0
  feedback.csv:0
  cells.csv:0
  [1]

Every row is accounted for, and what was kept reads as it was meant, whatever the tool that wrote it called things.

  $ grep '^#count' feedback.csv | sed 's/ sha256=.*//'
  #count feedback read=17 kept=7 rejected=9 repeated=1 objected=0
  $ plain feedback.csv | cut -d, -f1,4,6,8,9,12,13
  response_id,child_id,respondent,responded_on,mode,recognised,judged
  D01,C1,parent,2026-01-14,with,5,1
  D02,C2,child,2026-01-15,with,1,2
  D08,C8,kin,2026-01-17,for,,
  D12,C12,parent,2026-01-19,with,4,1
  D13,C13,parent,2026-01-20,,,
  D14,C14,parent,2026-11-05,with,4,1
  D16,C16,parent,2026-01-21,with,4,1

Three cells of D13 could not be read; each is counted in its column's month.

  $ plain cells.csv | awk -F, '$3 == "2026-01" && $2 ~ /^(mode|recognised|judged)$/ { print $2, $5, $6 - $7 }'
  mode 9 1
  recognised 9 1
  judged 9 1

The inbox itself has a little dirt too: four rows and twelve that came out of two survey tools.

  $ ingest -x "$pipeline"/extracts/feedback.extract -c "$council" -l "$pipeline"/lookups --inbox "$ROOT"/sample-data/inbox --as-at 2026-10-31 \
  >   --rejects rejects.csv > feedback.csv
  $ grep '^#count' feedback.csv | sed 's/ sha256=.*//'
  #count feedback read=9557 kept=9541 rejected=4 repeated=12 objected=0
  $ plain rejects.csv
  file,line,column,reason
  feedback-2025.csv,14,responded_on,is not a day such as 01/04/2026 or 2026-04-01
  feedback-2025.csv,15,responded_on,is missing
  feedback-2025.csv,16,respondent,is an unknown code of 9 letters: child parent kin
  feedback-2025.csv,17,response_id,is missing

No free text travels: the comments have gone.

  $ grep -c -i 'listened to us' feedback.csv
  0
  [1]
