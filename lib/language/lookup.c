/* lookup — finding in the tables of lookups/: a code by its spellings, a population by its group. */
#include "lookup.h"

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* Marks and blanks of Latin-1 and of general punctuation; whatever else is beyond ASCII counts as a letter. */
static bool is_mark(uint32_t code)
{
	return code < 0x80 ? !is_letter((char)code)
	                   : code < 0xc0 || (code >= 0x2000 && code < 0x2070) || code == 0xfeff;
}

void lookup_fold(struct buf *to, str text)
{
	for (size_t i = 0; i < text.n; ) {
		uint32_t code;
		size_t   n = utf8_next(text, i, &code);
		if (code < 0x80 && code >= 'A' && code <= 'Z')
			buf_addc(to, (char)(code - 'A' + 'a'));
		else if (!is_mark(code))
			buf_add(to, (str){ text.p + i, n });
		i += n;
	}
}

size_t lookup_column(const struct lookup *l, str column)
{
	for (size_t i = 0; i < l->columns; i++)
		if (same(l->column[i], column))
			return i;
	return NOWHERE;
}

size_t lookup_find(const struct lookup *l, str code)
{
	for (size_t i = 0; l->code != NOWHERE && i < l->rows; i++)
		if (same(l->cell[i][l->code], code))
			return i;
	return NOWHERE;
}

size_t lookup_spelt(const struct lookup *l, str folded, enum spelling_of from)
{
	for (size_t i = 0; folded.n && i < l->spellings; i++)
		if (l->spelling[i].what >= from && same(l->spelling[i].folded, folded))
			return l->spelling[i].row;
	return NOWHERE;
}

size_t lookup_codes(const struct lookup *l, const str **codes, struct arena *memory)
{
	str *all = arena_take(memory, l->rows + 1, sizeof *all);

	*codes = all;
	if (l->code == NOWHERE)
		return 0;
	for (size_t i = 0; i < l->rows; i++)
		all[i] = l->cell[i][l->code];
	return l->rows;
}

bool lookup_is_number(const struct lookup *l, size_t column)
{
	double unused;

	for (size_t i = 0; i < l->rows; i++)
		if (l->cell[i][column].n && !read_num(l->cell[i][column], &unused))
			return false;
	return column != l->period;
}

/* Is this row that of the group, and of nothing smaller? */
static bool is_of_group(const struct lookup *l, size_t row, const size_t *by, const str *group, size_t n)
{
	for (size_t j = 0; j < l->columns; j++) {
		str wanted = {0};
		if (j == l->period || lookup_is_number(l, j))
			continue;
		for (size_t k = 0; k < n; k++)
			if (by[k] == j)
				wanted = group[k];
		if (!same(l->cell[row][j], wanted))
			return false;
	}
	return true;
}

bool lookup_population(const struct lookup *l, size_t column, const size_t *by, const str *group, size_t n,
                       int32_t last, double *out)
{
	size_t best = NOWHERE;

	for (size_t k = 0; k < n; k++)
		if (group[k].n == 0)            /* nobody knows how many live in "not known" */
			return false;
	for (size_t i = 0; l->period != NOWHERE && i < l->rows; i++)
		if (l->month[i] <= last && (best == NOWHERE || l->month[i] > l->month[best])
		    && is_of_group(l, i, by, group, n))
			best = i;
	return best != NOWHERE && read_num(l->cell[best][column], out);
}

