/* report_label — the words of a code, from the lookups that council.conf names for its column. */
#include "report.h"

/* 17_to_18 is in no list, for derive or mask made it: read as 17 to 18. */
static str as_words(struct report *r, str code)
{
	str words = arena_keep(&r->memory, code);

	for (size_t i = 0; i < words.n; i++)
		if (words.p[i] == '_')
			((char *)words.p)[i] = ' ';
	return words;
}

str report_label(struct report *r, str column, str code)
{
	struct buf name = {0};
	const struct lookup *l = NULL;
	size_t row;

	for (size_t i = 0; i < r->council->n_labels && !l; i++)
		if (same(r->council->labels[i].column, column))
			l = lookup_read(r->lookups, r->council->labels[i].lookup, &r->memory);
	if (!l) {
		buf_addf(&name, "%.*ss", FMT(column));        /* team is a code in teams */
		l = lookup_read(r->lookups, buf_str(&name), &r->memory);
		buf_free(&name);
	}
	row = l && l->label != NOWHERE ? lookup_find(l, code) : NOWHERE;
	if (row != NOWHERE && l->cell[row][l->label].n > 0)
		return l->cell[row][l->label];
	return same(code, STR("not known")) ? report_words(r, "label-not-known") : as_words(r, code);
}
