/* parted.c — see parted.h. */
#include "parted.h"

enum { CHUNK = 1 << 14 };                                /* bytes */

static void put(struct parted *p, unsigned part)
{
	struct spilt at = spill_add(&p->spill, buf_str(&p->late[part]));

	GROW(p->chunk, p->chunks, p->chunk_room);
	p->chunk[p->chunks].at = at;
	p->chunk[p->chunks++].part = part;
	p->late[part].n = 0;
}

void parted_add(struct parted *p, uint32_t id, const uint32_t *row)
{
	unsigned part = id % PARTED_PARTS;

	buf_add(&p->late[part], (str){ (const char *)row, p->width * sizeof *row });
	if (p->late[part].n >= CHUNK)
		put(p, part);
}

/* The chunks of the part, then what waits to become one.  All are whole rows, so each begins where a number may. */
const uint32_t *parted_next(struct parted *p, unsigned part, size_t *at, size_t *rows)
{
	str found;

	while (*at < p->chunks && p->chunk[*at].part != part)
		++*at;
	if (*at > p->chunks || (*at == p->chunks && p->late[part].n == 0))
		return NULL;
	found = *at < p->chunks ? spill_get(&p->spill, p->chunk[*at].at, &p->room) : buf_str(&p->late[part]);
	++*at;
	*rows = found.n / (p->width * sizeof(uint32_t));
	return (const uint32_t *)(const void *)found.p;
}

void parted_free(struct parted *p)
{
	for (unsigned i = 0; i < PARTED_PARTS; i++)
		buf_free(&p->late[i]);
	buf_free(&p->room);
	free(p->chunk);
	spill_free(&p->spill);
	*p = (struct parted){ .width = p->width };
}
