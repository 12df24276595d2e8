/* counterpart.c — see counterpart.h. */
#include "counterpart.h"

/* In the order they were added; the last that had ended is looked for among all, for series are short. */
struct counterpart_series { struct { day ends; size_t at; } *point; size_t n, room; };

/* What a measure has: a length of period, a grouping.  One name each in b->names. */
static str has_per(struct counterpart *b, str measure, enum period per)
{
	b->key.n = 0;
	buf_addc(&b->key, (char)('0' + per));           /* a grouping has a blank there */
	buf_add(&b->key, measure);
	return buf_str(&b->key);
}

static str has_by(struct counterpart *b, str measure, str by)
{
	b->key.n = 0;
	buf_addc(&b->key, ' ');
	buf_add(&b->key, measure);
	buf_addc(&b->key, ' ');
	buf_add(&b->key, by);
	return buf_str(&b->key);
}

/* A group may hold anything: how long it is stands before it. */
static str series(struct counterpart *b, str measure, enum period per, str by, str group, str part)
{
	b->key.n = 0;
	buf_addc(&b->key, (char)('0' + per));
	buf_add(&b->key, measure);
	buf_addc(&b->key, ' ');
	buf_add(&b->key, by);
	buf_addc(&b->key, ' ');
	buf_add(&b->key, (str){ (const char *)&group.n, sizeof group.n });
	buf_add(&b->key, group);
	buf_add(&b->key, part);
	return buf_str(&b->key);
}

/* The number of its series. */
static size_t series_of(struct counterpart *b, const struct counterpart_point *p)
{
	size_t known = b->series.n, id;

	(void)ids_of(&b->names, has_per(b, p->measure, p->per));
	(void)ids_of(&b->names, has_by(b, p->measure, p->by));
	id = ids_of(&b->series, series(b, p->measure, p->per, p->by, p->group, p->part));
	if (id == known) {
		GROW(b->of, known, b->room);
		b->of[id] = (struct counterpart_series){ 0 };
	}
	return id;
}

/* The points of a series mostly come one after another, with the same names at the same places. */
static bool is_as_last(const struct counterpart_point *a, const struct counterpart_point *b)
{
	return a->measure.p && a->measure.p == b->measure.p && a->measure.n == b->measure.n && a->per == b->per && a->by.p == b->by.p && a->by.n == b->by.n
	       && a->group.p == b->group.p && a->group.n == b->group.n && a->part.p == b->part.p && a->part.n == b->part.n;
}

void counterpart_add(struct counterpart *b, const struct counterpart_point *p, size_t at)
{
	struct counterpart_series *s;

	if (p->per == PERS)
		return;
	if (!is_as_last(&b->last, p)) {
		b->last_series = series_of(b, p);
		b->last = *p;
	}
	s = &b->of[b->last_series];
	GROW(s->point, s->n, s->room);
	s->point[s->n].ends = period_last(p->per, p->period);
	s->point[s->n++].at = at;
}

static bool per_of(struct counterpart *b, str measure, enum period wanted, enum period *found)
{
	uint32_t id;

	*found = wanted;
	if (wanted != PERS && ids_find(&b->names, has_per(b, measure, wanted), &id))
		return true;
	for (*found = 0; *found < PERS; (*found)++)
		if (ids_find(&b->names, has_per(b, measure, *found), &id))
			return true;
	return false;
}

bool counterpart_find(struct counterpart *b, str measure, const struct counterpart_point *p, size_t *at)
{
	const struct counterpart_series *s;
	enum period per;
	bool by, found = false;
	day ended = p->per == PERS ? p->period : period_last(p->per, p->period), latest = INT32_MIN;
	uint32_t id;

	if (!per_of(b, measure, p->per, &per))
		return false;
	by = ids_find(&b->names, has_by(b, measure, p->by), &id);
	if (!ids_find(&b->series, series(b, measure, per, by ? p->by : STR("all"), by ? p->group : STR("all"), p->part), &id)
	    && !ids_find(&b->series, series(b, measure, per, by ? p->by : STR("all"), by ? p->group : STR("all"), STR("")), &id))
		return false;
	s = &b->of[id];
	for (size_t i = 0; i < s->n; i++) {
		if (s->point[i].ends > ended || s->point[i].ends < latest || (per == p->per && s->point[i].ends != ended))
			continue;
		latest = s->point[i].ends;
		*at = s->point[i].at;
		found = true;
	}
	return found;
}

void counterpart_free(struct counterpart *b)
{
	for (size_t i = 0; i < b->series.n; i++)
		free(b->of[i].point);
	free(b->of);
	ids_free(&b->names);
	ids_free(&b->series);
	buf_free(&b->key);
	*b = (struct counterpart){ 0 };
}
