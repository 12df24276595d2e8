/* revise — what was published stands: a figure changes only in a declared revision, and is listed there.
 *
 * Two nights' tables subtracted from one another would give single answers back (docs/methods.md).  So a cell
 * that the last report showed, or hid, stays as it was, unless a person says --because; then all are new, and
 * what differs says what it was.  A measure whose definition has changed is a new measure: nothing of it stands. */
#include "ids.h"
#include "points.h"

static str last, because;

static const struct opt options[] = {
	{ 'l', "last", "FILE", WORD, { .word = &last }, "the points of the last report (none: everything is new)" },
	{ 'b', "because", "REASON", WORD, { .word = &because }, "a revision is declared: every figure is new, and what differs is listed" },
	IN_OPTIONS,
};

static const struct stage stage = {
	.name       = "revise",
	.does       = "what was published stands, until a revision is declared",
	.usage      = "[-l LAST] [-b REASON] [POINTS]",
	.opt        = options,
	.opts       = COUNT(options),
	.last_words = EMITS,
};

/* A cell is the same cell when these are alike: measure, period, per, by, group, part. */
static str key_of(struct buf *key, const struct point *t)
{
	key->n = 0;
	for (size_t i = P_MEASURE; i <= P_PART; i++) {
		buf_add(key, point_cell(t, i));
		buf_addc(key, '\0');
	}
	return buf_str(key);
}

static bool same_definition(const struct series *a, const struct series *b)
{
	return same(a->facts->definition, b->facts->definition);
}

/* In nine figures: the same rows added up by another release, or another processor, are no other figure. */
static bool same_cell(str a, str b)
{
	double x, y;

	return same(a, b) || (read_num(a, &x) && read_num(b, &y) && fabs(x - y) <= 1e-9 * fmax(fabs(x), fabs(y)));
}

/* Everything a reader sees of a cell, and what analysis is made of. */
static bool alike(const struct point *a, const struct point *b)
{
	for (size_t i = P_AMONG; i < P_COLUMNS; i++)
		if (!same_cell(point_cell(a, i), point_cell(b, i)))
			return false;
	return true;
}

/* The first columns are those of points(5), in their order: measure wrote them so, and suppress kept them. */
static void check_columns(const struct points *p)
{
	const struct column *column;
	size_t               n = in_columns(p->in, &column);

	for (size_t i = 0; i < P_COLUMNS; i++)
		if (i >= n || !same(column[i].name, points_columns[i].name))
			die(BAD_DATA, "%s: its columns are not those of points(5) in their order: '%.*s' is missing or misplaced",
			    in_name(p->in), FMT(points_columns[i].name));
}

struct before { struct points p; struct ids cells; };

static void read_before(struct before *b)
{
	struct buf path = {0}, key = {0};

	if (!last.n)
		return;
	buf_add(&path, last);
	points_read_first(&b->p, in_open(buf_ended(&path)), P_COLUMNS);
	check_columns(&b->p);
	if (!in_safe(b->p.in).n)
		die(BAD_DATA, "%s: was never suppressed: it is no published report's", in_name(b->p.in));
	for (size_t i = 0; i < b->p.n; i++)
		ids_of(&b->cells, key_of(&key, &b->p.all[i]));
	buf_free(&path);
	buf_free(&key);
}

/* Its place in what was published before; NULL when it is new, or its measure is. */
static const struct point *published(const struct before *b, const struct points *now, const struct point *t, struct buf *key)
{
	const struct point *was;
	uint32_t            id;

	if (!ids_find(&b->cells, key_of(key, t), &id))
		return NULL;
	was = &b->p.all[id];
	return same_definition(&b->p.series[was->series], &now->series[t->series]) ? was : NULL;
}

static void write_point(struct out *out, const struct points *now, const struct point *t, const struct point *was)
{
	bool differs = was && !alike(was, t), revised = differs && because.n;

	point_copy(out, was && !because.n ? was : t, 0, P_COLUMNS);
	point_copy(out, t, P_COLUMNS, now->columns - P_COLUMNS);
	out_str(out, !differs ? (str){0} : revised ? STR("revised") : STR("held"));
	out_str(out, revised ? was->state : (str){0});
	out_num(out, revised ? was->value : NAN);
	out_row(out);
}

int main(int argc, char **argv)
{
	int           first = stage_begin(&stage, argc, argv);
	struct points now;
	struct before before = {0};
	struct buf    key = {0};
	struct out   *out;
	const str     how[] = { STR("revised"), STR("held") };

	points_read(&now, in_open(argv[first] ? argv[first] : "-"));
	check_columns(&now);
	if (!in_safe(now.in).n)
		die(BAD_DATA, "%s: these points were never suppressed: suppress them first", in_name(now.in));
	read_before(&before);
	out = out_open("-", NULL, now.in);
	if (because.n)
		out_note(out, "revision", because);
	out_columns_of(out, now.in);
	out_column_like(out, &(struct column){ .name = STR("revised"), .type = CODE, .codes = how, .n_codes = COUNT(how),
	                                       .note = STR("against the last report: declared or held back") });
	out_column(out, "was_state", CODE, "of a revised figure: its state before");
	out_column(out, "was", NUM, "of a revised figure: its value before");
	for (size_t i = 0; i < now.n; i++)
		write_point(out, &now, &now.all[i], published(&before, &now, &now.all[i], &key));
	out_seal(out);
	buf_free(&key);
	ids_free(&before.cells);
	if (last.n)
		points_free(&before.p);
	points_free(&now);
	return DONE;
}
