/* in: what a stage asks of a stream — its columns, and what its # lines say. */
#include "in.h"

#include <stdarg.h>

const char *in_name(const struct in *in)   { return buf_ended((struct buf *)&in->dataset); }
str         in_kind(const struct in *in)   { return in->kind; }
bool        in_sealed(const struct in *in) { return in->sealed; }
bool        in_masked(const struct in *in) { return in->masked; }
str         in_safe(const struct in *in)   { return in->safe; }
bool        in_by_hand(const struct in *in) { return in->by_hand; }
size_t      in_line(const struct in *in)   { return in->line; }

bool in_as_at(const struct in *in, day *as_at)
{
	if (in->has_as_at)
		*as_at = in->as_at;
	return in->has_as_at;
}

size_t in_columns(const struct in *in, const struct column **columns)
{
	*columns = in->column;
	return in->columns;
}

bool in_has(struct in *in, const char *name, size_t *at)
{
	for (size_t i = 0; i < in->columns; i++)
		if (same(in->column[i].name, str_of(name))) {
			*at = i;
			return true;
		}
	return false;
}

/* What is there may be more than what is asked: a whole number is a number, a month is a period, a code is text. */
static bool serves(enum type there, enum type asked)
{
	return there == asked || (asked == NUM && there == INT) || (asked == PERIOD && (there == MONTH || there == DAY)) ||
	       (asked == TEXT && (there == CODE || there == ID));
}

size_t in_need(struct in *in, const char *name, enum type type)
{
	struct buf there = {0};
	size_t     at;

	if (in_has(in, name, &at)) {
		if (!in->sealed)
			in->column[at].type = type;
		if (serves(in->column[at].type, type))
			return at;
		die(BAD_DATA, "%s: column '%s' is %s and must be %s", buf_ended(&in->name), name,
		    type_word(in->column[at].type), type_word(type));
	}
	for (size_t i = 0; i < in->columns && i < 30; i++)
		buf_addf(&there, "%s%.*s", i ? ", " : "", FMT(in->column[i].name));
	die(BAD_DATA, "%s: needs a column '%s' (%s); there are: %s", buf_ended(&in->name), name, type_word(type),
	    buf_ended(&there));
}

size_t in_notes(const struct in *asked_of, const char *word, const str **notes)
{
	struct in *in = (struct in *)asked_of;          /* the answer is kept there; what was read does not change */
	size_t     n = 0;

	in->asked = take_more(in->asked, in->notes + 1, sizeof *in->asked);
	for (size_t i = 0; i < in->notes; i++)
		if (same(in->note[i].word, str_of(word)))
			in->asked[n++] = in->note[i].rest;
	*notes = in->asked;
	return n;
}

size_t in_counts(const struct in *in, const str **counts)
{
	*counts = in->count;
	return in->counts;
}

void in_spare(struct in *in)         { in->spares = true; }
bool in_spared(const struct in *in)  { return in->spared; }

const char *in_first_spared(const struct in *in)
{
	return in->first_spared.n ? buf_ended((struct buf *)&in->first_spared) : NULL;
}

void in_refuse(const struct in *in, size_t column, const char *fmt, ...)
{
	char    message[1024];
	va_list args;

	va_start(args, fmt);
	vsnprintf(message, sizeof message, fmt, args);
	va_end(args);
	die(BAD_DATA, "%.*s:%zu: '%.*s': %s", FMT(buf_str(&in->name)), in->line, FMT(in->column[column].name), message);
}
