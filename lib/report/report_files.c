/* report_files — what is read beside the points: the sentences, in which language, and what the night says of itself. */
#include "report.h"

#include "bytes.h"

static void read_run(struct report *r, const char *file)
{
	struct bytes *from;
	struct buf    all = {0};
	char          block[4096];
	size_t        got;

	if (!file)
		return;
	from = bytes_open(file);
	while ((got = bytes_read(from, block, sizeof block)) > 0)
		buf_add(&all, (str){ block, got });
	bytes_close(from);
	r->run = arena_keep(&r->memory, buf_str(&all));
	buf_free(&all);
}

/* Ours first, then what a council says in their place: some sentences, or all of them in another language. */
static void read_words(struct report *r, const struct report_asked *asked)
{
	str months;

	r->say = sentences_read(asked->words);
	for (size_t i = 0; i < asked->overs; i++) {
		struct buf before = {0}, after = {0};
		size_t     left;
		sentence_say(r->say, &before, "language", NULL, 0);
		left = sentences_over(r->say, asked->over[i]);
		sentence_say(r->say, &after, "language", NULL, 0);
		if (!same(buf_str(&before), buf_str(&after)))
			sentences_forget(r->say);
		if (left > 0 && !same(buf_str(&before), buf_str(&after)))
			warn("%s: %zu sentences are not said in this language and stay in the one before", asked->over[i], left);
		buf_free(&before);
		buf_free(&after);
	}
	show_to(report_words(r, "to"));
	months = report_words(r, "months");
	if (!show_months(months))
		die(BAD_SETTING, "%s: 'months': write the twelve names, January first", asked->overs > 0 ? asked->over[asked->overs - 1] : asked->words);
}

void report_files(struct report *r, const struct report_asked *asked)
{
	read_words(r, asked);
	read_run(r, asked->run);
}
