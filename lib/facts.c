/* facts — what the preamble of points says of each measure and of what happened: read and written. */
#include "facts.h"

const struct facts facts_unknown = {
	.shape = { "", 0 }, .kind = { "flow", 4 }, .chart = { "auto", 4 }, .scale = 1, .better = BETTER_NEITHER,
	.hide = -1, .first_break = INT32_MAX,
};

static const str better_words[] = {
	[BETTER_UP] = { "up", 2 }, [BETTER_DOWN] = { "down", 4 }, [BETTER_NEITHER] = { "neither", 7 },
	[BETTER_INSIDE] = { "inside", 6 }, [BETTER_EVEN] = { "even", 4 }, [BETTER_NEAR] = { "near", 4 },
};

struct line { struct points *p; const struct in *in; struct facts *f; };

static _Noreturn void refuse(const struct line *l, str key)
{
	die(BAD_DATA, "%s: #measure %.*s: '%.*s' cannot be read", in_name(l->in), FMT(l->f->measure), FMT(key));
}

static void read_better(struct line *l, str key, str value)
{
	str word;

	cut_at(&value, ':', &word);
	for (size_t i = 0; i < COUNT(better_words); i++)
		if (same(word, better_words[i])) {
			l->f->better = (enum better)i;
			if (i == BETTER_NEAR && (!value.p || !read_num(value, &l->f->near)))
				refuse(l, key);
			return;
		}
	refuse(l, key);
}

static size_t pieces(str value)
{
	size_t n = 0;
	str    one;

	while (cut_at(&value, ';', &one))
		n++;
	return n;
}

/* 0.8@2026-04 or 0.4to0.6, several with ; between */
static void read_target(struct line *l, str key, str value)
{
	struct facts_target *t = arena_take(&l->p->memory, pieces(value), sizeof *t);
	str                  one, number;

	l->f->target = t;
	l->f->targets = 0;                              /* said twice: the last holds */
	for (; cut_at(&value, ';', &one); t++) {
		size_t to = 0;
		cut_at(&one, '@', &number);
		t->from = INT32_MIN;
		if (one.p && !read_month(one, &t->from))
			refuse(l, key);
		while (to + 1 < number.n && !(number.p[to] == 't' && number.p[to + 1] == 'o'))
			to++;
		if (to + 1 >= number.n)
			to = number.n;
		if (!read_num((str){ number.p, to }, &t->lo))
			refuse(l, key);
		t->hi = t->lo;
		if (to < number.n && !read_num((str){ number.p + to + 2, number.n - to - 2 }, &t->hi))
			refuse(l, key);
		l->f->targets++;
	}
}

static void read_rebase(struct line *l, str key, str value)
{
	month *m = arena_take(&l->p->memory, pieces(value), sizeof *m);
	str    one;

	l->f->rebase = m;
	l->f->rebases = 0;
	while (cut_at(&value, ';', &one))
		if (!read_month(one, &m[l->f->rebases++]))
			refuse(l, key);
}

static const str *read_names(struct line *l, str value, size_t *n)
{
	str *name = arena_take(&l->p->memory, pieces(value), sizeof *name), one;

	for (*n = 0; cut_at(&value, ';', &one);)
		name[(*n)++] = one;
	return name;
}

static void read_pair(struct line *l, str key, str value)
{
	struct facts *f = l->f;
	bool          good = true;

	if (same(key, STR("shape")))
		f->shape = value;
	else if (same(key, STR("kind")))
		f->kind = value;
	else if (same(key, STR("chart")))
		f->chart = value;
	else if (same(key, STR("definition")))
		f->definition = value;
	else if (same(key, STR("per")))
		f->per = value;
	else if (same(key, STR("adds")))
		f->adds = value;
	else if (same(key, STR("adjust")))
		f->adjust = value;
	else if (same(key, STR("together")))
		f->together = value;
	else if (same(key, STR("views")))
		f->conditions = same(value, STR("conditions"));
	else if (same(key, STR("against"))) {
		f->beside_how = value;
		cut_at(&f->beside_how, ':', &f->beside);
	} else if (same(key, STR("scale")))
		good = read_num(value, &f->scale);
	else if (same(key, STR("enough")))
		good = read_int(value, &f->enough);
	else if (same(key, STR("hide")))
		good = same(value, STR("none")) ? (f->hide = 0, true) : read_int(value, &f->hide);
	else if (same(key, STR("break")))
		good = read_day(value, &f->first_break);
	else if (same(key, STR("indicative")))
		f->indicative = same(value, STR("yes"));
	else if (same(key, STR("breaks")))
		f->breaks = read_names(l, value, &f->n_breaks);
	else if (same(key, STR("pulses")))
		f->pulses = read_names(l, value, &f->n_pulses);
	else if (same(key, STR("better")))
		read_better(l, key, value);
	else if (same(key, STR("target")))
		read_target(l, key, value);
	else if (same(key, STR("rebase")))
		read_rebase(l, key, value);
	if (!good)
		refuse(l, key);
}

static void read_measure(struct points *p, const struct in *in, str rest, size_t *room)
{
	str           word = {0}, key;
	struct line   l;

	GROW(p->facts, p->n_facts, *room);
	l = (struct line){ p, in, &p->facts[p->n_facts++] };
	*l.f = facts_unknown;
	cut_word(&rest, &word);
	l.f->measure = arena_keep(&p->memory, word);
	while (cut_word(&rest, &word)) {
		str value = arena_keep(&p->memory, word);
		cut_at(&value, '=', &key);
		if (value.n == 0)
			refuse(&l, key);
		read_pair(&l, key, value);
	}
}

static void read_event(struct points *p, const struct in *in, str rest, size_t *room)
{
	struct event e = {0};
	str          days = {0}, name = {0};
	bool         span;

	cut_word(&rest, &days);
	cut_word(&rest, &name);
	span = days.n == 22 && days.p[10] == '.' && days.p[11] == '.';
	if (!read_day((str){ days.p, span ? 10 : days.n }, &e.from) || (span && !read_day((str){ days.p + 12, 10 }, &e.to)))
		die(BAD_DATA, "%s: an #event line whose day cannot be read", in_name(in));
	if (!span)
		e.to = e.from;
	e.name = arena_keep(&p->memory, name);
	e.words = arena_keep(&p->memory, trimmed(rest));
	GROW(p->event, p->events, *room);
	size_t k = p->events++;
	for (; k && p->event[k - 1].from > e.from; k--)
		p->event[k] = p->event[k - 1];
	p->event[k] = e;
}

void facts_read(struct points *p, struct in *in)
{
	const str *note;
	size_t     room = 0, n = in_notes(in, "measure", &note);

	for (size_t i = 0; i < n; i++)
		read_measure(p, in, note[i], &room);
	room = 0;
	n = in_notes(in, "event", &note);
	for (size_t i = 0; i < n; i++)
		read_event(p, in, note[i], &room);
}

const struct facts_target *facts_target_at(const struct facts *f, month m)
{
	const struct facts_target *holds = NULL;

	for (size_t i = 0; i < f->targets; i++)
		if (f->target[i].from <= m && (!holds || f->target[i].from >= holds->from))
			holds = &f->target[i];
	return holds;
}

static void add_number(struct buf *b, double v)
{
	char text[NUM_ROOM];

	buf_add(b, (str){ text, write_num(text, v) });
}

static void add_word(struct buf *b, const char *key, str value)
{
	for (size_t i = 0; i < value.n; i++)
		if (value.p[i] == ' ' || value.p[i] == '\t')
			die(BUG, "#measure: %s with a blank in it", key);
	if (value.n)
		buf_addf(b, " %s=%.*s", key, FMT(value));
}

static void add_targets(struct buf *b, const struct facts *f)
{
	for (size_t i = 0; i < f->targets; i++) {
		char at[MONTH_ROOM];
		buf_add(b, i ? STR(";") : STR(" target="));
		add_number(b, f->target[i].lo);
		if (f->target[i].hi != f->target[i].lo) {
			buf_add(b, STR("to"));
			add_number(b, f->target[i].hi);
		}
		if (f->target[i].from != INT32_MIN)
			buf_addf(b, "@%.*s", (int)write_month(at, f->target[i].from), at);
	}
}

static void add_names(struct buf *b, const char *key, const str *name, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (i == 0)
			buf_addf(b, " %s=", key);
		else
			buf_addc(b, ';');
		buf_add(b, name[i]);
	}
}

void points_out_facts(struct out *out, const struct facts *f)
{
	struct buf b = {0};
	char       at[DAY_ROOM];

	buf_add(&b, f->measure);
	add_word(&b, "shape", f->shape);
	buf_add(&b, STR(" scale="));
	add_number(&b, f->scale);
	add_word(&b, "kind", f->kind);
	buf_addf(&b, " better=%.*s", FMT(better_words[f->better]));
	if (f->better == BETTER_NEAR) {
		buf_addc(&b, ':');
		add_number(&b, f->near);
	}
	add_word(&b, "chart", f->chart);
	add_word(&b, "per", f->per);
	buf_addf(&b, " enough=%lld", (long long)f->enough);
	if (f->hide == 0)
		buf_add(&b, STR(" hide=none"));
	else if (f->hide > 0)
		buf_addf(&b, " hide=%lld", (long long)f->hide);
	add_targets(&b, f);
	if (f->first_break != INT32_MAX)
		buf_addf(&b, " break=%.*s", (int)write_day(at, f->first_break), at);
	add_names(&b, "breaks", f->breaks, f->n_breaks);
	add_names(&b, "pulses", f->pulses, f->n_pulses);
	for (size_t i = 0; i < f->rebases; i++) {
		buf_add(&b, i ? STR(";") : STR(" rebase="));
		buf_add(&b, (str){ at, write_month(at, f->rebase[i]) });
	}
	if (f->conditions)
		buf_add(&b, STR(" views=conditions"));
	add_word(&b, "adjust", f->adjust);
	add_word(&b, "against", f->beside);
	if (f->beside.n)
		buf_addf(&b, ":%.*s", FMT(f->beside_how));
	add_word(&b, "together", f->together);
	add_word(&b, "adds", f->adds);
	if (f->indicative)
		buf_add(&b, STR(" indicative=yes"));
	add_word(&b, "definition", f->definition);
	out_note(out, "measure", buf_str(&b));
	buf_free(&b);
}
