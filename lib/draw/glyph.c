/* glyph — the characters of a font, from its cmap table: OpenType 1.9, chapter `cmap`. */
#include "glyph.h"

/* Where Debian's packages put them: fonts-lato, fonts-dejavu-core, fonts-unifont. */
const struct glyph_family glyph_families[] = {
	{ "Lato",          "/usr/share/fonts/truetype/lato",   { "Lato-Regular.ttf", "Lato-Bold.ttf", "Lato-Black.ttf" } },
	{ "DejaVu Sans",   "/usr/share/fonts/truetype/dejavu", { "DejaVuSans.ttf", "DejaVuSans-Bold.ttf" } },
	{ "Unifont",       "/usr/share/fonts/opentype/unifont", { "unifont.otf" } },
	{ "Unifont Upper", "/usr/share/fonts/opentype/unifont", { "unifont_upper.otf" } },
	{ 0 }
};

enum { FAMILIES = 8, FILES = 4, PLANES = 0x110000 / 8 };

struct glyphs {
	const struct glyph_family *here[FAMILIES];
	size_t  n;
	uint8_t draws[PLANES];                    /* one bit a character: some family has it in all its files */
};

static uint32_t number(str font, size_t at, int bytes)
{
	uint32_t n = 0;

	for (int i = 0; i < bytes; i++)
		n = n << 8 | (at + (size_t)i < font.n ? (unsigned char)font.p[at + (size_t)i] : 0);
	return n;
}

/* Characters outside what a file says are of no glyph; a file that lies about its tables says nothing. */
static void set(uint8_t *bits, uint32_t from, uint32_t to)
{
	for (uint32_t c = from; c <= to && c < 0x110000; c++)
		bits[c / 8] |= (uint8_t)(1u << c % 8);
}

/* Format 4: segments of the first plane; a segment may leave characters out through its table of glyphs. */
static void segments(str font, size_t at, uint8_t *bits)
{
	size_t n = number(font, at + 6, 2) / 2, end = at + 14, start = end + 2 * n + 2, delta = start + 2 * n, range = delta + 2 * n;

	for (size_t i = 0; i < n; i++) {
		uint32_t first = number(font, start + 2 * i, 2), last = number(font, end + 2 * i, 2);
		uint32_t offset = number(font, range + 2 * i, 2), shift = number(font, delta + 2 * i, 2);

		for (uint32_t c = first; c <= last && c != 0xffff; c++) {
			uint32_t glyph = offset ? number(font, range + 2 * i + offset + 2 * (c - first), 2) : c;
			if (offset && glyph == 0)
				continue;
			if (((glyph + shift) & 0xffff) != 0)
				set(bits, c, c);
		}
	}
}

/* Format 12: groups of characters of all planes. */
static void groups(str font, size_t at, uint8_t *bits)
{
	size_t n = number(font, at + 12, 4);

	if (n > font.n / 12)
		return;
	for (size_t i = 0; i < n; i++) {
		uint32_t first = number(font, at + 16 + 12 * i, 4), last = number(font, at + 20 + 12 * i, 4);
		if (number(font, at + 24 + 12 * i, 4) == 0)
			first++;                                /* its first character is of the glyph for `none` */
		set(bits, first, last);
	}
}

static bool read_font(const char *folder, const char *file, uint8_t *bits)
{
	struct buf path = {0}, read = {0};
	char       block[1 << 14];
	size_t     got, tables, cmap = 0, subtables;
	FILE      *from;
	bool       any = false;

	buf_addf(&path, "%s/%s", folder, file);
	from = fopen(buf_ended(&path), "rb");
	buf_free(&path);
	if (!from)
		return false;
	while ((got = fread(block, 1, sizeof block, from)) > 0)
		buf_add(&read, (str){ block, got });
	fclose(from);
	str font = buf_str(&read);
	tables = number(font, 4, 2);
	for (size_t i = 0; i < tables; i++)
		if (number(font, 12 + 16 * i, 4) == 0x636d6170)
			cmap = number(font, 12 + 16 * i + 8, 4);
	subtables = cmap ? number(font, cmap + 2, 2) : 0;
	for (size_t i = 0; i < subtables; i++) {
		uint32_t platform = number(font, cmap + 4 + 8 * i, 2), encoding = number(font, cmap + 6 + 8 * i, 2);
		size_t   at = cmap + number(font, cmap + 8 + 8 * i, 4);
		uint32_t format = number(font, at, 2);

		if (platform != 0 && !(platform == 3 && (encoding == 1 || encoding == 10)))
			continue;
		if (format == 4)
			segments(font, at, bits);
		else if (format == 12)
			groups(font, at, bits);
		any = any || format == 4 || format == 12;
	}
	buf_free(&read);
	return any;
}

struct glyphs *glyph_open(const struct glyph_family *families)
{
	struct glyphs *g = take(1, sizeof *g);
	uint8_t       *family = take(PLANES, 1), *file = take(PLANES, 1);

	for (; families->name && g->n < FAMILIES; families++) {
		bool here = true;

		memset(family, 0xff, PLANES);
		for (size_t i = 0; i < FILES && families->file[i] && here; i++) {
			memset(file, 0, PLANES);
			here = read_font(families->folder, families->file[i], file);
			for (size_t b = 0; b < PLANES; b++)
				family[b] &= file[b];
		}
		if (!here)
			continue;
		for (size_t b = 0; b < PLANES; b++)
			g->draws[b] |= family[b];
		g->here[g->n++] = families;
	}
	free(family);
	free(file);
	return g;
}

bool glyph_has(const struct glyphs *g, uint32_t code)
{
	return code < 0x110000 && (g->draws[code / 8] & 1u << code % 8) != 0;
}

size_t glyph_here(const struct glyphs *g, const struct glyph_family *here[static 8])
{
	for (size_t i = 0; i < g->n; i++)
		here[i] = g->here[i];
	return g->n;
}

void glyph_close(struct glyphs *g)
{
	free(g);
}
