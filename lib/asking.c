/* asking — see asking.h. */
#include "asking.h"

#include <unistd.h>

struct asking asking = { .as_at = INT32_MIN };

struct measures asking_measures(struct arena *memory)
{
	const char          **path = arena_take(memory, asking.paths.n + 1, sizeof *path);
	const char           *conf = asking.conf.n ? arena_keep(memory, asking.conf).p : NULL;
	struct measures_asked asked = {
		.path = path, .paths = asking.paths.n, .stanza = asking.stanza, .by = asking.by, .per = asking.per,
		.lookups = asking.lookups.n ? arena_keep(memory, asking.lookups).p : "lookups",
		.council = council_read(conf ? conf : access("council.conf", F_OK) == 0 ? "council.conf" : NULL, memory),
	};
	struct measures ms;

	for (size_t i = 0; i < asking.paths.n; i++)
		path[i] = arena_keep(memory, asking.paths.all[i].word).p;
	if (asking.paths.n == 0 && asking.stanza.n == 0) {        /* a stanza needs no folder */
		path[0] = "measures";
		asked.paths = 1;
	}
	ms = measures_read(&asked, memory);
	measures_check(&ms);
	return ms;
}

void asking_free(void)
{
	free(asking.paths.all);
}

struct asking_datasets asking_datasets(char *const *operand, struct arena *memory)
{
	struct asking_datasets d = {0};
	size_t                 said = 0;

	while (operand[said])
		said++;
	d.n = said ? said : 1;
	d.in = arena_take(memory, d.n, sizeof *d.in);
	d.name = arena_take(memory, d.n, sizeof *d.name);
	for (size_t i = 0; i < d.n; i++) {
		const char *path = said ? operand[i] : "-";

		d.in[i] = in_open(path);
		d.name[i] = arena_keep(memory, strcmp(path, "-") == 0 ? in_kind(d.in[i]) : str_of(in_name(d.in[i])));
		for (size_t k = 0; k < i; k++)
			if (same(d.name[k], d.name[i]))
				die(BAD_USE, "two datasets are called '%.*s': give one of them", FMT(d.name[i]));
	}
	return d;
}

day asking_day(const struct asking_datasets *d)
{
	day found = asking.as_at, told;

	for (size_t i = 0; i < d->n; i++) {
		if (asking.as_at != INT32_MIN || !in_as_at(d->in[i], &told))
			continue;
		if (found != INT32_MIN && told != found)
			die(BAD_DATA, "%s speaks of another day than the file before it: say --as-at YYYY-MM-DD", in_name(d->in[i]));
		found = told;
	}
	if (found == INT32_MIN)
		die(BAD_USE, "%s does not say as at which day it speaks: say --as-at YYYY-MM-DD", in_name(d->in[0]));
	return found;
}
