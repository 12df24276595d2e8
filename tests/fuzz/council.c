/* council: any council.conf is read or refused with its line; what is read is in order and within its bounds. */
#include "council.h"
#include "fuzz.h"

static void one(void)
{
	struct arena          memory = {0};
	const struct council *c = council_read("fuzz/council.conf", &memory);
	str value;

	for (size_t i = 0; i < c->events; i++)
		if (c->event[i].to < c->event[i].from || (i && c->event[i].from < c->event[i - 1].from))
			abort();
	for (size_t i = 0; i < c->n_breaks; i++)
		if (c->breaks[i].at >= c->events)
			abort();
	for (size_t i = 0; i < c->pulses; i++)
		if (c->pulse[i].at >= c->events)
			abort();
	for (size_t i = 0; i < c->targets; i++)
		if (!(c->target[i].step.lo <= c->target[i].step.hi) || (i && c->target[i].step.from < c->target[i - 1].step.from))
			abort();
	for (size_t i = 0; i < c->sets; i++)
		if (!council_value(c, c->set[i].name, &value))
			abort();
	if (c->council.n == 0 || c->hide < 0 || c->enough < 0 || c->round < 0 || c->publish < 0 || c->fewer_warn < 0 || c->fewer_refuse < 0)
		abort();
	arena_free(&memory);
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	fuzz_is("council.conf", (str){ (const char *)data, n });
	if (!fuzz_try(one) && fuzz_code != BAD_SETTING && fuzz_code != BAD_DATA)
		abort();
	return 0;
}
