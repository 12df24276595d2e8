/* plot_inside.h — the conversation itself; for plot.c (what is said), plot_talk.c (to whom) and plot_end.c (is it done) alone. */
#ifndef PLOT_INSIDE_H
#define PLOT_INSIDE_H
#include <signal.h>
#include <sys/types.h>

#include "plot.h"

struct plot {
	char            *folder;
	pid_t            child;
	int              to, from, moan;        /* its stdin, stdout, stderr */
	int              patience;
	struct sigaction before;                /* what SIGPIPE meant */
	struct buf       say, said, moaned;     /* on its way to gnuplot; what came back */
	size_t           sent;
	struct arena     names;
	str             *drawing;               /* the ids, in order */
	size_t           drawings, room;
	size_t           finished, heard;       /* so many files are proved and cleaned, by so much of what it said */
	bool             in_drawing, in_row;
	enum { IN_SCRIPT, IN_BLOCK } where;
};

void plot_talk(struct plot *p, bool till_end);            /* writes what is to be said, listening; till_end: hears it out */
int  plot_wait(struct plot *p);                           /* its status, once it has closed its mouth */
str  plot_words(const struct plot *p);                    /* gnuplot's own words, of what it complained; none: empty */
void plot_forget_files(struct plot *p);
void plot_finish_ready(struct plot *p);                   /* cleans what it says is done, while it draws what follows */
/* FOLDER/ID and an ending, NUL-ended, in b. */
const char *plot_path(const struct plot *p, struct buf *b, size_t drawing, const char *ending);
_Noreturn void plot_give_up(struct plot *p, const char *what);
#endif
