/* page_press — Typst, driven with source on its standard input: tagged PDFs out.
 *
 * Ours from npm sets several documents in one process, because starting it and reading fonts costs as much as a small document:
 * two processes share them, one a core, and begin before there is anything to set.  A typst of the PATH sets one at a time.
 *
 * System fonts are shut out and the time of creation is fixed, so that the same report gives the same
 * bytes on every machine.  A symbolic link below Typst's root would be followed out of it; the root is
 * the folder of house.typ, in which nothing is written. */
#include "glyph.h"
#include "page_block.h"
#include "setter.h"

#include <sys/stat.h>
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
enum { JOBS_MOST = 64, SETTERS_MOST = JOBS_MOST, CORES = 2 };

struct page_press {
	const char *house;
	struct buf  program, head;
	struct glyphs *fonts;
	bool        ours, refused;
	struct job  job[JOBS_MOST];
	size_t      jobs;
	struct setter setter[SETTERS_MOST];
	size_t      bytes[SETTERS_MOST];                  /* that each has to set */
	size_t      setters, undrawn;
};

static const char *words_of(int status)
{
	return status == 69 || status == 127 ? "Typst is not installed: run pipeline/setup" : "typst fell over";
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

enum { WORDS_MOST = 48 };

/* The words that every process begins with; how many. */
static size_t first_words(struct page_press *press, char **argv)
{
	const struct glyph_family *here[8];
	size_t            argc = 0, n = glyph_here(press->fonts, here);
	const char *const fixed[] = { buf_ended(&press->program), press->ours ? "compile-all" : "compile", "--root", press->house, "--ignore-system-fonts",
	                              "--pdf-standard", "ua-1", "--creation-timestamp", "0" };

	for (size_t i = 0; i < COUNT(fixed); i++)
		argv[argc++] = (char *)(uintptr_t)fixed[i];            /* execv writes to none of them */
	for (size_t i = 0; i < n; i++)
		if (i == 0 || strcmp(here[i]->folder, here[i - 1]->folder) != 0) {
			argv[argc++] = (char *)(uintptr_t)"--font-path";
			argv[argc++] = (char *)(uintptr_t)here[i]->folder;
		}
	argv[argc] = NULL;
	return argc;
}

static void start_ours(struct page_press *press, struct setter *s)
{
	char *argv[WORDS_MOST];

	(void)first_words(press, argv);
	setter_begin(s, argv);
}

static void start_theirs(struct page_press *press, struct setter *s, struct job *job)
{
	char       *argv[WORDS_MOST];
	size_t      argc = first_words(press, argv);
	char *const last[] = { (char *)(uintptr_t)"--input", (char *)(uintptr_t)buf_ended(&press->head), (char *)(uintptr_t)"--input",
	                       (char *)(uintptr_t)(job->large ? "edition=large" : "edition=board"), (char *)(uintptr_t)"-", (char *)(uintptr_t)buf_ended(&job->file), NULL };

	memcpy(argv + argc, last, sizeof last);
	setter_begin_with(s, argv, buf_str(&job->source));
}

/* The sources of one process, each under a line that says how long it is, for which edition, and where it goes. */
static void tell_all(struct page_press *press, size_t setter)
{
	struct setter *s = &press->setter[setter];
	struct buf     line = {0};
	bool           heard = true;

	for (size_t i = 0; i < press->jobs && heard; i++) {
		struct job *job = &press->job[i];
		if (job->by != setter)
			continue;
		line.n = 0;
		buf_addf(&line, "%zu %zu %s %.*s %s\n", i, job->source.n, job->large ? "large" : "board", FMT(buf_str(&press->head)), buf_ended(&job->file));
		heard = setter_tell(s, buf_str(&line)) && setter_tell(s, buf_str(&job->source));
	}
	buf_free(&line);
	setter_told(s);
}

struct page_press *page_press_new(const char *house, const char *ours, size_t documents, struct buf *why)
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
	press->setters = !press->ours || press->refused ? 0 : documents < CORES ? documents : CORES;
	for (size_t i = 0; i < press->setters; i++)
		start_ours(press, &press->setter[i]);
	return press;
}

/* The longest document first, each to whoever has least to do. */
static void share(struct page_press *press)
{
	bool given[JOBS_MOST] = {0};

	for (size_t k = 0; k < press->jobs; k++) {
		size_t longest = JOBS_MOST, idle = 0;
		for (size_t i = 0; i < press->jobs; i++)
			if (!given[i] && (longest == JOBS_MOST || press->job[i].source.n > press->job[longest].source.n))
				longest = i;
		for (size_t i = 1; i < press->setters; i++)
			if (press->bytes[i] < press->bytes[idle])
				idle = i;
		given[longest] = true;
		press->job[longest].by = idle;
		press->bytes[idle] += press->job[longest].source.n;
	}
}

void page_press_start(struct page_press *press)
{
	if (press->refused)
		return;
	if (press->ours) {
		share(press);
		for (size_t i = 0; i < press->setters; i++)
			tell_all(press, i);
		return;
	}
	for (; press->setters < press->jobs; press->setters++) {
		press->job[press->setters].by = press->setters;
		start_theirs(press, &press->setter[press->setters], &press->job[press->setters]);
	}
}

/* `done 3` of ours; of its complaints the first line that is an error, else the first at all. */
static void hear(struct page_press *press, FILE *said, struct buf *to)
{
	char line[512];
	bool error = false;

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
	struct buf said = {0};
	int        status = setter_end(&press->setter[at]);

	hear(press, press->setter[at].said, &said);
	for (size_t i = 0; !press->ours && i < press->jobs; i++)
		if (press->job[i].by == at)
			press->job[i].made = status == 0;
	if (status != 0 && why->n == 0) {               /* said once, however many readers there are */
		buf_add(why, buf_str(&said));
		if (why->n == 0)
			buf_add(why, str_of(words_of(status)));
	}
	buf_free(&said);
	fclose(press->setter[at].said);
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
