/* extract_words.h — between the parts of extract that read a definition. */
#ifndef EXTRACT_WORDS_H
#define EXTRACT_WORDS_H
#include "defs.h"
#include "extract.h"

struct extract_reading {
	struct extract *x;
	struct defs    *defs;
	const char     *lookups;
};

static inline char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Blanks and line breaks at either end say nothing. */
static inline str bare(str s)
{
	while (s.n && (unsigned char)s.p[s.n - 1] <= ' ')
		s.n--;
	while (s.n && (unsigned char)*s.p <= ' ')
		s.p++, s.n--;
	return s;
}

/* Each takes the rest of its line, and answers false when it has not the form that its row of the table shows. */
bool extract_read_column(struct extract_reading *r, str rest, size_t line);
bool extract_read_called(struct extract_reading *r, str rest, size_t line);
bool extract_read_spelt(struct extract_reading *r, str rest, size_t line);
bool extract_read_dates(struct extract_reading *r, str rest, size_t line);
bool extract_read_stamp(struct extract_reading *r, str rest, size_t line);
bool extract_read_age(struct extract_reading *r, str rest, size_t line);
bool extract_read_complete(struct extract_reading *r, str rest, size_t line);
bool extract_read_unpivot(struct extract_reading *r, str rest, size_t line);
bool extract_read_gap(struct extract_reading *r, str rest, size_t line);

/* The column that a line speaks of; dies when there is none, naming the nearest. */
size_t extract_need_column(struct extract_reading *r, str name, size_t line);

bool extract_reserved(str word);         /* a word of the language is neither a column nor a code */
bool extract_read_list(struct extract_reading *r, struct extract_column *c, str *rest, size_t line);      /* in teams, in (a, b) */
void extract_take_flag(struct extract_reading *r, struct extract_column *c);

/* A heading of the item column's list, which must be no other column's. */
void extract_item_headings(struct extract_reading *r);
/* Reads this column a heading?  Not what is stamped or unpivoted. */
bool extract_has_heading(const struct extract *x, size_t column);

/* Every heading with the column that reads it; dies when two would. */
void extract_headings(struct extract_reading *r);
/* A heading that says when somebody was born; `text` when such a column may be about something else. */
bool extract_says_birth(str heading, bool text);

/* `a | b | c`, trimmed, into the arena; how many.  False when one of them is empty. */
bool extract_texts(struct extract_reading *r, str rest, char between, str **all, size_t *n);

/* Dies when another code is spelt alike. */
void extract_spell(struct extract_reading *r, struct extract_column *c, struct spellings *s, str text, uint32_t code, size_t line);
#endif
