/* watch.c — see watch.h: rows to cases. */
#include "watch_inside.h"

struct watch *watch_new(const struct measure *m, day as_at)
{
	struct watch *w = take(1, sizeof *w);

	w->m = m;
	w->as_at = as_at;
	w->group = take(m->bys + 1, sizeof *w->group);
	w->rows.width = WATCH_GROUP + m->bys;
	w->row = take(w->rows.width, sizeof *w->row);
	return w;
}

void watch_free(struct watch *w)
{
	for (size_t i = 0; i < w->m->bys; i++)
		ids_free(&w->group[i]);
	ids_free(&w->cluster);
	free(w->group);
	parted_free(&w->rows);
	free(w->row);
	buf_free(&w->words);
	free(w);
}

size_t watch_backwards(const struct watch *w)
{
	return w->backwards;
}

static bool read_when(const struct place *p, const str *field, day *out)
{
	month m;

	if (p->column.n == 0 || field[p->at].n == 0)
		return false;
	if (read_day(field[p->at], out))
		return true;
	if (!read_month(field[p->at], &m))
		return false;
	*out = first_day(m);
	return true;
}

/* Joined by a `*`, one inside them doubled; a single column is its value as it is. */
static uint32_t group_of(struct watch *w, size_t by, const str *field)
{
	const struct cross *c = &w->m->by[by];

	w->words.n = 0;
	for (size_t i = 0; i < c->columns; i++) {
		str value = field[c->column[i].at];

		if (i > 0)
			buf_addc(&w->words, '*');
		if (value.n == 0)
			value = STR("not known");
		for (size_t k = 0; k < value.n; k++) {
			if (c->columns > 1 && value.p[k] == '*')
				buf_addc(&w->words, '*');
			buf_addc(&w->words, value.p[k]);
		}
	}
	return ids_of(&w->group[by], buf_str(&w->words));
}

void watch_row(struct watch *w, const str *field)
{
	const struct measure *m = w->m;
	day                   start, end, stop, until = w->as_at;
	uint32_t              event = 0;

	if (m->of.expr && expr_true(m->of.expr, field, NULL) != EXPR_YES)
		return;
	if (!read_when(&m->start, field, &start) || start > w->as_at)
		return;
	/* `stop` before `end` wins; what lies after the as-at day has not happened yet */
	if (read_when(&m->stop, field, &stop) && stop <= w->as_at && stop >= start) {
		until = stop;
		event = 2;
	}
	if (read_when(&m->end, field, &end) && end < start) {
		w->backwards++;
		return;
	}
	if (read_when(&m->end, field, &end) && end <= until) {
		until = end;
		event = 1;
	}
	w->row[WATCH_START] = (uint32_t)start;
	w->row[WATCH_TIME] = (uint32_t)(until - start) << 2 | event;
	w->row[WATCH_CLUSTER] = m->cluster.column.n && field[m->cluster.at].n ? ids_of(&w->cluster, field[m->cluster.at]) : UINT32_MAX;
	for (size_t i = 0; i < m->bys; i++)
		w->row[WATCH_GROUP + i] = group_of(w, i, field);
	parted_add(&w->rows, w->row[WATCH_CLUSTER], w->row);
}
