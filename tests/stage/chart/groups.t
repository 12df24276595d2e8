Groups stand beside one another: as dots with their intervals, all groupings of a measure in one picture; and, where
`compare` has held them against one another, by their size inside the limits of their size. Nobody is ranked.

  $ "$TESTDIR/points" hostile many alike rate-by-place teams | spc | compare > points.csv
  $ chart -d drawings points.csv > charted.csv
  $ ls drawings | grep '_' | grep -v 'spark\|panel\|narrow\|large\|half\|cover'
  alike-month_dots.svg
  alike-month_funnel_team.svg
  alike-month_groups_team.svg
  hostile-month_dots.svg
  hostile-month_funnel_team.svg
  hostile-month_groups_team.svg
  many-month_dots.svg
  many-month_funnel_team.svg
  many-month_groups_team.svg
  rate-by-place-month_dots.svg
  rate-by-place-month_funnel_place.svg
  rate-by-place-month_groups_place.svg

Names are drawn as text and run nothing, whatever they are.

  $ ls ran drawings/ran 2>&1 | sed 's/.*: //'
  No such file or directory
  No such file or directory
  $ grep -c 'touch ran' drawings/hostile-month_dots.svg
  3
  $ for f in drawings/*.svg; do python3 -c 'import sys, xml.dom.minidom as x; x.parse(sys.argv[1])' $f || echo $f; done

A group that compare calls apart is bold and has its own shape and colour; the whole is a line with its words; a hidden
group has its row, a `c`, and neither dot nor interval.

  $ plain points.csv | awk -F, '$1 == "hostile" && $5 == "South" && $0 ~ /below/ { n++ } END { print n }'
  1
  $ grep -o "font-weight=\"700\"[^/]*<text>South\|<text>All [0-9]*%\|<text>c<" drawings/hostile-month_dots.svg | sed 's/.*<text>//'
  All 70%
  c<
  South
  $ grep -c "gpPt12' transform.*color='#C4500B'" drawings/hostile-month_dots.svg drawings/hostile-month_funnel_team.svg
  drawings/hostile-month_dots.svg:1
  drawings/hostile-month_funnel_team.svg:1
  $ grep -o "<text>All[^<]*\|<text>[0-9.]*% limit" drawings/hostile-month_funnel_team.svg | sort
  <text>95% limit
  <text>99.8% limit
  <text>All 70%

The groups of one grouping stand alone where a line of a .report file says `groups`: no head is over them, for the title of the
figure says by what; half a page is wide enough.

  $ printf 'report one\ntitle One\nsection voice\ngroups hostile by team\n' > one.report
  $ chart -r one.report -d asked points.csv > /dev/null; ls asked | grep _
  hostile-month_groups_team-half.svg
  hostile-month_groups_team-large.svg
  hostile-month_groups_team-narrow.svg
  hostile-month_groups_team.svg
  hostile-month_spark.svg
  $ for f in $(ls asked); do cmp asked/$f drawings/$f; done
  $ grep -c '<text>Team' drawings/hostile-month_dots.svg drawings/hostile-month_groups_team.svg
  drawings/hostile-month_dots.svg:1
  drawings/hostile-month_groups_team.svg:0
  $ grep -o '<text>c<\|<text>All [0-9]*%' asked/hostile-month_groups_team-half.svg | sed 's/.*<text>//'
  All 70%
  c<
  $ grep -o 'width="[0-9]*" height' asked/hostile-month_groups_team-half.svg | sort -u
  width="435" height

A number left in a hidden row by mistake changes no byte.

  $ awk -F, -v OFS=, '!/^#end/ { if ($5 == "Small") { $8 = 4; $10 = 3; $11 = 4; $19 = 0.75; $20 = 0.2; $21 = 0.9 } print }' points.csv > leak
  $ { cat leak; tail -1 points.csv | sed "s/crc32=.*/crc32=$("$TESTDIR/crc" leak)/"; } | chart -d leaky > /dev/null && diff -r drawings leaky

On a phone there is no room for many names: of more than eight groups each that stands apart keeps its own, the others have a number, the largest 1, and the names of all of them are below.

  $ for m in many hostile alike; do grep -o '<text>[^<]*' drawings/$m-month_funnel_*-narrow.svg | sed 's/<text>//' > said; echo "$m: $(grep -cE '^(Team|[A-Z])' said) names, $(grep -xE '[0-9]+' said | sort -n | uniq -d | wc -l) numbers twice"; done
  many: 42 names, 18 numbers twice
  hostile: 4 names, 8 numbers twice
  alike: 4 names, 0 numbers twice
  $ grep -o "font-weight=\"700\"[^/]*<text>[A-Z][a-z]*" drawings/hostile-month_funnel_team-narrow.svg | sed 's/.*<text>//'
  All
  South

Every word is as large as its place asks, and none is outside its drawing.

  $ grep -ho 'font-size="[0-9.]*' drawings/*-large.svg | sort -u
  font-size="25.00
  font-size="26.00
  font-size="30.00
  font-size="32.00
  $ grep -ho 'font-size="[0-9.]*' $(ls drawings/*_dots.svg drawings/*_funnel_*.svg | grep -v 'large\|narrow') | sort -u
  font-size="15.00
  $ grep -ho 'font-size="[0-9.]*' drawings/*_dots-narrow.svg drawings/*_funnel_*-narrow.svg | sort -u
  font-size="14.00
