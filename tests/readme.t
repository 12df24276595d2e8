The README's commands, as written there, one after another in a clean copy; `make check` is what runs this.

  $ cd "$ROOT"
  $ awk '/^```sh$/ { on = 1; next } /^```$/ { on = 0 } on && !/^make check$/' README.md > "$CRAMTMP/commands"
  $ wc -l < "$CRAMTMP/commands"
  6
  $ O=; case $ALONGSIDE_BIN in */release-cc) ;; *) O="O=$ALONGSIDE_BIN" ;; esac
  $ sed -i "s|^make demo$|make demo $O|" "$CRAMTMP/commands"
  $ set -e; . "$CRAMTMP/commands" > "$CRAMTMP/said" 2>&1 || { cat "$CRAMTMP/said"; false; }
  $ cat "$CRAMTMP/said"
  reports/demo/latest/report.pdf
  reports/demo/latest/index.html
  worked-with: Families who say we worked with them, not to them
      9,541  rows of feedback, responded_on from 2022-11-02 to 2026-11-04
          3  dated after 2026-10-31
      9,538  remain, by month
      9,241  where mode is present                    asked: the denominator
      6,250  where mode = with                        counted: the numerator
    in 48 months; 0 of 48 cells are under 6 and will be hidden; 48 indicative* (glob)
    by team: 13 groups; 399 of 624 cells are under 6 and will be hidden;* (glob)
    by respondent: 3 groups; 6 of 144 cells are under 6 and will be hidden;* (glob)
    by level_of_need: 6 groups; 104 of 288 cells are under 6 and will be hidden;* (glob)
    indicative, for response-rate is not known: its dataset invitations is not among those given
  2025-10,673,,514,0.763744427934621,0.7302110874044075,0.794283970298677
  2026-01,675,,512,0.7585185185185185,0.7248273459773891,0.7892838584359276
  2026-04,694,,522,0.7521613832853026,0.7187093395095048,0.7828372447124715
  2026-07,621,,457,0.7359098228663447,0.6998628638427186,0.769056084898293
  2026-08 0.32142857142857145
  2026-09 0.36363636363636365
  2026-10 0.31343283582089554
