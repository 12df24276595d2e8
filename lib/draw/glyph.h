/* glyph.h — which characters the fonts at hand can draw.
 *
 * Typst refuses a whole PDF/UA document for one character without a glyph, so one team's name could
 * cost a night's report.  This reads the `cmap` tables of the fonts we print with (OpenType 1.9,
 * formats 4 and 12) and answers for every character before Typst sees it.
 * A font that cannot be read draws nothing; no font at all is for the caller to notice. */
#ifndef GLYPH_H
#define GLYPH_H
#include "buf.h"

/* A family draws a character when every one of its files does: a bold heading must not lose it. */
struct glyph_family { const char *name, *folder, *file[4]; };
extern const struct glyph_family glyph_families[];        /* in the order in which Typst looks; name NULL ends them */

struct glyphs;
struct glyphs *glyph_open(const struct glyph_family *families);
bool   glyph_has(const struct glyphs *g, uint32_t code);
/* The families that are here, in order: their names for Typst, their folders for its --font-path. */
size_t glyph_here(const struct glyphs *g, const struct glyph_family *here[static 8]);
void   glyph_close(struct glyphs *g);
#endif
