/* published.h — tables as the Department for Education publishes them: one figure for an indicator, a place and a year.
 *
 * What an indicator is stands in a definition (pipeline/outcomes.published); columns are found by name, files by how their
 * names begin.  c x z u k low are symbols, never numbers and never nought: the symbol is kept.  A place is known by its
 * old code (890), by every new one it ever had (E06000009), and two that publish together by both ("940 / 941").
 * Everything lives in the arena. */
#ifndef PUBLISHED_H
#define PUBLISHED_H
#include "ids.h"

enum { PUBLISHED_FROM = 2000, PUBLISHED_YEARS = 60, PUBLISHED_NEIGHBOURS = 10 };

enum published_level { AUTHORITY, REGION, NATION };
struct published_code { str code; int first, last; };     /* and the years it was used in */

struct place {
	enum published_level level;
	str  code, name, region;                          /* code: the old one of an authority; region: the latest row's */
	int  first, last, named;                          /* years with a figure of any indicator, 0: none; the year of its name and region */
	struct published_code *now;                       /* new codes, in order of first sight */
	size_t codes;
	const str *member;                                /* of a row for two or more: their old codes */
	size_t members;
	uint32_t neighbour[PUBLISHED_NEIGHBOURS];
	size_t   neighbours;                              /* 0: the model has none for it */
};

enum published_state { ABSENT, SHOWN, HIDDEN, UNKNOWN, NONE };     /* absent: no row at all */
struct figure {
	enum published_state state;
	str    symbol;                                    /* c x z u k low, or `blank`; of what is not shown */
	double printed;                                   /* as published; nan: the file prints none, or a symbol */
	double count, of;                                 /* nan when not published; `of` is the sum of its columns */
	double value;                                     /* what a reader sees: as printed, else ours */
	double exact;                                     /* from count and of where both are there, else as printed */
	double lo, hi;                                    /* 95 %; nan where these are no counts, or of rounded rows */
};

enum published_shape { PROPORTION, RATE, RATIO };
enum published_better { LOWER, HIGHER, NEITHER };

struct published_where { str column, is; };
struct indicator {
	str    name, title, about, note, file, figure, count;
	str    of[4];
	size_t ofs;
	str    other;                                     /* the denominator's own file; empty: the same */
	struct published_where where[4], of_where;        /* of_where: column empty: the same row */
	size_t wheres;
	enum published_shape  shape;
	enum published_better better;
	bool   in_table;                                  /* the official table says whether up or down is better, or neither */
	double scale;
	int    decimals, ends;                            /* ends: the month, 1 to 12 */
	bool   at_end, rounded, undrawn;
	size_t line;
	str    file_name;                                 /* the one that was read */
	struct figure **of_place;                         /* [place][year - PUBLISHED_FROM], NULL: no rows */
	int    first, last;                               /* years in which any authority has a row */
};

struct published {
	struct arena      memory;
	struct indicator *all;
	size_t            n;
	struct place     *place;
	size_t            places, room;
	struct ids        codes;                          /* of places: old, region, country */
	struct ids        seen;                           /* new code -> … */
	uint32_t         *meant;                          /* … its place */
	size_t            meant_room;
	bool              has_model;                      /* of statistical neighbours */
};

/* published_define.c — dies BAD_SETTING with file and line. */
void published_define(struct published *p, const char *definitions, const char *lookups);

/* published_read.c, published_place.c — every table in DIR; dies NO_INPUT, BAD_DATA. */
void published_read(struct published *p, const char *dir);
struct published_row { str level, country, country_name, region, region_name, old, now, name; };
uint32_t published_place(struct published *p, const struct published_row *row, int year);   /* UINT32_MAX: a level we do not read */
void published_model(struct published *p, const char *dir);               /* the ten neighbours of each */
bool published_find(const struct published *p, str code, uint32_t *place) MUST_USE;      /* old code or new */
bool published_together(const struct published *p, uint32_t place, uint32_t *with) MUST_USE;   /* the row it shares with others */

/* The file in DIR whose name begins so and ends in .csv; dies NO_INPUT when there is none, BAD_DATA when there are two. */
str  published_file(const char *dir, str begins, struct arena *memory);

/* A table being read: columns by name. */
struct table;
struct table *table_open(const char *dir, str file);
size_t table_column(struct table *t, str name);           /* its place, or dies BAD_DATA with what there is */
bool   table_next(struct table *t);
str    table_cell(const struct table *t, size_t column);  /* trimmed */
_Noreturn void table_refuse(const struct table *t, size_t column, const char *fmt, ...) PRINTF(3, 4);
void   table_close(struct table *t);

const struct figure *published_figure(const struct published *p, const struct indicator *i, uint32_t place, int year);   /* NULL: no row */

/* Does count over of, times scale, make what is printed?  Half up, exactly where these are whole counts; where they are printed
 * rounded, whether any numbers that round to them would. */
enum published_check { CHECK_EQUAL, CHECK_WITHIN, CHECK_DIFFERENT, CHECK_CANNOT };
enum published_check published_check(const struct indicator *i, const struct figure *f);

void published_free(struct published *p);
#endif
