Four readers, four reports, from the same points in one run.

  $ make_points() { "$TESTDIR/make-points" "$1" | spc | chart -d "drawings-$1"; }
  $ council="-m $TESTDIR/council/measures -c $TESTDIR/council/council.conf -l $TESTDIR/council/lookups"
  $ make_points usual > usual.csv
  $ cat > plans.txt <<'EOF'
  > plan     one-worker-six-months
  > area     Help and protection
  > do       Hand over in a joint visit
  > why      It fell from {one-worker-six-months first} to {one-worker-six-months}
  > by       March 2027
  > lead     Head of safeguarding
  > worked   Three in four families keep their worker
  > said     Let us record meetings
  > who      Young people's panel
  > refused  others did not agree
  > when     March 2026
  > EOF
  $ report $council -r "$ROOT/reports" --plans plans.txt -d drawings-usual -o here usual.csv
  $ ls here
  dfe.html
  dfe.pdf
  dfe.sources.csv
  families.html
  families.pdf
  families.sources.csv
  index.html
  ofsted.html
  ofsted.pdf
  ofsted.sources.csv
  report-large-print.pdf
  report.pdf
  report.sources.csv
  $ for f in here/*.pdf; do qpdf --check "$f" > /dev/null || echo "$f"; pdffonts "$f" | awk 'NR > 2 && !/ yes yes yes /'; done
  $ for f in here/*.pdf; do pdfinfo -struct "$f" 2>/dev/null | grep -oE '^ *H[1-6]' | tr -d ' H' | awk -v f="$f" '$1 > last + 1 { print f, "level", last, "is followed by", $1 } { last = $1 }'; done
  $ pdfinfo here/families.pdf 2>/dev/null | grep Pages
  Pages:           1

The same points give the same bytes, in all of them.

  $ report $council -r "$ROOT/reports" --plans plans.txt -d drawings-usual -o again usual.csv && diff -r here again

A measure that a file names and the points have not is said, by its name, and is no empty chart.

  $ grep -o 'Not supplied: [^.]*' here/ofsted.html | sed 's/<[^>]*>//g' | grep -c 'views-conveyed'
  1

Without the Department's tables the page of outcomes says so, and shows our own.

  $ sed 's/<[^>]*>//g' here/index.html | grep -o 'No published tables were supplied'
  No published tables were supplied
  $ sed 's/<[^>]*>//g' here/dfe.html | grep -A 200 'No published tables were supplied' | grep -o '^Families with their worker\|^Not supplied: .*in-care' | head -n 2

The cover says the main finding in a sentence, and what got worse in the same one; where nothing leads, it counts.

  $ grep -o '<h1>.*</h1>' here/index.html | sed 's/<[^>]*>//g'
  More of our families say we work with them, but one measure got worse (indicative)
  $ printf 'say of-worked-with-better Our own words\nsay of-one-worker-six-months-worse Fewer families keep their worker\n' > own.txt
  $ report $council -r "$ROOT/reports/director.report" --words own.txt -d drawings-usual -o own-words usual.csv
  $ grep -o '<h1>.*</h1>' own-words/index.html | sed 's/<[^>]*>//g'
  Our own words, but fewer families keep their worker (indicative)
  $ "$TESTDIR/make-points" hidden | spc | report $council -r "$ROOT/reports/director.report" -o nothing
  $ grep -o '<h1>.*</h1>' nothing/index.html
  <h1>It is too early to say what has changed</h1>

Families read tenths, and each is the rounded cell it says it is.

  $ sed 's/<[^>]*>//g' here/families.html | grep -oE 'About [0-9]+ in 10+ families (say we (worked|saw)|felt judged)'
  About 62 in 100 families say we worked
  About 3 in 10 families felt judged
  About 7 in 10 families say we saw
  $ grep -o 'data-src="felt-judged|2026-10|month|all|all||value">3 in 10<' here/families.html
  data-src="felt-judged|2026-10|month|all|all||value">3 in 10<

What people have written stands as they wrote it, with figures of the points and a refusal with its reason.

  $ sed 's/<[^>]*>//g' here/ofsted.html | grep -o 'It fell from 69% to 48%'
  It fell from 69% to 48%
  $ sed 's/<[^>]*>//g' here/families.html | grep -o 'Not done: others did not agree'
  Not done: others did not agree

The cover of the report for inspectors says of each area what is stronger and what is not yet good enough, in a sentence that has its figure; and of what they asked for, where
it stands. An area without figures says so, and none is given a grade.

  $ cat > areas.report <<'EOF'
  > report   areas
  > title    Evidence
  > cover    worked-with
  > section  area  Help
  > pair     strengths-recognised worked-with
  > pair     one-worker-six-months believed-in of respondent parent
  > section  area  Care
  > pair     nothing-such -
  > section  method
  > EOF
  $ { cat plans.txt; printf 'improve  one-worker-six-months\nasked    One worker for each family\nfound    Inspection, November 2024\nimprove  nothing-such\nasked    A thing we do not count\n'; } > asked.txt
  $ report $council -r areas.report --plans asked.txt -d drawings-usual -o areas usual.csv
  $ cover() { sed -n '/<header/,/<section/p' "$1" | sed 's/<\/d[td]>/ | /g; s/<small>/ /g; s/<[^>]*>//g; s/\xe2\x81[\xa8\xa9]//g' | grep -vE '^ *$'; }
  $ cover areas/areas.html | grep -E 'stronger|worker for each|do not count|Inspection|but '
  \xe2\x80\x9cFamilies who say we worked with them, not to them\xe2\x80\x9d rose to 62% (indicative), but \xe2\x80\x9cFamilies reaching 6 months with one worker\xe2\x80\x9d got worse (esc)
  HelpWhat is stronger | \xe2\x80\x9cAssessments that recognise a strength which shapes the plan\xe2\x80\x9d rose to 70%. \xe2\x80\x9cFamilies who say we worked with them, not to them\xe2\x80\x9d rose to 62% (indicative). | What is not yet good enough | \xe2\x80\x9cFamilies reaching 6 months with one worker\xe2\x80\x9d fell to 48%, which is worse. |  (esc)
  CareWhat is stronger | No figures were supplied. | What is not yet good enough | No figures were supplied. | 
  Inspection, November 2024
  One worker for each family 48%. Getting worse, falling since Oct 2024
  A thing we do not count not supplied
  $ pdftotext -f 1 -l 1 -layout areas/areas.pdf - 2>/dev/null | grep -E 'One worker for each family|not yet good enough' | sed 's/^ *//' | tr -s ' '
  Area What is stronger What is not yet good enough Page
  One worker for each family A thing we do not count
  $ printf 'improve worked-with\n' > wrong.txt && report --plans wrong.txt -o nowhere usual.csv
  report: wrong.txt:1: what is to improve says asked: in the words of who asked for it
  [78]

A measure that gets worse and that no plan names is said to whoever runs this.

  $ sed 's/one-worker-six-months/worked-with/' plans.txt > other.txt
  $ report $council -r "$ROOT/reports/ofsted.report" --plans other.txt -d drawings-usual -o other usual.csv
  report: other.txt: 'one-worker-six-months' is getting worse and no plan speaks of it: write plan one-worker-six-months …

Large print is large: no text under 14 points but that of charts.

  $ pdftotext -bbox-layout -f 2 -l 3 here/report-large-print.pdf large.xml 2>/dev/null
  $ grep -o '<word [^>]*' large.xml | sed 's/.*yMin="\([0-9.]*\)".*yMax="\([0-9.]*\)".*/\1 \2/' | awk '$2 - $1 < 13 { n++ } END { print n + 0, "words are smaller" }'
  0 words are smaller

So are the letters inside its charts, as they stand on the paper; and no page has two.

  $ pdftotext -bbox-layout here/report-large-print.pdf all.xml 2>/dev/null
  $ grep -o '<word [^>]*' all.xml | sed 's/.*yMin="\([0-9.]*\)".*yMax="\([0-9.]*\)".*/\1 \2/' | awk '$2 - $1 < 13 { n++ } END { print n + 0, "words are smaller" }'
  0 words are smaller
  $ cat > charts <<'EOF'
  > import re, subprocess, sys
  > html = open(sys.argv[1], encoding="utf8").read()
  > plain = lambda s: re.sub(r"[\s\u2068\u2069\u200b]+", "", re.sub("<[^>]*>", "", s))
  > charts = {plain(h) for h in re.findall(r"<h3>((?:(?!</h3>).)*)</h3>(?:(?!<h3>|<section).)*?<picture>", html, re.S)}
  > pages = [plain(p) for p in subprocess.run(["pdftotext", sys.argv[2], "-"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.decode("utf8").split("\f")]
  > on = [sum(c in p for c in charts) for p in pages]
  > print(len(charts) > 3, sum(on) >= len(charts), max(on))
  > EOF
  $ python3 charts here/index.html here/report-large-print.pdf
  True True 1

There a section of tables alone follows on where there is room for it, below a rule; one with a chart begins a page. Chart and rows share one.

  $ printf 'report flow\ntitle Flow\nprint large\nsection measures Tables\nrows felt-judged respected\nsection measures More\nrows worked-with one-worker-six-months\nsection measures Drawn\nseries strengths-recognised\nrows felt-judged\nsection measures Again\nrows felt-judged\nseries worked-with\n' > flow.report
  $ report $council -r flow.report -d drawings-usual -o flow usual.csv
  $ for f in flow/flow.pdf flow/flow-large-print.pdf; do for p in 1 2 3 4 5 6; do pdftotext -f $p -l $p $f - 2>/dev/null | grep -xE 'Tables|More|Drawn|Again|Page.*' | tr '\n' ' '; done; echo .; done
  Tables Drawn More Again Tables Page 2 of 5 More Page 3 of 5 Drawn Page 4 of 5 Again Page 5 of 5 .
  Tables More Drawn Again Tables More Page 3 of 5 Drawn Page 4 of 5 Again Page 5 of 5 .

The first figures of panels are a table there: when all of them are indicative its column says so, once; when some are, each of these; and no line speaks of stems that nobody sees.

  $ printf 'report panels\ntitle Panels\nprint large\nsection measures Felt\npanels believed-in respected\n' > panels.report
  $ "$TESTDIR/make-points" usual | spc > all.csv
  $ for few in '^(believed-in|respected),2022-11,month,all' '^believed-in,2022-11,month,all'; do
  >   awk -F, -v OFS=, -v few="$few" '/^#end/ { next } /^(believed-in|respected),/ { $24 = $0 ~ few ? "indicative" : "" } { print }' all.csv > body; { cat body; tail -1 all.csv | sed "s/crc32=.*/crc32=$("$ROOT/tests/stage/chart/crc" body)/"; } | chart -r panels.report -d panels > some.csv
  >   report $council -r panels.report -d panels -o panels-here some.csv; for f in panels-here/*.pdf; do pdftotext -layout $f - 2>/dev/null | grep -oE '[0-9]+%( .indicative.)? +[0-9]+% .*|Upright.*|indicative +Latest' | tr -s ' '; done; echo .
  > done
  indicative Latest
  57% 73% Improving, rising since Mar 2026
  69% 68% No clear change
  Upright line: the model of practice was launched. Dashed stem: indicative, because few of those asked replied.
  .
  57% (indicative) 73% Improving, rising since Mar 2026
  69% 68% No clear change
  Upright line: the model of practice was launched. Dashed stem: indicative, because few of those asked replied.
  .

Every figure of every page, and of every PDF by the list that goes with it, is a cell of the points; one changed point is noticed in each.

  $ for e in index dfe ofsted families; do "$TESTDIR/check-sources" usual.csv "here/$e.html"; done | sed 's/^[0-9]* /some /'
  some figures compared, 0 differ
  some figures compared, 0 differ
  some figures compared, 0 differ
  some figures compared, 0 differ
  $ for e in report dfe ofsted families; do "$TESTDIR/check-sources" usual.csv "here/$e.sources.csv" "here/$e.pdf"; done | sed 's/^[0-9]* /some /'
  some figures compared, 0 differ
  some figures compared, 0 differ
  some figures compared, 0 differ
  some figures compared, 0 differ
  $ awk -F, -v OFS=, '/^worked-with,2026-10,month,all,/ { $19 = "0.123" } { print }' usual.csv > changed.csv
  $ for e in report dfe ofsted families; do "$TESTDIR/check-sources" changed.csv "here/$e.sources.csv" | grep -c '^differs'; done | grep -cv '^0$'
  4

So is every count of verdicts: with the verdict of one measure changed, each page that counts it differs, and says which count.

  $ last() { awk -F, -v OFS=, 'NR == FNR { if (/^measure,/) for (i = 1; i <= NF; i++) if ($i == "variation") at = i; next } /^felt-judged,2026-10,month,all,/ { $at = "worsening" } { print }' usual.csv usual.csv; }
  $ last > verdict.csv; cmp -s usual.csv verdict.csv
  [1]
  $ for e in index ofsted; do "$TESTDIR/check-sources" -c usual.csv "here/$e.html" | sed 's/^[1-9][0-9]* counts/some counts/' | tail -1; done
  some counts made again
  some counts made again
  $ "$TESTDIR/check-sources" verdict.csv here/index.html | grep -oE '^differs count.variation.(improving|worsening)' | sort -u
  differs count|variation|improving
  differs count|variation|worsening
  $ sed 's/^#count \([a-z-]*\) read=\([0-9]*\)/#count \1 read=1\2/' usual.csv > rows.csv; "$TESTDIR/check-sources" rows.csv here/index.html | grep -c '^differs #count'
  4

So is what no cell holds: milestones and where a measure stands against them, plans, settings, definitions, what people typed into the file of an edition.  And no digit stands without its source.

  $ given() { echo "editions=$1,measures=$TESTDIR/council/measures,plans=$2,council=$TESTDIR/council/council.conf,words=$ROOT/reports/words.txt,lookups=$TESTDIR/council/lookups"; }
  $ for e in index dfe ofsted families; do "$TESTDIR/check-sources" -i "$(given "$ROOT/reports" plans.txt)" usual.csv "here/$e.html"; done | sed 's/^[0-9]* /some /' | sort -u
  some figures compared, 0 differ
  $ "$TESTDIR/bare-digits" "$ROOT/reports/words.txt,$ROOT/reports/outcomes.txt" here/index.html here/dfe.html here/ofsted.html here/families.html areas/areas.html
  0 digits without a source
  0 digits without a source
  0 digits without a source
  0 digits without a source
  0 digits without a source
  $ mkdir editions && sed 's/milestone worked-with 75%/milestone worked-with 55%/' "$ROOT/reports/dfe.report" > editions/dfe.report && sed 's/March 2027/March 2028/' plans.txt > later.txt
  $ "$TESTDIR/check-sources" -i "$(given editions later.txt)" usual.csv here/dfe.html | grep '^differs' | cut -d' ' -f2 | sort -u
  count|status|off|dfe
  count|status|on|dfe
  plan|1|by
  worked-with|milestone|dfe
  worked-with|since|dfe
  worked-with|status|dfe
  $ "$TESTDIR/check-sources" -i "$(given "$ROOT/reports" plans.txt)" changed.csv here/dfe.html | grep '^differs worked-with|[a-z]' | cut -d' ' -f2 | sort -u
  worked-with|level-hi|dfe
  worked-with|level-lo|dfe

A browser finds nothing against the rules of accessibility, and nothing is cut off on a phone.

  $ if command -v chromium-headless-shell > /dev/null; then for e in dfe ofsted families; do "$TESTDIR/axe" here/$e.html 1280; "$TESTDIR/axe" here/$e.html 500; "$TESTDIR/narrow" here/$e.html 320; done; else printf '[]\n[]\nfits\n'; fi | sort | uniq -c | tr -s ' ' | grep -E '\[\]|fits'
   [0-9] \[\] (re)
   [0-9] fits (re)

What a file says wrongly is said with its line.

  $ printf 'report mine\ntitle Mine\nsection sumary\n' > mine.report && report -r mine.report -o nowhere usual.csv
  report: mine.report:3: 'sumary' is not a word here: did you mean 'summary'?
  [78]
  $ printf 'report mine\ntitle Mine\nsection measures A page\nmilestone worked-with soon\n' > mine.report && report -r mine.report -o nowhere usual.csv
  report: mine.report:4: write milestone MEASURE 75% by 2026-09
  [78]
  $ printf 'report ../../etc\ntitle Mine\nsection summary\n' > mine.report && report -r mine.report -o nowhere usual.csv
  report: mine.report:1: 'report': a file is called by lower-case letters, digits and hyphens, without an ending
  [78]
  $ printf 'plan worked-with\ndo Something\n' > wrong.txt && report --plans wrong.txt -o nowhere usual.csv
  report: wrong.txt:1: a plan says do, by, lead and worked (how we shall know)
  [78]
  $ ls nowhere
  ls: cannot access 'nowhere': No such file or directory
  [2]

A page of an analyst's own: words with figures in them, and the name of a measure nobody has.

  $ cat > mine.report <<'EOF'
  > report   board
  > title    For the board
  > section  measures  Keeping one worker
  > lead     one-worker-six-months
  > words    {one-worker-six-months} keep their worker; {nothing-such} is the other half.
  > rows     nothing-such
  > decide   Agree to a joint visit at each change.
  > EOF
  $ report $council -r mine.report -d drawings-usual -o board usual.csv && ls board
  board.html
  board.pdf
  board.sources.csv
  $ sed 's/<[^>]*>//g' board/board.html | grep -E 'keep their worker;|^Not supplied|joint visit'
  48% keep their worker; not supplied is the other half.
  For decisionAgree to a joint visit at each change.
  Not supplied: \xe2\x80\x9cnothing-such\xe2\x80\x9d. The figures that came hold no such measure, so nothing is shown for it. (esc)

In another language: what its file says is said, what it leaves is counted in one warning, and the page names its language.

  $ report $council --words "$ROOT/reports/words.cy.txt" -d drawings-usual -o cy usual.csv 2>&1 | sed 's/.*words.cy.txt: [0-9]* /words.cy.txt: N /'
  words.cy.txt: N sentences are not said in this language and stay in the one before
  $ grep -o '<html lang="cy">' cy/index.html
  <html lang="cy">
  $ grep -o '<h1>.*</h1>' cy/index.html | sed 's/<[^>]*>//g'
  Mae 6 o 9 mesur yn gwella, ond mae 1 yn gwaethygu (rhai ffigurau yn ddangosol)
  $ qpdf --qdf --object-streams=disable cy/report.pdf - | grep -a -o '/Lang (cy)' | sort -u
  /Lang (cy)
  $ pdftotext -f 2 -l 2 cy/report.pdf - 2>/dev/null | grep -c 'ers [A-Z][a-z]* 20'
  [1-9][0-9]* (re)

The council's own colour is used in words and drawings; one that cannot be read on white is refused.

  $ { cat "$TESTDIR/council/council.conf"; echo 'colour #7A1F5C'; } > own.conf
  $ report -m "$TESTDIR/council/measures" -c own.conf -l "$TESTDIR/council/lookups" -d drawings-usual -o own usual.csv
  $ grep -c 12436D own/index.html
  0
  [1]
  $ { cat "$TESTDIR/council/council.conf"; echo 'colour #F46A25'; } > pale.conf
  $ report -c pale.conf -o nowhere usual.csv 2>&1 | sed 's/:[0-9]*:/:N:/'
  report: pale.conf:N: the colour is too pale: 3.0 to 1 on white, and letters need 4.5
