/* draw — the pen: margins, words, strokes, and the one table of colours. */
#include "draw.h"

const char *const draw_colour[HUES] = {
	[HUE_HEAD]   = "#12436D", [HUE_HEART] = "#801650", [HUE_HANDS]   = "#1F7F76",
	[HUE_BETTER] = "#2073BC", [HUE_WORSE] = "#C4500B", [HUE_CHANGED] = "#6A4FA3", [HUE_COMMON] = "#7A858D",
	[HUE_INK]    = "#16212B", [HUE_TEXT]  = "#3D3D3D", [HUE_QUIET]   = "#5B6770",
	[HUE_AXIS]   = "#9AA5AD", [HUE_GRID]  = "#E7EAED", [HUE_RULE]    = "#D9DEE2",
	[HUE_BAND]   = "#E3E9ED", [HUE_BAND_ON] = "#F0F4F6", [HUE_WHITE] = "#FFFFFF",
	[HUE_SKY]    = "#5694CA", [HUE_AMBER] = "#D9722E", [HUE_RUST]    = "#8F3A08", [HUE_PALE]  = "#D5DADE",
	[HUE_GAP]    = "#DFE8F0", [HUE_ICE]   = "#A9C8E4", [HUE_STEM]   = "#4A759E", [HUE_BLUSH] = "#F8DCCB",
};

const struct verdict_mark draw_marks[VERDICTS] = {
	[VERDICT_COMMON]  = { 6, 0.56, 0.90, HUE_COMMON, HUE_TEXT },
	[VERDICT_BETTER]  = { 7, 0.86, 1.15, HUE_BETTER, HUE_BETTER },
	[VERDICT_WORSE]   = { 13, 1.05, 1.40, HUE_WORSE, HUE_WORSE },
	[VERDICT_CHANGED] = { 5, 0.74, 1.05, HUE_CHANGED, HUE_CHANGED },
};

void draw_begin(struct draw *w, const char *stem, const char *ending)
{
	struct buf id = {0};

	buf_addf(&id, "%s%s", stem, ending);
	plot_begin(w->plot, buf_ended(&id), w->width, w->height, w->letters);
	plot_say(w->plot, "set lmargin at screen %.6f\nset rmargin at screen %.6f\n"
	         "set tmargin at screen %.6f\nset bmargin at screen %.6f\n", w->left / w->width, 1 - w->right / w->width, 1 - w->top / w->height, w->bottom / w->height);
	plot_say(w->plot, "unset border\nunset xtics\nunset ytics\nset xrange [%.9g:%.9g]\nset yrange [%.9g:%.9g]\n",
	         w->x0, w->x1, w->y0, w->y1);
	buf_free(&id);
}

void draw_end(struct draw *w)
{
	plot_end(w->plot);
}

double draw_x(const struct draw *w, double x)
{
	return w->left + (x - w->x0) / (w->x1 - w->x0) * (w->width - w->left - w->right);
}

double draw_y(const struct draw *w, double y)
{
	return w->height - w->bottom - (y - w->y0) / (w->y1 - w->y0) * (w->height - w->top - w->bottom);
}

void draw_say(const struct draw *w, double x, double y, str words, const struct draw_words *how)
{
	static const char *const side[] = { [SIDE_LEFT] = "left", [SIDE_CENTRE] = "center", [SIDE_RIGHT] = "right" };

	/* where before what: words that come first are evaluated twice, once to see that they are no number */
	plot_say(w->plot, "set label at screen %.5f,%.5f ", x / w->width, 1 - y / w->height);
	plot_text(w->plot, words);
	plot_say(w->plot, " %s tc rgb '%s' front", side[how->side], draw_colour[how->hue]);
	if (how->bold || how->letters)
		plot_say(w->plot, " font 'Lato%s,%d'", how->bold ? ":Bold" : "", how->letters ? how->letters : w->letters);
	plot_say(w->plot, "\n");
}

void draw_stroke(const struct draw *w, double x0, double y0, double x1, double y1, double width, const char *dashes, enum hue hue)
{
	plot_say(w->plot, "set arrow from %.9g,%.9g to %.9g,%.9g nohead lw %.3g %s%s lc rgb '%s' front\n", x0, y0, x1, y1, width,
	         dashes ? "dt " : "", dashes ? dashes : "", draw_colour[hue]);
}

/* Half an em on average; capitals, figures and bold a little more; scripts outside the alphabets a whole one. */
static double ems(uint32_t code, bool bold)
{
	double n = code < 128 && strchr("ijlt.,:;'|!()[]fr I1", (int)code) ? 0.36 : code >= 'A' && code <= 'Z' ? 0.70 : 0.56;

	if (code == 'm' || code == 'w' || code == 'M' || code == 'W' || code == '%' || code == '@')
		n = 0.88;
	if (code >= 0x1100)
		n = 1.05;
	return bold ? n * 1.06 : n;
}

double draw_width(str words, int letters, bool bold)
{
	uint32_t code;
	double   n = 0;

	for (size_t i = 0; i < words.n; ) {
		i += utf8_next(words, i, &code);
		n += ems(code, bold);
	}
	return n * letters;
}

void draw_short(struct buf *to, str words, double room, int letters, bool bold)
{
	uint32_t code;
	size_t   fits = 0;
	double   n = draw_width(STR("\xe2\x80\xa6"), letters, bold);

	if (draw_width(words, letters, bold) <= room) {
		buf_add(to, words);
		return;
	}
	for (size_t i = 0, step; i < words.n; i += step) {
		step = utf8_next(words, i, &code);
		n += ems(code, bold) * letters;
		if (n > room)
			break;
		fits = i + step;
	}
	while (fits && words.p[fits - 1] == ' ')
		fits--;
	buf_add(to, (str){ words.p, fits });
	buf_add(to, STR("\xe2\x80\xa6"));
}

bool draw_line_block(struct plot *p, const struct drawn *d)
{
	double end = NAN;

	if (d->last == d->n)
		return false;
	plot_block(p, "line");
	for (size_t i = 0; i < d->n; i++) {
		const struct drawn_point *t = &d->point[i];
		if (isnan(t->value))
			continue;
		if (t->from > end + 1e-6)
			plot_row(p);
		plot_value(p, draw_middle(t)), plot_value(p, t->value), plot_row(p);
		end = t->to;
	}
	plot_block_end(p);
	return true;
}

void draw_foot_block(const struct draw *w)
{
	plot_block(w->plot, "foot");
	plot_value(w->plot, w->x0), plot_value(w->plot, w->y0), plot_row(w->plot);
	plot_value(w->plot, w->x1), plot_value(w->plot, w->y0), plot_row(w->plot);
	plot_block_end(w->plot);
}

double draw_possible(const struct drawn *d, double v)
{
	if (isnan(v))
		return v;
	v = isnan(d->floor) ? v : fmax(v, d->floor);
	return isnan(d->ceiling) ? v : fmin(v, d->ceiling);
}

static void band_edge(struct plot *p, const struct drawn *d, const struct drawn_point *t, double x)
{
	plot_value(p, x), plot_value(p, draw_possible(d, t->lower)), plot_value(p, draw_possible(d, t->upper)), plot_row(p);
}

bool draw_band_block(struct plot *p, const struct drawn *d, bool carried)
{
	const struct drawn_point *before = NULL;

	for (size_t i = 0; i < d->n; i++) {
		const struct drawn_point *t = &d->point[i];
		if (isnan(t->lower) || isnan(t->upper) || t->carried != carried || i < d->first || i > d->last)
			continue;
		if (!before)
			plot_block(p, carried ? "band1" : "band0");
		else if (before->phase != t->phase)
			plot_row(p);
		band_edge(p, d, t, t->from);
		band_edge(p, d, t, t->to);
		before = t;
	}
	if (before)
		plot_block_end(p);
	return before;
}
