/* quiet.c — see quiet.h.  One stream of chance, with a fixed seed: the same tables every time. */
#include "quiet.h"

static uint64_t state = 20260401;

double quiet_uniform(void)
{
	state ^= state << 13;                             /* Marsaglia 2003 */
	state ^= state >> 7;
	state ^= state << 17;
	return ((double)(state >> 11) + 0.5) / 9007199254740992.0;
}

double quiet_normal(void)
{
	double size = sqrt(-2 * log(quiet_uniform()));

	return size * cos(6.283185307179586 * quiet_uniform());
}

double quiet_binomial(double n, double p)
{
	double x = 0;

	for (double i = 0; i < n; i++)
		x += quiet_uniform() < p;
	return x;
}

static double poisson(double mean)
{
	double x = -1, left = exp(mean);

	for (; left > 1; x++)
		left *= quiet_uniform();
	return fmax(x, 0);
}

/* The figure of a beta by its order among quiet_uniforms would need whole numbers: two gammas by Marsaglia and Tsang 2000 do not. */
static double gamma_draw(double shape)
{
	double d = (shape < 1 ? shape + 1 : shape) - 1.0 / 3, c = 1 / sqrt(9 * d), x, v;

	do {
		do {
			x = quiet_normal();
			v = 1 + c * x;
		} while (v <= 0);
		v = v * v * v;
	} while (log(quiet_uniform()) > x * x / 2 + d - d * v + d * log(v));
	return d * v * (shape < 1 ? pow(quiet_uniform(), 1 / shape) : 1);
}

double quiet_beta(double p, double rho)
{
	double a, b;

	if (rho <= 0)
		return p;
	a = gamma_draw(p * (1 / rho - 1));
	b = gamma_draw((1 - p) * (1 / rho - 1));
	return a / (a + b);
}

static void fill_place(struct made *m, size_t n)
{
	m->p = (struct points){ .all = m->point, .n = n, .series = &m->series, .n_series = 1 };
	m->series = (struct series){ .measure = STR("quiet"), .per = STR("month"), .by = STR("all"), .group = STR("all"),
	                             .kind = STR("flow"), .facts = &m->facts, .point = m->place, .n = n };
	for (size_t i = 0; i < n; i++) {
		m->place[i] = i;
		m->point[i] = (struct point){ .state = STR("shown"), .period = first_day((month)(600 + i)), .among = NAN, .n = NAN,
			.people = NAN, .numerator = NAN, .denominator = NAN, .nn = NAN, .nd = NAN, .dd = NAN, .value = NAN, .lo = NAN,
			.hi = NAN, .place = i };
	}
	m->facts = (struct facts){ .measure = STR("quiet"), .shape = STR("mean"), .kind = STR("flow"), .chart = STR("auto"), .scale = 1,
	                           .better = BETTER_NEITHER, .hide = -1, .first_break = INT32_MAX };
}

void quiet_figures(struct made *m, size_t n, double phi, double step)
{
	double before = quiet_normal();

	fill_place(m, n);
	for (size_t i = 0; i < n; i++) {
		before = i == 0 ? before : phi * before + sqrt(1 - phi * phi) * quiet_normal();
		m->point[i].value = 50 + before + (i >= n / 2 ? step : 0);
		m->point[i].denominator = m->point[i].n = 100;
		m->point[i].numerator = m->point[i].value * 100;
	}
}

void quiet_seasons(struct made *m, size_t n, double wave, double step)
{
	quiet_figures(m, n, 0, step);
	for (size_t i = 0; i < n; i++) {
		m->point[i].value += wave * sin(6.283185307179586 * (double)i / 12 + 1);
		m->point[i].numerator = m->point[i].value * 100;
	}
}

void quiet_percentages(struct made *m, size_t n, double forms, double p, double rho, double step)
{
	fill_place(m, n);
	m->facts.shape = STR("proportion");
	for (size_t i = 0; i < n; i++) {
		double asked = fmax(1, poisson(forms));
		m->point[i].denominator = m->point[i].n = asked;
		m->point[i].numerator = quiet_binomial(asked, quiet_beta(fmin(p + (i >= n / 2 ? step : 0), 1), rho));
		m->point[i].value = m->point[i].numerator / asked;
	}
}

void quiet_wandering(struct made *m, size_t n, double phi, double step)
{
	double way = quiet_normal();

	quiet_percentages(m, n, 40, 0.5, 0, 0);
	for (size_t i = 0; i < n; i++) {
		way = phi * way + sqrt(1 - phi * phi) * quiet_normal();
		m->point[i].numerator = quiet_binomial(m->point[i].denominator, 1 / (1 + exp(-0.8 - 0.3 * way - (i >= n / 2 ? step : 0))));
		m->point[i].value = m->point[i].numerator / m->point[i].denominator;
	}
}

