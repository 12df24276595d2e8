/* drawing.h — how a drawing is named, which there are, and the places they are drawn for: the word of `chart`, which draws
 * them, and of `report`, which looks them up.
 *
 * A file is MEASURE-PER, then _KIND, then _BY, then the place's ending, then .svg: worked-with-quarter_funnel_team-large.svg.
 * Of a series (DRAWING_SERIES) MEASURE-PER is all the stem, and it is what the column `drawing` says.  A measure and a period
 * hold no `_`, so no two drawings share a name.  A drawing is for one place; what is not in the folder was not drawn.  A night draws
 * into a new folder: `chart` itself takes nothing away, so one that was drawn into before may hold a drawing that is no longer drawn. */
#ifndef DRAWING_H
#define DRAWING_H
#include "buf.h"

/* The sizes, in pixels.  Five are a millimetre of the board edition, so 15 px are 8.5 pt and 25 px are 14 pt. */
enum draw_place { PLACE_BOARD, PLACE_HALF, PLACE_NARROW, PLACE_LARGE, PLACES };
struct draw_size {
	const char *ending;                       /* of the file's stem */
	int         width, plot, letters, big;    /* plot: the height of what stands between the axes; big: the last value's letters */
	int         lines;                        /* of the grid, at most */
	bool        few;                          /* half as wide: of what happened only what the measure is tested at */
};
extern const struct draw_size draw_places[PLACES];

/* Of a composition: a row a period, a column a year, at most so many. */
enum { DRAWN_ROWS = 12, DRAWN_YEARS = 4 };

enum drawing_kind {
	DRAWING_SERIES,         /* a line with its limits; of a share, its bars: a row a period */
	DRAWING_SPARK,          /* a line without words, 190 x 46: board only */
	DRAWING_PANEL,          /* a percentage among its like, 0 to 100: board and large */
	DRAWING_COVER,          /* the values as art, white on the council's colour: board, narrow and large */
	DRAWING_COVER_PLAIN,    /* the same with little ink, dark on white */
	DRAWING_EFFECT,         /* before and after an event, with what was expected: from `its` */
	DRAWING_FUNNEL,         /* BY: the groups of one grouping by their size, inside limits: from `compare` */
	DRAWING_DOTS,           /* a dot and an interval a group, all groupings of the measure under their heads */
	DRAWING_DUMBBELL,       /* of a share that stands against another: who is served, who takes part */
	DRAWING_LADDER,         /* of a share with a long period: a column a year, a bar a code */
	DRAWING_WINDOW,         /* of a share whose codes have places in a square: To, With, Not, For */
	DRAWING_BARS,           /* BY: of a share, a row a group, last period */
	DRAWING_TILES,          /* BY: a row a group, a column a period: whole, low, lacking */
	DRAWING_VIEWS,          /* of a gap: how people see themselves and how others see them */
	DRAWING_PATH,           /* a series against the way it should go: from its baseline through its milestones */
	DRAWING_WAYS,           /* what an event changed in all, at once, and by another slope: from `its` */
	DRAWING_GROUPS,         /* BY: a dot and an interval a group, of one grouping */
	DRAWING_KINDS
};
struct drawing_sort {
	const char *word;                         /* in the file's name; "" of a series */
	bool        by;                           /* a grouping is part of the name */
	unsigned    places;                       /* 1u << PLACE_… of those it is drawn for */
};
extern const struct drawing_sort drawing_kinds[DRAWING_KINDS];

/* by: as in the points (`team`, `team*respondent`); empty where the kind has none. */
struct drawing { str measure, per; enum drawing_kind kind; str by; };

/* Adds the name without the place: for DRAWING_SERIES `MEASURE-PER`.  False, and nothing is added, when these are no name for a
 * file: lower-case letters, digits and hyphens, 150 letters at most. */
bool drawing_stem(struct buf *to, const struct drawing *d) MUST_USE;
/* The file itself: …ENDING.svg. */
bool drawing_file(struct buf *to, const struct drawing *d, enum draw_place place) MUST_USE;
#endif
