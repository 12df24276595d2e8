/* source — one file, opened up to its headings. */
#include "source.h"

static void seen(void *digest, str raw)
{
	digest_add(digest, raw);
}

struct source source_open(const struct inbox_file *f, const char *extract, const char *encoding, struct digest *digest)
{
	struct bytes *bytes = bytes_open(f->path.p);
	struct source s = {0};
	enum rows_got got;

	bytes_encoding(bytes, encoding);
	if (digest)
		bytes_watch(bytes, seen, digest);
	s.rows = rows_open(bytes);
	got = rows_next(s.rows, &s.heading, &s.n);
	if (got == NO_MORE_ROWS)
		die(BAD_DATA, "%s%s%s: is empty: not even headings", extract, *extract ? ": " : "", rows_name(s.rows));
	if (got == BAD_ROW)
		die(BAD_DATA, "%s%s%s:%zu: the headings: %s", extract, *extract ? ": " : "", rows_name(s.rows), rows_line(s.rows),
		    rows_why(s.rows));
	return s;
}
