/* rejects — the rows that could not be taken. */
#include "rejects.h"

static const char *reject_words(size_t reject)
{
	static const char *const words[] = { [BROKEN_ROW] = "no CSV", [OTHER_WIDTH] = "more or fewer cells than the header",
	                                     [MISSING_CELL] = "is missing", [SEEN_BEFORE] = "stands there twice" };

	return reject < UNREADABLE_CELL ? words[reject] : cell_why_words[reject - UNREADABLE_CELL];
}

void rejects_open(struct rejects *r, const struct extract *x, const char *path)
{
	*r = (struct rejects){ .x = x, .by = take((x->columns + 1) * REJECTS, sizeof *r->by) };
	if (!path)
		return;
	r->told = true;
	r->out = out_open(path, "rejects", NULL);
	out_masked(r->out);             /* nothing of anybody is in it */
	out_column_like(r->out, &(struct column){ .name = STR("file"), .type = TEXT, .required = true });
	out_column_like(r->out, &(struct column){ .name = STR("line"), .type = INT, .required = true });
	out_column_like(r->out, &(struct column){ .name = STR("column"), .type = TEXT });
	out_column_like(r->out, &(struct column){ .name = STR("reason"), .type = TEXT, .required = true });
}

void rejects_add(struct rejects *r, str file, size_t line, size_t column, size_t reject, str reason)
{
	bool whole = column == NOWHERE;

	r->n++;
	r->by[(whole ? r->x->columns : column) * REJECTS + reject]++;
	if (!r->out)
		return;
	out_str(r->out, file);
	out_int(r->out, (int64_t)line);
	out_str(r->out, whole ? (str){0} : r->x->column[column].name);
	out_str(r->out, reason);
	out_row(r->out);
}

void rejects_close(struct rejects *r)
{
	if (r->out)
		out_seal(r->out);
	else if (r->n && isnan(r->x->most_rejected))    /* where nothing else would ever say so */
		warn("%.*s: %lld row%s rejected: --rejects FILE says which and why", FMT(r->x->name), (long long)r->n,
		     r->n == 1 ? " is" : "s are");
	r->out = NULL;
}

void rejects_judge(struct rejects *r, int64_t read)
{
	struct buf limit = {0};
	size_t     worst = 0, column;

	for (size_t i = 0; i < (r->x->columns + 1) * REJECTS; i++)
		if (r->by[i] > r->by[worst])
			worst = i;
	if (!isnan(r->x->most_rejected) && (double)r->n > r->x->most_rejected * (double)read) {
		column = worst / REJECTS;
		buf_addf(&limit, "%.*s: %lld of %lld rows are rejected, and ", FMT(r->x->name), (long long)r->n, (long long)read);
		if (r->x->most_rejected > 0)
			buf_addf(&limit, "at most %g%% may be", r->x->most_rejected * 100);
		else
			buf_add(&limit, STR("none may be"));
		buf_add(&limit, STR(": most often "));
		if (column < r->x->columns)
			buf_addf(&limit, "'%.*s' ", FMT(r->x->column[column].name));
		die(BAD_DATA, "%s%s (%lld): %s", buf_ended(&limit), reject_words(worst % REJECTS), (long long)r->by[worst],
		    r->told ? "the rejects file says which lines" : "--rejects FILE says which lines");
	}
	free(r->by);
}
