/* drawing — the names of drawings, and the sizes they are drawn in. */
#include "drawing.h"

enum { STEM_MOST = 150 };                                 /* letters: what is left of 255 holds a grouping, a place, .svg.part */

#define ON(place) (1u << PLACE_##place)

const struct draw_size draw_places[PLACES] = {
	[PLACE_BOARD]  = { "", 890, 224, 15, 19, 6, false },
	[PLACE_HALF]   = { "-half", 435, 150, 15, 17, 5, true },
	/* seen at 320 px its letters are still 12 */
	[PLACE_NARROW] = { "-narrow", 360, 180, 14, 17, 5, false },
	/* alone on a page, its words as large as the text about it */
	[PLACE_LARGE]  = { "-large", 890, 520, 25, 30, 6, false },
};

const struct drawing_sort drawing_kinds[DRAWING_KINDS] = {
	[DRAWING_SERIES]      = { "", false, ON(BOARD) | ON(HALF) | ON(NARROW) | ON(LARGE) },
	[DRAWING_SPARK]       = { "spark", false, ON(BOARD) },
	[DRAWING_PANEL]       = { "panel", false, ON(BOARD) | ON(LARGE) },
	[DRAWING_COVER]       = { "cover", false, ON(BOARD) | ON(NARROW) | ON(LARGE) },
	[DRAWING_COVER_PLAIN] = { "cover_plain", false, ON(BOARD) | ON(NARROW) | ON(LARGE) },
	[DRAWING_EFFECT]      = { "effect", false, ON(BOARD) | ON(HALF) | ON(NARROW) | ON(LARGE) },
	[DRAWING_FUNNEL]      = { "funnel", true, ON(BOARD) | ON(NARROW) | ON(LARGE) },
	[DRAWING_DOTS]        = { "dots", false, ON(BOARD) | ON(NARROW) | ON(LARGE) },
	[DRAWING_DUMBBELL]    = { "dumbbell", false, ON(BOARD) | ON(NARROW) | ON(LARGE) },
	[DRAWING_LADDER]      = { "ladder", false, ON(BOARD) | ON(NARROW) | ON(LARGE) },
	[DRAWING_WINDOW]      = { "window", false, ON(HALF) | ON(NARROW) | ON(LARGE) },
	[DRAWING_BARS]        = { "bars", true, ON(BOARD) | ON(HALF) | ON(NARROW) | ON(LARGE) },
	[DRAWING_TILES]       = { "tiles", true, ON(BOARD) | ON(NARROW) | ON(LARGE) },
	[DRAWING_PATH]        = { "path", false, ON(BOARD) | ON(HALF) | ON(NARROW) | ON(LARGE) },
	[DRAWING_WAYS]        = { "ways", false, ON(BOARD) | ON(HALF) | ON(NARROW) | ON(LARGE) },
	[DRAWING_VIEWS]       = { "views", false, ON(BOARD) | ON(NARROW) | ON(LARGE) },
	[DRAWING_GROUPS]      = { "groups", true, ON(BOARD) | ON(HALF) | ON(NARROW) | ON(LARGE) },
};

static bool add_word(struct buf *to, str s)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == '-' && i > 0)))
			return false;
		buf_addc(to, c);
	}
	return s.n > 0;
}

/* `team*level_of_need` is team--level_of_need: whatever else stands in a grouping, in plain CSV, is a hyphen and two figures of its
 * byte, so that no two groupings become one name; no place's ending begins with such figures. */
static void add_by(struct buf *to, str by)
{
	for (size_t i = 0; i < by.n; i++) {
		char c = by.p[i];
		if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_')
			buf_addc(to, c);
		else if (c == '*')
			buf_add(to, STR("--"));
		else
			buf_addf(to, "-%02x", (unsigned char)c);
	}
}

bool drawing_stem(struct buf *to, const struct drawing *d)
{
	const struct drawing_sort *sort = &drawing_kinds[d->kind];
	size_t                     from = to->n;
	bool                       good = add_word(to, d->measure);

	buf_addc(to, '-');
	good = add_word(to, d->per) && good;
	if (*sort->word)
		buf_addf(to, "_%s", sort->word);
	if (sort->by) {
		buf_addc(to, '_');
		add_by(to, d->by);
	}
	if (good && to->n - from <= STEM_MOST)
		return true;
	to->n = from;
	return false;
}

bool drawing_file(struct buf *to, const struct drawing *d, enum draw_place place)
{
	if (!drawing_stem(to, d))
		return false;
	buf_addf(to, "%s.svg", draw_places[place].ending);
	return true;
}
