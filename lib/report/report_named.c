/* report_named — a measure in sentences: what it is called, its figures and periods, and how it moved. */
#include "report.h"

static str figure_of(struct report *r, const struct measured *m, const struct point *p)
{
	struct buf b = {0};

	report_figure(r, &b, m, p, true);
	return report_keep(r, &b);
}

str report_period(struct report *r, str per, day first)
{
	struct buf b = {0};

	show_period(&b, per, first);
	return report_keep(r, &b);
}

const struct point *report_end(const struct report *r, const struct measured *m)
{
	return &r->points.all[m->whole->point[m->whole->n - 1]];
}

/* A period as spc writes it: 2024-07, or a day.  Short where it stands in a table. */
static str since_as(struct report *r, const struct measured *m, void (*show)(struct buf *, str, day))
{
	struct buf shown = {0}, b = {0};
	month      since;
	day        first;

	if (read_month(m->since, &since))
		show(&shown, m->whole->per, first_day(since));
	else if (read_day(m->since, &first))
		show(&shown, m->whole->per, first);
	if (shown.n > 0)
		report_shown(r, &b, report_end(r, m), "since", buf_str(&shown));
	buf_free(&shown);
	return report_keep(r, &b);
}

static void show_first_month(struct buf *to, str per, day first)
{
	(void)per;
	show_period(to, STR("month"), first);
}

static str since_of(struct report *r, const struct measured *m)
{
	return since_as(r, m, show_period);
}

/* In a headline a quarter is its first month: "since October to December" is too long to be read at once. */
static str since_month(struct report *r, const struct measured *m)
{
	return same(m->whole->per, STR("quarter")) ? since_as(r, m, show_first_month) : since_of(r, m);
}

static const char *const unit_key[] = { [AS_PERCENT] = "unit-percent", [AS_HUNDRED] = "unit-hundred", [AS_RATE] = "unit-rate",
                                        [AS_RATIO] = "unit-ratio", [AS_COUNT] = "unit-count", [AS_MEAN] = "unit-mean" };

static void fill_scale(struct report *r, struct filled *f, const struct measured *m)
{
	struct buf b = {0}, shown = {0};

	show_value(&shown, AS_COUNT, m->facts->scale);
	page_number(&b, buf_str(&shown), report_from(r, "%.*s|scale", FMT(m->name)));
	report_fill(f, "scale", report_keep(r, &b));
	buf_free(&shown);
}

static str unit_of(struct report *r, const struct measured *m)
{
	struct filled f = { .n = 0 };

	fill_scale(r, &f, m);
	return report_say(r, unit_key[m->as], &f);
}

str report_key_called(struct report *r, const struct measured *m)
{
	struct filled f = { .n = 0 };

	if (m->as != AS_RATE)
		return report_called(r, m);
	fill_scale(r, &f, m);
	report_fill(&f, "called", report_called(r, m));
	return report_say(r, "key-rate", &f);
}

str report_title(struct report *r, const struct measured *m)
{
	struct buf b = {0};

	page_name(&b, m->title);
	return report_keep(r, &b);
}

str report_called(struct report *r, const struct measured *m)
{
	struct buf b = {0};

	page_name(&b, m->brief.n > 0 ? m->brief : m->title);
	return report_keep(r, &b);
}

/* Within a sentence a short name begins small, unless its second letter says that it is written so: ILACS. */
str report_name(struct report *r, const struct measured *m, bool first)
{
	struct buf b = {0}, name = {0};

	if (m->brief.n == 0) {
		page_plain(&b, STR("“"));
		page_name(&b, m->title);
		page_plain(&b, STR("”"));
		return report_keep(r, &b);
	}
	buf_add(&name, m->brief);
	if (!first && name.n > 1 && name.p[0] >= 'A' && name.p[0] <= 'Z' && name.p[1] >= 'a' && name.p[1] <= 'z')
		name.p[0] = (char)(name.p[0] - 'A' + 'a');
	page_name(&b, buf_str(&name));
	buf_free(&name);
	return report_keep(r, &b);
}

static str span_of(struct report *r, const struct measured *m)
{
	struct buf b = {0};
	const struct series *s = m->whole;
	const struct point  *from = &r->points.all[s->point[0]], *to = &r->points.all[s->point[s->n - 1]];

	/* periods that have a "to" of their own are shorter, and joined by another word */
	void (*show)(struct buf *, str, day) = same(s->per, STR("month")) ? show_period : show_period_short;
	show(&b, s->per, from->period);
	if (to != from) {
		buf_add(&b, same(s->per, STR("month")) ? STR(" to ") : STR(" until "));
		show(&b, s->per, to->period);
	}
	return report_keep(r, &b);
}

void report_fill_measure(struct report *r, struct filled *f, const struct measured *m)
{
	report_fill(f, "title", report_title(r, m));
	report_fill(f, "Name", report_name(r, m, true));
	report_fill(f, "name", report_name(r, m, false));
	if (!m->whole)
		return;
	report_fill(f, "unit", unit_of(r, m));
	report_fill(f, "every", str_of(show_every(m->whole->per)));
	report_fill(f, "span", span_of(r, m));
	report_fill(f, "latest", figure_of(r, m, m->latest));
	report_fill(f, "latest-period", report_period(r, m->whole->per, m->latest->period));
	report_fill(f, "since", since_of(r, m));
	report_fill(f, "since-month", since_month(r, m));
	if (m->first) {
		report_fill(f, "first", figure_of(r, m, m->first));
		report_fill(f, "first-period", report_period(r, m->whole->per, m->first->period));
	}
}

str report_names(struct report *r, const struct measured *const *m, size_t n, bool first)
{
	size_t     named = n <= 3 ? n : 2;
	struct buf b = {0};

	for (size_t i = 0; i < named; i++) {
		if (i > 0)
			page_plain(&b, i + 1 == n ? STR(" and ") : STR(", "));
		buf_add(&b, report_name(r, m[i], first && i == 0));
	}
	if (n > named) {
		page_plain(&b, STR(" and "));
		buf_add(&b, report_spelt(r, n - named, report_counted_in(r, "count|listed", report_set(r, m + named, n - named)).p, false));
		page_plain(&b, STR(" more"));
	}
	return report_keep(r, &b);
}

str report_since(struct report *r, const struct measured *m)
{
	struct filled f = { .n = 0 };
	bool          moved = m->variation == IMPROVING || m->variation == WORSENING || m->variation == CHANGING || m->signalled;

	if (!moved || m->since.n == 0)
		return (str){0};
	report_fill(&f, "since", since_as(r, m, show_period_short));
	return report_say(r, "since", &f);
}

/* By the figures as they are printed, "rose from 41% to 41%" would be read twice; and what has no verdict neither rose nor fell. */
static const char *way_moved(const struct measured *m)
{
	struct buf  first = {0}, latest = {0};
	const char *key = "moved-unsaid";

	show_value(&first, m->as, m->first->value);
	show_value(&latest, m->as, m->latest->value);
	if (same(buf_str(&first), buf_str(&latest)))
		key = "moved-level";
	else if (m->variation == COMMON)
		key = "moved-still";
	else if (same(m->direction, STR("rising")) && m->latest->value > m->first->value)
		key = "moved-up";
	else if (same(m->direction, STR("falling")) && m->latest->value < m->first->value)
		key = "moved-down";
	buf_free(&first);
	buf_free(&latest);
	return key;
}

static bool has_moved(const struct measured *m)
{
	return m->first && report_has_value(m->latest) && m->first != m->latest;
}

str report_moved_short(struct report *r, const struct measured *m, const char *stem)
{
	struct filled f = { .n = 0 };
	char          key[40];

	if (!has_moved(m) || !same(report_period(r, m->whole->per, m->latest->period), r->meta.period))
		return (str){0};
	snprintf(key, sizeof key, "%s%s", stem, way_moved(m));
	if (!sentence_has(r->say, key))
		return (str){0};
	report_fill_measure(r, &f, m);
	return report_say(r, key, &f);
}

str report_moved(struct report *r, const struct measured *m)
{
	struct filled f = { .n = 0 };
	struct buf    text = {0};
	const char   *key = "moved-once";

	report_fill_measure(r, &f, m);
	if (has_moved(m)) {
		key = way_moved(m);
	} else if (!report_has_value(m->latest)) {
		key = "figure-hidden";
		if (!same(m->latest->state, STR("hidden")))
			key = same(m->latest->state, STR("none")) ? "figure-none" : "figure-unknown";
		buf_add(&text, report_say(r, key, &f));
		buf_addc(&text, '.');
		return report_keep(r, &text);
	}
	return report_say(r, key, &f);
}
