Who was open to us at each month's end? Cases are spans: opened, and perhaps closed.

  $ sealed="$ROOT"/tests/stage/derive/sealed
  $ "$sealed" cases.csv <<END
  > #stream 1 cases
  > #as-at 2026-05-15
  > #masked
  > #col case id
  > #col child_id id
  > #col opened_on day
  > #col closed_on day
  > #col level code
  > #codes level early help care
  > #required case
  > case,child_id,opened_on,closed_on,level
  > a,c1,2026-01-31,2026-03-31,early
  > b,c1,2026-03-01,,help
  > c,c2,2026-02-03,2026-02-27,early
  > d,c3,,2026-03-01,help
  > e,c4,2026-04-02,2026-04-01,care
  > f,,2026-04-02,,care
  > g,,2026-04-03,,care
  > #count cases read=7 kept=7 rejected=0 repeated=0 objected=0
  > END

It counts on the day it opens and no longer on the day it closes. May has not ended on the 15th. Without a start, or with an end before it: no rows, and the note says how many.

  $ snapshot --from opened_on --to closed_on cases.csv > open.csv
  $ plain open.csv
  case,child_id,opened_on,closed_on,level,at
  a,c1,2026-01-31,2026-03-31,early,2026-01-31
  a,c1,2026-01-31,2026-03-31,early,2026-02-28
  b,c1,2026-03-01,,help,2026-03-31
  b,c1,2026-03-01,,help,2026-04-30
  f,,2026-04-02,,care,2026-04-30
  g,,2026-04-03,,care,2026-04-30
  $ grep -E '^#(as-at|by|note|every|required|codes|count)' open.csv
  #as-at 2026-05-15
  #by snapshot * month (glob)
  #note snapshot spans=7 not_taken=0 no_start=1 end_before_start=1
  #required case
  #required opened_on
  #codes level early help care
  #every at month
  #required at
  #count cases read=7 kept=7 rejected=0 repeated=0 objected=0

Weeks end on Sunday.

  $ snapshot --from opened_on --to closed_on --every week -w 'case = c' cases.csv >/dev/null
  snapshot: -w 1: 'case' holds ids: they are not compared, only present or missing
  [78]
  $ snapshot --from opened_on --to closed_on --every week -w 'closed_on = 2026-02-27' cases.csv | plain | cut -d, -f1,6
  case,at
  c,2026-02-08
  c,2026-02-15
  c,2026-02-22
  $ snapshot --from opened_on --to closed_on --every quarter --as-at 2026-03-31 cases.csv | plain | cut -d, -f1,6
  case,at
  b,2026-03-31

One row for each child at a time: the case that was opened last. Whose nobody knows stands for itself. The others are counted.

  $ "$sealed" twice.csv <<END
  > #stream 1 cases
  > #as-at 2026-05-15
  > #col case text
  > #col child_id id
  > #col opened_on day
  > #col closed_on day
  > case,child_id,opened_on,closed_on
  > early,c1,2026-01-05,
  > late,c1,2026-03-05,2026-04-05
  > B,c2,2026-03-05,
  > A,c2,2026-03-05,
  > x,,2026-04-01,
  > y,,2026-04-01,
  > END
  $ snapshot --from opened_on --to closed_on --one child_id twice.csv > one.csv
  $ plain one.csv | cut -d, -f1,5
  case,at
  early,2026-01-31
  early,2026-02-28
  late,2026-03-31
  early,2026-04-30
  B,2026-03-31
  B,2026-04-30
  y,2026-04-30
  x,2026-04-30
  $ grep '^#note' one.csv
  #note snapshot spans=6 not_taken=0 no_start=0 end_before_start=0 not_the_one=3

Shuffled rows give the same rows.

  $ (grep '^#[sac][tso]' twice.csv; grep ^case twice.csv; grep -v '^#' twice.csv | sed 1d | sort) | "$sealed" shuffled.csv
  $ plain one.csv | sort > one; snapshot --from opened_on --to closed_on --one child_id shuffled.csv | plain | sort | cmp - one

Open at any time in the year, or the month, up to the day.

  $ snapshot --from opened_on --to closed_on --within '1 month' cases.csv | plain | cut -d, -f1,3,4,6
  case,opened_on,closed_on,at
  a,2026-01-31,2026-03-31,2026-01-31
  a,2026-01-31,2026-03-31,2026-02-28
  a,2026-01-31,2026-03-31,2026-03-31
  b,2026-03-01,,2026-03-31
  b,2026-03-01,,2026-04-30
  c,2026-02-03,2026-02-27,2026-02-28
  f,2026-04-02,,2026-04-30
  g,2026-04-03,,2026-04-30

Nobody knows who will be open after the extracts were taken, and a stock is not taken of a stock.

  $ snapshot --from opened_on --to closed_on --as-at 2026-12-31 cases.csv >/dev/null
  snapshot: --as-at is after the day the stream speaks of: nobody knows who was open then
  [64]
  $ snapshot --from opened_on --to closed_on open.csv >/dev/null
  snapshot: open: 'at' is already a column: these rows are a stock already
  [65]
  $ snapshot --to closed_on cases.csv >/dev/null
  snapshot: say --from COLUMN: the day a span begins
  [64]
  $ snapshot --from opened_on --to closed_on --within soon cases.csv >/dev/null
  snapshot: --within 'soon': write so many days, weeks, months or years
  [64]
  $ snapshot --from level --to closed_on cases.csv >/dev/null
  snapshot: cases.csv: column 'level' is code and must be day
  [65]
  $ snapshot --from opened_on --to closed_on --one child cases.csv >/dev/null
  snapshot: cases: there is no column 'child' for --one
  [65]

Nobody at all is a stock too: no rows, and whole.

  $ snapshot --from opened_on --to closed_on -w 'level = help and closed_on = 2020-01-01' cases.csv | tail -1
  #end rows=0 crc32=* (glob)
