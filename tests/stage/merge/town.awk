# rows.awk -v half=N: replies of an invented town; half 1 and 2 have every other family, 0 has all.
BEGIN {
	seed = 20261031
	split("child parent kin practitioner", who, " ")
	split("with to for absent", mode, " ")
	print "reply,family_id,responded_on,respondent,mode,judged,done,planned"
	for (i = 1; i <= 2400; i++) {
		family = 1 + int(random() * 300)
		month = int(random() * 16)
		day = sprintf("%d-%02d-%02d", 2025 + int(month / 12), 1 + month % 12, 1 + int(random() * 28))
		line = "r" i ",f" family "," day "," who[1 + int(random() * (family % 2 ? 4 : 3))]
		line = line "," (random() < 0.1 ? "" : mode[1 + int(random() * 4)]) "," 1 + int(random() * 5)
		planned = 1 + int(random() * 4)
		line = line "," int(random() * (planned + 1)) "," planned
		if (half == 0 || family % 2 == half % 2)
			print line
	}
}
function random() {
	seed = (seed * 16807) % 2147483647
	return seed / 2147483647
}
