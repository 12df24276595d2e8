/* comparison.h — published outcomes as one section of another document: the standing now and against five years ago, lines by year,
 * one funnel, before and after.  The tables are read once; what is compared is benchmark.h's, and so are the words. */
#ifndef COMPARISON_H
#define COMPARISON_H
#include "council.h"
#include "page.h"

struct comparison;
/* tables: the Department's folder; outcomes: what an indicator is (NULL: ours).  Of the authority of council.conf's codes, before and
 * after its events; dies BAD_SETTING when no table has it, and as published_read does. */
struct comparison *comparison_read(const char *tables, const char *outcomes, const struct council *c);

/* named: which lines, in order; none: the first six.  A name that no indicator has goes to `lacks`.  row: the rows of the table; with them
 * the section is one page, the lines and the table.  Without, every row, a funnel, and before and after. */
struct comparison_asked {
	const char *id;
	str         label;
	const str  *named;
	size_t      names;
	const str  *row;
	size_t      rows;
	void      (*lacks)(void *with, str name);
	void       *with;
	const char *drawings;                             /* the folder in which benchmark drew them; NULL: none */
};
void comparison_section(struct comparison *c, struct page *page, const struct comparison_asked *s);

/* One indicator for a page about it: what similar areas stand at, its lines over the years beside theirs, before and after each event, and areas one beside another (no title:
 * too few of them);
 * sentences on what changed more or less than in similar areas, and on what stands beside the measure's own line where both are for every `scale`.
 * False: no indicator is called so, or this authority has no figure of it. */
struct comparison_one { struct page_tile similar; struct page_figure figure[2], areas; str beside, changed; double scale; };
bool comparison_one(struct comparison *c, struct page *page, str indicator, const char *drawings, struct comparison_one *to);
void comparison_free(struct comparison *c);               /* NULL: nothing */
#endif
