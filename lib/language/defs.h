/* defs.h — the one small language of every file an analyst writes:
 * a word, then the rest of the line; indented lines continue; a # that is first on its line,
 * or has a blank on both sides, begins a remark. */
#ifndef DEFS_H
#define DEFS_H
#include "buf.h"

struct def { str word, rest; size_t line; };              /* both live in the arena; rest is trimmed, continuations joined by one blank */
struct defs;
struct defs *defs_open(const char *path, struct arena *memory);      /* dies NO_INPUT; BAD_SETTING when it is no UTF-8 text */
struct defs *defs_of(const char *name, str text, struct arena *memory);   /* from memory, `;` between lines as well: measure -e */
bool         defs_next(struct defs *d, struct def *line) MUST_USE;
const char  *defs_name(const struct defs *d);             /* as messages say it: the last folder and the file, measures/voice.measure */
void         defs_close(struct defs *d);
/* BAD_SETTING: name:line: … */
_Noreturn void defs_refuse(const struct defs *d, size_t line, const char *fmt, ...) PRINTF(3, 4);

/* The nearest of the known, if it is near: edit distance at most a third of the letters; else an empty str. */
str          defs_nearest(str wrong, const str *known, size_t n);
/* "did you mean 'x'?", or "there are: a b c" of at most 30, into b. */
void         defs_suggest(struct buf *b, str wrong, const str *known, size_t n);
#endif
