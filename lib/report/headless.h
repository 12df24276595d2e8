/* headless.h — the columns that no heading of a file feeds.
 *
 * A column that is not required is read as all missing when its heading is not there, and a heading that somebody renamed would
 * empty it without a word.  So it is said: aloud when a heading that nobody declared is near, or when older files have it; and in
 * every case behind the #count of the source, where the night compares it with the last good one, and the report reads it. */
#ifndef HEADLESS_H
#define HEADLESS_H
#include "inbox.h"

struct headless {
	const struct extract    *x;
	const struct inbox_file *newest;          /* borrowed: the file by whose headings the rows to come will be read */
	struct buf newest_name;                   /* as messages say it */
	bool *missing;                            /* of the newest file: columns */
	bool *ever, *told;                        /* some file has it; a near heading was named */
};

void headless_open(struct headless *h, const struct extract *x);
/* `place` is what extract_bind said of these headings. */
void headless_file(struct headless *h, const struct inbox_file *f, const char *shown, const str *heading, size_t n, const size_t *place);
/* Warns of those that older files have; ` without=judged+nosey` to the line, when there are any. */
void headless_say(struct headless *h, struct buf *line);
void headless_close(struct headless *h);

/* Of ingest --check, to standard output: the headings of each file that nobody declared, and the columns without one. */
void headless_check(const struct extract *x, const struct inbox *files);
#endif
