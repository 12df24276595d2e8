The same for published figures of the NHS, which lie beside the repository and are read where they are.

  $ [ -d "$SHARED/data/reference_real" ] || { echo skipped; exit 80; }
  $ "$ALONGSIDE_BIN/tests/reference/reference" -q "$SHARED/data/reference_real" > said; grep '	miss' said
  [1]
  $ grep 'cases, ' said | grep -v ' 0 not covered' | cut -d: -f1
