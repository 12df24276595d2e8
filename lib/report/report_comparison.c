/* report_comparison — published outcomes beside those of similar areas and England, in the nightly report.
 *
 * The tables are public and small: they are read where they lie, once for all editions.  Their drawings were made by the stage
 * benchmark, in a folder of their own, for an indicator may be called as a measure is. */
#include "report_progress.h"

#include "comparison.h"

static void lacks(void *with, str name)
{
	report_lack(with, name);
}

static struct comparison *tables(struct report *r)
{
	if (r->published && !r->comparison)
		r->comparison = comparison_read(r->published, r->outcomes, r->council);
	return r->comparison;
}

static const char *folder(struct report *r)
{
	struct buf dir = {0};

	if (!r->drawings)
		return NULL;
	buf_addf(&dir, "%s/published", r->drawings);
	return report_keep(r, &dir).p;
}

/* `published re-referrals`: of the first of them that this authority has a figure of. */
bool report_published(struct report *r, const struct edition_section *s, struct comparison_one *to)
{
	for (size_t i = 0; i < s->items; i++)
		for (size_t k = 0; s->item[i].is == ITEM_PUBLISHED && tables(r) && k < s->item[i].names; k++) {
			if (comparison_one(r->comparison, r->page, s->item[i].name[k], folder(r), to))
				return true;
			report_lack(r, s->item[i].name[k]);
		}
	return false;
}

enum { OWN_FIGURES = 2, OWN_MOST = 10 };

/* Without tables of others: what is not supplied is said, and our own outcomes stand in their place. */
static void ours(struct report *r, const struct edition_section *s)
{
	struct measured   **some = take(r->n + OWN_MOST + 1, sizeof *some);
	struct page_figure *figure = arena_take(&r->memory, OWN_FIGURES, sizeof *figure);
	struct buf          b = {0};
	size_t              n = 0, figures = 0;

	for (size_t i = 0; i < s->items && n == 0; i++)
		if (s->item[i].is == ITEM_OWN)
			n = report_named(r, &s->item[i], some);
	bool named = n > 0;
	for (size_t i = 0; i < r->n && n < OWN_MOST && !named; i++)
		if (r->all[i].whole && report_group(r->all[i].domain) == OUTCOMES && !same(r->all[i].domain, STR("Data quality")))
			some[n++] = &r->all[i];
	for (size_t i = 0; i < n; i++)
		some[i]->used = true;
	page_plain(&b, s->label);
	str label = s->label.n > 0 ? report_keep(r, &b) : report_words(r, "comparison");
	page_section(r->page, s->id, label, label, report_together(r, some, n), report_words(r, "comparison-none"));
	for (size_t i = 0; i < n && figures < OWN_FIGURES; i++)
		if (some[i]->whole && some[i]->half.width > 0)
			report_figure_of(r, some[i], &figure[figures++]);
	page_figures(r->page, figure, figures - figures % 2);
	report_rows(r, some, n);
	for (size_t i = 0; i < s->items; i++)
		if (s->item[i].is == ITEM_TIMES)
			report_times(r, s->item[i].name, s->item[i].names);
	free(some);
	buf_free(&b);
}

void report_comparison(struct report *r, const struct edition_section *s)
{
	struct comparison_asked said = { .id = s->id, .label = s->label, .lacks = lacks, .with = r };

	if (!tables(r)) {
		ours(r, s);
		return;
	}
	for (size_t i = 0; i < s->items; i++)
		if (s->item[i].is == ITEM_FIGURES)
			said.named = s->item[i].name, said.names = s->item[i].names;
	for (size_t i = 0; i < s->items; i++)
		if (s->item[i].is == ITEM_ROWS)
			said.row = s->item[i].name, said.rows = s->item[i].names;
	said.drawings = folder(r);
	comparison_section(r->comparison, r->page, &said);
	for (size_t i = 0; i < s->items; i++)
		if (s->item[i].is == ITEM_NOTE)
			page_quiet(r->page, report_line(r, &s->item[i], s->item[i].text));
}
