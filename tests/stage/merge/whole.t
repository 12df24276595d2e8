Points of two machines, each with half of the families, are the points of all of them: the same bytes.

  $ sealed="$ROOT"/tests/stage/derive/sealed
  $ half() { (cat <<END; awk -v half=$1 -f "$TESTDIR"/town.awk; echo "#count feedback read=9 kept=9 rejected=0 repeated=0 objected=0 sha256=$2") | "$sealed" feedback.csv; measure -m town.measure feedback.csv; }
  > #stream 1 feedback
  > #as-at 2026-04-30
  > #masked
  > #complete 2025-01-01
  > #col reply id
  > #col family_id id
  > #col responded_on day
  > #col respondent code
  > #col mode code
  > #col judged int
  > #col done int
  > #col planned int
  > #codes respondent child parent kin practitioner
  > #codes mode with to for absent
  > #required reply
  > #required family_id
  > #required responded_on
  > #required judged
  > #required done
  > #required planned
  > END
  $ stanza() { printf '%s\n' "measure  $1" "title    $1" 'domain   Hands' 'from     feedback' 'better   up' 'chart    auto' "$@" | sed 7d; }
  $ { stanza with-them 'shape proportion' 'of mode is present' 'count mode = with' 'cluster family_id' 'when responded_on' 'per month if 20, quarter' 'by respondent'
  >   stanza modes 'shape share' 'share mode' 'when responded_on' 'per quarter' 'by respondent' 'enough 3'
  >   stanza judged 'shape mean' 'among done > 0' 'average judged' 'cluster family_id' 'when responded_on' 'per month' 'by respondent'
  >   stanza replies 'shape count' 'count rows' 'when responded_on' 'per week' 'by respondent*mode'
  >   stanza kept 'shape proportion' 'top sum of done' 'bottom sum of planned' 'cluster family_id' 'when responded_on' 'per financial-year, month'
  >   stanza each 'shape ratio' 'top sum of done' 'bottom rows' 'scale 10' 'when responded_on' 'per quarter'; } > town.measure
  $ half 0 abc > whole.csv; half 1 def > one.csv; half 2 aff > two.csv
  $ merge one.csv two.csv > merged.csv
  $ plain whole.csv > whole; plain merged.csv | cmp - whole
  $ wc -l < whole | awk '{ print ($1 > 1000) }'
  1
  $ cut -d, -f23,24 whole | sed 1d | sort -u
  shown,
  shown,few
  unknown,early

The order of the inputs changes nothing, and one alone is itself.

  $ merge two.csv one.csv | plain | cmp - whole
  $ merge whole.csv | plain | cmp - whole
  $ merge < whole.csv | plain | cmp - whole

What came in is counted for both, what was done stands in the history.

  $ grep -E '^#(by|count|masked|as-at|measure judged)' merged.csv
  #as-at 2026-04-30
  #by measure * town.measure (glob)
  #by merge * 2 inputs (glob)
  #masked
  #measure judged shape=mean scale=1 kind=flow better=up chart=auto per=month enough=10 hide=6 adds=sums definition=* (glob)
  #count feedback read=9 kept=9 rejected=0 repeated=0 objected=0 sha256=def
  #count feedback read=9 kept=9 rejected=0 repeated=0 objected=0 sha256=aff

What comes after goes on as from one place.

  $ suppress merged.csv | spc | plain | wc -l | awk '{ print ($1 > 1000) }'
  1
