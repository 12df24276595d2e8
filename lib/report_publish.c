/* report_publish — every reader's report at once: all files are whole under other names before any is seen. */
#include "report.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FILES_MOST = 64 };

/* A file under way: `part` until all are whole. */
struct made { struct buf part, name; struct page_job job; bool typeset, failed; };
struct publishing { struct made file[FILES_MOST]; size_t n, first; const char *dir; struct buf why; bool no_pdf; size_t undrawn; };

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

static void pdf(struct publishing *p, const struct report *r, str stem, const char *ending, bool large, const struct report_houses *in, struct buf *sources)
{
	struct made *m = begin(p, stem, ending);

	m->typeset = true;
	if (sources)
		buf_add(sources, STR("where,figure,source\n"));
	page_pdf(&m->job, r->page, large, in->house, in->typst, buf_ended(&m->part), &p->why, sources);
	p->undrawn = m->job.undrawn > p->undrawn ? m->job.undrawn : p->undrawn;
}

static void edition(struct publishing *p, struct report *r, const struct edition *e, const struct report_houses *in)
{
	struct buf html = {0}, sources = {0};

	report_edition(r, e);
	pdf(p, r, e->files, ".pdf", e->plain, in, &sources);
	if (e->large)
		pdf(p, r, e->files, "-large-print.pdf", true, in, NULL);
	text_file(p, e->files, ".sources.csv", buf_str(&sources));
	page_html(r->page, in->house, &html);
	text_file(p, e->page, ".html", buf_str(&html));
	buf_free(&html);
	buf_free(&sources);
}

static void finish_pdfs(struct publishing *p)
{
	for (size_t i = 0; i < p->n; i++) {
		struct made *m = &p->file[i];
		struct buf   why = {0};
		if (!m->typeset || page_pdf_done(&m->job, &why))
			continue;
		m->failed = p->no_pdf = true;
		if (p->why.n == 0)
			buf_add(&p->why, buf_str(&why));
		buf_free(&why);
		unlink(buf_ended(&m->part));
	}
}

/* The pages come last, and the first report's very last: it is the one that is linked to. */
static void show_all(struct publishing *p)
{
	for (size_t k = p->n; k > 0; k--) {
		struct made *m = &p->file[k > p->first ? k - 1 : p->first - k];
		if (m->failed)
			unlink(buf_ended(&m->name));           /* an older one would belong to other figures */
		else
			move(buf_ended(&m->part), buf_ended(&m->name));
	}
}

bool report_publish(struct report *r, const struct edition *const *e, size_t n, const char *dir, const struct report_houses *in)
{
	struct publishing p = { .dir = dir };

	if (mkdir(dir, 0777) != 0 && errno != EEXIST)
		die(NO_OUTPUT, "%s: %s", dir, strerror(errno));
	for (size_t i = 0; i < n; i++) {
		edition(&p, r, e[i], in);
		p.first = i == 0 ? p.n : p.first;
	}
	finish_pdfs(&p);
	show_all(&p);
	if (p.no_pdf)
		warn("there is no PDF, only %.*s.html: %.*s", FMT(e[0]->page), FMT(buf_str(&p.why)));
	if (p.undrawn > 0)
		warn("%zu characters have no glyph in the fonts at hand: the PDF shows their numbers, as [U+5BB6]", p.undrawn);
	for (size_t i = 0; i < p.n; i++) {
		buf_free(&p.file[i].part);
		buf_free(&p.file[i].name);
	}
	buf_free(&p.why);
	return !p.no_pdf;
}
