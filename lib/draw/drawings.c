/* drawings — each series and each grouping, and what is drawn of it. */
#include "drawings_inside.h"

#include "draw_groups.h"
#include "draw_rows.h"
#include "draw_tiles.h"
#include "progress.h"
#include "speaks.h"

enum { GROUPS_MOST = 40, SOURCES_MOST = 200, FUNNEL_LEAST = 6 };      /* groups: under six, how much groups differ cannot be known */

static bool is_share(const struct series *s)
{
	return same(s->facts->shape, STR("share"));
}

/* What came from somewhere names a file here, or is refused. */
str drawings_stem(struct drawings *o, const struct series *s, enum drawing_kind kind, str by)
{
	struct buf b = {0};
	size_t     stems = o->stems.n;

	if (!drawing_stem(&b, &(struct drawing){ s->measure, s->per, kind, by }))
		die(BAD_DATA, "%s: 'measure': is no name for a drawing: lower-case letters, digits and hyphens, 150 at most",
		    in_name(o->points->in));
	/* `a` per `half-year` and `a-half` per `year` would be one file */
	if (ids_of(&o->stems, buf_str(&b)) != stems)
		die(BAD_DATA, "%s: 'measure': two series would share a drawing: rename one of the measures", in_name(o->points->in));
	str stem = arena_keep(o->memory, buf_str(&b));
	buf_free(&b);
	return stem;
}

static bool may_be_drawn(const struct facts *f)
{
	return !same(f->chart, STR("none")) && !same(f->chart, STR("list"));
}

bool drawings_want(const struct drawings *o, const struct series *s, enum drawing_kind kind, str by)
{
	return wanted_is(o->wanted, s->measure, kind, by);
}

/* The whole, in one figure or in parts; and nobody said that it is better not drawn. */
bool drawings_whole(const struct series *s)
{
	return same(s->by, STR("all")) && (is_share(s) || !s->part.n) && may_be_drawn(s->facts);
}

enum { MILESTONES_MOST = 24 };

/* Where it began and where it should be, as the report reckons it: from the middle of the baseline's last month through the milestones. */
static void draw_way_of(struct drawings *o, const struct series *s, struct drawn *d)
{
	struct milestone   stone[MILESTONES_MOST];
	struct drawn_step *way = arena_take(o->memory, MILESTONES_MOST + 1, sizeof *way);
	struct progress    p;
	int32_t            baseline;
	size_t             n = wanted_way(o->wanted, s->measure, &baseline, stone, MILESTONES_MOST);

	if (n == SIZE_MAX || d->time == TIME_PLACES || d->spread || d->last == d->n)
		return;
	if (baseline == INT32_MIN && s->facts->first_break < INT32_MAX)
		baseline = month_of(s->facts->first_break) - 1;
	day as_at;
	if (!in_as_at(o->points->in, &as_at))
		as_at = o->points->all[s->point[s->n - 1]].period;
	progress_of(&p, o->points, s, baseline, month_of(as_at), stone, n);
	if (n == 0 && p.target.by != INT32_MIN)                  /* without a milestone its target is one */
		stone[n++] = p.target;
	if (isnan(p.base) || n == 0 || stone[0].by <= baseline)
		return;
	way[0] = (struct drawn_step){ draw_time(d, first_day(baseline)), p.base * d->times };
	for (size_t i = 0; i < n; i++)
		way[i + 1] = (struct drawn_step){ draw_time(d, last_day(stone[i].by)), stone[i].value * d->times };
	struct drawn with = *d;
	with.way = way;
	with.steps = n + 1;
	struct drawn_beside beside[OTHERS_MOST];
	with.beside = beside;
	with.besides = draw_others_of(o->others, wanted_published(o->wanted, s->measure), d, beside, o->memory);
	str stem = drawings_stem(o, s, DRAWING_PATH, (str){0});
	for (int place = 0; place < PLACES; place++)
		draw_series(o->plot, &with, stem.p, (enum draw_place)place, o->memory);
}

static void draw_series_of(struct drawings *o, const struct series *s, str stem)
{
	struct drawn d;

	draw_ready(&d, o->points, s, &o->columns, o->memory);
	d.hue = draw_said_hue(o->said, s->measure);
	for (int place = 0; place < PLACES; place++)
		draw_series(o->plot, &d, stem.p, (enum draw_place)place, o->memory);
	draw_spark(o->plot, &d, stem.p);
	if (d.ceiling == 100 && drawings_want(o, s, DRAWING_PANEL, (str){0}))
		draw_panel(o->plot, &d, stem.p);
	for (int plain = 0; plain < 2 && d.last < d.n; plain++) {
		bool may = wanted_any_cover(o->wanted) && s->facts->targets > 0 && d.point[d.last].verdict == VERDICT_BETTER;
		if (!may && !drawings_want(o, s, plain ? DRAWING_COVER_PLAIN : DRAWING_COVER, (str){0}))
			continue;
		str cover = drawings_stem(o, s, plain ? DRAWING_COVER_PLAIN : DRAWING_COVER, (str){0});
		for (int place = 0; place < PLACES; place++)
			if (drawing_kinds[DRAWING_COVER].places & 1u << place)
				draw_cover(o->plot, &d, cover.p, (enum draw_place)place, plain == 1);
	}
	if (drawings_want(o, s, DRAWING_EFFECT, (str){0}) && draw_has_effect(&d, &o->columns)) {
		str effect = drawings_stem(o, s, DRAWING_EFFECT, (str){0});
		for (int place = 0; place < PLACES; place++)
			draw_effect(o->plot, &d, &o->columns, effect.p, (enum draw_place)place, o->memory);
	}
	if (drawings_want(o, s, DRAWING_WAYS, (str){0}) && draw_has_ways(&d, &o->columns)) {
		str ways = drawings_stem(o, s, DRAWING_WAYS, (str){0});
		for (int place = 0; place < PLACES; place++)
			draw_ways(o->plot, &d, &o->columns, ways.p, (enum draw_place)place);
	}
	draw_way_of(o, s, &d);
}

static bool is_first_of(const struct points *p, size_t at)
{
	const struct series *s = &p->series[at];

	for (size_t i = 0; i < at; i++)
		if (same(p->series[i].measure, s->measure) && same(p->series[i].by, s->by))
			return false;
	return true;
}

/* Every grouping of a measure: where compare has held its groups against one another, they stand in a funnel; and all groupings of
 * the measure that have the same length of period stand as dots. */
static void draw_groupings(struct drawings *o, size_t first)
{
	const struct points *p = o->points;
	const struct series *lead = &p->series[first];
	struct draw_groups  *g = NULL, *dots = NULL;
	size_t               n = 0, n_dots = 0;

	for (size_t i = first; i < p->n_series; i++) {
		const struct series *s = &p->series[i];
		if (!same(s->measure, lead->measure) || same(s->by, STR("all")) || s->part.n || !is_first_of(p, i))
			continue;
		bool as_groups = drawings_want(o, s, DRAWING_GROUPS, s->by), as_dots = drawings_want(o, s, DRAWING_DOTS, (str){0}), as_funnel = drawings_want(o, s, DRAWING_FUNNEL, s->by);
		bool as_tiles = same(s->facts->chart, STR("pareto")) && !memchr(s->by.p, '*', s->by.n) && drawings_want(o, s, DRAWING_TILES, s->by);
		if (!as_groups && !as_dots && !as_funnel && !as_tiles)
			continue;
		g = arena_more(o->memory, g, n, sizeof *g);
		if (!draw_groups_read(&g[n], p, &o->columns, o->said, s, o->memory) || g[n].shown < 2)
			continue;
		/* over-crowded, or a crossing of two: neither is one picture */
		if (as_dots && g[n].n <= GROUPS_MOST && !memchr(s->by.p, '*', s->by.n) && (n_dots == 0 || same(dots[0].per, g[n].per))) {
			dots = arena_more(o->memory, dots, n_dots, sizeof *dots);
			dots[n_dots++] = g[n];
		}
		if (as_groups && g[n].n <= GROUPS_MOST) {
			str stem = drawings_stem(o, &(struct series){ .measure = s->measure, .per = g[n].per }, DRAWING_GROUPS, s->by);
			for (int place = 0; place < PLACES; place++)
				draw_dots(o->plot, &g[n], 1, NULL, stem.p, (enum draw_place)place);
		}
		if (as_tiles && g[n].n <= SOURCES_MOST) {
			str stem = drawings_stem(o, &(struct series){ .measure = s->measure, .per = g[n].per }, DRAWING_TILES, s->by);
			for (int place = 0; place < PLACES; place++)
				if (drawing_kinds[DRAWING_TILES].places & 1u << place)
					draw_tiles(o->plot, &g[n], stem.p, (enum draw_place)place, o->memory);
		}
		if (as_funnel && g[n].compared >= FUNNEL_LEAST && !isnan(g[n].whole)) {
			str stem = drawings_stem(o, &(struct series){ .measure = s->measure, .per = g[n].per }, DRAWING_FUNNEL, s->by);
			for (int place = 0; place < PLACES; place++)
				if (drawing_kinds[DRAWING_FUNNEL].places & 1u << place)
					draw_teams(o->plot, &g[n], stem.p, (enum draw_place)place, o->memory);
		}
		n++;
	}
	if (n_dots == 0)
		return;
	str stem = drawings_stem(o, &(struct series){ .measure = lead->measure, .per = dots[0].per }, DRAWING_DOTS, (str){0});
	for (int place = 0; place < PLACES; place++)
		if (drawing_kinds[DRAWING_DOTS].places & 1u << place)
			draw_dots(o->plot, dots, n_dots, o->said, stem.p, (enum draw_place)place);
}

static bool is_first_measure(const struct points *p, size_t at)
{
	for (size_t i = 0; i < at; i++)
		if (same(p->series[i].measure, p->series[at].measure))
			return false;
	return true;
}

/* The whole of the measure whose name the drawing has: the first of those that are judged together, or the one a report names. */
static bool is_first_view(const struct points *p, size_t at, bool named)
{
	const struct series *s = &p->series[at];

	if (!same(s->by, STR("all")) || s->part.n || speaks_for(p, s->measure, s->facts) != s)
		return false;
	for (size_t i = 0; i < at && !named; i++)
		if (same(p->series[i].facts->shape, STR("gap")) && same(p->series[i].facts->together, s->facts->together) && !same(p->series[i].measure, s->measure))
			return false;
	return true;
}

/* What `spc` says of its last point. */
static bool got_worse(const struct drawings *o, const struct series *s)
{
	return o->columns.variation != SIZE_MAX && s->n > 0
		&& same(point_cell(&o->points->all[s->point[s->n - 1]], o->columns.variation), STR("worsening"));
}

void drawings_make(struct points *p, struct draw_said *said, struct plot *plot, const struct drawings_asked *asked, str *stem, struct arena *memory)
{
	struct drawings o = { .points = p, .said = said, .plot = plot, .columns = draw_columns(p->in),
	                      .every = asked->every, .wanted = asked->wanted, .others = asked->others, .memory = memory };

	for (size_t i = 0; i < p->events; i++)
		p->event[i].words = draw_said_fit(said, p->event[i].words);
	for (size_t i = 0; i < p->n_series; i++) {
		const struct series *s = &p->series[i];
		if (stem[i].n || !drawings_whole(s) || (!o.every && !is_share(s) && speaks_for(p, s->measure, s->facts) != s))
			continue;
		if (!drawings_want(&o, s, DRAWING_SERIES, (str){0}) && !(wanted_worst(o.wanted) && got_worse(&o, s)))
			continue;
		stem[i] = drawings_stem(&o, s, DRAWING_SERIES, (str){0});
		if (is_share(s))
			drawings_parts(&o, i, stem);
		else
			draw_series_of(&o, s, stem[i]);
	}
	for (size_t i = 0; i < p->n_series; i++)
		if (!is_share(&p->series[i]) && may_be_drawn(p->series[i].facts) && is_first_measure(p, i))
			draw_groupings(&o, i);
	for (size_t i = 0; i < p->n_series; i++) {
		const struct series *s = &p->series[i];
		if (same(s->facts->shape, STR("gap")) && s->facts->together.n && may_be_drawn(s->facts) && is_first_view(p, i, o.wanted)
		    && drawings_want(&o, s, DRAWING_VIEWS, (str){0}))
			drawings_views(&o, s);
	}
	plot_no_more(o.plot);
	ids_free(&o.stems);
}
