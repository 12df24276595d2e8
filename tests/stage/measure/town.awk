# A generated town of feedback: 48 months, 12 teams, 4 kinds of respondent, numbers with one decimal, missing cells.
BEGIN {
	srand(7)
	print "#stream 1 feedback\n#as-at 2026-10-31\n#masked"
	print "#col responded_on day\n#col family_id id\n#col team code\n#col respondent code\n#col recognised int\n#col mode code\n#col hours num\n#col seen num"
	print "#codes team a b c d e f g h i j k l\n#codes respondent child parent kin practitioner\n#codes mode with to for absent"
	print "responded_on,family_id,team,respondent,recognised,mode,hours,seen"
	split("child parent kin practitioner", who, " ")
	split("with to for absent", mode, " ")
	for (r = 0; r < 20000; r++) {
		m = int(rand() * 48) + 10
		h = rand() * 10
		printf "%d-%02d-%02d,%s,%s,%s,%s,%s,%.1f,%.1f\n", 2022 + int(m / 12), m % 12 + 1, 1 + int(rand() * 28),
			rand() < .03 ? "" : "f" int(rand() * 900), rand() < .02 ? "" : sprintf("%c", 97 + int(rand() * 12)),
			who[1 + int(rand() * 4)], rand() < .1 ? "" : 1 + int(rand() * 5), rand() < .1 ? "" : mode[1 + int(rand() * 4)], h, h * rand()
	}
}
