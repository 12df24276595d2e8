A heading that somebody renamed does not empty a column without a word.

  $ mkdir inbox; cat > replies.extract <<'X'
  > extract  replies
  > title    Replies
  > files    replies-*.csv
  > column   child_id   id required mask child
  > column   replied_on day
  > column   judged     int from 1 to 5
  > column   nosey      int from 1 to 5
  > column   ethnicity  code in (a, b)
  > column   comment    drop
  > called   judged     S04 | Did you feel judged
  > X
  $ replies() { ingest -x replies.extract --inbox inbox "$@"; }
  $ echo 'child_id,replied_on,S04,Nosey,Ethnicity
  > 1,2026-01-02,4,5,a' > inbox/replies-2025.csv

All are there but what is dropped anyway: nothing is said, and nothing stands behind the count.

  $ replies | grep '^#count' | sed 's/sha256=[0-9a-f]*/sha256=…/'
  #count replies read=1 kept=1 rejected=0 repeated=0 objected=0 sha256=…
  $ replies --check

A heading that nobody declared is near: it is named, once, and how to say that it is the same. The row is kept.

  $ echo 'child_id,replied_on,Did you feel jugded,Nosey,Ethnicity
  > 1,2026-02-02,4,5,a' > inbox/replies-2026.csv
  $ replies | sed -n 's/^#count.*sha256=[0-9a-f]*/…/p'
  ingest: replies: replies-2026.csv: no heading for 'judged', all missing: is it 'Did you feel jugded'? then say so: called judged …
  … without=judged

So is one that begins alike; and one that is far, when an older file has the column. The order in which files are given is no matter.

  $ echo 'child_id,replied_on,Q7,Curious,Ethnicity code
  > 1,2026-02-02,4,5,a' > inbox/replies-2026.csv
  $ replies | sed -n 's/^#count.*sha256=[0-9a-f]*/…/p'
  ingest: replies: replies-2026.csv: no heading for 'ethnicity', all missing: is it 'Ethnicity code'? then say so: called ethnicity …
  ingest: replies: replies-2026.csv: no heading for 'judged', 'nosey', which older files have: all missing in it; was it renamed? then say: called
  … without=judged+nosey+ethnicity
  $ ingest -x replies.extract inbox/replies-2026.csv inbox/replies-2025.csv 2>&1 >both.csv | sed 1d; sed -n 's/^#count.*sha256=[0-9a-f-]*/…/p' both.csv
  ingest: replies: replies-2026.csv: no heading for 'judged', 'nosey', which older files have: all missing in it; was it renamed? then say: called
  … without=judged+nosey+ethnicity

Only the older file lacks them, as when a question was added since: nothing is said, for its rows to come will have it.

  $ mv inbox/replies-2026.csv inbox/replies-2024.csv
  $ replies 2>&1 >/dev/null | grep -c nosey
  0
  [1]
  $ replies 2>/dev/null | grep -c without
  0
  [1]

With one file alone and nothing near, only the count says so, and --check: such a column may never have been there.

  $ rm inbox/replies-202?.csv; echo 'child_id,replied_on,Q7,Curious
  > 1,2026-02-02,4,5' > inbox/replies-2026.csv
  $ replies | sed -n 's/^#count.*sha256=[0-9a-f]*/…/p'
  … without=judged+nosey+ethnicity
  $ replies --check
  replies: replies-2026.csv: left behind: Q7 | Curious
  replies: the newest file has no heading for: judged+nosey+ethnicity

What is known under another name is nobody's rename: a dropped column takes its heading.

  $ echo 'column judgement drop' >> replies.extract; echo 'child_id,replied_on,judgement,nosey,ethnicity
  > 1,2026-02-02,4,5,a' > inbox/replies-2026.csv
  $ replies | sed -n 's/^#count.*sha256=[0-9a-f]*/…/p'
  … without=judged
