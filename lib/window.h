/* window.h — the stretch of a file that is being looked at: bytes come in at its end and go out at its front.
 * It holds everything from `at` on, so a reader may look far ahead and go back to `at`. */
#ifndef WINDOW_H
#define WINDOW_H
#include "bytes.h"

struct window {
	struct bytes *from;
	char  *p;                       /* [at, end) is there; the rest of `room` is free, and PIECES_SLACK behind it may be looked at */
	size_t at, end, room;           /* a reader moves `at` on as it is done with bytes */
	bool   over;                    /* nothing more comes */
};

void   window_open(struct window *w, struct bytes *from);         /* takes it over */
void   window_close(struct window *w);
bool   window_fill(struct window *w);                     /* more bytes behind; moves all down to 0; false at the end of the file */
bool   window_has(const struct window *w, char c);        /* somewhere from `at` on */

/* The first CR or LF `ahead` bytes or more behind `at`, bringing in what is needed; *at_break is its place.  False, and the
 * end, when the file or `most` bytes end before one. */
bool   window_break(struct window *w, size_t ahead, size_t most, size_t *at_break);
#endif
