/* measure — what the stages after `measure` must know: the #measure and #event lines. */
#include "digest.h"
#include "measure_words.h"

static bool names(const struct council_break *b, str measure)
{
	for (size_t i = 0; i < b->measures; i++)
		if (same(b->measure[i], measure))
			return true;
	return b->every;
}

/* Limits come from the time before the first event that a `break` line says of this measure. */
static day first_break(const struct council *c, str measure)
{
	day first = INT32_MAX;

	for (size_t i = 0; i < c->n_breaks; i++)
		if (names(&c->breaks[i], measure) && c->event[c->breaks[i].at].from < first)
			first = c->event[c->breaks[i].at].from;
	return first;
}

/* The names of the events of the lines that name this measure. */
static const str *named(const struct measures *ms, const struct council_break *all, size_t n, str measure, size_t *found)
{
	str *name = NULL;

	for (size_t i = *found = 0; i < n; i++) {
		if (!names(&all[i], measure))
			continue;
		name = arena_more(ms->memory, name, *found, sizeof *name);
		name[(*found)++] = all[i].event;
	}
	return name;
}

static size_t rebases_of(const struct measures *ms, str measure, const month **out)
{
	const struct council *c = ms->council;
	month                *all = NULL;
	size_t                n = 0;

	for (size_t i = 0; i < c->rebases; i++) {
		size_t j = n;
		if (!same(c->rebase[i].measure, measure))
			continue;
		all = arena_more(ms->memory, all, n++, sizeof *all);
		for (; j && all[j - 1] > c->rebase[i].from; j--)
			all[j] = all[j - 1];
		all[j] = c->rebase[i].from;
	}
	*out = all;
	return n;
}

/* What is counted, without what is only said of it or wished for: SHA-256 of the English, its first figures. */
static str definition_of(const struct measures *ms, const struct measure *m)
{
	struct measure bare = *m;
	struct buf     english = {0};
	struct digest *d = digest_new();
	char           hex[65];

	bare.title = bare.brief = bare.about = (str){0};
	bare.targets = bare.notes = 0;
	measure_say(&english, ms, &bare);
	digest_add(d, buf_str(&english));
	digest_hex(d, hex);
	buf_free(&english);
	return arena_keep(ms->memory, (str){ hex, 12 });
}

/* May points of it be added, and how.  GRAMMAR 8, the column "merges". */
static str adds(const struct measure *m)
{
	bool distinct = m->counted.what == TOTAL_DISTINCT || m->top.what == TOTAL_DISTINCT || m->bottom.what == TOTAL_DISTINCT
	                || m->over.what == TOTAL_DISTINCT;

	if (m->shape == MEDIAN || m->shape == EVENTS || m->shape == TIME)
		return str_of(measure_shapes[m->shape].word);
	if (distinct)
		return STR("distinct");
	if (m->adjust.column.n)
		return STR("adjusted");
	if (m->against.how != NOT_AGAINST)
		return STR("against");
	if (!isnan(m->withhold))
		return STR("withheld");
	if ((m->shape == GAP || m->shape == PAIR) && m->cluster.column.n)
		return STR("clustered");        /* their interval needs the clusters' sizes, which points do not have */
	if (m->shape == RATE && m->over.what == NO_TOTAL)
		return STR("population");
	if (m->cluster.column.n == 0 && (m->count.expr || m->shape == SHARE || m->shape == COUNT_OF || m->shape == RATE))
		return STR("alone");
	return STR("sums");
}

struct facts measure_facts(const struct measures *ms, const struct measure *m)
{
	struct facts f = {
		.measure = m->name,
		.shape = str_of(measure_shapes[m->shape].word),
		.kind = str_of(kind_word[m->kind]),
		.chart = m->chart,
		.scale = m->scale,
		.better = m->better,
		.near = m->near,
		.enough = m->enough,
		.hide = m->hide,
		.target = m->target,
		.targets = m->targets,
		.indicative = m->indicatives > 0,
		.adjust = m->adjust.column,
		.together = m->together,
		.conditions = m->first.test.expr != NULL,
		.adds = adds(m),
	};
	struct buf per = {0};

	for (size_t i = 0; i < m->pers; i++) {
		buf_addf(&per, "%s%s", i ? ";" : "", period_word(m->per[i].per));
		if (m->per[i].enough)
			buf_addf(&per, ":%lld", (long long)m->per[i].enough);
	}
	if (m->pers == 0)
		buf_add(&per, STR("event"));
	if (m->against.how != NOT_AGAINST) {
		f.beside = m->against.rest ? STR("rest") : m->against.measure;
		f.beside_how = str_of(against_word[m->against.how]);
	}
	f.per = arena_keep(ms->memory, buf_str(&per));
	buf_free(&per);
	f.definition = definition_of(ms, m);
	f.first_break = first_break(ms->council, m->name);
	f.breaks = named(ms, ms->council->breaks, ms->council->n_breaks, m->name, &f.n_breaks);
	if (f.n_breaks < 2)                             /* its day says it already */
		f.n_breaks = 0;
	f.pulses = named(ms, ms->council->pulse, ms->council->pulses, m->name, &f.n_pulses);
	f.rebases = rebases_of(ms, m->name, &f.rebase);
	return f;
}

void measures_events(const struct measures *ms, struct out *out)
{
	const struct council *c = ms->council;
	struct buf            line = {0};
	char                  text[DAY_ROOM];

	for (size_t i = 0; i < c->events; i++) {
		const struct event *e = &c->event[i];
		line.n = 0;
		buf_add(&line, (str){ text, write_day(text, e->from) });
		if (e->to != e->from) {
			buf_add(&line, STR(".."));
			buf_add(&line, (str){ text, write_day(text, e->to) });
		}
		buf_addf(&line, " %.*s %.*s", FMT(e->name), FMT(e->words));
		out_note(out, "event", buf_str(&line));
	}
	buf_free(&line);
}
