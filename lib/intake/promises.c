/* promises — what a definition says of its rows as a whole. */
#include "promises.h"

void promises_write(struct out *out, const struct extract *x, bool nothing, day oldest)
{
	struct buf line = {0};
	char       text[2][DAY_ROOM];

	for (size_t i = 0; i < x->ages; i++, line.n = 0) {
		buf_addf(&line, "%.*s %.*s %.*s %.*s", FMT(x->age[i].column), FMT(x->age[i].unit), FMT(x->age[i].from), FMT(x->age[i].to));
		out_note(out, "age", buf_str(&line));
	}
	if (nothing)
		out_note(out, "absent", x->name);
	else if (x->has_complete || (x->complete_months && oldest != INT32_MAX))
		out_note(out, "complete", (str){ text[0], write_day(text[0], x->has_complete ? x->complete
		                                                             : add_months(oldest, -x->complete_months) + 1) });
	for (size_t i = 0; i < x->gaps; i++, line.n = 0) {
		write_month(text[0], x->gap[i].from);
		write_month(text[1], x->gap[i].to);
		buf_addf(&line, "%.*s %.*s %.*s", MONTH_ROOM, text[0], MONTH_ROOM, text[1], FMT(x->gap[i].why));
		out_note(out, "gap", buf_str(&line));
	}
	buf_free(&line);
}
