/* report_publish — every reader's report at once: all files are whole under other names before any is seen. */
#include "report.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FILES_MOST = 64 };

/* A file under way: `part` until all are whole. */
struct made { struct buf part, name; size_t number; bool typeset, failed; };
struct publishing { struct made file[FILES_MOST]; size_t n; const char *dir; struct buf *why; bool no_pdf; struct page_press *press; };

static struct made *begin(struct publishing *p, str stem, const char *ending)
{
	struct made *m = &p->file[p->n++];

	if (p->n > FILES_MOST - 4)
		die(BAD_USE, "too many reports at once: at most %d", FILES_MOST / 5);
	buf_addf(&m->name, "%s/%.*s%s", p->dir, FMT(stem), ending);
	buf_addf(&m->part, "%s.part", buf_ended(&m->name));
	return m;
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

static void text_file(struct publishing *p, str stem, const char *ending, str text)
{
	struct made *m = begin(p, stem, ending);

	write_file(buf_ended(&m->part), text);
}

static void pdf(struct publishing *p, const struct page *page, str stem, const char *ending, bool large, struct buf *sources)
{
	struct made *m = begin(p, stem, ending);

	m->typeset = true;
	if (sources)
		buf_add(sources, STR("where,figure,source\n"));
	m->number = page_press_add(p->press, page, large, buf_ended(&m->part), sources);
}

/* What is set goes to Typst; the page itself is written while Typst is at work. */
static struct page *edition(struct publishing *p, struct report *r, const struct edition *e)
{
	struct buf   sources = {0};
	struct page *page = report_edition(r, e);

	pdf(p, page, e->files, ".pdf", e->plain, &sources);
	if (e->large)
		pdf(p, page, e->files, "-large-print.pdf", true, NULL);
	text_file(p, e->files, ".sources.csv", buf_str(&sources));
	buf_free(&sources);
	return page;
}

static void screen(struct publishing *p, struct page *page, const struct edition *e, const char *house)
{
	struct buf html = {0};

	page_html(page, house, &html);
	text_file(p, e->page, ".html", buf_str(&html));
	buf_free(&html);
	page_free(page);
}

static void finish_pdfs(struct publishing *p)
{
	if (page_press_done(p->press, p->why))
		return;
	p->no_pdf = true;
	for (size_t i = 0; i < p->n; i++)
		if (p->file[i].typeset && !page_press_made(p->press, p->file[i].number)) {
			p->file[i].failed = true;
			unlink(buf_ended(&p->file[i].part));
		}
}

/* In the order in which they were begun: the pages come last, and the first report's very last, for it is the one that is linked to. */
static void show_all(struct publishing *p)
{
	for (size_t k = 0; k < p->n; k++) {
		struct made *m = &p->file[k];
		if (m->failed)
			unlink(buf_ended(&m->name));           /* an older one would belong to other figures */
		else
			move(buf_ended(&m->part), buf_ended(&m->name));
	}
}

/* One line for a night: the drawings' and the pages' are mostly the same names. */
static void say_undrawn(const struct report *r, size_t on_paper)
{
	const str *note;
	int64_t    drawn = 0;

	if (in_notes(r->points.in, "undrawn", &note) == 0 || !read_int(note[0], &drawn))
		drawn = 0;
	if (drawn > 0 || on_paper > 0)
		warn("%zu characters have no glyph in the fonts at hand: drawings and PDFs show their numbers, as [U+5BB6]", (size_t)drawn > on_paper ? (size_t)drawn : on_paper);
}

bool report_publish(struct report *r, const struct edition *const *e, size_t n, const char *dir, const struct report_houses *in)
{
	struct publishing p = { .dir = dir, .why = in->why, .press = in->press };
	struct page     **page = take(n + 1, sizeof *page);

	if (mkdir(dir, 0777) != 0 && errno != EEXIST)
		die(NO_OUTPUT, "%s: %s", dir, strerror(errno));
	for (size_t i = 0; i < n; i++)
		page[i] = edition(&p, r, e[i]);
	page_press_start(p.press);
	for (size_t i = n; i > 0; i--)
		screen(&p, page[i - 1], e[i - 1], in->house);
	finish_pdfs(&p);
	show_all(&p);
	if (p.no_pdf)
		warn("there is no PDF, only %.*s.html: %.*s", FMT(e[0]->page), FMT(buf_str(p.why)));
	say_undrawn(r, page_press_undrawn(p.press));
	for (size_t i = 0; i < p.n; i++) {
		buf_free(&p.file[i].part);
		buf_free(&p.file[i].name);
	}
	free(page);
	return !p.no_pdf;
}
