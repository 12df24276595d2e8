/* kin.h — is this the right file?  A list in another list's place is known by its headings.
 *
 * The lists of one return share most of their first columns, so a wrong one would be read with half of its cells missing.  When a
 * file has headings that its extract does not read, the extracts beside it whose names begin alike (annexa-) are asked: whoever
 * reads more of them is whose it is. */
#ifndef KIN_H
#define KIN_H
#include "extract.h"

/* Dies BAD_DATA, naming the one it looks like.  `path`: of the extract, in the folder of its kin. */
void kin_check(const struct extract *x, const char *path, const char *lookups, const char *file, const str *heading, size_t n);
#endif
