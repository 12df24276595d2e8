/* benchmark_told.h — for benchmark_page.c and its parts alone: sentences, figures and drawings of one report. */
#ifndef BENCHMARK_TOLD_H
#define BENCHMARK_TOLD_H
#include "benchmark.h"
#include "show.h"

struct told {
	struct benchmark             *b;
	const struct benchmark_words *w;
	struct page                  *page;
	struct arena                 *memory;
	struct hole                   hole[64];
	size_t                        holes;
};

/* benchmark_told.c */
str  told_keep(struct told *t, struct buf *text);         /* and empties it */
void told_fill(struct told *t, const char *hole, str with);               /* a hole filled before is filled anew */
str  told_title(struct told *t, str title);                   /* a name, isolated */
void told_name(struct told *t, const char *hole, str name);
void told_year(struct told *t, const char *hole, int year);
void told_count(struct told *t, const char *hole, double n, const char *source);
str  told_say(struct told *t, const char *key);
/* A figure of a place and year as it is printed, or its symbol; with its cell. */
void told_number(struct buf *to, const struct indicator *i, double value, const char *place, int year, const char *column);
str  told_figure(struct told *t, const struct indicator *i, const struct figure *f, const char *place, int year);
str  told_value(struct told *t, const struct indicator *i, double value, const char *place, int year, const char *column);
struct page_row *told_rows(struct told *t, size_t rows, size_t columns);  /* of text cells */
const struct page_table *told_table(struct told *t, str caption, const struct page_column *column, size_t columns, struct page_row *row, size_t rows);
void told_set(struct page_row *row, size_t at, str text);
str  told_alt(struct told *t, const char *key, str title);                /* within 300 characters: the title is cut */
const char *told_month(const struct indicator *i);

/* benchmark_areas.c: similar areas beside one another; false: too few of them have a figure */
bool benchmark_area_figure(struct told *t, const struct bench *of, struct page_figure *f);

/* benchmark_later.c: none, or sentences; fills from and to with the authority's own years */
str  told_changes(struct told *t, const struct bench *of);               /* of each event that is enough years ago, as a sentence */
void benchmark_change_figure(struct told *t, const struct bench *of, struct page_figure *f);       /* of one measure, a row an event */
enum { HISTORY_MOST = 4 };
size_t told_history(struct told *t, str say[HISTORY_MOST]);

/* benchmark_page.c */
bool told_shown(const struct bench *t);
void told_side(struct told *t, struct page_row *row, size_t at, enum against side);
str  told_headline(struct told *t);                       /* better on so many, worse on so many; fills tested, all, neighbours too */
void told_places(struct told *t);                         /* the holes every sentence may have: name, region, to */
void told_latest(struct told *t, const struct bench *of, struct page_row *row);           /* cells 0 and 1: the measure and our figure */

/* benchmark_figures.c, benchmark_later.c — sections, and what they are made of */
void told_drawings(struct told *t, struct page_figure *f, str stem);       /* of the folder, for every place there is one for */
void benchmark_line(struct told *t, const struct bench *of, struct page_figure *f);
void benchmark_funnel_figure(struct told *t, const struct bench *of, struct page_figure *f);
void benchmark_each_event(struct told *t);                /* its heading and table; or why there is none */
void benchmark_lines(struct told *t);
void benchmark_funnels(struct told *t);
void benchmark_before_after(struct told *t);
void benchmark_method(struct told *t);
#endif
