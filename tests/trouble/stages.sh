# Every stage, and how it is asked for real work: `. stages.sh` in an empty folder makes what they read, from the sample;
# then `work NAME` is NAME at work, from files of this folder to standard output.
# A stage without a line of its own gets points: that it refuses them is an answer as well.
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
printf '<Message><Header/></Message>\n' >census.xml

working="ingest mask derive snapshot persons measure suppress spc its trend compare merge revise plain seal chart"
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
	plain)    plain points.csv ;;
	seal)     seal points-plain.csv ;;
	census)   census -t cin-details census.xml ;;
	chart)    mkdir -p charts && chart -d charts points.csv ;;
	*)        "$1" points.csv ;;
	esac
}
stages() { for s in "$ROOT"/stages/*.c; do s=${s##*/}; echo "${s%.c}"; done; }
