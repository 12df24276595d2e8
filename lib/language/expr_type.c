/* expr_type — what a value is: its type, its codes, and whether it may be made at all. */
#include "expr_parts.h"

/* A day that mask will cut to its month, and what is private, may not slip past mask in another column. */
static void refuse_unmasked(const struct expr *e)
{
	if (e->mask.n == 0 || e->type == ID)
		return;
	if (same(e->mask, STR("private")))
		expr_refuse(e->at, "'%.*s' is private and goes no further than mask: nothing is made of it", FMT(e->word));
	expr_refuse(e->at, "'%.*s' is not masked yet: put derive behind mask, or say 'age' in the extract", FMT(e->word));
}

static void bind_part(struct expr *e, const struct expr_scope *scope, enum type want)
{
	expr_bind_value(e, scope, want);
	if (e->as == NODE_COLUMN)
		refuse_unmasked(e);
}

void expr_refuse_band(const struct expr *e)
{
	expr_refuse(e->at, "'%.*s' makes codes and stands alone: give it a column of its own", FMT(e->said));
}

static void need_number(const struct expr *e, const char *what)
{
	str said = e->word.n ? e->word : e->said;

	if (is_number_type(e->type))
		return;
	if (e->node == NODE_BAND)
		expr_refuse_band(e);
	if (e->type == DAY || e->type == MONTH)
		expr_refuse(e->at, "%s needs numbers, and '%.*s' is a date: write days from A to B, or 3 days after A", what, FMT(said));
	expr_refuse(e->at, "%s needs numbers, and '%.*s' holds none", what, FMT(said));
}

static void need_date(const struct expr *e, const char *what)
{
	if (e->type != DAY && e->type != MONTH)
		expr_refuse(e->at, "%s needs days, and '%.*s' holds none", what, FMT(e->word));
}

static void bind_sum(struct expr *e, const struct expr_scope *scope)
{
	enum type type = e->node == NODE_DIVIDE ? NUM : INT;

	for (size_t i = 0; i < e->part.n; i++) {
		bind_part(e->part.all[i], scope, NUM);
		need_number(e->part.all[i], "arithmetic");
		if (e->part.all[i]->type == NUM)
			type = NUM;
	}
	e->type = type;
}

static void bind_dates(struct expr *e, const struct expr_scope *scope)
{
	for (size_t i = 0; i < e->part.n; i++) {
		bind_part(e->part.all[i], scope, DAY);
		need_date(e->part.all[i], "this");
	}
	e->type = e->node == NODE_BETWEEN ? INT : DAY;
	if (e->node == NODE_PERIOD && e->period != PER_WEEK)
		e->type = MONTH;
	e->holidays = scope->holidays;
	if (e->no && !e->holidays)
		expr_refuse(e->at, "working days need the list of bank holidays");
}

/* Of two places no more than the way between them goes on, so that private ones may be asked. */
static void bind_miles(struct expr *e, const struct expr_scope *scope)
{
	for (size_t i = 0; i < e->part.n; i++) {
		expr_bind_value(e->part.all[i], scope, TEXT);
		/* an id before mask: where a child is placed, known again by its pseudonym */
		if (e->part.all[i]->type != TEXT && e->part.all[i]->type != ID)
			expr_refuse(e->at, "miles are between postcodes, and '%.*s' holds none", FMT(e->part.all[i]->word));
	}
	e->type = NUM;
	e->postcodes = scope->postcodes;
	if (!e->postcodes)
		expr_refuse(e->at, "miles need the list of postcodes: derive works them out");
}

/* by 1, 5: under_1 1_to_4 5_or_over.  A band one wide is called by its number alone. */
static void bind_band(struct expr *e, const struct expr_scope *scope)
{
	const size_t n = e->value.n;
	str    *codes = arena_take(e->memory, n + 1, sizeof *codes);
	int64_t before = 0, limit;
	char    said[64];

	bind_part(e->part.all[0], scope, NUM);
	need_number(e->part.all[0], "a band");
	e->number = arena_take(e->memory, n, sizeof *e->number);
	for (size_t i = 0; i < n; i++) {
		if (!read_int(e->value.all[i], &limit) || limit < 0 || limit > 1000000000)
			expr_refuse(e->at, "'%.*s': the limits of a band are whole numbers", FMT(e->value.all[i]));
		if (i > 0 && limit <= before)
			expr_refuse(e->at, "'%.*s': the limits of a band rise: by 1, 5, 10", FMT(e->value.all[i]));
		int used = i == 0 ? snprintf(said, sizeof said, "under_%d", (int)limit)
		         : limit == before + 1 ? snprintf(said, sizeof said, "%d", (int)before)
		         : snprintf(said, sizeof said, "%d_to_%d", (int)before, (int)limit - 1);
		codes[i] = arena_keep(e->memory, (str){ said, (size_t)used });
		e->number[i] = (double)limit;
		before = limit;
	}
	int used = snprintf(said, sizeof said, "%d_or_over", (int)before);
	codes[n] = arena_keep(e->memory, (str){ said, (size_t)used });
	e->codes = codes;
	e->n_codes = n + 1;
	e->type = CODE;
}

static void bind_across(struct expr *e, const struct expr_scope *scope)
{
	const bool sums = e->across == ACROSS_MEAN || e->across == ACROSS_SUM;

	for (size_t i = 0; i < e->part.n; i++) {
		struct expr *part = e->part.all[i];
		bind_part(part, scope, NUM);
		if (sums || (part->type != DAY && part->type != MONTH))
			need_number(part, "a mean, sum, least or greatest");
		if (i == 0)
			e->type = part->type;
		if (e->type != part->type && !(is_number_type(e->type) && is_number_type(part->type)))
			expr_refuse(e->at, "'%.*s' and '%.*s' are not of one kind", FMT(e->part.all[0]->word), FMT(part->word));
		if (part->type == NUM)
			e->type = NUM;
	}
	if (e->across == ACROSS_MEAN)
		e->type = NUM;
}

static void add_code(struct expr_texts *codes, str code, struct arena *memory)
{
	for (size_t i = 0; i < codes->n; i++)
		if (same(codes->all[i], code))
			return;
	expr_texts_add(codes, code, memory);
}

static void bind_made_code(struct expr *word)
{
	bool good = word->word.n > 0;

	for (size_t i = 0; i < word->word.n; i++) {
		char c = word->word.p[i];
		bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
		good = good && (letter || (i > 0 && c != '\0' && strchr("_.+-", c)));
	}
	if (!good)
		expr_refuse(word->at, "'%.*s' is no code: letters, digits and _ . + - without a blank", FMT(word->word));
	word->as = NODE_WORD;
	word->type = CODE;
}

/* The parts of a choice become one column: numbers together, codes together in the order written. */
static void bind_choice(struct expr *e, const struct expr_scope *scope)
{
	struct expr_texts codes = {0};

	for (size_t i = 0; i < e->part.n; i++) {
		struct expr *part = e->part.all[i];
		if (e->when.all[i])
			expr_bind_test(e->when.all[i], scope);
		if (part->node == NODE_WORD)
			bind_made_code(part);
		else
			bind_part(part, scope, TYPES);
		if (i == 0) {
			e->type = part->type;
			e->mask = part->mask;
		}
		if (e->type != part->type && !(is_number_type(e->type) && is_number_type(part->type)))
			expr_refuse(e->at, "a choice between %s and %s: its values must be of one kind", type_word(e->type), type_word(part->type));
		if (!same(e->mask, part->mask))
			expr_refuse(e->at, "a choice between ids of '%.*s' and of '%.*s': they are masked apart", FMT(e->mask), FMT(part->mask));
		if (part->type == NUM)
			e->type = NUM;
		if (part->as == NODE_WORD)
			add_code(&codes, part->word, e->memory);
		for (size_t k = 0; k < part->n_codes; k++)
			add_code(&codes, part->codes[k], e->memory);
	}
	if (e->type == CODE) {
		e->codes = codes.all;
		e->n_codes = codes.n;
	}
}

void expr_bind_value(struct expr *e, const struct expr_scope *scope, enum type want)
{
	static const str yes_no[] = { { "yes", 3 }, { "no", 2 } };

	e->as = e->node;
	switch (e->node) {
	case NODE_COLUMN:
		expr_bind_column(e, scope, want);
		break;
	case NODE_NUMBER:
		e->type = memchr(e->word.p, '.', e->word.n) ? NUM : INT;
		if (!read_num(e->word, &e->constant))
			expr_refuse(e->at, "'%.*s' is too large a number", FMT(e->word));
		break;
	case NODE_ADD:
	case NODE_SUBTRACT:
	case NODE_MULTIPLY:
	case NODE_DIVIDE:
		bind_sum(e, scope);
		break;
	case NODE_BETWEEN:
	case NODE_SHIFT:
	case NODE_PERIOD:
		bind_dates(e, scope);
		break;
	case NODE_MILES:
		bind_miles(e, scope);
		break;
	case NODE_BAND:
		bind_band(e, scope);
		break;
	case NODE_ACROSS:
		bind_across(e, scope);
		break;
	case NODE_CHOICE:
		bind_choice(e, scope);
		break;
	default:        /* NODE_IF */
		expr_bind_test(e->part.all[0], scope);
		e->type = CODE;
		e->codes = yes_no;
		e->n_codes = COUNT(yes_no);
	}
}

struct column expr_column(const struct expr *e)
{
	str which;

	return (struct column){
		.type = e->type, .codes = e->codes, .n_codes = e->n_codes, .mask = e->mask,
		.required = !expr_may_be_unknown(e, NULL, 0, &which),
	};
}
