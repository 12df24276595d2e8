/* alike.c — see alike.h.  What comes waits behind what is in order, and is sorted into it when there is no more room. */
#include "alike.h"

enum { LATE = 256 };

static void *thing_at(const struct alike *a, size_t i)
{
	return a->all + i * a->size;
}

static uint32_t *many_of(void *thing)
{
	return thing;
}

/* Neighbours that are alike become one.  How many are left. */
static size_t counted(const struct alike *a, char *first, size_t n)
{
	size_t kept = 0;

	for (size_t i = 0; i < n; i++) {
		char *thing = first + i * a->size, *last = first + (kept - (kept > 0)) * a->size;

		if (kept > 0 && a->order(last, thing) == 0)
			*many_of(last) += *many_of(thing);
		else
			memmove(first + kept++ * a->size, thing, a->size);
	}
	return kept;
}

/* Those that are there already are counted there.  How many are new; both are in order. */
static size_t not_there(const struct alike *a, char *late, size_t n)
{
	size_t at = 0, kept = 0;

	for (size_t i = 0; i < n; i++) {
		char *thing = late + i * a->size;
		int   order = -1;

		while (at < a->n && (order = a->order(thing_at(a, at), thing)) < 0)
			at++;
		if (at < a->n && order == 0)
			*many_of(thing_at(a, at)) += *many_of(thing);
		else
			memmove(late + kept++ * a->size, thing, a->size);
	}
	return kept;
}

/* From the back, so that nothing is overwritten that is still wanted. */
static void merge(struct alike *a, const char *fresh, size_t n)
{
	size_t was = a->n;

	for (size_t to = a->n + n; n > 0; to--) {
		bool older = was > 0 && a->order(thing_at(a, was - 1), fresh + (n - 1) * a->size) > 0;

		memmove(thing_at(a, to - 1), older ? thing_at(a, --was) : fresh + --n * a->size, a->size);
	}
}

void alike_settle(struct alike *a)
{
	char  *late, *fresh;
	size_t n;

	if (a->late == 0)
		return;
	late = thing_at(a, a->n);
	qsort(late, a->late, a->size, a->order);
	n = not_there(a, late, counted(a, late, a->late));
	a->late = 0;
	if (a->n > 0 && n > 0) {
		fresh = take(n, a->size);
		memcpy(fresh, late, n * a->size);
		merge(a, fresh, n);
		free(fresh);
	}
	a->n += n;
}

void alike_add(struct alike *a, const void *thing)
{
	if (a->n + a->late == a->room) {
		size_t more = a->n / 4 + LATE;

		alike_settle(a);
		if (a->room - a->n < more / 2) {
			a->room = a->n + more;
			a->all = take_more(a->all, a->room, a->size);
		}
	}
	memcpy(thing_at(a, a->n + a->late++), thing, a->size);
}

void alike_free(struct alike *a)
{
	free(a->all);
	a->all = NULL;
	a->n = a->late = a->room = 0;
}
