/* plain — sealed CSV as plain CSV, for other tools: not one row before a good end was seen. */
#include "stage.h"
#include "stream.h"

#include <errno.h>
#include <unistd.h>

static bool now;

static const struct opt options[] = {
	{ 0, "now", NULL, FLAG, { .flag = &now }, "do not wait for the end: unsafe, a cut stream looks whole" },
	IN_OPTIONS,
};

static const struct stage stage = {
	.name  = "plain",
	.does  = "sealed CSV as plain CSV, for other tools",
	.usage = "[--now] [STREAM]...",
	.opt   = options,
	.opts  = COUNT(options),
};

static void add_cell(struct buf *line, str s, bool first)
{
	bool quote = false;

	if (!first)
		buf_addc(line, ',');
	for (size_t i = 0; i < s.n && !quote; i++)
		quote = s.p[i] == ',' || s.p[i] == '"' || s.p[i] == '\n' || s.p[i] == '\r';
	/* blanks at either end would be trimmed by libcsv, ours and others' */
	if (!quote && (s.n == 0 || trimmed(s).n == s.n)) {
		buf_add(line, s);
		return;
	}
	buf_addc(line, '"');
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '"')
			buf_addc(line, '"');
		buf_addc(line, s.p[i]);
	}
	buf_addc(line, '"');
}

static void end_line(struct buf *line, FILE *to)
{
	if (line->n == 0)
		buf_add(line, STR("\"\""));             /* an empty line would be no record */
	buf_addc(line, '\n');
	if (fwrite(line->p, 1, line->n, to) != line->n)
		die(BAD_IO, "writing: %s", strerror(errno));
	line->n = 0;
}

/* The rows wait in a file without a name, on disk and not in memory. */
static FILE *spool(void)
{
	FILE *to = now ? stdout : tmpfile();

	if (!to)
		die(NO_OUTPUT, "no room for a temporary file: %s", strerror(errno));
	return to;
}

static void pour(FILE *from)
{
	char   block[1 << 16];
	size_t n;

	if (fflush(from) != 0)
		die(BAD_IO, "writing: %s", strerror(errno));
	rewind(from);
	while ((n = fread(block, 1, sizeof block, from)) > 0)
		if (fwrite(block, 1, n, stdout) != n)
			die(BAD_IO, "writing: %s", strerror(errno));
	if (ferror(from))
		die(BAD_IO, "reading back: %s", strerror(errno));
	fclose(from);
}

int main(int argc, char **argv)
{
	int                  first = stage_begin(&stage, argc, argv);
	struct in           *in = in_open_all(argv + first);
	FILE                *to = spool();
	struct buf           line = {0};
	const struct column *column;
	size_t               columns = in_columns(in, &column);
	const str           *field;

	for (size_t i = 0; i < columns; i++)
		add_cell(&line, column[i].name, i == 0);
	end_line(&line, to);
	while (in_next(in, &field)) {
		for (size_t i = 0; i < columns; i++)
			add_cell(&line, field[i], i == 0);
		end_line(&line, to);
	}
	if (to != stdout)
		pour(to);
	if (fflush(stdout) != 0)
		die(BAD_IO, "writing: %s", strerror(errno));
	buf_free(&line);
	in_close(in);
	return DONE;
}
