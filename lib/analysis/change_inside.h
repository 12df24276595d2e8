/* change_inside.h — what the files of change share. */
#ifndef CHANGE_INSIDE_H
#define CHANGE_INSIDE_H
#include "change.h"
#include "period.h"

/* One date, or several that cannot be told apart.  time: the first period after it, counted from the series' first. */
struct change_date { struct change_break *said; int64_t time; };

struct change_work {
	const struct points       *p;
	const struct series       *s, *other;             /* other: the comparator, or NULL */
	const struct change_asked *asked;
	struct arena              *memory;
	struct change             *c;
	enum period                per;
	day                        origin;                /* the series' first period */
	struct change_date         date[CHANGE_BREAKS];   /* those that are tested, once change_sides has been */
	size_t                     dates;
	struct { day from, to; }   pulse[CHANGE_PULSES];
	size_t                     pulses;
	int64_t                    from, to;              /* periods that are used: from ≤ time < to */
	size_t                     harmonics;
	bool                       percentage;            /* counts out of counts */
};

/* Rows of a model: those of the comparator first, then the series' own from `own` on. */
struct change_rows {
	size_t  n, own, terms, base;                      /* base: terms of one series; with a comparator there are twice as many */
	double *x, *y, *value, *of, *residual, *score;
	size_t *step, *place;                             /* place: of the point in its own series */
};

int64_t change_time(const struct change_work *w, day d);                       /* periods from origin to the one that holds d */
day     change_day(const struct change_work *w, int64_t time);
bool    change_usable(const struct change_work *w, const struct point *t);

/* Dates that cannot be told apart are joined, and those with too few periods on a side are left out with what lies beyond them. */
void    change_sides(struct change_work *w);
size_t  change_count(const struct change_work *w, const struct series *s, int64_t from, int64_t to);

void    change_row(const struct change_work *w, const struct change_rows *r, day period, bool own, double *x);
void    change_clear(const struct change_work *w, const struct change_rows *r, double *x, size_t date);   /* as if it had not been; SIZE_MAX: none of them */
struct change_rows change_rows(const struct change_work *w);
void    change_fit(struct change_work *w);
void    change_years(struct change_work *w);             /* annual points: means before and after */
#endif
