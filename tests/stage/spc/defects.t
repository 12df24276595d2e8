What charts elsewhere get wrong and only a whole stage shows. The others are in tests/unit/defects.c; docs/methods.md has the table.

  $ months() { awk -v n="$1" 'BEGIN { for (i = 0; i < n; i++) printf "%04d-%02d\n", 2024 + int(i / 12), i % 12 + 1 }'; }
  $ last() { "$TESTDIR/show" | tail -1; }

Missing months are not seen (NHSRplotthedots 138). Here they are said, and a rise of seven that has a month missing in it is none.

  $ { echo period,value; months 20 | awk '{ print $1 "," (NR < 14 ? (NR % 2 ? 10 : 12) : NR - 6) }'; } > rise.csv
  $ spc --baseline 12 rise.csv | "$TESTDIR/show" | grep -c trend
  7
  $ grep -v '^2025-04' rise.csv | spc --baseline 12 | "$TESTDIR/show" | grep -c trend
  spc: stdin: 'value': periods are missing before 2025-05-01: runs, trends and ranges do not go over a gap
  0
  [1]

Limits of a percentage run over 100% and under 0% (NHSRplotthedots). They are drawn as they can be, and the verdict goes by them uncut: 94 and 96 of a hundred in turn.

  $ { echo '#measure worked-with shape=proportion better=up hide=0'; echo period,numerator,denominator; months 14 | awk '{ print $1 "," (NR % 2 ? 94 : 96) ",100" }'; } | "$ROOT/tests/points" | spc | last
  2025-02 pp percentage 0.95 0.8846165158468898 1 1 - | common - level - | none no_target

No words for a chart's icons (NHSRplotthedots 148, PowerBI-SPC 539): they are columns, and so are the rules that fired and the settings, whether ranges are screened among them.

  $ spc --better up --target 5 rise.csv | plain | awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i } END { print $at["variation"], $at["variation_why"], $at["direction"], $at["assurance"] }'
  improving trend rising moving
  $ spc rise.csv | grep '^#by spc'
  #by spc 0.1.0 rules=mdc
  $ spc --rules ptd-0.2.2 rise.csv | grep '^#by spc'
  #by spc 0.1.0 rules=ptd-0.2.2

An outlier widens the limits of the house's rules, because nothing is screened unless the peer's rules are asked for (NHSRplotthedots 81 and 90; qicharts2 36: there it goes by how the package was loaded).

  $ sed 's/^2024-06.*/2024-06,60/' rise.csv > outlier.csv
  $ spc outlier.csv | last | cut -d' ' -f5; spc --rules ptd-0.2.2 outlier.csv | last | cut -d' ' -f5
  -4.570000000000002
  8.968823529411765

A g chart of two events on one day takes their mean (qicharts2 47). Here each is an event.

  $ { echo '#measure gone shape=events better=up hide=0'; echo measure,period,per,value; for g in 01:12 02:30 03:4 03:8 04:55 05:21 06:9 07:40 08:18; do echo "gone,2026-03-${g%:*},event,${g#*:}"; done; } | "$ROOT/tests/points" | spc -k g | "$TESTDIR/show" | awk '{ print $1, $2, $4 }'
  2026-03-01 g 18
  2026-03-02 g 18
  2026-03-03 g 18
  2026-03-03 g 18
  2026-03-04 g 18
  2026-03-05 g 18
  2026-03-06 g 18
  2026-03-07 g 18
  2026-03-08 g 18

A month whose count is missing is not one of none (qicharts2 35); a month of nobody costs nothing (PHEindicatormethods and FunnelPlotR stop with an error, and so all figures are lost).

  $ { echo period,numerator,denominator,value; months 14 | awk '{ n = NR % 2 ? 48 : 52; print $1 "," (NR == 5 ? ",100," : NR == 9 ? "0,0," : n ",100," n / 100) }'; } | spc -k p | "$TESTDIR/show" | sed -n '4,5p;9,10p'
  2024-04 p trial 0.5033333333333333 0.35333666670370445 0.6533299999629621 1 -
  2024-05 p trial 0.5033333333333333 - - 1 -
  2024-09 p trial 0.5033333333333333 - - 1 -
  2024-10 p trial 0.5033333333333333 0.35333666670370445 0.6533299999629621 1 -

A step re-bases nothing by itself (asked for in NHSRplotthedots 142 and 151, and refused there too): a person signs for it in council.conf.

  $ { echo period,value; months 36 | awk '{ print $1 "," (NR % 2 ? 10 : 12) + (NR > 18 ? 30 : 0) }'; } | spc | "$TESTDIR/show" | awk '{ print $7 }' | sort -u
  1
