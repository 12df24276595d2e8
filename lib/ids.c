/* ids — open addressing at half load; slots hold number + 1. */
#include "ids.h"

/* Eight bytes at a time: keys of a night's points are some sixty bytes long.  The steps are those of the finaliser of MurmurHash3. */
static uint64_t stirred(uint64_t h)
{
	h = (h ^ h >> 33) * UINT64_C(0xff51afd7ed558ccd);
	return h ^ h >> 29;
}

static uint32_t hash_of(str key)
{
	uint64_t h = UINT64_C(14695981039346656037) ^ key.n, piece;

	for (; key.n >= sizeof piece; key.p += sizeof piece, key.n -= sizeof piece) {
		memcpy(&piece, key.p, sizeof piece);
		h = stirred(h ^ piece);
	}
	piece = 0;
	if (key.n)
		memcpy(&piece, key.p, key.n);
	return (uint32_t)(stirred(stirred(h ^ piece)) >> 16);
}

static bool holds(const struct ids *t, uint32_t number, str key, uint32_t hash)
{
	return t->hash[number] == hash && same(t->key[number], key);
}

static size_t slot_of(const struct ids *t, str key, uint32_t hash)
{
	size_t at = hash & (t->slots - 1);

	while (t->slot[at] && !holds(t, t->slot[at] - 1, key, hash))
		at = (at + 1) & (t->slots - 1);
	return at;
}

/* No two are the same: their texts need not be read again. */
static void spread(struct ids *t)
{
	free(t->slot);
	t->slots = t->slots ? 2 * t->slots : 64;
	t->slot = take(t->slots, sizeof *t->slot);
	for (size_t i = 0; i < t->n; i++) {
		size_t at = t->hash[i] & (t->slots - 1);
		while (t->slot[at])
			at = (at + 1) & (t->slots - 1);
		t->slot[at] = (uint32_t)i + 1;
	}
}

uint32_t ids_of(struct ids *t, str key)
{
	uint32_t hash = hash_of(key);
	size_t   at, room = t->room;

	if (2 * t->n >= t->slots)
		spread(t);
	at = slot_of(t, key, hash);
	if (t->slot[at])
		return t->slot[at] - 1;
	if (t->n == UINT32_MAX - 1)
		die(NO_MEMORY, "more than four thousand million different keys");
	GROW(t->key, t->n, t->room);
	if (t->room != room)
		t->hash = take_more(t->hash, t->room, sizeof *t->hash);
	t->hash[t->n] = hash;
	t->key[t->n] = arena_keep(&t->keys, key);
	t->slot[at] = (uint32_t)++t->n;
	return (uint32_t)t->n - 1;
}

bool ids_find(const struct ids *t, str key, uint32_t *id)
{
	size_t at;

	if (t->n == 0)
		return false;
	at = slot_of(t, key, hash_of(key));
	if (!t->slot[at])
		return false;
	*id = t->slot[at] - 1;
	return true;
}

str ids_key(const struct ids *t, uint32_t id)
{
	return t->key[id];
}

void ids_free(struct ids *t)
{
	arena_free(&t->keys);
	free(t->key);
	free(t->hash);
	free(t->slot);
	*t = (struct ids){0};
}
