/* draw_pen — rules, boxes and marks by the pixel, for drawings that are rows and not a plot. */
#include "draw.h"

void draw_rule(const struct draw *w, double x0, double y0, double x1, double y1, const struct draw_ink *ink)
{
	plot_say(w->plot, "set arrow from screen %.5f,%.5f to screen %.5f,%.5f nohead lw %.3g %s%s lc rgb '%s' %s\n", x0 / w->width, 1 - y0 / w->height,
	         x1 / w->width, 1 - y1 / w->height, ink->width, ink->dashes ? "dt " : "", ink->dashes ? ink->dashes : "", draw_colour[ink->hue],
	         ink->back ? "back" : "front");
}

void draw_box(const struct draw *w, double left, double top, double right, double bottom, enum hue fill, enum hue edge)
{
	plot_say(w->plot, "set object rectangle from screen %.5f,%.5f to screen %.5f,%.5f behind fc rgb '%s' fs solid ", left / w->width,
	         1 - bottom / w->height, right / w->width, 1 - top / w->height, draw_colour[fill]);
	if (edge == fill)
		plot_say(w->plot, "noborder\n");
	else
		plot_say(w->plot, "border rgb '%s' lw 1.5\n", draw_colour[edge]);
}

/* A label without words may have a point: it is drawn where it stands, and needs no block of data. */
void draw_dot(const struct draw *w, double x, double y, int shape, double size, double width, enum hue hue)
{
	plot_say(w->plot, "set label at screen %.5f,%.5f point pt %d ps %.3g lw %.3g lc rgb '%s' front\n", x / w->width, 1 - y / w->height, shape, size,
	         width, draw_colour[hue]);
}

void draw_mark(const struct draw *w, double x, double y, int shape, double size, enum hue hue)
{
	int solid = shape == 6 ? 7 : shape == 4 ? 5 : shape == 12 ? 13 : shape;

	draw_dot(w, x, y, solid, size * 1.3, 1, HUE_WHITE);
	draw_dot(w, x, y, shape, size, solid == shape ? 1 : 1.9, hue);
}

void draw_blank(const struct draw *w)
{
	draw_foot_block(w);
	plot_say(w->plot, "plot $foot with lines lc rgb '%s' lw 1\n", draw_colour[HUE_WHITE]);
}
