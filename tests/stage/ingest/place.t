A list in another list's place. The lists of Annex A share their first columns, so a wrong one would be read, half of it missing: it is
known by its headings instead.

  $ mkdir -p inbox/annex-a-2026-03-27 && cp "$ROOT"/sample-data/returns/inbox/annex-a-2026-03-27/*.csv inbox/annex-a-2026-03-27
  $ taken() { ingest -x "$ROOT"/pipeline/extracts/annexa-$1.extract -l "$ROOT"/pipeline/lookups --inbox inbox 2>&1 > stream; }
  $ cp inbox/*/list_5.csv inbox/annex-a-2026-03-27/list_4.csv
  $ taken assessments
  ingest: annexa-assessments: list_4.csv: this looks like annexa-section47 (Annex A list 5: section 47 enquiries and initial conferences), not annexa-assessments (Annex A list 4: assessments): is it in the right place?
  [65]

A list whose own key columns are none of the required ones is known as well.

  $ cp inbox/*/list_6.csv inbox/annex-a-2026-03-27/list_9.csv
  $ taken care-leavers
  ingest: annexa-care-leavers: list_9.csv: this looks like annexa-children-in-need (Annex A list 6: children in need), not annexa-care-leavers (Annex A list 9: care leavers): is it in the right place?
  [65]

Every list in every other list's place is found out, and in its own is read.

  $ n=0; for x in contacts early-help referrals assessments section47 children-in-need cp-plans children-in-care care-leavers adoption adopters; do n=$((n + 1)); echo $n $x; done > lists
  $ while read n x; do while read m y; do cp "$ROOT"/sample-data/returns/inbox/annex-a-2026-03-27/list_$m.csv inbox/annex-a-2026-03-27/list_$n.csv
  >   if taken $x > said; then [ $n = $m ] || echo "list $m in the place of $n"; else [ $n != $m ] || cat said; fi; done < lists; done < lists

So are the tables of children looked after.

  $ mkdir inbox/ssda903-2026; cp "$ROOT"/sample-data/returns/inbox/ssda903-2026/reviews.csv inbox/ssda903-2026/episodes.csv
  $ ingest -x "$ROOT"/pipeline/extracts/ssda903-episodes.extract -l "$ROOT"/pipeline/lookups --inbox inbox > stream
  ingest: ssda903-episodes: episodes.csv: this looks like ssda903-reviews (Children looked after return: reviews), not ssda903-episodes (Children looked after return: episodes): is it in the right place?
  [65]

A heading that nobody declared is no reason to look elsewhere, as long as nobody reads more.

  $ cp "$ROOT"/sample-data/returns/inbox/annex-a-2026-03-27/list_7.csv inbox/annex-a-2026-03-27/list_7.csv && sed -i '1s/$/,Our own note/; 2,$s/$/,x/' inbox/annex-a-2026-03-27/list_7.csv
  $ taken cp-plans && grep '^#count' stream | sed 's/ sha256=.*//'
  #count annexa-cp-plans read=4 kept=4 rejected=0 repeated=0 objected=0

What is named for the rejects and is no ordinary file is written to, and stays what it is: a pipe, or /dev/null, over which no file may be renamed.

  $ printf 'a,b\n1,2\n' > two.csv; mkfifo rejected; cat rejected > came & ingest --rejects rejected two.csv | plain; wait
  a,b
  1,2
  $ ls -l rejected | cut -c1; grep -c '^#end' came; ls rejected.part
  p
  1
  ls: cannot access 'rejected.part': No such file or directory
  [2]
