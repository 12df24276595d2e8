/* inbox.h — the files of an extract: found below the inbox by its globs, without a shell. */
#ifndef INBOX_H
#define INBOX_H
#include "extract.h"

struct inbox_file { str path, name; day stamp; };         /* path: to open; name: as rejects say it, from the inbox down, or the last folder and the file */
struct inbox {
	struct inbox_file *all;           /* in the order they are to be read */
	size_t       n, room;
	bool         stamped;
	day          newest;              /* of the stamps */
	struct arena memory;
};

/* There may be none.  Dies NO_INPUT when there is no inbox, BAD_DATA when a file has no date in its path and `stamp` asks for one.
 * In name order; when the extract says `once`, the newest first (by stamp, else by name): it wins. */
void inbox_find(struct inbox *b, const struct extract *x, const char *dir);
_Noreturn void inbox_none(const struct extract *x);       /* NO_INPUT: what it should be called */
/* The operands instead. */
void inbox_named(struct inbox *b, const struct extract *x, char *const *operands);
void inbox_free(struct inbox *b);

/* SHA-256 of the bytes of all files as they lie, in name order.  For more than one: they are read once more. */
void inbox_digest(const struct inbox *b, char hex[static 65]);

/* A day from a path: the first 2026-03-31, or 2026-03 (its last day), or, if `year ends` was said, 2026 alone. */
bool inbox_stamp(const struct extract *x, str path, day *out) MUST_USE;
#endif
