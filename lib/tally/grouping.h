/* grouping.h — whose row is it: rows with the same cells in some key columns, numbered, and in the order of their keys. */
#ifndef GROUPING_H
#define GROUPING_H
#include "ids.h"
#include "whole.h"

struct grouping {
	const size_t *place;            /* of each key column in a row */
	struct column *column;          /* what they hold */
	size_t        keys;
	struct ids    groups;
	struct buf    spoken;
};

/* "child_id,at" against these columns; place and column live in the arena.  Dies BAD_USE, BAD_SETTING with `option` in front. */
void      grouping_bind(struct grouping *g, str names, const char *option, const char *of, const struct column *columns, size_t n,
                        struct arena *memory);
/* False when a key is missing: then nobody knows whose it is. */
bool      grouping_of(struct grouping *g, const str *field, uint32_t *group) MUST_USE;
void      grouping_keys(const struct grouping *g, uint32_t group, str *cell);     /* borrowed */
uint32_t *grouping_order(const struct grouping *g);       /* all groups by their keys, numbers by size; free() it */
void      grouping_free(struct grouping *g);

/* The place of a column, or BAD_SETTING: option: 'x' is not a column of NAME: did you mean 'y'? */
size_t    grouping_column(str name, const char *option, const char *of, const struct column *columns, size_t n);
#endif
