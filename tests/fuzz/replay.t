Every fuzz target has its corpus, and every input in it, among them all that ever went wrong, goes
through without a crash, a leak or a broken promise; make fuzz looks for more.

  $ for target in "$ROOT"/tests/fuzz/*.c; do
  >   name=$(basename "$target" .c)
  >   "$ALONGSIDE_BIN/fuzz/$name" "$ROOT/tests/fuzz/$name.corpus" || echo "$name: $?"
  > done
