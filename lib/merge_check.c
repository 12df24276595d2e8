/* merge_check — what may not be added: hidden numbers, the same rows twice, distinct people, another definition. */
#include "merge.h"

static const char *name_of(const struct merge *m, size_t i)
{
	return in_name(m->input[i].in);
}

/* ---- the streams ---- */

static void check_columns(const struct points *p)
{
	const struct column *column;
	size_t               n = in_columns(p->in, &column);

	for (size_t i = 0; i < n; i++) {
		bool known = false;
		for (size_t k = 0; k < P_COLUMNS; k++)
			known |= same(column[i].name, points_columns[k].name);
		if (!known)
			die(BAD_DATA, "%s: '%.*s' is no column of points: merge comes before any analysis", in_name(p->in),
			    FMT(column[i].name));
	}
}

static void check_stream(const struct points *p)
{
	const char *name = in_name(p->in);

	if (!in_sealed(p->in))
		die(BAD_DATA, "%s: is plain CSV, and does not say what its measures are: give merge the points as measure wrote them", name);
	if (in_safe(p->in).n)
		die(BAD_DATA, "%s: has been through suppress: what is hidden cannot be added: merge first", name);
	check_columns(p);
	for (size_t i = 0; i < p->n_series; i++)
		if (p->series[i].facts->adds.n == 0)
			die(BAD_DATA, "%s: does not say how '%.*s' adds up: measure it again", name, FMT(p->series[i].measure));
	for (size_t i = 0; i < p->n; i++)
		if (same(p->all[i].state, STR("hidden")))
			die(BAD_DATA, "%s: has hidden rows: what is hidden cannot be added: merge first", name);
}

static void check_day(const struct merge *m, size_t i)
{
	day  first = 0, other = 0;
	bool one = in_as_at(m->input[0].in, &first), two = in_as_at(m->input[i].in, &other);

	if (one != two || first != other)
		die(BAD_DATA, "%s and %s speak of different days: measure both --as-at one day", name_of(m, 0), name_of(m, i));
}

/* The digest of what came in, or the whole line where there is none. */
static str digest_of(str line)
{
	str word = {0}, rest = line;

	while (cut_word(&rest, &word))
		if (starts_with(word, STR("sha256=")))
			return word;
	return line;
}

static void check_sources(const struct merge *m, size_t i, size_t k)
{
	const str *one, *other;
	size_t     ones = in_counts(m->input[i].in, &one), others = in_counts(m->input[k].in, &other);

	for (size_t a = 0; a < ones; a++)
		for (size_t b = 0; b < others; b++) {
			str x = one[a], y = other[b], source = {0}, same_as = {0};
			if (cut_word(&x, &source) && cut_word(&y, &same_as) && same(source, same_as)
			    && same(digest_of(one[a]), digest_of(other[b])))
				die(BAD_DATA, "%s and %s both count the same '%.*s': it would be counted twice", name_of(m, i), name_of(m, k),
				    FMT(source));
		}
}

void merge_check(const struct merge *m)
{
	for (size_t i = 0; i < m->inputs; i++) {
		check_stream(&m->input[i]);
		check_day(m, i);
		for (size_t k = 0; k < i; k++)
			check_sources(m, k, i);
	}
}

/* ---- the measures ---- */

static const struct facts *facts_in(const struct points *p, str measure)
{
	for (size_t i = 0; i < p->n_facts; i++)
		if (same(p->facts[i].measure, measure))
			return &p->facts[i];
	return NULL;
}

static bool left_out(const struct merge *m, str measure)
{
	str rest = m->without, name;

	while (rest.p && cut_at(&rest, ',', &name))
		if (same(trimmed(name), measure))
			return true;
	return false;
}

static void need_alike(const struct merge *m, size_t i, const struct facts *one, const struct facts *other)
{
	if (same(one->shape, other->shape) && same(one->kind, other->kind) && same(one->per, other->per)
	    && same(one->adds, other->adds) && same(one->definition, other->definition) && one->scale == other->scale)
		return;
	die(BAD_DATA, "%s and %s define '%.*s' differently: measure both by one definition, or leave it out with --without",
	    name_of(m, 0), name_of(m, i), FMT(one->measure));
}

/* Two councils' words of one measure: the more careful of them; what they do not share belongs to neither. */
static void share(struct facts *f, const struct facts *other)
{
	bool alike = f->targets == other->targets;

	for (size_t i = 0; alike && i < f->targets; i++)
		alike = f->target[i].from == other->target[i].from && f->target[i].lo == other->target[i].lo
		        && f->target[i].hi == other->target[i].hi;
	if (!alike)
		f->targets = 0;
	alike = f->rebases == other->rebases;
	for (size_t i = 0; alike && i < f->rebases; i++)
		alike = f->rebase[i] == other->rebase[i];
	if (!alike)
		f->rebases = 0;
	if (f->first_break != other->first_break)
		f->first_break = INT32_MAX;
	alike = f->n_breaks == other->n_breaks && f->first_break == other->first_break;
	for (size_t i = 0; alike && i < f->n_breaks; i++)
		alike = same(f->breaks[i], other->breaks[i]);
	if (!alike)
		f->n_breaks = 0;
	alike = f->n_pulses == other->n_pulses;
	for (size_t i = 0; alike && i < f->n_pulses; i++)
		alike = same(f->pulses[i], other->pulses[i]);
	if (!alike)
		f->n_pulses = 0;
	if (f->better != other->better)
		f->better = BETTER_NEITHER;
	f->enough = other->enough > f->enough ? other->enough : f->enough;
	f->hide = other->hide > f->hide ? other->hide : f->hide;
	f->indicative |= other->indicative;
}

static bool adds_up(const struct facts *f)
{
	return same(f->adds, STR("alone")) || same(f->adds, STR("sums")) || same(f->adds, STR("population"));
}

static void refuse_named(const struct merge *m, bool (*wrong)(const struct facts *f), const char *fmt)
{
	struct buf names = {0};

	for (size_t i = 0; i < m->n_facts; i++)
		if (wrong(&m->facts[i]))
			buf_addf(&names, "%s%.*s (%.*s)", names.n ? ", " : "", FMT(m->facts[i].measure),
			         FMT(m->facts[i].adds.n ? m->facts[i].adds : STR("not said")));
	if (names.n)
		die(BAD_DATA, "%s: %s", buf_ended(&names), fmt);
	buf_free(&names);
}

static bool does_not_add(const struct facts *f)
{
	return !adds_up(f);
}

static bool has_population(const struct facts *f)
{
	return same(f->adds, STR("population"));
}

static int by_name(const void *a, const void *b)
{
	return str_order(((const struct facts *)a)->measure, ((const struct facts *)b)->measure);
}

static void add_measure(struct merge *m, const struct facts *first)
{
	struct facts f = *first;

	for (size_t i = 0; i < m->inputs; i++) {
		const struct facts *other = facts_in(&m->input[i], f.measure);
		if (!other) {
			GROW(m->left_out.all, m->left_out.n, m->left_out.room);
			m->left_out.all[m->left_out.n++] = f.measure;
			return;
		}
		need_alike(m, i, first, other);
		share(&f, other);
	}
	GROW(m->facts, m->n_facts, m->facts_room);
	m->facts[m->n_facts++] = f;
}

void merge_facts(struct merge *m)
{
	for (size_t i = 0; i < m->inputs; i++)
		for (size_t k = 0; k < m->input[i].n_facts; k++) {
			const struct facts *f = &m->input[i].facts[k];
			bool known = left_out(m, f->measure);
			for (size_t before = 0; before < i && !known; before++)
				known = facts_in(&m->input[before], f->measure) != NULL;
			if (!known)
				add_measure(m, f);
		}
	refuse_named(m, does_not_add, "points of these cannot be added: leave them out with --without");
	if (m->inputs > 1 && m->populations == POPULATIONS_UNSAID)
		refuse_named(m, has_population, "whose people are they? say --populations add (of different places) or once (of one place)");
	if (m->n_facts > 0)
		qsort(m->facts, m->n_facts, sizeof *m->facts, by_name);
}

void merge_free(struct merge *m)
{
	free(m->facts);
	free(m->left_out.all);
}
