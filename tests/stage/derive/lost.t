What is joined from a file that was not whole is not known for that time: unknown, and not zero. Here replies go back to 2025, the visits only to
March, and April's visits were lost.

  $ for m in 01 02 03 04 05 06; do for i in 1 2 3; do echo "f$i,2025-$m-15"; done; done > rows
  $ (cat <<END; cat rows) | "$TESTDIR"/sealed feedback.csv
  > #stream 1 feedback
  > #as-at 2025-06-30
  > #complete 2025-01-01
  > #col family_id id
  > #col responded_on day
  > #required family_id
  > #required responded_on
  > family_id,responded_on
  > END
  $ "$TESTDIR"/sealed visits.csv <<END
  > #stream 1 visits
  > #as-at 2025-06-30
  > #complete 2025-03-01
  > #gap 2025-04 2025-04 the system was down
  > #col family_id id
  > #col visited_on day
  > #col team code
  > #codes team north south
  > family_id,visited_on,team
  > f1,2025-03-02,north
  > f2,2025-05-10,south
  > END
  $ derive -j 'visited_on, team from visits.csv by family_id, last visited_on up to responded_on' -e 'visited if visited_on is present' feedback.csv > joined.csv
  $ grep '^#\(complete\|gap\|lost\)' joined.csv
  #complete 2025-01-01
  #lost visited_on - 2025-02-28
  #lost visited_on 2025-04-01 2025-04-30
  #lost team - 2025-02-28
  #lost team 2025-04-01 2025-04-30
  #lost visited - 2025-02-28
  #lost visited 2025-04-01 2025-04-30

A figure that asks for the visits is unknown where they are; one that only counts replies is not, whoever it groups by.

  $ figure() { measure -e "from joined; when responded_on; per month; enough 1; $1" $2 | plain | awk -F, '$4 == "all" { print $2, $10, $23, $24 }'; }
  $ figure 'shape proportion; count visited = yes' joined.csv
  2025-01  unknown early
  2025-02  unknown early
  2025-03 1 shown 
  2025-04  unknown gap
  2025-05 2 shown 
  2025-06 2 shown 
  $ figure 'shape count; count rows; by team' joined.csv
  2025-01 3 shown 
  2025-02 3 shown 
  2025-03 3 shown 
  2025-04 3 shown 
  2025-05 3 shown 
  2025-06 3 shown 

Rows that were kept by such a column are all touched; what goes on from there knows it still.

  $ derive -w 'visited = yes' joined.csv > kept.csv; grep -c '^#lost \*' kept.csv
  2
  $ mkdir k; cp kept.csv k/joined.csv; figure 'shape count; count rows' k/joined.csv
  2025-01  unknown early
  2025-02  unknown early
  2025-03 1 shown 
  2025-04  unknown gap
  2025-05 2 shown 
  2025-06 2 shown 
  $ persons --per family_id -e 'ever if any visited = yes' -e 'how_many = rows' joined.csv | grep '^#lost.*\(ever\|how\)'
  #lost ever - 2025-02-28
  #lost ever 2025-04-01 2025-04-30

A join from what was whole for longer adds nothing to be said.

  $ sed -i '/^#end/d; s/2025-03-01$/2024-03-01/; /^#gap/d' visits.csv; cp visits.csv v; "$TESTDIR"/sealed visits.csv < v
  $ derive -j 'visited_on from visits.csv by family_id, last visited_on up to responded_on' feedback.csv | grep -c '^#lost'
  0
  [1]
