Measures of two views that are judged together are one drawing, named after the first of them: how people see themselves is
hollow, how they are seen is solid, and at the right the one less the other. A hidden row has a `c` and no marks.

  $ "$TESTDIR/points" gap-kind gap-honest gap-brave | spc | chart -d drawings > /dev/null
  $ ls drawings | grep views
  gap-kind-quarter_views-large.svg
  gap-kind-quarter_views-narrow.svg
  gap-kind-quarter_views.svg
  $ words() { grep -o '<text>[^<]*' "$1" | sed 's/<text>//'; }
  $ words drawings/gap-kind-quarter_views.svg | grep -v '^[0-9]$\|^[34][.][0-9]*$'
  first
  second
  gap-kind
  +0.4
  gap-honest
  0.0
  gap-brave
  c
  $ grep -o "gpPt[56]' transform[^/]*color='#[0-9A-F]*" drawings/gap-kind-quarter_views.svg | sed "s/.*gpPt\([0-9]\)'.*#/\1 /" | grep -v FFFFFF | sort | uniq -c | tr -s ' '
   3 5 5B6770
   3 6 12436D

Tiles show how full each source was: whole, low and pale, a cross for nothing. What came before a source's first row is no
gap in it. The figure counts all that was there, and not quite all is never said to be all.

  $ "$TESTDIR/points" filled | spc | chart -d tiles > /dev/null; ls tiles | grep _tiles
  filled-month_tiles_extract-large.svg
  filled-month_tiles_extract-narrow.svg
  filled-month_tiles_extract.svg
  $ words tiles/filled-month_tiles_extract.svg | grep -v 20
  \xc3\x97 (esc)
  \xc3\x97 (esc)
  gaps
  91%
  late
  100%
  low-once
  97%
  whole
  100%
  $ grep -o '#12436D' tiles/filled-month_tiles_extract.svg | wc -l
  37
  $ grep -c '#5694CA' tiles/filled-month_tiles_extract.svg
  1

Of many sources the files of one return are one row, with their number and what all of them hold together; those that lack nothing are one row, with theirs.

  $ "$TESTDIR/points" extracts | spc | chart -d many > /dev/null
  $ words many/extracts-month_tiles_extract.svg | grep -vE ' 20|^100%$' | tr '\n' ' '; echo
  15 complete cin (4) 99% 

Rows that are many all the same stand in two columns: the second begins as high as the first.

  $ "$TESTDIR/points" lacking | spc | chart -d lack > /dev/null
  $ grep -oE 'translate\([0-9.]+,[0-9.]+\)"[^/]*<text>(3 complete|own16)<' lack/lacking-month_tiles_extract.svg | sed 's/.*,\([0-9.]*\)).*/\1/' | uniq | wc -l
  1
