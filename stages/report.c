/* report — points and drawings into a page and a PDF: complete, or not at all. */
#include "report.h"
#include "stage.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

static struct words paths;
static str  drawings, folder, council, lookups, words_file, run_file;
static bool loose;

static const struct opt options[] = {
	{ 'd', NULL, "DIR",   WORD,  { .word = &drawings },   "the folder of drawings, as chart wrote it (none)" },
	{ 'o', NULL, "DIR",   WORD,  { .word = &folder },     "the folder of the report" },
	{ 'm', NULL, "PATH",  WORDS, { .words = &paths },     "a folder or file of measures (measures)" },
	{ 'c', NULL, "FILE",  WORD,  { .word = &council },    "council.conf (council.conf)" },
	{ 'l', NULL, "DIR",   WORD,  { .word = &lookups },    "lookups (lookups)" },
	{ 0, "words", "FILE", WORD,  { .word = &words_file }, "the sentences a report may say (reports/words.txt)" },
	{ 0, "run", "FILE",   WORD,  { .word = &run_file },   "more for the method page: what the night says of itself" },
	{ 0, "not-for-release", NULL, FLAG, { .flag = &loose }, "points that were never suppressed or masked, marked on every page" },
	IN_OPTIONS,
};

static const struct stage stage = {
	.name    = "report",
	.does    = "make a page and a PDF of points and their drawings",
	.usage   = "-o DIR [-d DIR] [-m PATH] [-c FILE] [-l DIR] [--words FILE] [--run FILE] [--not-for-release] [POINTS]",
	.opt     = options,
	.opts    = COUNT(options),
	.nothing = "published",
};

/* Where our own files lie: beside the program, in a checkout or installed. */
static const char *beside(const char *there, const char *installed, struct buf *to)
{
	char    self[4096];
	ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);

	while (n > 0 && self[n - 1] != '/')
		n--;
	to->n = 0;
	buf_addf(to, "%.*s../../%s", (int)(n > 0 ? n : 0), self, there);
	if (access(buf_ended(to), R_OK) == 0)
		return to->p;
	to->n = 0;
	buf_addf(to, "%.*s../../share/alongside/%s", (int)(n > 0 ? n : 0), self, installed);
	return buf_ended(to);
}

static const char *given(str said, const char *otherwise, struct arena *memory)
{
	return said.n > 0 ? arena_keep(memory, said).p : otherwise;
}

static void write_file(const char *path, str s)
{
	int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);

	if (file < 0)
		die(NO_OUTPUT, "%s: %s", path, strerror(errno));
	while (s.n > 0) {
		ssize_t wrote = write(file, s.p, s.n);
		if (wrote < 0 && errno == EINTR)
			continue;
		if (wrote < 0)
			die(BAD_IO, "%s: writing: %s", path, strerror(errno));
		s = (str){ s.p + wrote, s.n - (size_t)wrote };
	}
	if (close(file) != 0)
		die(BAD_IO, "%s: writing: %s", path, strerror(errno));
}

/* On the disk before it is seen under its name. */
static void move(const char *from, const char *to)
{
	int file = open(from, O_RDONLY);

	if (file < 0 || fsync(file) != 0 || close(file) != 0)
		die(BAD_IO, "%s: writing: %s", from, strerror(errno));
	if (rename(from, to) != 0)
		die(NO_OUTPUT, "%s: %s", to, strerror(errno));
}

/* Both files are whole under other names before either is seen; the page comes last, for it is the one that is linked to. */
static bool publish(const struct report *r, const char *dir, const char *house, const char *typst)
{
	struct buf html = {0}, part = {0}, page = {0}, pdf_part = {0}, pdf = {0}, why = {0};
	size_t     undrawn = 0;
	bool       made;

	if (mkdir(dir, 0777) != 0 && errno != EEXIST)
		die(NO_OUTPUT, "%s: %s", dir, strerror(errno));
	buf_addf(&part, "%s/index.html.part", dir);
	buf_addf(&page, "%s/index.html", dir);
	buf_addf(&pdf_part, "%s/report.pdf.part", dir);
	buf_addf(&pdf, "%s/report.pdf", dir);
	page_html(r->page, house, &html);
	write_file(buf_ended(&part), buf_str(&html));
	made = page_pdf(r->page, house, typst, buf_ended(&pdf_part), &why, &undrawn);
	if (made)
		move(pdf_part.p, buf_ended(&pdf));
	else {
		unlink(pdf_part.p);
		unlink(buf_ended(&pdf));                /* an older one would belong to other figures */
		warn("there is no PDF, only index.html: %.*s", FMT(buf_str(&why)));
	}
	move(part.p, buf_ended(&page));
	if (undrawn > 0)
		warn("%zu characters have no glyph in the fonts at hand: the PDF shows their numbers, as [U+5BB6]", undrawn);
	buf_free(&html);
	buf_free(&part);
	buf_free(&page);
	buf_free(&pdf_part);
	buf_free(&pdf);
	buf_free(&why);
	return made;
}

/* What the stream says of itself decides whether it may be published at all. */
static void refuse_unsafe(struct in *in)
{
	if (loose)
		return;
	if (in_safe(in).n == 0)
		die(BAD_DATA, "%s: small numbers were never hidden (no #safe): run suppress first, or say --not-for-release", in_name(in));
	if (!same(in_safe(in), STR("published")))
		die(BAD_DATA, "%s: small numbers are in it (#safe %.*s): for eyes inside only, say --not-for-release", in_name(in),
		    FMT(in_safe(in)));
	if (!in_masked(in))
		die(BAD_DATA, "%s: who is meant was never masked (no #masked): run mask first, or say --not-for-release", in_name(in));
}

/* The period that the cover names: that of the as-at day, else the last there is. */
static str last_period(struct report *r)
{
	struct buf b = {0};
	day        last = INT32_MIN;

	if (!in_as_at(r->points.in, &last))
		for (size_t i = 0; i < r->points.n; i++)
			if (r->points.all[i].period > last)
				last = r->points.all[i].period;
	if (last == INT32_MIN)
		return STR("no period");
	show_period(&b, STR("month"), last);
	return report_keep(r, &b);
}

static str plain(struct report *r, str words)
{
	struct buf b = {0};

	page_plain(&b, words);
	return report_keep(r, &b);
}

int main(int argc, char **argv)
{
	int            first = stage_begin(&stage, argc, argv);
	struct arena   memory = {0};
	struct buf     house = {0}, typst = {0}, sentences = {0};
	struct report  r = { .n = 0 };
	const char   **path = NULL;
	bool           pdf;

	if (folder.n == 0)
		die(BAD_USE, "say where the report is to be: -o DIR");
	if (argc - first > 1)
		die(BAD_USE, "one stream of points, please: there are %d operands", argc - first);
	struct report_asked asked = {
		.council = given(council, access("council.conf", R_OK) == 0 ? "council.conf" : NULL, &memory),
		.lookups = given(lookups, "lookups", &memory),
		.drawings = given(drawings, NULL, &memory),
		.run = given(run_file, NULL, &memory),
		.words = given(words_file, beside("reports/words.txt", "reports/words.txt", &sentences), &memory),
		.paths = paths.n > 0 ? paths.n : access("measures", R_OK) == 0,
		.loose = loose,
	};
	path = take(asked.paths + 1, sizeof *path);
	for (size_t i = 0; i < asked.paths; i++)
		path[i] = paths.n > 0 ? given(paths.all[i].word, "", &memory) : "measures";
	asked.path = path;
	struct in *in = in_open(argc > first ? argv[first] : "-");
	refuse_unsafe(in);
	report_read(&r, in, &asked);

	r.meta = (struct page_meta){
		.organisation = plain(&r, r.council->council.n > 0 ? r.council->council : STR("alongside")),
		.title = report_words(&r, "title"), .period = last_period(&r), .marking = plain(&r, r.council->marking),
		.warning = loose ? report_words(&r, "not-for-release") : (str){0},
	};
	r.page = page_new(&r.meta);
	report_front(&r);
	report_domains(&r);
	report_teams(&r);
	report_method(&r);
	pdf = publish(&r, given(folder, "", &memory), beside("reports", "reports", &house), beside("pipeline/typst/typst", "typst/typst", &typst));

	report_free(&r);
	arena_free(&memory);
	buf_free(&house);
	buf_free(&typst);
	buf_free(&sentences);
	free(path);
	free(paths.all);
	return pdf ? DONE : NO_TOOL;
}
