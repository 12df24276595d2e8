/* rows on files that others collected to break CSV readers: every record and every cell as their strict reader has it. */
#include "digest.h"
#include "rows.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>
#include <sys/stat.h>

struct read { size_t rows, bad, least, most; char sha[65]; };

/* Cells joined by 0x1f, records ended by 0x1e. */
static struct read read_file(struct bytes *from)
{
	struct rows   *r = rows_open(from);
	struct digest *d = digest_new();
	struct read    all = { .least = SIZE_MAX };
	enum rows_got  got;
	const str     *field;
	size_t         n;

	while ((got = rows_next(r, &field, &n)) != NO_MORE_ROWS) {
		if (got == BAD_ROW) {
			all.bad++;
			continue;
		}
		if (all.rows++)
			digest_add(d, STR("\x1e"));
		all.least = n < all.least ? n : all.least;
		all.most = n > all.most ? n : all.most;
		for (size_t i = 0; i < n; i++) {
			if (i)
				digest_add(d, STR("\x1f"));
			digest_add(d, field[i]);
		}
	}
	rows_close(r);
	digest_hex(d, all.sha);
	return all;
}

static str cell_of(str line, size_t n)
{
	str cell = {0};

	for (size_t i = 0; i <= n; i++)
		if (!cut_at(&line, '\t', &cell))
			return (str){0};
	return cell;
}

/* Blanks around a cell are let go here, and lines of blanks alone: their reader keeps both. */
static bool has_outer_blanks(const char *path)
{
	char   text[1 << 14];
	FILE  *f = fopen(path, "rb");
	size_t n = f ? fread(text, 1, sizeof text, f) : 0;
	bool   blank = false;

	for (size_t i = 0; i < n; i++) {
		bool before = i == 0 || text[i - 1] == ',' || text[i - 1] == '\n' || text[i - 1] == '\r';
		bool behind = i + 1 == n || text[i + 1] == ',' || text[i + 1] == '\n' || text[i + 1] == '\r';
		blank = blank || ((text[i] == ' ' || text[i] == '\t') && (before || behind));
	}
	if (f)
		fclose(f);
	return blank;
}

static void check(const char *folder, str line, size_t *same_cells)
{
	str         name = cell_of(line, 0), verdict = cell_of(line, 2), records = cell_of(line, 3), sha = cell_of(line, 5);
	struct buf  path = {0};
	struct read got;
	int64_t     wanted;

	if (ends_with(name, STR(".gz")))
		return;
	buf_addf(&path, "%s/%.*s", folder, FMT(name));
	got = read_file(bytes_open(buf_ended(&path)));
	if (starts_with(name, STR("csv-parser/utf16"))) {               /* their reader knows UTF-8 alone; ours goes by the mark */
		assert_int_equal(got.bad, 0);
		assert_int_equal(got.rows, 3);
	} else if (same(name, STR("rvl/utf16le_bom.csv"))) {            /* the mark, and nothing behind it */
		assert_int_equal(got.rows, 0);
	} else if (starts_with(verdict, STR("REJECT: text after")) || starts_with(verdict, STR("REJECT: untermin")) ||
	    starts_with(verdict, STR("REJECT: NUL")) || starts_with(verdict, STR("REJECT: UTF")) ||
	    starts_with(verdict, STR("REJECT (or explicit")) || starts_with(verdict, STR("EITHER")))
		assert_true(got.bad > 0);
	else if (starts_with(verdict, STR("OK")) && read_int(records, &wanted)) {
		assert_int_equal(got.bad, 0);
		if (!has_outer_blanks(buf_ended(&path))) {
			assert_int_equal(got.rows, wanted);
			assert_memory_equal(got.sha, sha.p, sha.n);
			++*same_cells;
		}
	}
	buf_free(&path);
}

static void every_file_is_read_or_refused_as_it_should_be(void **state)
{
	const char   *shared = getenv("SHARED");
	struct buf    folder = {0}, all = {0}, path = {0};
	struct stat   what;
	struct bytes *list;
	char          block[4096];
	size_t        n, same_cells = 0;
	str           rest, line;

	(void)state;
	buf_addf(&folder, "%s/data/torture", shared ? shared : "../shared");
	buf_addf(&path, "%s/EXPECTED.tsv", buf_ended(&folder));
	if (stat(buf_ended(&path), &what) != 0) {
		buf_free(&folder);
		buf_free(&path);
		skip();
	}
	list = bytes_open(buf_ended(&path));
	while ((n = bytes_read(list, block, sizeof block)) > 0)
		buf_add(&all, (str){ block, n });
	bytes_close(list);
	rest = buf_str(&all);
	cut_at(&rest, '\n', &line);
	while (cut_at(&rest, '\n', &line))
		if (line.n)
			check(buf_ended(&folder), line, &same_cells);
	assert_true(same_cells > 50);
	buf_free(&folder);
	buf_free(&all);
	buf_free(&path);
}

/* So that there is something to pass where the collection is not: the sum is sha256sum's. */
static void the_sum_is_over_cells_and_records(void **state)
{
	struct read got = read_file(bytes_of(STR("a,b\n1,\"2\n3\"\n"), 0));

	(void)state;
	assert_int_equal(got.rows, 2);
	assert_memory_equal(got.sha, "ff37b98a9730dbb1", 16);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(the_sum_is_over_cells_and_records),
	                                    cmocka_unit_test(every_file_is_read_or_refused_as_it_should_be) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
