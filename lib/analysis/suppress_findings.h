/* suppress_findings.h — findings(5) through suppress: the same rules as for points, on rows, people and events.
 *
 * Reads `in` to its end, writes every row in its order, those that may not be shown without counts, figures and reason, and closes
 * it.  `published` false hides nothing.  `under` is what is small where the #measure lines do not say; say_policy writes #by and #safe. */
#ifndef SUPPRESS_FINDINGS_H
#define SUPPRESS_FINDINGS_H
#include "stream.h"

void suppress_findings(struct in *in, bool published, double under, void (*say_policy)(struct out *out));
#endif
