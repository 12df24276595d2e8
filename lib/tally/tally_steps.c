/* tally_steps.c — how many rows fell away, and where. */
#include "tally_own.h"

enum left tally_steps_out(const struct tally *t, const struct set *s, enum period per, day when)
{
	if (when == ABSENT)
		return OUT_UNDATED;
	if (when > t->as_at)
		return OUT_LATER;
	if (period_last(per, when) > t->as_at)
		return OUT_OPEN;
	return s->complete && period_last(per, when) < s->complete_from ? OUT_BEFORE : OUT_NOT_LAST;
}

void tally_steps_left(struct steps *to, const int64_t out[static OUTS])
{
	to->undated += out[OUT_UNDATED];
	to->later += out[OUT_LATER];
	to->open += out[OUT_OPEN];
	to->before += out[OUT_BEFORE];
	to->not_last += out[OUT_NOT_LAST];
}

void tally_steps_add(const struct tally *t, const struct adding *a)
{
	const day *when = a->s->dates[a->j->dates].of_row;
	int64_t seen[256] = { 0 }, out[OUTS] = { 0 };

	for (size_t row = a->from; row < a->to; row++) {
		if (adding_in(a, row))
			seen[a->found[row - a->from]]++;
		else
			out[tally_steps_out(t, a->s, a->s->slots[a->c->slots].per, when[row])]++;
	}
	tally_steps_seen(&a->j->steps, seen);
	tally_steps_left(&a->j->steps, out);
}

void tally_steps_seen(struct steps *to, const int64_t seen[static 256])
{
	for (size_t found = 0; found < 256; found++) {
		to->in += seen[found];
		to->among += found & IS_AMONG ? seen[found] : 0;
		to->of += found & IS_OF ? seen[found] : 0;
		to->missing += found & IS_MISSING ? seen[found] : 0;
		to->too_big += found & IS_TOO_BIG ? seen[found] : 0;
		to->unknown += found & IS_UNKNOWN ? seen[found] : 0;
		to->asked += found & IS_ASKED ? seen[found] : 0;
		to->counted += found & IS_TOP ? seen[found] : 0;
	}
}
