How far from home is a placement? A straight line between two postcodes, by the places of a list. The postcodes are private: mask drops them, so the
miles are worked out before it, and nothing else is made of them.

  $ mkdir lookups
  $ printf 'postcode,easting,northing\nZZ1 1AA,330900,436200\nZZ1 2BB,332400,438200\nZZ2 3CC,,\n' > lookups/postcodes.csv
  $ "$TESTDIR"/sealed episodes.csv <<END
  > #stream 1 episodes
  > #by ingest 0.1.0 episodes.extract
  > #col child_id id
  > #col home_post text
  > #col pl_post text
  > #mask child_id child
  > #mask home_post private
  > #mask pl_post private
  > child_id,home_post,pl_post
  > c1,ZZ1 1AA,zz12bb
  > c2,ZZ1 1AA,ZZ1 1AA
  > c3,ZZ1 1AA,ZZ2 3CC
  > c4,ZZ1 1AA,QQ1 1QQ
  > c5,,ZZ1 1AA
  > END
  $ derive -e 'miles = miles between home_post and pl_post' -e 'far if miles > 1' episodes.csv > far.csv; plain far.csv | cut -d, -f1,4,5
  child_id,miles,far
  c1,1.5534279805933349,yes
  c2,0,no
  c3,,
  c4,,
  c5,,
  $ grep '^#\(col\|required\|mask\) [mf]' far.csv
  #col miles num
  #col far code
  $ awk 'BEGIN { printf "%.12f\n", sqrt(1500 * 1500 + 2000 * 2000) / 1609.344 }'
  1.553427980593
  $ derive -w 'miles between home_post and pl_post < 1 and child_id is present' episodes.csv | plain | cut -d, -f1
  child_id
  c2
  $ mask --new-key key; mask -k key far.csv | plain | head -2 | cut -d, -f2,3
  miles,far
  1.5534279805933349,yes
  $ derive -e 'x = miles between home_post and pl_post' --postcodes no.csv episodes.csv >/dev/null
  derive: no.csv: No such file or directory
  [66]
  $ for list in 'postcode,easting' 'postcode,easting,northing' 'postcode,easting,northing\nA1 1AA,x,1' 'postcode,easting,northing\nA1 1AA,1,1\na11aa,2,2' 'postcode,easting,northing\nA1 1AA,1'; do
  >   printf "$list\n" > list.csv; derive -e 'x = miles between home_post and pl_post' --postcodes list.csv episodes.csv > /dev/null; done
  derive: list.csv: postcodes need a column 'northing'
  derive: list.csv: there is no postcode in it: miles cannot be worked out
  derive: list.csv:2: 'easting': write metres of the national grid: 384100
  derive: list.csv:3: 'postcode': stands there twice
  derive: list.csv:2: has not as many cells as the header
  [78]
