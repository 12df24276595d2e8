/* page — the document: blocks in the order in which they are read. */
#include "bytes.h"
#include "page_block.h"

#include <unistd.h>

struct page *page_new(const struct page_meta *meta)
{
	struct page *p = take(1, sizeof *p);

	p->meta = *meta;
	return p;
}

bool page_is_area(const struct page_cover *c, const char *id)
{
	for (size_t i = 0; i < c->areas; i++)
		if (strcmp(c->area[i].id, id) == 0)
			return true;
	return false;
}

void page_free(struct page *p)
{
	free(p->block);
	arena_free(&p->memory);
	free(p);
}

void page_cover(struct page *p, const struct page_cover *cover)
{
	p->cover = *cover;
	p->has_cover = true;
}

static void add(struct page *p, struct block block)
{
	GROW(p->block, p->n, p->room);
	block.where = p->where;
	p->block[p->n++] = block;
}

void page_section(struct page *p, const char *id, str kicker, str label, str headline, str lede)
{
	add(p, (struct block){ .is = SECTION, .id = id, .kicker = kicker, .label = label, .text = headline, .lede = lede });
}

void page_tell(struct page *p)
{
	p->block[p->n - 1].told = true;
}

void page_heading(struct page *p, str text)
{
	add(p, (struct block){ .is = HEADING, .text = text });
}

void page_strand(struct page *p, const char *icon, str text)
{
	add(p, (struct block){ .is = HEADING, .text = text, .icon = icon });
}

void page_band(struct page *p, size_t number, str text)
{
	add(p, (struct block){ .is = HEADING, .text = text, .n = number });
}

void page_status(struct page *p, const char *icon, str text)
{
	add(p, (struct block){ .is = STATUS, .text = text, .icon = icon });
}

void page_words(struct page *p, str text)
{
	add(p, (struct block){ .is = WORDS_BLOCK, .text = text });
}

void page_quiet(struct page *p, str text)
{
	add(p, (struct block){ .is = QUIET, .text = text });
}

void page_list(struct page *p, const str *item, size_t n)
{
	add(p, (struct block){ .is = LIST, .item = item, .n = n });
}

void page_callout(struct page *p, bool warning, str label, str text)
{
	struct page_callout *one = arena_take(&p->memory, 1, sizeof *one);

	*one = (struct page_callout){ warning, label, text };
	page_callouts(p, one, 1);
}

void page_callouts(struct page *p, const struct page_callout *callout, size_t n)
{
	if (n > 0)
		add(p, (struct block){ .is = CALLOUT, .callout = callout, .n = n });
}

void page_tiles(struct page *p, const struct page_tile *tile, size_t n)
{
	add(p, (struct block){ .is = TILES, .tile = tile, .n = n });
}

void page_table(struct page *p, const struct page_table *table)
{
	add(p, (struct block){ .is = TABLE, .table = table });
}

void page_figures(struct page *p, const struct page_figure *figure, size_t n)
{
	if (n > 0)
		add(p, (struct block){ .is = FIGURES, .figure = figure, .n = n });
}

void page_panels(struct page *p, const struct page_panel *panel, size_t n, const struct page_table *table)
{
	if (n > 0)
		add(p, (struct block){ .is = PANELS, .panel = panel, .n = n, .table = table });
}

void page_only(struct page *p, enum page_where where)
{
	p->where = where;
}

bool page_across(size_t i, size_t n)
{
	return i == 0 && n % 2 == 1;
}

void page_coloured(struct buf *to, str svg, str colour)
{
	static const char house[] = "#12436D";
	size_t from = 0;

	for (size_t i = 0; colour.n > 0 && i + sizeof house - 1 <= svg.n; i++)
		if (svg.p[i] == '#' && memcmp(svg.p + i, house, sizeof house - 1) == 0) {
			buf_add(to, (str){ svg.p + from, i - from });
			buf_add(to, colour);
			from = i + sizeof house - 1;
		}
	buf_add(to, (str){ svg.p + from, svg.n - from });
}

str page_file(const char *folder, const char *name, struct buf *to)
{
	struct buf    path = {0};
	char          block[1 << 14];
	struct bytes *file;
	size_t        got;

	buf_addf(&path, "%s/%s", folder, name);
	file = bytes_open(buf_ended(&path));
	while ((got = bytes_read(file, block, sizeof block)) > 0)
		buf_add(to, (str){ block, got });
	bytes_close(file);
	buf_free(&path);
	return buf_str(to);
}

/* The number behind ` NAME="` in the first tag of an SVG; 0 when it says none. */
static int attribute(str svg, const char *name)
{
	size_t length = strlen(name), end = 0;

	while (end < svg.n && svg.p[end] != '>')
		end++;
	for (size_t i = 0; i + length + 3 < end; i++)
		if (svg.p[i] == ' ' && memcmp(svg.p + i + 1, name, length) == 0 && memcmp(svg.p + i + 1 + length, "=\"", 2) == 0) {
			int number = 0;
			for (i += length + 3; i < end && svg.p[i] >= '0' && svg.p[i] <= '9' && number < 100000; i++)
				number = 10 * number + (svg.p[i] - '0');
			return number;
		}
	return 0;
}

bool page_drawing_read(struct page_drawing *to, const char *dir, const char *file, struct arena *memory)
{
	struct buf path = {0}, read = {0};
	str        svg;
	size_t     begin = 0;
	bool       there;

	buf_addf(&path, "%s/%s", dir, file);
	there = access(buf_ended(&path), R_OK) == 0;
	buf_free(&path);
	*to = (struct page_drawing){0};
	if (!there)
		return false;
	svg = trimmed(page_file(dir, file, &read));
	while (svg.n > 0 && (svg.p[svg.n - 1] == '\n' || svg.p[svg.n - 1] == '\r'))
		svg.n--;
	while (begin + 4 < svg.n && memcmp(svg.p + begin, "<svg", 4) != 0)
		begin++;
	svg = (str){ svg.p + begin, svg.n - begin };
	if (!starts_with(svg, STR("<svg")) || !ends_with(svg, STR("</svg>")))
		die(BAD_DATA, "%s: is not a whole drawing: run chart again", file);
	to->svg = arena_keep(memory, svg);
	to->width = attribute(to->svg, "width");
	to->height = attribute(to->svg, "height");
	if (to->width < 1 || to->height < 1)
		die(BAD_DATA, "%s: says no width and height in its first tag: run chart again", file);
	buf_free(&read);
	return true;
}
