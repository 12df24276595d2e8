/* honesty — how often do our methods cry wolf, and how often do their intervals hold?  `make honesty`; not in check.
 *   honesty [REPEATS [TABLE]]        TABLE: figures expected seasons percentages change effects intervals groups trends equal, and without it all of these;
 *                                   false: the numbers of lib/stat/spc_false_table.h
 * Quiet series, in which nothing has changed, are made with a fixed seed and put through the stages' own choices (control_of,
 * change_of) and the statistics below them.  Prints tables for docs/methods.md. */
#include <gsl/gsl_errno.h>

#include "honesty.h"
#include "stat/groups.h"
#include "stat/interval.h"
#include "stat/proportions.h"
#include "stat/shrink.h"
#include "stat/together.h"
#include "stat/trend.h"

const size_t lengths[LENGTHS] = { 12, 24, 36, 48 };
size_t       repeats = 1000;

static double alarm(struct made *m, const struct control_asked *asked, double *last, struct spc_false *expected)
{
	struct arena   memory = {0};
	struct control c = control_of(&m->p, &m->series, asked, &memory);
	bool           any = false;

	for (size_t i = 0; i < m->series.n; i++)
		any |= c.point[i].signals != 0;
	*last += c.verdict.variation > SPC_COMMON;
	expected->any += c.by_chance.any;
	expected->last += c.by_chance.last;
	arena_free(&memory);
	return any;
}

/* Does spc_false say what happens?  Charts of every rule set, and of a few lengths that the table lies between. */
static void expected_and_found(void)
{
	static const double phis[] = { 0, 0.3, 0.6 };
	static const struct { size_t n, base; } of[] = { { 18, 18 }, { 24, 12 }, { 24, 24 }, { 30, 15 }, { 36, 12 }, { 36, 24 }, { 36, 36 }, { 42, 42 }, { 48, 12 }, { 48, 24 }, { 48, 48 } };
	static const struct { const char *words; enum control_kind kind; enum spc_rules rules; } charts[] = {
		{ "`mdc`", CONTROL_XMR, SPC_MDC }, { "`ptd-0.2.2`", CONTROL_XMR, SPC_PTD }, { "`anhoej`", CONTROL_XMR, SPC_ANHOEJ },
		{ "run chart, `mdc`", CONTROL_RUN, SPC_MDC }, { "run chart, `anhoej`", CONTROL_RUN, SPC_ANHOEJ },
	};

	printf("\nFalse signals of quiet figures, found / as `false_any` and `false_last` say:\n\n");
	printf("| rules | n | limits from | anywhere: months apart | alike by .3 | by .6 | on the last month: apart | .3 | .6 |\n|---|---|---|---|---|---|---|---|---|\n");
	for (size_t w = 0; w < COUNT(charts); w++)
		for (size_t k = 0; k < COUNT(of); k++) {
			double           any[COUNT(phis)] = {0}, last[COUNT(phis)] = {0}, n = (double)repeats;
			struct spc_false expected[COUNT(phis)] = {{0}};
			for (size_t r = 0; r < COUNT(phis) * repeats; r++) {
				struct control_asked asked = { .kind = charts[w].kind, .rules = charts[w].rules, .better = BETTER_NEITHER, .target = NAN };
				struct made          m;
				size_t               f = r % COUNT(phis);
				quiet_figures(&m, of[k].n, phis[f], 0);
				asked.baseline = of[k].base < of[k].n ? of[k].base : 0;
				any[f] += alarm(&m, &asked, &last[f], &expected[f]);
			}
			printf("| %s | %zu | %zu |", charts[w].words, of[k].n, of[k].base);
			for (size_t f = 0; f < COUNT(phis); f++)
				printf(" %.2f / %.2f |", any[f] / n, expected[f].any / n);
			for (size_t f = 0; f < COUNT(phis); f++)
				printf(" %.3f / %.3f |", last[f] / n, expected[f].last / n);
			printf("\n");
		}
}

/* ---- charts ---- */

struct alarms { double any, verdict; };

static void count_alarms(struct made *m, enum control_kind kind, enum spc_rules rules, struct alarms *a)
{
	struct arena        memory = {0};
	struct control_asked asked = { .kind = kind, .rules = rules, .better = BETTER_NEITHER, .target = NAN };
	struct control      c = control_of(&m->p, &m->series, &asked, &memory);
	bool                any = false;

	for (size_t i = 0; c.chart != SPC_NONE && i < m->series.n; i++)
		any |= c.point[i].signals != 0;
	a->any += any;
	a->verdict += c.verdict.variation > SPC_COMMON;
	arena_free(&memory);
}

static void charts_of_figures(void)
{
	static const double phis[] = { 0, 0.3, 0.6 };

	printf("Figures, share of series with a signal anywhere / with a verdict on the last month:\n\n");
	printf("| month to month | n | `mdc` | `ptd-0.2.2` | `anhoej`, run chart | a step of 2 SD half way seen: `mdc` | `ptd-0.2.2` | `anhoej` |\n");
	printf("|---|---|---|---|---|---|---|---|\n");
	for (size_t f = 0; f < COUNT(phis); f++)
		for (size_t k = 0; k < COUNT(lengths); k++) {
			struct alarms mdc = {0}, ptd = {0}, anhoej = {0}, seen = {0}, seen_ptd = {0}, seen_run = {0};
			for (size_t r = 0; r < repeats; r++) {
				struct made m;
				quiet_figures(&m, lengths[k], phis[f], 0);
				count_alarms(&m, CONTROL_XMR, SPC_MDC, &mdc);
				count_alarms(&m, CONTROL_XMR, SPC_PTD, &ptd);
				count_alarms(&m, CONTROL_RUN, SPC_ANHOEJ, &anhoej);
				quiet_figures(&m, lengths[k], phis[f], 2);
				count_alarms(&m, CONTROL_XMR, SPC_MDC, &seen);
				count_alarms(&m, CONTROL_XMR, SPC_PTD, &seen_ptd);
				count_alarms(&m, CONTROL_RUN, SPC_ANHOEJ, &seen_run);
			}
			double n = (double)repeats;
			printf("| %g | %zu | %.2f / %.2f | %.2f / %.2f | %.2f | %.2f | %.2f | %.2f |\n", phis[f], lengths[k], mdc.any / n, mdc.verdict / n,
			       ptd.any / n, ptd.verdict / n, anhoej.any / n, seen.any / n, seen_ptd.any / n, seen_run.any / n);
		}
}

static void charts_of_seasons(void)
{
	printf("\nFigures with a wave a year, share of series with a signal anywhere / with a verdict on the last month:\n\n");
	printf("| amplitude, SD | n | `mdc` | `ptd-0.2.2` | a step of 2 SD half way seen: `mdc` | `ptd-0.2.2` |\n|---|---|---|---|---|---|\n");
	for (double wave = 0.5; wave <= 2; wave *= 2)
		for (size_t k = 1; k < COUNT(lengths); k++) {
			struct alarms mdc = {0}, ptd = {0}, seen = {0}, seen_ptd = {0};
			for (size_t r = 0; r < repeats; r++) {
				struct made m;
				quiet_seasons(&m, lengths[k], wave, 0);
				count_alarms(&m, CONTROL_XMR, SPC_MDC, &mdc);
				count_alarms(&m, CONTROL_XMR, SPC_PTD, &ptd);
				quiet_seasons(&m, lengths[k], wave, 2);
				count_alarms(&m, CONTROL_XMR, SPC_MDC, &seen);
				count_alarms(&m, CONTROL_XMR, SPC_PTD, &seen_ptd);
			}
			double n = (double)repeats;
			printf("| %g | %zu | %.2f / %.2f | %.2f / %.2f | %.2f | %.2f |\n", wave, lengths[k], mdc.any / n, mdc.verdict / n,
			       ptd.any / n, ptd.verdict / n, seen.any / n, seen_ptd.any / n);
		}
}

static void charts_of_percentages(void)
{
	static const struct { double forms, p, rho, step; const char *words; } kinds[] = {
		{ 12, 0.7, 0, 0.25, "12 forms, 70%" }, { 12, 0.93, 0, -0.25, "12 forms, 93%" }, { 12, 0.97, 0, -0.25, "12 forms, 97%" },
		{ 30, 0.9, 0, -0.2, "30 forms, 90%" }, { 200, 0.5, 0, 0.1, "200 forms, 50%" }, { 200, 0.5, 0.05, 0.3, "200 forms, 50%, months differ (.05)" },
	};

	printf("\nPercentages, share of series with a signal anywhere / with a verdict on the last month:\n\n");
	printf("| forms a month | n | `auto` | XmR by `ptd-0.2.2`, the peers' | a step half way seen: `auto` | XmR |\n|---|---|---|---|---|---|\n");
	for (size_t f = 0; f < COUNT(kinds); f++)
		for (size_t k = 1; k < COUNT(lengths); k += 2) {
			struct alarms ours = {0}, xmr = {0}, seen = {0}, seen_xmr = {0};
			for (size_t r = 0; r < repeats; r++) {
				struct made m;
				quiet_percentages(&m, lengths[k], kinds[f].forms, kinds[f].p, kinds[f].rho, 0);
				count_alarms(&m, CONTROL_AUTO, SPC_MDC, &ours);
				count_alarms(&m, CONTROL_XMR, SPC_PTD, &xmr);
				quiet_percentages(&m, lengths[k], kinds[f].forms, kinds[f].p, kinds[f].rho, kinds[f].step);
				count_alarms(&m, CONTROL_AUTO, SPC_MDC, &seen);
				count_alarms(&m, CONTROL_XMR, SPC_PTD, &seen_xmr);
			}
			double n = (double)repeats;
			printf("| %s | %zu | %.2f / %.2f | %.2f / %.2f | %.2f (by %+g) | %.2f |\n", kinds[f].words, lengths[k], ours.any / n,
			       ours.verdict / n, xmr.any / n, xmr.verdict / n, seen.any / n, kinds[f].step, seen_xmr.any / n);
		}
}

/* ---- before and after ---- */

struct its_estimate change_says(struct made *m, enum change_model model, struct change_asked asked)
{
	struct arena        memory = {0};
	struct change       c;
	struct its_estimate effect = { .p = NAN, .lo = NAN, .hi = NAN };

	asked.model = model;
	c = change_of(&m->p, &m->series, &asked, &memory);
	if (c.n_breaks == 1 && !*c.breaks[0].why)
		effect = c.breaks[0].effect;
	arena_free(&memory);
	return effect;
}

static void count_change(struct made *m, enum change_model model, struct change_asked asked, double *said, double *tested)
{
	double p = change_says(m, model, asked).p;

	*tested += isnan(p) ? 0 : 1;
	*said += p < 0.05;
}

static void before_and_after(void)
{
	static const double            phis[] = { 0, 0.3, 0.6 };
	static const enum change_model models[] = { CHANGE_AUTO, CHANGE_OLS, CHANGE_NW, CHANGE_ML, CHANGE_REML };

	printf("\nSegmented regression, share of series with an effect at twelve months under p = .05 where there is none / where there is a step of 2 SD, of .8 on the logit:\n\n");
	printf("| month to month | n | `auto`, figures | OLS | Newey–West | AR(1) by ML | AR(1) by REML | `auto`, percentage of 40 forms | quasi-binomial alone |\n|---|---|---|---|---|---|---|---|---|\n");
	for (size_t f = 0; f < COUNT(phis); f++)
		for (size_t k = 1; k < COUNT(lengths); k++) {
			double said[COUNT(models) + 2][2] = {{0}}, tested[COUNT(models) + 2][2] = {{0}};
			for (size_t r = 0; r < repeats / 2 + 1; r++)
				for (size_t steps = 0; steps < 2; steps++) {
					struct made         m;
					struct event        launch = { .name = STR("launch"), .words = STR("launch") };
					struct change_asked asked = { .harmonics = 0, .breaks = &launch, .n_breaks = 1 };
					quiet_figures(&m, lengths[k], phis[f], steps ? 2 : 0);
					launch.from = launch.to = m.point[lengths[k] / 2].period;
					for (size_t i = 0; i < COUNT(models); i++)
						count_change(&m, models[i], asked, &said[i][steps], &tested[i][steps]);
					quiet_wandering(&m, lengths[k], phis[f], steps ? 0.8 : 0);
					count_change(&m, CHANGE_AUTO, asked, &said[COUNT(models)][steps], &tested[COUNT(models)][steps]);
					count_change(&m, CHANGE_QUASIBINOMIAL, asked, &said[COUNT(models) + 1][steps], &tested[COUNT(models) + 1][steps]);
				}
			printf("| %g | %zu |", phis[f], lengths[k]);
			for (size_t i = 0; i < COUNT(said); i++)
				printf(" %.2f / %.2f |", said[i][0] / tested[i][0], said[i][1] / tested[i][1]);
			printf("\n");
		}
}

/* Over the chances of a Normal of that deviation, on the logit. */
static double on_average(double logit, double deviation)
{
	double sum = 0, weights = 0;

	for (double z = -5; z <= 5; z += 0.05) {
		double weight = exp(-z * z / 2);

		sum += weight / (1 + exp(-logit - deviation * z));
		weights += weight;
	}
	return sum / weights;
}

/* The truth of a percentage is that of the usual month, before and after. */
static void effects_held(void)
{
	static const double phis[] = { 0, 0.3, 0.6 };

	printf("\nHow often the 95%% interval of the effect at twelve months holds the truth, `auto`, where there is none / where there is the step:\n\n");
	printf("| month to month | n | figures | percentage of 40 forms |\n|---|---|---|---|\n");
	for (size_t f = 0; f < COUNT(phis); f++)
		for (size_t k = 1; k < COUNT(lengths); k++) {
			double held[2][2] = {{0}}, n = (double)repeats;
			for (size_t r = 0; r < 2 * repeats; r++)
				for (size_t what = 0; what < 2; what++) {
					struct made         m;
					struct event        launch = { .name = STR("launch"), .words = STR("launch") };
					struct change_asked asked = { .harmonics = 0, .breaks = &launch, .n_breaks = 1 };
					struct its_estimate e;
					double              truth = what ? on_average(1.6, 0.3) - on_average(0.8, 0.3) : 2;
					if (what)
						quiet_wandering(&m, lengths[k], phis[f], r % 2 ? 0.8 : 0);
					else
						quiet_figures(&m, lengths[k], phis[f], r % 2 ? 2 : 0);
					launch.from = launch.to = m.point[lengths[k] / 2].period;
					e = change_says(&m, CHANGE_AUTO, asked);
					held[what][r % 2] += !(e.lo > (r % 2 ? truth : 0)) && !(e.hi < (r % 2 ? truth : 0));
				}
			printf("| %g | %zu | %.2f / %.2f | %.2f / %.2f |\n", phis[f], lengths[k], held[0][0] / n, held[0][1] / n, held[1][0] / n, held[1][1] / n);
		}
}

/* ---- intervals ---- */

static bool within(struct interval i, double truth)
{
	return i.lo <= truth && truth <= i.hi;
}

static void intervals(void)
{
	static const struct { double n, p; } of[] = { { 5, 0.8 }, { 10, 0.95 }, { 12, 0.7 }, { 30, 0.9 }, { 200, 0.5 } };
	size_t many = 20 * repeats;

	printf("\nHow often 95%% intervals hold the truth:\n\n| of | Wilson | Clopper–Pearson | Wald, never used |\n|---|---|---|---|\n");
	for (size_t k = 0; k < COUNT(of); k++) {
		double wilson = 0, exact = 0, wald = 0;
		for (size_t r = 0; r < many; r++) {
			double x = quiet_binomial(of[k].n, of[k].p), p = x / of[k].n, arm = 1.96 * sqrt(p * (1 - p) / of[k].n);
			wilson += within(interval_wilson(x, of[k].n, 0.95), of[k].p);
			exact += within(interval_exact(x, of[k].n, 0.95), of[k].p);
			wald += p - arm <= of[k].p && of[k].p <= p + arm;
		}
		printf("| n %g, p %g | %.3f | %.3f | %.3f |\n", of[k].n, of[k].p, wilson / (double)many, exact / (double)many, wald / (double)many);
	}
}

/* ---- groups ---- */

static void groups(void)
{
	static const double sizes[] = { 8, 20, 60, 300 }, rhos[] = { 0, 0.02, 0.05 };

	printf("\nTwelve teams of which none is special (their own shares differ by rho about 70%%), judged together:\n\n");
	printf("| answers a team | rho | a team called apart, of all | nights with any | plain binomial, any | 95%% shrunk interval holds | raw Wilson | error shrunk / raw |\n|---|---|---|---|---|---|---|---|\n");
	for (size_t k = 0; k < COUNT(sizes); k++)
		for (size_t f = 0; f < COUNT(rhos); f++) {
			double any = 0, called = 0, plain = 0, shrunk = 0, raw = 0, off = 0, off_raw = 0, nights = (double)(repeats / 3 + 1);
			for (double r = 0; r < nights; r++) {
				struct group    g[12];
				struct together ours[12], theirs[12];
				double          truth[12], top = 0, bottom = 0;
				bool            one = false, other = false;
				for (size_t i = 0; i < 12; i++) {
					truth[i] = quiet_beta(0.7, rhos[f]);
					g[i] = (struct group){ .top = quiet_binomial(sizes[k], truth[i]), .bottom = sizes[k] };
					top += g[i].top;
					bottom += g[i].bottom;
				}
				groups_compare(groups_of_counts(g, 12), GROUPS_AS_THEY_DIFFER, g, 12);
				for (size_t i = 0; i < 12; i++) {
					struct shrink s = { .a = 1e7 * top / bottom, .b = 1e7 * (1 - top / bottom) };
					ours[i].p = g[i].p;
					theirs[i].p = fmin(1, 2 * fmin(shrink_below(&s, g[i].top, g[i].bottom), shrink_above(&s, g[i].top, g[i].bottom)));
					shrunk += within(g[i].shrunk_interval, truth[i]) / 12.0;
					raw += within(interval_wilson(g[i].top, g[i].bottom, 0.95), truth[i]) / 12.0;
					off += fabs(g[i].shrunk - truth[i]) / 12;
					off_raw += fabs(g[i].top / g[i].bottom - truth[i]) / 12;
				}
				together_judge(ours, 12);
				together_judge(theirs, 12);
				for (size_t i = 0; i < 12; i++) {
					called += ours[i].q < 0.05;
					one |= ours[i].q < 0.05;
					other |= theirs[i].q < 0.05;
				}
				any += one;
				plain += other;
			}
			printf("| %g | %g | %.4f | %.2f | %.2f | %.2f | %.2f | %.3f / %.3f |\n", sizes[k], rhos[f], called / nights / 12, any / nights,
			       plain / nights, shrunk / nights, raw / nights, off / nights, off_raw / nights);
		}
}

/* ---- trends ---- */

double trend_says(const double *time, const double *value, size_t n)
{
	struct trend_rank rank = trend_rank(value, n);
	double            alike = trend_alike(trend_lag(time, value, n, trend_slope(time, value, n, 1).slope, 1), n);

	return alike > 0.8 ? NAN : trend_p(&rank, trend_times(alike, n));
}

static void trends(void)
{
	static const double phis[] = { 0, 0.3, 0.6 };

	printf("\nQuiet series that are said to have a trend (p < .05):\n\n| month to month | n | `trend` | Mann–Kendall alone | a rise of 2 SD seen: `trend` | alone |\n|---|---|---|---|---|---|\n");
	for (size_t f = 0; f < COUNT(phis); f++)
		for (size_t k = 0; k < COUNT(lengths); k++) {
			double said[2] = {0}, alone[2] = {0}, n = (double)repeats;
			for (size_t r = 0; r < 2 * repeats; r++) {
				double      time[MOST], value[MOST];
				struct made m;
				quiet_figures(&m, lengths[k], phis[f], 0);
				for (size_t i = 0; i < lengths[k]; i++) {
					time[i] = (double)i;
					value[i] = m.point[i].value + (r % 2 ? 2 * (double)i / (double)lengths[k] : 0);
				}
				alone[r % 2] += trend_rank(value, lengths[k]).p_corrected < 0.05;
				said[r % 2] += trend_says(time, value, lengths[k]) < 0.05;
			}
			printf("| %g | %zu | %.2f | %.2f | %.2f | %.2f |\n", phis[f], lengths[k], said[0] / n, alone[0] / n, said[1] / n, alone[1] / n);
		}
}

int main(int argc, char **argv)
{
	static const struct { const char *name; void (*print)(void); } tables[] = {
		{ "figures", charts_of_figures }, { "expected", expected_and_found }, { "seasons", charts_of_seasons }, { "percentages", charts_of_percentages },
		{ "change", before_and_after }, { "effects", effects_held }, { "intervals", intervals }, { "groups", groups }, { "trends", trends }, { "equal", equal_alarms },
	};
	int64_t asked = 1000;
	bool    known = argc < 3;

	program = "honesty";
	gsl_set_error_handler_off();
	for (size_t i = 0; i < COUNT(tables); i++)
		known |= argc == 3 && strcmp(argv[2], tables[i].name) == 0;
	known |= argc == 3 && strcmp(argv[2], "false") == 0;
	if (argc > 3 || !known || (argc > 1 && (!read_int(str_of(argv[1]), &asked) || asked < 10)))
		die(BAD_USE, "usage: honesty [REPEATS [TABLE]], from 10 repeats; a table: figures expected seasons percentages change effects intervals groups trends equal false");
	repeats = (size_t)asked;
	if (argc == 3 && strcmp(argv[2], "false") == 0)
		false_table();
	for (size_t i = 0; i < COUNT(tables); i++)
		if (argc < 3 || strcmp(argv[2], tables[i].name) == 0)
			tables[i].print();
	return DONE;
}
