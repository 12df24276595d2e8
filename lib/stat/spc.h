/* spc.h — has a series changed, or is this how it always varies?  Charts, rules and verdicts.
 *
 * Pure: arrays and numbers in, numbers out; GSL and libm only.  Nothing here knows files, months or words.
 * In order: spc_limits, then spc_signals, then spc_verdict.  docs/methods.md has the choices and their sources. */
#ifndef STAT_SPC_H
#define STAT_SPC_H
#include <stdbool.h>
#include <stddef.h>

enum spc_chart {
	SPC_NONE, SPC_RUN, SPC_XMR, SPC_P, SPC_PP, SPC_C, SPC_U, SPC_U_PRIME, SPC_G, SPC_T, SPC_XBAR, SPC_S, SPC_MR, SPC_CHARTS
};

/* MDC: NHS England, Making Data Count, as of 2023/24.  PTD: NHSRplotthedots 0.2.2, exactly.
 * ANHOEJ: points outside, and the runs analysis of qicharts2 0.8.1.  A run chart is always read by Anhoej. */
enum spc_rules { SPC_MDC, SPC_PTD, SPC_ANHOEJ };

/* In the order of their precedence: the first that holds gives a point its side. */
enum spc_signal { SPC_OUTSIDE = 1, SPC_TREND = 2, SPC_NEAR = 4, SPC_SHIFT = 8, SPC_CROSSINGS = 16 };

enum { SPC_LEAST = 12, SPC_TRIAL = 13 };                  /* periods that limits need; under 13 they are on trial */

struct spc_point {
	double   value;                                   /* given; nan is missing, and a gap breaks runs and ranges */
	double   top, bottom;                             /* given for percentages and rates: value is top/bottom; else nan */
	double   size, deviation;                         /* given for xbar and s: of the values that this one is the mean of */
	bool     gap;                                     /* given: there should be periods before this one that are not here */
	bool     excluded;                                /* given: no part of the limits, of moving ranges or of runs */
	bool     base;                                    /* found: the limits come from this one among others */
	unsigned phase;                                   /* found, from 1 */
	double   centre, lower, upper;                    /* found; nan when there is none.  Only where the chart has it so
	                                                   * (g, t, s, mr: never below 0) clipped to what is possible */
	double   lower2, upper2;                          /* found: at two of the three sigma */
	unsigned signals;                                 /* found */
	int      side;                                    /* found: 1 high or rising, -1 low or falling, 0 neither */
};

/* = {0} with a chart is the house's default without an event, but `least` must be said. */
struct spc_how {
	enum spc_chart chart;
	enum spc_rules rules;
	size_t         least;                             /* SPC_LEAST; 0: limits from however few, as the peers do */
	size_t         baseline;                          /* 0, or the limits of a phase come from its first so many */
	bool           event;                             /* there was a dated event … */
	size_t         event_at;                          /* … and this is the first point that is not wholly before it (may be n) */
	const size_t  *rebase;                            /* places where limits start afresh, ascending */
	size_t         rebases;
	bool           screen;                            /* moving ranges of 3.267 times their mean or more are dropped, once */
	double         alike;                             /* neighbours resemble one another by so much: limits from moving ranges are
	                                                   * 1/√(1 - alike) as wide, and runs and trends count from spc_run_alike
	                                                   * and spc_trend_alike points; 0: not so */
	double         resembles;                         /* the same without a threshold, for spc_false: spc_resembles; nan: not known */
	bool           may_narrow;                        /* p' narrower than p, as the peer's; the house's never is */
};

struct spc_limits {
	size_t phases;
	size_t base;                                      /* how many the last phase's limits come from */
	bool   rebase_refused;                            /* one had fewer than `least` periods on its new side */
};

/* Fills phase, base, centre, lower, upper, lower2, upper2.  A run chart has a centre, the median, and no limits.
 * An mr chart's values become the moving ranges of those given; a t chart's that are not above 0 become missing. */
struct spc_limits spc_limits(const struct spc_how *how, struct spc_point *point, size_t n);

/* Fills signals and side. */
void spc_signals(const struct spc_how *how, struct spc_point *point, size_t n);

/* The runs analysis of points of one phase, Anhoej and Olesen 2014. */
struct spc_runs { size_t useful, chances, longest, longest_most, crossings, crossings_least; };
struct spc_runs spc_runs(const struct spc_point *point, size_t n);
size_t spc_longest_most(size_t useful);                   /* a longer run is a signal */
size_t spc_crossings_least(size_t chances);               /* fewer crossings, of so many there might be, are one */
size_t spc_run_alike(size_t usual, double alike);         /* a run as rare, of neighbours that resemble one another, as `usual` of strangers */
size_t spc_trend_alike(size_t usual, double alike);       /* the same of a trend */

enum spc_better { SPC_UP, SPC_DOWN, SPC_INSIDE, SPC_NO_SIDE };
enum spc_variation { SPC_NO_VARIATION, SPC_COMMON, SPC_IMPROVING, SPC_WORSENING, SPC_CHANGING };
enum spc_assurance { SPC_NO_ASSURANCE, SPC_PASS, SPC_FAIL, SPC_MAY, SPC_MOVING };

struct spc_verdict {
	enum spc_variation variation;                     /* of the last point that has a value */
	int                side;                          /* of its signal */
	size_t             last, since;                   /* places: that point, and where its unbroken run of like signals began */
	enum spc_assurance assurance;
};

/* Without a target lo and hi are nan; a target that is a value has lo == hi. */
struct spc_verdict spc_verdict(const struct spc_how *how, const struct spc_point *point, size_t n,
                               enum spc_better better, double target_lo, double target_hi);

/* After spc_limits: whether neighbours of the base resemble one another, and whether the year shows (24 points of it at least; one wave),
 * both once the step that fits best was taken out.  Either makes false signals: at a correlation of .3 half of all quiet series of
 * 24 months have one (METHODS 3).  So the house draws such a chart again: `alike` in spc_how, and values less spc_wave. */
struct spc_doubt {
	double lag, season;                               /* the correlation; the chance of so much of a wave.  nan: too few points */
	bool   autocorrelated, seasonal;
	double resembles;                                 /* what the correlation would be without the bias of so few points, -1 to 1; nan: as lag */
	double alike;                                     /* what it is taken for; 0: none */
	double sine, cosine, level;                       /* the wave, and its mean over the base */
};
struct spc_doubt spc_doubt(const struct spc_point *point, size_t n, const double *turn);   /* turn: where in the year, 0 to 2 pi; or NULL */
double           spc_wave(const struct spc_doubt *doubt, double turn);                       /* above or below the year's mean */

/* The resemblance of all points of the last phase, after the event as before it: more of them say more, and nothing is drawn by it. */
double           spc_resembles(const struct spc_point *point, size_t n, const double *turn);

/* How likely a chart of n points, whose limits come from `base` of them, is to have a signal on the last point, and anywhere, when nothing
 * has changed: Normal figures read by these rules, of months that resemble one another by how->resembles.  nan: nobody has tried, or under
 * 18 points, which do not tell how much they do. */
struct spc_false { double last, any; };
struct spc_false spc_false(const struct spc_how *how, size_t base, size_t n);

/* Inside the library: whether b comes right after a, in one phase with nothing missing between them;
 * and whether a is above b by more than rounding. */
bool spc_next_to(const struct spc_point *a, const struct spc_point *b);
bool spc_above(double a, double b);
#endif
