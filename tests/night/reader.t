Who reads the report while a night publishes sees the last one or the new one, whole, and never goes
back: a loop reads both files through `latest` all the while.  (NIGHTS=10 by hand; two here.)

  $ mkdir sea && cp -R "$ROOT/sample-data/council.conf" "$ROOT/sample-data/inbox" sea/
  $ sed 's|^reports .*|reports out|' sea/council.conf > c && mv c sea/council.conf
  $ mask --new-key sea/mask.key
  $ nightly --as-at 2026-10-31 sea
  $ cat > reader.py <<'END'
  > import json, os, sys
  > seen, reads, last = set(), 0, 0
  > over = False
  > while not over:
  >     over = os.path.exists("over")        # and then once more: the last report is there
  >     page = open("sea/out/latest/index.html", encoding="utf8").read()
  >     assert page.lower().startswith("<!doctype html>") and page.rstrip().endswith("</html>"), "half a page"
  >     run = json.load(open("sea/out/latest/manifest.json", encoding="utf8"))["run"]
  >     assert run >= last, "an older report came back"
  >     last, reads = run, reads + 1
  >     seen.add(run)
  > assert reads > 20, reads
  > print("reports seen:", *sorted(seen))
  > END
  $ python3 reader.py > seen 2>&1 & reader=$!
  $ for n in $(seq ${NIGHTS:-2}); do nightly --as-at 2026-10-31 sea || echo $?; done; touch over; wait $reader
  $ [ "$(cat seen)" = "reports seen: $(seq -s ' ' 1 $((${NIGHTS:-2} + 1)))" ] || cat seen

Two nights at once: one publishes, the other says who is at work and leaves the numbers alone.

  $ : >sea/runs/lock; (nightly --as-at 2026-10-31 sea 2>one; echo $? >one.status) &
  $ for i in $(seq 1000); do [ -s sea/runs/lock ] && break; sleep 0.02; done; nightly --as-at 2026-10-31 sea 2>two; echo $? >two.status; wait
  $ cat one.status two.status; cat one two
  0
  75
  nightly: another night is at work here: process * (glob)
  $ [ $(readlink sea/out/latest) = 2026-10-31-r$((${NIGHTS:-2} + 2)) ] || readlink sea/out/latest
