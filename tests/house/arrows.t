Arrows go down only: who includes whom.

Stages are at the top and include no other stage; the library never includes a stage; `stat/` includes
nothing of ours.

  $ cd "$ROOT"
  $ grep -l '#include "\.\./' lib/*.[ch] lib/*/*.[ch] stages/*.c
  [1]
  $ sed -n 's|^#include "\(stat/\)*\([^"]*\)".*|\2|p' lib/stat/*.[ch] | sort -u | while read -r h; do [ -f "lib/stat/$h" ] || echo "$h"; done

No two headers of the library need one another: taking away those that include nothing that is left, in turn,
leaves nothing.

  $ for h in lib/*.h lib/*/*.h; do n=$h; case $h in lib/stat/*) n=${h#lib/} ;; *) n=${h##*/} ;; esac; sed -n "s|^#include \"\(.*\)\"|$n \1|p" "$h"; done | grep -v '^stat/.* ' > needs
  $ ls lib/*.h lib/*/*.h | sed 's|^lib/\([^/]*\.h\)|\1|; s|^lib/stat/|stat/|; s|^lib/[^/]*/||' | awk '
  >   FNR == NR { left[$1] = 1; next }
  >   { needs[$1] = needs[$1] " " $2 }
  >   END { do { gone = 0; for (h in left) { n = split(needs[h], to, " "); free = 1
  >     for (i = 1; i <= n; i++) if (to[i] in left) free = 0
  >     if (free) { delete left[h]; gone = 1 } } } while (gone); for (h in left) print h }' - needs; rm needs

A library that others keep is known in one place.

  $ grep -lE '#include <csv.h>' -r lib stages
  lib/rows/rows.c
  $ grep -lE '#include <zlib.h>' -r lib stages | sort
  lib/bytes.c
  $ grep -lE '#include <libdeflate' -r lib stages
  lib/crc.c
  $ grep -lE '#include <iconv.h>' -r lib stages
  lib/rows/recode.c
  $ grep -lE '#include <gsl/' -r lib stages | grep -v '^lib/stat/'
  [1]
  $ grep -lE '#include <sodium' -r lib stages
  lib/mask.c
  $ grep -lE '#include <nettle/' -r lib stages | sort
  lib/digest.c
  lib/mask.c

Stages stay under two hundred lines, modules under three hundred: past that there is a second idea in the file.

  $ wc -l stages/*.c | awk '$2 != "total" && $1 >= 200 { print $2, $1 }'
  $ wc -l lib/*.[ch] lib/*/*.[ch] | awk '$2 != "total" && $1 >= 300 { print $2, $1 }'

A header is asked for by its name alone, whichever folder of the library it lies in: so no name stands twice.

  $ ls lib/*.[ch] lib/*/*.[ch] | grep -v '^lib/stat/' | sed 's|.*/||' | sort | uniq -d
