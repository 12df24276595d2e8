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

void report_comparison(struct report *r, const struct edition_section *s)
{
	struct comparison_asked said = { .id = s->id, .label = s->label, .lacks = lacks, .with = r };

	if (!tables(r))
		return;                                           /* council.conf names no tables: nothing is promised */
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
			page_quiet(r->page, report_told(r, s->item[i].text));
}
