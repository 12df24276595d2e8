/* extract: a heading that nobody declared, and the column it may have been meant for. */
#include "extract_words.h"

enum { SHORTEST_BEGINNING = 5 };

/* Ethnicity code is near ethnicity, though it is far by its letters. */
static bool begins_alike(str a, str b)
{
	return a.n < b.n ? a.n >= SHORTEST_BEGINNING && starts_with(b, a) : b.n >= SHORTEST_BEGINNING && starts_with(a, b);
}

bool extract_is_near(const struct extract *x, const struct extract_column *c, str heading)
{
	struct buf folded = {0}, known = {0};
	bool       near = false;
	uint32_t   id;

	lookup_fold(&folded, heading);
	if (folded.n && !ids_find(&x->heading, buf_str(&folded), &id) && !extract_is_item(x, heading))
		for (size_t k = 0; k <= c->n_called && !near; k++) {
			str other;
			known.n = 0;
			lookup_fold(&known, k ? c->called[k - 1] : c->name);
			other = buf_str(&known);
			near = begins_alike(buf_str(&folded), other) || defs_nearest(buf_str(&folded), &other, 1).n;
		}
	buf_free(&folded);
	buf_free(&known);
	return near;
}
