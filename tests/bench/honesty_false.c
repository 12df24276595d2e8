/* honesty_false.c — the table of lib/stat/spc_false_table.h: how often quiet figures signal, by what their months resemble one another by.
 *
 * Of charts whose limits come from m of their points, with k more behind them: a signal anywhere, and one on the last point, each as
 * 1 - exp(-a exp(b r)), r the resemblance that the chart itself finds (spc_resembles), so that on average over quiet series it is right
 * whatever the truth is: a and b by least squares over the truths, of the parts by which what is said is off. */
#include "honesty.h"

enum { TRUTHS = 5, SAYS = 2 };
static const double most_many = 8, most_few = 3;               /* of b: under 18 points know little of their resemblance, and may not decide by it alone */
static const double truths[TRUTHS] = { 0, 0.15, 0.3, 0.45, 0.6 };

struct found { double share[TRUTHS][SAYS], *resembles[TRUTHS]; };

static const struct { const char *name; enum control_kind kind; enum spc_rules rules; } charts[] = {
	{ "XMR_MDC", CONTROL_XMR, SPC_MDC }, { "XMR_PTD", CONTROL_XMR, SPC_PTD }, { "XMR_ANHOEJ", CONTROL_XMR, SPC_ANHOEJ },
	{ "RUN_MDC", CONTROL_RUN, SPC_MDC }, { "RUN_ANHOEJ", CONTROL_RUN, SPC_ANHOEJ },
};

static void look(size_t chart, size_t m, size_t k, size_t many, struct found *f)
{
	for (size_t t = 0; t < TRUTHS; t++) {
		f->share[t][0] = f->share[t][1] = 0;
		for (size_t r = 0; r < many; r++) {
			struct made          made;
			struct arena         memory = {0};
			struct control_asked asked = { .kind = charts[chart].kind, .rules = charts[chart].rules, .better = BETTER_NEITHER, .target = NAN };
			struct control       c;
			bool                 any = false;

			quiet_figures(&made, m + k, truths[t], 0);
			asked.baseline = k > 0 ? m : 0;           /* the peer has no events */
			c = control_of(&made.p, &made.series, &asked, &memory);
			for (size_t i = 0; i < m + k; i++)
				any |= c.point[i].signals != 0;
			f->share[t][0] += any / (double)many;
			f->share[t][1] += (c.verdict.variation > SPC_COMMON) / (double)many;
			f->resembles[t][r] = isnan(c.resembles) ? 0 : c.resembles;
			arena_free(&memory);
		}
	}
}

static double said(const struct found *f, size_t t, size_t many, double a, double b)
{
	double sum = 0;

	for (size_t r = 0; r < many; r++)
		sum += -expm1(-a * exp(b * f->resembles[t][r]));
	return sum / (double)many;
}

static double off(const struct found *f, size_t what, size_t many, double a, double b)
{
	double sum = 0;

	for (size_t t = 0; t < TRUTHS; t++) {
		double d = said(f, t, many, a, b) / f->share[t][what] - 1;
		sum += d * d;
	}
	return sum;
}

/* By halving steps about the best: two numbers, and no hurry. */
static void fit(const struct found *f, size_t what, size_t many, double most, double *a, double *b)
{
	double least;

	*a = -log1p(-f->share[0][what]);
	*b = fmin(log(log1p(-f->share[TRUTHS - 1][what]) / log1p(-f->share[0][what])) / truths[TRUTHS - 1], most);
	least = off(f, what, many, *a, *b);
	for (double step = 0.4; step > 0.0005; ) {
		double best = least, at[2] = { *a, *b };

		for (int i = -1; i <= 1; i++)
			for (int j = -1; j <= 1; j++) {
				double x = *a * exp(i * step), y = fmin(*b + j * step, most), here = off(f, what, many, x, y);

				if (here < best) {
					best = here;
					at[0] = x;
					at[1] = y;
				}
			}
		if (best < least) {
			least = best;
			*a = at[0];
			*b = at[1];
		} else {
			step /= 2;
		}
	}
}

void false_table(void)
{
	static const size_t base[] = { 12, 18, 24, 36, 48, 60, 84, 120 }, after[] = { 0, 6, 12, 24, 36, 60 };
	size_t              many = 10 * repeats;
	struct found        f;

	for (size_t t = 0; t < TRUTHS; t++)
		f.resembles[t] = take(many, sizeof *f.resembles[t]);
	for (size_t c = 0; c < COUNT(charts); c++) {
		printf("\t[%s] = {\n", charts[c].name);
		for (size_t i = 0; i < COUNT(base); i++) {
			printf("\t\t{");
			for (size_t j = 0; j < COUNT(after); j++) {
				double x, y, last_x, last_y;

				look(c, base[i], after[j], many, &f);
				fit(&f, 0, many, base[i] + after[j] < 18 ? most_few : most_many, &x, &y);
				fit(&f, 1, many, base[i] + after[j] < 18 ? most_few : most_many, &last_x, &last_y);
				printf("%s{ %.4f, %.3f, %.4f, %.3f }", j ? ", " : " ", x, y, last_x, last_y);
			}
			printf(" },\n");
		}
		printf("\t},\n");
	}
	for (size_t t = 0; t < TRUTHS; t++)
		free(f.resembles[t]);
}
