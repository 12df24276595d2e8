/* expr_parts.h — what the expr_*.c files share: the tree, and the reader's place in the text.
 * Nobody else includes it. */
#ifndef EXPR_PARTS_H
#define EXPR_PARTS_H
#include "expr.h"

enum node {
	/* conditions */
	NODE_AND, NODE_OR, NODE_NOT, NODE_COMPARE, NODE_IN, NODE_PRESENT, NODE_MISSING, NODE_LOOK,
	/* values */
	NODE_COLUMN,
	NODE_WORD,              /* what stands after a sign, or a code that is made; read by the type of its neighbour */
	NODE_NUMBER, NODE_ADD, NODE_SUBTRACT, NODE_MULTIPLY, NODE_DIVIDE,
	NODE_BETWEEN,           /* days from A to B */
	NODE_SHIFT,             /* 3 months after A */
	NODE_PERIOD,            /* month of A */
	NODE_MILES,             /* miles between P and Q */
	NODE_BAND,              /* band of V by 1, 5 */
	NODE_ACROSS,            /* mean of A, B */
	NODE_CHOICE,            /* V when C, else V */
	NODE_IF,                /* yes or no */
};

enum sign  { SIGN_EQUAL, SIGN_NOT_EQUAL, SIGN_LESS, SIGN_AT_MOST, SIGN_MORE, SIGN_AT_LEAST, SIGNS };
enum across { ACROSS_MEAN, ACROSS_SUM, ACROSS_LEAST, ACROSS_GREATEST, ACROSSES };

struct expr_list { struct expr **all; size_t n, room; };
struct expr_texts { str *all; size_t n, room; };

struct expr {
	enum node          node;
	struct expr_at     at;
	struct arena      *memory;
	str                word;        /* the column, or the word as written */
	str                said;        /* the value as written, for saying it back */
	str                label;       /* words found where one was due: refused once the codes are known */
	enum sign          sign;
	bool               no;          /* not in; working days; before instead of after */
	enum across        across;
	enum period        period;
	struct span        span;        /* the unit of BETWEEN, the length of SHIFT */
	struct expr_list   part;        /* operands */
	struct expr_list   when;        /* of a choice: the condition of each part; the last may be without: else */
	struct expr_texts  value;       /* of IN; limits of a band */
	double            *number;      /* the same as numbers, days or months, once bound */
	size_t             look;        /* which */
	struct expr_look  *looks;       /* of the whole expression; at the root only */
	size_t             n_looks;

	/* once bound */
	enum node          as;          /* what a WORD turned out to be: NUMBER, COLUMN, or a WORD that is a code */
	double             constant;
	size_t             column;
	enum type          type;
	const str         *codes;
	size_t             n_codes;
	str                mask;
	bool               required;
	bool               words;       /* of COMPARE and IN: bytes are compared, not numbers */
	struct holidays   *holidays;
	struct postcodes  *postcodes;
};

/* ---- the reader's place ---- */
enum token { TOKEN_END, TOKEN_WORD, TOKEN_SIGN, TOKEN_OPEN, TOKEN_CLOSE, TOKEN_COMMA, TOKEN_SUM };
struct expr_token { enum token kind; str text; };
struct expr_lex {
	str               text;
	size_t            at;
	struct expr_at    where;
	struct arena     *memory;
	enum expr_user    user;
	int               deep;
	struct { struct expr_look *all; size_t n, room; } looks;
};

struct expr_token expr_lex_peek(const struct expr_lex *l);
struct expr_token expr_lex_second(const struct expr_lex *l);        /* the one after it */
struct expr_token expr_lex_take(struct expr_lex *l);
bool  expr_lex_is(const struct expr_lex *l, const char *word);      /* is the next one this word */
bool  expr_lex_word(struct expr_lex *l, const char *word);          /* take it if it is */
void  expr_lex_due(struct expr_lex *l, const char *word);           /* take it or refuse */
str   expr_lex_column(struct expr_lex *l);                          /* take a column's name or refuse */
str   expr_lex_value(struct expr_lex *l, str left, const char *sign);   /* take the one word after a sign, whatever it spells */
void  expr_lex_end(struct expr_lex *l);                             /* refuse anything that is left */
str   expr_lex_since(const struct expr_lex *l, size_t start);       /* what was read from there, trimmed */
enum sign expr_lex_sign(struct expr_token t);
extern const char *const expr_signs[SIGNS];

struct expr *expr_node(const struct expr_lex *l, enum node node);
void expr_list_add(struct expr_list *list, struct expr *e, struct arena *memory);
void expr_texts_add(struct expr_texts *texts, str s, struct arena *memory);
bool expr_one_of(str word, const char *const *words, size_t n);
bool expr_is_number(str s);                                         /* -12, 12.5: as GRAMMAR 10 says, no exponent */

/* ---- the parts of the reader ---- */
struct expr *expr_read_test_list(struct expr_lex *l);               /* condition */
struct expr *expr_read_side(struct expr_lex *l, bool brackets);     /* side; no brackets in a condition */
bool         expr_read_begins_phrase(const struct expr_lex *l);     /* does a value of several words begin here */

/* ---- the parts of binding ---- */
void expr_bind_test(struct expr *e, const struct expr_scope *scope);
void expr_bind_value(struct expr *e, const struct expr_scope *scope, enum type want);   /* want: TYPES for any; it types plain CSV */
void expr_bind_column(struct expr *e, const struct expr_scope *scope, enum type want);
void expr_bind_word(struct expr *word, const struct expr *left, const struct expr_scope *scope);   /* what stands after a sign */
bool expr_bind_literal(const struct expr *e, str word, enum type type, double *out);
_Noreturn void expr_refuse_band(const struct expr *e);          /* it stands alone */
void expr_bind_code(const struct expr *e, str word, str label, const struct expr *column);      /* one of its codes, or refuse */

static inline bool is_number_type(enum type t)
{
	return t == INT || t == NUM;
}
static inline bool is_word_type(enum type t)
{
	return t == CODE || t == TEXT;
}
#endif
