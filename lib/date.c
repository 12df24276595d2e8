/* text: days and months — the proleptic Gregorian calendar, and the forms people write.
 * Days from civil and back: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013). */
#include "text.h"

day day_of(int year, int m, int d)
{
	int      y = m <= 2 ? year - 1 : year;
	int      era = (y >= 0 ? y : y - 399) / 400;
	unsigned yoe = (unsigned)(y - era * 400);
	unsigned doy = (unsigned)((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1);
	unsigned doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;

	return era * 146097 + (int)doe - 719468;
}

void day_parts(day at, int *year, int *m, int *d)
{
	int      z = at + 719468;
	int      era = (z >= 0 ? z : z - 146096) / 146097;
	unsigned doe = (unsigned)(z - era * 146097);
	unsigned yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	unsigned doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	unsigned mp = (5 * doy + 2) / 153;

	*d = (int)(doy - (153 * mp + 2) / 5 + 1);
	*m = (int)(mp < 10 ? mp + 3 : mp - 9);
	*year = (int)yoe + era * 400 + (*m <= 2);
}

static int days_in(int year, int m)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool             leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	return m == 2 && leap ? 29 : days[m - 1];
}

/* The first year of the Gregorian calendar bounds what a typing slip may be taken for. */
static bool real_day(int64_t year, int64_t m, int64_t d, day *out)
{
	if (year < 1583 || year > 9999 || m < 1 || m > 12 || d < 1 || d > days_in((int)year, (int)m))
		return false;
	*out = day_of((int)year, (int)m, (int)d);
	return true;
}

static bool digits(str s, size_t at, size_t n, int64_t *out)
{
	int64_t v = 0;

	if (at + n > s.n)
		return false;
	for (size_t i = at; i < at + n; i++) {
		if (s.p[i] < '0' || s.p[i] > '9')
			return false;
		v = v * 10 + (s.p[i] - '0');
	}
	*out = v;
	return true;
}

bool read_day(str s, day *out)
{
	int64_t y, m, d;

	return s.n == 10 && s.p[4] == '-' && s.p[7] == '-' && digits(s, 0, 4, &y) && digits(s, 5, 2, &m) &&
	       digits(s, 8, 2, &d) && real_day(y, m, d, out);
}

bool read_month(str s, month *out)
{
	int64_t y, m;

	if (s.n != 7 || s.p[4] != '-' || !digits(s, 0, 4, &y) || !digits(s, 5, 2, &m) || y < 1583 || m < 1 || m > 12)
		return false;
	*out = (month)((y - 1970) * 12 + m - 1);
	return true;
}

/* "Sep", "sept", "September": three letters decide, and the rest must agree */
static bool month_word(str s, int64_t *out)
{
	static const char *const names[] = { "january", "february", "march", "april", "may", "june", "july",
	                                     "august", "september", "october", "november", "december" };
	char low[10];

	if (s.n < 3 || s.n >= sizeof low)
		return false;
	for (size_t i = 0; i < s.n; i++)
		low[i] = (char)(s.p[i] >= 'A' && s.p[i] <= 'Z' ? s.p[i] + 32 : s.p[i]);
	for (size_t i = 0; i < COUNT(names); i++)
		if (starts_with(str_of(names[i]), (str){ low, s.n })) {
			*out = (int64_t)i + 1;
			return true;
		}
	return false;
}

/* A time of day behind a date is let go: " 00:00", "T09:30:00". */
static str without_time(str s)
{
	for (size_t i = 1; i + 1 < s.n; i++)
		if ((s.p[i] == ' ' || s.p[i] == 'T') && s.p[i + 1] >= '0' && s.p[i + 1] <= '9' && memchr(s.p + i, ':', s.n - i))
			return (str){ s.p, i };
	return s;
}

static bool parts_of(str s, str part[static 3])
{
	size_t n = 0, from = 0;

	for (size_t i = 0; i <= s.n; i++) {
		bool end = i == s.n || s.p[i] == '/' || s.p[i] == '-' || s.p[i] == '.' || s.p[i] == ' ';
		if (!end)
			continue;
		if (n == 3)
			return false;
		part[n++] = (str){ s.p + from, i - from };
		from = i + 1;
	}
	return n == 3;
}

static bool year_of(str s, int64_t *out)
{
	int64_t y;

	if ((s.n != 2 && s.n != 4) || !digits(s, 0, s.n, &y))
		return false;
	*out = s.n == 4 ? y : y >= 70 ? 1900 + y : 2000 + y;
	return true;
}

static bool day_month_year(str s, bool month_first, day *out)
{
	str     part[3];
	int64_t d, m, y;

	if (!parts_of(without_time(s), part))
		return false;
	if (month_first) {
		str swap = part[0];
		part[0] = part[1];
		part[1] = swap;
	}
	if (part[0].n < 1 || part[0].n > 2 || !digits(part[0], 0, part[0].n, &d) || !year_of(part[2], &y))
		return false;
	if (!(part[1].n >= 1 && part[1].n <= 2 && digits(part[1], 0, part[1].n, &m)) && (month_first || !month_word(part[1], &m)))
		return false;
	return real_day(y, m, d, out);
}

bool read_uk_day(str s, day *out)
{
	return day_month_year(s, false, out);
}

bool read_us_day(str s, day *out)
{
	return day_month_year(s, true, out);
}

/* Excel's 1900 system counts a 29 February 1900 that never was: serials from 61 are one too high. */
bool read_excel_day(str s, day *out)
{
	double serial;

	if (!read_num(s, &serial) || serial < 1 || serial >= 2958466 || floor(serial) == 60)
		return false;
	*out = day_of(1899, 12, 31) + (day)floor(serial) - (serial >= 61);
	return true;
}

static void two(char *to, int v)
{
	to[0] = (char)('0' + v / 10);
	to[1] = (char)('0' + v % 10);
}

/* The year that a month of the calendar lies in. */
static int year_holding(month m)
{
	return 1970 + (m >= 0 ? m / 12 : (m - 11) / 12);
}

size_t write_month(char to[static MONTH_ROOM], month m)
{
	int y = year_holding(m), of = (int)(m - (y - 1970) * 12) + 1;

	two(to, y / 100);
	two(to + 2, y % 100);
	to[4] = '-';
	two(to + 5, of);
	return MONTH_ROOM;
}

size_t write_day(char to[static DAY_ROOM], day at)
{
	int y, m, d;

	day_parts(at, &y, &m, &d);
	two(to, y / 100);
	two(to + 2, y % 100);
	to[4] = to[7] = '-';
	two(to + 5, m);
	two(to + 8, d);
	return DAY_ROOM;
}

int weekday(day d)
{
	int from_monday = (d + 3) % 7;                  /* 1970-01-01 was a Thursday */

	return from_monday < 0 ? from_monday + 7 : from_monday;
}

month month_of(day at)
{
	int y, m, d;

	day_parts(at, &y, &m, &d);
	return (y - 1970) * 12 + m - 1;
}

day first_day(month m)
{
	int y = year_holding(m);

	return day_of(y, m - (y - 1970) * 12 + 1, 1);
}

day last_day(month m)
{
	return first_day(m + 1) - 1;
}

day add_months(day at, int n)
{
	int y, m, d, most;

	day_parts(at, &y, &m, &d);
	month to = (y - 1970) * 12 + m - 1 + n;
	most = last_day(to) - first_day(to) + 1;
	return first_day(to) + (d < most ? d : most) - 1;
}

int whole_months(day from, day to)
{
	int n = month_of(to) - month_of(from);

	return add_months(from, n) <= to ? n : n - 1;
}

int financial_year(month m)
{
	return year_holding(m - 3);
}
