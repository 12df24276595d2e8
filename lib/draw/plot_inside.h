/* plot_inside.h — the conversations themselves; for plot.c (what is said), plot_talk.c (to whom) and plot_end.c (is it done) alone. */
#ifndef PLOT_INSIDE_H
#define PLOT_INSIDE_H
#include <signal.h>
#include <sys/types.h>

#include "plot.h"

enum { AT_WORK = 2 };                           /* so many gnuplots take turns; the second begins with the second drawing */

struct gnuplot {
	pid_t      child;                       /* 0: not begun, or waited for */
	bool       begun;
	int        to, from, moan;              /* its stdin, stdout, stderr; -1: closed */
	struct buf say, said, moaned;           /* on its way to it; what came back */
	size_t     sent;
	size_t     drawings;                    /* so many are its own: those of the plot, by turns */
	size_t     finished;                    /* so many of them are proved, cleaned and written; what it said of them is no longer in `said` */
	size_t     looked;                      /* so far `said` holds no line that ends a drawing */
};

struct plot {
	char            *folder;
	bool             made;                  /* by us: nothing of it is left when there are no drawings */
	int              patience;
	struct sigaction before;                /* what SIGPIPE meant */
	struct gnuplot   at_work[AT_WORK];
	struct gnuplot  *now;                   /* the one that is told */
	struct arena     names;
	str             *drawing;               /* the ids, in order */
	size_t           drawings, room;
	struct buf       path, clean;           /* of the drawing that is finished */
	bool             in_drawing, in_row;
	enum { IN_SCRIPT, IN_BLOCK } where;
};

enum plot_talk {
	AS_IT_GOES,                             /* writes and hears what can be without waiting, and finishes what is drawn */
	ALL_SAID,                               /* until all is written to the one that is told, hearing all the while */
	NO_MORE,                                /* until all is written to all of them, and their pipes are closed */
	TILL_END,                               /* the same, and hears them out */
};

void plot_start(struct plot *p, struct gnuplot *g);       /* dies NO_TOOL when there is none */
void plot_talk(struct plot *p, enum plot_talk how);
int  plot_wait(struct plot *p, struct gnuplot *g);        /* its status, once it has closed its mouth */
str  plot_words(const struct plot *p);                    /* gnuplot's own words, of what it complained; none: empty */
void plot_finished(void);                                 /* all drawings have their names: who dies now leaves them */
void plot_finish_ready(struct plot *p, struct gnuplot *g);      /* what it says is done is written, while it draws what follows */
size_t plot_nth(const struct plot *p, const struct gnuplot *g, size_t n);      /* which drawing of all is its nth */
/* FOLDER/ID and an ending, NUL-ended, in b. */
const char *plot_path(const struct plot *p, struct buf *b, size_t drawing, const char *ending);
_Noreturn void plot_give_up(struct plot *p, const char *what);
#endif
