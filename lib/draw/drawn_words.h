/* drawn_words.h — what drawings say of themselves: sentences of words.txt, in whichever language the report is. */
#ifndef DRAWN_WORDS_H
#define DRAWN_WORDS_H
#include "sentence.h"

/* Before anything is drawn; they outlive the drawings.  Without them a drawing says its figures and no word. */
void drawn_words(const struct sentences *s);
/* Those of the report, ours, then a council's own or those of another language; with its months. */
struct sentences *drawn_words_read(const char *const *over, size_t n, struct arena *memory);
void drawn_word(struct buf *to, const char *key);
void drawn_value(struct buf *to, const char *key, str value);             /* {value} */
void drawn_between(struct buf *to, const char *key, str lo, str hi);      /* {lo} and {hi} */
#endif
