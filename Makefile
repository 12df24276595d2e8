# make                    every stage, in build/release-cc/
# make demo               set up, build, and run the night on sample-data
# make check              set up, build, and run every test; the last line counts them
# make check BUILD=asan   the same under the address and undefined-behaviour sanitisers
# make reference CASES=DIR   the cases of other statisticians' programs through our code, a line a quantity
# make honesty            false alarms, power and coverage by simulation, some minutes; the tables of docs/methods.md
# make fuzz               ten seconds of each fuzzer (clang)
# make install            PREFIX=/usr/local, DESTDIR= for packagers
#
# Nothing is listed by hand: stages/NAME.c is a program, lib/*.c and lib/*/*.c are the library,
# tests/unit/NAME.c and tests/fuzz/NAME.c are what they say.

NAME    := alongside
VERSION := 0.1.0
PREFIX  := /usr/local
BUILD   := release
O       := build/$(BUILD)-$(notdir $(CC))
# gcc's and clang's objects apart

CC       := cc
CPPFLAGS := -D_POSIX_C_SOURCE=200809L -DVERSION='"$(VERSION)"' $(patsubst %/,-I%,lib/ $(filter-out lib/stat/,$(sort $(wildcard lib/*/))))
WARNINGS := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wvla -Wformat=2 -Wundef \
            -Wmissing-prototypes -Wstrict-prototypes -Wwrite-strings -Wpointer-arith
ARCHIVES := -lcsv -lexpat -lz -ldeflate -lgsl -lgslcblas -lsodium -lnettle
LDLIBS   := -Wl,--as-needed $(ARCHIVES) -lm

FLAGS.release := -O2 -g -Werror
FLAGS.debug   := -Og -g3 -Werror
FLAGS.asan    := -O1 -g -Werror -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
FLAGS.cover   := -O0 -g --coverage
FLAGS.fuzz    := -O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all
CFLAGS        := -std=c17 $(WARNINGS) $(FLAGS.$(BUILD))
LDFLAGS       := $(FLAGS.$(BUILD))
$(if $(FLAGS.$(BUILD)),,$(error BUILD is one of: release debug asan cover))

STAGES := $(basename $(notdir $(wildcard stages/*.c)))
UNITS  := $(basename $(notdir $(wildcard tests/unit/*.c)))
FUZZ   := $(basename $(notdir $(wildcard tests/fuzz/*.c)))
REFERENCE := $(patsubst %.c,$(O)/%.o,$(wildcard tests/reference/*.c))
comma  := ,
LIB    := $(patsubst %.c,$(O)/%.o,$(wildcard lib/*.c lib/*/*.c))

# A stage that finds its libraries inside itself begins in half the time, and a night begins hundreds.  ingest and census
# keep the machine's C library, for iconv loads its encodings from it, whichever is installed by then.
# Where the archives are not to be had, or with STATIC=, all is linked as usual.
STATIC := $(if $(filter release,$(BUILD)),$(if $(filter-out /%,$(foreach l,$(ARCHIVES:-l%=%) c m,$(shell $(CC) -print-file-name=lib$l.a 2>/dev/null))),,yes))
ifneq ($(STATIC),)
$(STAGES:%=$(O)/%): LDFLAGS += -static-pie
$(STAGES:%=$(O)/%): LDLIBS := $(ARCHIVES) -lm
$(O)/ingest $(O)/census: LDFLAGS := $(FLAGS.$(BUILD))
$(O)/ingest $(O)/census: LDLIBS := -Wl,--as-needed -Wl,-Bstatic $(ARCHIVES) -Wl,-Bdynamic -lm
endif

all: $(STAGES:%=$(O)/%)

$(O)/%: $(O)/stages/%.o $(O)/lib.a
	$(CC) $(LDFLAGS) -o $@ $^ $(LDLIBS)

$(O)/unit/%: $(O)/tests/unit/%.o $(O)/lib.a
	@mkdir -p $(@D)
	$(CC) $(LDFLAGS) -o $@ $^ -lcmocka $(LDLIBS)

# made afresh: an archive would keep the object of a deleted source
$(O)/lib.a: $(LIB)
	@rm -f $@
	$(AR) rcs $@ $^

$(O)/%.o: %.c Makefile
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c -o $@ $<

# the cases of peers through our code: reference.c, what it shares, and a file a topic
$(O)/tests/reference/reference: $(REFERENCE) $(O)/lib.a
	$(CC) $(LDFLAGS) -o $@ $^ $(LDLIBS)

tests: all $(UNITS:%=$(O)/unit/%) $(FUZZ:%=$(O)/fuzz/%) $(O)/tests/reference/reference

CASES := tests/reference
reference: $(O)/tests/reference/reference
	@$< '$(CASES)'

# Each on its own sets up a bare machine: what is there already is not touched.
setup:
	@pipeline/setup
setup-tests:
	@pipeline/setup --tests

# how often our methods cry wolf: by hand, never in check
$(O)/bench/honesty: $(O)/tests/bench/honesty.o $(O)/tests/bench/honesty_power.o $(O)/tests/bench/honesty_false.o $(O)/tests/bench/quiet.o $(O)/lib.a
	@mkdir -p $(@D)
	$(CC) $(LDFLAGS) -o $@ $^ $(LDLIBS)

honesty: $(O)/bench/honesty
	@$<

check: setup-tests
	@$(MAKE) --no-print-directory -j2 tests
	@tests/run $(O)

# Every source read once by CC and nothing built: what one compiler lets pass the other may not.
warnings:
	@printf '%s\n' $(wildcard lib/*.c lib/*/*.c stages/*.c tests/unit/*.c tests/fuzz/*.c tests/reference/*.c tests/bench/*.c) \
		| xargs -n 16 -P 2 $(CC) $(CPPFLAGS) $(CFLAGS) -fsyntax-only

demo: setup
	@$(MAKE) --no-print-directory -s -j2 all
	@test -f sample-data/mask.key || $(O)/mask --new-key sample-data/mask.key
	@ALONGSIDE_BIN='$(abspath $(O))' pipeline/alongside run --as-at 2026-10-31 sample-data
	@printf '%s\n' reports/demo/latest/report.pdf reports/demo/latest/index.html

# The library's own objects, with its doors to the world kept by tests/fuzz/fuzz.h.
WRAPPED := $(patsubst %,-Wl$(comma)--wrap=%,malloc calloc realloc free open read write access close inflateInit2_ inflateEnd csv_init csv_free)

$(O)/fuzz/%: $(O)/tests/fuzz/%.o $(O)/tests/fuzz/replay/main.o $(O)/lib.a
	@mkdir -p $(@D)
	$(CC) $(LDFLAGS) $(WRAPPED) -o $@ $^ $(LDLIBS)

fuzz: $(FUZZ:%=build/fuzz/%)
	set -e; for f in $(FUZZ); do build/fuzz/$$f -max_total_time=10 -timeout=5 tests/fuzz/$$f.corpus; done

ifneq ($(filter fuzz build/fuzz/%,$(MAKECMDGOALS)),)
build/fuzz/%: build/fuzz-clang/tests/fuzz/%.o $(LIB:$(O)/%=build/fuzz-clang/%)
	@mkdir -p $(@D)
	clang $(FLAGS.fuzz) $(WRAPPED) -fsanitize=fuzzer -o $@ $^ $(LDLIBS)

build/fuzz-clang/%.o: %.c Makefile
	@mkdir -p $(@D)
	clang -std=c17 $(CPPFLAGS) $(FLAGS.fuzz) -MMD -MP -c -o $@ $<
endif

# A council's machine: bin/alongside, the stages out of sight, what an analyst may read in share, the manuals.
# Everybody may read it, whatever the umask of who installs or once cloned; a path may hold a space.
B := $(DESTDIR)$(PREFIX)
S := $(B)/share/$(NAME)
install: all
	install -d '$(B)/bin' '$(B)/libexec/$(NAME)' '$(S)/typst' '$(B)/share/man/man1' '$(B)/share/man/man5'
	install $(STAGES:%=$(O)/%) '$(B)/libexec/$(NAME)'
	install pipeline/alongside '$(B)/bin'
	install pipeline/nightly pipeline/published pipeline/manifest pipeline/setting pipeline/fewer pipeline/doctor pipeline/setup '$(S)'
	install -m 644 pipeline/night.mk pipeline/outcomes.published pipeline/council.conf '$(S)'
	cp -R pipeline/extracts pipeline/measures pipeline/lookups reports '$(S)'
	rm -rf '$(S)/reports/demo'
	cp -R pipeline/typst/. '$(S)/typst'
	chmod -R u=rwX,go=rX '$(S)'
	for m in stages/*.1; do install -m 644 $$m '$(B)/share/man/man1'/$(NAME)-$${m##*/} || exit 1; done
	install -m 644 pipeline/*.1 '$(B)/share/man/man1'
	install -m 644 lib/*.5 pipeline/*.5 '$(B)/share/man/man5'

clean:
	rm -rf build

-include $(shell find build -name '*.d' 2>/dev/null)

.PHONY: warnings honesty all tests setup setup-tests check demo reference fuzz install clean
.SECONDARY:
.DELETE_ON_ERROR:
