/* benchmark_told — text for the page: a sentence, a figure with its cell, a table of text. */
#include "benchmark_told.h"

enum { ALT_MOST = 300 };

str told_keep(struct told *t, struct buf *text)
{
	str s = arena_keep(t->memory, buf_str(text));

	buf_free(text);
	return s;
}

void told_fill(struct told *t, const char *hole, str with)
{
	size_t i = 0;

	while (i < t->holes && strcmp(t->hole[i].name, hole) != 0)
		i++;
	if (i == COUNT(t->hole))
		die(BUG, "told_fill: too many holes");
	t->hole[i] = (struct hole){ hole, with };
	t->holes += i == t->holes;
}

str told_title(struct told *t, str title)
{
	struct buf b = {0};

	page_name(&b, title);
	return told_keep(t, &b);
}

void told_name(struct told *t, const char *hole, str name)
{
	told_fill(t, hole, told_title(t, name));
}

void told_year(struct told *t, const char *hole, int year)
{
	struct buf b = {0};

	buf_addf(&b, "%d", year);
	told_fill(t, hole, told_keep(t, &b));
}

void told_count(struct told *t, const char *hole, double n, const char *source)
{
	struct buf shown = {0}, b = {0};

	show_count(&shown, n);
	page_number(&b, buf_str(&shown), str_of(source));
	buf_free(&shown);
	told_fill(t, hole, told_keep(t, &b));
}

str told_say(struct told *t, const char *key)
{
	struct buf b = {0};

	sentence_say(t->w->say, &b, key, t->hole, t->holes);
	return told_keep(t, &b);
}

void told_number(struct buf *to, const struct indicator *i, double value, const char *place, int year, const char *column)
{
	struct buf shown = {0}, source = {0};

	if (isnan(value)) {
		buf_addc(&shown, 'x');
	} else {
		show_number(&shown, value, i->decimals);
		if (i->scale == 100)
			buf_addc(&shown, '%');
	}
	buf_addf(&source, "%.*s|%d|year|authority|%s||%s", FMT(i->name), year, place, column);
	page_number(to, buf_str(&shown), buf_str(&source));
	buf_free(&shown);
	buf_free(&source);
}

str told_value(struct told *t, const struct indicator *i, double value, const char *place, int year, const char *column)
{
	struct buf b = {0};

	told_number(&b, i, value, place, year, column);
	return told_keep(t, &b);
}

str told_figure(struct told *t, const struct indicator *i, const struct figure *f, const char *place, int year)
{
	struct buf b = {0};

	if (!f)
		page_plain(&b, STR("x"));
	else if (isnan(f->value))
		page_plain(&b, f->symbol);
	else
		told_number(&b, i, f->value, place, year, "value");
	return told_keep(t, &b);
}

struct page_row *told_rows(struct told *t, size_t rows, size_t columns)
{
	struct page_row *row = arena_take(t->memory, rows + 1, sizeof *row);

	for (size_t i = 0; i < rows; i++)
		row[i].cell = arena_take(t->memory, columns, sizeof *row[i].cell);
	return row;
}

void told_set(struct page_row *row, size_t at, str text)
{
	((struct page_cell *)row->cell)[at] = (struct page_cell){ .is = CELL_TEXT, .text = text };
}

const struct page_table *told_table(struct told *t, str caption, const struct page_column *column, size_t columns, struct page_row *row, size_t rows)
{
	struct page_table *table = arena_take(t->memory, 1, sizeof *table);

	*table = (struct page_table){ .caption = caption, .column = column, .columns = columns, .row = row, .rows = rows };
	return table;
}

str told_alt(struct told *t, const char *key, str title)
{
	struct buf b = {0};
	size_t     n = title.n;
	str        alt;

	told_name(t, "title", title);
	alt = told_say(t, key);
	while (page_length(alt) > ALT_MOST && n > 0) {
		n = n > 8 ? n - 8 : 0;
		while (n > 0 && ((unsigned char)title.p[n] & 0xc0) == 0x80)
			n--;
		b.n = 0;
		buf_add(&b, (str){ title.p, n });
		buf_add(&b, STR("…"));
		told_name(t, "title", buf_str(&b));
		alt = told_say(t, key);
	}
	buf_free(&b);
	return alt;
}

const char *told_month(const struct indicator *i)
{
	static const char *const days[] = { "31 January", "28 February", "31 March", "30 April", "31 May", "30 June", "31 July", "31 August",
	                                    "30 September", "31 October", "30 November", "31 December" };

	return days[i->ends - 1];
}
