/* report_say — sentences and figures of a measure.  Nothing is decided here that report_read has not found. */
#include "report.h"

#include <stdarg.h>

str report_keep(struct report *r, struct buf *text)
{
	str kept = arena_keep(&r->memory, buf_str(text));

	buf_free(text);
	return kept;
}

void report_fill(struct filled *f, const char *hole, str with)
{
	if (f->n == COUNT(f->hole))
		die(BUG, "more holes than there is room for: please report it");
	f->hole[f->n++] = (struct hole){ hole, with };
}

str report_say(struct report *r, const char *key, const struct filled *f)
{
	struct buf b = {0};

	sentence_say(r->say, &b, key, f->hole, f->n);
	return report_keep(r, &b);
}

str report_words(struct report *r, const char *key)
{
	return report_say(r, key, &(struct filled){ .n = 0 });
}

str report_from(struct report *r, const char *fmt, ...)
{
	va_list args, again;
	char   *text;
	int     n;

	va_start(args, fmt);
	va_copy(again, args);
	n = vsnprintf(NULL, 0, fmt, args);
	text = arena_take(&r->memory, (size_t)n + 1, 1);
	vsnprintf(text, (size_t)n + 1, fmt, again);
	va_end(args);
	va_end(again);
	return (str){ text, (size_t)n };
}

void report_defined(struct report *r, struct buf *to, const struct measure *m, str words)
{
	page_written(to, words, report_from(r, "definition|%.*s", FMT(m->name)));
}

str report_setting(struct report *r, const char *word, double v)
{
	struct buf shown = {0}, b = {0};

	show_count(&shown, v);
	page_number(&b, buf_str(&shown), report_from(r, "setting|%s", word));
	buf_free(&shown);
	return report_keep(r, &b);
}

void report_fill_count(struct report *r, struct filled *f, const char *hole, size_t n, const char *source)
{
	struct buf shown = {0}, b = {0};

	show_count(&shown, (double)n);
	page_number(&b, buf_str(&shown), str_of(source));
	report_fill(f, hole, report_keep(r, &b));
	buf_free(&shown);
}

/* At the head of a sentence, and within it. */
str report_spelt(struct report *r, size_t n, const char *source, bool first)
{
	struct buf shown = {0}, b = {0};

	if (starts_with(r->meta.language, STR("en")))
		show_spelt(&shown, n);
	else
		show_count(&shown, (double)n);             /* another language has other words, and other plurals */
	if (first && shown.n > 0 && shown.p[0] >= 'a' && shown.p[0] <= 'z')
		shown.p[0] = (char)(shown.p[0] - 'a' + 'A');
	page_number(&b, buf_str(&shown), str_of(source));
	buf_free(&shown);
	return report_keep(r, &b);
}

void report_fill_spelt(struct report *r, struct filled *f, const char *hole, size_t n, const char *source)
{
	report_fill(f, hole, report_spelt(r, n, source, true));
}

void report_fill_verdicts(struct report *r, struct filled *f, const struct verdicts *v)
{
	struct buf b = {0};

	report_fill(f, "tested", report_spelt(r, v->tested, report_counted_in(r, "count|variation", v->of).p, false));
	report_fill(f, "better", report_spelt(r, v->better, report_counted_in(r, "count|variation|improving", v->of).p, false));
	report_fill(f, "Better", report_spelt(r, v->better, report_counted_in(r, "count|variation|improving", v->of).p, true));
	report_fill(f, "better-are", v->better == 1 ? STR("is") : STR("are"));
	report_fill(f, "worse", report_spelt(r, v->worse, report_counted_in(r, "count|variation|worsening", v->of).p, false));
	report_fill(f, "Worse", report_spelt(r, v->worse, report_counted_in(r, "count|variation|worsening", v->of).p, true));
	report_fill(f, "worse-are", v->worse == 1 ? STR("is") : STR("are"));
	report_fill(f, "changing", report_spelt(r, v->changing, report_counted_in(r, "count|variation|changing", v->of).p, false));
	report_fill(f, "Changing", report_spelt(r, v->changing, report_counted_in(r, "count|variation|changing", v->of).p, true));
	if (v->indicative) {
		buf_addc(&b, ' ');
		buf_add(&b, report_words(r, "some-indicative"));
	}
	report_fill(f, "indicative", report_keep(r, &b));
}
