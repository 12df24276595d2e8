The README's commands, as written there, one after another in a clean copy; `make check` is what runs this.

  $ cd "$ROOT"
  $ awk '/^```sh$/ { on = 1; next } /^```$/ { on = 0 } on && !/^make check$/' README.md > "$CRAMTMP/commands"
  $ wc -l < "$CRAMTMP/commands"
  6
  $ O=; case $ALONGSIDE_BIN in */release-cc) ;; *) O="O=$ALONGSIDE_BIN" ;; esac
  $ sed -i "s|^make demo$|make demo $O|" "$CRAMTMP/commands"
  $ set -e; . "$CRAMTMP/commands" > "$CRAMTMP/said" 2>&1 || { cat "$CRAMTMP/said"; false; }
  $ cat "$CRAMTMP/said"
