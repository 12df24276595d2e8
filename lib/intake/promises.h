/* promises.h — what a definition says of its rows as a whole, for the stages behind to hold us to.
 *
 * Of what age somebody is to be worked out (#age), up to which day everything is known (#complete), which months are known to be
 * wanting (#gap), and that there is nothing at all (#absent).  Whoever counts by days needs all of them before the first row. */
#ifndef PROMISES_H
#define PROMISES_H
#include "extract.h"

/* Without a file nothing is known of any day: a promise of complete months would turn what is absent into zeros.
 * `oldest`: the oldest stamp of the files, from which months are counted back; INT32_MAX when there is none. */
void promises_write(struct out *out, const struct extract *x, bool nothing, day oldest);
#endif
