/* edition.h — a .report file read whole: which sections, which measures, in which order.  See report(5).
 *
 *     report   director
 *     title    Culture and outcomes report
 *     files    report
 *     section  measures   Recognising strengths
 *     lead     strengths-recognised
 *     panels   believe-in-families objective
 *
 * Whether a measure is in the points is not asked here: one that is not is named on the page as not supplied. */
#ifndef EDITION_H
#define EDITION_H
#include "drawing.h"

enum section_kind { SECTION_SUMMARY, SECTION_MEASURES, SECTION_DOMAINS, SECTION_TEAMS, SECTION_CHANGED, SECTION_METHOD, SECTION_DEFINITIONS,
                    SECTION_VOICE, SECTION_AREA, SECTION_PROGRESS, SECTION_BEHIND, SECTION_FAMILIES, SECTION_RISKS, SECTION_VALUES, SECTION_ACTIONS, SECTION_MEASURE, SECTION_COMPARISON, SECTION_INSPECTION, SECTION_KINDS };

enum item_word { ITEM_LEAD, ITEM_FIGURES, ITEM_PANELS, ITEM_ROWS, ITEM_GROUPS, ITEM_HEADING, ITEM_WORDS, ITEM_LEDE, ITEM_DECIDE, ITEM_PAIR, ITEM_LIMIT,
                 ITEM_EVIDENCE, ITEM_MILESTONE, ITEM_CHAIN, ITEM_HEADLINE, ITEM_KEYS, ITEM_NOTE, ITEM_DRAWN, ITEM_QUESTIONS, ITEM_TABLE, ITEM_EXPLAIN, ITEM_SOURCE, ITEM_GAPS, ITEM_PUBLISHED, ITEM_TIMES, ITEM_INDICES, ITEM_OWN, ITEM_WORST };
enum item_side { SIDE_ACROSS, SIDE_LEFT, SIDE_RIGHT };

/* One line of a section.  text: what is said by people; names: measures (of what is `by` something also a column; of `pair` a column and a code; of `chain`
 * an event before them). */
struct edition_item { enum item_word is; const str *name; size_t names; str text; double value; bool percent; int32_t month; enum drawing_kind kind;
                      enum item_side side; size_t line; };

struct edition_section { enum section_kind is; str label; const char *id; size_t line; const struct edition_item *item; size_t items; };

struct edition {
	str   name, title, files, page;               /* director, …; stems of the PDF and of the page */
	bool  large;                                  /* a large-print PDF too */
	bool  plain;                                  /* large type and nothing but words: families */
	const str *cover;                             /* measures: the first that has figures stands on the cover */
	size_t covers;
	int32_t baseline;                             /* the last month of the 12 it is measured from; INT32_MIN: not said */
	const struct edition_section *section;
	size_t sections;
	const char *file;                             /* as messages say it */
};

/* Dies NO_INPUT; BAD_SETTING with file, line and what to write. */
const struct edition *edition_read(const char *path, struct arena *memory);

/* Of each path the file, or all .report files of the folder in the order of their names, director first; without a path `otherwise`.  How many;
 * dies as edition_read does, and BAD_SETTING when two would make the same files. */
struct editions_asked { const char *const *path; size_t paths; const char *otherwise; };
size_t editions_read(const struct edition **e, size_t most, const struct editions_asked *asked, struct arena *memory);
#endif
