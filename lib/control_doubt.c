/* control_doubt.c — where in the year each point stands, for what may make false signals. */
#include "control_own.h"

struct spc_doubt control_doubt(const struct control *c, const struct points *p, const struct series *s, struct arena *memory)
{
	double *turn = arena_take(memory, s->n + 1, sizeof *turn);
	bool    calendar = !same(s->per, STR("event"));

	for (size_t i = 0; i < s->n; i++) {
		day at = control_point(p, s, i)->period;
		int year, of_year, of_month;

		day_parts(at, &year, &of_year, &of_month);
		turn[i] = 2 * acos(-1) * (double)(at - day_of(year, 1, 1)) / 365.25;
	}
	return spc_doubt(c->point, s->n, calendar ? turn : NULL);
}
