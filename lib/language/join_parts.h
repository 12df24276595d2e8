/* join_parts.h — what join.c and join_*.c share; nobody else includes it. */
#ifndef JOIN_PARTS_H
#define JOIN_PARTS_H
#include "whole.h"
#include "ids.h"
#include "join.h"

enum join_which { ANY_ROW, LAST_UP_TO, LAST_BEFORE, FIRST_FROM, FIRST_AFTER, NEAREST };

struct join_pair { str ours, theirs; size_t our_at, their_at; };     /* of a key; of a bring `theirs as ours` */
struct join_line { uint32_t key; day when; str whole; const str *brought; };

struct join {
	struct expr_at   at;
	struct arena    *memory;        /* the sentence's */
	str              sentence, path;
	struct { struct join_pair *all; size_t n, room; } bring, key;
	enum join_which  which;
	struct join_pair day;           /* theirs: D; ours: E */
	bool             within_said;
	struct span      within;
	struct expr     *where;

	struct in       *in;
	bool             lookup;
	struct column   *column;        /* brought */
	struct arena     cells;
	struct ids       keys;
	struct join_line *line;         /* in order of key, then day, then cells */
	size_t           lines, room;
	size_t          *first;         /* of each key's lines; first[key + 1] is where they end */
	enum type        our_day, their_day;
	struct buf       spoken;        /* the key being looked for */
};

bool join_day(enum type type, str cell, day *out);        /* a month is its first day */
void join_settle(struct join *j);                         /* sorts, counts, refuses keys with several rows */
void join_lookup_types(struct join *j);                   /* of a lookup: what its cells are */
#endif
