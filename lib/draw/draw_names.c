/* draw_names — see draw_names.h. */
#include "draw_names.h"

enum { ABOUT = 8, TURNS = 16, RINGS = 8, PLACES_OF = ABOUT + 3 * TURNS * RINGS, PASSES = 12, STARTS = 16, FEW = 16 };
static const double HARD = 1e4;                           /* on a name, on a dot, over a line: never while there is another place */

/* Where a name may stand: its box, and the end of its line.  alone: what it costs whatever the others do. */
struct place { struct draw_spot spot; double left, right, top, bottom, end_x, end_y, alone; bool far; };

static struct place place_at(const struct draw_name *o, double x, double y, enum side side, bool far)
{
	struct place p = { .spot = { x, y, side, 0 }, .far = far, .end_x = x, .end_y = y, .top = y - o->tall / 2, .bottom = y + o->tall / 2 };

	p.left = side == SIDE_LEFT ? x : side == SIDE_RIGHT ? x - o->wide : x - o->wide / 2;
	p.right = p.left + o->wide;
	if (side == SIDE_CENTRE)                              /* the line ends under the words or over them, not within */
		p.end_y = y > o->y ? p.top : p.bottom;
	else
		p.end_x = x + (side == SIDE_LEFT ? -3 : 3);
	return p;
}

static struct place hung_at(const struct draw_name *o, double x, double y, enum side side)
{
	double       inward = fmin(o->tall / 3, o->wide / 2);
	struct place p = place_at(o, x + (side == SIDE_LEFT ? -inward : inward), y + (y > o->y ? o->tall : -o->tall) / 2, side, true);

	p.end_x = x;
	p.end_y = y;
	return p;
}

static bool cross(double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy)
{
	double one = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax), two = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
	double three = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx), four = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);

	return one * two < 0 && three * four < 0;
}

/* Does a line come into a box?  Pieces of three pixels: a box is never less high.  Most are far from it. */
static bool runs_over(double x0, double y0, double x1, double y1, double left, double top, double right, double bottom)
{
	double length;

	if (fmax(x0, x1) <= left || fmin(x0, x1) >= right || fmax(y0, y1) <= top || fmin(y0, y1) >= bottom)
		return false;
	length = hypot(x1 - x0, y1 - y0);
	for (double at = 0; at <= length; at += 3) {
		double part = length > 0 ? at / length : 0, x = x0 + part * (x1 - x0), y = y0 + part * (y1 - y0);
		if (x > left && x < right && y > top && y < bottom)
			return true;
	}
	return false;
}

/* What a place costs for what is drawn and for the dots: those of others, and its own, which the words must not hide. */
static double alone(const struct draw_room *room, const struct draw_name *name, size_t n, size_t at, const struct place *p, double clear)
{
	const struct draw_name *o = &name[at];
	double                  cost = draw_room_cost(room, p->left - 1, p->top, p->right + 1, p->bottom);

	for (size_t i = 0; i < n; i++) {
		double x = name[i].x, y = name[i].y;
		cost += x + clear > p->left && x - clear < p->right && y + clear * 0.7 > p->top && y - clear * 0.7 < p->bottom ? HARD : 0;
		cost += i != at && p->far && runs_over(o->x, o->y, p->end_x, p->end_y, x - clear, y - clear, x + clear, y + clear) ? HARD / 4 : 0;
	}
	/* a line is a thing more to read: of two places the nearer, of lines the shorter */
	return cost + (p->far ? 6 + 6.5 * hypot(p->end_x - o->x, p->end_y - o->y) / o->tall : 0);
}

static size_t places_of(const struct draw_room *room, const struct draw_name *name, size_t n, size_t at, double clear, double reach, struct place *to)
{
	const struct draw_name *o = &name[at];
	const double            up = o->tall * 0.5 + clear * 0.75, side = clear + 3, corner = clear * 0.55 + 2;
	const struct { double x, y; enum side side; } about[ABOUT] = {
		{ side, 0, SIDE_LEFT }, { -side, 0, SIDE_RIGHT }, { 0, -up, SIDE_CENTRE }, { 0, up, SIDE_CENTRE },
		{ corner, -up, SIDE_LEFT }, { corner, up, SIDE_LEFT }, { -corner, -up, SIDE_RIGHT }, { -corner, up, SIDE_RIGHT },
	};
	size_t places = 0;

	for (size_t i = 0; i < ABOUT; i++)
		to[places++] = place_at(o, o->x + about[i].x, o->y + about[i].y, about[i].side, false);
	for (int ring = 0; ring < RINGS; ring++)
		for (int turn = 0; turn < TURNS; turn++) {
			double    a = turn * 2 * 3.14159265358979 / TURNS, far = o->tall * (1.2 + ring * (reach - 1.2) / (RINGS - 1.0));
			enum side which = cos(a) > 0.3 ? SIDE_LEFT : cos(a) < -0.3 ? SIDE_RIGHT : SIDE_CENTRE;
			to[places++] = place_at(o, o->x + far * cos(a), o->y + far * sin(a), which, true);
			if (fabs(sin(a)) < 0.35)
				continue;
			/* or with the line at the first of its letters, or the last, from over it or under it */
			to[places++] = hung_at(o, o->x + far * cos(a), o->y + far * sin(a), SIDE_LEFT);
			to[places++] = hung_at(o, o->x + far * cos(a), o->y + far * sin(a), SIDE_RIGHT);
		}
	for (size_t i = 0; i < places; i++)
		to[i].alone = alone(room, name, n, at, &to[i], clear) + 0.01 * (double)i;
	return places;
}

static double between(const struct draw_name *a, const struct place *p, const struct draw_name *b, const struct place *q)
{
	double cost = 0, free = a->tall / 4;

	if (p->left - free < q->right && q->left - free < p->right && p->top < q->bottom && q->top < p->bottom)
		cost += HARD;
	if (p->far && runs_over(a->x, a->y, p->end_x, p->end_y, q->left - free, q->top, q->right + free, q->bottom))
		cost += HARD;
	if (q->far && runs_over(b->x, b->y, q->end_x, q->end_y, p->left - free, p->top, p->right + free, p->bottom))
		cost += HARD;
	if (p->far && q->far && cross(a->x, a->y, p->end_x, p->end_y, b->x, b->y, q->end_x, q->end_y))
		cost += HARD;
	return cost;
}

struct names { const struct draw_name *name; struct place *all; size_t n, places; };

static const struct place *at_of(const struct names *s, const size_t *at, size_t i)
{
	return &s->all[i * PLACES_OF + at[i]];
}

/* What a place costs name `i` while the first `others` of the order stand where they do. */
static double cost_of(const struct names *s, const size_t *order, size_t others, const size_t *at, size_t i, const struct place *p, double most)
{
	double cost = p->alone;

	for (size_t k = 0; k < others && cost < most; k++)
		cost += order[k] != i ? between(&s->name[i], p, &s->name[order[k]], at_of(s, at, order[k])) : 0;
	return cost;
}

/* In this order each takes its best place, again and again; in the first pass only those stand that have chosen.  What they cost together. */
static double settle(const struct names *s, const size_t *order, size_t *at)
{
	bool   moved = true;
	double sum = 0;

	for (int pass = 0; pass < PASSES && moved; pass++) {
		moved = false;
		for (size_t turn = 0; turn < s->n; turn++) {
			size_t i = order[turn], best = at[i];
			double least = INFINITY;
			for (size_t k = 0; k < s->places; k++) {
				double cost = cost_of(s, order, pass ? s->n : turn, at, i, &s->all[i * PLACES_OF + k], least);
				if (cost < least)
					least = cost, best = k;
			}
			moved |= pass == 0 || best != at[i];
			at[i] = best;
		}
	}
	for (size_t i = 0; i < s->n; i++)
		sum += cost_of(s, order, s->n, at, i, at_of(s, at, i), INFINITY);
	return sum;
}

/* Whoever stands on something chooses before all others the next time; where nobody does, another begins. */
static void reorder(const struct names *s, size_t *order, const size_t *at, size_t start)
{
	size_t front = 0;

	for (size_t k = 0; k < s->n; k++) {
		size_t i = order[k];
		if (cost_of(s, order, s->n, at, i, at_of(s, at, i), INFINITY) < HARD / 4)
			continue;
		memmove(order + front + 1, order + front, (k - front) * sizeof *order);
		order[front++] = i;
	}
	if (front == 0 && s->n > 0) {
		size_t k = start % s->n, i = order[k];
		memmove(order + 1, order, k * sizeof *order);
		order[0] = i;
	}
}

/* False: one of them has no place. */
static bool place_within(const struct draw_room *room, struct draw_name *name, size_t n, double clear, double reach)
{
	struct names s = { name, take(n * PLACES_OF + 1, sizeof *s.all), n, 0 };
	size_t      *at = take(n + 1, sizeof *at), *best = take(n + 1, sizeof *best), *order = take(n + 1, sizeof *order), said = 0;
	/* a beginning takes as long as n × n is large: of very many names the best of few beginnings is good enough */
	size_t       starts = n <= FEW ? STARTS : 1 + STARTS * FEW * FEW / (2 * n * n);
	double       least = INFINITY;

	for (size_t i = 0; i < n; i++)
		s.places = places_of(room, name, n, i, clear, reach, &s.all[i * PLACES_OF]), order[i] = i;
	for (size_t start = 0; start < starts; start++) {
		double sum = settle(&s, order, at);
		if (sum < least) {
			least = sum;
			memcpy(best, at, n * sizeof *at);
		}
		reorder(&s, order, at, start);
	}
	for (size_t i = 0; i < n; i++) {
		const struct place *p = at_of(&s, best, i);
		double              cost = p->alone;
		for (size_t m = 0; m < i; m++)
			cost += name[m].said ? between(&name[i], p, &name[m], at_of(&s, best, m)) : 0;
		name[i].spot = p->spot, name[i].far = p->far, name[i].end_x = p->end_x, name[i].end_y = p->end_y;
		said += name[i].said = cost < HARD / 4;
	}
	free(s.all);
	free(at), free(best), free(order);
	return said == n;
}

void draw_names_place(const struct draw_room *room, struct draw_name *name, size_t n, double clear)
{
	for (double reach = NAME_NEAR; !place_within(room, name, n, clear, reach) && reach < NAME_REACH; reach = NAME_REACH)
		;
}
