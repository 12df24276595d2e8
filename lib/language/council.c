/* council — council.conf line by line: one row of the table for each word. */
#include "council.h"

#include "council_words.h"
#include "defs.h"

static const struct council defaults = {
	.inspection = INT32_MIN, .hide = 6, .enough = 10, .fewer_warn = NAN, .fewer_refuse = NAN,
};

bool council_value(const struct council *c, str name, str *value)
{
	for (size_t i = 0; i < c->sets; i++)
		if (same(c->set[i].name, name)) {
			*value = c->set[i].value;
			return true;
		}
	return false;
}

/* The event a break or pulse speaks of; they may stand above it. */
static size_t find_event(const struct council_reading *r, const struct council_break *b)
{
	const struct council *c = r->c;

	for (size_t i = 0; i < c->events; i++)
		if (same(c->event[i].name, b->event))
			return i;
	str *names = arena_take(r->memory, c->events + 1, sizeof *names);
	for (size_t i = 0; i < c->events; i++)
		names[i] = c->event[i].name;
	struct buf near = {0};
	defs_suggest(&near, b->event, names, c->events);
	defs_refuse(r->defs, b->line, "there is no event '%.*s': %s", FMT(b->event),
	            c->events ? buf_ended(&near) : "write event DAY NAME words");
}

/* In time order; lines of one day keep the order they were written in. */
static void sort_events(struct council_reading *r)
{
	struct event *all = r->c->events ? r->event : NULL;

	for (size_t i = 1; i < r->c->events; i++) {
		struct event e = all[i];
		size_t       j = i;
		for (; j && all[j - 1].from > e.from; j--)
			all[j] = all[j - 1];
		all[j] = e;
	}
	r->c->event = all;
}

static void sort_targets(struct council_reading *r)
{
	struct council_target *all = r->target;

	for (size_t i = 1; i < r->c->targets; i++) {
		struct council_target t = all[i];
		size_t                j = i;
		for (; j && all[j - 1].step.from > t.step.from; j--)
			all[j] = all[j - 1];
		all[j] = t;
	}
	for (size_t i = 0; i < r->c->targets; i++)
		for (size_t j = i + 1; j < r->c->targets; j++)
			if (same(all[i].measure, all[j].measure) && all[i].step.from == all[j].step.from)
				defs_refuse(r->defs, all[j].line,
				        "the target of '%.*s' from that month is said twice: first at line %zu",
				        FMT(all[j].measure), all[i].line);
	r->c->target = all;
}

static void settle(struct council_reading *r)
{
	struct council *c = r->c;

	if (!r->said[0])
		die(BAD_SETTING, "%s: does not say 'council': whose figures are these?", defs_name(r->defs));
	sort_events(r);
	sort_targets(r);
	for (size_t i = 0; i < c->n_breaks; i++)
		r->breaks[i].at = find_event(r, &r->breaks[i]);
	for (size_t i = 0; i < c->pulses; i++) {
		struct council_break *p = &r->pulse[i];
		p->at = find_event(r, p);
		if (c->event[p->at].from == c->event[p->at].to)
			defs_refuse(r->defs, p->line,
			            "'%.*s' is one day and a pulse is a span: event 2020-03 to 2020-08 %.*s …",
			            FMT(p->event), FMT(p->event));
	}
	c->breaks = r->breaks;
	c->pulse = r->pulse;
	c->set = r->set;
	c->rebase = r->rebase;
	c->labels = r->labels;
	c->neighbour = r->neighbour;
}

const struct council *council_read(const char *path, struct arena *memory)
{
	struct council *c = arena_take(memory, 1, sizeof *c);
	struct council_reading r = { .c = c, .memory = memory };
	struct def line;

	*c = defaults;
	if (!path)
		return c;
	r.defs = defs_open(path, memory);
	c->file = arena_keep(memory, str_of(defs_name(r.defs))).p;
	while (defs_next(r.defs, &line))
		council_line(&r, &line);
	settle(&r);
	defs_close(r.defs);
	return c;
}
