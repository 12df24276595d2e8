/* sentence.h — what a report may say, kept as prose in reports/words.txt and reviewed as prose.
 *
 *     say figure-improving  “{title}” {rose} to {latest}, better than expected since {since}
 *
 * The C decides which sentence is true; it never makes one. */
#ifndef SENTENCE_H
#define SENTENCE_H
#include "buf.h"

struct hole { const char *name; str with; };              /* with: text of page.h; put in as it is */

struct sentences;
struct sentences *sentences_read(const char *path);       /* dies NO_INPUT, BAD_SETTING: a key twice, no UTF-8, another word than `say` */

/* Those of another file in their place: a council's own, or another language.  A key that we do not say is refused.
 * How many of ours it leaves as they are. */
size_t sentences_over(struct sentences *s, const char *path);
void sentences_forget(struct sentences *s);               /* the last file is of another language: sentences about one measure stay only where it has them */

/* The sentence of this key, its holes filled.  Dies BAD_SETTING when there is none or it has a hole that nobody fills. */
void sentence_say(const struct sentences *s, struct buf *to, const char *key, const struct hole *hole, size_t holes);
bool sentence_has(const struct sentences *s, const char *key);
void sentences_free(struct sentences *s);
#endif
