What council.conf says, as nightly, doctor, manifest and night.mk ask for it: a byte order mark, remarks, lines that go on, CR LF.

  $ printf '\357\273\277council  Sea # a remark\r\nwithout a b\r\n   c # d\r\n\r\n  # a remark\r\n  e\r\nmarking C# #1 x\n# key none\nkey\nkey  k y #\nruns  one\nruns  two\n' > council.conf
  $ for w in council without marking key runs inbox; do echo "$w: $(setting council.conf $w dflt)"; done
  council: Sea
  without: a b c e
  marking: C# #1 x
  key: k y
  runs: one
  inbox: dflt
  $ setting council.conf | tr '\t' '='
  council=Sea
  without=a b c e
  marking=C# #1 x
  key=
  key=k y
  runs=one
  runs=two
  $ setting nowhere.conf key
  setting: usage: setting COUNCIL.CONF [WORD [DEFAULT]]
  [64]

The lines are those that the stages read.

  $ setting "$ROOT"/sample-data/council.conf | cut -f1 | sort -u > words; awk '/^[a-z]/ { print $1 }' "$ROOT"/sample-data/council.conf | sort -u | diff words -
