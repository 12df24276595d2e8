#include "span.h"

static const struct { const char *one, *many; } units[] = {
	[SPAN_DAYS]   = { "day",   "days" },
	[SPAN_WEEKS]  = { "week",  "weeks" },
	[SPAN_MONTHS] = { "month", "months" },
	[SPAN_YEARS]  = { "year",  "years" },
};

bool span_unit_read(str word, enum span_unit *out)
{
	for (size_t i = 0; i < COUNT(units); i++)
		if (same(word, str_of(units[i].one)) || same(word, str_of(units[i].many))) {
			*out = (enum span_unit)i;
			return true;
		}
	return false;
}

bool span_read(str text, struct span *out)
{
	enum { MOST = 100000 };
	str     rest = trimmed(text), number, word, more;
	int64_t n;
	enum span_unit unit;

	if (!cut_word(&rest, &number) || !cut_word(&rest, &word) || cut_word(&rest, &more))
		return false;
	if (!read_int(number, &n) || n < 0 || n > MOST || !span_unit_read(word, &unit))
		return false;
	*out = (struct span){ (int32_t)n, unit };
	return true;
}

static day moved(day d, int n, enum span_unit unit)
{
	switch (unit) {
	case SPAN_DAYS:   return d + n;
	case SPAN_WEEKS:  return d + 7 * n;
	case SPAN_MONTHS: return add_months(d, n);
	case SPAN_YEARS:  return add_months(d, 12 * n);
	}
	return d;
}

day span_after(day d, struct span s)
{
	return moved(d, s.n, s.unit);
}

day span_before(day d, struct span s)
{
	return moved(d, -s.n, s.unit);
}

bool span_within(day earlier, day later, struct span s)
{
	return earlier >= span_before(later, s);
}

size_t span_write(char to[static 24], struct span s)
{
	int n = snprintf(to, 24, "%d %s", (int)s.n, s.n == 1 ? units[s.unit].one : units[s.unit].many);
	return n < 24 ? (size_t)n : 23;
}
