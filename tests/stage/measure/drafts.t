The drafts of all the catalogue's measures, with their council and their lookups, are read whole, and pass.

  $ test -d "$SHARED/design/language/measures" || { echo skipped; exit 80; }
  $ cd "$SHARED/design/language" && measure --check
  $ measure --list | wc -l
  181

Shapes that another stage counts are named, and nothing else.

  $ measure --list | cut -f5 | sort | uniq -c | sed 's/^ *//; s/ $//'
  177
  4 counted by survive
