/* benchmark_page — published outcomes as a document: what stands out, the table of comparisons, and its sections in order. */
#include "benchmark_told.h"

/* One row says everything about how a comparison is shown. */
static const struct { const char *key, *icon; } sides[] = {
	[NOT_COMPARED] = { "side-none", "none" }, [SIMILAR] = { "side-similar", "cmp-similar" }, [BETTER] = { "side-better", "cmp-better" },
	[WORSE] = { "side-worse", "cmp-worse" }, [MORE] = { "side-higher", "changed-up" }, [LESS] = { "side-lower", "changed-down" },
};

bool told_shown(const struct bench *t)
{
	return !t->indicator->undrawn;
}

/* The titles of those that `side` is said of, with commas. */
static size_t names(struct told *t, enum against side, struct buf *to)
{
	size_t n = 0;

	for (size_t i = 0; i < t->b->published->n; i++) {
		const struct bench *of = &t->b->all[i];
		if (!told_shown(of) || of->similar != side)
			continue;
		buf_add(to, n++ > 0 ? STR(", ") : (str){0});
		buf_add(to, STR("“"));
		page_name(to, of->indicator->title);
		buf_add(to, STR("”"));
	}
	return n;
}

static void sentence(struct buf *to, str s)
{
	if (to->n > 0)
		buf_addc(to, ' ');
	buf_add(to, s);
}

static str beside_similar(struct told *t)
{
	static const struct { enum against side; const char *key; } said[] = {
		{ WORSE, "similar-worse" }, { BETTER, "similar-better" }, { MORE, "similar-higher" }, { LESS, "similar-lower" },
	};
	struct buf text = {0}, list = {0};

	for (size_t i = 0; i < COUNT(said); i++)
		if (names(t, said[i].side, &list) > 0) {
			told_fill(t, "names", told_keep(t, &list));
			sentence(&text, told_say(t, said[i].key));
		}
	if (text.n == 0)
		sentence(&text, told_say(t, t->b->published->place[t->b->us].neighbours > 0 ? "similar-none" : "alone"));
	return told_keep(t, &text);
}

static str among_all(struct told *t)
{
	struct buf list = {0};

	for (size_t i = 0; i < t->b->published->n; i++)
		if (told_shown(&t->b->all[i]) && t->b->all[i].funnel.stand > STAND_INSIDE) {
			buf_add(&list, list.n > 0 ? STR(", “") : STR("“"));
			page_name(&list, t->b->all[i].indicator->title);
			buf_add(&list, STR("”"));
		}
	if (list.n == 0)
		return told_say(t, "among-none");
	told_fill(t, "names", told_keep(t, &list));
	return told_say(t, "among-some");
}

static bool compared(const struct benchmark *b)
{
	for (size_t i = 0; i < b->published->n; i++)
		if (told_shown(&b->all[i]) && (b->all[i].similar != NOT_COMPARED || b->all[i].region != NOT_COMPARED || b->all[i].england != NOT_COMPARED))
			return true;
	return false;
}

static str unsaid(struct told *t)
{
	struct buf text = {0}, list = {0};

	/* of one that has ended the lede says so, and that no table has a latest year of it is no news */
	bool ended = t->b->published->place[t->b->us].last > 0 && t->b->published->place[t->b->us].last < t->b->last;
	for (size_t i = 0; i < t->b->published->n; i++) {
		const struct bench *of = &t->b->all[i];
		if (!told_shown(of) || (ended && of->latest && !isnan(of->latest->us->value)) || (of->latest && of->latest->year == of->indicator->last && !isnan(of->latest->us->value)))
			continue;
		buf_add(&list, list.n > 0 ? STR(", “") : STR("“"));
		page_name(&list, of->indicator->title);
		buf_add(&list, STR("”"));
	}
	if (list.n > 0) {
		told_fill(t, "names", told_keep(t, &list));
		sentence(&text, told_say(t, "unsaid-some"));
	}
	buf_free(&list);
	if (compared(t->b))
		sentence(&text, told_say(t, "unsaid-tests"));
	sentence(&text, told_say(t, "unsaid-cause"));
	return told_keep(t, &text);
}

str told_headline(struct told *t)
{
	struct benchmark *b = t->b;
	size_t n[LESS + 1] = { 0 }, all = 0, first = (size_t)b->last;

	for (size_t i = 0; i < b->published->n; i++)
		if (told_shown(&b->all[i])) {
			all++;
			n[b->all[i].similar] += b->all[i].similar < MORE && (b->all[i].indicator->better != NEITHER || b->all[i].similar == NOT_COMPARED);
			n[MORE] += (b->all[i].similar != NOT_COMPARED) + (size_t)(b->all[i].region != NOT_COMPARED) + (b->all[i].england != NOT_COMPARED);
			first = (size_t)b->all[i].indicator->first < first ? (size_t)b->all[i].indicator->first : first;
		}
	size_t tested = n[SIMILAR] + n[BETTER] + n[WORSE];
	told_year(t, "from", (int)first);
	told_year(t, "to", b->last);
	told_count(t, "all", (double)all, "count|measures");
	told_count(t, "better", (double)n[BETTER], "count|better");
	told_count(t, "worse", (double)n[WORSE], "count|worse");
	told_count(t, "tested", (double)tested, "count|tested");
	told_count(t, "compared", (double)n[MORE], "count|comparisons");
	told_count(t, "neighbours", (double)b->published->place[b->us].neighbours, "count|neighbours");
	return told_say(t, b->published->place[b->us].neighbours == 0 ? "cover-alone" : tested == 0 ? "cover-nothing" : n[BETTER] + n[WORSE] == 0 ? "cover-same"
	                   : n[WORSE] == 0 ? "cover-better" : n[BETTER] == 0 ? "cover-worse" : "cover-mixed");
}

void told_places(struct told *t)
{
	const struct benchmark *b = t->b;

	told_name(t, "name", b->published->place[b->us].name);
	told_name(t, "region", b->region != UINT32_MAX ? b->published->place[b->region].name : STR("its region"));
	told_year(t, "to", b->last);
}

static void cover(struct told *t)
{
	bool              alone = t->b->published->place[t->b->us].neighbours == 0;
	struct page_cover c = { .headline = told_headline(t) };
	str               history[HISTORY_MOST];
	struct buf        lede = {0};

	c.kind = told_say(t, "kind");
	sentence(&lede, told_say(t, alone ? "lede-alone" : "lede"));
	for (size_t i = 0, n = told_history(t, history); i < n; i++)
		sentence(&lede, history[i]);
	told_places(t);                                   /* `to` is the last of all tables again */
	c.lede = told_keep(t, &lede);
	c.column[0].title = told_say(t, "similar-title");
	c.column[0].text = beside_similar(t);
	c.column[1].title = told_say(t, "among-title");
	c.column[1].text = among_all(t);
	c.column[2].title = told_say(t, "unsaid-title");
	c.column[2].text = unsaid(t);
	told_fill(t, "version", STR(VERSION));
	c.provenance[0] = told_say(t, "provenance");
	c.provenance[1] = told_say(t, "marking");
	page_cover(t->page, &c);
}

void told_side(struct told *t, struct page_row *row, size_t at, enum against side)
{
	((struct page_cell *)row->cell)[at] = (struct page_cell){ .is = CELL_VERDICT, .icon = sides[side].icon, .text = told_say(t, sides[side].key) };
}

void told_latest(struct told *t, const struct bench *of, struct page_row *row)
{
	const struct indicator  *i = of->indicator;
	const struct bench_year *y = of->latest;
	struct page_cell        *cell = (struct page_cell *)row->cell;

	cell[0] = (struct page_cell){ .is = CELL_TEXT, .text = told_title(t, i->title) };
	told_fill(t, "month", str_of(told_month(i)));
	told_year(t, "year", y ? y->year : i->last);
	cell[0].second = told_say(t, i->at_end ? "year-at" : "year-ending");
	cell[1] = (struct page_cell){ .is = CELL_FIGURE, .text = told_figure(t, i, y ? y->us : NULL, "us", y ? y->year : i->last) };
	if (y && !isnan(y->us->lo)) {
		told_fill(t, "lo", told_value(t, i, y->us->lo, "us", y->year, "lo"));
		told_fill(t, "hi", told_value(t, i, y->us->hi, "us", y->year, "hi"));
		cell[1].second = told_say(t, "interval");
	}
}

static void compare_row(struct told *t, const struct bench *of, struct page_row *row)
{
	const struct indicator  *i = of->indicator;
	const struct bench_year *y = of->latest;

	told_latest(t, of, row);
	told_set(row, 2, told_value(t, i, y ? y->median : NAN, "neighbours", y ? y->year : 0, "value"));
	told_side(t, row, 3, of->similar);
	told_set(row, 4, told_figure(t, i, y ? y->region : NULL, "region", y ? y->year : 0));
	told_side(t, row, 5, of->region);
	told_set(row, 6, told_figure(t, i, y ? y->england : NULL, "england", y ? y->year : 0));
	told_side(t, row, 7, of->england);
}

static void comparisons(struct told *t)
{
	static struct page_column column[] = {
		{ "Measure", false, 30 }, { "Authority", true, 15 }, { "Similar", true, 9 }, { "Against similar", false, 14 }, { "Region", true, 9 },
		{ "Against region", false, 14 }, { "England", true, 9 }, { "Against England", false, 14 },
	};
	struct page_row   *row = told_rows(t, t->b->published->n, COUNT(column));
	struct page_table *table;
	size_t             n = 0;

	page_section(t->page, "compared", told_say(t, "table-section"), told_say(t, "table-section"), told_say(t, "table-headline"), told_say(t, "table-lede"));
	for (size_t i = 0; i < t->b->published->n; i++)
		if (told_shown(&t->b->all[i]))
			compare_row(t, &t->b->all[i], &row[n++]);
	table = (struct page_table *)told_table(t, (str){0}, column, COUNT(column), row, n);
	table->cards = true;
	page_table(t->page, table);
	page_quiet(t->page, told_say(t, "table-note"));
}

static const char *const page_words_said[PAGE_WORDS] = {
	[PAGE_SKIP] = "page-skip", [PAGE_CONTENTS] = "page-contents", [PAGE_DATA] = "page-data", [PAGE_PAGE] = "page-page", [PAGE_OF] = "page-of",
	[PAGE_TARGET] = "page-target",
};

struct page *benchmark_page(struct benchmark *b, const struct benchmark_words *w, struct page_meta *meta)
{
	const struct published *p = b->published;
	struct told             t = { .b = b, .w = w, .memory = b->memory };

	told_places(&t);
	struct buf name = {0};
	page_plain(&name, p->place[b->us].name);
	*meta = (struct page_meta){ .organisation = told_keep(&t, &name), .title = told_say(&t, "title"), .period = told_say(&t, "period"),
	                            .marking = told_say(&t, "marking") };
	for (size_t i = 0; i < PAGE_WORDS; i++)
		meta->words[i] = told_say(&t, page_words_said[i]);
	t.page = page_new(meta);
	cover(&t);
	comparisons(&t);
	benchmark_lines(&t);
	benchmark_funnels(&t);
	benchmark_before_after(&t);
	benchmark_method(&t);
	return t.page;
}
