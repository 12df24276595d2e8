/* page.h — one document and its two writers: a single HTML file, and a tagged PDF by Typst.
 *
 * A stage says what stands in the document; how it looks is reports/house.css and reports/house.typ.
 * No fact is told twice: both writers walk over the same blocks.  Text from data is text in both:
 * escaped in HTML, a string literal in Typst, never markup, never the name of a file. */
#ifndef PAGE_H
#define PAGE_H
#include "buf.h"

/* --- text for a reader ---
 * A str made by these three, one after another into a buf.  They mark names and figures with control
 * bytes, which data cannot hold: control characters become blanks here, marks of direction and what no
 * page can draw are left out, a wrong byte becomes U+FFFD. */
void page_plain(struct buf *to, str words);
void page_name(struct buf *to, str name);                 /* isolated: its direction of writing moves nothing beside it */
void page_number(struct buf *to, str shown, str source);  /* a figure, and the cell it comes from: measure|period|per|by|group|part|column */
void page_coloured(struct buf *to, str svg, str colour);  /* CSS or a drawing in a colour of the council's own; colour empty: as it is */
void page_written(struct buf *to, str words, str source);  /* of people, or of a definition: each number in them says where they stand written */
void page_bare(struct buf *to, str text);                 /* the same text with no marks but the isolation of names */
size_t page_length(str text);                             /* in characters, as a reader counts */

/* --- what can stand in a document ---  everything handed in must live as long as the page. */
struct page_drawing { str svg; int width, height; };      /* pixels; width 0: there is none */

/* FILE of the folder DIR.  False when it is not there; dies BAD_DATA when it is no whole SVG. */
bool page_drawing_read(struct page_drawing *to, const char *dir, const char *file, struct arena *memory) MUST_USE;

enum page_cell_is { CELL_TEXT, CELL_FIGURE, CELL_VERDICT, CELL_DRAWING };
struct page_cell {
	enum page_cell_is is;
	const char *icon;                 /* CELL_VERDICT: a file of reports/icons, without ending */
	str         text, second;         /* the words and a quieter line below; of a drawing its alt text */
	const struct page_drawing *drawing;
};
struct page_column { const char *label; bool right; int width; };         /* width: parts of the table's */
struct page_row { str group; const struct page_cell *cell; };             /* group: heads the rows below it, and there is no cell */
struct page_table {
	bool        cards;                /* a summary: on a narrow screen every row is a card */
	size_t      tint;                 /* from this column on another voice speaks; 0: none does */
	size_t      under;                /* in large print this column stands below the one before it; 0: none does */
	bool        tight;                /* many rows with small symbols: little room between them */
	bool        prose;                /* its cells are sentences, and as large as sentences are */
	struct { str words; size_t column; } each;        /* what is so of every cell of a column stands under its name; words empty: of none */
	str         caption;
	const struct page_column *column;
	size_t      columns;
	const struct page_row *row;
	size_t      rows;
};
struct page_term { str term, text; };                     /* why: because …; what is told of one thing under the same few heads */
struct page_figure {
	str         title, sub, note;     /* note may be empty */
	const char *icon;                 /* before the title, which says the same; NULL: none */
	str         alt;                  /* at most 300 characters; never empty when something is drawn */
	struct page_drawing wide, half, narrow, large;      /* large: words of 14 pt, for the large-print edition */
	const struct page_table *data;    /* behind the drawing; in HTML below it.  Without a drawing it stands in its place */
	const struct page_table *brief;   /* what a printed page shows when nothing is drawn */
	const str  *words;                /* nothing but words under its title: beside another figure */
	size_t      n_words;
	bool        listed;               /* each of them an item of a list */
	const struct page_term *term;     /* below its words */
	size_t      terms;
	const struct page_figure *below;  /* stands under it in the same column, whatever is beside them; NULL: nothing */
};
/* A small drawing among others of the same scale: its name, and how it stands, are real text. */
struct page_panel { str name, note, alt; const char *icon; struct page_drawing drawing; const struct page_drawing *spark; };
struct page_callout { bool warning; str label, text; };
struct page_tile { const char *icon; str number, words, note; };      /* icon NULL: a key number, above its words */
enum page_word { PAGE_SKIP, PAGE_CONTENTS, PAGE_DATA, PAGE_PAGE, PAGE_OF, PAGE_TARGET, PAGE_WORDS };
struct page_meta {
	str organisation, title, period, marking;
	str warning;                      /* not for release: stands on every page; else empty */
	str language;                     /* en-GB when empty */
	str colour;                       /* #RRGGBB of the council, contrast checked; empty: the house's */
	str words[PAGE_WORDS];            /* the few that the writers say themselves */
	bool plain;                       /* large type throughout, no cover */
};
/* A section that stands in the contents with what is stronger in it and what is not yet good enough; and something that was asked of us, and how it stands. */
struct page_area { const char *id; str label, stronger, weaker; };
struct page_asked { const char *icon, *id; str words, second; };         /* id: the section that says more; NULL: none does */
struct page_cover {
	str kind, headline, lede;
	struct page_drawing art, art_narrow, art_large;
	str alt, caption;
	bool dark;                        /* the drawing is made to stand on the cover's own colour */
	bool compact;                     /* a masthead only: the first section follows on the same page, without a headline of its own */
	struct { str title, text; } column[3];
	str decide_label, decide;         /* what is asked for; may be empty */
	const struct page_area *area;     /* with any, they stand in place of the columns */
	size_t areas;
	str area_head[4];                 /* the area, what is stronger, what is not yet, the page */
	const struct page_asked *asked;
	size_t n_asked;
	str asked_title, asked_sub;
	str provenance[2];
};

/* --- the document --- */
struct page;
struct page *page_new(const struct page_meta *meta);
void page_cover(struct page *p, const struct page_cover *cover);          /* once, first */
void page_section(struct page *p, const char *id, str kicker, str label, str headline, str lede);     /* on a new page; label: in the contents */
void page_tell(struct page *p);                           /* the headline of the last section stands in the contents too */
void page_heading(struct page *p, str text);
void page_band(struct page *p, size_t number, str text);  /* a heading with a number, across the page */
void page_words(struct page *p, str text);
void page_quiet(struct page *p, str text);
void page_list(struct page *p, const str *item, size_t n);
void page_callout(struct page *p, bool warning, str label, str text);
void page_callouts(struct page *p, const struct page_callout *callout, size_t n);  /* beside one another */
void page_tiles(struct page *p, const struct page_tile *tile, size_t n);
void page_status(struct page *p, const char *icon, str text);     /* under a headline: how it stands, its icon before words that say the same */
void page_strand(struct page *p, const char *icon, str text);     /* a heading with its icon, head heart hands, in its colour; NULL: a heading */
void page_table(struct page *p, const struct page_table *table);
void page_figures(struct page *p, const struct page_figure *figure, size_t n);    /* in pairs; an odd one first, across the page */
void page_panels(struct page *p, const struct page_panel *panel, size_t n, const struct page_table *table);   /* four a row; table: their figures, for large print */
/* What follows stands in both documents again, on paper only, or on the screen only: where both say the same in different length;
 * or wherever panels are drawn, which large print has as a table. */
enum page_where { PAGE_BOTH, PAGE_PAPER, PAGE_SCREEN, PAGE_PANELS };
void page_only(struct page *p, enum page_where where);
void page_free(struct page *p);

/* --- the writers --- `house` is the folder of house.css, house.typ and icons/ */
void page_html(const struct page *p, const char *house, struct buf *to);

/* PDFs: PDF/UA-1 by the typst of the PATH, else by `ours`, which begins at once where it is told for how many documents.
 * Documents are added, then all are set at once, while the caller goes on.
 * Why there is no PDF (none is at hand, it has no fonts, it complained) is in `why`.  Characters that no font can draw become [U+5BB6];
 * undrawn counts them, of the document that has most.  sources (or NULL): a line of CSV for every figure on the paper. */
struct page_press;
struct page_press *page_press_new(const char *house, const char *ours, size_t documents, struct buf *why);
size_t page_press_add(struct page_press *press, const struct page *p, bool large, const char *file, struct buf *sources);     /* its number */
void   page_press_start(struct page_press *press);
bool   page_press_done(struct page_press *press, struct buf *why) MUST_USE;       /* waits; true: all of them were made */
bool   page_press_made(const struct page_press *press, size_t number) MUST_USE;
size_t page_press_undrawn(const struct page_press *press);
void   page_press_free(struct page_press *press);

/* The source that Typst is given. */
struct glyphs;
void page_typst(const struct page *p, const struct glyphs *fonts, bool large, struct buf *to, size_t *undrawn, struct buf *sources);
#endif
