/* change.h — did a series of points change at its dated events: which model and why, and what it says.
 *
 * The numbers are those of stat/its.h; here is only what points(5), council.conf(5) and METHODS section 0.8 decide: which periods
 * stand on which side, which dates can be told apart, which model.  A period belongs to the time after an event when it is not
 * wholly before it.  Months that are hidden, unknown or missing are gaps. */
#ifndef CHANGE_H
#define CHANGE_H
#include "points.h"
#include "stage.h"
#include "stat/its.h"

/* The words of its --model, in their order. */
enum change_model {
	CHANGE_AUTO, CHANGE_QUASIBINOMIAL, CHANGE_QUASIPOISSON, CHANGE_REML, CHANGE_ML, CHANGE_OLS, CHANGE_NW, CHANGE_ASKED
};
#define CHANGE_WORDS "auto|quasibinomial|quasipoisson|reml|ml|ols|nw"
const char *change_model_word(enum change_model model);

enum { CHANGE_LEAST = 8, CHANGE_ENOUGH = 12 };            /* periods a side: under the first nothing, under the second a caution */
enum { CHANGE_BREAKS = 6, CHANGE_PULSES = 3 };            /* in one series, at most */

struct change_asked {
	enum change_model   model;
	str                 comparator;                   /* a group or a measure; empty: none */
	int64_t             harmonics;                    /* under 0: ours to choose */
	const struct event *breaks, *pulses;              /* where the points do not say */
	size_t              n_breaks, n_pulses;           /* at most CHANGE_BREAKS and CHANGE_PULSES */
};

/* The dates of --break "DAY [NAME]" and --pulse DAY..DAY; what is none dies BAD_USE. */
struct event *change_read_breaks(const struct words *said, struct arena *memory);
struct event *change_read_pulses(const struct words *said, struct arena *memory);
/* A date that no series has two sides of is a slip of the pen, and dies BAD_USE. */
void change_need_sides(const struct points *p, const struct change_asked *asked);

enum change_caution { CHANGE_SHORT = 1, CHANGE_WANDERING = 2 };

struct change_break {
	str    name;                                      /* of its event; several that cannot be told apart are joined by + */
	size_t place;                                     /* the point of the series whose row says it */
	const char *why;                                  /* it was not tested; "" when it was */
	day    at;                                        /* the period that the effect is of: 12 months on, or as far as there is */
	struct its_estimate effect, level, slope;         /* in the measure's own unit: effect = level + periods × slope */
	struct its_estimate ols, nw;                      /* the effect by other models */
};

struct change {
	const char *model, *why;                          /* words of points(5) */
	unsigned    cautions;
	double      autocorrelation;                      /* nan: not known */
	const struct series *comparator;                  /* NULL: none */
	double     *fitted, *expected;                    /* one for each point, nan where there is none; in the arena */
	struct change_break *breaks;                      /* in time order; no two on one row */
	size_t      n_breaks;
};

/* Everything lives in the arena, as long as the points do. */
struct change change_of(const struct points *p, const struct series *s, const struct change_asked *asked, struct arena *memory);

/* Is there any series that the word of --comparator names? */
bool change_compares(const struct points *p, str comparator);
#endif
