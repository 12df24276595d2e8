/* control_doubt.c — what may make false signals is found, and the chart drawn again so that it does not: METHODS 4, rules 5 and 6. */
#include "control_own.h"

/* Where in the year each point stands, from 0 to 2 pi. */
static double *turns(const struct points *p, const struct series *s, struct arena *memory)
{
	double *turn = arena_take(memory, s->n + 1, sizeof *turn);

	for (size_t i = 0; i < s->n; i++) {
		day at = control_point(p, s, i)->period;
		int year, of_year, of_month;

		day_parts(at, &year, &of_year, &of_month);
		turn[i] = 2 * acos(-1) * (double)(at - day_of(year, 1, 1)) / 365.25;
	}
	return turn;
}

static void move(struct spc_point *to, double by)
{
	to->value += by;
	if (!isnan(to->bottom))
		to->top += by * to->bottom;
}

static void move_limits(struct spc_point *to, double by)
{
	to->centre += by;
	to->lower += by;
	to->upper += by;
	to->lower2 += by;
	to->upper2 += by;
}

/* A run chart is quiet as it is (.02 to .05 of quiet series), so that only a lag which one in twenty series of strangers has lengthens its runs:
 * at the other charts' threshold it would see .70 instead of .79 of steps. */
static const double plain_to_see = 0.17;

/* The spread of these comes from the months themselves, so that a wave can be taken out of them. */
static bool takes_waves(enum spc_chart chart)
{
	return chart == SPC_XMR || chart == SPC_PP || chart == SPC_U_PRIME || chart == SPC_U || chart == SPC_C || chart == SPC_P;
}

bool control_without_doubt(struct control *c, struct spc_how *how, const struct points *p, const struct series *s, struct arena *memory)
{
	const double *turn = same(s->per, STR("event")) ? NULL : turns(p, s, memory);
	bool          waves;

	if (!c->plots_value || how->chart == SPC_G || how->chart == SPC_T)
		return false;
	how->resembles = spc_resembles(c->point, s->n, turn);
	if (how->rules != SPC_MDC)
		return false;
	c->doubt = spc_doubt(c->point, s->n, turn);
	if (how->chart == SPC_RUN && !(c->doubt.lag > plain_to_see)) {
		c->doubt.autocorrelated = false;
		c->doubt.alike = 0;
	}
	waves = c->doubt.seasonal && takes_waves(how->chart);
	how->alike = c->doubt.alike;
	if (!waves && !(how->alike > 0))
		return false;
	for (size_t i = 0; waves && i < s->n; i++)
		move(&c->point[i], -spc_wave(&c->doubt, turn[i]));
	(void)spc_limits(how, c->point, s->n);
	spc_signals(how, c->point, s->n);
	for (size_t i = 0; waves && i < s->n; i++)
		move_limits(&c->point[i], spc_wave(&c->doubt, turn[i]));
	for (size_t i = 0; waves && i < s->n; i++)
		move(&c->point[i], spc_wave(&c->doubt, turn[i]));
	return true;
}
