/* council — what happened, and when: events, and which measures they may have changed. */
#include "council_words.h"

#include "form.h"

#define REFUSE(...) defs_refuse(r->defs, line, __VA_ARGS__)

/* A day, or a month: then its first day, or its last. */
static day read_when(struct council_reading *r, size_t line, str word, bool last)
{
	day   d;
	month m;

	if (read_day(word, &d))
		return d;
	if (read_month(word, &m))
		return last ? last_day(m) : first_day(m);
	if (read_uk_day(word, &d)) {
		char as[DAY_ROOM];
		write_day(as, d);
		REFUSE("'%.*s': write %.*s", FMT(word), DAY_ROOM, as);
	}
	REFUSE("'%.*s' is neither a day nor a month: write 2026-04-01 or 2026-04", FMT(word));
}

bool council_event_read(struct council_reading *r, str rest, size_t line, void *into)
{
	struct event e = {0};
	str          word;

	(void)into;
	if (!cut_word(&rest, &word))
		return false;
	e.from = e.to = read_when(r, line, word, false);
	if (form_word(&rest, "to")) {
		if (!cut_word(&rest, &word))
			return false;
		e.to = read_when(r, line, word, true);
		if (e.to < e.from)
			REFUSE("ends before it begins");
	}
	if (!cut_word(&rest, &e.name) || !form_name(e.name))
		return false;
	for (size_t i = 0; i < r->c->events; i++)
		if (same(r->event[i].name, e.name))
			REFUSE("event '%.*s' is there twice: choose another name", FMT(e.name));
	e.words = trimmed(rest);
	r->event = arena_more(r->memory, r->event, r->c->events, sizeof e);
	r->event[r->c->events++] = e;
	return e.words.n > 0;
}

bool council_break_read(struct council_reading *r, str rest, size_t line, void *into)
{
	struct council_break b = { .line = line };
	str                  piece, *name = NULL;

	if (!cut_word(&rest, &b.event) || !form_name(b.event) || !form_word(&rest, "for") || rest.n == 0)
		return false;
	if (same(rest, STR("every measure"))) {
		b.every = true;
	} else {
		while (cut_at(&rest, ',', &piece)) {
			if (!form_name(trimmed(piece)))
				return false;
			name = arena_more(r->memory, name, b.measures, sizeof *name);
			name[b.measures++] = trimmed(piece);
		}
	}
	b.measure = name;
	struct council_break **all = into;
	size_t *n = into == &r->pulse ? &r->c->pulses : &r->c->n_breaks;
	*all = arena_more(r->memory, *all, *n, sizeof b);
	(*all)[(*n)++] = b;
	return true;
}
