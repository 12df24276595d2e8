/* cells.h — how full and how readable every column is, month by month: data quality is measured like everything else.
 * A stream of kind `cells`: extract, column, month, required, cells, present, valid. */
#ifndef CELLS_H
#define CELLS_H
#include "extract.h"

struct cells {
	const struct extract *x;
	struct ids months;                /* by their text; the row's own date may be missing: then by "" */
	struct { int64_t present, valid; } *count;        /* [month][column] */
	int64_t   *rows;                  /* [month] */
	size_t     room;
	month      last;                  /* the month of the row before, and its number */
	uint32_t   last_id;
	bool       any;
};

void cells_open(struct cells *c, const struct extract *x);
void cells_row(struct cells *c, const struct cell *cell);         /* one for each column */
void cells_write(struct cells *c, const char *path, const char *by, bool has_as_at, day as_at);
void cells_free(struct cells *c);
#endif
