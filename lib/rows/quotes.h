/* quotes.h — the pieces of a regular line without their quotes.
 *
 * A piece in quotes is most often what stands between them, and is left where it lies; only one with a quote of its own, written
 * as two, is copied. */
#ifndef QUOTES_H
#define QUOTES_H
#include "text.h"

/* Each of the n pieces, as pieces_line cuts a line that is REGULAR and QUOTED, becomes what it says.  `room` has as many bytes as the
 * line, and lives as long as the pieces.  So many of them, from the first, had no quotes: n when none had. */
size_t quotes_off(str *piece, size_t n, char *room);
#endif
