/* in.h — the inside of a stream being read; for in.c and in_head.c alone. */
#ifndef IN_H
#define IN_H
#include "rows.h"
#include "stream.h"

struct in {
	char *const  *operands;         /* the files still to come */
	const char   *only;             /* in_open's single path */
	struct bytes *bytes;
	struct rows  *rows;             /* of plain CSV; else NULL */
	struct arena  memory;           /* run: columns and notes */
	struct buf    name;             /* of the file being read, and … */
	struct buf    dataset;          /* … of the first, without its ending */

	char         *block;            /* sealed: what was read and not yet given */
	size_t        room, at, end;
	size_t        summed;           /* of block, already in crc */
	uint32_t      crc;
	size_t        line;             /* of the row just given */
	size_t        given;            /* rows of this file */
	bool          sealed, masked, by_hand, ended, finished, whole_file;
	bool          spares, spared;   /* numbers that are none; the row just given had one */
	struct buf    first_spared;

	str           kind, safe;
	bool          has_as_at;
	day           as_at;
	struct column *column;
	size_t        columns, column_room;
	struct { str word, rest; } *note;        /* the other # lines of the preamble, in order, #by among them */
	size_t        notes, note_room;
	str          *count;
	size_t        counts, count_room;
	str          *asked;            /* answers of in_notes, made afresh at each call */

	str          *field;
	size_t        fields;
	bool          bare;             /* they lie in the line as they stand there, a comma between, and none holds a # */
	struct buf    unquoted;         /* row: cells that held quotes */
};

bool in_line_of(struct in *in, str *line);      /* the next line without its LF; false at the end of the bytes */
bool in_more(struct in *in);                    /* more bytes behind those not yet given; false at their end */
bool in_next_sealed(struct in *in);
bool in_next_plain(struct in *in);
void in_head_sealed(struct in *in);             /* the preamble and the header */
void in_head_plain(struct in *in);
void in_as_met(void);                           /* dies BAD_USE when a NAME=HEADING of --as was met in no file */
void in_start_file(struct in *in, const char *path);
_Noreturn void in_cut(const struct in *in, const char *fmt, ...) PRINTF(2, 3);   /* CUT: name: … */
_Noreturn void in_failed(const struct in *in, str rest);                        /* #fail came: pass it on */
void in_columns_alike(const struct in *in, const struct in *first);

/* What out.c writes when a #fail is passed on: the line's rest, word for word; empty when none came. */
extern char in_fail_line[];
#endif
