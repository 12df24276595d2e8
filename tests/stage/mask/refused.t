Without a key nobody's name is safe: nothing is written, and one line says why.

  $ sealed="$ROOT"/tests/stage/derive/sealed
  $ seq -f %02.0f 10 41 | tr -d '\n' > test.key; chmod 600 test.key
  $ "$sealed" cases.csv <<END
  > #stream 1 cases
  > #by ingest 0.1.0 cases.extract
  > #col child id
  > #mask child child
  > child
  > 1001
  > END
  $ mask cases.csv >/dev/null
  mask: say -k FILE, where the key is: mask --new-key FILE makes one
  [64]
  $ mask -k nowhere.key cases.csv > out; echo $?; grep -c 1001 out
  mask: nowhere.key: there is no key: mask --new-key makes one, once
  78
  0
  [1]
  $ cp test.key open.key; chmod 640 open.key; mask -k open.key cases.csv >/dev/null
  mask: open.key: others may read the key: chmod 600 it, and think about a new one
  [78]
  $ chmod 604 open.key; mask -k open.key cases.csv >/dev/null
  mask: open.key: others may read the key: chmod 600 it, and think about a new one
  [78]
  $ ln -s test.key link.key; mask -k link.key cases.csv >/dev/null
  mask: link.key: a key is a file and not a link to one
  [78]
  $ mkdir -m 700 folder.key; mask -k folder.key cases.csv >/dev/null
  mask: folder.key: a key is a regular file
  [78]
  $ mkfifo -m 600 pipe.key; mask -k pipe.key cases.csv >/dev/null
  mask: pipe.key: a key is a regular file
  [78]
  $ for k in short "$(cat test.key)0" "$(tr 4 x < test.key)" 0000000000000000000000000000000000000000000000000000000000000000; do
  >   echo "$k" > bad.key; chmod 600 bad.key; mask -k bad.key cases.csv >/dev/null; done
  mask: bad.key: is no key: 64 hex digits, as mask --new-key writes them
  mask: bad.key: is no key: 64 hex digits, as mask --new-key writes them
  mask: bad.key: is no key: 64 hex digits, as mask --new-key writes them
  mask: bad.key: is no key: 64 hex digits, as mask --new-key writes them
  [78]

An id that does not say whose it is, a text nobody declared, and what is masked already: refused.

  $ grep -v -e '^#mask' -e '^#end' cases.csv | "$sealed" nobody.csv; mask -k test.key nobody.csv >/dev/null
  mask: nobody: 'child': is an id and no #mask says whose: say mask and whose in the extract (child family worker person)
  [65]
  $ printf 'name\nSomebody\n' | mask -k test.key >/dev/null
  mask: stdin: no definition says which of its columns are ids, names or free text: ingest -x EXTRACT first
  [65]
  $ sed 's/ cases.extract//' cases.csv | grep -v '^#end' | "$sealed" undeclared.csv; mask -k test.key undeclared.csv >/dev/null
  mask: undeclared: no definition says which of its columns are ids, names or free text: ingest -x EXTRACT first
  [65]
  $ mask -k test.key cases.csv > masked.csv; mask -k test.key masked.csv >/dev/null
  mask: masked: is masked already: a pseudonym of a pseudonym fits nothing
  [65]
  $ sed 's/child child/child month/; s/child id/child code/' cases.csv | grep -v '^#end' | "$sealed" odd.csv; mask -k test.key odd.csv >/dev/null
  mask: odd: 'child': only an id has a namespace, and only a day is masked to its month or year
  [65]
  $ (echo '#stream 1 cases'; echo '#age age years born at'; grep -v -e '^#end' -e '^#stream' cases.csv) | "$sealed" age.csv; mask -k test.key age.csv >/dev/null
  mask: #age: 'born' is not a column of age: there are: child
  [78]

A disk that is full is not a masked stream.

  $ mask -k test.key cases.csv > /dev/full
  mask: writing: No space left on device
  [74]
