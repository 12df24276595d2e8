/* plot_end — believe nothing that is not proved: every OK, every file, the status; then each drawing gets its name. */
#include "plot_inside.h"

#include <errno.h>
#include <sys/wait.h>
#include <unistd.h>

/* One OK for each drawing, in their order. */
static void hear_ok(struct plot *p, struct gnuplot *g)
{
	str    rest = buf_str(&g->said), line, fail = STR("FAIL ");
	size_t good = 0;

	while (rest.n && cut_at(&rest, '\n', &line)) {
		if (starts_with(line, fail)) {
			for (size_t i = 0; i < AT_WORK; i++)
				p->at_work[i].moaned.n = 0;
			buf_add(&g->moaned, (str){ line.p + fail.n, line.n - fail.n });
			plot_give_up(p, "could not draw");
		}
		if (good < g->drawings && starts_with(line, STR("OK "))
		    && same((str){ line.p + 3, line.n - 3 }, p->drawing[plot_nth(p, g, good)]))
			good++;
	}
	if (good < g->drawings)
		plot_give_up(p, "did not say that every drawing is done");
}

static bool read_all(const char *path, struct buf *b)
{
	FILE  *f = fopen(path, "rb");
	char   some[16384];
	size_t n;

	b->n = 0;
	if (!f)
		return false;
	while ((n = fread(some, 1, sizeof some, f)) > 0)
		buf_add(b, (str){ some, n });
	bool good = !ferror(f);
	fclose(f);
	return good;
}

static bool write_all(const char *path, str s)
{
	FILE *f = fopen(path, "wb");

	if (!f)
		return false;
	bool good = fwrite(s.p, 1, s.n, f) == s.n;
	return fclose(f) == 0 && good;
}

struct cleaning { struct buf name, raw, clean; };

static void cleaning_free(struct cleaning *c)
{
	buf_free(&c->name), buf_free(&c->raw), buf_free(&c->clean);
}

/* The next file, proved and cleaned, still under its other name; false when it is not whole. */
static bool finish_next(struct plot *p, struct gnuplot *g, struct cleaning *c)
{
	size_t i = plot_nth(p, g, g->finished);

	c->clean.n = 0;
	if (!read_all(plot_path(p, &c->name, i, ".svg.part"), &c->raw) || !plot_clean(&c->clean, buf_str(&c->raw)))
		return false;
	if (!write_all(buf_ended(&c->name), buf_str(&c->clean)))
		die(BAD_IO, "%.*s.svg: writing: %s", FMT(p->drawing[i]), strerror(errno));
	g->finished++;
	return true;
}

static void finish_ready(struct plot *p, struct gnuplot *g, struct cleaning *c)
{
	str rest = { g->said.p + g->heard, g->said.n - g->heard }, line;

	while (rest.n && memchr(rest.p, '\n', rest.n) && g->finished < g->drawings && cut_at(&rest, '\n', &line)) {
		if (!starts_with(line, STR("OK ")) || !same((str){ line.p + 3, line.n - 3 }, p->drawing[plot_nth(p, g, g->finished)])
		    || !finish_next(p, g, c))
			break;
		g->heard = (size_t)(rest.p - g->said.p);
	}
}

/* What they do not do as they should is judged at the end, with all that they said. */
void plot_finish_ready(struct plot *p)
{
	struct cleaning c = {0};

	for (size_t i = 0; i < AT_WORK; i++)
		finish_ready(p, &p->at_work[i], &c);
	cleaning_free(&c);
}

/* Every file is proved and cleaned before the first gets its name. */
static void plot_finish_files(struct plot *p)
{
	struct cleaning c = {0};

	for (struct gnuplot *g = p->at_work; g < p->at_work + AT_WORK; g++)
		while (g->finished < g->drawings)
			if (!finish_next(p, g, &c))
				plot_give_up(p, "left a drawing that is not whole");
	for (size_t i = 0; i < p->drawings; i++)
		if (rename(plot_path(p, &c.name, i, ".svg.part"), plot_path(p, &c.raw, i, ".svg")) != 0)
			die(NO_OUTPUT, "%.*s.svg: %s", FMT(p->drawing[i]), strerror(errno));
	cleaning_free(&c);
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
		hear_ok(p, g);
	for (struct gnuplot *g = p->at_work; g < p->at_work + AT_WORK; g++)
		if (g->begun)
			wait_for_good_end(p, g);
	plot_finish_files(p);
	plot_finished();
	sigaction(SIGPIPE, &p->before, NULL);
	for (struct gnuplot *g = p->at_work; g < p->at_work + AT_WORK; g++)
		buf_free(&g->say), buf_free(&g->said), buf_free(&g->moaned);
	arena_free(&p->names);
	free(p->drawing);
	free(p->folder);
	free(p);
}
