/* report_ways — what an event changed, in all and by its parts: at once, and by another slope since; as `chart` draws it, and as a table. */
#include "report.h"

enum { WAYS = 3, ALT_MOST = 300 };
struct way { double v[3]; str shown[3]; };                /* it, and its interval */

static const char *const end[] = { "", "_lo", "_hi" };

/* NAME, NAME_lo, NAME_hi of what `its` says, times so many periods. */
static bool read_way(struct report *r, const struct measured *m, const struct point *p, const char *column, size_t times, struct way *to)
{
	char name[40], source[60];

	for (size_t i = 0; i < COUNT(end); i++) {
		struct buf one = {0};
		snprintf(name, sizeof name, "%s%s", column, end[i]);
		if (!read_num(report_cell(r, p, name), &to->v[i]))
			return false;
		to->v[i] *= (double)times * (m->as == AS_PERCENT ? 100 : 1);
		snprintf(source, sizeof source, "%s*%zu", name, times);
		report_number(r, &one, p, times == 1 ? name : source, m->as == AS_RATIO ? AS_RATIO : AS_MEAN, to->v[i]);
		to->shown[i] = report_keep(r, &one);
	}
	return true;
}

/* The row of the first event of which an effect is known, and how many periods lie between it and the period of its effect. */
static const struct point *find(struct report *r, const struct measured *m, size_t *times)
{
	for (size_t i = 0; i < m->whole->n; i++) {
		const struct point *p = &r->points.all[m->whole->point[i]];
		str                 at = report_cell(r, p, "effect_at");
		month               when;
		double              v;
		if (!read_num(report_cell(r, p, "effect"), &v))
			continue;
		for (size_t k = i; k < m->whole->n && read_month(at, &when); k++)
			if (r->points.all[m->whole->point[k]].period == first_day(when)) {
				*times = k - i + 1;
				return p;
			}
		return NULL;                                       /* of years there are no parts */
	}
	return NULL;
}

static bool is_sure(const struct way *w)
{
	return w->v[1] > 0 || w->v[2] < 0;
}

/* Each has its own words: that it came at once and went again is no success. */
static const char *title_key(const struct way *way)
{
	if (!is_sure(&way[1]) && !is_sure(&way[2]))
		return "ways-title-unclear";
	if (!is_sure(&way[2]))
		return "ways-title-once";
	if (!is_sure(&way[1]))
		return "ways-title-slowly";
	return (way[1].v[0] > 0) == (way[2].v[0] > 0) ? "ways-title-grew" : "ways-title-faded";
}

static void fill(struct report *r, struct filled *f, const struct measured *m, const struct point *p, const struct way *way, size_t times)
{
	static const char *const hole[WAYS][3] = { { "effect", "lo", "hi" }, { "level", "level-lo", "level-hi" }, { "slope", "slope-lo", "slope-hi" } };
	str        name = report_cell(r, p, "break");
	struct buf b = {0};

	for (size_t e = 0; e < r->points.events; e++)
		if (same(r->points.event[e].name, name))
			name = r->points.event[e].words;
	page_written(&b, name, report_from(r, "event|%.*s", FMT(report_cell(r, p, "break"))));
	report_fill_measure(r, f, m);
	report_fill(f, "event", report_keep(r, &b));
	report_fill(f, "points", report_words(r, m->as == AS_PERCENT ? "unit-points" : "unit-own"));
	report_fill(f, "at", report_period(r, m->whole->per, r->points.all[m->whole->point[p->place + times - 1]].period));
	for (size_t i = 0; i < WAYS; i++)
		for (size_t k = 0; k < 3; k++)
			report_fill(f, hole[i][k], way[i].shown[k]);
}

static const struct page_table *table(struct report *r, const struct way *way)
{
	static const char *const key[] = { "column-way", "column-estimate", "column-interval" }, *const words[WAYS] = { "drawn-way-effect", "drawn-way-level", "drawn-way-slope" };
	static const bool  right[] = { false, true, true };
	static const int   width[] = { 44, 18, 26 };
	struct page_table *t = arena_take(&r->memory, 1, sizeof *t);
	struct page_row   *row = arena_take(&r->memory, WAYS, sizeof *row);

	for (size_t i = 0; i < WAYS; i++) {
		struct page_cell *cell = arena_take(&r->memory, COUNT(key), sizeof *cell);
		struct filled     f = { .n = 0 };
		report_fill(&f, "lo", way[i].shown[1]);
		report_fill(&f, "hi", way[i].shown[2]);
		cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = report_words(r, words[i]) };
		cell[1] = (struct page_cell){ .is = CELL_FIGURE, .text = way[i].shown[0] };
		cell[2] = (struct page_cell){ .is = CELL_TEXT, .text = report_say(r, "way-interval", &f) };
		row[i].cell = cell;
	}
	*t = (struct page_table){ .column = report_columns(r, key, right, width, COUNT(key)), .columns = COUNT(key), .row = row, .rows = WAYS };
	return t;
}

bool report_ways(struct report *r, const struct measured *m, struct page_figure *f)
{
	static const char *const column[WAYS] = { "effect", "level", "slope" };
	struct way          way[WAYS];
	struct filled       said = { .n = 0 };
	size_t              times;
	const struct point *p = find(r, m, &times);

	for (size_t i = 0; i < WAYS; i++)
		if (!p || !read_way(r, m, p, column[i], i == 2 ? times : 1, &way[i]))
			return false;
	fill(r, &said, m, p, way, times);
	*f = (struct page_figure){ .title = report_words(r, title_key(way)), .sub = report_say(r, "ways-sub", &said) };
	f->data = f->brief = table(r, way);
	if (report_drawing(r, m, DRAWING_WAYS, (str){0}, f).n > 0) {
		f->alt = report_say(r, "ways-alt", &said);
		if (page_length(f->alt) > ALT_MOST)                /* a long name, or a long event */
			f->alt = report_say(r, "ways-alt-short", &said);
		f->note = report_words(r, "ways-note");
	}
	return true;
}
