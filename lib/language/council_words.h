/* council_words.h — between council.c, which reads the file, and council_words.c, which knows its words. */
#ifndef COUNCIL_WORDS_H
#define COUNCIL_WORDS_H
#include "council.h"
#include "defs.h"

enum { COUNCIL_WORDS = 29 };

/* What is being put together: the lists grow here and are the council's when the file has ended. */
struct council_reading {
	struct council *c;
	struct defs    *defs;
	struct arena   *memory;
	size_t          said[COUNCIL_WORDS];              /* where each word stood first; said[0] is `council` */
	struct event   *event;
	struct council_break  *breaks, *pulse;
	struct council_target *target;
	struct council_set    *set;
	struct council_rebase *rebase;
	struct council_labels *labels;
	str            *neighbour;
};

void council_line(struct council_reading *r, const struct def *line);
/* Lines with a form of their own: false when they have it not, a mistake of meaning ends the program. */
bool council_event_read(struct council_reading *r, str rest, size_t line, void *into) MUST_USE;
bool council_break_read(struct council_reading *r, str rest, size_t line, void *into) MUST_USE;
/* #RRGGBB, and its contrast against white (WCAG); false when it is none. */
bool council_colour_read(str rest, double *contrast) MUST_USE;
#endif
