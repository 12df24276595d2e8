/* plot_talk — one gnuplot at the other end of three pipes: started, written to, listened to, ended. */
#include "plot_inside.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

enum { HEARD_ROOM = 1 << 22 };

/* The folder as a path of one of its files, NUL-ended, in b. */
const char *plot_path(const struct plot *p, struct buf *b, size_t drawing, const char *ending)
{
	b->n = 0;
	buf_addf(b, "%s/%.*s%s", p->folder, FMT(p->drawing[drawing]), ending);
	return buf_ended(b);
}

void plot_forget_files(struct plot *p)
{
	struct buf name = {0};

	for (size_t i = 0; i < p->drawings; i++)
		unlink(plot_path(p, &name, i, ".svg.part"));
	buf_free(&name);
}

/* gnuplot's own words: the line of the error, not the command it repeats, in which there may be data. */
str plot_words(const struct plot *p)
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

_Noreturn void plot_give_up(struct plot *p, const char *what)
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
		/* as a file: from its own standard input gnuplot reads byte by byte, which took four fifths of the time */
		execlp("gnuplot", "gnuplot", "-d", "/dev/stdin", (char *)NULL);
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
void plot_talk(struct plot *p, bool till_end)
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

/* It has closed its mouth; that it ends as well is not certain. */
int plot_wait(struct plot *p)
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
