/* judge.c — see judge.h. */
#include "judge.h"

enum verdict { FINE, MISS, UNCOVERED };

static void say(struct judge *j, size_t row, const char *column, const char *expected, const char *ours,
                double error, enum verdict verdict, const char *note)
{
	static const char *const words[] = { "ok", "miss", "not covered" };

	*(verdict == FINE ? &j->fine : verdict == MISS ? &j->missed : &j->uncovered) += 1;
	if (j->quiet && verdict == FINE)
		return;
	printf("%s\t%s", j->name, j->expected->name);
	if (row != SIZE_MAX)
		printf(":%zu", row + 1);
	if (column)
		printf(":%s", column);
	printf("\t%s\t%s\t", expected, ours);
	if (!isnan(error))
		printf("%.2g", error);
	printf("\t%s%s%s\n", words[verdict], note ? ": " : "", note ? note : "");
}

/* The cell, marked as judged; NULL when there is no such column. */
static const char *cell_of(struct judge *j, size_t row, const char *column)
{
	size_t at = table_column(j->expected, column);

	if (at == SIZE_MAX || row >= j->expected->rows)
		return NULL;
	j->seen[row * j->expected->columns + at] = 1;
	return j->expected->cell[row * j->expected->columns + at];
}

/* nan where one of them is missing */
static double error_of(double ours, double theirs)
{
	double apart = fabs(ours - theirs);

	if (isnan(ours) || isnan(theirs))
		return NAN;
	if (ours == theirs)
		return 0;
	return theirs == 0 ? apart : apart / fabs(theirs);
}

static bool alike(const struct judge *j, double ours, double theirs)
{
	if (isnan(ours) || isnan(theirs))
		return isnan(ours) && isnan(theirs);
	return ours == theirs || fabs(ours - theirs) <= fmax(j->relative * fabs(theirs), j->absolute);
}

static void write_number(char to[static NUM_ROOM + 1], double v)
{
	if (isfinite(v))
		to[write_num(to, v)] = 0;
	else
		(void)snprintf(to, NUM_ROOM + 1, "%s", isnan(v) ? "" : v > 0 ? "Inf" : "-Inf");
}

void judge_number(struct judge *j, size_t row, const char *column, double ours)
{
	const char *theirs = cell_of(j, row, column);
	double      wanted;
	bool        fine;
	char        told[NUM_ROOM + 1];

	if (!theirs)
		return;
	wanted = table_parse(theirs);
	/* a word where a number should be is no missing number */
	fine = alike(j, ours, wanted) && !(isnan(wanted) && *theirs && strcmp(theirs, "NaN") != 0 && strcmp(theirs, "NA") != 0);
	write_number(told, ours);
	say(j, row, column, theirs, told, error_of(ours, wanted), fine ? FINE : MISS, NULL);
}

void judge_words(struct judge *j, size_t row, const char *column, const char *ours)
{
	const char *theirs = cell_of(j, row, column);

	if (theirs)
		say(j, row, column, theirs, ours, NAN, strcmp(theirs, ours) == 0 ? FINE : MISS, NULL);
}

void judge_given(struct judge *j, size_t row, const char *columns)
{
	str  rest = str_of(columns), word;
	char column[100];

	while (cut_word(&rest, &word)) {
		(void)snprintf(column, sizeof column, "%.*s", FMT(word));
		(void)cell_of(j, row, column);
	}
}

void judge_defect(struct judge *j, size_t row, const char *column, double ours, double right)
{
	const char *theirs = cell_of(j, row, column);
	char        told[NUM_ROOM + 1];

	write_number(told, ours);
	if (theirs)
		say(j, row, column, theirs, told, error_of(ours, right), alike(j, ours, right) ? FINE : MISS,
		    "a defect of the peer's");
}

void judge_defect_words(struct judge *j, size_t row, const char *column, const char *ours, const char *right)
{
	const char *theirs = cell_of(j, row, column);

	if (theirs)
		say(j, row, column, theirs, ours, NAN, strcmp(ours, right) == 0 ? FINE : MISS, "a defect of the peer's");
}

void judge_error(struct judge *j, bool missing_with_a_reason, bool the_rest_is_intact)
{
	for (size_t row = 0; row < j->expected->rows; row++)
		judge_given(j, row, "error");
	say(j, SIZE_MAX, "error", "missing with a reason", missing_with_a_reason ? "missing with a reason" : "a figure",
	    NAN, missing_with_a_reason ? FINE : MISS, NULL);
	say(j, SIZE_MAX, "error", "all else intact", the_rest_is_intact ? "all else intact" : "spoilt",
	    NAN, the_rest_is_intact ? FINE : MISS, NULL);
}

void judge_miss(struct judge *j, size_t row, const char *column, const char *what)
{
	const char *theirs = cell_of(j, row, column);

	say(j, row, column, theirs ? theirs : "", what, NAN, MISS, NULL);
}

void judge_uncovered_file(struct judge *j)
{
	say(j, SIZE_MAX, NULL, "", "", NAN, UNCOVERED, NULL);
}

void judge_uncovered_cells(struct judge *j)
{
	const struct table *t = j->expected;

	for (size_t i = 0; i < t->columns; i++)
		for (size_t row = 0; row < t->rows; row++)
			if (!j->seen[row * t->columns + i]) {
				say(j, row, t->header[i], t->cell[row * t->columns + i], "", NAN, UNCOVERED, NULL);
				break;
			}
	if (j->fine + j->missed + j->uncovered == 0)
		say(j, SIZE_MAX, NULL, "", "", NAN, UNCOVERED, "nothing in it was judged");
}

const struct table *judge_table(struct judge *j, const char *file)
{
	return table_read(j->folder, file, j->memory);
}

size_t judge_whole(const struct judge *j, const char *key)
{
	double found = table_param_number(j->params, key);

	return found > 0 && found < 1e9 ? (size_t)found : 0;
}
