A sealed stream from what another tool made: every column text, and marked as made by hand.

  $ printf 'month,share\n2026-01,0.5\n' | seal --kind answers
  #stream 1 answers
  #by hand
  #col month text
  #col share text
  month,share
  2026-01,0.5
  #end rows=1 crc32=* (glob)

An empty file is refused: not even headings came. A row too short is refused with its line.

  $ seal < /dev/null
  seal: stdin: is empty: the stage before wrote nothing
  #stream 1 failed
  #fail 76 seal: stdin: is empty: the stage before wrote nothing
  [76]
  $ printf 'a,b\n1,2\n3\n' | seal 2>&1 >/dev/null
  seal: stdin:3: has 1 cells and there are 2 headings
  [65]
  $ printf 'a,a\n1,2\n' | seal 2>&1 >/dev/null
  seal: stdin: two columns are called 'a'
  [65]
