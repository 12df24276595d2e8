/* stream.h — sealed CSV: what the stages say to one another.  See stream(5).
 *
 * The reader gives a false end to nobody: in_next returns false only when a good
 * #end has been read.  A stream that was cut, refused or edited ends the program
 * with CUT, and the program's own output then ends with #fail, so the news
 * reaches the end of the chain by itself. */
#ifndef STREAM_H
#define STREAM_H
#include "buf.h"
#include "stage.h"

enum type { TEXT, CODE, ID, INT, NUM, DAY, MONTH, PERIOD, TYPES };
const char *type_word(enum type t);                       /* "text" "code" "id" "int" "num" "day" "month" "period" */

/* One column, and what is known of it: what GRAMMAR calls #codes, #required, #mask, #every. */
struct column {
	str       name;
	enum type type;
	str       note;             /* the unit or the label */
	const str *codes;           /* a closed list, in order; NULL when there is none */
	size_t    n_codes;
	bool      required;         /* never missing */
	str       mask;             /* an id's namespace (#mask, and #whose once it is masked), or "month" "year" "private"; empty: nothing to mask */
	str       every;            /* of a snapshot's date: "week" "month" "quarter" "year" */
};

/* --sealed and --as, for the option table of every stage that reads streams. */
extern struct in_rules { bool sealed; str as; uint64_t met; } in_rules;    /* met: which pairs of --as a heading was found for */
#define IN_OPTIONS \
	{ 0, "sealed", NULL, FLAG, { .flag = &in_rules.sealed }, "refuse plain CSV: only sealed streams" }, \
	{ 0, "as", "NAME=HEADING,…", WORD, { .word = &in_rules.as }, "in plain CSV, the column that is meant by NAME" }

struct in;                                /* fields are borrowed until the next in_next */
struct in *in_open(const char *path);     /* "-" is stdin; plain CSV too: then unsealed, every column TEXT until in_need */
struct in *in_open_all(char *const *operands);            /* NULL-ended, one after another, columns alike; none: stdin */
const char *in_name(const struct in *in); /* "stdin", or the file's own name without folders or ending: the dataset's name */
str        in_kind(const struct in *in);                  /* "feedback", "points"; "" if plain */
bool       in_sealed(const struct in *in);
bool       in_masked(const struct in *in);
str        in_safe(const struct in *in);                  /* the policy of #safe, or "" */
bool       in_by_hand(const struct in *in);               /* #by hand: plain CSV, or sealed again by a person */
bool       in_as_at(const struct in *in, day *as_at) MUST_USE;
size_t     in_columns(const struct in *in, const struct column **columns);
size_t     in_need(struct in *in, const char *name, enum type type);      /* its place, or dies BAD_DATA; in plain CSV it sets the type */
bool       in_has(struct in *in, const char *name, size_t *at) MUST_USE;
size_t     in_bare(const struct in *in);  /* so many fields, from the first, lie in the line as they are written again: 0 or all */
bool       in_next(struct in *in, const str **field) MUST_USE;   /* every cell fits its column's type, or it dies */
size_t     in_line(const struct in *in);                  /* of the row just given */
/* From then on a number in a person's own CSV that is none ends nothing: its cell comes empty, the row says so, and the first such is told. */
void        in_spare(struct in *in);
bool        in_spared(const struct in *in);               /* in the row just given */
const char *in_first_spared(const struct in *in);         /* "mine.csv:6: 'value': is no num"; NULL: there was none */
size_t     in_notes(const struct in *in, const char *word, const str **notes);   /* the other # lines of the preamble that begin with
                                                           * `#word `, what follows it: in_notes(in, "measure", &n) */
size_t     in_counts(const struct in *in, const str **counts);   /* the `#count ` lines, without the word; whole only after the end */
void       in_close(struct in *in);
_Noreturn void in_refuse(const struct in *in, size_t column, const char *fmt, ...) PRINTF(3, 4);   /* BAD_DATA: name:line: 'column': … */

struct out;                               /* columns first, then rows, then the seal */
/* path "-" is stdout; else PATH.part, renamed by out_seal.  With `from` (it must stay open until out_seal): its kind unless
 * one is given, its #as-at, #by, #masked, #safe and unknown lines, and its #count lines. */
struct out *out_open(const char *path, const char *kind, struct in *from);
void        out_by(struct out *out, const char *operands);       /* the words behind `#by STAGE VERSION`: names of definitions, no paths */
void        out_as_at(struct out *out, day as_at);
void        out_masked(struct out *out);
void        out_safe(struct out *out, const char *policy);
void        out_hand(struct out *out);                            /* #by hand */
void        out_drop(struct out *out, const char *word);          /* do not pass on `#word …` lines of `from` */
void        out_note(struct out *out, const char *word, str rest); /* a `#word rest` line; a comma or quote in it becomes a blank */
void        out_counts_of(struct out *out, struct in *joined);    /* a join keeps the #count lines of all its inputs; once each; it must be read to its end */
void        out_count(struct out *out, str line);                 /* what stands behind `#count `: any time before the seal */
void        out_columns_of(struct out *out, struct in *in);       /* pass all of them on */
void        out_column_like(struct out *out, const struct column *c);
void        out_column(struct out *out, const char *name, enum type type, const char *note);
void        out_copy(struct out *out, const str *field, size_t n);   /* cells that came from in_next */
void        out_str(struct out *out, str s);              /* a line break in it becomes a blank */
void        out_bare(struct out *out, str s);             /* of which is known that nothing in it needs quotes */
void        out_run(struct out *out, str cells, size_t n);        /* the same of n cells, a comma between each */
void        out_int(struct out *out, int64_t v);
void        out_num(struct out *out, double v);           /* nan and infinity are missing */
void        out_day(struct out *out, day d);
void        out_month(struct out *out, month m);
void        out_missing(struct out *out);
void        out_row(struct out *out);                     /* dies BUG when the row has not one cell for each column */
void        out_seal(struct out *out);                    /* #count, #end, flush, check, rename; frees it */

/* What a dying stage says downstream: #fail CODE STAGE: message.  For struct stage. */
void out_last_words(enum exit_code why, const char *message);
#define EMITS out_last_words
#endif
