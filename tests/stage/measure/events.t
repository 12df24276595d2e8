Rare events: the days between one newborn case and the next, by hand.

  $ . "$TESTDIR/sealed.sh"
  $ births() { sealed births.csv <<END
  > #stream 1 births
  > #as-at 2026-06-30
  > #masked
  > #col issued_on day
  > #col mother_id id
  > #col team code
  > #col age_days int
  > #codes team north south
  > $1
  > issued_on,mother_id,team,age_days
  > 2026-03-01,m4,south,5
  > 2026-01-05,m1,north,1
  > 2026-01-20,m2,north,3
  > 2026-03-02,m5,south,15
  > 2026-01-20,m3,south,0
  > 2026-07-01,m7,north,1
  > ,m8,north,1
  > END
  > }
  $ births '#required team'
  $ ask() { measure -e "from births; shape events; of age_days < 7; when issued_on; $1" births.csv; }

Before the first there is none, so how long it had been cannot be known. Two on one day are 0 days apart. From 20 January to
1 March is 40 days. One was not newborn, one is after the day the extracts speak of, one has no day.

  $ ask '' | points period,per,by,group,n,value,state,why
  2026-01-05,event,all,all,,,unknown,early
  2026-01-20,event,all,all,1,15,shown,
  2026-01-20,event,all,all,1,0,shown,
  2026-03-01,event,all,all,1,40,shown,

Each team has its own.

  $ ask 'by team; cluster mother_id' | points period,group,people,value,state | grep -v all
  2026-01-05,north,,,unknown
  2026-01-20,north,1,15,shown
  2026-01-20,south,,,unknown
  2026-03-01,south,1,40,shown

Where the data have a gap in between, nobody knows whether there was another; so too before the data are whole.

  $ births '#gap 2026-02 2026-02 moved to another system'
  $ ask '' | points period,value,state,why
  2026-01-05,,unknown,early
  2026-01-20,15,shown,
  2026-01-20,0,shown,
  2026-03-01,,unknown,gap
  $ births '#complete 2026-01-10'
  $ ask '' | points period,value,state,why
  2026-01-20,,unknown,early
  2026-01-20,0,shown,
  2026-03-01,40,shown,

An event has no period, and nothing of it is weighted.

  $ ask 'per month' >failed
  measure: -e: 'per' has no meaning in shape events: of, which picks them, and when
  [78]
  $ ask 'weight age_days' >failed
  measure: -e: 'weight' has no meaning in shape events: of, which picks them, and when
  [78]

In English.

  $ births '#required team'
  $ measure --explain asked -e 'from births; shape events; of age_days < 7; when issued_on; by team' births.csv
  asked: Asked by hand
          7  rows of births, issued_on from 2026-01-05 to 2026-07-01
          1  without issued_on
          1  dated after 2026-06-30
          5  remain
          4  where age_days < 7                       of: who was asked
          4  asked
    4 events, 3 with the days since the one before; single events are not published
    by team: 4 events, 2 with the days since the one before; single events are not published

A single event is somebody's day: published points have none, whatever would be emptied in them. Inside the house they stay.

  $ ask '' | suppress | grep -e '^#note' -e '^asked'
  #note single events are not published: asked
  $ ask '' | suppress -p internal | points period,value
  2026-01-05,
  2026-01-20,15
  2026-01-20,0
  2026-03-01,40

What are no people may be shown, when the measure says why.

  $ ask 'hide none sessions, not people' | suppress | points period,value | tail -n 1
  2026-03-01,40
  $ ask '' | suppress -p internal | spc | tail -n 1
  #end rows=4 crc32=* (glob)
