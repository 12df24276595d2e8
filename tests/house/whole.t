Every stage has its manual, its help and its tests.

  $ cd "$ROOT"
  $ for s in stages/*.c; do n=$(basename "$s" .c); [ -f "stages/$n.1" ] || echo "$n has no manual"; ls tests/stage/"$n"/*.t >/dev/null 2>&1 || echo "$n has no tests"; done

The manual names every option that --help names, and no other.

  $ for s in stages/*.c; do n=$(basename "$s" .c)
  >   "$n" --help | grep -oE '^ +(-[a-zA-Z], )?--[a-z-]+' | grep -oE '\-\-[a-z-]+' | grep -vE '^--(help|version)$' | sort > "$n.help"
  >   grep -oE 'Fl -[a-z-]+' "stages/$n.1" | sed 's/Fl /-/' | sort -u > "$n.man"
  >   while read -r o; do grep -qx -- "$o" "$n.man" || echo "$n.1 does not name $o"; done < "$n.help"
  >   while read -r o; do grep -qx -- "$o" "$n.help" || [ "$o" = --help ] || [ "$o" = --version ] || echo "$n.1 names $o which $n has not"; done < "$n.man"
  >   rm "$n.help" "$n.man"; done

The list of stages in docs/ and the front door's manual know each of them, once.

  $ for s in stages/*.c; do n=$(basename "$s" .c)
  >   [ $(sed '/^## /,$d' docs/stages.md | grep -c "^| \`$n\` |") -eq 1 ] || echo "$n in docs/stages.md"
  >   [ $(grep '^\.It Cm' pipeline/alongside.1 | grep -ow "$n" | wc -l) -eq 1 ] || echo "$n in alongside.1"; done

Manuals are clean.

  $ mandoc -Tlint -Wwarning stages/*.1 lib/*.5 pipeline/*.[15]

Every stage says its name, what it does and how it is used, and ends well.

  $ for s in stages/*.c; do n=$(basename "$s" .c); "$n" --help | head -n 2 | grep -qE "^($n - |usage: alongside $n )" && "$n" --version >/dev/null || echo "$n"; done

Nothing names a place of somebody's machine.

  $ git grep -nIE '/(home|root|work|Users)/' -- . ':!LICENSE' | grep -v 'tests/house/whole.t' || true
