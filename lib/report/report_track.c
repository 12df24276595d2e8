/* report_track — a drawing of one cell: where a figure stands on a line, where it was, what is asked of it.
 *
 * No words stand in it, so it needs no fonts and no gnuplot; what it says stands in the cells beside it and in its alt text. */
#include "report.h"

enum { WIDTH = 190, HEIGHT = 34, EDGE = 15 };        /* a mark beyond an end is whole */

static double place(double part)
{
	double clamped = fmin(fmax(part, -0.03), 1.03);

	return EDGE + clamped * (WIDTH - 2 * EDGE);
}

static void stroke(struct buf *b, double x0, double y0, double x1, double y1, double width, const char *colour, const char *dashes)
{
	buf_addf(b, "<line x1=\"%.2f\" y1=\"%.2f\" x2=\"%.2f\" y2=\"%.2f\" stroke=\"%s\" stroke-width=\"%.1f\"%s%s%s/>", x0, y0, x1, y1, colour, width,
	         dashes ? " stroke-dasharray=\"" : "", dashes ? dashes : "", dashes ? "\"" : "");
}

static void mark(struct buf *b, const struct track *t)
{
	double x = place(t->now), y = HEIGHT / 2.0;

	if (t->mark == TRACK_DIAMOND)
		buf_addf(b, "<path d=\"M%.2f %.2fl10.5 10.5l-10.5 10.5l-10.5-10.5z\" fill=\"%s\" stroke=\"#fff\" stroke-width=\"1.5\"/>", x, y - 10.5, t->colour);
	else
		buf_addf(b, "<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%.1f\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%.1f\"/>", x, y, isnan(t->lo) ? 8.2 : 6.2, t->mark == TRACK_RING ? "#fff" : t->colour, t->colour, isnan(t->lo) ? 3.4 : 2.4);       /* an interval is seen beside its dot */
}

/* What too few replied for: a dashed frame about it, as about a bar. */
static void frame(struct buf *b, double at)
{
	buf_addf(b, "<rect x=\"%.2f\" y=\"2\" width=\"25\" height=\"%d\" fill=\"none\" stroke=\"#16212B\" stroke-width=\"1.8\" stroke-dasharray=\"3.5 3\"/>", fmin(fmax(place(at) - 12.5, 1), WIDTH - 26), HEIGHT - 4);
}

const struct page_drawing *report_track(struct report *r, const struct track *t)
{
	struct page_drawing *d = arena_take(&r->memory, 1, sizeof *d);
	struct buf           b = {0};
	double               y = HEIGHT / 2.0;

	buf_addf(&b, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">", WIDTH, HEIGHT, WIDTH, HEIGHT);
	stroke(&b, place(0), y, place(1), y, 1.4, "#9AA5AD", NULL);
	stroke(&b, place(0), y - 9, place(0), y + 9, 2, "#9AA5AD", NULL);
	stroke(&b, place(1), y - 9, place(1), y + 9, 2, "#9AA5AD", NULL);
	if (!isnan(t->milestone))
		stroke(&b, place(t->milestone), y - 15, place(t->milestone), y + 15, 3, "#801650", "5 3.5");
	if (!isnan(t->lo) && !isnan(t->hi))
		stroke(&b, place(t->lo), y, place(t->hi), y, 6, t->colour, NULL);
	/* from where it began, its own line; with an interval that is the line, and where it was a ring */
	if (!isnan(t->before) && isnan(t->lo) && !isnan(t->now))
		stroke(&b, place(t->before), y, place(t->now), y, 6, t->colour, NULL);
	if (!isnan(t->before) && !isnan(t->lo))
		buf_addf(&b, "<circle cx=\"%.2f\" cy=\"%.2f\" r=\"6.4\" fill=\"#fff\" stroke=\"#5B6770\" stroke-width=\"2.6\"/>", place(t->before), y);
	if (!isnan(t->now))
		mark(&b, t);
	if (t->few && !isnan(t->now))
		frame(&b, t->now);
	if (t->before_few && !isnan(t->before))
		frame(&b, t->before);
	buf_add(&b, STR("</svg>"));
	*d = (struct page_drawing){ .svg = report_keep(r, &b), .width = WIDTH, .height = HEIGHT };
	return d;
}
