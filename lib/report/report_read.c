/* report_read — which series speaks for a measure, and what the stages before have said of it. */
#include "report.h"
#include "comparison.h"
#include "drawing.h"
#include "ids.h"
#include "speaks.h"

#include <unistd.h>

/* The order of the pages.  Domains of a council's own stand after these, data quality at the end. */
static const char *const domain_order[] = { "Head", "Heart", "Hands", "Co-production", "Equity and reach" };

static size_t domain_rank(str domain)
{
	for (size_t i = 0; i < COUNT(domain_order); i++)
		if (same(domain, str_of(domain_order[i])))
			return i;
	return same(domain, STR("Data quality")) ? COUNT(domain_order) + 2 : COUNT(domain_order) + (domain.n == 0);
}

enum domain_group report_group(str domain)
{
	size_t rank = domain_rank(domain);

	return domain.n == 0 ? OTHERS : rank < 3 ? CULTURE : rank < COUNT(domain_order) ? SHAPING : OUTCOMES;
}

bool report_has_value(const struct point *p)
{
	return !isnan(p->value) && !same(p->state, STR("hidden")) && !same(p->state, STR("unknown"));
}

bool report_indicative(const struct point *p)
{
	return same(p->why, STR("indicative"));
}

str report_cell(const struct report *r, const struct point *p, const char *column)
{
	size_t at;

	return in_has(r->points.in, column, &at) ? point_cell(p, at) : (str){0};
}

static const struct point *point_of(const struct report *r, const struct series *s, size_t i)
{
	return &r->points.all[s->point[i]];
}

static void find_points(const struct report *r, struct measured *m)
{
	const struct series *s = m->whole;
	size_t last = s->n - 1;

	while (last > 0 && same(point_of(r, s, last)->state, STR("unknown")))
		last--;
	m->latest = same(point_of(r, s, last)->state, STR("unknown")) ? point_of(r, s, s->n - 1) : point_of(r, s, last);
	for (size_t i = 0; i < s->n; i++)
		if (report_has_value(point_of(r, s, i))) {
			m->shown = point_of(r, s, i);
			if (!m->first)
				m->first = m->shown;
		}
}

static int one_of(str word, const char *const *words, size_t n)
{
	for (size_t i = 1; i < n; i++)
		if (same(word, str_of(words[i])))
			return (int)i;
	return 0;
}

/* What spc and chart have said, on the last row of the series. */
static void find_verdict(const struct report *r, struct measured *m)
{
	static const char *const variations[] = { [COMMON] = "common", [IMPROVING] = "improving", [WORSENING] = "worsening", [CHANGING] = "changing" };
	static const char *const assurances[] = { [PASSES] = "pass", [FAILS] = "fail", [MAY] = "may", [MOVING] = "moving" };
	const struct point *end = point_of(r, m->whole, m->whole->n - 1);

	m->variation = m->shown ? (enum variation)one_of(report_cell(r, end, "variation"), variations, COUNT(variations)) : UNTESTED;
	m->assurance = m->shown ? (enum assurance)one_of(report_cell(r, end, "assurance"), assurances, COUNT(assurances)) : NOT_ASSESSED;
	m->direction = report_cell(r, end, "direction");
	m->why = report_cell(r, end, "variation_why");
	if (!read_num(report_cell(r, end, "false_last"), &m->by_chance))
		m->by_chance = 0;
	if (!read_num(report_cell(r, end, "false_any"), &m->any_by_chance))
		m->any_by_chance = 0;
	m->since = report_cell(r, end, "since");
	m->chart = report_cell(r, end, "chart");
	/* too few for a verdict, and yet a run that chance seldom makes: a decline must not be overlooked */
	m->signalled = m->shown && m->variation == UNTESTED && m->since.n > 0 && m->direction.n > 0;
	m->signal_worse = m->signalled && ((m->facts->better == BETTER_UP && same(m->direction, STR("falling")))
	                                   || (m->facts->better == BETTER_DOWN && same(m->direction, STR("rising"))));
}

static void find_drawings(struct report *r, struct measured *m, const struct series *s)
{
	const struct { enum drawing_kind kind; enum draw_place place; struct page_drawing *to; } file[] = {
		{ DRAWING_SERIES, PLACE_BOARD, &m->wide },    { DRAWING_SERIES, PLACE_HALF, &m->half },
		{ DRAWING_SERIES, PLACE_NARROW, &m->narrow }, { DRAWING_SERIES, PLACE_LARGE, &m->large },
		{ DRAWING_SPARK, PLACE_BOARD, &m->spark },    { DRAWING_PANEL, PLACE_BOARD, &m->panel },
		{ DRAWING_COVER, PLACE_BOARD, &m->cover },    { DRAWING_COVER, PLACE_NARROW, &m->cover_narrow },
		{ DRAWING_COVER, PLACE_LARGE, &m->cover_large } };
	str        stem = report_cell(r, point_of(r, s, s->n - 1), "drawing");
	struct buf name = {0};

	if (!r->drawings || stem.n == 0)
		return;
	/* the names are made here, of words that can be nothing else: never taken from the stream */
	if (!drawing_stem(&name, &(struct drawing){ s->measure, s->per, DRAWING_SERIES, { 0 } }) || !same(buf_str(&name), stem))
		die(BAD_DATA, "%s: 'drawing': is not the name of a drawing: run chart again", in_name(r->points.in));
	for (size_t i = 0; i < COUNT(file); i++) {
		name.n = 0;
		if (!drawing_file(&name, &(struct drawing){ s->measure, s->per, file[i].kind, { 0 } }, file[i].place))
			continue;
		if (!page_drawing_read(file[i].to, r->drawings, buf_ended(&name), &r->memory) && i == 0)
			die(NO_INPUT, "%s: is not in the folder of drawings: give the folder that chart wrote, -d DIR", buf_ended(&name));
	}
	buf_free(&name);
	for (size_t i = 0; r->council->colour.n > 0 && i < COUNT(file); i++) {
		struct buf own = {0};
		page_coloured(&own, file[i].to->svg, r->council->colour);
		file[i].to->svg = arena_keep(&r->memory, buf_str(&own));
		buf_free(&own);
	}
}

static void find_measure(struct report *r, struct measured *m, str name)
{
	m->name = name;
	m->order = SIZE_MAX;
	for (size_t i = 0; i < r->measures.n; i++)
		if (same(r->measures.all[i].name, name)) {
			m->def = &r->measures.all[i];
			m->order = i;
		}
	m->title = m->def && m->def->title.n > 0 ? m->def->title : name;
	m->brief = m->def ? m->def->brief : (str){0};
	m->domain = m->def ? m->def->domain : (str){0};
	m->about = m->def ? m->def->about : (str){0};
	for (size_t i = 0; i < r->points.n_series; i++) {
		const struct series *s = &r->points.series[i];
		if (!same(s->measure, name))
			continue;
		m->facts = s->facts;
		if ((s->by.n == 0 || same(s->by, STR("all"))) && s->part.n > 0)
			m->parts++;
	}
	m->as = show_as(m->facts->shape, m->facts->scale);
	m->whole = speaks_for(&r->points, m->name, m->facts);
	if (m->whole) {
		find_points(r, m);
		find_verdict(r, m);
		find_drawings(r, m, m->whole);
	}
}

/* A composition has a series for each code; those of one `per`, the first that came. */
static void find_parts(struct report *r, struct measured *m)
{
	size_t n = 0;

	m->part = arena_take(&r->memory, m->parts + 1, sizeof *m->part);
	for (size_t i = 0; i < r->points.n_series; i++) {
		const struct series *s = &r->points.series[i];
		if (same(s->measure, m->name) && (s->by.n == 0 || same(s->by, STR("all"))) && s->part.n > 0
		    && (n == 0 || same(s->per, m->part[0]->per)))
			m->part[n++] = s;
	}
	m->parts = n;
	for (size_t i = 0; i < n && !m->whole && m->wide.width == 0; i++)        /* one drawing shows all of them */
		find_drawings(r, m, m->part[i]);
}

static int page_order(const void *a, const void *b)
{
	const struct measured *x = a, *y = b;
	size_t rank_x = domain_rank(x->domain), rank_y = domain_rank(y->domain);
	int    domains;

	if (rank_x != rank_y)
		return rank_x < rank_y ? -1 : 1;
	if ((domains = str_order(x->domain, y->domain)) != 0)
		return domains;
	if (x->order != y->order)
		return x->order < y->order ? -1 : 1;
	return str_order(x->name, y->name);
}

void report_read(struct report *r, struct in *points, const struct report_asked *asked)
{
	struct ids names = {0};
	const struct measured **tested;

	report_files(r, asked);
	r->lookups = asked->lookups;
	r->drawings = asked->drawings;
	r->loose = asked->loose;
	r->council = council_read(asked->council, &r->memory);
	if (asked->paths > 0)
		r->measures = measures_read(&(struct measures_asked){ .path = asked->path, .paths = asked->paths, .lookups = asked->lookups,
		                                                      .council = r->council }, &r->memory);
	r->plans = plans_read(asked->plans, &r->memory);
	points_read(&r->points, points);
	for (size_t i = 0; i < r->points.n_series; i++)
		ids_of(&names, r->points.series[i].measure);
	r->n = names.n;
	r->all = take(r->n + 1, sizeof *r->all);
	for (size_t i = 0; i < r->n; i++) {
		find_measure(r, &r->all[i], arena_keep(&r->memory, ids_key(&names, (uint32_t)i)));
		find_parts(r, &r->all[i]);
	}
	ids_free(&names);
	qsort(r->all, r->n, sizeof *r->all, page_order);
	tested = take(r->n + 1, sizeof *tested);
	for (size_t i = 0; i < r->n; i++)
		tested[i] = &r->all[i];
	r->verdicts = report_verdicts(tested, r->n);
	free(tested);
}

struct measured *report_find(const struct report *r, str name)
{
	for (size_t i = 0; i < r->n; i++)
		if (same(r->all[i].name, name))
			return &r->all[i];
	return NULL;
}

struct measured *report_use(const struct report *r, str name)
{
	struct measured *m = report_find(r, name);

	if (m)
		m->used = true;
	return m;
}

void report_free(struct report *r)
{
	comparison_free(r->comparison);
	free(r->lacking);
	sentences_free(r->say);
	measures_free(&r->measures);
	if (r->found.in)
		findings_free(&r->found);
	points_free(&r->points);
	free(r->all);
	arena_free(&r->memory);
}
