What an event did to a series is drawn where `its` could tell: the line before, the line after, the path that was to be
expected, and an arrow a year on with its words.

  $ "$TESTDIR/points" strengths one-worker | spc | its > points.csv
  $ chart -d drawings points.csv > /dev/null
  $ ls drawings | grep strengths.*effect
  strengths-month_effect-half.svg
  strengths-month_effect-large.svg
  strengths-month_effect-narrow.svg
  strengths-month_effect.svg

The words are those of the points: the effect in percentage points, its interval, the two ends. Only the event that was
tested is named.

  $ plain points.csv | awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i } $1 == "strengths" && $at["effect_at"] != "" { printf "%.0f %.0f %.0f\n", 100 * $at["effect"], 100 * $at["effect_lo"], 100 * $at["effect_hi"] }'
  15 12 18
  $ grep -o '<text>[A-Z+9][^<]*' drawings/strengths-month_effect.svg | sed 's/<text>//' | grep -v ' 20'
  The model of practice was launched
  Actual 62%
  Expected 43%
  +15 points after 12 months
  95% interval 12 to 18

Grey before, blue after: and thinner before, thicker after, and dashes for what was expected. In large print every word
has 14 points.

  $ grep -o "stroke='[^']*'[^>]*\|stroke-width=\"[0-9.]*\"" drawings/strengths-month_effect.svg | grep -o 'width="2.[48]0"' | sort -u
  width="2.40"
  width="2.80"
  $ grep -c 'stroke-dasharray' drawings/strengths-month_effect.svg
  2
  $ grep -o 'font-size="[0-9.]*' drawings/strengths-month_effect-large.svg | sort -u
  font-size="25.00

Beside it stands how the change came: in all, solid; at once, and by the slope since, as rings. Their figures are those of the points, the slope as often as there are
periods up to that of the effect, so that the two add up to the first; the line that they stand about is no change.

  $ ls drawings | grep strengths.*ways
  strengths-month_ways-half.svg
  strengths-month_ways-large.svg
  strengths-month_ways-narrow.svg
  strengths-month_ways.svg
  $ python3 - points.csv > told <<'EOF'
  > import csv, sys
  > for r in csv.DictReader(l for l in open(sys.argv[1]) if not l.startswith("#")):
  > 	if r["measure"] == "strengths" and r["effect_at"]:
  > 		for column, times in ("effect", 1), ("level", 1), ("slope", 12):
  > 			print("%.1f (%.1f to %.1f)" % tuple(100 * times * float(r[column + end]) for end in ("", "_lo", "_hi")))
  > 		print(abs(float(r["effect"]) - float(r["level"]) - 12 * float(r["slope"])) < 1e-9)
  > EOF
  $ cat told
  15.0 (12.2 to 17.8)
  9.1 (6.9 to 11.2)
  6.0 (4.0 to 7.9)
  True
  $ { grep -oE '<text>[^<]*[(][^<]*' drawings/strengths-month_ways-half.svg | sed 's/<text>//; s/\xe2\x88\x92/-/g'; echo True; } | diff told -
  $ grep -oE '<text>(In all|At once|By slope|No change)[^<]*' drawings/strengths-month_ways-half.svg | sed 's/<text>//'
  No change
  In all
  At once
  By slope since
  $ awk -F, -v OFS=, 'NR == FNR { if (/^measure,/) for (i = 1; i <= NF; i++) if ($i == "slope_hi") at = i; next } !/^#/ && $1 == "strengths" && $at != "" && $at != "slope_hi" { $at = "" } !/^#end/' points.csv points.csv > body
  $ { cat body; sed -n 's/^#end \(rows=[0-9]*\).*/#end \1/p' points.csv | tr -d '\n'; printf ' crc32=%s\n' "$("$TESTDIR/crc" body)"; } | chart -d parts > /dev/null; ls parts | grep -c 'strengths.*ways'
  0
  [1]

A hidden month shows no more here than anywhere: its mark stands on the axis, and a number left in it by mistake changes
no byte.

  $ awk -F, -v OFS=, '!/^#/ && NR > 1 && $1 == "strengths" && $2 == "2023-05" { $8 = $9 = $10 = $11 = $19 = $20 = $21 = ""; $23 = "hidden" } !/^#end/' points.csv > body
  $ { cat body; printf '#end rows=96 crc32=%s\n' "$("$TESTDIR/crc" body)"; } | chart -d hidden > /dev/null
  $ awk -F, -v OFS=, '!/^#/ && $23 == "hidden" { $19 = 0.0571 } 1' body > leak
  $ { cat leak; printf '#end rows=96 crc32=%s\n' "$("$TESTDIR/crc" leak)"; } | chart -d leaky > /dev/null && diff -r hidden leaky

Too few months before or after: no effect is known, and none is drawn.

  $ "$TESTDIR/points" one same long none-shown nobody | spc | its | chart -d odd > /dev/null && ls odd | grep effect
  long-month_effect-half.svg
  long-month_effect-large.svg
  long-month_effect-narrow.svg
  long-month_effect.svg
