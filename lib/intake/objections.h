/* objections.h — people who asked not to be counted: their rows are dropped before anything else is done with them.
 *
 * A CSV file that council.conf names.  Its headings are those of `mask` in the extracts (child, family, worker …), or the
 * names of id columns; a cell is an identifier as the exports write it.  A row goes when any of its ids is listed. */
#ifndef OBJECTIONS_H
#define OBJECTIONS_H
#include "extract.h"

struct objections { struct ids *listed; size_t columns; };        /* [column of the extract]; = {0} lists nobody */

/* Dies NO_INPUT when it is not there, BAD_DATA when it is no CSV or a heading speaks of nobody's ids: nobody is counted before it
 * can be read.  file: as said in that council.conf; empty: nobody.  path: of the extract, beside those of other ids. */
void objections_read(struct objections *o, str file, str council, const struct extract *x, const char *path);
bool objections_hold(const struct objections *o, const struct cell *cell) MUST_USE;
void objections_free(struct objections *o);
#endif
