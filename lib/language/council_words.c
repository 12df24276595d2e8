/* council — the words of council.conf: one row says how each is read and how it is written. */
#include "council_words.h"

#include "form.h"

typedef bool reads(struct council_reading *r, str rest, size_t line, void *into);

/* What a line means that its form does not tell: said with the row's own example otherwise. */
#define REFUSE(...) defs_refuse(r->defs, line, __VA_ARGS__)

static bool read_text(struct council_reading *r, str rest, size_t line, void *into)
{
	(void)r, (void)line;
	*(str *)into = rest;
	return rest.n > 0;
}

static bool read_colour(struct council_reading *r, str rest, size_t line, void *into)
{
	double contrast;

	if (!council_colour_read(rest, &contrast))
		return false;
	if (contrast < 4.5)
		REFUSE("the colour is too pale: %.1f to 1 on white, and letters need 4.5", contrast);
	*(str *)into = rest;
	return true;
}

static bool read_codes(struct council_reading *r, str rest, size_t line, void *into)
{
	struct council *c = r->c;

	(void)line, (void)into;
	if (!form_word(&rest, "old") || !cut_word(&rest, &c->old_code) || !form_word(&rest, "new")
	    || !cut_word(&rest, &c->new_code) || !form_word(&rest, "region")
	    || !cut_word(&rest, &c->region_code))
		return false;
	c->region_name = trimmed(rest);
	return c->region_name.n > 0;
}

/* --- targets and thresholds ------------------------------------------------------------------------------- */

static bool read_target(struct council_reading *r, str rest, size_t line, void *into)
{
	struct council_target t = { .line = line };
	struct buf            why = {0};

	(void)into;
	if (!cut_word(&rest, &t.measure) || !form_name(t.measure))
		return false;
	if (!council_target_read(trimmed(rest), &t.step, &t.percent, &why))
		REFUSE("target %.*s: %s", FMT(t.measure), buf_ended(&why));
	r->target = arena_more(r->memory, r->target, r->c->targets, sizeof t);
	r->target[r->c->targets++] = t;
	return true;
}

static bool read_set(struct council_reading *r, str rest, size_t line, void *into)
{
	struct council_set s = { .line = line };
	str                before;

	(void)into;
	if (!cut_word(&rest, &s.name) || !form_column(s.name) || trimmed(rest).n == 0)
		return false;
	r->c->set = r->set;
	if (council_value(r->c, s.name, &before))
		REFUSE("'set %.*s' is said twice", FMT(s.name));
	s.value = trimmed(rest);
	r->set = arena_more(r->memory, r->set, r->c->sets, sizeof s);
	r->set[r->c->sets++] = s;
	return true;
}

static bool read_rebase(struct council_reading *r, str rest, size_t line, void *into)
{
	struct council_rebase b = { .line = line };
	str                   from;

	(void)into;
	if (!cut_word(&rest, &b.measure) || !form_name(b.measure) || !form_word(&rest, "from")
	    || !cut_word(&rest, &from) || !read_month(from, &b.from) || !form_word(&rest, "by")
	    || !form_until(&rest, "because", &b.person))
		return false;
	b.reason = trimmed(rest);
	r->rebase = arena_more(r->memory, r->rebase, r->c->rebases, sizeof b);
	r->rebase[r->c->rebases++] = b;
	return b.reason.n > 0;
}

static bool read_labels(struct council_reading *r, str rest, size_t line, void *into)
{
	struct council_labels l = { .line = line };

	(void)into;
	if (!cut_word(&rest, &l.column) || !form_column(l.column) || !cut_word(&rest, &l.lookup)
	    || !form_name(l.lookup))
		return false;
	r->labels = arena_more(r->memory, r->labels, r->c->n_labels, sizeof l);
	r->labels[r->c->n_labels++] = l;
	return form_end(rest);
}

static bool read_neighbours(struct council_reading *r, str rest, size_t line, void *into)
{
	str code;

	(void)line, (void)into;
	while (cut_word(&rest, &code)) {
		r->neighbour = arena_more(r->memory, r->neighbour, r->c->neighbours, sizeof code);
		r->neighbour[r->c->neighbours++] = code;
	}
	return r->c->neighbours > 0;
}

/* night.mk makes what is said here; the names begin those of extracts and are those of files of measures. */
static bool read_returns(struct council_reading *r, str rest, size_t line, void *into)
{
	str    name;
	size_t n = 0;

	(void)r, (void)line, (void)into;
	for (; cut_word(&rest, &name); n++)
		if (!form_name(name))
			return false;
	return n > 0;
}

static bool read_hide(struct council_reading *r, str rest, size_t line, void *into)
{
	(void)line, (void)into;
	return form_word(&rest, "under") && form_whole(&rest, 1, &r->c->hide) && form_end(rest);
}

static bool read_enough(struct council_reading *r, str rest, size_t line, void *into)
{
	(void)line, (void)into;
	return form_whole(&rest, 1, &r->c->enough) && form_end(rest);
}

static bool read_round(struct council_reading *r, str rest, size_t line, void *into)
{
	(void)line, (void)into;
	return same(rest, STR("off"))
	       || (form_word(&rest, "to") && form_whole(&rest, 2, &r->c->round) && trimmed(rest).n == 0);
}

static bool read_inspection(struct council_reading *r, str rest, size_t line, void *into)
{
	month m;

	(void)line, (void)into;
	if (read_month(trimmed(rest), &m)) {
		r->c->inspection = first_day(m);
		return true;
	}
	return read_day(trimmed(rest), &r->c->inspection);
}

static bool read_publish(struct council_reading *r, str rest, size_t line, void *into)
{
	(void)line, (void)into;
	return form_whole(&rest, 0, &r->c->publish) && same(trimmed(rest), STR("days after"));
}

static bool read_stale(struct council_reading *r, str rest, size_t line, void *into)
{
	struct council *c = r->c;

	(void)into;
	if (!form_word(&rest, "warn") || !form_whole(&rest, 1, &c->stale_warn) || !form_word(&rest, "days")
	    || !form_word(&rest, "refuse") || !form_whole(&rest, 1, &c->stale_refuse)
	    || !form_word(&rest, "days") || rest.n)
		return false;
	if (c->stale_refuse < c->stale_warn)
		REFUSE("refuses before it warns: the smaller number first");
	return true;
}

static bool read_delete(struct council_reading *r, str rest, size_t line, void *into)
{
	(void)line, (void)into;
	return form_word(&rest, "records") && form_word(&rest, "after")
	       && form_whole(&rest, 1, &r->c->delete_after) && same(trimmed(rest), STR("days"));
}

static bool read_fewer(struct council_reading *r, str rest, size_t line, void *into)
{
	struct council *c = r->c;
	str             warned, refused;

	(void)into;
	if (!form_word(&rest, "warn") || !cut_word(&rest, &warned) || !form_percent(warned, &c->fewer_warn)
	    || !form_word(&rest, "refuse") || !cut_word(&rest, &refused)
	    || !form_percent(refused, &c->fewer_refuse) || trimmed(rest).n)
		return false;
	if (c->fewer_warn < 0 || c->fewer_refuse < c->fewer_warn || c->fewer_refuse > 1)
		REFUSE("fewer rows by so much: from 0%% to 100%%, the smaller first");
	return true;
}

/* --- the table ------------------------------------------------------------------------------------------- */

#define C(field) offsetof(struct council, field)
#define R(field) offsetof(struct council_reading, field)

/* into: a place in the council, or, for the lists, in the reading. */
static const struct word {
	const char *word;
	bool        many;
	reads      *read;
	bool        listed;
	size_t      into;
	const char *written;
} words[COUNCIL_WORDS] = {
	{ "council",    false, read_text,       false, C(council),    "council Seaborough" },
	{ "contact",    false, read_text,       false, C(contact),    "contact performance@seaborough.example" },
	{ "colour",     false, read_colour,     false, C(colour),     "colour #12436D" },
	{ "marking",    false, read_text,       false, C(marking),    "marking Official" },
	{ "codes",      false, read_codes,      false, 0,             "codes old 999 new E06999999 region E12000002 North West" },
	{ "event",      true,  council_event_read,      true,  0,             "event 2024-11-04 launch The model of practice was launched" },
	{ "break",      true,  council_break_read,      true,  R(breaks),     "break launch for every measure, or for worked-with, done-to" },
	{ "pulse",      true,  council_break_read,      true,  R(pulse),      "pulse pandemic for every measure, or for worked-with, done-to" },
	{ "target",     true,  read_target,     true,  0,             "target worked-with 80% from 2026-04" },
	{ "set",        true,  read_set,        true,  0,             "set answer_days 90" },
	{ "rebase",     true,  read_rebase,     true,  0,             "rebase worked-with from 2026-04 by J. Doe because the form changed" },
	{ "hide",       false, read_hide,       false, 0,             "hide under 6" },
	{ "enough",     false, read_enough,     false, 0,             "enough 10" },
	{ "round",      false, read_round,      false, 0,             "round off, or round to 5" },
	{ "inspection", false, read_inspection, false, 0,             "inspection 2024-11-18, the day of the last one" },
	{ "publish",    false, read_publish,    false, 0,             "publish 20 days after" },
	{ "stale",      false, read_stale,      false, 0,             "stale warn 35 days refuse 70 days" },
	{ "delete",     false, read_delete,     false, 0,             "delete records after 30 days" },
	{ "objections", false, read_text,       false, C(objections), "objections objections.csv" },
	{ "labels",     true,  read_labels,     true,  0,             "labels ethnic_group ethnic-groups" },
	{ "inbox",      false, read_text,       false, C(inbox),      "inbox inbox" },
	{ "runs",       false, read_text,       false, C(runs),       "runs runs" },
	{ "reports",    false, read_text,       false, C(reports),    "reports reports" },
	{ "published",  false, read_text,       false, C(published),  "published published" },
	{ "key",        false, read_text,       false, C(key),        "key mask.key" },
	{ "fewer",      false, read_fewer,      false, 0,             "fewer warn 20% refuse 50%" },
	{ "returns",    false, read_returns,    false, 0,             "returns annexa cin csww ssda903" },
	{ "without",    false, read_returns,    false, 0,             "without births voice-of-child" },
	{ "neighbours", false, read_neighbours, false, 0,             "neighbours E06000009 E06000021" },
};

void council_line(struct council_reading *r, const struct def *line)
{
	for (size_t i = 0; i < COUNT(words); i++) {
		const struct word *w = &words[i];
		if (!same(line->word, str_of(w->word)))
			continue;
		if (r->said[i] && !w->many)
			defs_refuse(r->defs, line->line, "'%s' is said twice: first at line %zu", w->word,
			            r->said[i]);
		r->said[i] = line->line;
		if (!w->read(r, line->rest, line->line,
		             (char *)(w->listed ? (void *)r : (void *)r->c) + w->into))
			defs_refuse(r->defs, line->line, "'%s' cannot be read: write %s", w->word, w->written);
		return;
	}
	str        known[COUNT(words)];
	struct buf near = {0};
	for (size_t i = 0; i < COUNT(words); i++)
		known[i] = str_of(words[i].word);
	defs_suggest(&near, line->word, known, COUNT(words));
	defs_refuse(r->defs, line->line, "'%.*s' is not a word of council.conf: %s", FMT(line->word),
	            buf_ended(&near));
}
