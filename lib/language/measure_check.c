/* measure — everything that can be known of the definitions without a row of data. */
#include "measure_words.h"

static str *names_of(const struct measures *ms)
{
	str *names = arena_take(ms->memory, ms->n + 1, sizeof *names);

	for (size_t i = 0; i < ms->n; i++)
		names[i] = ms->all[i].name;
	return names;
}

/* --- what a measure names: lookups and other measures ----------------------------------------------------- */

/* The places of a population: a number by month, for every group that is asked for. */
static void check_over(struct measures *ms, struct measure *m)
{
	struct over *over = &m->over;
	struct buf   near = {0};
	const str   *names;

	if (!m->line[W_OVER] || over->what != NO_TOTAL)
		return;
	const struct lookup *l = over->lookup = lookup_read(ms->lookups, over->from, ms->memory);
	if (!l) {
		size_t n = lookup_names(ms->lookups, &names, ms->memory);
		defs_suggest(&near, over->from, names, n);
		measure_refuse(m, W_OVER, "there is no lookup '%.*s': %s", FMT(over->from), buf_ended(&near));
	}
	over->column.at = lookup_column(l, over->column.column);
	if (over->column.at == NOWHERE) {
		defs_suggest(&near, over->column.column, l->column, l->columns);
		measure_refuse(m, W_OVER, "'%.*s' is not a column of %.*s: %s", FMT(over->column.column),
		               FMT(l->file), buf_ended(&near));
	}
	if (l->period == NOWHERE || !lookup_is_number(l, over->column.at))
		measure_refuse(m, W_OVER,
		               "'%.*s' of %.*s is no population: numbers, in a table with the column 'period'",
		               FMT(over->column.column), FMT(l->file));
	for (size_t i = 0; i < l->columns; i++)
		if (!lookup_is_number(l, i) && i != l->period)
			buf_addf(&near, " %.*s", FMT(l->column[i]));
	if (m->adjust.column.n && (lookup_column(l, m->adjust.column) == NOWHERE || lookup_is_number(l, lookup_column(l, m->adjust.column))))
		measure_refuse(m, W_ADJUST, "a rate adjusted for '%.*s' needs a column '%.*s' in %.*s: it has%s", FMT(m->adjust.column),
		               FMT(m->adjust.column), FMT(l->file), near.n ? buf_ended(&near) : " none");
	for (size_t i = 0; i < m->bys; i++)
		for (size_t j = 0; j < m->by[i].columns; j++) {
			str    by = m->by[i].column[j].column;
			size_t at = lookup_column(l, by);
			if (at == NOWHERE || lookup_is_number(l, at))
				measure_refuse(m, W_BY,
				               "a rate by '%.*s' needs a column '%.*s' in %.*s: it has%s",
				               FMT(by), FMT(by), FMT(l->file),
				               near.n ? buf_ended(&near) : " none to group by");
		}
	buf_free(&near);
}

static const struct measure *refer(const struct measures *ms, const struct measure *m, enum measure_word where,
                                   str name)
{
	const struct measure *other = measures_find(ms, name);
	struct buf            near = {0};

	if (other || !ms->whole)
		return other;
	defs_suggest(&near, name, names_of(ms), ms->n);
	measure_refuse(m, where, "there is no measure '%.*s': %s", FMT(name), buf_ended(&near));
}

static bool is_distinct(const struct measure *m)
{
	return m->counted.what == TOTAL_DISTINCT || m->top.what == TOTAL_DISTINCT || m->bottom.what == TOTAL_DISTINCT
	       || m->over.what == TOTAL_DISTINCT;
}

/* What can stand beside what: the rest of a whole must be had from sums, and a part stands beside a part. */
static void check_against(struct measures *ms, struct measure *m)
{
	const bool added = m->shape == PROPORTION || m->shape == RATIO || m->shape == RATE || m->shape == COUNT_OF || m->shape == MEAN
	                   || m->shape == SHARE;
	const struct measure *other = m->against.rest ? NULL : measures_find(ms, m->against.measure);

	if (m->adjust.column.n && is_distinct(m))
		measure_refuse(m, W_ADJUST, "adjust goes with rows and sums, and not with distinct ids");
	if (!m->against.how)
		return;
	if (m->adjust.column.n)
		measure_refuse(m, W_AGAINST, "'against' beside 'adjust': a figure is compared in one way: make two measures");
	if (m->shape == EVENTS || m->shape == TIME || (other && (other->shape == EVENTS || other->shape == TIME)))
		measure_refuse(m, W_AGAINST, "%s has no figure for each period, and nothing stands against it",
		               m->shape == EVENTS || m->shape == TIME ? "this shape" : "that measure");
	if (m->against.rest && (!added || is_distinct(m)))
		measure_refuse(m, W_AGAINST, "against rest: what is left of %s cannot be had by taking a group away",
		               is_distinct(m) ? "distinct ids" : measure_shape_word(m->shape));
	if (m->against.how == AGAINST_FURTHEST && (m->shape != SHARE || m->against.rest))
		measure_refuse(m, W_AGAINST, "furthest is among the parts of a share, and of another measure's: say ratio or difference");
	if (other && other->against.how)
		measure_refuse(m, W_AGAINST, "'%.*s' stands against another itself: name the measure behind it", FMT(other->name));
	if (other && (other->shape == SHARE || other->shape == PAIR) && m->shape != other->shape)
		measure_refuse(m, W_AGAINST, "'%.*s' has parts, and shape %s has none", FMT(other->name), measure_shape_word(m->shape));
}

static void check_references(struct measures *ms, struct measure *m)
{
	if (m->against.rest && m->bys == 0)
		measure_refuse(m, W_AGAINST,
		        "against rest: each group beside everyone else, and there are no groups: say by");
	if (m->against.how && !m->against.rest)
		refer(ms, m, W_AGAINST, m->against.measure);
	for (size_t i = 0; i < m->indicatives; i++) {
		const struct indicative *in = &m->indicative[i];
		const struct measure    *other = refer(ms, m, W_INDICATIVE, in->measure);
		const char              *unit = other ? measure_no_percentage(other) : NULL;
		if (in->percent && unit)
			measure_refuse(m, W_INDICATIVE, "indicative when %.*s: %s not a percentage",
			               FMT(in->measure), unit);
	}
}

/* Does one lead, over `against` and `indicative`, to the other?  `seen` keeps us from walking another circle for ever. */
static bool leads_to(const struct measures *ms, const struct measure *from, const struct measure *to,
                     bool *seen)
{
	size_t at = (size_t)(from - ms->all);

	if (seen[at])
		return false;
	seen[at] = true;
	for (size_t i = 0; i <= from->indicatives; i++) {
		str name = i < from->indicatives ? from->indicative[i].measure : from->against.measure;
		const struct measure *next = name.n ? measures_find(ms, name) : NULL;
		if (next && next != from && (next == to || leads_to(ms, next, to, seen)))
			return true;
	}
	return false;
}

static void check_circle(struct measures *ms, struct measure *m)
{
	bool *seen;

	if (same(m->against.measure, m->name) && !m->against.rest)
		measure_refuse(m, W_AGAINST, "a measure cannot stand against itself");
	if (!m->against.how && m->indicatives == 0)
		return;
	seen = take(ms->n, sizeof *seen);
	if (leads_to(ms, m, m, seen))
		measure_refuse(m, m->against.how && !m->against.rest ? W_AGAINST : W_INDICATIVE,
		               "leads back to '%.*s' itself: against and indicative may not go in a circle",
		               FMT(m->name));
	free(seen);
}

/* A measure may be more careful than the council, and not less: that is one decision, in one place. */
static void check_hide(struct measures *ms, struct measure *m)
{
	if (m->line[W_HIDE] && m->hide > 0 && m->hide < ms->council->hide)
		measure_refuse(m, W_HIDE,
		        "hide under %lld: council.conf hides under %lld, and a measure may hide more, not less",
		        (long long)m->hide, (long long)ms->council->hide);
	if (m->better == BETTER_EVEN && m->bys == 0)
		measure_refuse(m, W_BETTER, "better even: groups alike, and there are no groups: say by");
}

/* --- targets ---------------------------------------------------------------------------------------------- */

struct wrong { const char *what, *is; };                  /* what NULL: nothing is */

static struct wrong what_is_wrong_with(const struct measure *m, const struct facts_target *t, bool percent)
{
	bool part = m->shape == PROPORTION || m->shape == SHARE || (m->shape == TIME && m->show.what != SHOW_MEDIAN);

	if (percent && measure_no_percentage(m))
		return (struct wrong){ measure_no_percentage(m), "not a percentage" };
	if (part && (t->lo < 0 || t->hi > 1))
		return (struct wrong){ "a part of the whole is", percent ? "from 0% to 100%" : "at most 1: write 80%" };
	return (struct wrong){ NULL, NULL };
}

/* A ratio for every 100 is a percentage in its own unit: 14% is 14 there. */
static struct facts_target in_unit(const struct measure *m, struct facts_target t, bool percent)
{
	if (percent && m->shape == RATIO) {
		t.lo *= m->scale;
		t.hi *= m->scale;
	}
	return t;
}

static void write_target(char to[static 96], const struct facts_target *t, bool percent)
{
	double scale = percent ? 100 : 1;

	if (t->lo < t->hi)
		snprintf(to, 96, "%.10g%s to %.10g%s", t->lo * scale, percent ? "%" : "", t->hi * scale, percent ? "%" : "");
	else
		snprintf(to, 96, "%.10g%s", t->lo * scale, percent ? "%" : "");
}

static int by_month(const void *a, const void *b)
{
	const struct facts_target *x = a, *y = b;

	return (x->from > y->from) - (x->from < y->from);
}

/* Its own, then council.conf's in their place. */
static void check_targets(struct measures *ms, struct measure *m)
{
	const struct council *c = ms->council;
	struct facts_target  *theirs = NULL;
	size_t                n = 0;
	char                  text[96];

	for (size_t i = 0; i < m->targets; i++) {
		bool        percent = m->target_said[i].percent;
		struct wrong wrong = what_is_wrong_with(m, &m->target[i], percent);
		write_target(text, &m->target[i], percent);
		m->line[W_TARGET] = m->target_said[i].line;
		if (wrong.what)
			measure_refuse(m, W_TARGET, "target %s: %s %s", text, wrong.what, wrong.is);
		m->target[i] = in_unit(m, m->target[i], percent);
	}
	for (size_t i = 0; i < c->targets; i++) {
		const struct council_target *t = &c->target[i];
		if (!same(t->measure, m->name))
			continue;
		struct wrong wrong = what_is_wrong_with(m, &t->step, t->percent);
		write_target(text, &t->step, t->percent);
		if (wrong.what)
			die(BAD_SETTING, "%s:%zu: target %.*s %s: %s %s", c->file, t->line, FMT(m->name), text, wrong.what, wrong.is);
		theirs = arena_more(ms->memory, theirs, n, sizeof *theirs);
		theirs[n++] = in_unit(m, t->step, t->percent);
	}
	if (n) {
		m->target = theirs;
		m->targets = n;
	}
	if (m->targets)
		qsort(m->target, m->targets, sizeof *m->target, by_month);
	if (m->better == BETTER_INSIDE && m->targets == 0)
		measure_refuse(m, W_BETTER,
		               "better inside: of what? Say target 40%% to 60%%, here or in council.conf");
}

/* --- council.conf names measures -------------------------------------------------------------------------- */

static void council_names(const struct measures *ms, size_t line, str name)
{
	struct buf near = {0};

	if (measures_find(ms, name))
		return;
	defs_suggest(&near, name, names_of(ms), ms->n);
	die(BAD_SETTING, "%s:%zu: there is no measure '%.*s': %s", ms->council->file, line, FMT(name),
	    buf_ended(&near));
}

static void check_council(const struct measures *ms)
{
	const struct council *c = ms->council;

	for (size_t i = 0; i < c->n_breaks; i++)
		for (size_t j = 0; j < c->breaks[i].measures; j++)
			council_names(ms, c->breaks[i].line, c->breaks[i].measure[j]);
	for (size_t i = 0; i < c->pulses; i++)
		for (size_t j = 0; j < c->pulse[i].measures; j++)
			council_names(ms, c->pulse[i].line, c->pulse[i].measure[j]);
	for (size_t i = 0; i < c->targets; i++)
		council_names(ms, c->target[i].line, c->target[i].measure);
	for (size_t i = 0; i < c->rebases; i++)
		council_names(ms, c->rebase[i].line, c->rebase[i].measure);
	for (size_t i = 0; i < c->n_labels; i++)
		if (!lookup_read(ms->lookups, c->labels[i].lookup, ms->memory)) {
			const str *names;
			struct buf near = {0};
			size_t     n = lookup_names(ms->lookups, &names, ms->memory);
			defs_suggest(&near, c->labels[i].lookup, names, n);
			die(BAD_SETTING, "%s:%zu: there is no lookup '%.*s': %s", c->file, c->labels[i].line,
			    FMT(c->labels[i].lookup), buf_ended(&near));
		}
}

void measures_check(struct measures *ms)
{
	static void (*const checks[])(struct measures *, struct measure *) = {
		check_over, check_references, check_circle, check_against, check_hide, check_targets,
	};

	for (size_t i = 0; i < ms->n; i++)
		measure_check_shape(&ms->all[i]);
	for (size_t i = 0; i < ms->n; i++)
		for (size_t j = 0; j < COUNT(checks); j++)
			checks[j](ms, &ms->all[i]);
	if (ms->whole && ms->council->file)
		check_council(ms);
}
