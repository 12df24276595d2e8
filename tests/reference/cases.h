/* cases.h — reads the cases of tests/reference: one folder each, with input.csv, params.csv and expected_*.csv.
 * No cell of theirs is quoted.  An empty cell, NaN and the text of a factor are nan as a number. */
#ifndef CASES_H
#define CASES_H
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CASE_COLUMNS = 40, CASE_ROWS = 500 };

struct table { char *bytes; char *cell[CASE_ROWS][CASE_COLUMNS]; int rows, columns; };   /* row 0 is the header */

static inline void table_free(struct table *t)
{
	if (t)
		free(t->bytes);
	free(t);
}

/* NULL when there is no such file. */
static inline struct table *table_read(const char *topic, const char *name, const char *file)
{
	char          path[1024];
	const char   *root = getenv("ROOT");
	struct table *t = calloc(1, sizeof *t);
	FILE         *f;
	long          n;

	(void)snprintf(path, sizeof path, "%s/tests/reference/%s/%s/%s", root ? root : ".", topic, name, file);
	if (!t || !(f = fopen(path, "rb"))) {
		free(t);
		return NULL;
	}
	(void)fseek(f, 0, SEEK_END);
	n = ftell(f);
	rewind(f);
	t->bytes = calloc((size_t)n + 1, 1);
	n = (long)fread(t->bytes, 1, (size_t)n, f);
	(void)fclose(f);
	for (char *line = t->bytes; line < t->bytes + n && t->rows < CASE_ROWS; t->rows++) {
		char *end = strchr(line, '\n');
		int   column = 0;

		if (end)
			*end = 0;
		for (char *cell = line; cell && column < CASE_COLUMNS; column++) {
			char *comma = strchr(cell, ',');

			if (comma)
				*comma = 0;
			t->cell[t->rows][column] = cell;
			cell = comma ? comma + 1 : NULL;
		}
		if (t->rows == 0)
			t->columns = column;
		line = end ? end + 1 : t->bytes + n;
	}
	return t;
}

/* Rows from 1; "" when there is no such column. */
static inline const char *table_text(const struct table *t, int row, const char *column)
{
	for (int i = 0; i < t->columns; i++)
		if (strcmp(t->cell[0][i], column) == 0)
			return t->cell[row][i] ? t->cell[row][i] : "";
	return "";
}

static inline double table_number(const struct table *t, int row, const char *column)
{
	const char *text = table_text(t, row, column);
	char       *end;
	double      found = strtod(text, &end);

	return *text && !*end ? found : NAN;
}

/* What params.csv says of a key; "" when it says nothing. */
static inline const char *table_param(const struct table *params, const char *key)
{
	for (int i = 1; i < params->rows; i++)
		if (strcmp(params->cell[i][0], key) == 0)
			return params->cell[i][1];
	return "";
}

/* Relative 1e-9, absolute 1e-12 near zero; nan is alike to nan. */
static inline int alike(double ours, double theirs)
{
	if (isnan(ours) || isnan(theirs))
		return isnan(ours) && isnan(theirs);
	return fabs(ours - theirs) <= fmax(1e-9 * fabs(theirs), 1e-12);
}
#endif
