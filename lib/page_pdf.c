/* page_pdf — Typst, driven down a pipe: source in, one tagged PDF out.
 *
 * System fonts are shut out and the time of creation is fixed, so that the same report gives the same
 * bytes on every machine.  A symbolic link below Typst's root would be followed out of it; the root is
 * the folder of house.typ, in which nothing is written. */
#include "glyph.h"
#include "page_block.h"

#include <errno.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* A folder of that name may stand on the PATH too. */
static bool is_program(const char *path)
{
	struct stat s;

	return access(path, X_OK) == 0 && stat(path, &s) == 0 && S_ISREG(s.st_mode);
}

/* The program of the PATH, if there is one, as a path. */
static bool on_path(const char *name, struct buf *to)
{
	const char *path = getenv("PATH");
	str         rest = str_of(path ? path : "/usr/bin:/bin"), folder;

	while (rest.p && cut_at(&rest, ':', &folder)) {
		to->n = 0;
		buf_addf(to, "%.*s/%s", FMT(folder), name);
		if (folder.n > 0 && is_program(buf_ended(to)))
			return true;
	}
	to->n = 0;
	return false;
}

/* Writes all of it; false when the other side has gone. */
static bool feed(int to, str s)
{
	while (s.n > 0) {
		ssize_t wrote = write(to, s.p, s.n);
		if (wrote < 0 && errno == EINTR)
			continue;
		if (wrote < 0)
			return false;
		s = (str){ s.p + wrote, s.n - (size_t)wrote };
	}
	return true;
}

/* Starts it with `source` on its standard input; what it complains about lands in `said`. */
static pid_t start(char *const *argv, str source, FILE *said)
{
	int   pipe_ends[2];
	pid_t child;

	if (pipe(pipe_ends) != 0)
		die(BAD_IO, "a pipe to typst: %s", strerror(errno));
	child = fork();
	if (child < 0)
		die(NO_MEMORY, "starting typst: %s", strerror(errno));
	if (child == 0) {
		dup2(pipe_ends[0], STDIN_FILENO);
		dup2(fileno(said), STDERR_FILENO);
		dup2(fileno(said), STDOUT_FILENO);
		close(pipe_ends[0]);
		close(pipe_ends[1]);
		execv(argv[0], argv);
		_exit(127);
	}
	close(pipe_ends[0]);
	/* it may refuse before it has read everything: then its complaint counts, not the broken pipe */
	struct sigaction quiet = { .sa_handler = SIG_IGN }, before;
	sigaction(SIGPIPE, &quiet, &before);
	feed(pipe_ends[1], source);
	sigaction(SIGPIPE, &before, NULL);
	close(pipe_ends[1]);
	return child;
}

/* The first line of its complaints that is an error, else the first at all. */
static void first_line(FILE *said, struct buf *to)
{
	char line[512];
	bool error = false;

	rewind(said);
	while (!error && fgets(line, sizeof line, said)) {
		error = strstr(line, "error") != NULL;
		if (error || to->n == 0) {
			to->n = 0;
			buf_add(to, trimmed((str){ line, strcspn(line, "\n") }));
		}
	}
}

static const char *words_of(int status)
{
	return status == 69 || status == 127 ? "Typst is not installed: run pipeline/setup" : "typst fell over";
}

void page_pdf(struct page_job *job, const struct page *p, bool large, const char *house, const char *ours, const char *file, struct buf *why, struct buf *sources)
{
	const struct glyph_family *here[8];
	struct glyphs *fonts = glyph_open(glyph_families);
	size_t         n = glyph_here(fonts, here);
	struct buf     program_path = {0}, source = {0}, head = {0};
	size_t         argc = 0;
	char          *argv[40];

	*job = (struct page_job){ .refused = true };
	if (n == 0) {
		why->n = 0, buf_add(why, STR("there are no fonts to print with: run pipeline/setup"));
	} else if (!on_path("typst", &program_path) && !is_program(ours)) {
		why->n = 0, buf_add(why, str_of(words_of(69)));
	} else {
		buf_addf(&head, "head=%.*s", FMT(p->meta.colour));
		const char *const fixed[] = { program_path.n > 0 ? buf_ended(&program_path) : ours,
		                              "compile", "--root", house, "--ignore-system-fonts", "--pdf-standard", "ua-1", "--creation-timestamp", "0",
		                              "--input", large ? "edition=large" : "edition=board", "--input", buf_ended(&head) };
		for (size_t i = 0; i < COUNT(fixed); i++)
			argv[argc++] = (char *)(uintptr_t)fixed[i];     /* execv writes to none of them */
		for (size_t i = 0; i < n; i++)
			if (i == 0 || strcmp(here[i]->folder, here[i - 1]->folder) != 0) {
				argv[argc++] = (char *)(uintptr_t)"--font-path";
				argv[argc++] = (char *)(uintptr_t)here[i]->folder;
			}
		argv[argc++] = (char *)(uintptr_t)"-";
		argv[argc++] = (char *)(uintptr_t)file;
		argv[argc] = NULL;
		page_typst(p, fonts, large, &source, &job->undrawn, sources);
		job->said = tmpfile();
		if (!job->said)
			die(BAD_IO, "a temporary file: %s", strerror(errno));
		job->child = start(argv, buf_str(&source), job->said);
		job->refused = false;
	}
	glyph_close(fonts);
	buf_free(&source);
	buf_free(&head);
	buf_free(&program_path);
}

bool page_pdf_done(struct page_job *job, struct buf *why)
{
	int status;

	if (job->refused)
		return false;
	while (waitpid(job->child, &status, 0) < 0)
		if (errno != EINTR)
			die(BAD_IO, "waiting for typst: %s", strerror(errno));
	status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
	if (status != 0 && why->n == 0) {               /* said once, however many readers there are */
		first_line(job->said, why);
		if (why->n == 0)
			buf_add(why, str_of(words_of(status)));
	}
	fclose(job->said);
	return status == 0;
}
