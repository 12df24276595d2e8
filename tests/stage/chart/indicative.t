A figure for which too few of those asked replied is marked where it stands, by dashes, in every drawing; and the drawing says what dashes mean.
Of the invented `lean` two months of 24 are so, and one team of seven; of `ways` one team of the two that can be shown.

  $ "$TESTDIR/points" lean ways | spc | compare > points.csv
  $ chart -d drawings points.csv > /dev/null
  $ says() { grep -c '<text>Indicative: few replied' "$1"; }

A point of a series stands on a dashed stem: two of them and the key's, and in a drawing without words the two.

  $ stems() { grep -o '<path stroke=.[^/]*stroke-dasharray=[^/]*' "$1" | grep -o 'd=.*' | grep -oE 'M([0-9.]+),[0-9.]+ L\1,' | wc -l; }
  $ plain points.csv | grep -c '^lean,.*,all,.*,indicative'
  2
  $ sed 's/,indicative,/,,/' points.csv | grep -v '^#end' > body; { cat body; tail -1 points.csv | sed "s/crc32=.*/crc32=$("$TESTDIR/crc" body)/"; } | chart -d told > /dev/null
  $ for e in '' -half -narrow -large _spark _panel; do echo "$e $(($(stems drawings/lean-month$e.svg) - $(stems told/lean-month$e.svg)))"; done
   3
  -half 3
  -narrow 3
  -large 3
  _spark 2
  _panel 2
  $ for e in '' -half -narrow -large; do says drawings/lean-month$e.svg; done | sort | uniq -c | tr -s ' '
   4 1
  $ says told/lean-month.svg
  0
  [1]

On the cover its dot is hollow too: the ground, in the council's colour or white, is seen through it.

  $ grep -c "gpPt6' transform.*color='#12436D'" drawings/lean-month_cover.svg told/lean-month_cover.svg
  drawings/lean-month_cover.svg:2
  told/lean-month_cover.svg:0
  $ grep -c "gpPt6' transform.*color='#FFFFFF'" drawings/lean-month_cover_plain.svg told/lean-month_cover_plain.svg
  drawings/lean-month_cover_plain.svg:2
  told/lean-month_cover_plain.svg:0

Of groups the dot is hollow and its interval dashed; in the funnel the dot alone; a bar has a dashed frame. Each of these drawings has its key, and without such a figure none.

  $ for d in lean-month_dots lean-month_groups_team-half lean-month_funnel_team ways-quarter_bars_team ways-quarter_bars_team-half; do echo "$d $(says drawings/$d.svg) $(says told/$d.svg)"; done
  lean-month_dots 1 0
  lean-month_groups_team-half 1 0
  lean-month_funnel_team 1 0
  ways-quarter_bars_team 1 0
  ways-quarter_bars_team-half 1 0
  $ whites() { grep -c "gpPt6' transform.*color='#FFFFFF'" $1; }
  $ for d in lean-month_dots lean-month_funnel_team; do echo $(($(whites drawings/$d.svg) - $(whites told/$d.svg))); done
  3
  3

Bars of groups say how many each is a share of. Who may not be shown has no bar, no count and no name here: the page names them in a line.

  $ words() { grep -o '<text>[^<]*' "$1" | sed 's/<text>//'; }
  $ words drawings/ways-quarter_bars_team.svg | grep -vE '^[0-9]+%?$|^(with|to|for)$'
  Counted
  Indicative: few replied
  South
  North
  $ words drawings/ways-quarter_bars_team.svg | grep -A 5 'North\|South' | grep -xE '100|50'
  50
  100
  $ words drawings/ways-quarter_bars_team-half.svg | grep -xE '\([0-9]+\)|Counted'
  (50)
  (100)
  $ awk -F, -v OFS=, '!/^#end/ { if ($5 == "Edge" || $5 == "Leaving") { $8 = 30; $10 = 4; $11 = 30; $19 = 0.133 } print }' points.csv > leak
  $ { cat leak; tail -1 points.csv | sed "s/crc32=.*/crc32=$("$TESTDIR/crc" leak)/"; } | chart -d leaky > /dev/null && diff -r drawings leaky

What has a place of its own has a dashed frame: a square, a bar of a year or of many parts, two marks of a row; on a cover all hundred dots. One frame is four lines, and the key is one more.

  $ few() { awk -F, -v OFS=, -v which="$1" '/^#end/ { next } !/^#/ && $0 ~ which { $24 = "indicative" } { print }' all.csv > few.body; { cat few.body; tail -1 all.csv | sed "s/crc32=.*/crc32=$("$TESTDIR/crc" few.body)/"; } | chart -m measures -l lookups -d few > /dev/null; }
  $ mkdir measures lookups; echo 'council Ours' > council.conf
  $ printf 'measure way\ntitle How we worked\nfrom feedback\nshape share\nof mode is present\nshare mode\nwhen responded_on\nper quarter\nbetter neither\nchart stack\n' > measures/way.measure
  $ printf 'code,label,pole,square,up,across\nwith,With,1,top right,High,High\nto,To,-1,top left,High,Low\nfor,For,0,bottom right,Low,High\nabsent,Nothing,0,bottom left,Low,Low\n' > lookups/modes.csv
  $ "$TESTDIR/points" way rungs served heard gap-kind gap-honest gap-brave | spc > all.csv; chart -m measures -l lookups -d all all.csv > /dev/null
  $ few '^(way,2026-07|rungs,2025-01,year,all,all,asked|heard,.*,(child|family),|gap-honest,2026-07)'
  $ frames() { for d; do for e in '' -half -narrow -large; do test -f few/$d$e.svg || continue; echo "$d$e $((($(dashed few/$d$e.svg) - $(dashed all/$d$e.svg)) / 4)) $(says few/$d$e.svg) $(says all/$d$e.svg)"; done; done; }
  $ dashed() { grep -o "stroke='#[0-9A-F]*' stroke-dasharray='[^']*' d='[^']*'" "$1" | grep -o 'M' | wc -l; }
  $ frames way-quarter way-quarter_window rungs-year rungs-year_ladder gap-kind-quarter_views heard-year_dumbbell way-quarter_cover way-quarter_cover_plain
  way-quarter 2 1 0
  way-quarter-half 2 1 0
  way-quarter-narrow 2 1 0
  way-quarter-large 2 1 0
  way-quarter_window-half 5 1 0
  way-quarter_window-narrow 5 1 0
  way-quarter_window-large 5 1 0
  rungs-year 2 1 0
  rungs-year-half 2 1 0
  rungs-year-narrow 2 1 0
  rungs-year-large 2 1 0
  rungs-year_ladder 2 1 0
  rungs-year_ladder-narrow 2 1 0
  rungs-year_ladder-large 2 1 0
  gap-kind-quarter_views 2 1 0
  gap-kind-quarter_views-narrow 2 1 0
  gap-kind-quarter_views-large 2 1 0
  heard-year_dumbbell 3 1 0
  heard-year_dumbbell-narrow 3 1 0
  heard-year_dumbbell-large 3 1 0
  way-quarter_cover 1 0 0
  way-quarter_cover-narrow 1 0 0
  way-quarter_cover-large 1 0 0
  way-quarter_cover_plain 1 0 0
  way-quarter_cover_plain-narrow 1 0 0
  way-quarter_cover_plain-large 1 0 0
