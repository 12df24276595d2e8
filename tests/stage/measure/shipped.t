The definitions that come with the pipeline can be read, and hold together: words, shapes, lookups, targets, references.

  $ cd "$ROOT/pipeline" && measure --check

Each row of values makes one measure: fifteen of them.

  $ measure --list | grep -c 'V[01][0-9]'
  15
