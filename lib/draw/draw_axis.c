/* draw_axis — round numbers up the side, months along the foot. */
#include "draw.h"

#include "period.h"

/* The smallest of 1, 2, 2.5, 5 times a power of ten that is not under v. */
static double round_step(double v, double least)
{
	static const double steps[] = { 1, 2, 2.5, 5, 10 };
	double              ten = pow(10, floor(log10(v)));

	for (size_t i = 0; i < COUNT(steps); i++)
		if (steps[i] * ten >= v * (1 - 1e-9) && steps[i] * ten >= least * (1 - 1e-9)
		    && (least < 1 || fabs(steps[i] * ten - round(steps[i] * ten)) < 1e-9))
			return steps[i] * ten;
	return least > 10 * ten ? least : 10 * ten;
}

struct draw_axis draw_axis(double lo, double hi, int lines, double least_step, double floor_at, double ceiling)
{
	struct draw_axis a;
	double           range = hi - lo;

	lo -= range * 0.025, hi += range * 0.025;
	if (!isnan(floor_at))
		lo = fmax(lo, floor_at), hi = fmax(hi, floor_at);
	if (!isnan(ceiling))
		hi = fmin(hi, ceiling), lo = fmin(lo, ceiling);
	/* all equal: some room about it, on the side where there may be any */
	if (!(hi - lo > fabs(hi) * 1e-9)) {
		double room = fmax(fabs(hi) * 0.1, least_step > 0 ? least_step : 0.5);
		lo = isnan(floor_at) || lo - room >= floor_at ? lo - room : floor_at;
		hi = isnan(ceiling) || hi + room <= ceiling ? hi + room : ceiling;
	}
	a.step = round_step((hi - lo) / (lines - 1), least_step);
	for (;;) {
		a.from = floor(lo / a.step + 1e-9) * a.step;
		a.to = ceil(hi / a.step - 1e-9) * a.step;
		if ((a.to - a.from) / a.step < lines - 0.5)
			break;
		a.step = round_step(a.step * 1.01, least_step);
	}
	a.decimals = 0;
	for (double s = a.step; a.decimals < 6 && fabs(s - round(s)) > 1e-6; s *= 10)
		a.decimals++;
	return a;
}

struct draw_axis draw_axis_of(enum show_as as, double lo, double hi, int lines, double floor_at, double ceiling)
{
	double least = 0;

	if (as == AS_COUNT)
		lo = fmin(lo, 0), hi = fmax(hi, 4), least = 1;
	if (as == AS_PERCENT) {
		if (!(lo <= hi))
			lo = 0, hi = 100;
		double room = fmax(0, (20 - (hi - lo)) / 2);
		lo -= room, hi += room;
		if (lo < 0 && floor_at >= 0)
			hi = fmin(100, hi - lo), lo = 0;
		if (hi > 100)
			lo = floor_at >= 0 ? fmax(0, lo - (hi - 100)) : lo, hi = 100;
		least = 1;
	} else if (lo > 0 && lo < 0.4 * hi) {
		lo = 0;
	} else if (hi - lo < 0.2 * fabs(hi)) {
		double room = (0.2 * fabs(hi) - (hi - lo)) / 2;
		lo -= room, hi += room;
	}
	if (!(lo <= hi))
		lo = 0, hi = 1;
	return draw_axis(lo, hi, lines, least, floor_at, ceiling);
}

static void say_value(struct buf *b, const struct draw_axis *a, const struct facts *f, int i)
{
	b->n = 0;
	show_number(b, a->from + i * a->step, a->decimals);
	if (draw_as(f) == AS_PERCENT || draw_as(f) == AS_HUNDRED)
		buf_addc(b, '%');
}

double draw_value_room(const struct draw_axis *a, const struct facts *f, int letters)
{
	struct buf b = {0};
	double     most = 0;

	for (int i = 0; a->from + i * a->step <= a->to + a->step / 2; i++) {
		say_value(&b, a, f, i);
		most = fmax(most, draw_width(buf_str(&b), letters, false));
	}
	buf_free(&b);
	return most;
}

void draw_value_axis(const struct draw *w, const struct draw_axis *a, const struct facts *f)
{
	struct buf b = {0};

	plot_block(w->plot, "grid");
	for (int i = 0; a->from + i * a->step <= a->to + a->step / 2; i++) {
		plot_value(w->plot, w->x0), plot_value(w->plot, a->from + i * a->step), plot_row(w->plot);
		plot_value(w->plot, w->x1), plot_value(w->plot, a->from + i * a->step), plot_row(w->plot);
		plot_row(w->plot);
	}
	plot_block_end(w->plot);
	for (int i = 0; a->from + i * a->step <= a->to + a->step / 2; i++) {
		say_value(&b, a, f, i);
		draw_say(w, w->left - 8, draw_y(w, a->from + i * a->step), buf_str(&b),
		         &(struct draw_words){ .side = SIDE_RIGHT, .hue = HUE_TEXT });
	}
	buf_free(&b);
}

int draw_time_rows(const struct drawn *d)
{
	return d->time == TIME_MONTHS && (d->months == 3 || d->months == 6) ? 2 : 1;
}

/* The words of the period that begins in month m (since 1970); a quarter's year goes to the second row. */
static void say_period(const struct drawn *d, int m, struct buf *first, struct buf *second)
{
	int year = 1970 + (m - (m % 12 + 12) % 12) / 12, of_year = (m % 12 + 12) % 12, last = (of_year + d->months - 1) % 12;

	first->n = second->n = 0;
	if (d->months == 12 && of_year == 0) {
		buf_addf(first, "%d", year);
	} else if (d->months == 12) {
		buf_addf(first, "%d %.*s %d", year, FMT(show_joined()), year + 1);
	} else if (draw_time_rows(d) == 2) {
		show_month_short(first, of_year + 1);
		buf_addf(first, " %.*s ", FMT(show_joined()));
		show_month_short(first, last + 1);
		buf_addf(second, "%d", year);
		if (last < of_year)
			buf_addf(second, " %.*s %d", FMT(show_joined()), year + 1);
	} else {
		show_month_short(first, of_year + 1);
		buf_addf(first, " %d", year);
	}
}

/* The fewest periods from one set of words to the next, so that they do not touch; years begin where the reader's do. */
static int time_step(const struct draw *w, const struct drawn *d, double unit)
{
	static const int monthly[] = { 1, 2, 3, 6, 12, 24, 36, 60, 120, 240, 600, 1200 };
	double           room = (d->months == 12 ? 6.2 : d->months == 1 ? 4.0 : 4.8) * w->letters + 9;

	for (size_t i = 0; i < COUNT(monthly); i++)
		if ((d->months == 0 || monthly[i] % d->months == 0) && monthly[i] * unit >= room)
			return monthly[i];
	return monthly[COUNT(monthly) - 1];
}

static void tick(const struct draw *w, double x, double y)
{
	double a = (x - w->left) / (w->width - w->left - w->right) * (w->x1 - w->x0) + w->x0;
	double tall = (w->y1 - w->y0) / (w->height - w->top - w->bottom);

	draw_stroke(w, a, y, a, y - 5 * tall, 1, NULL, HUE_AXIS);
}

static void draw_months(const struct draw *w, const struct drawn *d)
{
	const struct draw_words how = { .side = SIDE_CENTRE, .hue = HUE_TEXT };
	double                  unit = draw_x(w, 1) - draw_x(w, 0);       /* pixels of a month */
	struct buf              first = {0}, second = {0};
	int                     start = (int)lround(d->point[0].from);
	/* whole years stand at April, or where the series' own years begin */
	int                     anchor = d->months == 12 ? start : 3;
	int                     step = time_step(w, d, unit);
	double                  under = w->height - w->bottom + 9 + w->letters * 0.55;

	for (size_t i = 0; i < d->n; i++) {
		int m = (int)lround(d->point[i].from);
		if (((m - anchor) % step + step) % step)
			continue;
		double x = draw_x(w, (d->point[i].from + d->point[i].to) / 2);
		tick(w, x, w->y0);
		say_period(d, m, &first, &second);
		draw_say(w, x, under, buf_str(&first), &how);
		if (second.n)
			draw_say(w, x, under + w->letters * 1.2, buf_str(&second), &how);
	}
	buf_free(&first), buf_free(&second);
}

/* Weeks: the months that begin among them. */
static void draw_weeks(const struct draw *w, const struct drawn *d)
{
	struct buf    words = {0};
	struct drawn  monthly = { .time = TIME_MONTHS, .months = 1 };
	day           from = (day)lround(7 * w->x0), to = (day)lround(7 * w->x1);
	int           step = time_step(w, &monthly, (draw_x(w, 365.25 / 7) - draw_x(w, 0)) / 12), said = 0;

	for (month m = month_of(from); first_day(m) <= to; m++) {
		double x = draw_x(w, first_day(m) / 7.0);
		/* a few weeks may hold no month that would have a mark: then the first day has one */
		if (first_day(m) < from || ((m - 3) % step + step) % step)
			continue;
		tick(w, x, w->y0);
		say_period(&monthly, m, &words, &(struct buf){0});
		draw_say(w, x, w->height - w->bottom + 9 + w->letters * 0.55, buf_str(&words),
		         &(struct draw_words){ .side = SIDE_CENTRE, .hue = HUE_TEXT });
		said++;
	}
	if (!said && d->n) {
		int year, of_year, of_month;
		day_parts((day)lround(7 * d->point[0].from), &year, &of_year, &of_month);
		double x = draw_x(w, (d->point[0].from + d->point[0].to) / 2);
		words.n = 0;
		buf_addf(&words, "%d ", of_month);
		show_month_short(&words, of_year);
		buf_addf(&words, " %d", year);
		tick(w, x, w->y0);
		draw_say(w, x, w->height - w->bottom + 9 + w->letters * 0.55, buf_str(&words),
		         &(struct draw_words){ .side = SIDE_CENTRE, .hue = HUE_TEXT });
	}
	buf_free(&words);
}

/* Events without a calendar: the first, and round numbers. */
static void draw_places_of_events(const struct draw *w, const struct drawn *d)
{
	struct buf words = {0};
	double     unit = draw_x(w, 1) - draw_x(w, 0), step = round_step(fmax(1, 4.0 * w->letters / unit), 1);

	for (size_t i = 0; i < d->n; i++) {
		if (i && fmod((double)i + 1, step) > 0)
			continue;
		double x = draw_x(w, (d->point[i].from + d->point[i].to) / 2);
		words.n = 0;
		show_number(&words, (double)i + 1, 0);
		tick(w, x, w->y0);
		draw_say(w, x, w->height - w->bottom + 9 + w->letters * 0.55, buf_str(&words),
		         &(struct draw_words){ .side = SIDE_CENTRE, .hue = HUE_TEXT });
	}
	buf_free(&words);
}

void draw_axis_under(const struct draw *w, const struct draw_axis *a, enum show_as as)
{
	struct buf b = {0};
	double     foot = w->height - w->bottom, last = -1e9;

	for (int i = 0; a->from + i * a->step <= a->to + a->step / 2; i++) {
		double v = a->from + i * a->step, x = draw_x(w, v);
		draw_rule(w, x, w->top, x, foot, &(struct draw_ink){ .width = 1, .hue = HUE_GRID, .back = true });
		b.n = 0;
		show_number(&b, v, a->decimals);
		if (as == AS_PERCENT || as == AS_HUNDRED)
			buf_addc(&b, '%');
		double half = draw_width(buf_str(&b), w->letters, false) / 2;
		if (x - half < last + 6)
			continue;
		draw_say(w, x, foot + 6 + 0.6 * w->letters, buf_str(&b), &(struct draw_words){ .side = SIDE_CENTRE, .hue = HUE_TEXT });
		last = x + half;
	}
	buf_free(&b);
}

void draw_time_axis(const struct draw *w, const struct drawn *d)
{
	static void (*const of[])(const struct draw *, const struct drawn *) = {
		[TIME_MONTHS] = draw_months, [TIME_WEEKS] = draw_weeks, [TIME_PLACES] = draw_places_of_events,
	};

	of[d->time](w, d);
}
