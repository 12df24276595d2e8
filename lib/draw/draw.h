/* draw.h — the grammar of our drawings (REPORT section 7), over plot.h.
 *
 * A series is made ready once (draw_ready) and drawn for each place it will stand in.  Only what is
 * shown reaches the pen: a hidden month is a small open mark on the axis, an unknown one is empty
 * space.  Lengths are pixels; 5 of them are a millimetre of the board edition, so 15 px are 8.5 pt. */
#ifndef DRAW_H
#define DRAW_H
#include "drawing.h"
#include "plot.h"
#include "points.h"
#include "show.h"

/* One table of colours; contrast against white is in REPORT section 5. */
enum hue {
	HUE_HEAD, HUE_HEART, HUE_HANDS, HUE_BETTER, HUE_WORSE, HUE_CHANGED, HUE_COMMON, HUE_INK, HUE_TEXT, HUE_QUIET,
	HUE_AXIS, HUE_GRID, HUE_RULE, HUE_BAND, HUE_BAND_ON, HUE_WHITE, HUE_SKY, HUE_AMBER, HUE_RUST, HUE_PALE, HUE_GAP, HUE_ICE, HUE_STEM, HUE_BLUSH, HUES
};
extern const char *const draw_colour[HUES];

/* What a point says: its shape and its colour say the same. */
enum verdict { VERDICT_COMMON, VERDICT_BETTER, VERDICT_WORSE, VERDICT_CHANGED, VERDICTS };

struct drawn_point {
	double       from, to;                    /* the period, in the units of the time axis */
	double       value;                       /* as read (percent: 0 to 100); nan unless shown.  Of a chart of ranges or of
	                                           * deviations, these */
	double       centre, lower, upper;        /* likewise; nan where there is none */
	bool         hidden, carried;             /* its limits come from earlier periods */
	bool         indicative;                  /* shown, and too few replied to speak for all */
	int64_t      phase;
	enum verdict verdict;
};

struct drawn_step { double at, value; };                    /* of the time axis; as drawn */
/* What is published of others, a year a step: two of them, where it begins and where it ends.  says: its last, as words. */
struct drawn_beside { const struct drawn_step *step; size_t steps; bool dotted; str says; };

struct drawn {
	const struct points *points;
	const struct series *series;
	const struct facts  *facts;
	struct drawn_point  *point;
	size_t               n, first, last;      /* of the shown: first and last; n when nothing is */
	enum { TIME_MONTHS, TIME_WEEKS, TIME_PLACES } time;
	int                  months;              /* of a period; 0 with weeks and places */
	double               times;               /* a target is multiplied by this to be drawn */
	double               floor, ceiling;      /* what a value of this kind cannot pass; nan: no such end */
	enum hue             hue;                 /* of its part of the model: for panels */
	const struct drawn_step *way;             /* from the baseline through milestones, in the order of time; NULL: a target stands there */
	size_t               steps;
	const struct drawn_beside *beside;        /* with a way: others on the same scale */
	size_t               besides;
	bool                 spread;              /* ranges or deviations are drawn, not the values: no target is theirs */
};

/* Where the columns of the stages before stand; SIZE_MAX: they are not there. */
struct drawn_columns {
	size_t chart, centre, lower, upper, phase, signal, variation, plotted;
	size_t fitted, expected, happened, effect, effect_lo, effect_hi, effect_at;                       /* of `its` */
	size_t level, level_lo, level_hi, slope, slope_lo, slope_hi;
	size_t q;                                                                                          /* of a test, among all of its name */
	size_t compare, others, near_lo, near_hi, far_lo, far_hi;                                          /* of `compare` */
};
struct drawn_columns draw_columns(struct in *in);
void draw_ready(struct drawn *d, const struct points *p, const struct series *s, const struct drawn_columns *c,
                struct arena *memory);
enum show_as draw_as(const struct facts *f);
double draw_shown(const struct drawn *d, size_t i);       /* what is drawn of a point, in the points' own unit: for words */
/* A day on the time axis of the series. */
double draw_time(const struct drawn *d, day when);

double draw_middle(const struct drawn_point *t);          /* of its period */
const struct facts_target *draw_target_at(const struct drawn *d, size_t i);

/* One row says everything about what a point says.  Hollow is within what chance explains, solid is not. */
struct verdict_mark { int shape; double size, halo; enum hue hue, words; };
extern const struct verdict_mark draw_marks[VERDICTS];

/* A drawing under way: its size, its margins and what they span.  `up`: bigger values are higher. */
struct draw {
	struct plot *plot;
	int          width, height, letters;
	bool         few;                         /* of what happened only what the measure is tested at: there is no room for more */
	double       left, right, top, bottom;    /* margins */
	double       x0, x1, y0, y1;
};
void   draw_begin(struct draw *w, const char *stem, const char *ending);
void   draw_end(struct draw *w);
double draw_x(const struct draw *w, double x);            /* pixels from the left */
double draw_y(const struct draw *w, double y);            /* pixels from the top */

enum side { SIDE_LEFT, SIDE_CENTRE, SIDE_RIGHT };         /* where the text stands: its beginning, middle or end at x */
struct draw_words { enum side side; enum hue hue; int letters; bool bold; };
void   draw_say(const struct draw *w, double x, double y, str words, const struct draw_words *how);      /* pixels, the middle of the letters at y */
void   draw_stroke(const struct draw *w, double x0, double y0, double x1, double y1, double width, const char *dashes, enum hue hue);  /* values; dashes NULL: none */
/* The same with the point of gnuplot's own, lengths in pixels of the drawing; for drawings made of rows. */
struct draw_ink { double width; const char *dashes; enum hue hue; bool back; };     /* dashes NULL: none; back: under marks and words */
void   draw_rule(const struct draw *w, double x0, double y0, double x1, double y1, const struct draw_ink *ink);
void   draw_box(const struct draw *w, double left, double top, double right, double bottom, enum hue fill, enum hue edge);   /* edge like fill: none */
void   draw_mark(const struct draw *w, double x, double y, int shape, double size, enum hue hue);      /* with a white rim */
void   draw_dot(const struct draw *w, double x, double y, int shape, double size, double width, enum hue hue);     /* the same without it */
void   draw_blank(const struct draw *w);                  /* the plot itself, of nothing: before draw_end, when all is words, rules and boxes */
void   draw_foot_block(const struct draw *w);             /* $foot: the axis of time */
bool   draw_line_block(struct plot *p, const struct drawn *d);   /* $line, broken where a period is missing; false: nothing is shown */
/* $band0 where the limits come from, $band1 where they are carried on; a missing month is bridged, for the range is
 * the phase's and not the month's.  False: there are none. */
bool   draw_band_block(struct plot *p, const struct drawn *d, bool carried);
void   draw_hidden(const struct draw *w, const struct drawn *d);      /* of each hidden period a small open mark on the axis */
double draw_possible(const struct drawn *d, double v);    /* a limit within floor and ceiling */
double draw_width(str words, int letters, bool bold);     /* about so many pixels: never less than they take, in Lato or Arial */
void   draw_short(struct buf *to, str words, double room, int letters, bool bold);     /* as much as there is room for, then … */

/* draw_indicative.c — what may be leant on less, as every drawing marks it. */
#define INDICATIVE_DASHES "(3,3)"
enum indicative_mark { INDICATIVE_STEM, INDICATIVE_DOT, INDICATIVE_HOLLOW, INDICATIVE_BAR };
/* The block of what is shown at the places from..to: the indicative ones, or the others; false: there are none. */
bool   draw_stems_block(struct plot *p, const struct drawn *d, const char *name, size_t from, size_t to, bool indicative);
bool   draw_indicative_at(const struct drawn *d, size_t i);                       /* shown and indicative; i may be n: it is neither */
bool   draw_indicative_any(const struct drawn *d);
double draw_indicative_room(const struct draw *w, bool any);                      /* of its key, at the foot of the drawing */
void   draw_indicative_key(const struct draw *w, enum indicative_mark mark, double x);
void   draw_hollow(const struct draw *w, double x, double y, int shape, double size, enum hue hue);
void   draw_frame_dashed(const struct draw *w, double left, double top, double right, double bottom, enum hue hue);

/* An axis of round numbers around lo..hi: at most so many lines; within floor and ceiling when these are no nan. */
struct draw_axis { double from, to, step; int decimals; };
struct draw_axis draw_axis(double lo, double hi, int lines, double least_step, double floor, double ceiling);
/* The same for a figure, with a little more than chance would need: a flat series should look flat.  lo > hi: nothing is shown. */
struct draw_axis draw_axis_of(enum show_as as, double lo, double hi, int lines, double floor, double ceiling);
/* An axis of values along the foot, with its lines up the plot; a number that would touch the one before is left out. */
void   draw_axis_under(const struct draw *w, const struct draw_axis *a, enum show_as as);
void   draw_value_axis(const struct draw *w, const struct draw_axis *a, const struct facts *f);          /* its numbers, and $grid */
double draw_value_room(const struct draw_axis *a, const struct facts *f, int letters);    /* for the numbers */
void   draw_time_axis(const struct draw *w, const struct drawn *d);
int    draw_time_rows(const struct drawn *d);             /* of words under the axis: 1 or 2 */

/* Words over the plot, one row or two each, so that none touches another or another's line. */
struct draw_label { double x, from, to, wide; enum side side; int row, rows; str line[2]; bool bold, flag, left_out; };
struct draw_labels { struct draw_label *all; size_t n; int rows; };
/* Those of the events that fall between x0 and x1; x in pixels through w, whose heights are not needed yet. */
struct draw_labels draw_labels(const struct draw *w, const struct drawn *d, struct arena *memory);
void   draw_events(const struct draw *w, const struct drawn *d, const struct draw_labels *labels);

/* draw_way.c — a series against the way it should go, with no limits about it: its baseline, milestones, target and what others stand at. */
void   draw_way_reach(const struct drawn *d, double *lo, double *hi, double *x1);        /* what its axes must show besides the points */
double draw_way_room(const struct draw *w, const struct drawn *d, str last);             /* of the words at its right end */
void   draw_way_ends(const struct draw *w, const struct drawn *d, str last);             /* each line's, none on another */
void   draw_way_blocks(const struct draw *w, const struct drawn *d);
void   draw_way_lines(const struct draw *w, const struct drawn *d);                      /* of the plot command, under the points */
bool   draw_target(const struct draw *w, const struct drawn *d, struct arena *memory);      /* its words, and $target; false: there is none */

/* The drawings: STEM-ending.svg for each. */
void   draw_cover(struct plot *p, const struct drawn *d, const char *stem, enum draw_place place, bool plain);     /* something must be shown */
bool   draw_has_effect(const struct drawn *d, const struct drawn_columns *c);     /* `its` says what an event did to it */
void   draw_effect(struct plot *p, const struct drawn *d, const struct drawn_columns *c, const char *stem, enum draw_place place, struct arena *memory);
void   draw_series(struct plot *p, const struct drawn *d, const char *stem, enum draw_place place, struct arena *memory);
void   draw_spark(struct plot *p, const struct drawn *d, const char *stem);
void   draw_panel(struct plot *p, const struct drawn *d, const char *stem);

/* A composition: each part's series made ready, its words come with it.  Where its list of codes has poles, worse under nought and
 * better over it, bars stand to both sides of a middle; where it has squares (top left …), the parts have their places in a window. */
struct drawn_part { struct drawn drawn; str words, square, up, across; double pole; };      /* pole nan: none */

/* Bars that add up to a hundred, a row each. */
enum { STACK_PARTS = 5 };
/* value in the order of part[]; of: how many it is a share of, nan where that may not be said */
struct stack_row { str words; double value[STACK_PARTS], of; bool shown, hidden, bold, indicative; };
struct stack { const struct drawn_part *part; size_t parts; struct stack_row *row; size_t rows; };
void   draw_stack(struct plot *p, const struct stack *s, const char *stem, enum draw_place place);
bool   draw_hundred(struct plot *p, const struct drawn_part *part, size_t parts, const char *stem, enum draw_place place, bool plain);  /* false: no period shows all parts */
bool   draw_has_window(const struct drawn_part *part, size_t parts);
void   draw_window(struct plot *p, const struct drawn_part *part, size_t parts, const char *stem, enum draw_place place);
size_t draw_period_at(const struct drawn *d, day period);   /* the place of a period in a series; n when it has none */
void   draw_share(struct plot *p, const struct drawn_part *part, size_t parts, const char *stem, enum draw_place place,
                  struct arena *memory);
#endif
