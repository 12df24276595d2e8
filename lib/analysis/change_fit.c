/* change_fit.c — which model, and what it says of each date. */
#include "change_inside.h"

/* Above this, months of a percentage resemble one another too much for the quasi-binomial: the middle of all that its_seen averages over, so
 * that the data, and not only their silence, must say so.  METHODS 0.8 asks .2 of the residuals' lag-1 correlation; but four terms on 24
 * months make it .2 to .3 too small, and chance makes it smaller. */
static const double too_alike = 0.475;

/* Months that differ by less than half of what chance does were not counted one by one: what wanders is not seen through chance. */
static const double too_even = 0.5;

/* Above these a level wanders by itself, and a step is not to be told from it: the end of what REML tries, and for its_seen, whose middle
 * never comes near that, what `trend` takes for it. */
static const double wanders_most = 0.998, wanders_seen = 0.8;

const char *change_model_word(enum change_model model)
{
	static const char *const words[CHANGE_ASKED] = { "auto", "quasibinomial", "quasipoisson", "reml", "ml", "ols", "nw" };

	return words[model];
}

struct fitting { struct change_work *w; struct change_rows r; struct its_data d; struct its_fit fit; double unit; };

static bool has_year_of_seasons(const struct change_work *w)
{
	day from = change_day(w, w->from), to = change_day(w, w->to);

	return (w->per == PER_WEEK || w->per == PER_MONTH || w->per == PER_QUARTER) && whole_months(from, to) >= 24;
}

static void make_rows(struct fitting *f, size_t harmonics)
{
	f->w->harmonics = harmonics;
	f->r = change_rows(f->w);
	f->d = (struct its_data){ .n = f->r.n, .terms = f->r.terms, .x = f->r.x, .y = f->r.value, .step = f->r.step };
}

static enum its_result by_counts(struct fitting *f, enum its_family family)
{
	f->d.y = f->r.y;
	f->d.of = f->r.of;
	(void)its_glm(&f->d, family, true, &f->fit, f->r.residual, f->r.score);
	f->d.y = f->r.value;
	f->d.of = NULL;
	return f->fit.result;
}

/* The empirical logit, half an answer added on either side (Cox 1970), wanders, and is seen through the chance that the counts have by the
 * fit that stands in f->fit; read back as a percentage. */
static enum its_result by_logit(struct fitting *f)
{
	double *logit = arena_take(f->w->memory, f->r.n + 1, sizeof *logit), *chance = arena_take(f->w->memory, f->r.n + 1, sizeof *chance);

	for (size_t i = 0; i < f->r.n; i++) {
		double p = its_predicted(&f->fit, f->r.x + i * f->r.terms);

		logit[i] = log((f->r.y[i] + 0.5) / (f->r.of[i] - f->r.y[i] + 0.5));
		chance[i] = 1 / (f->r.of[i] * p * (1 - p));
	}
	f->d.y = logit;
	f->d.chance = chance;
	(void)its_seen(&f->d, &f->fit, f->r.residual);
	f->fit.link = ITS_LOGIT;
	f->d.y = f->r.value;
	f->d.chance = NULL;
	return f->fit.result;
}

static _Noreturn void no_memory(const struct fitting *f)
{
	die(NO_MEMORY, "no memory for a series of %zu periods", f->d.n);
}

static bool all_the_same(const struct fitting *f)
{
	for (size_t i = 1; i < f->r.n; i++)
		if (f->r.value[i] < f->r.value[0] || f->r.value[i] > f->r.value[0])
			return false;
	return true;
}

static size_t lag_of(size_t n)
{
	return (size_t)floor(4 * pow((double)n / 100, 2.0 / 9));
}

static void least(struct fitting *f, bool newey_west)
{
	(void)its_least(&f->d, &f->fit, f->r.residual, f->r.score);
	if (f->fit.result == ITS_NO_MEMORY
	    || (newey_west && f->fit.result == ITS_FITTED && !its_newey_west(&f->d, f->r.score, lag_of(f->d.n), true, &f->fit)))
		no_memory(f);
}

static void choose_percentage(struct fitting *f)
{
	struct change  *c = f->w->c;
	enum its_result result = by_counts(f, ITS_BINOMIAL);
	struct its_fit *counted = take(1, sizeof *counted);

	*counted = f->fit;
	c->model = "quasibinomial";
	c->why = "percentage";
	c->autocorrelation = its_lag1(f->r.residual, f->r.step, f->r.n);
	if (result == ITS_SEPARATED) {
		c->model = "reml";
		c->why = "separated";
		(void)its_ar1_small(&f->d, &f->fit, f->r.residual);
		c->autocorrelation = f->fit.phi;
	} else if (result == ITS_FITTED && counted->dispersion > too_even && by_logit(f) == ITS_NO_MEMORY) {
		no_memory(f);
	} else if (result == ITS_FITTED && counted->dispersion > too_even && f->fit.result == ITS_FITTED && f->fit.phi > too_alike) {
		c->model = "reml_logit";
		c->why = "autocorrelated";
		c->autocorrelation = f->fit.phi;
	} else if (result == ITS_FITTED) {
		f->fit = *counted;
	}
	free(counted);
}

static void choose_asked(struct fitting *f)
{
	enum change_model model = f->w->asked->model;

	f->w->c->model = change_model_word(model);
	f->w->c->why = "asked";
	if (model == CHANGE_QUASIBINOMIAL || model == CHANGE_QUASIPOISSON)
		(void)by_counts(f, model == CHANGE_QUASIBINOMIAL ? ITS_BINOMIAL : ITS_POISSON);
	else if (model == CHANGE_REML || model == CHANGE_ML)
		(void)its_ar1(&f->d, model == CHANGE_ML ? ITS_ML : ITS_REML, &f->fit, f->r.residual);
	else
		least(f, model == CHANGE_NW);
	f->w->c->autocorrelation = isnan(f->fit.phi) ? its_lag1(f->r.residual, f->r.step, f->r.n) : f->fit.phi;
}

static void choose(struct fitting *f)
{
	struct change *c = f->w->c;

	if (f->w->asked->model != CHANGE_AUTO) {
		choose_asked(f);
		return;
	}
	if (f->w->percentage) {
		choose_percentage(f);
		return;
	}
	c->model = "reml";
	c->why = "figure";
	(void)its_ar1_small(&f->d, &f->fit, f->r.residual);
	c->autocorrelation = f->fit.phi;
}

static struct its_estimate in_units(struct its_estimate e, double unit)
{
	return (struct its_estimate){ e.value * unit, e.se * unit, e.statistic, e.p, e.lo * unit, e.hi * unit };
}

/* What the date brought, at a period: its level and slope on top of everything else. */
static void rows_at(const struct fitting *f, size_t date, int64_t time, double *with, double *without)
{
	change_row(f->w, &f->r, change_day(f->w, time), true, with);
	memcpy(without, with, f->r.terms * sizeof *with);
	change_clear(f->w, &f->r, without, date);
}

static int64_t horizon_of(const struct change_work *w, size_t date)
{
	int64_t year = w->per == PER_WEEK ? 52 : 12 / period_months(w->per);
	int64_t at = w->date[date].time + year - 1, end = date + 1 < w->dates ? w->date[date + 1].time : w->to, last = w->date[date].time;

	for (size_t i = 0; i < w->s->n; i++) {
		const struct point *t = &w->p->all[w->s->point[i]];
		int64_t             time = change_time(w, t->period);

		if (time < end && time > last && change_usable(w, t))
			last = time;
	}
	return at < last ? at : last;
}

static void say_date(const struct fitting *f, size_t date)
{
	struct change_break *b = f->w->date[date].said;
	int64_t              first = f->w->date[date].time, at = horizon_of(f->w, date);
	double               with[ITS_TERMS], without[ITS_TERMS], up[ITS_TERMS], down[ITS_TERMS], level[ITS_TERMS], effect[ITS_TERMS];
	double               periods = (double)(at - first + 1), jump;
	size_t               own = f->r.terms - f->r.base + 2 + 2 * date;

	rows_at(f, date, at, with, without);
	b->at = change_day(f->w, at);
	b->effect = in_units(its_effect_linked(&f->fit, with, without), f->unit);
	its_gradient(&f->fit, with, up);
	its_gradient(&f->fit, without, down);
	for (size_t i = 0; i < f->r.terms; i++)
		effect[i] = up[i] - down[i];
	rows_at(f, date, first, with, without);
	without[own] = 0;
	with[own + 1] = 0;
	jump = its_predicted(&f->fit, with) - its_predicted(&f->fit, without);
	b->level = in_units(its_effect_linked(&f->fit, with, without), f->unit);
	its_gradient(&f->fit, with, up);
	its_gradient(&f->fit, without, down);
	for (size_t i = 0; i < f->r.terms; i++) {
		level[i] = up[i] - down[i];
		effect[i] = (effect[i] - level[i]) / periods;
	}
	b->slope = in_units(its_difference(&f->fit, effect, (b->effect.value / f->unit - jump) / periods), f->unit);
}

static void say_rows(const struct fitting *f)
{
	double x[ITS_TERMS];

	for (size_t i = f->r.own; i < f->r.n; i++) {
		size_t              place = f->r.place[i];
		const struct point *t = &f->w->p->all[f->w->s->point[place]];

		change_row(f->w, &f->r, t->period, true, x);
		f->w->c->fitted[place] = f->unit * its_predicted(&f->fit, x);
		if (change_time(f->w, t->period) < f->w->date[0].time)
			continue;
		change_clear(f->w, &f->r, x, SIZE_MAX);
		f->w->c->expected[place] = f->unit * its_predicted(&f->fit, x);
	}
}

/* The same effect by least squares on the figure itself, and with Newey and West's errors. */
static void say_others(struct fitting *f)
{
	double with[ITS_TERMS], without[ITS_TERMS];

	for (int newey_west = 0; newey_west < 2; newey_west++) {
		least(f, newey_west);
		for (size_t k = 0; f->fit.result == ITS_FITTED && k < f->w->dates; k++) {
			struct change_break *b = f->w->date[k].said;

			rows_at(f, k, change_time(f->w, b->at), with, without);
			*(newey_west ? &b->nw : &b->ols) = its_effect(&f->fit, with, without);
		}
	}
}

static const char *reason(const struct fitting *f)
{
	switch (f->fit.result) {
	case ITS_FITTED:
		return NULL;
	case ITS_EXACT:
		return all_the_same(f) ? "no_variation" : NULL;
	case ITS_SEPARATED:
		return all_the_same(f) ? "no_variation" : "separated";
	case ITS_NO_MEMORY:
		no_memory(f);
	case ITS_TOO_FEW: case ITS_SINGULAR: case ITS_NO_END: case ITS_NONSENSE:
		break;
	}
	return "no_fit";
}

void change_fit(struct change_work *w)
{
	struct fitting *f = take(1, sizeof *f);           /* of some 60 KiB: not of the stack */
	size_t         seasons = w->asked->harmonics >= 0 ? (size_t)w->asked->harmonics : !w->percentage && has_year_of_seasons(w);

	*f = (struct fitting){ .w = w, .unit = 1 };
	if (w->asked->model == CHANGE_QUASIPOISSON && same(w->s->facts->shape, STR("rate")))
		f->unit = w->s->facts->scale;
	make_rows(f, seasons);
	choose(f);
	/* too little to know the seasons by, where nobody asked for them */
	if ((f->fit.result == ITS_TOO_FEW || f->fit.result == ITS_SINGULAR) && w->asked->harmonics < 0 && seasons > 0) {
		make_rows(f, 0);
		choose(f);
	}
	if (reason(f)) {
		w->c->why = reason(f);
		w->c->model = "none";
		w->c->autocorrelation = NAN;
		free(f);
		return;
	}
	if (f->fit.result == ITS_EXACT)
		w->c->why = "exact";
	if (fabs(f->fit.phi) > (strcmp(w->c->model, "reml_logit") == 0 ? wanders_seen : wanders_most))
		w->c->cautions |= CHANGE_WANDERING;
	for (size_t k = 0; k < w->dates; k++)
		say_date(f, k);
	say_rows(f);
	say_others(f);
	free(f);
}
