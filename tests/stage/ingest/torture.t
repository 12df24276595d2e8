Files that others collected to break readers of CSV, with the verdict of a strict reader on each.

  $ [ -f "$SHARED/data/torture/EXPECTED.tsv" ] || { echo skipped; exit 80; }

Every file is read, row for row, or refused with one line: never a crash, never rows that nobody counted.
A row whose cells are not as many as the headings is rejected, and so is one with a stray quote; a header with two columns
of one name, none at all or a NUL is refused. UTF-16 is read when it begins with its mark.

  $ tail -n +2 "$SHARED/data/torture/EXPECTED.tsv" | grep -v '^gz/' | tr '\t' '|' | while IFS='|' read -r file theirs verdict records fields sum; do
  >   ingest "$SHARED/data/torture/$file" --rejects rejects.csv > out 2> said; status=$?
  >   count=$(sed -n 's/^#count [^ ]* read=\([0-9]*\) kept=\([0-9]*\) rejected=\([0-9]*\).*/\1 \2 \3/p' out)
  >   [ "$(wc -l < said)" -le 1 ] || echo "$file: more than one line was said"
  >   read -r rows kept rejected <<END
  > $count
  > END
  >   case $status,$verdict in
  >   0,REJECT*text\ after*|0,REJECT*untermin*|0,REJECT*NUL*|0,REJECT*valid\ UTF-8*)
  >     [ "$rejected" -gt 0 ] && echo "refused in part" || echo "$file: $count, but $verdict" ;;
  >   0,REJECT*UTF-16*) echo "read: UTF-16, by its mark" ;;
  >   0,*header\ is\ blank*|0,*spaces\ only*) echo "read, without its lines of blanks" ;;
  >   0,OK*REJECTED*)
  >     [ $((rows + 1)) -eq "$records" ] && case $verdict in *" $rejected row(s) REJECTED"*) true ;; *) false ;; esac \
  >       && echo "read, and rows of other widths rejected" || echo "$file: $count, but $verdict" ;;
  >   0,REJECT*header\ does\ not\ match*) echo "read: without a definition any heading will do" ;;
  >   0,OK*|0,EITHER*)
  >     [ $((rows + 1)) -eq "$records" ] && echo "read" || echo "$file: $count of $records, but $verdict" ;;
  >   65,REJECT*|65,OK*names*|65,EITHER*) echo "refused" ;;
  >   *) echo "$file: status $status, but $verdict" ;;
  >   esac
  > done | sort | uniq -c
       80 read
       11 read, and rows of other widths rejected
        3 read, without its lines of blanks
        2 read: UTF-16, by its mark
       16 read: without a definition any heading will do
       10 refused
        6 refused in part

A gzip of several members is read to its end.

  $ for f in members multiple; do ingest "$SHARED/data/torture/gz/$f.gz" | grep -v '^#'; done
  hello1
  Hello2
  ab
