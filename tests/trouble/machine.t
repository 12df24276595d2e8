What a machine can do to any stage: a full disk, no memory, a reader that is gone. Every stage
there is, at work on the sample.

  $ . "$TESTDIR/stages.sh"
  $ for s in $(stages); do work $s >whole 2>err || { echo $s; cat err; }; done

3. The disk is full, in every stage: one line, status 74, and nothing that could be taken for a result.

  $ for s in $(streaming); do
  >   work $s >/dev/full 2>err; status=$?
  >   [ $status -eq 74 ] && [ $(wc -l <err) -eq 1 ] && grep -qx "$s: writing: No space left on device" err && continue
  >   echo "$s: $status"; cat err
  > done

It fills while a file beside the stream is written: there is no file, only its part.

  $ (trap '' XFSZ; ulimit -f 1; taken feedback >/dev/null; work seal >sealed.csv; mask -k key feedback.raw.csv >masked.csv)
  seal: writing: File too large
  mask: writing: File too large
  [74]
  $ (trap '' XFSZ; ulimit -f 1; ingest -x "$here/extracts/feedback.extract" -l "$here/lookups" --inbox "$ROOT/sample-data/inbox" --as-at 2026-10-31 --cells beside.csv >/dev/null)
  ingest: writing: File too large
  [74]
  $ ls beside.csv*
  beside.csv.part

So it is with folders: of a page that does not fit there is only its part, and no drawing that was cut goes on.
(Two gnuplots draw at once: which drawing is named depends on which of them is done first.)

  $ rm -rf out drawn; mkdir drawn
  $ (trap '' XFSZ; ulimit -f 40; PATH=$PWD/bin:$PATH report -o out -d charts charted.csv)
  report: writing what Typst is to read into a temporary file: File too large
  [74]
  $ ls out | grep -v 'part$'
  [1]
  $ (trap '' XFSZ; ulimit -f 2; chart -d drawn points.csv >drawn.csv 2>err); echo $?; sed 's/asked-[a-z-]*\.svg/DRAWING/' err
  74
  chart: DRAWING: writing: File too large
  $ sed -n '$s/^#fail 74 //p' drawn.csv | cmp - err
  $ (trap '' XFSZ; ulimit -f 2; PATH=$PWD/bin:$PATH benchmark -m again.published -a E06000901 -o out -d drawn dfe) 2>err; ls out | grep -v 'part$'
  [1]
  $ sed 's/again[a-z-]*\.svg/DRAWING/' err
  benchmark: DRAWING: writing: File too large

No memory, at any moment: 71 and one line, or all of it; never a signal, never half a result. (127 and
a line of the loader's, or its own end by a signal: there was not even room to begin.)

  $ for s in $(stages); do
  >   work $s >whole 2>/dev/null; good=$?
  >   for k in $(seq 1800 275 12000); do
  >     (ulimit -v $k; work $s >some 2>err); status=$?
  >     [ $status -eq 127 ] && continue
  >     [ $status -gt 128 ] && ! (ulimit -v $k; $s --version || exit) >begun 2>&1 && continue
  >     [ $status -eq $good ] && cmp -s whole some && continue
  >     case $s$status in chart69) continue ;; esac
  >     [ $status -eq 71 ] && echo $s >>without
  >     [ $status -eq 71 ] && [ $(grep -c . err) -eq 1 ] && grep -q 'memory' err && ! grep -q '^#end' some && continue
  >     echo "$s with $k KiB: $status, $(cat err)"
  >   done
  > done
  $ case $ALONGSIDE_BIN in *asan*) : no limit of address space holds a sanitiser ;; *) [ $(sort -u without | wc -l) -gt 15 ] || cat without ;; esac

4. The reader is gone before the first line, and a parent such as systemd had SIGPIPE ignored: quiet, 141.

  $ for s in $(streaming); do
  >   work $s >whole 2>/dev/null || continue
  >   rm -f gone; (trap '' PIPE; { until [ -e gone ]; do sleep 0.02; done; work $s 2>err; echo $? >status; } | { exec <&-; : >gone; })
  >   [ $(cat status) -eq 141 ] && [ ! -s err ] || echo "$s: $(cat status) $(cat err)"
  > done

13. A tool of somebody else's stands in the middle, and a stage before it was killed: plain had not
written one row, so there is nothing to seal.

  $ { sh -c 'head -n 60 points.csv; kill -9 $$'; } 2>/dev/null | plain | awk '{ print }' | seal | spc >published.csv
  plain: stdin: the stream stops after line 60 without #end: the stage before did not finish
  seal: stdin: is empty: the stage before wrote nothing
  [76]
  $ tail -n 1 published.csv
  #fail 76 seal: stdin: is empty: the stage before wrote nothing

The same with nothing killed.

  $ plain points.csv | awk '{ print }' | seal | plain | cmp - points-plain.csv
