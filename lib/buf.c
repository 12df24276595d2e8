/* buf — bytes that grow, and memory that is let go all at once. */
#include "buf.h"

#include <stdarg.h>

void buf_more(struct buf *b, size_t more)
{
	if (b->n + more + 1 <= b->room)                 /* one beyond, for buf_ended */
		return;
	b->room = 2 * b->room + more + 64;
	b->p = take_more(b->p, b->room, 1);
}

void buf_add(struct buf *b, str s)
{
	if (s.n == 0)
		return;
	buf_more(b, s.n);
	memcpy(b->p + b->n, s.p, s.n);
	b->n += s.n;
}

void buf_addc(struct buf *b, char c)
{
	buf_more(b, 1);
	b->p[b->n++] = c;
}

void buf_addf(struct buf *b, const char *fmt, ...)
{
	va_list args, again;
	int     n;

	va_start(args, fmt);
	va_copy(again, args);
	n = vsnprintf(NULL, 0, fmt, args);
	va_end(args);
	if (n > 0) {
		buf_more(b, (size_t)n);
		vsnprintf(b->p + b->n, (size_t)n + 1, fmt, again);
		b->n += (size_t)n;
	}
	va_end(again);
}

str buf_str(const struct buf *b)
{
	return (str){ b->p, b->n };
}

const char *buf_ended(struct buf *b)
{
	buf_more(b, 0);
	b->p[b->n] = '\0';
	return b->p;
}

void buf_free(struct buf *b)
{
	free(b->p);
	*b = (struct buf){0};
}

struct block { struct block *next; size_t room; max_align_t first; };

/* Blocks grow with what is asked: a dictionary of six words takes 1 KiB, a night's points some pieces of 64. */
enum { ALIGN = _Alignof(max_align_t), LEAST = 1 << 10, MOST = 1 << 16 };

static void *piece_of(struct arena *a, size_t need)
{
	if (!a->blocks || a->blocks->room - a->used < need) {
		size_t        usual = a->blocks ? 2 * a->blocks->room : LEAST, room = usual < MOST ? usual : MOST;
		struct block *b;

		room = need > room ? need : room;
		b = take_more(NULL, offsetof(struct block, first) + room, 1);
		b->room = room;
		b->next = a->blocks;
		a->blocks = b;
		a->used = 0;
	}
	a->used += need;
	return (char *)&a->blocks->first + a->used - need;
}

void *arena_room(struct arena *a, size_t n, size_t size)
{
	size_t begins = (a->used + ALIGN - 1) / ALIGN * ALIGN;

	if (size && n > (SIZE_MAX / 2) / size)
		die(NO_MEMORY, "no memory left");
	if (a->blocks)
		a->used = begins < a->blocks->room ? begins : a->blocks->room;
	return piece_of(a, n * size);
}

void *arena_take(struct arena *a, size_t n, size_t size)
{
	return memset(arena_room(a, n, size), 0, n * size);
}

/* Text lies anywhere: a million ids of 16 letters take 17 bytes each and not 32. */
str arena_keep(struct arena *a, str s)
{
	char *p = piece_of(a, s.n + 1);

	if (s.n)
		memcpy(p, s.p, s.n);
	p[s.n] = '\0';
	return (str){ p, s.n };
}

void *arena_more(struct arena *a, void *old, size_t n, size_t size)
{
	void *p;

	if (n & (n - 1))
		return old;
	p = arena_take(a, n ? 2 * n : 1, size);
	if (n)
		memcpy(p, old, n * size);
	return p;
}

void arena_free(struct arena *a)
{
	for (struct block *b = a->blocks, *next; b; b = next) {
		next = b->next;
		free(b);
	}
	*a = (struct arena){0};
}
