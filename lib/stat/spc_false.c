/* spc_false.c — how often a chart of so many points cries wolf when nothing changes: from a table of what was found, for no formula has
 * what months that resemble one another do.  See spc.h, and docs/methods.md for the working. */
#include <math.h>

#include "stat/spc.h"
#include "stat/spc_false_table.h"

/* So many points do not tell how much they resemble one another. */
enum { TELLING = 18 };

/* Signals come as by chance, so many a chart: at least one. */
static double ever(double many, double more, double resembles)
{
	return -expm1(-many * exp(more * resembles));
}

/* Where at lies among the marks, and how far on to the next. */
static size_t between(const double *mark, size_t marks, double at, double *on)
{
	size_t i = 0;

	while (i + 2 < marks && at >= mark[i + 1])
		i++;
	*on = fmin(fmax((at - mark[i]) / (mark[i + 1] - mark[i]), 0), 1);
	return i;
}

static double mixed(double a, double b, double on)
{
	return a + on * (b - a);
}

/* What the table says of so many points, within it. */
static struct spc_false from_table(const struct cell t[BASES][LATERS], double base, double later, double resembles)
{
	double b, l, what[4];
	size_t i = between(base_points, BASES, base, &b), k = between(later_points, LATERS, later, &l);
	const struct cell *c[2] = { &t[i][k], &t[i + 1][k] };

	for (size_t w = 0; w < 4; w++) {
		double v[2];

		for (size_t r = 0; r < 2; r++) {
			const double of[2][4] = { { c[r][0].any, c[r][0].any_more, c[r][0].last, c[r][0].last_more },
			                          { c[r][1].any, c[r][1].any_more, c[r][1].last, c[r][1].last_more } };
			v[r] = mixed(of[0][w], of[1][w], l);
		}
		what[w] = mixed(v[0], v[1], b);
	}
	return (struct spc_false){ .any = ever(what[0], what[1], resembles), .last = ever(what[2], what[3], resembles) };
}

/* Beyond the table every further point is as likely to stay quiet as those between its last two marks. */
static double beyond_table(double near, double far, double marks, double further)
{
	return 1 - (1 - far) * pow((1 - far) / (1 - near), fmax(further, 0) / marks);
}

static struct spc_false as_found(const struct cell t[BASES][LATERS], double base, double later, double resembles)
{
	struct spc_false f = from_table(t, base, later, resembles);

	f.any = beyond_table(from_table(t, base_points[BASES - 2], later, resembles).any, f.any, base_points[BASES - 1] - base_points[BASES - 2],
	                     base - base_points[BASES - 1]);
	f.any = beyond_table(from_table(t, base, later_points[LATERS - 2], resembles).any, f.any, later_points[LATERS - 1] - later_points[LATERS - 2],
	                     later - later_points[LATERS - 1]);
	return f;
}

static const struct cell (*table_of(const struct spc_how *how))[LATERS]
{
	switch (how->chart) {
	case SPC_RUN:
		return found[how->rules == SPC_MDC ? RUN_MDC : RUN_ANHOEJ];
	case SPC_XMR: case SPC_P: case SPC_PP: case SPC_C: case SPC_U: case SPC_U_PRIME: case SPC_XBAR:
		return found[how->rules == SPC_MDC ? XMR_MDC : how->rules == SPC_PTD ? XMR_PTD : XMR_ANHOEJ];
	case SPC_NONE: case SPC_G: case SPC_T: case SPC_S: case SPC_MR: case SPC_CHARTS:
		break;
	}
	return NULL;
}

struct spc_false spc_false(const struct spc_how *how, size_t base, size_t n)
{
	const struct cell (*t)[LATERS] = table_of(how);

	if (!t || base < (size_t)base_points[0] || n < TELLING)
		return (struct spc_false){ NAN, NAN };
	return as_found(t, (double)base, n > base ? (double)(n - base) : 0, isnan(how->resembles) ? 0 : how->resembles);
}
