/* stage.h — the first ten lines of every program in stages/. */
#ifndef STAGE_H
#define STAGE_H
#include "text.h"

enum opt_kind {
	FLAG,           /* bool *flag */
	WORD,           /* str *word; said again, the last holds */
	WORDS,          /* struct words *words: said any number of times */
	WHOLE,          /* int64_t *whole */
	NUMBER,         /* double *number */
	DATE,           /* day *date */
	CHOICE,         /* int *choice: the place of the word in arg, "one|two|three", from 0 */
};

/* Options that act in the order written (derive -j -e -w) share one struct words and are told apart by letter. */
struct words { struct { char letter; str word; } *all; size_t n, room; };

struct opt {
	char          letter;           /* 0 if it has none */
	const char   *name, *arg;       /* --name ARG; a CHOICE lists its words: "i|p|u" */
	enum opt_kind kind;
	union { bool *flag; str *word; struct words *words; int64_t *whole; double *number; day *date; int *choice; } into;
	const char   *help;             /* a line; the default in brackets at its end */
};

struct stage {
	const char       *name, *does, *usage;      /* usage: what follows the name: "[-s N] [POINTS]" */
	const struct opt *opt;
	size_t            opts;
	/* A stage whose standard output is a sealed stream says EMITS (stream.h) here: then its
	 * death, wherever it comes, reaches the next stage as #fail.  The others leave it empty. */
	void            (*last_words)(enum exit_code why, const char *message);
	const char       *nothing;                  /* of those others: "published" for `nothing published: …` ("written") */
};

/* Name the program, give SIGPIPE back its meaning, quiet GSL's abort, read the
 * options.  --help and --version answer here and exit.  Returns the first operand's index.
 * Options may stand among the operands; "--" ends them; "-" is an operand. */
int stage_begin(const struct stage *s, int argc, char **argv);

/* The stage that stage_begin was given; NULL in tests that began none. */
extern const struct stage *stage_now;
#endif
