/* plot_end — believe nothing that is not proved: every OK, every file, the status; then each drawing gets its name. */
#include "plot_inside.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

/* What it has said of its next drawing, when it has said all: the SVG, and OK with the drawing's name on a line of its own; so no line of
 * an SVG begins, where every word stands behind a tag.  Looks at each line once. */
static bool next_reply(const struct plot *p, struct gnuplot *g, str *svg, size_t *used)
{
	str         said = buf_str(&g->said), id;
	const char *end;

	if (g->finished == g->drawings)
		return false;
	id = p->drawing[plot_nth(p, g, g->finished)];
	while (said.n > g->looked && (end = memchr(said.p + g->looked, '\n', said.n - g->looked))) {
		str line = { said.p + g->looked, (size_t)(end - said.p) - g->looked };
		if (starts_with(line, STR("OK "))) {
			*svg = (str){ said.p, g->looked };
			*used = g->looked + line.n + 1;
			return same((str){ line.p + 3, line.n - 3 }, id);
		}
		g->looked += line.n + 1;
	}
	return false;
}

static bool write_all(const char *path, str s)
{
	int  to = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	bool good = to >= 0;

	while (good && s.n) {
		ssize_t n = write(to, s.p, s.n);
		if (n < 0 && errno == EINTR)
			continue;
		good = n > 0;
		s = good ? (str){ s.p + n, s.n - (size_t)n } : s;
	}
	int why = errno;
	if (to >= 0 && close(to) != 0)
		return false;
	errno = why;
	return good;
}

/* Each that is there is proved, cleaned and written, still under its other name.  What is not as it should be is judged at the end, with
 * all that they said. */
void plot_finish_ready(struct plot *p, struct gnuplot *g)
{
	str    svg;
	size_t used;

	while (next_reply(p, g, &svg, &used)) {
		size_t i = plot_nth(p, g, g->finished);
		p->clean.n = 0;
		if (!plot_clean(&p->clean, svg))
			return;
		if (!write_all(plot_path(p, &p->path, i, ".svg.part"), buf_str(&p->clean)))
			die(BAD_IO, "%.*s.svg: writing: %s", FMT(p->drawing[i]), strerror(errno));
		g->said.n -= used;
		memmove(g->said.p, g->said.p + used, g->said.n);
		g->looked = 0;
		g->finished++;
	}
}

/* It has said all that it will: why is not every drawing done? */
static void ask_why(struct plot *p, struct gnuplot *g)
{
	str    rest = buf_str(&g->said), line, fail = STR("FAIL ");
	size_t used;

	if (g->finished == g->drawings && !g->said.n)
		return;
	if (g->finished == g->drawings)
		plot_give_up(p, "says more than it was asked");
	while (rest.n && cut_at(&rest, '\n', &line))
		if (starts_with(line, fail)) {
			for (size_t i = 0; i < AT_WORK; i++)
				p->at_work[i].moaned.n = 0;
			buf_add(&g->moaned, (str){ line.p + fail.n, line.n - fail.n });
			plot_give_up(p, "could not draw");
		}
	plot_give_up(p, next_reply(p, g, &line, &used) ? "left a drawing that is not whole" : "did not say that every drawing is done");
}

/* Every file is proved and cleaned before the first gets its name. */
static void name_files(struct plot *p)
{
	struct buf last = {0};

	for (size_t i = 0; i < p->drawings; i++)
		if (rename(plot_path(p, &p->path, i, ".svg.part"), plot_path(p, &last, i, ".svg")) != 0)
			die(NO_OUTPUT, "%.*s.svg: %s", FMT(p->drawing[i]), strerror(errno));
	buf_free(&last);
}

static void wait_for_good_end(struct plot *p, struct gnuplot *g)
{
	int status = plot_wait(p, g);

	if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
		return;
	die(NO_TOOL, "gnuplot: ended with %s %d", WIFEXITED(status) ? "status" : "signal",
	    WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status));
}

void plot_no_more(struct plot *p)
{
	if (p->in_drawing)
		die(BUG, "plot_no_more: in a drawing");
	plot_talk(p, NO_MORE);
}

void plot_close(struct plot *p)
{
	plot_no_more(p);
	plot_talk(p, TILL_END);
	if (plot_words(p).n)
		plot_give_up(p, "complained");
	for (struct gnuplot *g = p->at_work; g < p->at_work + AT_WORK; g++)
		ask_why(p, g);
	for (struct gnuplot *g = p->at_work; g < p->at_work + AT_WORK; g++)
		if (g->begun)
			wait_for_good_end(p, g);
	name_files(p);
	plot_finished();
	sigaction(SIGPIPE, &p->before, NULL);
	for (struct gnuplot *g = p->at_work; g < p->at_work + AT_WORK; g++)
		buf_free(&g->say), buf_free(&g->said), buf_free(&g->moaned);
	buf_free(&p->path), buf_free(&p->clean);
	arena_free(&p->names);
	free(p->drawing);
	free(p->folder);
	free(p);
}
