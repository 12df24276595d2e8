/* out.h — the inside of a stream being written; for out.c, out_head.c and out_row.c alone. */
#ifndef OUT_H
#define OUT_H
#include "in.h"

struct out {
	struct out   *next;             /* of all that are open: a dying stage has a word for each */
	struct buf    path, part;       /* empty: standard output */
	int           fd;
	struct in    *from;
	struct arena  memory;
	str           kind, safe, by;
	bool          has_as_at, masked, hand, from_hand, begun, sent;
	day           as_at;
	struct column *column;
	size_t        columns, column_room;
	struct { str word, rest; } *note;
	size_t        notes, note_room;
	str          *dropped;
	size_t        drops, drop_room;
	struct { str *line; size_t n, room; } count;
	struct buf    pending;          /* bytes not yet written; whole lines, but for the row being made */
	size_t        row_at, cells, rows;
	uint32_t      crc;
};

extern struct out *out_all;                     /* those that are open, the newest first */

void out_begin(struct out *out);                /* the preamble and the headings, once the columns are known */
void out_hash_line(struct out *out, const char *word, str rest);   /* `#word rest`, fit for a # line */
void out_flush(struct out *out, size_t n);      /* the first n pending bytes, whole lines; dies BAD_IO */
#endif
