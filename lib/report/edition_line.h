/* edition_line.h — between edition.c, which reads a .report file, and edition_item.c, which knows the lines of a section. */
#ifndef EDITION_LINE_H
#define EDITION_LINE_H
#include "edition.h"

#include "defs.h"

struct reading { struct edition *e; struct defs *defs; struct arena *memory; struct edition_section *section; size_t room, item_room; struct edition_item *item; };

bool edition_name_is_good(str name) MUST_USE;
const str *edition_names(const struct reading *r, const struct def *line, size_t *n);
/* A line of the section under way; false when its word is none of them. */
bool edition_item(struct reading *r, const struct def *line) MUST_USE;
size_t edition_item_words(str *known, size_t room);       /* those there are, for a suggestion */
#endif
