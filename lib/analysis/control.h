/* control.h — the control chart of one series of points: which chart and why, its limits, and what it says.
 *
 * The numbers are those of stat/spc.h; here is only what points(5) and METHODS sections 0 and 4 decide:
 * stocks and rolling figures and series with too much hidden get a line and no verdict, few answers a run chart.
 * The good direction and the target are the measure's; where it says nothing, those asked for. */
#ifndef CONTROL_H
#define CONTROL_H
#include "impossible.h"
#include "stat/spc.h"

/* The words of spc -k, in their order. */
enum control_kind {
	CONTROL_AUTO, CONTROL_RUN, CONTROL_XMR, CONTROL_P, CONTROL_PP, CONTROL_C, CONTROL_U, CONTROL_UP, CONTROL_G,
	CONTROL_T, CONTROL_XBAR, CONTROL_S, CONTROL_MR, CONTROL_KINDS, CONTROL_NONE = CONTROL_KINDS
};
#define CONTROL_WORDS "auto|run|xmr|p|pp|c|u|up|g|t|xbar|s|mr"
bool control_kind_read(str word, enum control_kind *out) MUST_USE;
const char *control_kind_word(enum control_kind kind);
const char *control_kind_needs(enum control_kind kind);   /* "a numerator and a denominator beside every value" */

enum counts_are control_counts(enum control_kind kind);   /* what an ordinary CSV's numerators must be for it */

struct control_asked {
	enum control_kind kind;                           /* CONTROL_AUTO: the measure's own, or ours to choose */
	enum spc_rules    rules;
	size_t            baseline;                       /* 0: not asked */
	enum better       better;                         /* these two only where the points do not say */
	double            target;                         /* nan: none */
};

struct control {
	enum spc_chart     chart;
	const char        *chart_why;                     /* one word of points(5); "unfit": these figures cannot have the chart asked for */
	bool               plots_value;                   /* false: what is drawn is the point's own, a range or a deviation */
	struct spc_point  *point;                         /* one for each point of the series, in time order; in the arena */
	struct spc_verdict verdict;
	const char        *no_variation, *no_assurance;   /* why there is none; "" when there is */
	double             resembles;                     /* its months one another, as by_chance has it; nan: not known */
	struct spc_false   by_chance;                     /* how likely its signals are where nothing changes; nan: no chart */
	struct spc_doubt   doubt;                         /* what the chart was drawn without; all false by the peers' rules */
};

/* A series that cannot have its chart has none, and says so; it costs no other series anything. */
struct control control_of(const struct points *p, const struct series *s, const struct control_asked *asked,
                          struct arena *memory);

/* An ordinary CSV from which periods are missing: one line that says where the first gap is.  Runs, trends and ranges do not go over it. */
void        control_gaps_said(const struct points *p, const struct control *all);

const char *control_chart_word(enum spc_chart chart);     /* a word of CONTROL_WORDS, or "none" */
void        control_signals(struct buf *b, unsigned signals);   /* "outside+near", nothing when there are none */

/* The limits as they are shown: a percentage within 0 and 1, a count not below 0. */
double      control_shown(const struct series *s, double limit);
#endif
