/* window — the stretch of a file that is being looked at. */
#include "window.h"

#include "pieces.h"

enum { BLOCK = 1 << 18 };

void window_open(struct window *w, struct bytes *from)
{
	*w = (struct window){ .from = from, .room = BLOCK, .p = take(BLOCK + PIECES_SLACK, 1) };
}

void window_close(struct window *w)
{
	bytes_close(w->from);
	free(w->p);
	*w = (struct window){0};
}

size_t window_seek(const struct window *w, size_t from, char c)
{
	const char *found = from < w->end ? memchr(w->p + from, c, w->end - from) : NULL;

	return found ? (size_t)(found - w->p) : w->end;
}

void window_marks(struct window *w)
{
	if (w->quote < w->at)
		w->quote = window_seek(w, w->at, '"');
	if (w->cr < w->at)
		w->cr = window_seek(w, w->at, '\r');
}

/* A mark made before the bytes moved down `by`, and before those from `old` on came. */
static size_t moved(const struct window *w, size_t mark, size_t by, size_t old, char c)
{
	if (mark < by)
		return window_seek(w, 0, c);
	return mark - by < old ? mark - by : window_seek(w, old, c);
}

bool window_fill(struct window *w)
{
	size_t by = w->at, old = w->end - w->at, got;

	if (w->over)
		return false;
	if (by && old)
		memmove(w->p, w->p + by, old);
	w->at = 0;
	w->end = old;
	if (w->room - w->end < BLOCK / 2) {
		w->room *= 2;
		w->p = take_more(w->p, w->room + PIECES_SLACK, 1);
	}
	got = bytes_read(w->from, w->p + w->end, w->room - w->end);
	w->over = got == 0;
	w->end += got;
	w->quote = moved(w, w->quote, by, old, '"');
	w->cr = moved(w, w->cr, by, old, '\r');
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
