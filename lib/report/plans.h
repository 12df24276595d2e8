/* plans.h — what people have written of what they will do, and what families said and saw done.  See report(5).
 *
 *     plan     felt-nosey                     said   Tell us before the worker changes
 *     area     Heart                          did    A letter and a joint visit
 *     do       Ask before looking …           when   2026-03
 *     by       March 2027
 *     lead     Principal social worker        risk   Recruitment fails
 *     worked   Back in its range for 6 months chance Likely …
 *
 *     improve  plan-visits-in-time            asked  Protection visits on time
 *
 * Printed as given, with the figures of measures in {braces}: a number is never typed where a figure can stand. */
#ifndef PLANS_H
#define PLANS_H
#include "buf.h"

struct plan { str measure, area, what, why, by, lead, worked, done, impact; size_t line; };      /* done: a month; then it is closed, and impact says what came of it */
struct said { str said, who, did, refused, when; size_t line; };          /* refused: why it was not done */
struct risk { str risk, chance, then, doing, change; size_t line; };
struct improve { str measure, asked, found; size_t line; };      /* what inspectors asked for, and when */
struct plans {
	const struct plan *plan; size_t n_plans;
	const struct said *said; size_t n_said;
	const struct risk *risk; size_t n_risks;
	const struct improve *improve; size_t n_improve;
	str agreed, agreed_by;                        /* one statement that the families' groups have written and approved */
	str ask;                                      /* one request to the Department */
	const char *file;                             /* NULL: there is none */
};

const struct plans *plans_read(const char *path, struct arena *memory);   /* NULL path: none; dies NO_INPUT, BAD_SETTING */
#endif
