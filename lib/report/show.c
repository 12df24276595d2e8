/* show — one rounding, one way to write a number, one way to name a period. */
#include "show.h"

#include "period.h"

static char        others[12][40];                        /* of another language, from a file of words */
static const char *month_name[] = { "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December" };

/* Three letters, and never half of one. */
static int letters_of(const char *name, int letters)
{
	int at = 0;

	for (; name[at] && letters > 0; letters--)
		for (at++; ((unsigned char)name[at] & 0xc0) == 0x80; at++)
			;
	return at;
}

static char to_word[20] = "to";

void show_to(str word)
{
	snprintf(to_word, sizeof to_word, "%.*s", FMT(word));
}

str show_joined(void)
{
	return str_of(to_word);
}

void show_month_short(struct buf *to, int of_year)
{
	buf_addf(to, "%.*s", letters_of(month_name[of_year - 1], 3), month_name[of_year - 1]);
}

bool show_months(str twelve)
{
	str word;

	for (size_t i = 0; i < COUNT(month_name); i++) {
		if (!cut_word(&twelve, &word) || word.n >= sizeof others[i])
			return false;
		memcpy(others[i], word.p, word.n);
		others[i][word.n] = '\0';
		month_name[i] = others[i];
	}
	return trimmed(twelve).n == 0;
}

enum show_as show_as(str shape, double scale)
{
	if (same(shape, STR("proportion")) || same(shape, STR("share")))
		return AS_PERCENT;
	if (same(shape, STR("ratio")))
		return scale == 100 ? AS_HUNDRED : AS_RATIO;
	if (same(shape, STR("rate")))
		return AS_RATE;
	if (same(shape, STR("count")) || same(shape, STR("events")))
		return AS_COUNT;
	return AS_MEAN;
}

/* 0.285 × 100 is a hair under 28.5 in binary: the hair must not decide.  Beyond 15 figures nothing is to be decided. */
static double rounded(double v, int decimals)
{
	double scaled = fabs(v) * pow(10, decimals);

	return copysign(floor(scaled + 0.5 + scaled * 1e-14 + 1e-12), v) / pow(10, decimals);
}

static void number(struct buf *to, double v, int decimals, bool commas)
{
	char   digits[400];
	double shown = rounded(v, decimals);
	int    n = snprintf(digits, sizeof digits, "%.*f", decimals, fabs(shown)), whole;

	if (n < 0 || n >= (int)sizeof digits)
		return;
	whole = (int)strcspn(digits, ".");
	if (shown < 0)
		buf_add(to, STR("\xe2\x88\x92"));             /* a true minus */
	for (int i = 0; i < n; i++) {
		if (commas && i > 0 && i < whole && (whole - i) % 3 == 0)
			buf_addc(to, ',');
		buf_addc(to, digits[i]);
	}
}

void show_number(struct buf *to, double v, int decimals)
{
	number(to, v, decimals, true);
}

void show_count(struct buf *to, double n)
{
	if (isnan(n))
		buf_addc(to, 'x');
	else
		number(to, n, 0, true);
}

void show_value(struct buf *to, enum show_as as, double v)
{
	double shown = as == AS_PERCENT ? 100 * v : v;
	int    decimals = as == AS_RATIO ? 2 : as == AS_MEAN || (as == AS_RATE && fabs(rounded(shown, 1)) < 100) ? 1 : 0;

	if (isnan(v) || isinf(v)) {
		buf_addc(to, 'x');
		return;
	}
	if (shown != 0 && rounded(shown, decimals) == 0) {
		buf_addc(to, 'k');
		return;
	}
	number(to, shown, decimals, true);
	if (as == AS_PERCENT || as == AS_HUNDRED)
		buf_addc(to, '%');
}

void show_spelt(struct buf *to, size_t n)
{
	static const char *const spelt[] = { "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine" };

	if (n < COUNT(spelt))
		buf_add(to, str_of(spelt[n]));
	else
		show_count(to, (double)n);
}

void show_day(struct buf *to, day d)
{
	int year, of_year, of_month;

	day_parts(d, &year, &of_year, &of_month);
	buf_addf(to, "%d %s %d", of_month, month_name[of_year - 1], year);
}

static void period(struct buf *to, str per, day first, int letters)
{
	enum period known;
	int         year, of_year, of_month, last_year, last_of_year;

	if (!period_read(per, &known)) {
		show_day(to, first);
		return;
	}
	day_parts(first, &year, &of_year, &of_month);
	day_parts(period_last(known, first), &last_year, &last_of_year, &of_month);
	switch (known) {
	case PER_WEEK:
		buf_add(to, STR("the week from "));
		show_day(to, first);
		return;
	case PER_YEAR:           buf_addf(to, "%d", year); return;
	case PER_FINANCIAL_YEAR: buf_addf(to, "%d %s %d", year, to_word, last_year); return;
	case PER_MONTH:          buf_addf(to, "%.*s %d", letters_of(month_name[of_year - 1], letters), month_name[of_year - 1], year); return;
	default:
		buf_addf(to, "%.*s ", letters_of(month_name[of_year - 1], letters), month_name[of_year - 1]);
		if (last_year != year)
			buf_addf(to, "%d ", year);
		buf_addf(to, "%s %.*s %d", to_word, letters_of(month_name[last_of_year - 1], letters), month_name[last_of_year - 1], last_year);
	}
}

void show_period(struct buf *to, str per, day first)
{
	period(to, per, first, 99);
}

void show_period_short(struct buf *to, str per, day first)
{
	period(to, per, first, 3);
}

const char *show_every(str per)
{
	static const char *const words[] = { [PER_WEEK] = "by week", [PER_MONTH] = "by month", [PER_QUARTER] = "by quarter",
	                                     [PER_HALF_YEAR] = "by half-year", [PER_YEAR] = "by year", [PER_FINANCIAL_YEAR] = "by financial year" };
	enum period known;

	if (same(per, STR("event")))
		return "event by event";
	return period_read(per, &known) ? words[known] : "by period";
}
