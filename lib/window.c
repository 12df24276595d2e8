/* window — the stretch of a file that is being looked at. */
#include "window.h"

#include "pieces.h"

enum { BLOCK = 1 << 18 };

void window_open(struct window *w, struct bytes *from)
{
	*w = (struct window){ .from = from, .room = BLOCK, .p = take_more(NULL, BLOCK + PIECES_SLACK, 1) };
}

void window_close(struct window *w)
{
	bytes_close(w->from);
	free(w->p);
	*w = (struct window){0};
}

bool window_has(const struct window *w, char c)
{
	return w->at < w->end && memchr(w->p + w->at, c, w->end - w->at);
}

bool window_fill(struct window *w)
{
	size_t old = w->end - w->at, got;

	if (w->over)
		return false;
	if (w->at && old)
		memmove(w->p, w->p + w->at, old);
	w->at = 0;
	w->end = old;
	if (w->room - w->end < BLOCK / 2) {
		w->room *= 2;
		w->p = take_more(w->p, w->room + PIECES_SLACK, 1);
	}
	got = bytes_read(w->from, w->p + w->end, w->room - w->end);
	w->over = got == 0;
	w->end += got;
	memset(w->p + w->end, 0, PIECES_SLACK);         /* looked at, and of no account: known all the same */
	return !w->over;
}

bool window_break(struct window *w, size_t ahead, size_t most, size_t *at_break)
{
	for (;;) {
		for (size_t i = w->at + ahead; i < w->end; i++)
			if (w->p[i] == '\n' || w->p[i] == '\r') {
				*at_break = i;
				return true;
			}
		ahead = w->end - w->at;
		if (ahead > most || !window_fill(w)) {
			*at_break = w->end;
			return false;
		}
	}
}
