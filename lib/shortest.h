/* shortest.h — a number as few figures as read back, but 15 where fewer would do: what "%.15g", else "%.16g", else "%.17g" writes. */
#ifndef SHORTEST_H
#define SHORTEST_H
#include "text.h"

size_t shortest_write(char to[static NUM_ROOM], double v);        /* finite and not whole, or very large */
/* n / 10^k, rounded as strtod does; false when it is for strtod. */
bool   shortest_read(uint64_t n, int k, double *v);
#endif
