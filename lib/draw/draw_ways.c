/* draw_ways — what an event changed, and by which way: in all a year on, at once, and by another slope since.
 *
 * The first is the sum of the other two (points(5): effect is level and so many times slope), so they stand on one scale. */
#include "draw_rows.h"

#include "drawn_words.h"
#include "draw_effect.h"

enum { WAYS = 3 };

/* +17.0 (10.4 to 23.5): a difference of percentages is in points. */
static str says(const struct drawn *d, const double v[3], struct buf *b)
{
	struct buf one[3] = { {0}, {0}, {0} };

	for (size_t i = 0; i < COUNT(one); i++)
		if (draw_as(d->facts) == AS_PERCENT || draw_as(d->facts) == AS_HUNDRED)
			show_value(&one[i], AS_MEAN, v[i]);
		else
			show_value(&one[i], draw_as(d->facts) == AS_RATIO ? AS_RATIO : AS_MEAN, v[i]);
	buf_add(b, buf_str(&one[0]));
	buf_add(b, STR(" ("));
	buf_add(b, buf_str(&one[1]));
	buf_addf(b, " %.*s ", FMT(show_joined()));
	buf_add(b, buf_str(&one[2]));
	buf_addc(b, ')');
	for (size_t i = 0; i < COUNT(one); i++)
		buf_free(&one[i]);
	return buf_str(b);
}

/* The first event of which the parts are known; false: of none. */
static bool find(const struct drawn *d, const struct drawn_columns *c, double v[WAYS][3])
{
	struct effect e;

	if (!effect_find(&e, d, c))
		return false;
	double         times = (double)(e.at - e.event) + 1;
	const size_t   column[WAYS][3] = { { c->effect, c->effect_lo, c->effect_hi }, { c->level, c->level_lo, c->level_hi }, { c->slope, c->slope_lo, c->slope_hi } };
	for (size_t way = 0; way < WAYS; way++)
		for (size_t i = 0; i < 3; i++) {
			v[way][i] = effect_number(d, e.event, column[way][i]) * (way == 2 ? times : 1);
			if (isnan(v[way][i]))
				return false;
		}
	return true;
}

bool draw_has_ways(const struct drawn *d, const struct drawn_columns *c)
{
	double v[WAYS][3];

	return draw_has_effect(d, c) && find(d, c, v);
}

bool draw_ways(struct plot *p, const struct drawn *d, const struct drawn_columns *c, const char *stem, enum draw_place place)
{
	static const char *const key[WAYS] = { "drawn-way-effect", "drawn-way-level", "drawn-way-slope" };
	struct drawn_row row[WAYS];
	struct buf       words[WAYS] = { {0}, {0}, {0} }, said[WAYS] = { {0}, {0}, {0} }, none = {0};
	double           v[WAYS][3];

	if (!find(d, c, v))
		return false;
	for (size_t i = 0; i < WAYS; i++) {
		drawn_word(&words[i], key[i]);
		row[i] = (struct drawn_row){ .words = buf_str(&words[i]), .says = says(d, v[i], &said[i]), .value = v[i][0], .lo = v[i][1], .hi = v[i][2], .wide_lo = NAN, .wide_hi = NAN,
		                             .first = i == 0, .hollow = i > 0 };
	}
	drawn_word(&none, "drawn-no-change");
	draw_rows(p, &(struct drawn_rows){ .row = row, .rows = WAYS, .line = 0, .line_says = buf_str(&none), .as = AS_MEAN, .floor = NAN, .ceiling = NAN }, stem, place);
	for (size_t i = 0; i < WAYS; i++)
		buf_free(&words[i]), buf_free(&said[i]);
	buf_free(&none);
	return true;
}
