/* honesty_power — is ours as strong as theirs when both cry wolf as often?
 *
 * A method that signals more often sees more, and that is no merit: so here the one is moved until it signals in as many quiet series as the
 * other, and only then are steps counted.  A chart is moved by how wide its limits are and by how long a run has to be; of all pairs that
 * are quiet enough the one that sees most is taken, which is kinder to the peer than any user could be: nobody knows in advance how much
 * their months resemble one another.  A test is moved by the p from which it speaks. */
#include "honesty.h"
#include "stat/groups.h"
#include "stat/shrink.h"
#include "stat/together.h"
#include "stat/trend.h"

/* What it takes to silence one chart: limits so many times as wide, and runs longer than that. */
struct loud { double far; size_t run; };
enum { SHORTEST = 5, LONGEST = 20, USUAL = 7 };

static int sign(double v)
{
	return (v > 0) - (v < 0);
}

static double least_of(double a, double b, double c)
{
	return fmin(a, fmin(b, c));
}

static struct loud loud_of(const struct control *c, size_t n)
{
	struct loud found = { 0, 1 };
	double      off[MOST], arms[MOST];                /* from the centre, in figures and in widths of the limits */
	size_t      side = 0, trend = 1, longest = 0, trended = 0;

	for (size_t i = 0; i < n; i++) {
		off[i] = c->point[i].value - c->point[i].centre;
		arms[i] = sign(off[i]) == 0 ? 0 : fabs(off[i]) / (c->point[i].upper - c->point[i].centre);
		found.far = fmax(found.far, arms[i]);
		if (i > 1 && sign(off[i]) != 0 && sign(off[i]) == sign(off[i - 1]) && sign(off[i]) == sign(off[i - 2])) {
			double second = arms[i] + arms[i - 1] + arms[i - 2] - fmax(arms[i], fmax(arms[i - 1], arms[i - 2]))
			                - least_of(arms[i], arms[i - 1], arms[i - 2]);
			found.far = fmax(found.far, 1.5 * second);
		}
		side = sign(off[i]) == 0 ? 0 : i > 0 && sign(off[i]) == sign(off[i - 1]) ? side + 1 : 1;
		trend = i == 0 || sign(off[i] - off[i - 1]) == 0 ? 1 : i > 1 && sign(off[i] - off[i - 1]) == sign(off[i - 1] - off[i - 2]) ? trend + 1 : 2;
		longest = side > longest ? side : longest;
		trended = trend > trended ? trend : trended;
	}
	while (spc_run_alike(found.run + 1, c->doubt.alike) <= longest || spc_trend_alike(found.run + 1, c->doubt.alike) <= trended)
		found.run++;                              /* among strangers it would be as rare as so many */
	return found;
}

static struct control chart_of(struct made *m, enum spc_rules rules, enum control_kind kind, struct arena *memory)
{
	struct control_asked asked = { .kind = kind, .rules = rules, .better = BETTER_NEITHER, .target = NAN };

	return control_of(&m->p, &m->series, &asked, memory);
}

static bool signals(const struct control *c, size_t n)
{
	bool any = false;

	for (size_t i = 0; c->chart != SPC_NONE && i < n; i++)
		any |= c->point[i].signals != 0;
	return any;
}

/* Moved by nothing, it must be the chart itself. */
static struct loud loud_chart(struct made *m, enum spc_rules rules)
{
	struct arena   memory = {0};
	struct control c = chart_of(m, rules, CONTROL_XMR, &memory);
	struct loud    found = loud_of(&c, m->series.n);

	if ((found.far > 1 + 1e-9 || found.run >= USUAL) != signals(&c, m->series.n) && fabs(found.far - 1) > 1e-9)
		die(BUG, "a chart is read otherwise than it was drawn");
	arena_free(&memory);
	return found;
}

static int by_number(const void *a, const void *b)
{
	const double *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

static double share(const struct loud *all, size_t n, double far, size_t run)
{
	size_t loud = 0;

	for (size_t i = 0; i < n; i++)
		loud += all[i].far > far || all[i].run >= run;
	return (double)loud / (double)n;
}

/* The widths and runs with which at most `part` of the quiet are loud, and the most of the others are. */
struct moved { double far, seen; size_t run; };
static struct moved move(const struct loud *quiet, const struct loud *stepped, size_t n, double part)
{
	struct moved best = { .seen = -1 };
	double      *far = take(n, sizeof *far);

	for (size_t run = SHORTEST; run <= LONGEST; run++) {
		size_t left = 0, may = (size_t)(part * (double)n + 0.5), loud = 0;
		double seen, at;

		for (size_t i = 0; i < n; i++) {
			loud += quiet[i].run >= run;
			if (quiet[i].run < run)
				far[left++] = quiet[i].far;
		}
		if (loud > may || left == 0)
			continue;
		qsort(far, left, sizeof *far, by_number);
		at = may - loud >= left ? 0 : far[left - 1 - (may - loud)];
		seen = share(stepped, n, at, run);
		if (seen > best.seen)
			best = (struct moved){ at, seen, run };
	}
	free(far);
	return best;
}

enum made_as { FIGURES, SEASONS };

static void row_of_charts(enum made_as as, double how, size_t n)
{
	struct loud *quiet[2], *stepped[2];
	const enum spc_rules rules[] = { SPC_MDC, SPC_PTD };
	double               ours, theirs;
	struct moved         peer, house;

	for (size_t k = 0; k < 2; k++) {
		quiet[k] = take(repeats, sizeof **quiet);
		stepped[k] = take(repeats, sizeof **stepped);
	}
	for (size_t r = 0; r < 2 * repeats; r++) {
		struct made m;

		(as == FIGURES ? quiet_figures : quiet_seasons)(&m, n, how, r % 2 ? 2 : 0);
		for (size_t k = 0; k < 2; k++)
			(r % 2 ? stepped : quiet)[k][r / 2] = loud_chart(&m, rules[k]);
	}
	ours = share(quiet[0], repeats, 1, USUAL);
	theirs = share(quiet[1], repeats, 1, USUAL);
	peer = move(quiet[1], stepped[1], repeats, ours);
	house = move(quiet[0], stepped[0], repeats, theirs);
	printf("| %s%g | %zu | %.2f | %.2f | %.2f (× %.2f, %zu) | %.2f | %.2f | %.2f (× %.2f, %zu) |\n", as == FIGURES ? "" : "wave ", how, n, ours,
	       share(stepped[0], repeats, 1, USUAL), peer.seen, peer.far, peer.run, theirs, share(stepped[1], repeats, 1, USUAL), house.seen, house.far, house.run);
	for (size_t k = 0; k < 2; k++) {
		free(quiet[k]);
		free(stepped[k]);
	}
}

static void charts(void)
{
	printf("\nCharts at equal false alarms. A step of 2 SD half way seen, by `mdc` and by `ptd-0.2.2` moved until as many quiet series are loud (limits so many times as wide, runs from so many points); and the other way round:\n\n");
	printf("| month to month | n | loud when quiet: `mdc` | `mdc` sees | `ptd-0.2.2`, as quiet, sees | loud when quiet: `ptd-0.2.2` | it sees | `mdc`, as loud, sees |\n|---|---|---|---|---|---|---|---|\n");
	for (double phi = 0; phi < 0.7; phi += 0.3)
		for (size_t k = 0; k < LENGTHS; k++)
			row_of_charts(FIGURES, phi, lengths[k]);
	for (double wave = 0.5; wave <= 2; wave *= 2)
		for (size_t k = 1; k < LENGTHS; k++)
			row_of_charts(SEASONS, wave, lengths[k]);
}

static void percentages(void)
{
	static const struct { double forms, p, rho, step; const char *words; } kinds[] = {
		{ 12, 0.7, 0, 0.25, "12 forms, 70%" }, { 12, 0.93, 0, -0.25, "12 forms, 93%" }, { 12, 0.97, 0, -0.25, "12 forms, 97%" },
		{ 30, 0.9, 0, -0.2, "30 forms, 90%" }, { 200, 0.5, 0, 0.1, "200 forms, 50%" }, { 200, 0.5, 0.05, 0.3, "200 forms, 50%, months differ (.05)" },
	};

	printf("\nPercentages at equal false alarms: a step half way seen by `auto`, and by XmR of `ptd-0.2.2` moved until it is as quiet:\n\n");
	printf("| forms a month | n | loud when quiet: `auto` | `auto` sees | XmR, as quiet, sees |\n|---|---|---|---|---|\n");
	for (size_t f = 0; f < COUNT(kinds); f++)
		for (size_t k = 1; k < LENGTHS; k += 2) {
			struct loud *quiet = take(repeats, sizeof *quiet), *stepped = take(repeats, sizeof *stepped);
			double       alarms[2] = {0};
			struct moved peer;
			for (size_t r = 0; r < 2 * repeats; r++) {
				struct arena   memory = {0};
				struct made    m;
				struct control c;
				quiet_percentages(&m, lengths[k], kinds[f].forms, kinds[f].p, kinds[f].rho, r % 2 ? kinds[f].step : 0);
				c = chart_of(&m, SPC_MDC, CONTROL_AUTO, &memory);
				alarms[r % 2] += signals(&c, lengths[k]);
				(r % 2 ? stepped : quiet)[r / 2] = loud_chart(&m, SPC_PTD);
				arena_free(&memory);
			}
			peer = move(quiet, stepped, repeats, alarms[0] / (double)repeats);
			printf("| %s | %zu | %.2f | %.2f | %.2f (× %.2f, %zu) |\n", kinds[f].words, lengths[k], alarms[0] / (double)repeats, alarms[1] / (double)repeats,
			       peer.seen, peer.far, peer.run);
			free(quiet);
			free(stepped);
		}
}

/* ---- tests: the p from which they speak ---- */

/* That p under which `part` of these lie. */
static double speaks_from(double *quiet, size_t n, double part)
{
	qsort(quiet, n, sizeof *quiet, by_number);
	return quiet[(size_t)(part * (double)n)];
}

static double under(const double *p, size_t n, double least)
{
	size_t found = 0;

	for (size_t i = 0; i < n; i++)
		found += p[i] < least;
	return (double)found / (double)n;
}

static void changes(void)
{
	static const enum change_model models[] = { CHANGE_AUTO, CHANGE_OLS, CHANGE_NW, CHANGE_ML, CHANGE_REML, CHANGE_AUTO, CHANGE_QUASIBINOMIAL };
	enum { FIGURE_MODELS = 5 };

	printf("\nSegmented regression at equal false alarms: each speaks from the p under which .05 of quiet series lie. A step of 2 SD, of .8 on the logit, seen (and that p):\n\n");
	printf("| month to month | n | `auto`, figures | OLS | Newey–West | AR(1) by ML | AR(1) by REML | `auto`, percentage of 40 forms | quasi-binomial alone |\n|---|---|---|---|---|---|---|---|---|\n");
	for (double phi = 0; phi < 0.7; phi += 0.3)
		for (size_t k = 1; k < LENGTHS; k++) {
			double *p[COUNT(models)][2];
			for (size_t i = 0; i < COUNT(models); i++)
				for (size_t s = 0; s < 2; s++)
					p[i][s] = take(repeats, sizeof *p[i][s]);
			for (size_t r = 0; r < repeats; r++)
				for (size_t s = 0; s < 2; s++) {
					struct made         m;
					struct event        launch = { .name = STR("launch"), .words = STR("launch") };
					struct change_asked asked = { .harmonics = 0, .breaks = &launch, .n_breaks = 1 };
					for (size_t i = 0; i < COUNT(models); i++) {
						if (i == 0)
							quiet_figures(&m, lengths[k], phi, s ? 2 : 0);
						else if (i == FIGURE_MODELS)
							quiet_wandering(&m, lengths[k], phi, s ? 0.8 : 0);
						launch.from = launch.to = m.point[lengths[k] / 2].period;
						p[i][s][r] = change_says(&m, models[i], asked).p;
						p[i][s][r] = isnan(p[i][s][r]) ? 1 : p[i][s][r];
					}
				}
			printf("| %g | %zu |", phi, lengths[k]);
			for (size_t i = 0; i < COUNT(models); i++) {
				double least = speaks_from(p[i][0], repeats, 0.05);
				printf(" %.2f (%.3f) |", under(p[i][1], repeats, least), least);
				free(p[i][0]);
				free(p[i][1]);
			}
			printf("\n");
		}
}

static void trends_alike(void)
{
	printf("\nTrends at equal false alarms: Mann–Kendall alone speaks from the p that makes it as quiet as `trend` is. A rise of 2 SD seen:\n\n");
	printf("| month to month | n | quiet series with a trend: `trend` | `trend` sees | Mann–Kendall, as quiet, sees |\n|---|---|---|---|---|\n");
	for (double phi = 0; phi < 0.7; phi += 0.3)
		for (size_t k = 0; k < LENGTHS; k++) {
			double *alone[2] = { take(repeats, sizeof **alone), take(repeats, sizeof **alone) }, said[2] = {0};
			for (size_t r = 0; r < 2 * repeats; r++) {
				double      time[MOST], value[MOST];
				struct made m;
				quiet_figures(&m, lengths[k], phi, 0);
				for (size_t i = 0; i < lengths[k]; i++) {
					time[i] = (double)i;
					value[i] = m.point[i].value + (r % 2 ? 2 * (double)i / (double)lengths[k] : 0);
				}
				alone[r % 2][r / 2] = trend_rank(value, lengths[k]).p_corrected;
				said[r % 2] += trend_says(time, value, lengths[k]) < 0.05;
			}
			printf("| %g | %zu | %.2f | %.2f | %.2f |\n", phi, lengths[k], said[0] / (double)repeats, said[1] / (double)repeats,
			       under(alone[1], repeats, speaks_from(alone[0], repeats, said[0] / (double)repeats)));
			free(alone[0]);
			free(alone[1]);
		}
}

/* One team of twelve is truly lower. */
static void groups_alike(void)
{
	static const double sizes[] = { 8, 20, 60, 300 }, lower[] = { 0.5, 0.4, 0.35, 0.3 }, rhos[] = { 0, 0.02, 0.05 };

	printf("\nTeams at equal false alarms: one of twelve is lower, and is called; plain binomial speaks from the q that makes as many quiet nights loud:\n\n");
	printf("| answers a team | rho | lower by | loud quiet nights | `compare` calls it | plain binomial, as quiet | plain binomial as it is: loud quiet nights | it calls it |\n|---|---|---|---|---|---|---|---|\n");
	for (size_t k = 0; k < COUNT(sizes); k++)
		for (size_t f = 0; f < COUNT(rhos); f++) {
			double *least = take(repeats, sizeof *least), *its = take(repeats, sizeof *its), loud = 0, called = 0;
			for (size_t r = 0; r < 2 * repeats; r++) {
				struct group    g[12];
				struct together ours[12], theirs[12];
				double          top = 0, most[2] = { 1, 1 };
				for (size_t i = 0; i < 12; i++) {
					g[i] = (struct group){ .top = quiet_binomial(sizes[k], fmax(quiet_beta(0.7, rhos[f]) - (r % 2 && i == 0 ? lower[k] : 0), 0)),
						.bottom = sizes[k] };
					top += g[i].top;
				}
				groups_compare(groups_of_counts(g, 12), GROUPS_AS_THEY_DIFFER, g, 12);
				for (size_t i = 0; i < 12; i++) {
					struct shrink s = { .a = 1e7 * top / sizes[k] / 12, .b = 1e7 * (1 - top / sizes[k] / 12) };
					ours[i].p = g[i].p;
					theirs[i].p = fmin(1, 2 * fmin(shrink_below(&s, g[i].top, g[i].bottom), shrink_above(&s, g[i].top, g[i].bottom)));
				}
				together_judge(ours, 12);
				together_judge(theirs, 12);
				for (size_t i = 0; i < 12; i++) {
					most[0] = fmin(most[0], ours[i].q);
					most[1] = fmin(most[1], theirs[i].q);
				}
				loud += r % 2 == 0 && most[0] < 0.05;
				called += r % 2 == 1 && ours[0].q < 0.05;
				(r % 2 ? its : least)[r / 2] = r % 2 ? theirs[0].q : most[1];
			}
			double n = (double)repeats, plain = under(least, repeats, 0.05), seen = under(its, repeats, 0.05);
			printf("| %g | %g | %g | %.2f | %.2f | %.2f | %.2f | %.2f |\n", sizes[k], rhos[f], lower[k], loud / n, called / n,
			       under(its, repeats, speaks_from(least, repeats, loud / n)), plain, seen);
			free(least);
			free(its);
		}
}

void equal_alarms(void)
{
	charts();
	percentages();
	changes();
	trends_alike();
	groups_alike();
}
