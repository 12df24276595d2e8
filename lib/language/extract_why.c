/* extract: what may be said of a cell that could not be read; and what the columns are in the stream. */
#include "extract_words.h"

enum { MOST_CODES = 30 };

const char *const cell_why_words[CELL_WHYS] = {
	[NOT_A_DAY] = "is not a day", [NOT_A_MONTH] = "is not a month", [NOT_WHOLE] = "is not a whole number",
	[NOT_A_NUMBER] = "is not a number", [NOT_LISTED] = "is not one of its numbers", [OUT_OF_BOUNDS] = "is out of bounds",
	[UNKNOWN_CODE] = "is an unknown code",
};

static size_t letters(str s)
{
	uint32_t code;
	size_t   n = 0;

	for (size_t i = 0; i < s.n; n++)
		i += utf8_next(s, i, &code);
	return n;
}

/* Two letters at most, and no more than a third of them: a surname of two letters is near to every short code. */
static const str *near_code(const struct extract_column *c, str raw)
{
	size_t     least = 3;
	const str *nearest = NULL;
	char       low[64], low_code[64];

	if (raw.n > sizeof low)
		return NULL;
	for (size_t i = 0; i < raw.n; i++)
		low[i] = lower(raw.p[i]);
	for (size_t i = 0; i < c->codes; i++) {
		size_t far;
		if (c->code[i].n > sizeof low_code)
			continue;
		for (size_t k = 0; k < c->code[i].n; k++)
			low_code[k] = lower(c->code[i].p[k]);
		far = edit_distance((str){ low, raw.n }, (str){ low_code, c->code[i].n });
		if (far < least && 3 * far <= raw.n) {
			least = far;
			nearest = &c->code[i];
		}
	}
	return nearest;
}

/* A list that is too long to be said is named. */
static void add_codes(struct buf *to, const struct extract_column *c)
{
	if (c->codes > MOST_CODES) {
		buf_addf(to, ": none of the %zu of %.*s", c->codes, FMT(c->lookup));
		return;
	}
	buf_add(to, STR(":"));
	for (size_t i = 0; i < c->codes; i++)
		buf_addf(to, " %.*s", FMT(c->code[i]));
}

static void add_bound(struct buf *to, const struct extract_column *c, double bound)
{
	char text[NUM_ROOM];

	if (c->type == X_DAY)
		buf_add(to, (str){ text, write_day(text, (day)bound) });
	else if (c->type == X_MONTH)
		buf_add(to, (str){ text, write_month(text, (month)bound) });
	else
		buf_add(to, (str){ text, write_num(text, bound) });
}

void extract_why(struct buf *to, const struct extract *x, const struct extract_column *c, const struct cell *cell, str raw)
{
	static const char *const forms[FORMS] = { [FORM_ISO] = "2026-04-01", [FORM_DMY] = "01/04/2026", [FORM_EXCEL] = "46113",
	                                          [FORM_MDY] = "04/01/2026" };
	const str *near;

	raw = bare(raw);
	if (cell->why == UNKNOWN_CODE && (near = near_code(c, raw)) != NULL) {
		buf_addf(to, "is '%.*s': did you mean '%.*s'?", FMT(raw), FMT(*near));
		return;
	}
	buf_add(to, str_of(cell_why_words[cell->why]));
	if (cell->why == UNKNOWN_CODE) {
		buf_addf(to, " of %zu letter%s", letters(raw), letters(raw) == 1 ? "" : "s");
		add_codes(to, c);
	}
	for (size_t i = 0; cell->why == NOT_A_DAY && i < x->forms; i++)
		buf_addf(to, "%s%s", i ? " or " : " such as ", forms[x->form[i]]);
	if (cell->why != OUT_OF_BOUNDS)
		return;
	buf_add(to, STR(":"));
	if (!isnan(c->from)) {
		buf_add(to, STR(" from "));
		add_bound(to, c, c->from);
	}
	if (!isnan(c->to)) {
		buf_add(to, STR(" to "));
		add_bound(to, c, c->to);
	}
}

/* --- what it becomes -------------------------------------------------------------------------------------- */

struct column extract_stream_column(const struct extract *x, const struct extract_column *c)
{
	static const enum type types[X_TYPES] = { [X_TEXT] = TEXT, [X_CODE] = CODE, [X_FLAG] = CODE, [X_ID] = ID, [X_INT] = INT,
	                                          [X_NUM] = NUM, [X_DAY] = DAY, [X_MONTH] = MONTH, [X_DROP] = TEXT };
	bool closed = c->type == X_CODE || c->type == X_FLAG;

	return (struct column){
		.name = c->name, .type = types[c->type], .required = c->required, .mask = c->hidden ? STR("private") : c->mask,
		.note = x->plain ? c->called[0] : (str){0}, .codes = closed ? c->code : NULL, .n_codes = closed ? c->codes : 0,
	};
}
