One measure on a page: how it stands, with an icon beside the words that say the same; what an event changed and how that came; where similar areas stand; what else could
explain it.

  $ { cat "$TESTDIR/council/council.conf"; echo 'codes old 901 new E06000901 region E12000099 Middle'; } > council.conf
  $ council="-m $TESTDIR/council/measures -c council.conf -l $TESTDIR/council/lookups"
  $ "$ROOT/tests/stage/benchmark/tables" dfe && for n in 02 03 04 05 06; do sed -i "s/^\(2025.*Place $n,\)50,200,25$/\1$((2 * ${n#0} + 20)),200,$((${n#0} + 10))/" dfe/again*.csv; done
  $ printf 'indicator again\ntitle Again\nabout Referred again, of all\nfile again\nfigure percent\ncount again\nof referrals\nshape proportion\nscale 100\ndecimals 1\nends March\nbetter ReReferral\n' > again.published
  $ cat > one.report <<'EOF'
  > report   one
  > title    Progress
  > baseline 2024-10
  > section  progress
  > rows     strengths-recognised worked-with
  > milestone strengths-recognised 50% by 2026-12
  > milestone worked-with 99% by 2026-12
  > section  measure strengths-recognised
  > published again
  > explain  Of 40 that we read 12 were of one team.
  > section  measure worked-with
  > left     groups worked-with by team
  > EOF
  $ "$TESTDIR/make-points" usual | spc | its | compare > points.csv
  $ mkdir drawings && benchmark -m again.published -c council.conf -d drawings/published dfe > beside.csv
  $ chart $council -r one.report -d drawings -b beside.csv points.csv > charted.csv && report $council -r one.report --published dfe --outcomes again.published -d drawings -o out charted.csv
  $ words() { sed 's/<img[^>]*>/ /g; s/<[^>]*>/ /g; s/\xe2\x81[\xa8\xa9]//g' out/one.html | tr -s ' '; }

  $ grep -oE '<p class="status"><img class="icon"[^>]*>' out/one.html | grep -c 'alt=""'
  2
  $ words | grep -oE '(On|Not on) track ?, since.*milestone [0-9% ]*'
  On track , since Nov 2024 : the level now is 59% to 72% , the milestone 50% 
  Not on track , since May 2025 : the level now is 63% to 73% (indicative), the milestone 99% 
  $ for icon in meet miss; do base64 -w0 "$ROOT/reports/icons/$icon.svg" > b64; grep '<p class="status">' out/one.html | grep -cF "$(cut -c 1-200 b64)"; done
  1
  1

The change in all and its parts: the sentence over them is that of their intervals, and the figures of the table and of the description are those of the points.

  $ words | grep -E 'The change came|How it came'
   The change came at once and has stayed 
   The change came at once and has stayed 
  $ grep -oE 'alt="Dot and interval chart of how[^"]*"' out/one.html | sed 's/\xe2\x81[\xa8\xa9]//g' | sort -u
  alt="Dot and interval chart of how \xe2\x80\x9cAssessments that recognise a strength which shapes the plan\xe2\x80\x9d changed after \xe2\x80\x9cThe model of practice was launched\xe2\x80\x9d, in percentage points. By October 2025 23.2 in all (9.3 to 35.6): 14.7 at once (5.7 to 23.1) and 8.5 by its slope since (\xe2\x88\x923.2 to 20.1)." (esc)
  alt="Dot and interval chart of how \xe2\x80\x9cFamilies who say we worked with them, not to them\xe2\x80\x9d changed after \xe2\x80\x9cThe model of practice was launched\xe2\x80\x9d, in percentage points. By October 2025 21.8 in all (9.4 to 33.8): 13.7 at once (5.0 to 22.3) and 8.1 by its slope since (\xe2\x88\x921.4 to 17.6)." (esc)
  $ grep -o 'data-src="strengths-recognised|2024-11|month|all|all||[a-z]*[_a-z]*[*0-9]*"' out/one.html | cut -d'|' -f7 | sort -u | tr '\n' ' '
  denominator" effect" effect_hi" effect_lo" hi" level" level_hi" level_lo" lo" numerator" slope*12" slope_hi*12" slope_lo*12" value"  (no-eol)

Areas stand in order of value, each with its own figure and interval.

  $ words | grep -E 'here than in the middle|Not told apart'
   Better here than in the middle of similar areas 
  $ sed 's/\xe2\x81[\xa8\xa9]//g' out/one.html > plain.html; grep -oE 'alt="Dot and interval chart of Again[^"]*"' plain.html
  alt="Dot and interval chart of Again, Oneshire and 10 similar areas, 2025. Oneshire 10.0% (6.6% to 14.9%); similar areas from 12.0% to 25.0%, their median 20.5%; England 22.1%."
  $ sed -n '/chart of Again/,/<\/details>/p' plain.html | grep -E '<tr' | sed 's/<\/t[dh]>/ | /g; s/<[^>]*>//g' | grep -E 'Oneshire|Place 0[2-7]'
  Oneshire | 10.0% | 6.6% to 14.9% | 
  Place 02 | 12.0% | 8.2% to 17.2% | 
  Place 03 | 13.0% | 9.0% to 18.4% | 
  Place 04 | 14.0% | 9.9% to 19.5% | 
  Place 05 | 15.0% | 10.7% to 20.6% | 
  Place 06 | 16.0% | 11.6% to 21.7% | 
  Place 07 | 25.0% | 19.5% to 31.4% | 

All of it is traced: with a part of the change, its interval or one area's figure another, the page differs, and what would not add up is said.

  $ given="editions=.,measures=$TESTDIR/council/measures,council=council.conf,words=$ROOT/reports/words.txt,lookups=$TESTDIR/council/lookups,outcomes=again.published,published="
  $ check() { "$TESTDIR/check-sources" -i "$given$2" "$1" out/one.html; }
  $ check charted.csv beside.csv | sed 's/^[0-9]* /some /'
  some figures compared, 0 differ
  $ column() { awk -F, -v OFS=, -v of="$1" '/^measure,/ { for (i = 1; i <= NF; i++) if ($i == of) at = i } /^strengths-recognised,2024-11,month,all,/ { $at += 0.02 } { print }' charted.csv > changed.csv; check changed.csv beside.csv | grep '^differs' | cut -d' ' -f2- | sort -u | cut -d'|' -f7-; }
  $ column level
  level 14.7 0.166961
  slope*12 8.5 its parts do not add up
  $ column slope_hi
  slope_hi*12 20.1 0.0367846
  $ sed 's/\(series,neighbour,903,Place 03,2025,\)[0-9.]*/\199/' beside.csv > other.csv; check charted.csv other.csv | grep '^differs' | cut -d' ' -f2 | sort -u
  again|2025|year|authority|903||value

So is what is read aloud in place of a drawing: each number of it is one that it says it shows, in that order, and is made again. A point changed, a number changed, a number more: each is noticed.

  $ grep -o '<img [^>]*data-shown[^>]*>' out/one.html > alts.html; alts() { "$TESTDIR/check-sources" -i "${given}beside.csv" "$1" "$2"; }
  $ alts charted.csv alts.html | sed 's/^[0-9]* /some /'
  some figures compared, 0 differ
  $ alts changed.csv alts.html | grep '^differs' | cut -d'|' -f7- | sort -u
  slope_hi*12 20.1 0.0367846
  $ sed 's/\(alt="Dot[^"]* \)12.0% to/\113.0% to/' alts.html > other.html; alts charted.csv other.html | grep '^differs' | cut -d' ' -f3-
  not in the description: 12.0% 
  $ "$TESTDIR/bare-digits" "$ROOT/reports/words.txt,$ROOT/reports/outcomes.txt" alts.html
  0 digits without a source
  $ sed 's/alt="Dot/alt="7 dots. Dot/' alts.html > other.html; "$TESTDIR/bare-digits" "$ROOT/reports/words.txt,$ROOT/reports/outcomes.txt" other.html | cut -c 1-10
  7: 7 dots.
  7: 7 dots.
  7: 7 dots.
  7: 7 dots.
  4 digits w

Of what people wrote, and of a definition's counts, not only must each number stand there: all of them do, in their order.

  $ sed 's/Of 40 that we read 12/Of 12 that we read 40/' one.report > two.report && mkdir editions && mv two.report editions/one.report
  $ "$TESTDIR/check-sources" -i "$(echo "${given}beside.csv" | sed 's/editions=[.]/editions=editions/')" charted.csv out/one.html | grep '^differs' | cut -d' ' -f2-
  edition|one|10 40 12 is not all of it, or in another order
  $ mkdir measures && cp "$TESTDIR"/council/measures/* measures && sed -i '/^measure *strengths-recognised$/,/^$/ s/>= 1/>= 2/; /^measure *strengths-recognised$/,/^$/ s/^about .*/about    At least 1/' measures/*
  $ "$TESTDIR/check-sources" -i "$(echo "${given}beside.csv" | sed 's/measures=[^,]*/measures=measures/')" charted.csv out/one.html | grep '^differs' | cut -d' ' -f2-
  definition|strengths-recognised 1 is not all of it, or in another order
