# Every stage, and how it is asked for real work: `. stages.sh` in an empty folder makes what they read, from the sample;
# then `work NAME` is NAME at work, from files of this folder to standard output.
# A new stage has its line here, or the tests say that it has none.
here=$ROOT/pipeline
taken() { ingest -x "$here/extracts/$1.extract" -l "$here/lookups" --inbox "$ROOT/sample-data/inbox" --as-at 2026-10-31; }
made() { mask -k key "$1" >"$1.part" && mv "$1.part" "$2"; }
mask --new-key key
for i in cases feedback; do taken $i >$i.raw.csv && made $i.raw.csv $i.csv; done
derive -j 'team from cases.csv by child_id, last opened_on up to responded_on' feedback.csv >joined.csv && mv joined.csv feedback.csv
asked='from feedback; shape proportion; of mode is present; count mode = with; cluster family_id; when responded_on; per month; by team'
measure -c "$ROOT/sample-data/council.conf" -l "$here/lookups" -e "measure asked; $asked; title Asked; domain Hands; better up; chart auto" feedback.csv >measured.csv
suppress measured.csv >suppressed.csv && spc suppressed.csv >points.csv
plain points.csv >points-plain.csv
cp "$ROOT/tests/stage/census/returned.xml" census.xml
snapshot --from opened_on --to closed_on --every month --as-at 2026-10-31 --one child_id cases.csv >served.csv
mkdir charts bin && chart -d charts points.csv >charted.csv
# Typst is no stage of ours, and wants more room than any: here is one that sets an empty page.
printf '#!/bin/sh\ncat >/dev/null\nfor file; do :; done\nprintf "%%%%PDF-1.7\\n" >"$file"\n' >bin/typst && chmod +x bin/typst
cat >who.measure <<'END'
measure  replied
title    Families who replied, beside those we serve
domain   Equity and reach
from     feedback
shape    share
share    team
when     responded_on
per      quarter
against  served ratio
better   near 1
chart    dots
together representation

measure  served
title    Families we serve
domain   Equity and reach
from     cases
shape    share
share    team
when     opened_on
per      quarter
better   neither
chart    stack
END
"$ROOT/tests/stage/benchmark/tables" dfe
cat >again.published <<'END'
indicator  again
title      Referred again
about      Referred again, out of all
file       again
figure     percent
count      again
of         referrals
shape      proportion
decimals   1
ends       March
better     ReReferral
END

work() {
	case $1 in
	ingest)   taken feedback ;;
	mask)     mask -k key feedback.raw.csv ;;
	derive)   derive -j 'level_of_need from cases.csv by child_id, last opened_on up to responded_on' feedback.csv ;;
	snapshot) snapshot --from opened_on --to closed_on --every month --as-at 2026-10-31 --one child_id cases.csv ;;
	persons)  persons --per child_id -e 'replies = rows' feedback.csv ;;
	measure)  measure -e "$asked" feedback.csv ;;
	suppress) suppress measured.csv ;;
	spc|its|trend|compare|revise) $1 suppressed.csv ;;
	merge)    merge measured.csv ;;
	rake)     rake --to served.csv --when responded_on --per quarter --on team feedback.csv ;;
	gap)      gap -e 'from feedback; shape gap; first recognised; second judged; of recognised is present and judged is present; when responded_on; per quarter; by team' feedback.csv ;;
	scale)    scale -e 'from feedback; shape mean; average judged, nosey, punished; when responded_on; per quarter' feedback.csv ;;
	survive)  survive -e 'from cases; shape time; start opened_on; end closed_on; show median; per year' cases.csv ;;
	represent) represent -m who.measure feedback.csv cases.csv ;;
	benchmark) benchmark -m again.published -a E06000901 dfe ;;
	report)   rm -rf out; PATH=$PWD/bin:$PATH report -o out -d charts charted.csv ;;
	plain)    plain points.csv ;;
	seal)     seal points-plain.csv ;;
	census)   census -t cin-details census.xml ;;
	chart)    chart -d charts points.csv ;;
	*)        echo "$1: stages.sh has no work for it" >&2; false ;;
	esac
}
stages() { for s in "$ROOT"/stages/*.c; do s=${s##*/}; echo "${s%.c}"; done; }
streaming() { stages | grep -vx report; }                      # whose result is a stream
