/* change_asked.c — the dates of the command line: what --break and --pulse say. */
#include "change.h"

static bool read_date(str word, day *out)
{
	month m;

	if (read_day(word, out))
		return true;
	if (!read_month(word, &m))
		return false;
	*out = first_day(m);
	return true;
}

struct event *change_read_breaks(const struct words *said, struct arena *memory)
{
	struct event *all = arena_take(memory, said->n + 1, sizeof *all);

	if (said->n > CHANGE_BREAKS)
		die(BAD_USE, "--break: at most %d of them", CHANGE_BREAKS);
	for (size_t i = 0; i < said->n; i++) {
		str rest = said->all[i].word, word = {0};

		if (!cut_word(&rest, &word) || !read_date(word, &all[i].from))
			die(BAD_USE, "--break: write a day, 2024-11-04, and a name if you like");
		all[i].to = all[i].from;
		all[i].name = trimmed(rest).n ? trimmed(rest) : word;
	}
	return all;
}

struct event *change_read_pulses(const struct words *said, struct arena *memory)
{
	struct event *all = arena_take(memory, said->n + 1, sizeof *all);

	if (said->n > CHANGE_PULSES)
		die(BAD_USE, "--pulse: at most %d of them", CHANGE_PULSES);
	for (size_t i = 0; i < said->n; i++) {
		str   rest = said->all[i].word, from, nothing, to;
		month m;

		if (!cut_at(&rest, '.', &from) || !cut_at(&rest, '.', &nothing) || nothing.n || !rest.p
		    || !read_date(from, &all[i].from) || !read_date(to = rest, &all[i].to) || all[i].to < all[i].from)
			die(BAD_USE, "--pulse: write two days, 2020-03-23..2020-08-31");
		if (read_month(to, &m))
			all[i].to = last_day(m);
	}
	return all;
}

void change_need_sides(const struct points *p, const struct change_asked *asked)
{
	for (size_t i = 0; i < asked->n_breaks; i++) {
		bool met = p->n_series == 0;

		for (size_t k = 0; k < p->n_series; k++) {
			const struct series *s = &p->series[k];

			met |= p->all[s->point[0]].period < asked->breaks[i].from && p->all[s->point[s->n - 1]].period >= asked->breaks[i].from;
		}
		if (!met)
			die(BAD_USE, "--break: no series has periods on both sides of it");
	}
}
