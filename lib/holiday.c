#include "holiday.h"
#include "rows.h"

struct holidays {
	day   *day;             /* those that fall on Monday to Friday, in order, each once */
	size_t n, room;
	day    first, last;     /* what the list knows: whole years */
	bool   told;            /* the warning was given */
};

static int order_days(const void *a, const void *b)
{
	const day x = *(const day *)a, y = *(const day *)b;
	return (x > y) - (x < y);
}

static void settle(struct holidays *h)
{
	int    year, part;
	size_t kept = 0;

	if (h->n == 0) {
		h->first = 1;           /* nothing is known: first lies after last */
		return;
	}
	qsort(h->day, h->n, sizeof *h->day, order_days);
	day_parts(h->day[0], &year, &part, &part);
	h->first = day_of(year, 1, 1);
	day_parts(h->day[h->n - 1], &year, &part, &part);
	h->last = day_of(year, 12, 31);
	for (size_t i = 0; i < h->n; i++)
		if (weekday(h->day[i]) < 5 && (kept == 0 || h->day[kept - 1] != h->day[i]))
			h->day[kept++] = h->day[i];
	h->n = kept;
}

struct holidays *holiday_of(const day *days, size_t n)
{
	struct holidays *h = take(1, sizeof *h);

	for (size_t i = 0; i < n; i++) {
		GROW(h->day, h->n, h->room);
		h->day[h->n++] = days[i];
	}
	settle(h);
	return h;
}

struct holidays *holiday_read(const char *path)
{
	struct rows     *rows = rows_open(bytes_open(path));
	struct holidays *h = take(1, sizeof *h);
	const str       *field;
	size_t           fields, at = SIZE_MAX;

	for (enum rows_got got; (got = rows_next(rows, &field, &fields)) != NO_MORE_ROWS; ) {
		if (got == BAD_ROW)
			die(BAD_SETTING, "%s:%zu: %s", rows_name(rows), rows_line(rows), rows_why(rows));
		if (at == SIZE_MAX) {
			for (size_t i = 0; i < fields; i++)
				if (same(field[i], STR("day")))
					at = i;
			if (at == SIZE_MAX)
				die(BAD_SETTING, "%s: bank holidays need a column 'day'", rows_name(rows));
			continue;
		}
		GROW(h->day, h->n, h->room);
		if (at >= fields || !read_day(field[at], &h->day[h->n]))
			die(BAD_SETTING, "%s:%zu: 'day': write a day as 2026-12-25", rows_name(rows), rows_line(rows));
		h->n++;
	}
	if (h->n == 0)
		die(BAD_SETTING, "%s: there is no bank holiday in it: working days cannot be counted", rows_name(rows));
	rows_close(rows);
	settle(h);
	return h;
}

static bool knows(struct holidays *h, day d)
{
	int year, part;

	if (d >= h->first && d <= h->last)
		return true;
	if (!h->told) {
		h->told = true;
		day_parts(d, &year, &part, &part);
		warn("bank holidays do not reach %d: working days there are missing: add that year to the list", year);
	}
	return false;
}

/* how many of the list are at or before d */
static size_t holidays_until(const struct holidays *h, day d)
{
	size_t low = 0, high = h->n;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (h->day[middle] <= d)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Mondays to Fridays from a Monday long ago up to and including d */
static int64_t weekdays_until(day d)
{
	const int64_t since = (int64_t)d + 719162;            /* 0001-01-01 was a Monday */
	const int64_t weeks = since / 7;
	const int64_t rest  = since % 7;                      /* 0 Monday … 6 Sunday */

	return 5 * weeks + (rest > 4 ? 5 : rest + 1);
}

bool holiday_between(struct holidays *h, day from, day to, int64_t *n)
{
	if (!knows(h, from) || !knows(h, to))
		return false;
	const bool back = to < from;
	const day  low = back ? to : from, high = back ? from : to;
	const int64_t days = weekdays_until(high) - weekdays_until(low)
	                   - (int64_t)(holidays_until(h, high) - holidays_until(h, low));
	*n = back ? -days : days;
	return true;
}

static bool works(const struct holidays *h, day d)
{
	if (weekday(d) > 4)
		return false;
	size_t until = holidays_until(h, d);
	return until == 0 || h->day[until - 1] != d;
}

bool holiday_step(struct holidays *h, day from, int64_t n, day *out)
{
	const day one = n < 0 ? -1 : 1;
	day d = from;

	if (!knows(h, d))
		return false;
	for (int64_t left = n < 0 ? -n : n; left > 0; left -= works(h, d)) {
		d += one;
		if (!knows(h, d))
			return false;
	}
	*out = d;
	return true;
}

void holiday_free(struct holidays *h)
{
	if (h)
		free(h->day);
	free(h);
}
