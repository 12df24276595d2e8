Setup was run before the tests; run again, it has nothing to do and says nothing.

  $ "$ROOT/pipeline/setup" --tests

A word it does not know is refused, and nothing is installed.

  $ "$ROOT/pipeline/setup" --everything
  usage: setup [--tests]
  [64]

The pinned Typst answers in the words of the real one, and refuses what is not accessible.

  $ printf '#set document(title: "A page")\n= One\n== Two\n' | "$ROOT/pipeline/typst/typst" compile --ignore-system-fonts --pdf-standard ua-1 - page.pdf
  $ head -c 5 page.pdf
  %PDF- (no-eol)
  $ printf '#set document(title: "A page")\n= One\n=== Three\n' | "$ROOT/pipeline/typst/typst" compile --ignore-system-fonts --pdf-standard ua-1 - bad.pdf
  <stdin>: error: PDF/UA-1 error: skipped from heading level 1 to 3
  [1]
  $ "$ROOT/pipeline/typst/typst" draw
  typst: usage: typst compile [options] MAIN.typ|- OUT.pdf|-
  [64]
