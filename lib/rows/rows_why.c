/* rows_why — what is wrong with a record: where a quote opened, what stands where it may not. */
#include "rows_why.h"

#include "pieces.h"

static bool is_break(str s, size_t i)
{
	return s.p[i] == '\n' || (s.p[i] == '\r' && !(i + 1 < s.n && s.p[i + 1] == '\n'));
}

size_t rows_breaks(str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++)
		n += is_break(s, i);
	return n;
}

/* The line where the quote opened that stands open at the end of s, or 0. */
static size_t quote_line(str s, size_t line)
{
	size_t opened = 0, may_double = SIZE_MAX;       /* right behind a closing quote another one only doubles it */
	bool   open = false;

	for (size_t i = 0; i < s.n; i++) {
		line += is_break(s, i);
		if (s.p[i] != '"')
			continue;
		open = !open;
		if (open && i != may_double)
			opened = line;
		may_double = i + 1;
	}
	return open ? opened : 0;
}

void rows_why_stopped(char why[static WHY_ROOM], str before, size_t line)
{
	size_t last = before.n, opened, here = line + rows_breaks(before);

	while (last && (before.p[last - 1] == ' ' || before.p[last - 1] == '\t'))
		last--;
	if (!last || before.p[last - 1] != '"') {
		snprintf(why, WHY_ROOM, "a quote stands inside a field that does not begin with one");
		return;
	}
	opened = quote_line((str){ before.p, last - 1 }, line);
	if (opened == here)
		snprintf(why, WHY_ROOM, "something stands behind a closing quote");
	else
		snprintf(why, WHY_ROOM, "the quote opened in line %zu closes in line %zu, and something stands behind it", opened, here);
}

void rows_why_endless(char why[static WHY_ROOM], str record, size_t line, bool too_long)
{
	size_t opened = quote_line(record, line);

	if (opened)
		snprintf(why, WHY_ROOM, "the quote opened in line %zu is %s", opened, too_long ? "not closed within 1 MiB" : "never closed");
	else
		snprintf(why, WHY_ROOM, "%s", too_long ? "is longer than 1 MiB" : "has no end");
}

bool rows_why_no_text(char why[static WHY_ROOM], str record)
{
	if (pieces_ascii(record))
		return false;
	if (record.n && memchr(record.p, '\0', record.n)) {
		snprintf(why, WHY_ROOM, "holds a NUL byte: is the file UTF-16, or no text at all? save it as CSV UTF-8");
		return true;
	}
	if (!is_utf8(record)) {
		snprintf(why, WHY_ROOM, "is not UTF-8: save the file as CSV UTF-8");
		return true;
	}
	return false;
}
