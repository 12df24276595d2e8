/* plot_end — believe nothing that is not proved: every OK, every file, the status; then each drawing gets its name. */
#include "plot_inside.h"

#include <errno.h>
#include <sys/wait.h>
#include <unistd.h>

/* One OK for each drawing, in their order. */
static void plot_hear_ok(struct plot *p)
{
	str    rest = buf_str(&p->said), line, fail = STR("FAIL ");
	size_t good = 0;

	while (rest.n && cut_at(&rest, '\n', &line)) {
		if (starts_with(line, fail)) {
			p->moaned.n = 0;
			buf_add(&p->moaned, (str){ line.p + fail.n, line.n - fail.n });
			plot_give_up(p, "could not draw");
		}
		if (good < p->drawings && starts_with(line, STR("OK "))
		    && same((str){ line.p + 3, line.n - 3 }, p->drawing[good]))
			good++;
	}
	if (good < p->drawings)
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
static bool finish_next(struct plot *p, struct cleaning *c)
{
	size_t i = p->finished;

	c->clean.n = 0;
	if (!read_all(plot_path(p, &c->name, i, ".svg.part"), &c->raw) || !plot_clean(&c->clean, buf_str(&c->raw)))
		return false;
	if (!write_all(buf_ended(&c->name), buf_str(&c->clean))) {
		int no = errno;
		plot_forget_files(p);
		die(BAD_IO, "%.*s.svg: writing: %s", FMT(p->drawing[i]), strerror(no));
	}
	p->finished++;
	return true;
}

/* What it does not do as it should is judged at the end, with all that it said. */
void plot_finish_ready(struct plot *p)
{
	struct cleaning c = {0};
	str             rest = { p->said.p + p->heard, p->said.n - p->heard }, line;

	while (rest.n && memchr(rest.p, '\n', rest.n) && p->finished < p->drawings && cut_at(&rest, '\n', &line)) {
		if (!starts_with(line, STR("OK ")) || !same((str){ line.p + 3, line.n - 3 }, p->drawing[p->finished]) || !finish_next(p, &c))
			break;
		p->heard = (size_t)(rest.p - p->said.p);
	}
	cleaning_free(&c);
}

/* Every file is proved and cleaned before the first gets its name. */
static void plot_finish_files(struct plot *p)
{
	struct cleaning c = {0};

	while (p->finished < p->drawings)
		if (!finish_next(p, &c))
			plot_give_up(p, "left a drawing that is not whole");
	for (size_t i = 0; i < p->drawings; i++)
		if (rename(plot_path(p, &c.name, i, ".svg.part"), plot_path(p, &c.raw, i, ".svg")) != 0)
			die(NO_OUTPUT, "%.*s.svg: %s", FMT(p->drawing[i]), strerror(errno));
	cleaning_free(&c);
}

void plot_close(struct plot *p)
{
	int status;

	if (p->in_drawing)
		die(BUG, "plot_close: in a drawing");
	plot_talk(p, true);
	if (plot_words(p).n)
		plot_give_up(p, "complained");
	plot_hear_ok(p);
	status = plot_wait(p);
	if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
		plot_forget_files(p);
		die(NO_TOOL, "gnuplot: ended with %s %d", WIFEXITED(status) ? "status" : "signal",
		    WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status));
	}
	plot_finish_files(p);
	sigaction(SIGPIPE, &p->before, NULL);
	close(p->from), close(p->moan);
	buf_free(&p->say), buf_free(&p->said), buf_free(&p->moaned);
	arena_free(&p->names);
	free(p->drawing);
	free(p->folder);
	free(p);
}
