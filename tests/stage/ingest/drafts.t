The drafts of all the extracts a council may have read without a word, with their lookups.

  $ test -d "$SHARED"/design/language || exit 80
  $ mkdir inbox
  $ for f in "$SHARED"/design/language/extracts/*.extract; do ingest -x "$f" -l "$SHARED"/design/language/lookups --inbox inbox --check || echo "$f"; done | grep -cv 'no file in the inbox yet$'
  0
  [1]
  $ ls "$SHARED"/design/language/extracts | wc -l
  56
