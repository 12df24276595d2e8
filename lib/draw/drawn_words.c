/* drawn_words — see drawn_words.h. */
#include "drawn_words.h"

static const struct sentences *words;

void drawn_words(const struct sentences *s)
{
	words = s;
}

static void say(struct buf *to, const char *key, const struct hole *hole, size_t holes)
{
	if (words)
		sentence_say(words, to, key, hole, holes);
	for (size_t i = 0; i < holes && !words; i++)
		buf_add(to, hole[i].with);
}

void drawn_word(struct buf *to, const char *key)
{
	say(to, key, NULL, 0);
}

void drawn_value(struct buf *to, const char *key, str value)
{
	say(to, key, &(struct hole){ "value", value }, 1);
}

void drawn_between(struct buf *to, const char *key, str lo, str hi)
{
	say(to, key, (const struct hole[]){ { "lo", lo }, { "hi", hi } }, 2);
}
