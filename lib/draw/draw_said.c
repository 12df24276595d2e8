/* draw_said — labels, domains and glyphs, for words that stand in drawings. */
#include "draw_said.h"

#include "drawn_words.h"
#include "glyph.h"

struct draw_said {
	struct arena         *memory;
	const struct council *council;
	struct measures       measures;
	const char           *lookups;
	struct glyphs        *glyphs;           /* NULL: no fonts of ours are here, so nothing is known */
	size_t                undrawn;
	struct said_column { str name; const struct lookup *lookup; } *column;      /* those looked for; lookup NULL: there is none */
	size_t                columns, room;
};

struct draw_said *draw_said_open(const struct draw_said_asked *asked, struct arena *memory)
{
	const struct glyph_family *here[8];
	struct draw_said          *s = take(1, sizeof *s);

	s->memory = memory;
	s->lookups = asked->lookups;
	if (asked->paths) {
		s->council = council_read(asked->council, memory);
		s->measures = measures_read(&(struct measures_asked){ .path = asked->path, .paths = asked->paths,
		                                                      .lookups = asked->lookups, .council = s->council }, memory);
	}
	s->glyphs = glyph_open(glyph_families);
	if (glyph_here(s->glyphs, here) == 0) {
		glyph_close(s->glyphs);
		s->glyphs = NULL;
	}
	return s;
}

static const struct measure *find(const struct draw_said *s, str measure)
{
	return s->council ? measures_find(&s->measures, measure) : NULL;
}

enum hue draw_said_hue(const struct draw_said *s, str measure)
{
	const struct measure *m = find(s, measure);

	if (m && same(m->domain, STR("Heart")))
		return HUE_HEART;
	return m && same(m->domain, STR("Hands")) ? HUE_HANDS : HUE_HEAD;
}

/* The lookup of a column: the council's `labels`, else that of its plural, as the page does; each is read once. */
static const struct lookup *lookup_of(struct draw_said *s, str column)
{
	struct buf           name = {0};
	const struct lookup *l = NULL;

	for (size_t i = 0; i < s->columns; i++)
		if (same(s->column[i].name, column))
			return s->column[i].lookup;
	for (size_t i = 0; s->council && i < s->council->n_labels && !l; i++)
		if (same(s->council->labels[i].column, column))
			l = lookup_read(s->lookups, s->council->labels[i].lookup, s->memory);
	buf_addf(&name, "%.*ss", FMT(column));
	if (s->council && !l)
		l = lookup_read(s->lookups, buf_str(&name), s->memory);
	buf_free(&name);
	GROW(s->column, s->columns, s->room);
	s->column[s->columns++] = (struct said_column){ column, l };
	return l;
}

/* 17_to_18 is in no list, for derive or mask made it: drawn as the page reads it, 17 to 18. */
static str as_words(struct draw_said *s, str code)
{
	str words = arena_keep(s->memory, code);

	for (size_t i = 0; i < words.n; i++)
		if (words.p[i] == '_')
			((char *)(uintptr_t)words.p)[i] = ' ';
	return words;
}

/* What nobody has said is no code of a list: it stands as the other labels do. */
static str not_known(struct draw_said *s)
{
	struct buf b = {0};

	drawn_word(&b, "drawn-not-known");
	str words = b.n > 0 ? arena_keep(s->memory, buf_str(&b)) : STR("not known");
	buf_free(&b);
	return words;
}

static str label_of(struct draw_said *s, str column, str code)
{
	const struct lookup *l = lookup_of(s, column);
	size_t               row = l && l->label != NOWHERE ? lookup_find(l, code) : NOWHERE;

	if (row != NOWHERE && l->cell[row][l->label].n)
		return l->cell[row][l->label];
	return same(code, STR("not known")) ? not_known(s) : s->council ? as_words(s, code) : code;
}

str draw_said_title(struct draw_said *s, str measure)
{
	const struct measure *m = find(s, measure);

	return draw_said_fit(s, m && m->brief.n ? m->brief : m && m->title.n ? m->title : measure);
}

void draw_said_views(struct draw_said *s, str measure, str together, str *first, str *second)
{
	const struct measure *m = find(s, measure);
	const struct lookup  *l = lookup_of(s, STR("view"));
	size_t                row = l ? lookup_find(l, together) : NOWHERE, one = l ? lookup_column(l, STR("first")) : NOWHERE;
	size_t                two = l ? lookup_column(l, STR("second")) : NOWHERE;

	*first = m && m->first.column.column.n ? m->first.column.column : STR("first");
	*second = m && m->second.column.column.n ? m->second.column.column : STR("second");
	if (row != NOWHERE && one != NOWHERE && two != NOWHERE)
		*first = l->cell[row][one], *second = l->cell[row][two];
	*first = draw_said_fit(s, *first), *second = draw_said_fit(s, *second);
}

str draw_said_part(struct draw_said *s, str measure, str part)
{
	const struct measure *m = find(s, measure);

	if (!part.n)
		return draw_said_fit(s, not_known(s));
	return draw_said_fit(s, m ? label_of(s, m->share.column, part) : part);
}

str draw_said_attribute(struct draw_said *s, str measure, str part, const char *attribute)
{
	const struct measure *m = find(s, measure);
	const struct lookup  *l = m ? lookup_of(s, m->share.column) : NULL;
	size_t                row = l ? lookup_find(l, part) : NOWHERE, at = l ? lookup_column(l, str_of(attribute)) : NOWHERE;

	return row != NOWHERE && at != NOWHERE ? l->cell[row][at] : (str){0};
}

/* `north*parent`: each of its own column's words, a comma between them; a * within a value is doubled. */
str draw_said_group(struct draw_said *s, str by, str group)
{
	struct buf b = {0}, code = {0};
	str        column;

	if (!(by.n && memchr(by.p, '*', by.n)))
		return draw_said_fit(s, label_of(s, by, group));
	for (size_t i = 0; cut_at(&by, '*', &column);) {
		code.n = 0;
		for (; i < group.n; i++) {
			bool star = group.p[i] == '*', twice = star && i + 1 < group.n && group.p[i + 1] == '*';
			if (star && !twice)
				break;
			i += twice ? 1 : 0;
			buf_addc(&code, group.p[i]);
		}
		i++;
		buf_add(&b, b.n ? STR(", ") : STR(""));
		buf_add(&b, label_of(s, column, arena_keep(s->memory, buf_str(&code))));
	}
	str words = draw_said_fit(s, arena_keep(s->memory, buf_str(&b)));
	buf_free(&b), buf_free(&code);
	return words;
}

size_t draw_said_order(struct draw_said *s, str by, str group)
{
	const struct lookup *l = memchr(by.p, '*', by.n) ? NULL : lookup_of(s, by);
	size_t               row = l && l->code != NOWHERE ? lookup_find(l, group) : NOWHERE;

	return row == NOWHERE ? SIZE_MAX : row;
}

/* level_of_need is Level of need: in English the name of a column is its words. */
str draw_said_grouping(struct draw_said *s, str by)
{
	struct buf b = {0};

	for (size_t i = 0; i < by.n; i++) {
		char c = by.p[i];
		if (c == '*')
			buf_add(&b, STR(" and "));
		else
			buf_addc(&b, c == '_' ? ' ' : i == 0 && c >= 'a' && c <= 'z' ? (char)(c - 32) : c);
	}
	str words = draw_said_fit(s, arena_keep(s->memory, buf_str(&b)));
	buf_free(&b);
	return words;
}

/* What joins emoji into one has no letter of its own: in a drawing it would cost the whole PDF.  They stand beside one another. */
static bool joins(uint32_t code)
{
	return code == 0x200d || code == 0x2060 || code == 0xfeff || (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0000 && code <= 0xe01ef);
}

str draw_said_fit(struct draw_said *s, str words)
{
	struct buf b = {0};
	uint32_t   code;
	size_t     missing = 0, left_out = 0;

	if (!s->glyphs)
		return words;
	for (size_t i = 0, step; i < words.n; i += step) {
		step = utf8_next(words, i, &code);
		if (joins(code)) {
			left_out++;
		} else if (code < 0x20 || glyph_has(s->glyphs, code)) {
			buf_add(&b, (str){ words.p + i, step });
		} else {
			buf_addf(&b, "[U+%04X]", (unsigned)code);
			missing++;
		}
	}
	str fit = missing + left_out > 0 ? arena_keep(s->memory, buf_str(&b)) : words;
	s->undrawn += missing;
	buf_free(&b);
	return fit;
}

size_t draw_said_undrawn(const struct draw_said *s)
{
	return s->undrawn;
}

void draw_said_close(struct draw_said *s)
{
	if (s->glyphs)
		glyph_close(s->glyphs);
	if (s->council)
		measures_free(&s->measures);
	free(s->column);
	free(s);
}
