/* each.h — one piece of work for each of n things that do not touch one another, on as many processors as there are.
 *
 * What comes out must lie at the thing's own number: then it is the same whoever did it, and when.  The work may take memory, from
 * an arena only from that of its own worker; it may die.  Where no thread is to be had, the caller does it all. */
#ifndef EACH_H
#define EACH_H
#include "base.h"

enum { EACH_MOST = 8 };                         /* workers, the caller among them: they are numbered from 0 */

/* worth: under so many things for each worker, another one is not worth its beginning. */
void each(size_t n, size_t worth, void (*work)(void *of, size_t worker, size_t i), void *of);
#endif
