Invented tables, as the Department would publish them (tests/stage/benchmark/tables says what is in them). What is counted is said in words; an analyst needs no C to add a measure.

  $ "$TESTDIR/tables" dfe
  $ cat > again.published <<END
  > indicator  again
  > title      Referred again
  > about      Referred again, out of all
  > file       again
  > figure     percent
  > count      again
  > of         referrals
  > shape      proportion
  > decimals   1
  > ends       March
  > better     ReReferral
  > END
  $ ask() { benchmark -m again.published "$@" dfe | plain; }

Oneshire's latest is 20 of 200, 10%, by Wilson 6.6 to 14.9; its neighbours' median is 25%, of ten; England is 22.1% as printed. Less is better, says the official table: so it is better than all three.

  $ ask -a 901 | awk -F, '$2 == "compare" || ($3 == "us" && $6 == 2025 && $2 == "series")' | cut -d, -f2,3,6-9,12,14,15
  series,us,2025,10,6.567044866909589,14.940581243271744,shown,,
  compare,neighbours,2025,25,,,shown,better,10
  compare,region,2025,22,,,shown,better,
  compare,england,2025,22.1,,,shown,better,

An old code and a new one are the same place; so are both new codes of a place that changed its own, and its series is one.

  $ ask -a 901 > old; ask -a E06000901 | cmp - old
  $ for code in 915 E06000915 E06000995; do ask -a $code | awk -F, '$2 == "series" && $3 == "us"' | wc -l; done
  6
  6
  6

One that began, one that ended: their own years and no others, and the comparison is that of their last.

  $ ask -a 913 | awk -F, '$3 == "us" && $2 == "series" { print $6 }' | tr '\n' ' '; ask -a 914 | awk -F, '$2 == "compare" { print $6 }' | sort -u
  2024 2025 2023

Two that publish together: the row stands for both, and says so.

  $ ask -a 917 | awk -F, '$3 == "us" && $2 == "series" && $6 == 2025' | cut -d, -f4,5,7,14
  917,Of them,15.5,together
  $ ask -a 916 | awk -F, '$3 == "neighbours" && $6 == 2025 && $2 == "series"' | cut -d, -f7,15
  25,9
  $ benchmark -m again.published --authorities dfe | plain | grep -E 'Of them|Moved|New|Old|Oneshire'
  901,E06000901,Oneshire,2020,2025,10
  914,E06000914,Old,2020,2023,0
  915,E06000995,Moved,2020,2025,0
  916 / 917,,Both / Of them,2020,2025,0
  917,E06000917,Of them,,,0
  913,E06000913,New,2024,2025,0

A hidden figure is no nought: its symbol is kept, nothing is compared with it, and the funnel counts it as left out.

  $ ask -a 912 | awk -F, '$3 == "us" && $6 == 2025' | cut -d, -f2,7,10-14
  series,,,200,hidden,c,
  funnel,21.785714285714285,,,shown,,not_compared
  $ ask -a 912 | awk -F, '$2 == "compare" { print $14 }' | sort -u
  not_compared

Every symbol, in a table of its own: hidden, unknown or none, as printed; never a number.

  $ cat > care.published <<END
  > indicator  in-care
  > title      In care
  > about      In care, of all
  > file       care
  > where      what = in care
  > figure     rate
  > count      children
  > of         children where what = all
  > shape      proportion
  > decimals   0
  > ends       March
  > better     LAC
  > indicator  share
  > title      Share of posts
  > about      Full-time equivalents, of all posts
  > file       care
  > where      what = in care
  > figure     share
  > count      workers
  > of         posts
  > shape      ratio
  > decimals   1
  > ends       September
  > inputs     rounded
  > better     unknown
  > indicator  of-people
  > title      In care per 10,000
  > about      In care, of all people
  > file       care
  > where      what = in care
  > count      children
  > of         people from people of the year before
  > shape      rate
  > scale      10000
  > decimals   1
  > ends       March
  > better     LAC
  > END
  $ for n in 1 2 3 4 5 6 7; do benchmark -m care.published -a 92$n dfe | plain | awk -F, '$1 == "in-care" && $3 == "us" && $6 == 2025 && $2 == "series" { print $13, $12, "value=" $7 }'; done
  c hidden value=
  x unknown value=
  z none value=
  u unknown value=
  k hidden value=
  low hidden value=
  blank unknown value=

The denominator of a row may stand in another row (200 children, 50 in care: 25%), or in another table a year before: 50 of 20,240 in 2024 are 24.7 of every 10,000 in 2025. Neither way of that is better: higher, lower or similar.

  $ benchmark -m care.published -a 901 dfe | plain | awk -F, '$3 == "us" && $6 == 2025 && $2 == "series" { printf "%s %.4f of %d\n", $1, $7, $11 }'
  in-care 25.0000 of 200
  share 24.5000 of 50
  of-people 24.7036 of 20240

Full-time equivalents are no counts: they have no interval and are not compared.

  $ benchmark -m care.published -a 901 dfe | plain | awk -F, '$1 == "share" && $2 == "compare" { print $14 }' | sort -u
  not_compared

Everything published is made again from its parts. 40 of 200 is 20.0 exactly. 12.3 of 50.1 is 24.55 and 24.5 is printed: but 12.27 prints as 12.3 too, and is 24.49 of 50.1: within. A percentage that its counts do not make is different, and then it is said by the exit status: 1.

  $ benchmark -m again.published --recompute dfe | plain | cut -d, -f2-
  indicator,level,rows,equal,within,different,not_recomputable,inputs
  again,authority,90,84,0,0,6,counts
  again,region,6,0,0,6,0,rounded
  again,england,6,6,0,0,0,rounded
  $ benchmark -m care.published --recompute dfe | plain | grep authority | cut -d, -f2-
  in-care,authority,38,24,0,0,14,counts
  share,authority,38,0,24,0,14,rounded
  of-people,authority,38,0,0,0,38,ours
  $ mkdir wrong; cp dfe/*.csv wrong; sed 's/,29,200,14.5$/,29,200,14.6/' dfe/again*.csv > wrong/again_2020_to_2025.csv
  $ benchmark -m again.published --recompute wrong | plain | grep authority | cut -d, -f3-
  authority,90,78,0,6,6,counts
  $ benchmark -m again.published --recompute wrong > /dev/null
  [1]

Before and after June 2023. The year to March 2024 holds it and is left out: 20% in 2020 to 2023, 10% in 2025: but one year after is too few.

  $ ask -a 901 -e '2023-06 A new way' | awk -F, '$2 == "change"' | cut -d, -f7,14-16
  ,after,,A new way

June 2022: the year to March 2023 is left out; 20% before, the mean of 20 and 10 after, so 5 points less. No neighbour changed, so that all of it is beyond what they differ by; and nobody says why.

  $ ask -a 901 -e '2022-06 A new way' | awk -F, '$2 == "change"' | cut -d, -f7-9,14-16
  -5,-5,-5,annual,10,A new way

Who has no neighbours has no such comparison, and who has two has none either.

  $ ask -a 915 -e '2022-06 A new way' | awk -F, '$2 == "change"' | cut -d, -f7,14,15
  ,neighbours,
  $ ask -a 902 -e '2022-06 A new way' | awk -F, '$2 == "change"' | cut -d, -f7,14,15
  ,neighbours,2

What is wrong is said with where.

  $ ask -a 999
  benchmark: -a: no authority in these tables has this code: benchmark --authorities lists them
  plain: nothing written: benchmark: -a: no authority in these tables has this code: benchmark --authorities lists them
  [76]
  $ benchmark -m again.published dfe > /dev/null
  benchmark: -a: say the code of an authority, or name it by codes in council.conf
  [64]
  $ benchmark -m again.published -a 901 -e 'June 2023 A new way' dfe > /dev/null
  benchmark: --event: say the month and what happened: --event '2020-03 practice model launched'
  [64]
  $ bad() { rm -rf bad; cp -R dfe bad; sed "$1" dfe/again*.csv > bad/again_2020_to_2025.csv; benchmark -m again.published -a 901 bad > /dev/null; }
  $ bad '2s/640/six/'
  benchmark: again_2020_to_2025.csv:2: 'again': is no number and none of c k low x u z: what does it mean?
  [65]
  $ bad '2s/640/-1/'
  benchmark: again_2020_to_2025.csv:2: 'again': is under nought
  [65]
  $ bad '2s/640/6400/'
  benchmark: again_2020_to_2025.csv:2: 'again': is more than what it is a part of
  [65]
  $ bad '2s/^2020/20\/21/'
  benchmark: again_2020_to_2025.csv:2: 'time_period': is no year from 2000 to 2059
  [65]
  $ bad '1s/percent/per cent/'
  benchmark: again_2020_to_2025.csv:1: there is no column 'percent': has the table changed? change the definition
  [65]
  $ bad '3p'
  benchmark: again_2020_to_2025.csv:4: 'time_period': this place and year came before: does the definition need a 'where'?
  [65]
  $ bad '2s/$/,1/'
  benchmark: again_2020_to_2025.csv:2: has 14 cells and there are 13 headings: download it again
  [65]
  $ cp dfe/again_2020_to_2025.csv dfe/again_2019_to_2024.csv; ask -a 901; rm dfe/again_2019_to_2024.csv
  benchmark: two tables begin with 'again': keep the newer one only
  plain: nothing written: benchmark: two tables begin with 'again': keep the newer one only
  $ rm bad/sn_model*; cp dfe/again* bad; benchmark -m again.published -a 901 bad > /dev/null
  benchmark: no table begins with 'sn_model': download it into the folder
  [66]
  $ sed 's/^shape.*/shape share/' again.published > odd.published; benchmark -m odd.published -a 901 dfe > /dev/null
  benchmark: odd.published:8: 'shape': write one of: proportion rate ratio
  [78]
  $ sed 's/ReReferral/ReReferal/' again.published > odd.published; benchmark -m odd.published -a 901 dfe > /dev/null
  benchmark: odd.published:11: 'better': no such code in lookups/published-polarity.csv: add its row there, or write unknown
  [78]
  $ sed 's/^figure/figrue/' again.published > odd.published; benchmark -m odd.published -a 901 dfe > /dev/null
  benchmark: odd.published:5: 'figrue' is not a word of an indicator: did you mean 'figure'?
  [78]
