/* pieces.h — a line cut at every comma, many bytes at a time: most of what reading CSV without quotes is. */
#ifndef PIECES_H
#define PIECES_H
#include "text.h"

/* All pieces of line between the commas, at most `room` of them into piece: returns how many there are, which may be more.
 * "a,,b" has 3, "" has 1. */
size_t pieces_cut(str line, str *piece, size_t room);

bool   pieces_ascii(str s);                               /* no byte above 0x7f and no NUL */

/* May stand in a line of ours as it is: no quote, comma, # or line break in it, no blank at either end. */
bool   pieces_plain(str s);

/* Nothing in it that a cell would be quoted for, wherever it stands; commas may be: so may several cells in a row. */
bool   pieces_bare(str s);
#endif
