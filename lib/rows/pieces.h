/* pieces.h — a line cut at every comma, many bytes at a time: most of what reading CSV without quotes is. */
#ifndef PIECES_H
#define PIECES_H
#include "text.h"

/* All pieces of line between the commas, at most `room` of them into piece: returns how many there are, which may be more.
 * "a,,b" has 3, "" has 1. */
size_t pieces_cut(str line, str *piece, size_t room);

/* One line, from p on, of the n bytes that there are; PIECES_SLACK more behind them may be looked at, whatever they are.  A line break
 * inside quotes, a quote where none may be, a CR alone, or no LF at all: then it is not REGULAR, and nothing else of it holds.  With more
 * pieces than room none of them holds. */
enum { PIECES_SLACK = 64 };
enum {
	PIECES_REGULAR  = 1,
	PIECES_QUOTED   = 2,            /* some pieces begin and end with a quote; in them two quotes stand for one */
	PIECES_BLANK    = 4,            /* some piece without quotes begins or ends with what is no more than a blank */
	PIECES_HASH     = 8,            /* there is a # */
	PIECES_NO_ASCII = 16,           /* a byte above 0x7f, or NUL */
};
struct pieces_line {
	unsigned is;
	size_t   n;                     /* pieces, quotes and all */
	size_t   text, all;             /* bytes without the LF or CR LF at its end, and with it */
};
struct pieces_line pieces_line(const char *p, size_t n, str *piece, size_t room);
struct pieces_line pieces_line_slow(const char *p, size_t n, str *piece, size_t room);    /* the same, byte by byte */
/* For tests: no more than so many bytes at a time; what this processor then takes. */
enum pieces_width { PIECES_NARROW, PIECES_MIDDLE, PIECES_WIDE, PIECES_FULL };
enum pieces_width pieces_choose(enum pieces_width most);
size_t pieces_unquote(str raw, char *to);                 /* what a piece in quotes says: bytes written, fewer than it has */

bool   pieces_ascii(str s);                               /* no byte above 0x7f and no NUL */

/* May stand in a line of ours as it is: no quote, comma, # or line break in it, no blank at either end. */
bool   pieces_plain(str s);

/* Nothing in it that a cell would be quoted for, wherever it stands; commas may be: so may several cells in a row. */
bool   pieces_bare(str s);
#endif
