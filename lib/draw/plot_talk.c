/* plot_talk — each gnuplot at the other end of three pipes: started, written to, listened to, ended. */
#define _GNU_SOURCE                             /* F_SETPIPE_SZ */
#include "heap.h"
#include "plot_inside.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { HEARD_ROOM = 1 << 22, PIPE_ROOM = 1 << 20 };

/* The folder as a path of one of its files, NUL-ended, in b. */
const char *plot_path(const struct plot *p, struct buf *b, size_t drawing, const char *ending)
{
	b->n = 0;
	buf_addf(b, "%s/%.*s%s", p->folder, FMT(p->drawing[drawing]), ending);
	return buf_ended(b);
}

size_t plot_nth(const struct plot *p, const struct gnuplot *g, size_t n)
{
	return (size_t)(g - p->at_work) + n * AT_WORK;
}

/* The line of the error, not the command it repeats, in which there may be data. */
static str words_of(const struct gnuplot *g)
{
	str  rest = buf_str(&g->moaned), line, first = {0};

	while (rest.n && cut_at(&rest, '\n', &line)) {
		line = trimmed(line);
		if (starts_with(line, STR("line ")) || starts_with(line, STR("warning:")) || starts_with(line, STR("Warning:")))
			return line;
		if (!first.n && line.n && !starts_with(line, STR("gnuplot>")) && !same(line, STR("^")))
			first = line;
	}
	return first;
}

str plot_words(const struct plot *p)
{
	str words = {0};

	for (size_t i = 0; i < AT_WORK && !words.n; i++)
		words = words_of(&p->at_work[i]);
	return words;
}

static struct plot *unfinished;                          /* one at a time: whoever dies knows nothing of it */

/* However the stage dies: no gnuplot draws on, and no drawing that is not whole is left.  Nothing is taken: there may be no memory. */
static void end_all(void)
{
	struct plot *p = unfinished;
	char         part[4096];

	for (struct gnuplot *g = p->at_work; g < p->at_work + AT_WORK; g++) {
		if (g->child > 0) {
			kill(g->child, SIGKILL);
			waitpid(g->child, NULL, 0);
		}
		g->child = 0;
	}
	for (size_t i = 0; i < p->drawings; i++)
		if (snprintf(part, sizeof part, "%s/%.*s.svg.part", p->folder, FMT(p->drawing[i])) < (int)sizeof part)
			unlink(part);
	if (p->made)
		(void)rmdir(p->folder);         /* whoever wrote something else there keeps it */
	sigaction(SIGPIPE, &p->before, NULL);
}

void plot_finished(void)
{
	clean_when_dying(NULL);
	unfinished = NULL;
}

_Noreturn void plot_give_up(struct plot *p, const char *what)
{
	str words = plot_words(p);

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
	heap_of_others();
	bool there = chdir(folder) == 0;
	if (there && dup2(in, 0) == 0 && dup2(out, 1) == 1 && dup2(err, 2) == 2)
		/* as a file: from its own standard input gnuplot reads byte by byte, which took four fifths of the time */
		execlp("gnuplot", "gnuplot", "-d", "/dev/stdin", (char *)NULL);
	int no = there ? errno : -errno;
	if (write(why, &no, sizeof no) < 0)
		_exit(126);
	_exit(127);
}

void plot_start(struct plot *p, struct gnuplot *g)
{
	int in[2], out[2], err[2], why[2], no = 0;

	make_pipe(in), make_pipe(out), make_pipe(err), make_pipe(why);
	g->child = fork();
	if (g->child < 0)
		die(NO_TOOL, "starting gnuplot: %s", strerror(errno));
	if (g->child == 0)
		become_gnuplot(p->folder, in[0], out[1], err[1], why[1]);
	close(in[0]), close(out[1]), close(err[1]), close(why[1]);
	g->begun = true;
	g->to = in[1], g->from = out[0], g->moan = err[0];
	/* nothing comes, and the end, when exec has closed it */
	if (read(why[0], &no, sizeof no) == (ssize_t)sizeof no) {
		waitpid(g->child, NULL, 0);
		if (no < 0)
			die(NO_OUTPUT, "the folder of drawings: %s", strerror(-no));
		if (no == ENOENT)
			die(NO_TOOL, "gnuplot: is not there: install gnuplot-nox");
		die(NO_TOOL, "gnuplot: cannot be started: %s", strerror(no));
	}
	close(why[0]);
#ifdef F_SETPIPE_SZ
	fcntl(g->to, F_SETPIPE_SZ, PIPE_ROOM);  /* or else we wait where we could go on */
	fcntl(g->from, F_SETPIPE_SZ, PIPE_ROOM);        /* and it does */
#endif
	fcntl(g->to, F_SETFL, O_NONBLOCK);
	fcntl(g->from, F_SETFL, O_NONBLOCK);
	fcntl(g->moan, F_SETFL, O_NONBLOCK);
	buf_add(&g->say, STR("set print '-'\nset encoding utf8\n"));
}

struct plot *plot_open(const char *folder, int patience)
{
	struct plot *p = take(1, sizeof *p);

	p->folder = take(strlen(folder) + 1, 1);
	memcpy(p->folder, folder, strlen(folder));
	p->patience = patience;
	p->made = mkdir(folder, 0777) == 0;
	if (!p->made && errno != EEXIST)
		die(NO_OUTPUT, "the folder of drawings cannot be made: %s", strerror(errno));
	for (size_t i = 0; i < AT_WORK; i++)
		p->at_work[i].to = p->at_work[i].from = p->at_work[i].moan = -1;
	p->now = p->at_work;
	unfinished = p;
	clean_when_dying(end_all);
	plot_start(p, p->now);
	sigaction(SIGPIPE, &(struct sigaction){ .sa_handler = SIG_IGN }, &p->before);
	return p;
}

static void shut(int *fd)
{
	close(*fd);
	*fd = -1;
}

/* What is there to read, into b; at its end the pipe is shut.  A gnuplot that talks without end is not listened to for ever. */
static void hear(struct plot *p, int *fd, struct buf *b)
{
	char    some[1 << 16];
	ssize_t n = read(*fd, some, sizeof some);

	if (n < 0 && (errno == EAGAIN || errno == EINTR))
		return;
	if (n <= 0) {
		shut(fd);
		return;
	}
	if (b->n + (size_t)n > HEARD_ROOM)
		plot_give_up(p, "says more than it was asked");
	buf_add(b, (str){ some, (size_t)n });
}

/* It no longer listens; what it said before is in the pipe. */
static void last_words(struct plot *p, struct gnuplot *g)
{
	for (size_t before = SIZE_MAX; g->moan >= 0 && g->moaned.n != before;) {
		before = g->moaned.n;
		hear(p, &g->moan, &g->moaned);
	}
}

static void say(struct plot *p, struct gnuplot *g)
{
	ssize_t n = write(g->to, g->say.p + g->sent, g->say.n - g->sent);

	if (n < 0 && errno != EAGAIN && errno != EINTR) {
		last_words(p, g);
		plot_give_up(p, "stopped before it had heard all");
	}
	g->sent += n > 0 ? (size_t)n : 0;
	if (g->sent == g->say.n)
		g->say.n = g->sent = 0;
}

static bool is_waited_for(const struct plot *p, const struct gnuplot *g, enum plot_talk how)
{
	if (how == TILL_END)
		return g->from >= 0 || g->moan >= 0;
	if (how == NO_MORE)
		return g->say.n > 0;
	return how == AS_IT_GOES || (g->say.n > 0 && g == p->now);
}

void plot_talk(struct plot *p, enum plot_talk how)
{
	struct pollfd end[3 * AT_WORK];
	int           ready;

	for (;;) {
		bool waited = false;

		for (size_t i = 0; i < AT_WORK; i++) {
			struct gnuplot *g = &p->at_work[i];

			waited |= is_waited_for(p, g, how);
			if (how >= NO_MORE && g->say.n == 0 && g->to >= 0)
				shut(&g->to);
			end[3 * i] = (struct pollfd){ g->from, POLLIN, 0 };
			end[3 * i + 1] = (struct pollfd){ g->moan, POLLIN, 0 };
			end[3 * i + 2] = (struct pollfd){ g->say.n ? g->to : -1, POLLOUT, 0 };
		}
		if (!waited)
			return;
		ready = poll(end, COUNT(end), how == AS_IT_GOES ? 0 : 1000 * p->patience);
		if (ready < 0 && errno == EINTR)
			continue;
		if (ready < 0)
			die(BAD_IO, "waiting for gnuplot: %s", strerror(errno));
		if (ready == 0 && how == AS_IT_GOES)
			return;
		if (ready == 0)
			plot_give_up(p, "gave no sign of life and was ended");
		for (size_t i = 0; i < AT_WORK; i++) {
			if (end[3 * i].revents) {
				hear(p, &p->at_work[i].from, &p->at_work[i].said);
				plot_finish_ready(p, &p->at_work[i]);
			}
			if (end[3 * i + 1].revents)
				hear(p, &p->at_work[i].moan, &p->at_work[i].moaned);
			if (end[3 * i + 2].revents)
				say(p, &p->at_work[i]);
		}
	}
}

/* It has closed its mouth; that it ends as well is not certain. */
int plot_wait(struct plot *p, struct gnuplot *g)
{
	int status = 0;

	for (int64_t i = 0; waitpid(g->child, &status, WNOHANG) == 0; i++) {
		if (i > 100 * (int64_t)p->patience)
			plot_give_up(p, "did not end and was ended");
		poll(NULL, 0, i < 10 ? 1 : 10);
	}
	g->child = 0;
	return status;
}
