Two compilers find nothing to warn of: the tests run on what gcc built, so clang reads every source here.

  $ make -s -C "$ROOT" CC=clang warnings

It would say so: a struct that is set by halves, which gcc lets pass.

  $ printf 'struct s { int a; int b; };\nint take(struct s s);\nint take(struct s s)\n{\n\treturn s.a;\n}\nint give(void);\nint give(void)\n{\n\tstruct s s = { 1 };\n\treturn take(s);\n}\n' > halves.c
  $ mkdir -p tree/lib && cp halves.c tree/lib && make -s -C tree -f "$ROOT"/Makefile CC=clang warnings 2>&1 | grep -c 'missing field'
  1
