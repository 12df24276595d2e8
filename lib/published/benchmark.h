/* benchmark.h — one authority's published figures beside its neighbours', its region's and England's.
 *
 * What is compared is decided here; published.h reads, benchmark_page.c says it to people. */
#ifndef BENCHMARK_H
#define BENCHMARK_H
#include "council.h"
#include "page.h"
#include "published.h"
#include "sentence.h"

enum { BENCHMARK_HALF = 5, BENCHMARK_EVENTS = 12, BENCHMARK_SIDE = 2, BENCHMARK_SPAN = 5 };    /* a median of fewer neighbours is none; years a side; years back */

/* A comparison with one figure: by the authority's own 95 % interval.  Where neither way is better it is higher or lower. */
enum against { NOT_COMPARED, SIMILAR, BETTER, WORSE, MORE, LESS };

struct bench_year {
	int    year;
	const struct figure *us, *region, *england;       /* NULL: no row */
	bool   together;                                  /* us: the row that it shares with another authority */
	double median, lowest, highest;                   /* of the neighbours' figures; nan under BENCHMARK_HALF of them */
	size_t of;                                        /* neighbours with a figure */
};

/* Where it stands among all authorities that publish counts, by limits that are as wide as authorities differ by themselves. */
enum bench_stand { STAND_NOT, STAND_INSIDE, STAND_ABOVE, STAND_BELOW, STAND_FAR_ABOVE, STAND_FAR_BELOW };
struct bench_dot { uint32_t place; double of, value; enum bench_stand stand; };
struct bench_band { double of, lo, hi, far_lo, far_hi; };
enum { BENCHMARK_BANDS = 61 };
struct bench_funnel {
	int    year;                                      /* 0: there is none */
	struct bench_dot *dot;                            /* ours is the last, when it is there */
	size_t dots, left_out, outside, far_outside;
	bool   has_us;
	double target, phi;
	enum bench_stand stand;
	struct bench_band us, band[BENCHMARK_BANDS];      /* us: the limits at our own size */
};

/* Before and after a dated event: the year it fell in is left out.  `effect`: our change less the neighbours' mean change;
 * lo to hi: where 95 % of such differences would be if authorities like these only differed as the neighbours do. */
struct bench_change {
	size_t event, before, after, of;                  /* years a side; neighbours with as many */
	int    from, to, first, last;                     /* the years before and after: from..to, first..last */
	double ours_before, ours_after, theirs;           /* theirs: the neighbours' mean change */
	double effect, lo, hi;                            /* nan: cannot be said */
	const char *why;                                  /* then: before after neighbours */
};

struct bench_event { day when; str words; };

struct bench {
	const struct indicator *indicator;
	struct bench_year *year;                          /* every year any authority has, in order */
	size_t years;
	const struct bench_year *latest;                  /* the last in which this authority has a row; NULL: none at all */
	enum against similar, region, england;
	const struct bench_year *earlier;                 /* BENCHMARK_SPAN years before the latest; NULL: no figure then */
	enum against direction;                           /* our latest beside that, by both intervals */
	struct bench_funnel funnel;
	struct bench_change change[BENCHMARK_EVENTS];
};

struct benchmark {
	const struct published *published;
	uint32_t      us, region, england;                /* UINT32_MAX: there is none */
	bool          has_together;
	uint32_t      together;
	struct bench *all;                                /* one for every indicator, in order */
	struct bench_event event[BENCHMARK_EVENTS];
	size_t        events;
	int           last;                               /* year of any table */
	struct arena *memory;
};

size_t benchmark_events(const struct council *c, struct bench_event *to, size_t n);         /* those that any measure breaks at, once each, after the n there are */
struct benchmark benchmark_of(const struct published *p, uint32_t us, const struct bench_event *event, size_t events, struct arena *memory);
void benchmark_funnel(const struct benchmark *b, struct bench *t);        /* benchmark_funnel.c */
void benchmark_changes(const struct benchmark *b, struct bench *t);       /* benchmark_change.c */
bool benchmark_stands_for_itself(const struct benchmark *b, size_t k);    /* neighbour k; false: one before shares its row */
/* A neighbour's row: its own, else the one it shares; NULL: none. */
const struct figure *benchmark_row(const struct published *p, const struct indicator *i, uint32_t place, int year, bool *together);

/* benchmark_page.c — the document; drawings are those of DIR by the stems that benchmark_draw gave. */
struct benchmark_words { const struct sentences *say; const char *drawings; };
struct page *benchmark_page(struct benchmark *b, const struct benchmark_words *w, struct page_meta *meta);

/* benchmark_areas.c */
struct plot;
void benchmark_draw_areas(struct plot *plot, const struct benchmark *b, const struct bench *t);

/* benchmark_draw.c — every drawing; stems are NAME, NAME-areas and NAME-funnel.  Makes the folder. */
void benchmark_draw(struct benchmark *b, const char *folder);

/* benchmark_publish.c — both files whole, or neither is seen; false when there is no PDF, and it was said why.  drawings NULL: DIR/drawings. */
bool benchmark_publish(struct benchmark *b, const char *dir, const char *drawings) MUST_USE;
#endif
