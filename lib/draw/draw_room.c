/* draw_room — boxes that are taken, and what it costs to stand on them. */
#include "draw_room.h"

enum { STEP = 6 };                       /* pixels of a line that count once */

void draw_room_box(struct draw_room *r, double left, double top, double right, double bottom, double cost)
{
	if (isnan(left + top + right + bottom))
		return;
	GROW(r->all, r->n, r->room);
	r->all[r->n++] = (struct box){ left, top, right, bottom, cost };
}

void draw_room_line(struct draw_room *r, double x0, double y0, double x1, double y1, double cost)
{
	double length = hypot(x1 - x0, y1 - y0);

	if (!(length < 1e5))
		return;
	for (double at = 0; at <= length; at += STEP) {
		double part = length > 0 ? at / length : 0, x = x0 + part * (x1 - x0), y = y0 + part * (y1 - y0);
		draw_room_box(r, x - 1, y - 1, x + 1, y + 1, cost);
	}
}

double draw_room_cost(const struct draw_room *r, double left, double top, double right, double bottom)
{
	double cost = 0;

	if (left < 0 || top < 0 || right > r->width || bottom > r->height)
		cost += 1e6 + fmax(0, -left) + fmax(0, -top) + fmax(0, right - r->width) + fmax(0, bottom - r->height);
	for (size_t i = 0; i < r->n; i++) {
		const struct box *b = &r->all[i];
		if (left < b->right && b->left < right && top < b->bottom && b->top < bottom)
			cost += b->cost;
	}
	return cost;
}

struct draw_spot draw_room_about(struct draw_room *r, double x, double y, double clear, double wide, double tall)
{
	const double     up = tall * 0.5 + clear * 0.75, side = clear + 3, corner = clear * 0.55 + 2;
	const struct { double x, y; enum side side; } at[] = {
		{ x + side, y, SIDE_LEFT }, { x - side, y, SIDE_RIGHT }, { x, y - up, SIDE_CENTRE }, { x, y + up, SIDE_CENTRE },
		{ x + corner, y - up, SIDE_LEFT }, { x + corner, y + up, SIDE_LEFT }, { x - corner, y - up, SIDE_RIGHT }, { x - corner, y + up, SIDE_RIGHT },
	};
	struct draw_spot best = { x + side, y, SIDE_LEFT, INFINITY };
	struct box       taken = {0};

	for (size_t i = 0; i < COUNT(at); i++) {
		double left = at[i].side == SIDE_LEFT ? at[i].x : at[i].side == SIDE_RIGHT ? at[i].x - wide : at[i].x - wide / 2;
		double cost = draw_room_cost(r, left - 1, at[i].y - tall / 2, left + wide + 1, at[i].y + tall / 2) + 0.01 * (double)i;
		if (cost >= best.cost)
			continue;
		best = (struct draw_spot){ at[i].x, at[i].y, at[i].side, cost };
		taken = (struct box){ left - 1, at[i].y - tall / 2, left + wide + 1, at[i].y + tall / 2, 60 };
	}
	draw_room_box(r, taken.left, taken.top, taken.right, taken.bottom, taken.cost);
	return best;
}

void draw_room_free(struct draw_room *r)
{
	free(r->all);
	*r = (struct draw_room){0};
}
