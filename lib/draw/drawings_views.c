/* drawings_views — measures of two views of the same work, beside one another. */
#include "draw_pairs.h"
#include "drawings_inside.h"

/* Do all begin, or end, with the same so many bytes? */
static bool all_share(const struct pair *row, size_t n, size_t bytes, bool end)
{
	str first = row[0].words;

	for (size_t i = 1; i < n; i++) {
		str w = row[i].words;
		if (w.n <= bytes || memcmp(end ? w.p + w.n - bytes : w.p, end ? first.p + first.n - bytes : first.p, bytes) != 0)
			return false;
	}
	return first.n > bytes;
}

/* "Practitioners' view less families' view: We are kind", "Kind, seen two ways": what all begin with up to a colon, or end with from a
 * comma, says nothing in a row. */
static void leave_out_common(struct pair *row, size_t n)
{
	size_t before = 0, after = 0;

	for (size_t k = 1; n > 1 && k < row[0].words.n && all_share(row, n, k, false); k++)
		before = row[0].words.p[k - 1] == ' ' && k > 1 && row[0].words.p[k - 2] == ':' ? k : before;
	for (size_t k = 1; n > 1 && k < row[0].words.n && all_share(row, n, k, true); k++)
		after = row[0].words.p[row[0].words.n - k] == ',' ? k : after;
	for (size_t i = 0; i < n; i++)
		if (row[i].words.n > before + after)
			row[i].words = (str){ row[i].words.p + before, row[i].words.n - before - after };
}

/* Measures of two views that are judged together, under the name of the first: how people see themselves, hollow; how they are seen,
 * solid.  Each is the mean of its own sum, at the last period that is known of the first. */
void drawings_views(struct drawings *o, const struct series *first)
{
	const struct points *p = o->points;
	struct pairs         s = { .row = arena_take(o->memory, p->n_facts + 1, sizeof *s.row), .facts = first->facts, .as = AS_MEAN,
	                           .from = NAN, .to = NAN };
	day                  period = INT32_MIN;
	bool                 any = false;

	for (size_t k = 0; k < first->n; k++)
		if (same(p->all[first->point[k]].state, STR("shown")))
			period = p->all[first->point[k]].period;
	for (size_t i = 0; i < p->n_series && period > INT32_MIN; i++) {
		const struct series *v = &p->series[i];
		if (!same(v->facts->shape, STR("gap")) || !same(v->facts->together, first->facts->together) || !same(v->by, STR("all")) || !same(v->per, first->per)
		    || v->part.n || s.n == p->n_facts)
			continue;
		struct pair *r = &s.row[s.n++];
		struct buf   b = {0};
		*r = (struct pair){ .words = draw_said_title(o->said, v->measure), .hollow = NAN, .solid = NAN };
		for (size_t k = 0; k < v->n; k++) {
			const struct point *t = &p->all[v->point[k]];
			double              q;
			if (t->period != period)
				continue;
			r->hidden = same(t->state, STR("hidden"));
			if (!same(t->state, STR("shown")) || !(t->n > 0))
				continue;
			r->hollow = t->numerator / t->n, r->solid = t->denominator / t->n;
			r->indicative = same(t->why, STR("indicative"));
			r->bold = o->columns.q != SIZE_MAX && read_num(point_cell(t, o->columns.q), &q) && q < 0.05;
			if (t->value >= 0.05)
				buf_addc(&b, '+');
			show_number(&b, fabs(t->value) < 0.05 ? 0 : t->value, 1);
			any = true;
		}
		buf_add(&b, b.n ? STR("") : r->hidden ? STR("c") : STR("x"));
		r->says = arena_keep(o->memory, buf_str(&b));
		buf_free(&b);
	}
	if (!any)
		return;
	leave_out_common(s.row, s.n);
	draw_said_views(o->said, first->measure, first->facts->together, &s.hollow, &s.solid);
	str stem = drawings_stem(o, first, DRAWING_VIEWS, (str){0});
	for (int place = 0; place < PLACES; place++)
		if (drawing_kinds[DRAWING_VIEWS].places & 1u << place)
			draw_pairs(o->plot, &s, stem.p, (enum draw_place)place);
}
