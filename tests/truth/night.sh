# The datasets of Seaborough's night in ./run, by the rules of night.mk and nothing else.
pipeline=$ROOT/pipeline council=$ROOT/sample-data/council.conf
mask --new-key key
mkdir run
make -s -f "$pipeline"/night.mk RUN=run KEY=key AS_AT=2026-10-31 INBOX="$ROOT"/sample-data/inbox COUNCIL="$council" \
	EXTRACTS="$pipeline"/extracts LOOKUPS="$pipeline"/lookups MEASURES="$pipeline"/measures datasets
datasets=$(ls run/*.csv | grep -Ev '\.(cells|rejects)\.csv$')

# count FILE.measure...: these measures of all the datasets
count() { (for m; do set -- "$@" -m "$pipeline/measures/$m"; shift; done; measure --sealed "$@" -c "$council" -l "$pipeline"/lookups $datasets); }

# see MEASURE PER BY GROUP 'COLUMN...' [FROM [TO]]: of the points on stdin, each period and these columns, a hyphen where there is nothing
see() {
	plain | awk -F, -v measure="$1" -v per="$2" -v by="$3" -v group="$4" -v want="$5" -v from="${6-}" -v to="${7-9999}" 'NR == 1 {
			for (i = 1; i <= NF; i++) at[$i] = i
			n = split(want, name, " ")
			next
		}
		$at["measure"] == measure && $at["per"] == per && $at["by"] == by && $at["group"] == group && $at["period"] >= from && $at["period"] <= to {
			line = $at["period"]
			for (i = 1; i <= n; i++) line = line " " ($at[name[i]] == "" ? "-" : $at[name[i]])
			print line
		}'
}
