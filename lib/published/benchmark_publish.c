/* benchmark_publish — drawings, page and PDF of published outcomes: whole under other names before any is seen. */
#include "benchmark_told.h"
#include "ours.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

static void folder(const char *dir)
{
	if (mkdir(dir, 0777) != 0 && errno != EEXIST)
		die(NO_OUTPUT, "%s: %s", dir, strerror(errno));
}

static const char *path(struct arena *memory, const char *dir, const char *file)
{
	struct buf b = {0};
	str        s;

	buf_addf(&b, "%s/%s", dir, file);
	s = arena_keep(memory, buf_str(&b));
	buf_free(&b);
	return s.p;
}

static void write_page(const char *to, str html)
{
	FILE *file = fopen(to, "w");

	if (!file)
		die(NO_OUTPUT, "%s: %s", to, strerror(errno));
	bool good = fwrite(html.p, 1, html.n, file) == html.n && fflush(file) == 0 && fsync(fileno(file)) == 0;
	if (fclose(file) != 0 || !good)
		die(BAD_IO, "%s: writing: %s", to, strerror(errno));
}

static void show(const char *part, const char *name)
{
	if (rename(part, name) != 0)
		die(NO_OUTPUT, "%s: %s", name, strerror(errno));
}

static bool pdf_of(const struct page *page, const char *house, const char *to, struct arena *memory)
{
	struct buf         why = {0};
	struct page_press *press = page_press_new(house, ours_file("pipeline/typst/typst", "typst/typst", memory), 1, &why);
	bool               made;

	page_press_add(press, page, false, to, NULL);
	page_press_start(press);
	made = page_press_done(press, &why);
	if (!made) {
		unlink(to);
		warn("there is no PDF, only index.html: %.*s", FMT(buf_str(&why)));
	}
	if (page_press_undrawn(press) > 0)
		warn("%zu characters have no glyph in the fonts at hand: the PDF shows their numbers, as [U+5BB6]", page_press_undrawn(press));
	page_press_free(press);
	buf_free(&why);
	return made;
}

bool benchmark_publish(struct benchmark *b, const char *dir, const char *drawings)
{
	struct sentences *say = sentences_read(ours_file("reports/outcomes.txt", "reports/outcomes.txt", b->memory));
	const char       *house = ours_file("reports", "reports", b->memory), *draw = drawings ? drawings : path(b->memory, dir, "drawings");
	const char       *page_part = path(b->memory, dir, "index.html.part"), *pdf_part = path(b->memory, dir, "report.pdf.part");
	struct page_meta  meta;
	struct buf        html = {0};

	folder(dir);
	benchmark_draw(b, draw);
	struct page *page = benchmark_page(b, &(struct benchmark_words){ say, draw }, &meta);
	bool         made = pdf_of(page, house, pdf_part, b->memory);
	page_html(page, house, &html);
	write_page(page_part, buf_str(&html));
	if (made)
		show(pdf_part, path(b->memory, dir, "report.pdf"));
	else
		unlink(path(b->memory, dir, "report.pdf"));       /* an older one would belong to other figures */
	show(page_part, path(b->memory, dir, "index.html"));
	page_free(page);
	buf_free(&html);
	sentences_free(say);
	return made;
}
