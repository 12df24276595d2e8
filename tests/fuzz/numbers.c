/* numbers and dates: what is read is what strtod and the calendar say, and what is written reads back the same. */
#include "form.h"
#include "fuzz.h"
#include "period.h"

#define MUST(is) do { if (!(is)) abort(); } while (0)

static str input;

static void check_numbers(void)
{
	char    text[NUM_ROOM], ended[512], *end;
	int64_t i, i2;
	double  v, v2;
	bool    percent;

	if (read_int(input, &i)) {
		MUST(read_int((str){ text, write_int(text, i) }, &i2) && i == i2);
		MUST(read_num(input, &v) ? v == (double)i : input.n > 400);
	}
	if (read_num(input, &v)) {
		MUST(isfinite(v) && input.n < sizeof ended);
		memcpy(ended, input.p, input.n);
		ended[input.n] = '\0';
		MUST(strtod(ended, &end) == v && *end == '\0');
		size_t n = write_num(text, v);
		MUST(n > 0 && n <= NUM_ROOM && read_num((str){ text, n }, &v2) && v2 == v);
	}
	if (form_percent(input, &v))
		MUST(isfinite(v));
	if (form_number(input, &v, &percent))
		MUST(isfinite(v));
}

static void check_day(day d)
{
	char text[DAY_ROOM];
	int  y, m, dd;
	day  back;

	MUST(write_day(text, d) == DAY_ROOM && read_day((str){ text, DAY_ROOM }, &back) && back == d);
	day_parts(d, &y, &m, &dd);
	MUST(day_of(y, m, dd) == d && m >= 1 && m <= 12 && dd >= 1 && dd <= 31);
	MUST(first_day(month_of(d)) <= d && d <= last_day(month_of(d)));
	MUST(weekday(d) >= 0 && weekday(d) < 7 && weekday(d + 7) == weekday(d));
	for (int n = -14; n <= 14; n++) {
		day to = add_months(d, n);
		MUST(month_of(to) == month_of(d) + n && whole_months(d, to) >= n && add_months(d, whole_months(d, to)) <= to);
	}
	for (enum period per = 0; per < PERS; per++) {
		day first = period_first(per, d), last = period_last(per, d);
		MUST(first <= d && d <= last && period_next(per, d) == last + 1 && period_first(per, last) == first);
	}
}

static void check_dates(void)
{
	char  text[MONTH_ROOM];
	day   d;
	month m, back;

	if (read_day(input, &d)) {
		MUST(input.n == DAY_ROOM);
		check_day(d);
	}
	if (read_uk_day(input, &d))
		check_day(d);
	if (read_us_day(input, &d))
		check_day(d);
	if (read_excel_day(input, &d))
		check_day(d);
	if (read_month(input, &m)) {
		MUST(input.n == MONTH_ROOM);
		MUST(write_month(text, m) == MONTH_ROOM && read_month((str){ text, MONTH_ROOM }, &back) && back == m);
		MUST(month_of(first_day(m)) == m && month_of(last_day(m)) == m && month_of(last_day(m) + 1) == m + 1);
	}
}

static void check_text(void)
{
	str  rest = input, word, joined = input;
	size_t pieces = 0, at = 0;

	while (cut_word(&rest, &word))
		MUST(word.n > 0 && !memchr(word.p, ' ', word.n) && !memchr(word.p, '\t', word.n));
	if (input.p)
		for (; cut_at(&joined, ',', &word); pieces++)
			at += word.n;
	MUST(!input.p || at + pieces - 1 == input.n);
	bool good = true;
	for (at = 0; at < input.n;) {
		uint32_t code;
		size_t   n = utf8_next(input, at, &code);
		MUST(n >= 1 && n <= 4 && at + n <= input.n);
		good = good && !(n == 1 && code == 0xfffd);
		at += n;
	}
	MUST(is_utf8(input) == good);
	str half = { input.p, input.n / 2 }, other = { input.p + half.n, input.n - half.n };
	MUST(edit_distance(half, other) == edit_distance(other, half) && edit_distance(half, half) == 0);
	MUST((str_order(half, other) < 0) == (str_order(other, half) > 0) && (str_order(half, other) == 0) == same(half, other));
}

static void one(void)
{
	check_numbers();
	check_dates();
	check_text();
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	input = (str){ (const char *)data, n };
	fuzz_try(one);
	return 0;
}
