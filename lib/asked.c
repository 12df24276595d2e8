/* asked.c — see asked.h. */
#include "asked.h"

#include <unistd.h>

static const struct council *council_given(const struct asked *a, struct arena *memory)
{
	if (a->conf.n)
		return council_read(arena_keep(memory, a->conf).p, memory);
	return council_read(access("council.conf", F_OK) == 0 ? "council.conf" : NULL, memory);
}

struct measures asked_definitions(const struct asked *a, struct arena *memory)
{
	size_t n = a->paths->n;
	const char **path = arena_take(memory, n + 1, sizeof *path);
	struct measures_asked asked = {
		.path = path, .paths = n, .stanza = a->stanza, .by = a->by, .per = a->per,
		.lookups = a->lookups.n ? arena_keep(memory, a->lookups).p : "lookups",
		.council = council_given(a, memory),
	};
	struct measures ms;

	for (size_t i = 0; i < n; i++)
		path[i] = arena_keep(memory, a->paths->all[i].word).p;
	if (n == 0 && a->stanza.n == 0) {               /* a stanza needs no folder */
		path[0] = "measures";
		asked.paths = 1;
	}
	ms = measures_read(&asked, memory);
	measures_check(&ms);
	return ms;
}

void asked_by(struct out *out, const struct asked *a)
{
	struct buf said = { 0 };

	for (size_t i = 0; i < a->paths->n; i++) {
		str rest = a->paths->all[i].word, name = rest;

		while (rest.n && rest.p[rest.n - 1] == '/')
			rest.n--;
		while (cut_at(&rest, '/', &name))
			continue;
		buf_addf(&said, "%s%.*s", said.n ? " " : "", FMT(name));
	}
	if (a->stanza.n)
		buf_addf(&said, "%s-e", said.n ? " " : "");
	else if (a->paths->n == 0)
		buf_add(&said, STR("measures"));
	out_by(out, buf_ended(&said));
	buf_free(&said);
}

struct asked_datasets asked_datasets(char *const *operand, struct arena *memory)
{
	struct asked_datasets g = { 0 };
	size_t n = 0;

	while (operand[n])
		n++;
	g.n = n ? n : 1;
	g.in = arena_take(memory, g.n, sizeof *g.in);
	g.name = arena_take(memory, g.n, sizeof *g.name);
	for (size_t i = 0; i < g.n; i++) {
		const char *path = n ? operand[i] : "-";

		g.in[i] = in_open(path);
		g.name[i] = strcmp(path, "-") == 0 ? in_kind(g.in[i]) : str_of(in_name(g.in[i]));
		g.name[i] = arena_keep(memory, g.name[i]);
		for (size_t k = 0; k < i; k++)
			if (same(g.name[k], g.name[i]))
				die(BAD_USE, "two datasets are called '%.*s': give one of them", FMT(g.name[i]));
	}
	return g;
}

day asked_day(const struct asked_datasets *g, day said)
{
	const struct in *from = NULL;
	day told;

	for (size_t i = 0; i < g->n && said == INT32_MIN; i++)
		if (in_as_at(g->in[i], &said))
			from = g->in[i];
	if (said == INT32_MIN)
		die(BAD_USE, "%s does not say as at which day it speaks: say --as-at YYYY-MM-DD", in_name(g->in[0]));
	for (size_t i = 0; from && i < g->n; i++)
		if (in_as_at(g->in[i], &told) && told != said)
			die(BAD_DATA, "%s and %s speak of different days: say --as-at YYYY-MM-DD", in_name(from), in_name(g->in[i]));
	return said;
}
