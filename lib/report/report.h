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
#include "edition.h"
#include "findings.h"
#include "measure.h"
#include "page.h"
#include "plans.h"
#include "sentence.h"
#include "show.h"

enum variation { UNTESTED, COMMON, IMPROVING, WORSENING, CHANGING };
enum assurance { NOT_ASSESSED, PASSES, FAILS, MAY, MOVING };

/* A measure as it is reported. */
struct measured {
	str                   name, title, brief, domain, about;     /* brief: empty when the definition gives none */
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
	double                by_chance, any_by_chance;     /* how likely its verdict, and a signal anywhere, where nothing changes: spc's false_last, false_any; 0: not said */
	str                   chart;              /* run xmr pp …; empty: no rules were asked */
	struct page_drawing   wide, half, narrow, spark, large, panel, cover, cover_narrow, cover_large;
	bool                  signalled, signal_worse;    /* no verdict, yet the rules saw something; and it goes the wrong way */
	bool                  used, summed;               /* a section of this edition shows it; its summary does */
};

struct verdicts { size_t tested, better, worse, changing, still; bool indicative; double by_chance; str of; };        /* by_chance: how many verdicts to expect if nothing changed; of: report_set, empty: of all measures */

struct report {
	struct points         points;
	struct findings       found;              /* what sums cannot say; n 0: nothing, or nobody gave it */
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
	const struct edition *edition;            /* the one under way */
	const struct plans   *plans;
	const char           *published, *outcomes;       /* the Department's tables and what they are of (NULL: ours); published NULL: none */
	struct comparison    *comparison;             /* made by the first section that shows it */
	str                  *lacking;            /* measures its file names and the points have not, of the section under way */
	size_t                lackings, lacking_room;
};

/* --- report_read.c --- */
struct report_asked { const char *const *over; size_t overs; const char *words, *council, *lookups, *drawings, *run, *plans; const char *const *path; size_t paths; bool loose; };
void report_read(struct report *r, struct in *points, const struct report_asked *asked);
void report_files(struct report *r, const struct report_asked *asked);    /* sentences, and the run */
void report_free(struct report *r);
struct verdicts report_verdicts(const struct measured *const *m, size_t n);
const char *report_verdict_key(const struct verdicts *v);                 /* untested still changing all-better better worse both */
enum domain_group { CULTURE, SHAPING, OUTCOMES, OTHERS };
enum domain_group report_group(str domain);
bool report_has_value(const struct point *p);
bool report_indicative(const struct point *p);
/* Of how many of its periods, or of how many groups, too few replied, as a sentence with a blank before it; empty: of none. */
size_t report_indicative_count(const struct report *r, const struct measured *m);
str  report_indicative_alt(struct report *r, const struct measured *m);
str  report_indicative_key(struct report *r, const struct measured *const *m, size_t n);
str  report_cell(const struct report *r, const struct point *p, const char *column);      /* an annotator's; empty when there is none */
void report_findings(struct report *r, struct in *found);
const struct finding *report_finding(const struct report *r, str measure, const char *statistic, bool by_period);    /* of everybody; NULL */
str  report_found(struct report *r, const struct finding *f, const char *column, enum show_as as, double v);      /* the figure, or its symbol */
bool report_met(const struct measured *m, const struct point *p, bool *met);              /* false: no target to meet */

/* --- report_say.c, report_verdict.c --- text for the page, kept as long as the report */
struct filled { struct hole hole[48]; size_t n; };
str  report_keep(struct report *r, struct buf *text);                     /* and empties it */
void report_fill(struct filled *f, const char *hole, str with);
void report_fill_count(struct report *r, struct filled *f, const char *hole, size_t n, const char *source);   /* 12 */
void report_fill_spelt(struct report *r, struct filled *f, const char *hole, size_t n, const char *source);   /* Two, at the head of a sentence */
str  report_spelt(struct report *r, size_t n, const char *source, bool first);      /* in letters below ten; first: at the head of a sentence */
void report_fill_measure(struct report *r, struct filled *f, const struct measured *m);
str  report_set(struct report *r, const struct measured *const *m, size_t n);      /* their names, for the source of a count: a+b+c */
str  report_counted_in(struct report *r, const char *kind, str set);      /* KIND|SET, or KIND */
void report_fill_verdicts(struct report *r, struct filled *f, const struct verdicts *v);
str  report_say(struct report *r, const char *key, const struct filled *f);
str  report_words(struct report *r, const char *key);                     /* a sentence without holes */
/* The figure of a point, or the symbol that stands for it; with `marked` a label when it is indicative. */
void report_figure(struct report *r, struct buf *to, const struct measured *m, const struct point *p, bool marked);
void report_number(const struct report *r, struct buf *to, const struct point *p, const char *column, enum show_as as, double v);   /* another column's */
void report_shown(const struct report *r, struct buf *to, const struct point *p, const char *column, str words);     /* a cell in other words */
void report_interval(struct report *r, struct buf *to, const struct measured *m, const struct point *p);
void report_counted(struct report *r, struct buf *to, const struct measured *m, const struct point *p);     /* 231 of 312 */
str  report_names(struct report *r, const struct measured *const *m, size_t n, bool first);        /* a, b and three more; first: at the head of a sentence */
const char *report_variation_icon(const struct measured *m);
const char *report_assurance_icon(const struct measured *m);
str  report_variation_words(struct report *r, const struct measured *m);
str  report_assurance_words(struct report *r, const struct measured *m);
const struct point *report_end(const struct report *r, const struct measured *m);        /* the last row of its series, on which spc has said what it says of all */
str  report_since(struct report *r, const struct measured *m);            /* since July 2024, indicative; or empty */
str  report_moved(struct report *r, const struct measured *m);            /* “…” rose from 41% in … to 67% in …. */
/* Of a cover, which names its period above: STEM and the way; nothing when the latest is of another period, or words.txt has no such way. */
str report_moved_short(struct report *r, const struct measured *m, const char *stem);
void report_defined(struct report *r, struct buf *to, const struct measure *m, str words);       /* words made of a definition: each number says of which */
str  report_setting(struct report *r, const char *word, double v);        /* of council.conf */
str  report_from(struct report *r, const char *fmt, ...) PRINTF(2, 3);    /* the source of a figure */
str  report_label(struct report *r, str column, str code);                /* a code's words, from the lookups */

/* --- the pages --- */
const struct measured *report_lead(const struct report *r);               /* whom the cover shows; NULL when nothing has a value */
struct report_houses { const char *house; struct page_press *press; struct buf *why; };   /* the folder of house.css; who sets; why it does not */
/* All of them into the folder; false: the PDFs could not be made, the pages are there.  The first is the one that is linked to. */
bool report_publish(struct report *r, const struct edition *const *e, size_t n, const char *dir, const struct report_houses *in);
struct page *report_edition(struct report *r, const struct edition *e);   /* all pages of one reader's report; the caller frees it */
void report_domains(struct report *r);                    /* a page for each domain, of what no section before has shown */
void report_teams(struct report *r, const struct edition_section *s);
void report_changed(struct report *r);
str  report_sources_say(struct report *r, const char *key, const char *otherwise);
void report_sources(struct report *r);
void report_method(struct report *r, const struct edition_section *s);
void report_definitions(struct report *r);
bool report_timed(const struct report *r, str name);     /* how long it takes was found */
void report_times(struct report *r, const str *name, size_t n);
void report_every_time(struct report *r);
void report_indices(struct report *r, const str *name, size_t n);          /* do the answers belong together? */
str  report_drift(struct report *r, const struct measured *m);           /* rises or falls over all its periods; empty: it is not said */
str  report_weighed(struct report *r, const struct measured *m, const char *stem);      /* if those who answered were like those served */
bool report_weighs(const struct report *r);
void report_beside(struct report *r, struct measured *const *m, size_t n);         /* both, of rows, as one paragraph */
/* The same in columns of their own, where rows have room: which there are, the cells of a row (three at most) and the note below. */
struct beside { bool drifts; const struct point *weighed; };              /* weighed: the latest of them; NULL: none is */
struct beside report_beside_of(const struct report *r, struct measured *const *m, size_t n);
size_t report_beside_cells(struct report *r, const struct measured *m, const struct beside *all, struct page_cell *cell);
str    report_beside_note(struct report *r, const struct beside *all);
void report_gaps(struct report *r, struct measured *const *m, size_t n);
void report_views(struct report *r, const struct measured *m, struct page_figure *f);     /* of a drawing of two views: what all its rows say */
void report_items(struct report *r, const struct edition_section *s);      /* the lines of a section, in their order */
void report_measures(struct report *r, const struct edition_section *s);  /* lead, figures, panels, rows, groups */
void report_evidence(struct report *r, const struct edition_section *s);
str  report_source_count(struct report *r, str source, const char *key);   /* of its #count line; x when nothing is said */
void report_area(struct report *r, const struct edition_section *s);      /* three questions: what, how, what next */
void report_voice(struct report *r, const struct edition_section *s);     /* who answered, what they asked for, what was done */
void report_families(struct report *r, const struct edition_section *s);  /* plain words */
void report_progress(struct report *r, const struct edition_section *s);  /* against milestones */
void report_behind(struct report *r);                     /* what is not on track */
void report_comparison(struct report *r, const struct edition_section *s);      /* published outcomes beside others'; nothing without tables */
void report_risks(struct report *r, bool own_page);
void report_actions(struct report *r);                    /* what was promised: closed with what came of it, on time, late */
void report_priority(struct report *r, const struct edition_section *s);          /* one measure on a page */
void report_inspection(struct report *r, const struct edition_section *s);        /* what has changed since the last; nothing where council.conf names no day */
str  report_alt(struct report *r, const struct measured *m);
str  report_sub(struct report *r, const struct measured *m);
str  report_false_symbols(struct report *r);

/* --- between the files of the pages --- */
bool report_by_area(const struct edition *e);             /* its cover says of each area what is stronger and what is not yet */
size_t report_area_measures(const struct report *r, const struct edition_section *s, struct measured **m);      /* room for all its names */
void report_front_areas(struct report *r, struct page_cover *cover, const struct measured *lead);
struct measured *report_use(const struct report *r, str name);            /* report_find, of what is shown */
struct measured *report_find(const struct report *r, str name);           /* NULL: not supplied */
/* Those a line names, as far as the points have them; the others are kept for report_lacks. */
size_t report_named(struct report *r, const struct edition_item *item, struct measured **some);
void   report_lack(struct report *r, str name);
void   report_lacks(struct report *r);                    /* says what was not supplied, and forgets it */
str    report_told(struct report *r, str text, str source);   /* written by people: {measure}, {measure first}, {measure period} are figures, and a typed number says where it is typed */
str    report_line(struct report *r, const struct edition_item *item, str text);       /* of the file of this edition */
str    report_typed(struct report *r, const char *kind, size_t number, const char *word);       /* the source plan|3|why: of the third plan of its file; from 0 */
void   report_figure_of(struct report *r, const struct measured *m, struct page_figure *f);
str    report_within(struct report *r, str event, const char *source);     /* the words of an event, to go on within a sentence */
void   report_panels_key(struct report *r, const struct edition_section *s);      /* what their line and their dashes mean, once */
void   report_panels(struct report *r, struct measured *const *m, size_t n);      /* what has no panel drawing becomes a row */
void   report_rows(struct report *r, struct measured *const *m, size_t n);
str    report_grouping(const struct report *r, const struct measured *m); /* the first column it is counted by; empty: none */
/* Groups of one column in the last period that can be known; apart: what compare said of each. */
enum apart { APART_UNTESTED, APART_NOT, APART_ABOVE, APART_BELOW };
struct group { str column; const struct point *point; str name; enum apart apart; };
str    report_group_per(const struct report *r, const struct measured *m, str column);      /* empty: nobody counted by that */
day    report_group_period(const struct report *r, const struct measured *m, str column, str per);
struct group *report_group_list(struct report *r, const struct measured *m, str column, str *per, day *period, size_t *n);     /* in the order of their list */
void   report_by_size(struct group *group, size_t n);
const struct page_table *report_group_table(struct report *r, const struct measured *m, const struct group *group, size_t n, const char *heading);
str    report_column_words(struct report *r, str column);
/* How many groups: KIND|MEASURE|COLUMN, or * for those of every column. */
str    report_group_source(struct report *r, const char *kind, const struct group *group, size_t n);
str    report_apart_names(struct report *r, const struct group *group, size_t n, size_t *apart);
str    report_apart(struct report *r, const struct measured *m, str column, const char *stem);      /* STEM-none -one -some -untested */
size_t report_questions(struct report *r, const struct measured *m, str column, str *question, size_t most);     /* at most + 1 */
struct group *report_every_group(struct report *r, const struct measured *m, size_t *n);
void   report_fill_every_group(struct report *r, struct filled *f, const struct measured *m, const struct group *all, size_t n);
str    report_dots_headline(struct report *r, const struct measured *m);
bool   report_apart_is_worse(const struct measured *m, enum apart apart);       /* false too where there is no good direction */
bool   report_apart_any(const struct group *group, size_t n);
bool   report_apart_tested(const struct group *group, size_t n);
str    report_indicative_groups(struct report *r, const struct group *group, size_t n);
bool   report_drawn_way(struct report *r, const struct measured *m, struct page_figure *f);      /* false: only the series */
bool   report_drawn(struct report *r, const struct edition_item *item, struct page_figure *f);      /* false: there is nothing to show */
str    report_drawing(struct report *r, const struct measured *m, enum drawing_kind kind, str by, struct page_figure *f);     /* by its longest period that was drawn, which it returns; empty: none */
void   report_fill_groups(struct report *r, struct filled *f, const struct measured *m, str column);
str    report_effect_title(struct report *r, const struct measured *m, str otherwise);
str    report_effect_alt(struct report *r, const struct measured *m);
void   report_parts_per(struct report *r, struct measured *m, str per);       /* its parts by another length of period */
str    report_represented(struct report *r, const struct measured *m);
str    report_part_name(struct report *r, const struct measured *m, size_t i);
str    report_bars_per(const struct report *r, const struct measured *m, str column);      /* the longest it was counted by; empty: by none */
/* A composition group by group: its table, title and note, and {low} and {high} for what is said of it.  Of which period. */
day    report_bars(struct report *r, const struct measured *m, str per, str column, struct page_figure *f, struct filled *said);
str    report_parts_when(struct report *r, const struct measured *m);     /* the period that report_parts shows */
str    report_indicative_said(struct report *r, size_t n, str source);         /* " 2 are indicative."; empty: none */
str    report_indicative_periods(struct report *r, const struct measured *m, size_t most, bool known);     /* empty: none */
size_t report_indicative_parts(const struct report *r, const struct measured *m);
void   report_fill_parts(struct report *r, struct filled *f, const struct measured *m);      /* {part}, {share}: the largest; {low-part}, {low-share}; {all-parts} */
bool   report_groups(struct report *r, const struct measured *m, str column, struct page_figure *f);  /* false: nobody counted by that */
const struct point *report_group_point(const struct report *r, const struct measured *m, str column, str code);  /* its last known; NULL */
void   report_row_of(struct report *r, const struct measured *m, struct page_row *row);
str    report_together(struct report *r, struct measured *const *m, size_t n);    /* a headline: how many got better and worse */
str    report_lead_headline(struct report *r, const struct measured *lead);       /* over a page: from the first to the latest */
str    report_when(struct report *r, str when, str source);           /* 2027-03 as March 2027; other words as they are */
str    report_headline(struct report *r, const struct measured *m);
str    report_spark_alt(struct report *r, const struct measured *m);
str    report_lockdown(struct report *r);                               /* of an event that fell together with it; empty: none did */
str    report_effect(struct report *r, const struct measured *m);         /* a sentence, from its; empty: nothing was tested */
bool   report_ways(struct report *r, const struct measured *m, struct page_figure *f);           /* the effect and its parts; false: `its` says none */
void   report_add_effect(struct report *r, const struct measured *m, struct page_figure *f);
str    report_title(struct report *r, const struct measured *m);         /* whole, as its definition says it */
str    report_key_called(struct report *r, const struct measured *m);    /* the same beside its number alone: of a rate with for how many */
str    report_called(struct report *r, const struct measured *m);        /* short where it has a short name: at the head of a row */
str    report_name(struct report *r, const struct measured *m, bool first);      /* in a sentence: its short name, else its title in quotation marks */
str    report_period(struct report *r, str per, day first);
void   report_fill_worst(struct report *r, struct filled *f, struct measured *const *m, size_t n);
void   report_plans(struct report *r, str area);          /* the plan rows of an area; everything when it is empty */
size_t report_unplanned(const struct report *r, const struct measured **some);    /* those that get worse and that no plan names */
const struct page_column *report_columns(struct report *r, const char *const *key, const bool *right, const int *width, size_t n);   /* labels are words */
void   report_table(struct report *r, str caption, const struct page_column *column, size_t columns, const struct page_row *row, size_t rows, bool cards);
/* One cell of a drawing: where a figure stands between 0 and 1, was, will be; all as parts of the width, nan: not drawn. */
struct track { double now, lo, hi, before, milestone; enum { TRACK_DOT, TRACK_DIAMOND, TRACK_RING } mark; const char *colour; bool few, before_few; };       /* few: indicative */
const struct page_drawing *report_track(struct report *r, const struct track *t);
str    report_main(struct report *r, const struct measured *lead, const struct measured *worst);       /* empty: the counts speak */
str    report_effect_short(struct report *r, const struct measured *m);       /* empty */
str    report_unheard(struct report *r);                   /* who takes part less than their number, beyond chance; empty */
void   report_cover(struct report *r);
str    report_decision(struct report *r, const struct edition_section *s);      /* what is asked for; empty */
void   report_summary(struct report *r, const struct edition_section *s);
bool   report_aimed(const struct measured *m);            /* has a target */
bool   report_is_worse(const struct measured *m);
bool   report_is_signal(const struct measured *m);          /* no verdict, but a signal the wrong way */
void   report_masthead(struct report *r, struct page_cover *cover);       /* of progress and families: its own headline */
size_t report_those(const struct report *r, bool (*is)(const struct measured *), const struct measured **some);   /* in the order of the pages */
void   report_sentence(struct buf *to, str s);            /* one more, with a blank between */
str    report_several(struct report *r, const char *key, const struct measured *const *m, size_t n);
str    report_unknowns(struct report *r, const struct measured **some);
str    report_about(struct report *r, const struct measured *m);
void   report_notes(struct report *r, const struct measured *m, struct buf *to);
void   report_row(struct report *r, const struct measured *m, const struct point *p, str name, struct page_row *row);
void   report_parts(struct report *r, const struct measured *m, struct page_figure *figure);
#endif
