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

/* Every file is proved and cleaned before the first gets its name. */
static void plot_finish_files(struct plot *p)
{
	struct buf name = {0}, final = {0}, raw = {0}, clean = {0};

	for (size_t i = 0; i < p->drawings; i++) {
		clean.n = 0;
		if (!read_all(plot_path(p, &name, i, ".svg.part"), &raw) || !plot_clean(&clean, buf_str(&raw)))
			plot_give_up(p, "left a drawing that is not whole");
		if (!write_all(buf_ended(&name), buf_str(&clean))) {
			int no = errno;
			plot_forget_files(p);
			die(BAD_IO, "%.*s.svg: writing: %s", FMT(p->drawing[i]), strerror(no));
		}
	}
	for (size_t i = 0; i < p->drawings; i++)
		if (rename(plot_path(p, &name, i, ".svg.part"), plot_path(p, &final, i, ".svg")) != 0)
			die(NO_OUTPUT, "%.*s.svg: %s", FMT(p->drawing[i]), strerror(errno));
	buf_free(&name), buf_free(&final), buf_free(&raw), buf_free(&clean);
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
