/* drawn_words — see drawn_words.h. */
#include "drawn_words.h"
#include "ours.h"
#include "show.h"

static const struct sentences *words;

void drawn_words(const struct sentences *s)
{
	words = s;
}

struct sentences *drawn_words_read(const char *const *over, size_t n, struct arena *memory)
{
	struct sentences *s = sentences_read(ours_file("reports/words.txt", "reports/words.txt", memory));
	struct buf        b = {0};

	for (size_t i = 0; i < n; i++)
		(void)sentences_over(s, over[i]);
	sentence_say(s, &b, "months", NULL, 0);
	if (!show_months(buf_str(&b)))
		die(BAD_SETTING, "--words: 'months': write the twelve names, January first");
	b.n = 0;
	sentence_say(s, &b, "to", NULL, 0);
	show_to(buf_str(&b));
	buf_free(&b);
	drawn_words(s);
	return s;
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
