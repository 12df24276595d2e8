/* report_comparison — published outcomes beside those of similar areas and England, in the nightly report.
 *
 * The tables are public and small: they are read where they lie, once for all editions.  Their drawings were made by the stage
 * benchmark, in a folder of their own, for an indicator may be called as a measure is. */
#include "report.h"

#include "comparison.h"

static void lacks(void *with, str name)
{
	report_lack(with, name);
}

void report_comparison(struct report *r, const struct edition_section *s)
{
	struct comparison_asked said = { .id = s->id, .label = s->label, .lacks = lacks, .with = r };
	struct buf              dir = {0};

	if (!r->published)
		return;                                           /* council.conf names no tables: nothing is promised */
	if (!r->comparison)
		r->comparison = comparison_read(r->published, r->outcomes, r->council);
	for (size_t i = 0; i < s->items; i++)
		if (s->item[i].is == ITEM_FIGURES)
			said.named = s->item[i].name, said.names = s->item[i].names;
	for (size_t i = 0; i < s->items; i++)
		if (s->item[i].is == ITEM_ROWS)
			said.row = s->item[i].name, said.rows = s->item[i].names;
	if (r->drawings) {
		buf_addf(&dir, "%s/published", r->drawings);
		said.drawings = arena_keep(&r->memory, buf_str(&dir)).p;
		buf_free(&dir);
	}
	comparison_section(r->comparison, r->page, &said);
	for (size_t i = 0; i < s->items; i++)
		if (s->item[i].is == ITEM_NOTE)
			page_quiet(r->page, report_told(r, s->item[i].text));
}
