/* setter — see setter.h.  What a process says lies in a file without a name: it may say more than a pipe holds while nobody reads. */
#include "setter.h"
#include "heap.h"

#include <errno.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

static _Noreturn void no_room(void)
{
	die(BAD_IO, "writing what Typst is to read into a temporary file: %s", strerror(errno));
}

static FILE *between(void)
{
	FILE *file = tmpfile();

	if (!file)
		no_room();
	return file;
}

static void start(struct setter *s, char *const *argv, int source)
{
	s->said = between();
	s->to = -1;
	s->child = fork();
	if (s->child < 0)
		die(NO_MEMORY, "starting typst: %s", strerror(errno));
	if (s->child == 0) {
		dup2(source, STDIN_FILENO);
		dup2(fileno(s->said), STDERR_FILENO);
		dup2(fileno(s->said), STDOUT_FILENO);
		heap_of_others();
		/* node reads them before anything else, a fifth of its time to begin; nobody is called here */
		unsetenv("NODE_EXTRA_CA_CERTS");
		execv(argv[0], argv);
		_exit(127);
	}
}

/* A socket and not a pipe: of a process that is gone we want to hear why, and not die of it.  Our end is nobody else's, or the
 * other processes would keep it open, and none would see the end. */
void setter_begin(struct setter *s, char *const *argv)
{
	int ends[2];

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
		die(NO_MEMORY, "starting typst: %s", strerror(errno));
	start(s, argv, ends[0]);
	close(ends[0]);
	s->to = ends[1];
}

void setter_begin_with(struct setter *s, char *const *argv, str words)
{
	FILE *source = between();

	fwrite(words.p, 1, words.n, source);
	if (fflush(source) != 0 || ferror(source))
		no_room();
	rewind(source);
	start(s, argv, fileno(source));
	fclose(source);
}

bool setter_tell(struct setter *s, str words)
{
	while (words.n > 0) {
		ssize_t told = send(s->to, words.p, words.n, MSG_NOSIGNAL);
		if (told < 0 && errno == EINTR)
			continue;
		if (told < 0)
			return false;
		words = (str){ words.p + told, words.n - (size_t)told };
	}
	return true;
}

void setter_told(struct setter *s)
{
	close(s->to);
	s->to = -1;
}

int setter_end(struct setter *s)
{
	int status;

	while (waitpid(s->child, &status, 0) < 0)
		if (errno != EINTR)
			die(BAD_IO, "waiting for typst: %s", strerror(errno));
	rewind(s->said);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
