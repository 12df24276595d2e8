/* expr_bind — names, types and codes of a condition against the columns of one dataset. */
#include "expr_parts.h"

static size_t find(const struct expr_scope *scope, str name)
{
	for (size_t i = 0; i < scope->n; i++)
		if (same(scope->columns[i].name, name))
			return i;
	return SIZE_MAX;
}

static _Noreturn void refuse_name(const struct expr *e, const struct expr_scope *scope, str word, const char *is_no)
{
	struct buf  b = {0};
	str        *known = arena_take(e->memory, scope->n + 1, sizeof *known);

	for (size_t i = 0; i < scope->n; i++)
		known[i] = scope->columns[i].name;
	defs_suggest(&b, word, known, scope->n);
	expr_refuse(e->at, "'%.*s' %s of %s: %s", FMT(word), is_no, scope->of, buf_ended(&b));
}

void expr_bind_column(struct expr *e, const struct expr_scope *scope, enum type want)
{
	e->as = NODE_COLUMN;
	e->column = find(scope, e->word);
	if (e->column == SIZE_MAX)
		refuse_name(e, scope, e->word, "is not a column");
	const struct column *c = &scope->columns[e->column];
	e->type = c->type;
	/* plain CSV says nothing of types: what is asked of a column tells */
	if (scope->plain && c->type == TEXT && want != TYPES && want != TEXT) {
		str name = arena_keep(e->memory, e->word);
		in_need(scope->plain, name.p, want);
		e->type = want;
	}
	e->codes = c->codes;
	e->n_codes = c->n_codes;
	e->mask = c->mask;
	e->required = c->required;
}

bool expr_bind_literal(const struct expr *e, str word, enum type type, double *out)
{
	day   d;
	month m;

	if (is_number_type(type))
		return expr_is_number(word) && read_num(word, out);
	if (type == DAY && read_day(word, &d)) {
		*out = d;
		return true;
	}
	if (type == MONTH && read_month(word, &m)) {
		*out = m;
		return true;
	}
	if (type == DAY && read_month(word, &m))
		expr_refuse(e->at, "'%.*s' is a month, and days are compared with a day: write %.*s-01", FMT(word), FMT(word));
	if (type == MONTH && read_day(word, &d))
		expr_refuse(e->at, "'%.*s' is a day, and months are compared with a month: write %.*s", FMT(word), 7, word.p);
	return false;
}

/* One near code is a slip of the hand; several are as good as none, and the whole list is said. */
static void suggest_codes(struct buf *b, str wrong, const str *codes, size_t n)
{
	enum { MOST = 30 };
	size_t least = SIZE_MAX, near = 0, which = 0;

	for (size_t i = 0; i < n; i++) {
		size_t d = edit_distance(wrong, codes[i]);
		near = d < least ? 1 : near + (d == least);
		which = d < least ? i : which;
		least = d < least ? d : least;
	}
	if (near == 1 && 3 * least <= wrong.n) {
		buf_addf(b, "did you mean '%.*s'?", FMT(codes[which]));
		return;
	}
	for (size_t i = 0; i < n && i < MOST; i++)
		buf_addf(b, "%s%.*s", i > 0 ? " " : "", FMT(codes[i]));
	if (n > MOST)
		buf_add(b, STR(" …"));
}

void expr_bind_code(const struct expr *e, str word, str label, const struct expr *column)
{
	struct buf b = {0};

	if (label.n > 0) {
		for (size_t i = 0; i < column->n_codes && i < 30; i++)
			buf_addf(&b, " %.*s", FMT(column->codes[i]));
		expr_refuse(e->at, "%.*s: a code is one word: '%.*s' has%s", FMT(label), FMT(column->word),
		            b.n ? buf_ended(&b) : " no list of them");
	}
	if (column->type != CODE || column->n_codes == 0)
		return;
	for (size_t i = 0; i < column->n_codes; i++)
		if (same(word, column->codes[i]))
			return;
	suggest_codes(&b, word, column->codes, column->n_codes);
	expr_refuse(e->at, "'%.*s' is not a code of '%.*s': %s", FMT(word), FMT(column->word), buf_ended(&b));
}

static const char *holds(enum type t)
{
	static const char *const words[TYPES] = {
		[TEXT] = "text", [CODE] = "codes", [ID] = "ids", [INT] = "numbers", [NUM] = "numbers",
		[DAY] = "days", [MONTH] = "months", [PERIOD] = "periods",
	};
	return words[t];
}

void expr_bind_word(struct expr *word, const struct expr *left, const struct expr_scope *scope)
{
	static const char *const is_no[TYPES] = {
		[INT] = "is neither a number nor a column", [NUM] = "is neither a number nor a column",
		[DAY] = "is neither a day nor a column",    [MONTH] = "is neither a month nor a column",
	};

	word->as = NODE_WORD;
	if (word->label.n > 0)
		expr_refuse(word->at, "%.*s: a value is one word: '%.*s' holds %s", FMT(word->label), FMT(left->said), holds(left->type));
	if (expr_bind_literal(word, word->word, left->type, &word->constant)) {
		word->as = NODE_NUMBER;
		word->type = left->type;
		return;
	}
	if (!expr_is_column_name(word->word) || find(scope, word->word) == SIZE_MAX)
		refuse_name(word, scope, word->word, is_no[left->type]);
	expr_bind_column(word, scope, left->type);
}

/* What a column of plain CSV must hold, going by what it is compared with. */
static enum type guess(const struct expr *word, const struct expr_scope *scope)
{
	day    d;
	month  m;
	size_t at;

	if (word->node != NODE_WORD)
		return word->type;
	if (expr_is_number(word->word))
		return NUM;
	if (read_day(word->word, &d))
		return DAY;
	if (read_month(word->word, &m))
		return MONTH;
	at = find(scope, word->word);
	return at != SIZE_MAX && scope->columns[at].type != TEXT ? scope->columns[at].type : CODE;
}

static void refuse_uncomparable(const struct expr *left)
{
	if (left->type == ID)
		expr_refuse(left->at, "'%.*s' holds ids: they are not compared, only present or missing", FMT(left->said));
	if (left->type == PERIOD)
		expr_refuse(left->at, "'%.*s' holds periods: they are not compared here", FMT(left->said));
}

static void bind_compare(struct expr *e, const struct expr_scope *scope)
{
	struct expr *left = e->part.all[0], *right = e->part.all[1];

	if (right->node != NODE_WORD)
		expr_bind_value(right, scope, TYPES);
	expr_bind_value(left, scope, scope->plain ? guess(right, scope) : TYPES);
	refuse_uncomparable(left);
	if (left->node == NODE_BAND)
		expr_refuse_band(left);
	if (is_word_type(left->type)) {
		if (e->sign != SIGN_EQUAL && e->sign != SIGN_NOT_EQUAL)
			expr_refuse(e->at, "'%.*s' holds %s: they are compared by = and != only", FMT(left->said), holds(left->type));
		if (right->node != NODE_WORD || left->as != NODE_COLUMN)
			expr_refuse(e->at, "'%.*s' holds %s: compare it with one of them", FMT(left->said), holds(left->type));
		expr_bind_code(e, right->word, right->label, left);
		right->as = NODE_WORD;
		right->type = left->type;
		e->words = true;
		return;
	}
	if (right->node == NODE_WORD)
		expr_bind_word(right, left, scope);
	if (right->type != left->type && !(is_number_type(left->type) && is_number_type(right->type)))
		expr_refuse(e->at, "'%.*s' holds %s and '%.*s' %s: they cannot be compared",
		            FMT(left->said), holds(left->type), FMT(right->said), holds(right->type));
}

static void bind_list(struct expr *e, const struct expr_scope *scope)
{
	struct expr *left = e->part.all[0];
	struct expr  first = { .node = NODE_WORD, .word = e->value.all[0] };

	left->said = left->word;
	expr_bind_column(left, scope, scope->plain ? guess(&first, scope) : TYPES);
	refuse_uncomparable(left);
	e->words = is_word_type(left->type);
	if (e->words) {
		for (size_t i = 0; i < e->value.n; i++)
			expr_bind_code(e, e->value.all[i], e->label, left);
		return;
	}
	if (e->label.n > 0)
		expr_refuse(e->at, "%.*s: put commas between the values of '%.*s'", FMT(e->label), FMT(left->word));
	e->number = arena_take(e->memory, e->value.n, sizeof *e->number);
	for (size_t i = 0; i < e->value.n; i++)
		if (!expr_bind_literal(e, e->value.all[i], left->type, &e->number[i]))
			expr_refuse(e->at, "'%.*s': '%.*s' holds %s", FMT(e->value.all[i]), FMT(left->word), holds(left->type));
}

void expr_bind_test(struct expr *e, const struct expr_scope *scope)
{
	e->as = e->node;
	e->type = CODE;
	switch (e->node) {
	case NODE_AND:
	case NODE_OR:
	case NODE_NOT:
		for (size_t i = 0; i < e->part.n; i++)
			expr_bind_test(e->part.all[i], scope);
		break;
	case NODE_COMPARE:
		bind_compare(e, scope);
		break;
	case NODE_IN:
		bind_list(e, scope);
		break;
	case NODE_PRESENT:
	case NODE_MISSING:
		expr_bind_column(e->part.all[0], scope, TYPES);
		break;
	default:        /* a look: bound with its root */
		break;
	}
}

static void bind_look(struct expr *root, struct expr_look *look, const struct expr_scope *scope)
{
	struct expr of = { .word = look->of, .at = root->at, .memory = root->memory };

	expr_bind_column(&of, scope, TYPES);
	if (of.type != ID && of.type != CODE && of.type != TEXT)
		expr_refuse(root->at, "'%.*s' holds %s: a row is looked for by an id", FMT(look->of), holds(of.type));
	look->of_at = of.column;
	if (look->where)
		expr_bind_test(look->where, scope);
}

void expr_bind(struct expr *e, const struct expr_scope *scope)
{
	if (e->node <= NODE_LOOK)
		expr_bind_test(e, scope);
	else
		expr_bind_value(e, scope, TYPES);
	for (size_t i = 0; i < e->n_looks; i++)
		bind_look(e, &e->looks[i], scope);
}

void expr_bind_in(struct expr *e, struct in *in)
{
	struct expr_scope scope = { .of = in_name(in), .plain = in_sealed(in) ? NULL : in };

	scope.n = in_columns(in, &scope.columns);
	expr_bind(e, &scope);
}
