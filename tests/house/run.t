What tests/run makes of a program of unit tests: what was skipped is counted as that, and never as passed; a program that has no test,
or that falls over without a word, has failed.

  $ mkdir -p bin/unit
  $ says() { name=$1; shift; { echo '#!/bin/sh'; echo "cat <<'END'"; printf '%s\n' "$@"; echo END; echo "exit ${status:-0}"; } > bin/unit/$name; chmod +x bin/unit/$name; }
  $ says both '[       OK ] one' '[  SKIPPED ] two' '[  SKIPPED ] 1 test(s), listed below:' '[  SKIPPED ] two'
  $ says left '[  SKIPPED ] one' '[  SKIPPED ] two' '[  SKIPPED ] 2 test(s), listed below:' '[  SKIPPED ] one' '[  SKIPPED ] two'
  $ says none '[==========] Running 0 test(s).'
  $ status=1 says fell '[       OK ] one'
  $ "$ROOT/tests/run" bin both left
  3 skipped
  1 passed, 0 failed
  $ "$ROOT/tests/run" bin left
  2 skipped
  0 passed, 0 failed
  [1]
  $ "$ROOT/tests/run" bin none fell | grep -v '^\['
  unit/none:
  unit/fell:
  1 passed, 2 failed
