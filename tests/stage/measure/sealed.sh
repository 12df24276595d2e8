# sealed FILE: what comes by standard input, with a good #end behind it.  A record stream made by hand for a test:
# seal(1) would call every column text.
sealed() {
	cat > "$1"
	rows=$(($(grep -vc '^#' "$1") - 1))
	printf '#end rows=%d crc32=%s\n' "$rows" "$(gzip -c "$1" | tail -c 8 | head -c 4 | od -An -tx4 | tr -d ' ')" >> "$1"
}

# points COLUMN,…: those columns of the points that come by standard input, without the heading.
points() {
	grep -v '^#' | awk -F, -v want="$1" '
	NR == 1 { n = split(want, name, ","); for (i = 1; i <= NF; i++) at[$i] = i; next }
	{ for (i = 1; i <= n; i++) printf "%s%s", $(at[name[i]]), i < n ? "," : "\n" }'
}
