/* measure.h — the stanzas of *.measure: what is counted and why.  See measure(5).
 *
 *     measures_read     files, stanzas, `each row of`, holes; every word in its field
 *     measures_check    everything that can be known without data
 *     measure_bind      the same measure against the columns of its dataset
 *     measure_facts     what the stages after `measure` must know of it
 *     measure_say       the definition in English
 *
 * Whatever is wrong ends the program with BAD_SETTING: file:line: what is wrong: what to do.
 * Everything lives in the arena that measures_read was given, and ends with measures_free. */
#ifndef MEASURE_H
#define MEASURE_H
#include "council.h"
#include "expr.h"
#include "lookup.h"

enum shape_is { PROPORTION, RATIO, RATE, COUNT_OF, MEAN, MEDIAN, SHARE, GAP, PAIR, AGREEMENT, EVENTS, TIME, SHAPES };

/* The words of a stanza.  measure_words.c has one row for each. */
enum measure_word {
	W_MEASURE, W_ID, W_EACH, W_TITLE, W_SHORT, W_ABOUT, W_DOMAIN, W_READER, W_SOURCE, W_NOTE, W_FROM, W_SHAPE, W_AMONG, W_OF, W_COUNT,
	W_UNKNOWN, W_TOP, W_BOTTOM, W_AVERAGE, W_MEDIAN, W_SHARE, W_FIRST, W_SECOND, W_START, W_END, W_STOP, W_SHOW, W_OVER,
	W_SCALE, W_WEIGHT, W_CLUSTER, W_WHEN, W_KIND, W_PER, W_BY, W_ADJUST, W_NEEDS, W_AGAINST, W_INDICATIVE, W_WITHHOLD,
	W_TOGETHER, W_BETTER, W_TARGET, W_ENOUGH, W_HIDE, W_CHART, WORDS_OF_MEASURE
};

struct place   { str column; size_t at; };                /* at: its place in the dataset, once bound */
struct test    { str text; struct expr *expr; };                          /* expr is NULL when it is not said */

/* rows, distinct COLUMN, sum of COLUMN; with `where` perhaps. */
enum total     { NO_TOTAL, TOTAL_ROWS, TOTAL_DISTINCT, TOTAL_SUM };
struct sum     { enum total what; struct place column; struct test where; };

struct view    { struct place column; struct test test; };                /* one of the two: a column, or a condition */
struct measure_per { enum period per; int64_t enough; };                     /* enough: of `if N`; 0 when it is not said */
struct cross   { str name; struct place *column; size_t columns; };       /* team*respondent */
struct needs   { struct span span; bool after; };                         /* after, or before */
struct indicative { str measure; bool over; double limit; bool percent; size_t line; };
struct target_said { bool percent; size_t line; };        /* how each target was written */
enum comparing { NOT_AGAINST, AGAINST_RATIO, AGAINST_DIFFERENCE, AGAINST_FURTHEST };
extern const char *const against_word[4];                 /* by how: ratio difference furthest */
enum showing   { SHOW_MEDIAN, SHOW_STILL_AFTER, SHOW_REACHED_BY };
enum kind_is   { FLOW, STOCK, ROLLING };
extern const char *const kind_word[3];                    /* flow stock rolling */

struct over {
	enum total  what;                 /* NO_TOTAL: COLUMN in LOOKUP; else rows or distinct COLUMN of a dataset */
	str         from;                 /* the lookup or the dataset */
	struct place column;              /* of the lookup: its place there, from measures_check on */
	struct test where;                /* on the rows of the dataset */
	const struct lookup *lookup;      /* NULL for a dataset */
};

struct measure {
	const struct defs *defs;          /* its file, for messages */
	size_t      line[WORDS_OF_MEASURE];               /* where each word stands; 0: not said */
	str         name, id, title, brief, about, domain, reader, source;
	str        *note;
	size_t      notes;
	str         from;
	enum shape_is shape;
	struct test among, of;
	struct test count;                /* of a proportion: the condition */
	struct sum  counted;              /* of a rate or count: rows, or distinct COLUMN */
	enum { UNKNOWN_UNSAID, UNKNOWN_IN, UNKNOWN_OUT } unknown;
	struct sum  top, bottom;
	struct place *average;
	size_t      averages;
	struct place median, share, start, end, stop, weight, cluster, when, adjust;      /* column is empty when not said */
	struct view first, second;
	struct { enum showing what; struct span span; } show;
	struct over over;
	double      scale;                /* 1 unless said */
	bool        when_last;
	enum kind_is kind;
	struct measure_per *per;
	size_t      pers;
	struct cross *by;
	size_t      bys;
	struct needs *needs;              /* those of `previous row` and `next row` among them */
	size_t      n_needs;
	struct { str measure; bool rest; enum comparing how; } against;
	struct indicative *indicative;
	size_t      indicatives;
	double      withhold;             /* alpha under this; nan: not said */
	str         together;
	enum better better;
	double      near;                 /* with BETTER_NEAR */
	struct facts_target *target;      /* those of council.conf when it names the measure, else its own; in order of `from` */
	struct target_said *target_said;  /* for measures_check */
	size_t      targets;
	int64_t     enough;               /* its own, or council.conf's */
	int64_t     hide;                 /* under this is hidden: its own, or council.conf's; 0: `hide none` */
	str         hide_reason;          /* of `hide none` */
	str         chart;
	/* What this program cannot count yet, as written: `shape gap`, `weight`; empty: it is counted. */
	str         not_yet;
};

struct measures {
	struct measure *all;              /* in the order of the files' names, and as they stand in them */
	size_t          n;
	bool            whole;            /* every path is a folder: then council.conf may name no other measures */
	const struct council *council;
	const char     *lookups;          /* the folder */
	struct arena   *memory;
	struct defs   **file;             /* open as long as the exprs live, which speak of them */
	size_t          files;
};

/* What is asked for: all that a stage's options can say. */
struct measures_asked {
	const char *const *path;          /* -m: folders (their *.measure, in the order of names) and files */
	size_t      paths;
	str         stanza;               /* -e: one more, `;` between lines; it may leave out measure title domain better chart */
	str         by, per;              /* --by, --per: instead of every measure's own; empty: its own */
	const char *lookups;              /* -l */
	const struct council *council;
};
struct measures measures_read(const struct measures_asked *asked, struct arena *memory);
void            measures_check(struct measures *ms);     /* call it always: it puts council.conf's targets in place */
void            measures_free(struct measures *ms);       /* not the arena */
const struct measure *measures_find(const struct measures *ms, str name);        /* or NULL */

/* Against a dataset.  Fills every place (and binds every expr) but those of `over … of DATASET`, which
 * measure_bind_over does with that dataset's columns. */
void measure_bind(const struct measures *ms, struct measure *m, struct in *dataset);
void measure_bind_over(const struct measures *ms, struct measure *m, struct in *dataset);

/* There is no dataset of this name among those given: message 6, with the nearest. */
_Noreturn void measure_no_dataset(const struct measure *m, enum measure_word where, str wanted, const str *there, size_t n);

/* BAD_SETTING at the line of a word (of the stanza, when it is not said). */
_Noreturn void measure_refuse(const struct measure *m, enum measure_word where, const char *fmt, ...) PRINTF(3, 4);

/* For the #measure and #event lines. */
struct facts measure_facts(const struct measures *ms, const struct measure *m);
void         measures_events(const struct measures *ms, struct out *out);

/* proportion ratio rate … */
const char *measure_shape_word(enum shape_is shape);

/* `NAME: title`, then what is asked and counted, as a colleague would say it; several lines, no numbers in it. */
void measure_say(struct buf *to, const struct measures *ms, const struct measure *m);
#endif
