/* page_sources — the list that goes with a PDF: every figure on its pages, and the cell it comes from. */
#include "page_block.h"

static void csv_cell(struct buf *to, str s)
{
	buf_addc(to, '"');
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '"')
			buf_addc(to, '"');
		buf_addc(to, s.p[i]);
	}
	buf_addc(to, '"');
}

/* A line of CSV for every figure: where it stands, how it is printed, its cell. */
void page_sources(struct buf *to, const char *section, str s)
{
	for (size_t i = 0; i < s.n; i++) {
		size_t from = i + 1, shown = from, end;
		if (s.p[i] != NUMBER_ON)
			continue;
		while (shown < s.n && s.p[shown] != NUMBER_SHOWN)
			shown++;
		for (end = shown; end < s.n && s.p[end] != NUMBER_OFF; end++)
			;
		if (end >= s.n)
			return;
		buf_addf(to, "%s,", section);
		csv_cell(to, (str){ s.p + shown + 1, end - shown - 1 });
		buf_addc(to, ',');
		csv_cell(to, (str){ s.p + from, shown - from });
		buf_addc(to, '\n');
		i = end;
	}
}
