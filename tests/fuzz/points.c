/* points: any table of points is read or refused; what is read can be charted and suppressed, the facts said again are the
 * same facts, and nothing comes out that is not a number.
 * The first byte chooses the chart and the direction; the second says in chunks of how many bytes the table comes. */
#include "control.h"
#include "facts.h"
#include "fuzz.h"
#include "suppress.h"

static unsigned char how;

static void check_series(struct points *p, const struct series *s, struct arena *memory)
{
	struct control_asked asked = { .better = (enum better)(how >> 4) % (BETTER_EVEN + 1), .target = how & 8 ? 0.5 : NAN };
	day last = INT32_MIN;

	asked.kind = (enum control_kind)(how & 3);
	for (size_t i = 0; i < s->n; i++) {
		const struct point *at = &p->all[s->point[i]];
		if (at->period < last || at->place != i || &p->series[at->series] != s)
			abort();
		last = at->period;
	}
	struct control c = control_of(p, s, &asked, memory);
	for (size_t i = 0; i < s->n; i++)
		if (isnan(c.point[i].lower) != isnan(c.point[i].upper) || c.point[i].lower > c.point[i].upper
		    || isinf(c.point[i].centre))
			abort();
	if (!c.chart_why || !control_chart_word(c.chart))
		abort();
}

/* One point is hidden by itself, or because another's number could be worked out from it: never an empty one. */
static void check_suppress(struct points *p)
{
	struct suppress s = {0};

	suppress_points(&s, p, 6);
	suppress_decide(&s);
	for (size_t i = 0; i < s.n; i++)
		if (s.cell[i].primary && !s.cell[i].hidden)
			abort();
	suppress_free(&s);
}


static void one(void)
{
	struct points p = {0};
	struct arena  memory = {0};

	points_read(&p, in_open("fuzz/points.csv"));
	size_t seen = 0;
	for (size_t i = 0; i < p.n_series; i++) {
		seen += p.series[i].n;
		if (p.series[i].n == 0 || !p.series[i].facts)
			abort();
		check_series(&p, &p.series[i], &memory);
	}
	if (seen != p.n)
		abort();
	for (size_t i = 0; i < p.n_facts; i++)
		facts_target_at(&p.facts[i], 600);
	check_suppress(&p);
	struct out *out = out_open("-", NULL, NULL);
	for (size_t i = 0; i < p.n_facts; i++)
		points_out_facts(out, &p.facts[i]);
	points_out_columns(out);
	out_seal(out);
	arena_free(&memory);
	points_free(&p);
}

/* The facts said again say the same again. */
static void repeat(void)
{
	struct points p = {0};

	points_read(&p, in_open("fuzz/again.csv"));
	struct out *out = out_open("-", NULL, NULL);
	for (size_t i = 0; i < p.n_facts; i++)
		points_out_facts(out, &p.facts[i]);
	points_out_columns(out);
	out_seal(out);
	points_free(&p);
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	static char copy[FUZZ_SAID];
	str again;

	if (n < 2 || n > FUZZ_SAID / 32)
		return 0;
	how = data[0];
	fuzz_chunk = data[1];
	fuzz_is("points.csv", fuzz_sealed((str){ (const char *)data + 2, n - 2 }));
	if (!fuzz_try(one))
		return 0;
	memcpy(copy, fuzz_said.p, fuzz_said.n);
	again = (str){ copy, fuzz_said.n };
	fuzz_is("again.csv", again);
	if (!fuzz_try(repeat) || !same(again, fuzz_said))
		abort();
	return 0;
}
