A child's case moved from one team to another on 17 March 2025. Two replies: one in February, one in April.

  $ . "$ROOT"/tests/truth/night.sh
  $ ingest -x "$pipeline"/extracts/feedback.extract -c "$council" -l "$pipeline"/lookups --inbox "$ROOT"/sample-data/inbox --as-at 2026-10-31 > named.csv
  $ row=$(plain named.csv | grep -n ',C900001,' | cut -d: -f1)
  $ plain run/feedback.csv | awk -F, -v rows="$(echo $row)" 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; split(rows, r, " "); for (i in r) wanted[r[i]] }
  >   NR in wanted { print $at["responded_on"], $at["team"], $at["level_of_need"] }'
  2025-02-10 safeguarding_east in_need
  2025-04-14 safeguarding_west protection

The month ends between them find the family in one team, then in the other, and never in both.

  $ family=$(plain run/feedback.csv | sed -n "$(echo $row | cut -d' ' -f1)p" | cut -d, -f3)
  $ plain run/open-families.csv | grep ",$family," | awk -F, -v OFS=' ' '{ print $15, $4, $6 }' | sed -n '1,7p'
  2024-12-31 safeguarding_east in_need
  2025-01-31 safeguarding_east in_need
  2025-02-28 safeguarding_east in_need
  2025-03-31 safeguarding_west protection
  2025-04-30 safeguarding_west protection
  2025-05-31 safeguarding_west protection
  2025-06-30 safeguarding_west protection

No identifier of the export is in any dataset of the run.

  $ grep -l 'C900001\|F900001' run/*.csv
  [1]

A row dated after the last day is kept and in no period; a child who is not known to us has no team and is counted under *not known*.

  $ measure --explain worked-with -m "$pipeline"/measures/done-with.measure -c "$council" -l "$pipeline"/lookups run/feedback.csv
  worked-with: Families who say we worked with them, not to them
      9,541  rows of feedback, responded_on from 2022-11-02 to 2026-11-04
          3  dated after 2026-10-31
      9,538  remain, by month
      9,241  where mode is present                    asked: the denominator
      6,250  where mode = with                        counted: the numerator
    in 48 months; 0 of 48 cells are under 6 and will be hidden; 48 indicative
    by team: 13 groups; 399 of 624 cells are under 6 and will be hidden; 33 where nobody was asked; 301 without a value: fewer than 10 asked; 290 indicative
    by respondent: 3 groups; 6 of 144 cells are under 6 and will be hidden; 144 indicative
    by level_of_need: 6 groups; 104 of 288 cells are under 6 and will be hidden; 8 where nobody was asked; 87 without a value: fewer than 10 asked; 193 indicative
    indicative, for response-rate is not known: there is no such measure among those read
  $ count done-with.measure quality.measure | plain | awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
  >   $at["measure"] == "worked-with" && $at["per"] == "month" { n[$at["by"]] += $at["n"]; if ($at["by"] == "team" && $at["group"] == "not known") lost += $at["n"] }
  >   END { print n["all"], n["team"], n["respondent"], lost }'
  9241 9241 9241 101
