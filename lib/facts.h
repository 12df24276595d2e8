/* facts.h — the `#measure` and `#event` lines of points, read for points.c. */
#ifndef FACTS_H
#define FACTS_H
#include "points.h"

extern const struct facts facts_unknown;        /* a measure of which nothing is said: plain CSV */
void facts_read(struct points *p, struct in *in);
#endif
