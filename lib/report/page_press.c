/* page_press — Typst, driven with source on its standard input: tagged PDFs out.
 *
 * Ours from npm sets several documents in one process, because starting it and reading fonts costs as much as a small document:
 * two processes share them, one a core.  A typst of the PATH sets one at a time.
 *
 * System fonts are shut out and the time of creation is fixed, so that the same report gives the same
 * bytes on every machine.  A symbolic link below Typst's root would be followed out of it; the root is
 * the folder of house.typ, in which nothing is written. */
#include "glyph.h"
#include "heap.h"
#include "page_block.h"

#include <errno.h>
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

/* A document to be set; `by` is the process that sets it. */
struct job { struct buf source, file; bool large, made; size_t by; };
struct setter { pid_t child; FILE *said; size_t bytes; };
enum { JOBS_MOST = 64, SETTERS_MOST = JOBS_MOST, CORES = 2 };

struct page_press {
	const char *house;
	struct buf  program, head;
	struct glyphs *fonts;
	bool        ours, refused;
	struct job  job[JOBS_MOST];
	size_t      jobs;
	struct setter setter[SETTERS_MOST];
	size_t      setters, undrawn;
};

static const char *words_of(int status)
{
	return status == 69 || status == 127 ? "Typst is not installed: run pipeline/setup" : "typst fell over";
}

struct page_press *page_press_new(const char *house, const char *ours, struct buf *why)
{
	const struct glyph_family *here[8];
	struct page_press *press = take(1, sizeof *press);

	press->house = house;
	press->fonts = glyph_open(glyph_families);
	if (glyph_here(press->fonts, here) == 0) {
		press->refused = true;
		buf_add(why, STR("there are no fonts to print with: run pipeline/setup"));
	} else if (!on_path("typst", &press->program)) {
		press->ours = true;
		buf_add(&press->program, str_of(ours));
		if (!is_program(ours)) {
			press->refused = true;
			buf_add(why, str_of(words_of(69)));
		}
	}
	return press;
}

size_t page_press_add(struct page_press *press, const struct page *p, bool large, const char *file, struct buf *sources)
{
	struct job *job = &press->job[press->jobs];
	size_t      undrawn;

	if (press->jobs == JOBS_MOST)
		die(BAD_USE, "too many documents at once: at most %d", JOBS_MOST);
	page_typst(p, press->fonts, large, &job->source, &undrawn, sources);
	buf_add(&job->file, str_of(file));
	job->large = large;
	press->head.n = 0;
	buf_addf(&press->head, "head=%.*s", FMT(p->meta.colour));     /* of one council: the same for all */
	press->undrawn = undrawn > press->undrawn ? undrawn : press->undrawn;
	return press->jobs++;
}

static _Noreturn void no_room(void)
{
	die(BAD_IO, "writing what Typst is to read into a temporary file: %s", strerror(errno));
}

/* What goes to a process of Typst and comes back lies in files without a name. */
static FILE *between(void)
{
	FILE *file = tmpfile();

	if (!file)
		no_room();
	return file;
}

/* The sources of one process, each under a line that says how long it is, for which edition, and where it goes. */
static FILE *written(struct page_press *press, size_t setter)
{
	FILE *to = between();

	for (size_t i = 0; i < press->jobs; i++) {
		struct job *job = &press->job[i];
		if (job->by != setter)
			continue;
		if (press->ours)
			fprintf(to, "%zu %zu %s %s\n", i, job->source.n, job->large ? "large" : "board", buf_ended(&job->file));
		fwrite(job->source.p, 1, job->source.n, to);
	}
	if (fflush(to) != 0 || ferror(to))
		no_room();
	rewind(to);
	return to;
}

static pid_t start(char *const *argv, FILE *source, FILE *said)
{
	pid_t child = fork();

	if (child < 0)
		die(NO_MEMORY, "starting typst: %s", strerror(errno));
	if (child == 0) {
		dup2(fileno(source), STDIN_FILENO);
		dup2(fileno(said), STDERR_FILENO);
		dup2(fileno(said), STDOUT_FILENO);
		heap_of_others();
		execv(argv[0], argv);
		_exit(127);
	}
	return child;
}

static void start_setter(struct page_press *press, size_t at)
{
	struct setter *s = &press->setter[at];
	const struct glyph_family *here[8];
	size_t         argc = 0, n = glyph_here(press->fonts, here), one = 0;
	char          *argv[48];

	while (one < press->jobs && press->job[one].by != at)
		one++;
	const char *const fixed[] = { buf_ended(&press->program), press->ours ? "compile-all" : "compile", "--root", press->house, "--ignore-system-fonts",
	                              "--pdf-standard", "ua-1", "--creation-timestamp", "0", "--input", buf_ended(&press->head) };
	const char *const last[] = { "--input", press->job[one].large ? "edition=large" : "edition=board", "-", buf_ended(&press->job[one].file) };
	for (size_t i = 0; i < COUNT(fixed); i++)
		argv[argc++] = (char *)(uintptr_t)fixed[i];            /* execv writes to none of them */
	for (size_t i = 0; i < n; i++)
		if (i == 0 || strcmp(here[i]->folder, here[i - 1]->folder) != 0) {
			argv[argc++] = (char *)(uintptr_t)"--font-path";
			argv[argc++] = (char *)(uintptr_t)here[i]->folder;
		}
	for (size_t i = 0; !press->ours && i < COUNT(last); i++)
		argv[argc++] = (char *)(uintptr_t)last[i];
	argv[argc] = NULL;
	FILE *source = written(press, at);
	s->said = between();
	s->child = start(argv, source, s->said);
	fclose(source);
}

/* The longest document first, each to whoever has least to do. */
static void share(struct page_press *press)
{
	bool given[JOBS_MOST] = {0};

	press->setters = press->ours ? (press->jobs < CORES ? press->jobs : CORES) : press->jobs;
	for (size_t k = 0; k < press->jobs; k++) {
		size_t longest = JOBS_MOST, idle = 0;
		for (size_t i = 0; i < press->jobs; i++)
			if (!given[i] && (longest == JOBS_MOST || press->job[i].source.n > press->job[longest].source.n))
				longest = i;
		for (size_t i = 1; i < press->setters; i++)
			if (press->setter[i].bytes < press->setter[idle].bytes)
				idle = i;
		given[longest] = true;
		press->job[longest].by = idle;
		press->setter[idle].bytes += press->job[longest].source.n;
	}
}

void page_press_start(struct page_press *press)
{
	if (press->refused)
		return;
	share(press);
	for (size_t i = 0; i < press->setters; i++)
		start_setter(press, i);
}

/* `done 3` of ours; of its complaints the first line that is an error, else the first at all. */
static void hear(struct page_press *press, FILE *said, struct buf *to)
{
	char line[512];
	bool error = false;

	rewind(said);
	while (fgets(line, sizeof line, said)) {
		str    s = trimmed((str){ line, strcspn(line, "\n") }), word;
		size_t n;
		if (press->ours && starts_with(s, STR("done ")) && sscanf(line, "done %zu", &n) == 1 && n < press->jobs) {
			press->job[n].made = true;
			continue;
		}
		word = s;
		if (!error && word.n > 0 && ((error = strstr(line, "error") != NULL) || to->n == 0)) {
			to->n = 0;
			buf_add(to, word);
		}
	}
}

static void wait_for(struct page_press *press, size_t at, struct buf *why)
{
	struct setter *s = &press->setter[at];
	struct buf     said = {0};
	int            status;

	while (waitpid(s->child, &status, 0) < 0)
		if (errno != EINTR)
			die(BAD_IO, "waiting for typst: %s", strerror(errno));
	status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
	hear(press, s->said, &said);
	for (size_t i = 0; !press->ours && i < press->jobs; i++)
		if (press->job[i].by == at)
			press->job[i].made = status == 0;
	if (status != 0 && why->n == 0) {               /* said once, however many readers there are */
		buf_add(why, buf_str(&said));
		if (why->n == 0)
			buf_add(why, str_of(words_of(status)));
	}
	buf_free(&said);
	fclose(s->said);
}

bool page_press_done(struct page_press *press, struct buf *why)
{
	bool all = !press->refused;

	for (size_t i = 0; i < press->setters; i++)
		wait_for(press, i, why);
	for (size_t i = 0; i < press->jobs; i++)
		all &= press->job[i].made;
	if (!all && why->n == 0)
		buf_add(why, str_of(words_of(-1)));
	return all;
}

bool page_press_made(const struct page_press *press, size_t job)
{
	return press->job[job].made;
}

size_t page_press_undrawn(const struct page_press *press)
{
	return press->undrawn;
}

void page_press_free(struct page_press *press)
{
	for (size_t i = 0; i < press->jobs; i++) {
		buf_free(&press->job[i].source);
		buf_free(&press->job[i].file);
	}
	glyph_close(press->fonts);
	buf_free(&press->program);
	buf_free(&press->head);
	free(press);
}
