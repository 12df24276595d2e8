/* quotes — the pieces of a regular line without their quotes. */
#include "quotes.h"

#include "pieces.h"

size_t quotes_off(str *piece, size_t n, char *room)
{
	size_t bare = n;

	for (size_t i = 0; i < n; i++) {
		str *s = &piece[i];

		if (s->n == 0 || *s->p != '"')
			continue;
		bare = bare < i ? bare : i;
		*s = (str){ s->p + 1, s->n - 2 };
		if (s->n == 0 || !memchr(s->p, '"', s->n))
			continue;
		s->n = pieces_unquote((str){ s->p - 1, s->n + 2 }, room);
		s->p = room;
		room += s->n;
	}
	return bare;
}
