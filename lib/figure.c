/* figure — one rounding, one way to write each kind of number. */
#include "figure.h"

/* One row says everything about a unit. */
static const struct { int decimals; const char *sign; } units[] = {
	[FIGURE_PERCENT] = { 0, "%" },
	[FIGURE_COUNT]   = { 0, "" },
	[FIGURE_RATIO]   = { 2, "" },
	[FIGURE_RATE]    = { 1, "" },        /* whole from 100 */
	[FIGURE_MEAN]    = { 1, "" },
};

enum figure_unit figure_unit(const struct facts *f)
{
	if (same(f->shape, STR("proportion")) || same(f->shape, STR("share")))
		return FIGURE_PERCENT;
	if (same(f->shape, STR("ratio")))
		return f->scale == 100 ? FIGURE_PERCENT : FIGURE_RATIO;
	if (same(f->shape, STR("rate")))
		return FIGURE_RATE;
	if (same(f->shape, STR("count")))
		return FIGURE_COUNT;
	return FIGURE_MEAN;
}

double figure_times(const struct facts *f)
{
	return figure_unit(f) == FIGURE_PERCENT && !same(f->shape, STR("ratio")) ? 100 : 1;
}

/* 0.285 is 28.499999999999996 hundredths: the half that people see must be a half here. */
static double round_once(double v, int decimals)
{
	double ten = 1;

	while (decimals-- > 0)
		ten *= 10;
	return round(v * ten * (1 + 1e-12)) / ten;
}

void figure_number(struct buf *to, double shown, int decimals)
{
	char   text[400];
	double v = round_once(shown, decimals);
	int    n = snprintf(text, sizeof text, "%.*f", decimals, fabs(v));
	int    whole = decimals ? n - decimals - 1 : n;

	if (v < 0)
		buf_add(to, STR("\xe2\x88\x92"));
	for (int i = 0; i < n; i++) {
		if (i && i < whole && (whole - i) % 3 == 0)
			buf_addc(to, ',');
		buf_addc(to, text[i]);
	}
}

void figure_say(struct buf *to, const struct facts *f, double value)
{
	enum figure_unit unit = figure_unit(f);
	double           shown = value * figure_times(f);
	int              decimals = units[unit].decimals;

	if (unit == FIGURE_RATE && fabs(round_once(shown, 1)) >= 100)
		decimals = 0;
	figure_number(to, shown, decimals);
	buf_add(to, str_of(units[unit].sign));
}
