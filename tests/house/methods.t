docs/methods.md has every statistic, and says where it is: nothing it names is missing from the code, and nothing of the code from it.

  $ cd "$ROOT"
  $ grep -oE '`[^`]+`' docs/methods.md | tr -d '`' | sort -u > "$TMPDIR/named"

Every function that a header of lib/stat offers is named in it.

  $ for h in lib/stat/*.h; do case $h in *_inside.h) continue ;; esac
  >   sed 's,/\*.*\*/,,' $h | grep -v '^ \*' | grep -oE '^[a-z][a-zA-Z_0-9 ]*[ *]+[a-z][a-z0-9_]*\(' | sed 's/($//; s/.*[ *]//'; done | sort -u > "$TMPDIR/offered"
  $ [ $(wc -l < "$TMPDIR/offered") -gt 120 ] && while read -r f; do grep -qxF "$f" "$TMPDIR/named" || echo "docs/methods.md does not say what $f is"; done < "$TMPDIR/offered"

Every function that it names is there: names that begin as a module of lib/stat does.

  $ modules=$(ls lib/stat/*.h | sed 's,.*/,,; s/\.h$//; /_inside/d' | paste -sd'|')
  $ grep -xE "($modules)_[a-z0-9_]+" "$TMPDIR/named" > "$TMPDIR/called"; [ $(wc -l < "$TMPDIR/called") -gt 100 ]
  $ while read -r f; do grep -qE "\b$f\b *\(" lib/stat/*.h || grep -qE "^[a-z].*\b$f\(" lib/stat/*.c || echo "docs/methods.md names $f, which is not there"; done < "$TMPDIR/called"

So is every file.

  $ bash -c 'while read -r f; do eval "for one in $f; do ls \"\$one\" >/dev/null 2>&1 || echo \"docs/methods.md names \$one, which is not there\"; done"; done' <<END
  > $(grep -xE '(lib|stages|tests|pipeline|sample-data)/[A-Za-z0-9_./*{},-]+' "$TMPDIR/named")
  > END

And each test of what others get wrong: named after it, and run.

  $ sed -n '/^## What others get wrong/,/^## /p' docs/methods.md | grep '^|' | grep -oE '`(plotthedots|qicharts|phe|funnelplotr|kendall|psych|survey|gsl)_[a-z_]+`' | tr -d '`' | sort > "$TMPDIR/promised"
  $ grep -oE 'cmocka_unit_test\([a-z_]+' tests/unit/defects.c | sed 's/.*(//' | sort | diff - "$TMPDIR/promised"
