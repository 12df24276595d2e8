A composition is bars, a row a period. Where its list of codes has poles the bars stand to both sides of a middle, with the
better part's total at the right, and how many it was a share of; where it has squares, its parts have their places in a window. Both are columns of the
lookup, so another council's codes need no C.

  $ mkdir measures lookups
  $ cat > measures/way.measure <<'END'
  > measure way
  > title   How families say we worked
  > domain  Hands
  > from    feedback
  > shape   share
  > of      mode is present
  > share   mode
  > when    responded_on
  > per     quarter
  > better  neither
  > chart   stack
  > END
  $ cat > lookups/modes.csv <<'END'
  > code,label,pole,square,up,across
  > with,Worked with us,1,top right,High challenge,High support
  > to,Did things to us,-1,top left,High challenge,Low support
  > for,Did things for us,0,bottom right,Low challenge,High support
  > absent,Did nothing,0,bottom left,Low challenge,Low support
  > END
  $ echo 'council Ours' > council.conf
  $ "$TESTDIR/points" way | spc > points.csv
  $ chart -m measures -d drawings points.csv > /dev/null
  $ ls drawings
  way-quarter-half.svg
  way-quarter-large.svg
  way-quarter-narrow.svg
  way-quarter.svg
  way-quarter_cover-large.svg
  way-quarter_cover-narrow.svg
  way-quarter_cover.svg
  way-quarter_cover_plain-large.svg
  way-quarter_cover_plain-narrow.svg
  way-quarter_cover_plain.svg
  way-quarter_window-half.svg
  way-quarter_window-large.svg
  way-quarter_window-narrow.svg
  $ words() { grep -o '<text>[^<]*' "$1" | sed 's/<text>//'; }
  $ plain points.csv | awk -F, '$6 == "with" && ($2 == "2022-10" || $2 == "2026-07") { printf "%.0f\n", 100 * $19 }'
  54
  81
  $ words drawings/way-quarter_window-large.svg
  Did things to us
  7%
  (\xe2\x88\x9216) (esc)
  Worked with us
  81%
  (+27)
  Did nothing
  5%
  (\xe2\x88\x921) (esc)
  Did things for us
  8%
  (\xe2\x88\x929) (esc)
  High challenge
  Low support
  Low challenge
  High support
  $ words drawings/way-quarter.svg | head -5
  Did things to us
  Did things for us
  Did nothing
  Worked with us
  Worked with us
  $ words drawings/way-quarter.svg | tail -6
  Jul to Sep 2026
  7
  8
  81
  81%
  245
  $ words drawings/way-quarter.svg | grep -c '%'
  11

Where there is little room the better part's number stands in its bar and is not said again.

  $ words drawings/way-quarter-half.svg | grep -cE '^81$|%'
  1

The period in which a part is hidden has a `c` and no bar; without poles, and without definitions, the bars begin at nought
and there is no window.

  $ words drawings/way-quarter.svg | grep -A1 'Oct to Dec 2023'
  Oct to Dec 2023
  c
  $ chart -d coded points.csv > /dev/null; ls coded | grep -c window
  0
  [1]
  $ words coded/way-quarter.svg | tail -5
  Jul to Sep 2026
  81%
  7
  8
  245

In grey the colour of what is worse is near that of a part in the middle: it alone has a white line along its outer edge, in every bar that is wide enough and in the key; in the
square its place has a rust edge.

  $ cat > white <<'EOF'
  > import re, sys
  > print(sum(d.count("M") for d in re.findall(r"<path stroke='#FFFFFF'\s+d='([^'Z]*)'", open(sys.argv[1]).read())))
  > EOF
  $ python3 white drawings/way-quarter.svg
  13
  $ (mkdir bare && cd bare && "$TESTDIR/points" way | spc | chart -d without > /dev/null); python3 white bare/without/way-quarter.svg
  1
  $ grep -c "polygon fill = '#8F3A08'" drawings/way-quarter_window-half.svg
  1

For a cover it is a hundred dots, the best first: whole dots, a hundred of them whatever was rounded (81, 8, 5 and 7 are 101).
One of each stands below beside its figure, and one is there for gnuplot's sake.

  $ dots() { grep -oE "<use xlink:href='#gpPt(5|6|12)' transform" "$1" | sort | uniq -c | tr -s ' '; }
  $ dots drawings/way-quarter_cover.svg
   7 <use xlink:href='#gpPt12' transform
   6 <use xlink:href='#gpPt5' transform
   92 <use xlink:href='#gpPt6' transform
  $ dots drawings/way-quarter_cover_plain-narrow.svg | awk '{ n += $1 } END { print n - 5 }'
  100
  $ words drawings/way-quarter_cover.svg
  81%
  Worked with us
  8%
  Did things for us
  5%
  Did nothing
  7%
  Did things to us

A composition by year is a ladder: a column a year on one scale, the latest in green; numbered rungs have the highest on
top.

  $ "$TESTDIR/points" rungs | spc | chart -d ladder > /dev/null; ls ladder | grep _ladder
  rungs-year_ladder-large.svg
  rungs-year_ladder-narrow.svg
  rungs-year_ladder.svg
  $ words ladder/rungs-year_ladder.svg | tail -8
  2025
  25%
  21%
  18%
  14%
  11%
  7%
  4%
  $ grep -c '#1F7F76' ladder/rungs-year_ladder.svg
  8
