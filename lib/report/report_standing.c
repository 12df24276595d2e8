/* report_standing — where a measure stands against its milestones: its baseline, what is due, and since when. */
#include "report_progress.h"

month report_now(const struct report *r)
{
	day last = 0;

	if (!in_as_at(r->points.in, &last))
		for (size_t i = 0; i < r->points.n; i++)
			last = r->points.all[i].period > last ? r->points.all[i].period : last;
	return month_of(last);
}

/* The month before the first event that names the measure, where its file says no baseline. */
static month baseline_of(const struct report *r, const struct measured *m)
{
	if (r->edition->baseline != INT32_MIN)
		return r->edition->baseline;
	return m->facts->first_break == INT32_MAX ? INT32_MIN : month_of(m->facts->first_break) - 1;
}

static void stand(const struct report *r, const struct edition_section *s, struct standing *to)
{
	struct milestone *m = take(s->items + 1, sizeof *m);
	size_t            n = 0;

	for (size_t i = 0; i < s->items; i++)
		if (s->item[i].is == ITEM_MILESTONE && same(s->item[i].name[0], to->m->name)) {
			size_t at = n++;
			for (; at > 0 && m[at - 1].by > s->item[i].month; at--)
				m[at] = m[at - 1];
			m[at] = (struct milestone){ s->item[i].month, s->item[i].value };
		}
	progress_of(&to->p, &r->points, to->m->whole, baseline_of(r, to->m), report_now(r), m, n);
	free(m);
}

const struct edition_section *standing_section(const struct edition *e)
{
	for (size_t i = 0; i < e->sections; i++)
		if (e->section[i].is == SECTION_PROGRESS)
			return &e->section[i];
	return NULL;
}

/* Every measure of the progress page with its standing; *n of them, to be freed. */
struct standing *standings(struct report *r, const struct edition_section *s, size_t *n)
{
	struct measured **some = take(r->n + 1, sizeof *some);
	struct standing  *all = NULL;
	size_t            room = 0;
	str               group = {0};

	*n = 0;
	for (size_t i = 0; s && i < s->items; i++) {
		size_t k;
		if (s->item[i].is == ITEM_HEADING)
			group = report_line(r, &s->item[i], s->item[i].text);
		if (s->item[i].is != ITEM_ROWS)
			continue;
		k = report_named(r, &s->item[i], some);
		for (size_t j = 0; j < k; j++) {
			if (!some[j]->whole)
				continue;
			GROW(all, *n, room);
			all[*n] = (struct standing){ .m = some[j], .group = group };
			stand(r, s, &all[*n]);
			++*n;
		}
	}
	free(some);
	return all;
}

str standing_made(struct report *r, const struct measured *m, const char *what, double v)
{
	struct buf b = {0}, from = {0}, shown = {0};

	if (isnan(v)) {
		page_plain(&b, STR("x"));
		return report_keep(r, &b);
	}
	show_value(&shown, m->as, v);
	buf_addf(&from, "%.*s|%s|%.*s", FMT(m->name), what, FMT(r->edition->name));
	page_number(&b, buf_str(&shown), buf_str(&from));
	buf_free(&from);
	buf_free(&shown);
	return report_keep(r, &b);
}

static str marked(struct report *r, str words, bool few)
{
	struct buf b = {0};

	buf_add(&b, words);
	report_sentence(&b, few ? report_words(r, "main-indicative") : (str){0});
	return report_keep(r, &b);
}

str standing_judged(struct report *r, const struct standing *s)
{
	return marked(r, standing_since(r, s), s->p.level_few && s->p.status != STATUS_UNKNOWN);
}

str standing_base(struct report *r, const struct standing *s)
{
	return marked(r, standing_made(r, s->m, "baseline", s->p.base), s->p.base_few);
}

void standing_fill_level(struct report *r, struct filled *f, const struct standing *s)
{
	report_fill(f, "lo", standing_made(r, s->m, "level-lo", s->p.lo));
	report_fill(f, "hi", marked(r, standing_made(r, s->m, "level-hi", s->p.hi), s->p.level_few));
}

str standing_mark(struct report *r, const struct measured *m, const char *what, struct milestone stone)
{
	struct buf b = {0};

	if (stone.by == INT32_MIN) {
		page_plain(&b, STR("z"));
		return report_keep(r, &b);
	}
	return standing_made(r, m, what, stone.value);
}

const char *const standing_key[STATUSES] = { [STATUS_UNKNOWN] = "status-unknown", [STATUS_ON] = "status-on", [STATUS_OFF] = "status-off", [STATUS_OPEN] = "status-open" };
const char *const standing_icon[STATUSES] = { [STATUS_UNKNOWN] = "none", [STATUS_ON] = "meet", [STATUS_OFF] = "miss", [STATUS_OPEN] = "maybe" };

str standing_since(struct report *r, const struct standing *s)
{
	struct filled f = { .n = 0 };

	if (s->p.stock && s->p.status == STATUS_UNKNOWN && s->p.next.by != INT32_MIN)
		return report_words(r, "status-no-interval");
	if (s->p.stock)
		return report_words(r, "one-day-count");
	if (s->p.status == STATUS_OPEN)
		return report_words(r, "status-close");
	if (s->p.status == STATUS_UNKNOWN)
		return report_words(r, s->p.next.by == INT32_MIN ? "status-no-milestone" : "status-few");
	if (s->p.since == INT32_MIN)
		return (str){0};
	struct buf shown = {0}, b = {0};
	show_period_short(&shown, s->m->whole->per, s->p.since);
	page_number(&b, buf_str(&shown), report_from(r, "%.*s|since|%.*s", FMT(s->m->name), FMT(r->edition->name)));
	buf_free(&shown);
	report_fill(&f, "since", report_keep(r, &b));
	return report_say(r, "since", &f);
}

str standing_words(struct report *r, const struct standing *s)
{
	struct buf b = {0};

	page_number(&b, report_words(r, standing_key[s->p.status]), report_from(r, "%.*s|status|%.*s", FMT(s->m->name), FMT(r->edition->name)));
	return report_keep(r, &b);
}

bool standing_of(struct report *r, struct measured *m, struct standing *to)
{
	const struct edition_section *s = standing_section(r->edition);
	static const struct edition_section none;

	*to = (struct standing){ .m = m };
	if (!m->whole)
		return false;
	stand(r, s ? s : &none, to);
	return true;
}

void standing_counts(const struct standing *s, size_t n, size_t count[STATUSES])
{
	memset(count, 0, STATUSES * sizeof *count);
	for (size_t i = 0; i < n; i++)
		count[s[i].p.status]++;
}
