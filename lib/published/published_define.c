/* published_define — what an indicator is: stanzas of a .published file. */
#include "published.h"

#include "defs.h"
#include "lookup.h"

static const str words[] = {
	{ "indicator", 9 }, { "title", 5 }, { "about", 5 }, { "file", 4 }, { "where", 5 }, { "figure", 6 }, { "count", 5 }, { "of", 2 }, { "shape", 5 },
	{ "scale", 5 }, { "decimals", 8 }, { "ends", 4 }, { "taken", 5 }, { "inputs", 6 }, { "better", 6 }, { "chart", 5 }, { "note", 4 },
};
static const char *const months[] = { "January", "February", "March", "April", "May", "June", "July",
                                      "August", "September", "October", "November", "December" };

static bool is_name(str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!((s.p[i] >= 'a' && s.p[i] <= 'z') || (s.p[i] >= '0' && s.p[i] <= '9') || s.p[i] == '-'))
			return false;
	/* a drawing's file is called so, and its sizes end so */
	return s.n > 0 && s.n <= 60 && s.p[0] != '-' && !ends_with(s, STR("-funnel")) && !ends_with(s, STR("-half"))
	       && !ends_with(s, STR("-narrow")) && !ends_with(s, STR("-large"));
}

/* What stands before and behind ` WORD `; false when it does not stand there. */
static bool split(str s, str at, str *before, str *behind)
{
	for (size_t i = 0; i + at.n <= s.n; i++)
		if (memcmp(s.p + i, at.p, at.n) == 0) {
			*before = trimmed((str){ s.p, i });
			*behind = trimmed((str){ s.p + i + at.n, s.n - i - at.n });
			return before->n > 0 && behind->n > 0;
		}
	return false;
}

static void read_where(struct defs *d, const struct def *line, str rest, struct published_where *to)
{
	if (!split(rest, STR(" = "), &to->column, &to->is))
		defs_refuse(d, line->line, "'%.*s': write COLUMN = VALUE", FMT(line->word));
}

static void read_of(struct defs *d, const struct def *line, struct indicator *i)
{
	static const str year = { " of the year before", 19 };
	str rest = line->rest, piece, tail;

	if (split(rest, STR(" from "), &piece, &tail)) {
		if (!ends_with(tail, year))
			defs_refuse(d, line->line, "'of': write COLUMN from FILE of the year before");
		i->other = trimmed((str){ tail.p, tail.n - year.n });
		rest = piece;
	} else if (split(rest, STR(" where "), &piece, &tail)) {
		read_where(d, line, tail, &i->of_where);
		rest = piece;
	}
	while (cut_at(&rest, '+', &piece)) {
		if (i->ofs == COUNT(i->of) || trimmed(piece).n == 0)
			defs_refuse(d, line->line, "'of': at most %zu columns, with + between", COUNT(i->of));
		i->of[i->ofs++] = trimmed(piece);
	}
}

static size_t choice(struct defs *d, const struct def *line, const char *const *of, size_t n)
{
	struct buf b = {0};

	for (size_t i = 0; i < n; i++) {
		if (same(line->rest, str_of(of[i]))) {
			buf_free(&b);
			return i;
		}
		buf_addf(&b, " %s", of[i]);
	}
	defs_refuse(d, line->line, "'%.*s': write one of:%s", FMT(line->word), buf_ended(&b));
}

static void read_better(struct defs *d, const struct def *line, const struct lookup *l, struct indicator *i)
{
	size_t row, column = lookup_column(l, STR("polarity"));

	i->better = NEITHER;
	if (same(line->rest, STR("unknown")))
		return;
	row = lookup_find(l, line->rest);
	if (row == NOWHERE || column == NOWHERE)
		defs_refuse(d, line->line, "'better': no such code in %.*s: add its row there, or write unknown", FMT(l->file));
	i->in_table = true;
	if (same(l->cell[row][column], STR("Low")))
		i->better = LOWER;
	else if (same(l->cell[row][column], STR("High")))
		i->better = HIGHER;
	else if (!same(l->cell[row][column], STR("-")))
		defs_refuse(d, line->line, "'better': its polarity in %.*s is none of High Low -", FMT(l->file));
}

static void read_line(struct defs *d, const struct def *line, const struct lookup *polarity, struct indicator *i)
{
	static const char *const shapes[] = { "proportion", "rate", "ratio" }, *const taken[] = { "at the end", "during the year" },
	                  *const inputs[] = { "counts", "rounded" }, *const charts[] = { "lines", "none" };
	const struct { str word; str *to; } texts[] = {
		{ STR("title"), &i->title }, { STR("about"), &i->about }, { STR("file"), &i->file }, { STR("figure"), &i->figure },
		{ STR("count"), &i->count }, { STR("note"), &i->note },
	};
	struct buf b = {0};
	int64_t    whole;

	for (size_t k = 0; k < COUNT(texts); k++)
		if (same(line->word, texts[k].word)) {
			if (texts[k].to->n > 0)
				defs_refuse(d, line->line, "'%.*s' is said twice", FMT(line->word));
			*texts[k].to = line->rest;
			return;
		}
	if (same(line->word, STR("where"))) {
		if (i->wheres == COUNT(i->where))
			defs_refuse(d, line->line, "'where': at most %zu", COUNT(i->where));
		read_where(d, line, line->rest, &i->where[i->wheres++]);
	} else if (same(line->word, STR("of"))) {
		read_of(d, line, i);
	} else if (same(line->word, STR("shape"))) {
		i->shape = (enum published_shape)choice(d, line, shapes, COUNT(shapes));
	} else if (same(line->word, STR("scale"))) {
		if (!read_num(line->rest, &i->scale) || !(i->scale > 0))
			defs_refuse(d, line->line, "'scale': is no number above 0");
	} else if (same(line->word, STR("decimals"))) {
		if (!read_int(line->rest, &whole) || whole < 0 || whole > 3)
			defs_refuse(d, line->line, "'decimals': is none of 0 1 2 3");
		i->decimals = (int)whole;
	} else if (same(line->word, STR("ends"))) {
		i->ends = 1 + (int)choice(d, line, months, COUNT(months));
	} else if (same(line->word, STR("taken"))) {
		i->at_end = choice(d, line, taken, COUNT(taken)) == 0;
	} else if (same(line->word, STR("inputs"))) {
		i->rounded = choice(d, line, inputs, COUNT(inputs)) == 1;
	} else if (same(line->word, STR("chart"))) {
		i->undrawn = choice(d, line, charts, COUNT(charts)) == 1;
	} else if (same(line->word, STR("better"))) {
		read_better(d, line, polarity, i);
	} else {
		defs_suggest(&b, line->word, words, COUNT(words));
		defs_refuse(d, line->line, "'%.*s' is not a word of an indicator: %s", FMT(line->word), buf_ended(&b));
	}
}

static void check(struct defs *d, const struct indicator *i)
{
	const struct { const char *word; bool there; } needed[] = {
		{ "title", i->title.n > 0 }, { "about", i->about.n > 0 }, { "file", i->file.n > 0 }, { "count", i->count.n > 0 }, { "of", i->ofs > 0 }, { "ends", i->ends > 0 },
	};

	for (size_t k = 0; k < COUNT(needed); k++)
		if (!needed[k].there)
			defs_refuse(d, i->line, "indicator '%.*s' needs a line '%s'", FMT(i->name), needed[k].word);
	if (i->shape == PROPORTION && i->scale < 100)
		defs_refuse(d, i->line, "indicator '%.*s' is a proportion: scale 100", FMT(i->name));
}

void published_define(struct published *p, const char *definitions, const char *lookups)
{
	struct defs         *d = defs_open(definitions, &p->memory);
	const struct lookup *polarity = lookup_read(lookups, STR("published-polarity"), &p->memory);
	struct def           line;

	if (!polarity)
		die(NO_INPUT, "%s: there is no published-polarity.csv in the lookups: copy it from ours", lookups);
	while (defs_next(d, &line)) {
		if (!same(line.word, STR("indicator"))) {
			if (p->n == 0)
				defs_refuse(d, line.line, "begin with 'indicator NAME'");
			read_line(d, &line, polarity, &p->all[p->n - 1]);
			continue;
		}
		if (p->n > 0)
			check(d, &p->all[p->n - 1]);
		if (!is_name(line.rest))
			defs_refuse(d, line.line, "'indicator': a name is lower-case letters, digits and hyphens");
		for (size_t i = 0; i < p->n; i++)
			if (same(p->all[i].name, line.rest))
				defs_refuse(d, line.line, "indicator '%.*s' is there already, at line %zu", FMT(line.rest), p->all[i].line);
		p->all = arena_more(&p->memory, p->all, p->n, sizeof *p->all);
		p->all[p->n++] = (struct indicator){ .name = arena_keep(&p->memory, line.rest), .scale = 100, .better = NEITHER, .line = line.line };
	}
	if (p->n == 0)
		defs_refuse(d, 1, "there is no indicator in it");
	check(d, &p->all[p->n - 1]);
	defs_close(d);
}
