/* plot — say it to gnuplot, hear what it says, believe nothing that is not proved. */
#include "plot.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <sys/wait.h>
#include <unistd.h>

enum { AT_ONCE = 1 << 16, HEARD_ROOM = 1 << 22 };

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
	bool             in_drawing, in_row;
	enum { IN_SCRIPT, IN_BLOCK } where;
};

/* The folder as a path of one of its files, NUL-ended, in b. */
static const char *path_of(const struct plot *p, struct buf *b, size_t drawing, const char *ending)
{
	b->n = 0;
	buf_addf(b, "%s/%.*s%s", p->folder, FMT(p->drawing[drawing]), ending);
	return buf_ended(b);
}

static void plot_forget_files(struct plot *p)
{
	struct buf name = {0};

	for (size_t i = 0; i < p->drawings; i++)
		unlink(path_of(p, &name, i, ".svg.part"));
	buf_free(&name);
}

/* gnuplot's own words: the line of the error, not the command it repeats, in which there may be data. */
static str plot_words(const struct plot *p)
{
	str  rest = buf_str(&p->moaned), line, first = {0};

	while (rest.n && cut_at(&rest, '\n', &line)) {
		line = trimmed(line);
		if (starts_with(line, STR("line ")) || starts_with(line, STR("warning:")) || starts_with(line, STR("Warning:")))
			return line;
		if (!first.n && line.n && !starts_with(line, STR("gnuplot>")) && !same(line, STR("^")))
			first = line;
	}
	return first;
}

static void plot_end_child(struct plot *p)
{
	if (p->child > 0) {
		kill(p->child, SIGKILL);
		waitpid(p->child, NULL, 0);
	}
	p->child = 0;
	sigaction(SIGPIPE, &p->before, NULL);
}

static _Noreturn void plot_give_up(struct plot *p, const char *what)
{
	str words = plot_words(p);

	plot_end_child(p);
	plot_forget_files(p);
	if (words.n > 300)
		words.n = 300;
	die(NO_TOOL, "gnuplot: %s%s%.*s", what, words.n ? ": " : "", FMT(words));
}

static void make_pipe(int ends[2])
{
	if (pipe(ends) != 0)
		die(BAD_IO, "a pipe to gnuplot: %s", strerror(errno));
	fcntl(ends[0], F_SETFD, FD_CLOEXEC);
	fcntl(ends[1], F_SETFD, FD_CLOEXEC);
}

/* In the child: become gnuplot in the folder, or say why not down `why`. */
static _Noreturn void become_gnuplot(const char *folder, int in, int out, int err, int why)
{
	signal(SIGPIPE, SIG_DFL);
	/* no DISPLAY, no settings of the person's or the machine's: the same bytes everywhere */
	setenv("GNUTERM", "dumb", 1);
	setenv("LC_ALL", "C.UTF-8", 1);
	unsetenv("GNUPLOT_LIB");
	bool there = chdir(folder) == 0;
	if (there && dup2(in, 0) == 0 && dup2(out, 1) == 1 && dup2(err, 2) == 2)
		execlp("gnuplot", "gnuplot", "-d", (char *)NULL);
	int no = there ? errno : -errno;
	if (write(why, &no, sizeof no) < 0)
		_exit(126);
	_exit(127);
}

struct plot *plot_open(const char *folder, int patience)
{
	struct plot *p = take(1, sizeof *p);
	int          in[2], out[2], err[2], why[2], no = 0;

	p->folder = take(strlen(folder) + 1, 1);
	memcpy(p->folder, folder, strlen(folder));
	p->patience = patience;
	make_pipe(in), make_pipe(out), make_pipe(err), make_pipe(why);
	p->child = fork();
	if (p->child < 0)
		die(NO_TOOL, "starting gnuplot: %s", strerror(errno));
	if (p->child == 0)
		become_gnuplot(folder, in[0], out[1], err[1], why[1]);
	close(in[0]), close(out[1]), close(err[1]), close(why[1]);
	p->to = in[1], p->from = out[0], p->moan = err[0];
	/* nothing comes, and the end, when exec has closed it */
	if (read(why[0], &no, sizeof no) == (ssize_t)sizeof no) {
		waitpid(p->child, NULL, 0);
		if (no < 0)
			die(NO_OUTPUT, "the folder of drawings: %s", strerror(-no));
		if (no == ENOENT)
			die(NO_TOOL, "gnuplot: is not there: install gnuplot-nox");
		die(NO_TOOL, "gnuplot: cannot be started: %s", strerror(no));
	}
	close(why[0]);
	fcntl(p->to, F_SETFL, O_NONBLOCK);
	fcntl(p->from, F_SETFL, O_NONBLOCK);
	fcntl(p->moan, F_SETFL, O_NONBLOCK);
	sigaction(SIGPIPE, &(struct sigaction){ .sa_handler = SIG_IGN }, &p->before);
	plot_say(p, "set print '-'\nset encoding utf8\n");
	return p;
}

/* What is there to read, into b; false at its end.  A gnuplot that talks without end is not listened to for ever. */
static bool hear(struct plot *p, int fd, struct buf *b)
{
	char    some[4096];
	ssize_t n = read(fd, some, sizeof some);

	if (n < 0)
		return errno == EAGAIN || errno == EINTR;
	if (b->n + (size_t)n > HEARD_ROOM)
		plot_give_up(p, "says more than it was asked");
	buf_add(b, (str){ some, (size_t)n });
	return n > 0;
}

/* It no longer listens; what it said before is in the pipe. */
static void plot_last_words(struct plot *p)
{
	for (size_t before = 0; hear(p, p->moan, &p->moaned) && p->moaned.n > before; before = p->moaned.n)
		;
}

/* Writes what is to be said, listening all the while; with `till_end`, closes the pipe and hears it out. */
static void plot_talk(struct plot *p, bool till_end)
{
	struct pollfd end[3] = { { p->from, POLLIN, 0 }, { p->moan, POLLIN, 0 }, { p->to, POLLOUT, 0 } };

	while (p->sent < p->say.n || (till_end && (end[0].fd >= 0 || end[1].fd >= 0))) {
		if (p->sent == p->say.n && end[2].fd >= 0) {
			close(p->to);
			end[2].fd = -1;
		}
		int ready = poll(end, 3, 1000 * p->patience);
		if (ready < 0 && errno == EINTR)
			continue;
		if (ready < 0)
			die(BAD_IO, "waiting for gnuplot: %s", strerror(errno));
		if (ready == 0)
			plot_give_up(p, "gave no sign of life and was ended");
		if (end[0].fd >= 0 && end[0].revents && !hear(p, p->from, &p->said))
			end[0].fd = -1;
		if (end[1].fd >= 0 && end[1].revents && !hear(p, p->moan, &p->moaned))
			end[1].fd = -1;
		if (end[2].fd < 0 || !end[2].revents)
			continue;
		ssize_t n = write(p->to, p->say.p + p->sent, p->say.n - p->sent);
		if (n < 0 && errno != EAGAIN && errno != EINTR) {
			plot_last_words(p);
			plot_give_up(p, "stopped before it had heard all");
		}
		p->sent += n > 0 ? (size_t)n : 0;
	}
	if (till_end && end[2].fd >= 0)
		close(p->to);
	p->say.n = p->sent = 0;
}

void plot_say(struct plot *p, const char *fmt, ...)
{
	char    some[1024];
	va_list args;

	va_start(args, fmt);
	int n = vsnprintf(some, sizeof some, fmt, args);
	va_end(args);
	if (n < 0 || (size_t)n >= sizeof some || p->where == IN_BLOCK)
		die(BUG, "plot_say: %s", p->where == IN_BLOCK ? "in a block of data" : "too long");
	buf_add(&p->say, (str){ some, (size_t)n });
	if (p->say.n > AT_ONCE)
		plot_talk(p, false);
}

void plot_text(struct plot *p, str s)
{
	uint32_t code;
	size_t   step;

	/* in a data block a quote would end nothing and begin nothing: texts belong to commands */
	if (p->where == IN_BLOCK)
		die(BUG, "plot_text: in a block of data");
	/* No quote within quotes, not even doubled: gnuplot 5.4 takes '' at the beginning and '''' anywhere for
	 * the end, and what follows for commands (tried).  A printer's quotation mark reads better, too. */
	buf_addc(&p->say, '\'');
	for (size_t i = 0; i < s.n; i += step) {
		step = utf8_next(s, i, &code);
		if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x2028 || code == 0x2029)
			buf_addc(&p->say, ' ');
		else if (code == 0xfffd || (code & 0xfffe) == 0xfffe)
			buf_add(&p->say, STR("\xef\xbf\xbd"));        /* XML knows no U+FFFE, U+FFFF */
		else if (code == '\'')
			buf_add(&p->say, i == 0 || s.p[i - 1] == ' ' ? STR("\xe2\x80\x98") : STR("\xe2\x80\x99"));
		else
			buf_add(&p->say, (str){ s.p + i, step });
	}
	buf_addc(&p->say, '\'');
}

void plot_begin(struct plot *p, const char *id, int width, int height, int letters)
{
	struct buf name = {0};

	if (p->in_drawing || !*id || strlen(id) > 200 || strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789-_") != strlen(id))
		die(BUG, "plot_begin: not the name of a drawing");
	for (size_t i = 0; i < p->drawings; i++)
		if (same(p->drawing[i], str_of(id)))
			die(BUG, "plot_begin: two drawings of one name");
	GROW(p->drawing, p->drawings, p->room);
	p->drawing[p->drawings++] = arena_keep(&p->names, str_of(id));
	p->in_drawing = true;
	/* an old part, whole as it may be, proves nothing */
	unlink(path_of(p, &name, p->drawings - 1, ".svg.part"));
	buf_free(&name);
	plot_say(p, "reset session\nreset errors\n"
	            "set terminal svg size %d,%d fixed noenhanced font 'Lato,%d' linewidth 1 butt\n"
	            "set output '%s.svg.part'\nset margins 0,0,0,0\nunset key\n", width, height, letters, id);
}

void plot_block(struct plot *p, const char *name)
{
	plot_say(p, "$%s << EOD\n", name);
	p->where = IN_BLOCK;
	p->in_row = false;
}

void plot_value(struct plot *p, double v)
{
	char   text[NUM_ROOM];
	size_t n = isfinite(v) ? write_num(text, v) : 0;

	buf_add(&p->say, p->in_row ? STR(" ") : STR(""));
	buf_add(&p->say, n ? (str){ text, n } : STR("NaN"));
	p->in_row = true;
}

void plot_row(struct plot *p)
{
	buf_addc(&p->say, '\n');
	p->in_row = false;
}

void plot_block_end(struct plot *p)
{
	p->where = IN_SCRIPT;
	plot_say(p, "%sEOD\n", p->in_row ? "\n" : "");
}

void plot_end(struct plot *p)
{
	if (!p->in_drawing)
		die(BUG, "plot_end: no drawing was begun");
	str id = p->drawing[p->drawings - 1];
	plot_say(p, "unset output\nif (GPVAL_ERRNO == 0) { print 'OK %.*s' } else { print 'FAIL %.*s: '.GPVAL_ERRMSG }\n",
	         FMT(id), FMT(id));
	p->in_drawing = false;
}

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
		if (!read_all(path_of(p, &name, i, ".svg.part"), &raw) || !plot_clean(&clean, buf_str(&raw)))
			plot_give_up(p, "left a drawing that is not whole");
		if (!write_all(buf_ended(&name), buf_str(&clean))) {
			int no = errno;
			plot_forget_files(p);
			die(BAD_IO, "%.*s.svg: writing: %s", FMT(p->drawing[i]), strerror(no));
		}
	}
	for (size_t i = 0; i < p->drawings; i++)
		if (rename(path_of(p, &name, i, ".svg.part"), path_of(p, &final, i, ".svg")) != 0)
			die(NO_OUTPUT, "%.*s.svg: %s", FMT(p->drawing[i]), strerror(errno));
	buf_free(&name), buf_free(&final), buf_free(&raw), buf_free(&clean);
}

/* It has closed its mouth; that it ends as well is not certain. */
static int plot_wait(struct plot *p)
{
	int status = 0;

	for (int64_t i = 0; waitpid(p->child, &status, WNOHANG) == 0; i++) {
		if (i > 100 * (int64_t)p->patience)
			plot_give_up(p, "did not end and was ended");
		poll(NULL, 0, i < 10 ? 1 : 10);
	}
	p->child = 0;
	return status;
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
