/* series.c — see series.h. */
#include "series.h"

int series_order(const char *a, const char *b)
{
	double x = table_parse(a), y = table_parse(b);

	return isnan(x) || isnan(y) ? strcmp(a, b) : (x > y) - (x < y);
}

struct case_series *series_find(struct case_series *all, size_t n, const char *facet)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(all[i].facet, facet) == 0)
			return &all[i];
	return NULL;
}

/* By insertion: rows of one x stay in their order, and most files are sorted already. */
static void add(struct judge *j, struct case_series *s, size_t row)
{
	const char *x = table_text(j->input, row, "x");
	size_t      at = s->n++;

	while (at > 0 && series_order(table_text(j->input, s->row[at - 1], "x"), x) > 0) {
		s->row[at] = s->row[at - 1];
		at--;
	}
	s->row[at] = row;
}

struct case_series *series_all(struct judge *j, const char *only, size_t *n)
{
	size_t              rows = j->input ? j->input->rows : 0;
	struct case_series *all = arena_take(j->memory, rows + 1, sizeof *all);
	bool                facets = table_has(j->input, "f");

	*n = 0;
	for (size_t row = 0; row < rows; row++) {
		const char         *facet = facets ? table_text(j->input, row, "f") : only;
		struct case_series *s = series_find(all, *n, facet);

		if (!s) {
			s = &all[(*n)++];
			s->facet = facet;
			s->row = arena_take(j->memory, rows, sizeof *s->row);
		}
		add(j, s, row);
	}
	for (size_t k = 0; k < *n; k++) {
		struct case_series *s = &all[k];

		s->point = arena_take(j->memory, s->n, sizeof *s->point);
		for (size_t i = 0; i < s->n; i++)
			s->point[i] = (struct spc_point){
				.value = table_number(j->input, s->row[i], "y"), .top = NAN, .bottom = NAN,
			};
	}
	return all;
}

size_t series_place(const struct judge *j, const struct case_series *s, const char *x)
{
	size_t at = 0;

	while (at < s->n && series_order(table_text(j->input, s->row[at], "x"), x) != 0)
		at++;
	return at;
}
