/* report.h — from points to a document: which series speaks for a measure, what may be said of it, and where it stands.
 *
 *     report_read      the points, the definitions, the drawings: one `measured` for every measure
 *     report_front     cover and summary (report_cover.c, report_summary.c)
 *     report_domains   a page for each domain (report_domain.c, report_parts.c)
 *     report_teams     teams by size
 *     report_method    how to read and trust it
 *
 * Everything said is a sentence of words.txt; every number in it is one cell of the points, and says which.
 * What is hidden is not here at all: suppress has emptied it. */
#ifndef REPORT_H
#define REPORT_H
#include "measure.h"
#include "page.h"
#include "sentence.h"
#include "show.h"

enum variation { UNTESTED, COMMON, IMPROVING, WORSENING, CHANGING };
enum assurance { NOT_ASSESSED, PASSES, FAILS, MAY, MOVING };

/* A measure as it is reported. */
struct measured {
	str                   name, title, domain, about;
	const struct measure *def;                /* NULL: nobody gave one */
	const struct facts   *facts;
	enum show_as          as;
	size_t                order;              /* among the definitions */
	const struct series  *whole;              /* of everybody, per the first period that has enough asked; NULL: there is none */
	const struct series **part;               /* of everybody, code by code: a composition */
	size_t                parts;
	const struct point   *latest;             /* of whole: the last period that can be known; never NULL with whole */
	const struct point   *first, *shown;      /* the first and the last with a value; NULL when there is none */
	enum variation        variation;
	enum assurance        assurance;
	str                   direction, why, since;      /* of the verdict: rising falling level; why there is none; a period */
	str                   chart;              /* run xmr pp …; empty: no rules were asked */
	struct page_drawing   wide, half, narrow, spark;
};

struct verdicts { size_t tested, better, worse, changing, still; bool indicative; };

struct report {
	struct points         points;
	struct arena          memory;             /* whatever stands on the page */
	struct sentences     *say;
	const struct council *council;
	struct measures       measures;           /* n 0: there are no definitions */
	const char           *lookups, *drawings; /* folders; drawings NULL: none */
	bool                  loose;              /* not for release */
	str                   run;                /* what the night says of itself, line by line; or empty */
	struct measured      *all;                /* in the order of the pages */
	size_t                n;
	struct verdicts       verdicts;
	struct page_meta      meta;               /* lives here while the page does */
	struct page          *page;
};

/* --- report_read.c --- */
struct report_asked { const char *words, *council, *lookups, *drawings, *run; const char *const *path; size_t paths; bool loose; };
void report_read(struct report *r, struct in *points, const struct report_asked *asked);
void report_free(struct report *r);
struct verdicts report_verdicts(const struct measured *const *m, size_t n);
const char *report_verdict_key(const struct verdicts *v);                 /* untested still changing all-better better worse both */
enum domain_group { CULTURE, SHAPING, OUTCOMES, OTHERS };
enum domain_group report_group(str domain);
bool report_has_value(const struct point *p);
bool report_indicative(const struct point *p);
str  report_cell(const struct report *r, const struct point *p, const char *column);      /* an annotator's; empty when there is none */
bool report_met(const struct measured *m, const struct point *p, bool *met);              /* false: no target to meet */

/* --- report_say.c, report_verdict.c --- text for the page, kept as long as the report */
struct filled { struct hole hole[40]; size_t n; };
str  report_keep(struct report *r, struct buf *text);                     /* and empties it */
void report_fill(struct filled *f, const char *hole, str with);
void report_fill_count(struct report *r, struct filled *f, const char *hole, size_t n, const char *source);   /* 12 */
void report_fill_spelt(struct report *r, struct filled *f, const char *hole, size_t n, const char *source);   /* Two, at the head of a sentence */
void report_fill_measure(struct report *r, struct filled *f, const struct measured *m);
void report_fill_verdicts(struct report *r, struct filled *f, const struct verdicts *v);
str  report_say(struct report *r, const char *key, const struct filled *f);
str  report_words(struct report *r, const char *key);                     /* a sentence without holes */
/* The figure of a point, or the symbol that stands for it; with `marked` a label when it is indicative. */
void report_figure(struct report *r, struct buf *to, const struct measured *m, const struct point *p, bool marked);
void report_number(const struct report *r, struct buf *to, const struct point *p, const char *column, enum show_as as, double v);   /* another column's */
void report_interval(struct report *r, struct buf *to, const struct measured *m, const struct point *p);
void report_counted(struct report *r, struct buf *to, const struct measured *m, const struct point *p);     /* 231 of 312 */
void report_names(struct report *r, struct buf *to, const struct measured *const *m, size_t n);   /* “a”, “b” and 3 more */
const char *report_variation_icon(const struct measured *m);
const char *report_assurance_icon(const struct measured *m);
str  report_variation_words(struct report *r, const struct measured *m);
str  report_assurance_words(struct report *r, const struct measured *m);
str  report_since(struct report *r, const struct measured *m);            /* since July 2024, indicative; or empty */
str  report_moved(struct report *r, const struct measured *m);            /* “…” rose from 41% in … to 67% in …. */
str  report_label(struct report *r, str column, str code);                /* a code's words, from the lookups */

/* --- the pages --- */
const struct measured *report_lead(const struct report *r);               /* whom the cover shows; NULL when nothing has a value */
void report_front(struct report *r);                      /* cover and summary */
void report_domains(struct report *r);
void report_teams(struct report *r);
void report_method(struct report *r);
str  report_alt(struct report *r, const struct measured *m);
str  report_sub(struct report *r, const struct measured *m);
str  report_false_symbols(struct report *r);

/* --- between the files of the pages --- */
void   report_cover(struct report *r, const struct measured **some);      /* some: room for all of them */
void   report_summary(struct report *r, const struct measured **some);
bool   report_aimed(const struct measured *m);            /* has a target */
bool   report_is_worse(const struct measured *m);
size_t report_those(const struct report *r, bool (*is)(const struct measured *), const struct measured **some);   /* in the order of the pages */
void   report_sentence(struct buf *to, str s);            /* one more, with a blank between */
str    report_several(struct report *r, const char *key, const struct measured *const *m, size_t n);
str    report_unknowns(struct report *r, const struct measured **some);
str    report_about(struct report *r, const struct measured *m);
void   report_notes(struct report *r, const struct measured *m, struct buf *to);
void   report_row(struct report *r, const struct measured *m, const struct point *p, str name, struct page_row *row);
void   report_parts(struct report *r, const struct measured *m, struct page_figure *figure);
#endif
