/* council.h — council.conf read whole: names, dates of change, targets, thresholds, where things lie.  See council.conf(5).
 *
 * What may be said without the measures is checked here; that a line names a measure that is there,
 * by measures_check (measure.h).  Everything lives in the arena. */
#ifndef COUNCIL_H
#define COUNCIL_H
#include "points.h"

struct council_break  { str event; size_t at, line; bool every; const str *measure; size_t measures; };    /* at: event[at] */
struct council_target { str measure; struct facts_target step; bool percent; size_t line; };
struct council_set    { str name, value; size_t line; };
struct council_rebase { str measure, person, reason; month from; size_t line; };
struct council_labels { str column, lookup; size_t line; };

struct council {
	const char *file;                                 /* as messages say it; NULL for the defaults */
	str     council, contact, marking;
	str     colour;                                   /* of headlines, instead of ours: #RRGGBB, at least 4.5 to 1 on white; empty: ours */
	str     old_code, new_code, region_code, region_name;
	const struct event *event;                        /* in time order; a month alone is its first day */
	size_t  events;
	const struct council_break *breaks, *pulse;
	size_t  n_breaks, pulses;
	const struct council_target *target;              /* in the order of `from`; lo == hi: a value */
	size_t  targets;
	const struct council_set *set;
	size_t  sets;
	const struct council_rebase *rebase;
	size_t  rebases;
	const struct council_labels *labels;
	size_t  n_labels;
	const str *neighbour;
	size_t  neighbours;
	day     inspection;                               /* the last one; INT32_MIN: not said */
	int64_t hide;                                     /* under this is hidden: 6 */
	int64_t enough;                                   /* no percentage, mean or median of fewer: 10 */
	int64_t round;                                    /* to the nearest so many; 0: off */
	int64_t publish;                                  /* days after a period's end: 0 */
	int64_t stale_warn, stale_refuse;                 /* days; 0: never */
	int64_t delete_after;                             /* days; 0: never */
	double  fewer_warn, fewer_refuse;                 /* parts of one: 0.2; nan: never */
	str     objections, inbox, runs, reports, key, published;    /* as written: relative to council.conf */
};

/* Dies NO_INPUT, or BAD_SETTING with file, line and what to write.  NULL: a council of defaults, without a name. */
const struct council *council_read(const char *path, struct arena *memory);

/* The value of `set NAME`; false when it is not said. */
bool council_value(const struct council *c, str name, str *value) MUST_USE;

/* `80%`, `0.6`, `40% to 60%`, each with `from 2026-04` or without: what stands behind `target` in a measure and, after the
 * name, in council.conf.  False with the reason, for a message, in `why`. */
bool council_target_read(str rest, struct facts_target *to, bool *percent, struct buf *why) MUST_USE;
#endif
