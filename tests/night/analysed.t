Every analysis is part of the night: those of points stand in points.csv, one behind another, and those of records in findings.csv.

  $ cp "$ROOT/sample-data/council.conf" council.conf && mask --new-key key && mkdir run
  $ night() { make -s -f "$ROOT"/pipeline/night.mk RUN=run KEY=key INBOX="$ROOT/sample-data/inbox" COUNCIL=council.conf EXTRACTS="$ROOT"/pipeline/extracts \
  >   LOOKUPS="$ROOT"/pipeline/lookups MEASURES="$ROOT"/pipeline/measures "$@"; }
  $ night -j2 analysed
  $ sed -n 's/^#by \([a-z]*\) .*/\1/p' run/points.csv | tail -n 7 | tr '\n' ' '
  measure suppress revise spc its trend compare  (no-eol)
  $ plain run/points.csv | sed 1q | tr , '\n' | grep -xE 'chart|model|trend|compare' | tr '\n' ' '
  chart model trend compare  (no-eol)

Findings are safe to show: every stage that finds has been, and then small numbers were hidden.

  $ grep -E '^#(stream|safe|masked)' run/findings.csv
  #stream 1 findings
  #masked
  #safe published
  $ for by in gap scale survive represent suppress; do grep -c "^#by $by [0-9]" run/findings.csv; done
  1
  1
  1
  1
  1
  $ plain run/findings.csv | cut -d, -f7 | sed 1d | sort -u | grep -xE 'gap|alpha|reached_by|differ|ratio' | tr '\n' ' '
  alpha differ gap ratio reached_by  (no-eol)
  $ plain run/findings.csv | awk -F, '$17 == "hidden" && ($8 $9 $10 $11 $12 $13 $14 $15 $18) != ""' | wc -l
  0

Those who answered are weighed to those served. A quarter has a weighted figure beside its own, a month has not, and counts stay what they are.

  $ plain run/points.csv | awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next }
  >   $c["measure"] == "worked-with" && $c["by"] == "all" && ($c["period"] == "2026-07") {
  >     print $c["per"], $c["numerator"], $c["denominator"], $c["value"] * 1, $c["wn"] == "" ? "" : $c["wn"] / $c["wd"], $c["wsum"] == "" ? "" : $c["wsum"] ^ 2 / $c["wsumsq"] }'
  month 164 208 0.788462  
  quarter 457 621 0.73591 0.734711 605.099

A council without some extracts has the rest.

  $ echo 'without  practitioner-self births participants' >> council.conf; rm -r run; mkdir run
  $ night -j2 analysed
  $ plain run/findings.csv | cut -d, -f1 | sort -u | grep -cE 'gap-|proceedings|taking-part'
  0
  [1]
  $ plain run/findings.csv | cut -d, -f1 | sort -u | grep -xE 'time-to-return|head-index|respondents-by-age'
  head-index
  respondents-by-age
  time-to-return
