/* A stream written and read back: at every chunk size, with every kind of cell. */
#include "test.h"

#include "stream.h"

#include <sys/wait.h>
#include <unistd.h>

static const char *const hostile[] = {
	"", "plain", "a,b", "say \"yes\"", " blank", "tab\t", "#4", "\"", "\"\"", ",", "na\xc3\xafve \xe5\xae\xb6", "'; system \"x\" #", "`id` %s",
};

static void write_sample(const char *path)
{
	struct out *out = out_open(path, "sample", NULL);
	str         codes[] = { STR("with"), STR("to") };

	out_as_at(out, day_of(2026, 10, 31));
	out_note(out, "event", STR("2024-11-04 launch With, \"quotes\""));
	out_column_like(out, &(struct column){ .name = STR("mode"), .type = CODE, .codes = codes, .n_codes = 2, .required = true });
	out_column(out, "words", TEXT, "any text");
	out_column(out, "n", INT, "");
	out_column(out, "share", NUM, "");
	out_column(out, "on", DAY, "");
	out_column(out, "in", MONTH, "");
	for (size_t i = 0; i < COUNT(hostile); i++) {
		out_str(out, STR("with"));
		out_str(out, str_of(hostile[i]));
		out_int(out, (int64_t)i - 5);
		out_num(out, i == 3 ? NAN : 1.0 / (double)(i + 1));
		out_day(out, (day)(i * 400));
		out_month(out, (month)i);
		out_row(out);
	}
	out_count(out, STR("sample read=13 kept=13 rejected=0 repeated=0 objected=0 sha256=00"));
	out_seal(out);
}

static void read_sample(const char *path)
{
	struct in           *in = in_open(path);
	const struct column *column;
	const str           *field, *said;
	size_t               rows = 0;
	day                  as_at = 0;

	assert_str(in_kind(in), "sample");
	assert_true(in_as_at(in, &as_at) && as_at == day_of(2026, 10, 31));
	assert_int_equal(in_columns(in, &column), 6);
	assert_true(column[0].required && column[0].n_codes == 2);
	assert_str(column[0].codes[1], "to");
	assert_str(column[1].note, "any text");
	assert_int_equal(in_notes(in, "event", &said), 1);
	assert_str(said[0], "2024-11-04 launch With   quotes");
	while (in_next(in, &field)) {
		double share;
		assert_str(field[1], hostile[rows]);
		if (rows == 3)
			assert_str(field[3], "");
		else
			assert_true(read_num(field[3], &share) && share == 1.0 / (double)(rows + 1));
		rows++;
	}
	assert_int_equal(rows, COUNT(hostile));
	assert_int_equal(in_counts(in, &said), 1);
	in_close(in);
}

static void there_and_back(void **state)
{
	(void)state;
	write_sample("stream-test.csv");
	read_sample("stream-test.csv");
	assert_int_equal(access("stream-test.csv.part", F_OK), -1);
}

/* A pipe whose writer gives 1, 2, 3 … bytes at a time: no bug at the edges of blocks. */
static void every_chunk(void **state)
{
	char   all[8192], path[32];
	FILE  *f;
	size_t n;
	(void)state;

	write_sample("stream-test.csv");
	f = fopen("stream-test.csv", "r");
	assert_non_null(f);
	n = fread(all, 1, sizeof all, f);
	fclose(f);
	for (size_t chunk = 1; chunk <= n; chunk += chunk < 40 ? 1 : 37) {
		int   ends[2];
		pid_t child;
		assert_int_equal(pipe(ends), 0);
		child = fork();
		if (child == 0) {
			close(ends[0]);
			for (size_t at = 0; at < n; at += chunk)
				if (write(ends[1], all + at, n - at < chunk ? n - at : chunk) < 0)
					_exit(1);
			_exit(0);
		}
		close(ends[1]);
		snprintf(path, sizeof path, "/dev/fd/%d", ends[0]);
		read_sample(path);
		close(ends[0]);
		waitpid(child, NULL, 0);
	}
	remove("stream-test.csv");
}

/* A stream cut anywhere at all is never taken for a whole one: CUT, or a plain file's BAD_DATA, and no other end. */
static void cut_anywhere(void **state)
{
	char   all[8192];
	FILE  *f;
	size_t n;
	(void)state;

	write_sample("stream-test.csv");
	f = fopen("stream-test.csv", "r");
	assert_non_null(f);
	n = fread(all, 1, sizeof all, f);
	fclose(f);
	for (size_t keep = 8; keep < n; keep++) {
		int   status;
		pid_t child;
		f = fopen("stream-cut.csv", "w");
		assert_non_null(f);
		fwrite(all, 1, keep, f);
		fclose(f);
		child = fork();
		if (child == 0) {
			const str *field;
			struct in *in;
			if (!freopen("/dev/null", "w", stderr))
				_exit(1);
			in = in_open("stream-cut.csv");
			while (in_next(in, &field))
				continue;
			_exit(0);
		}
		waitpid(child, &status, 0);
		assert_true(WIFEXITED(status));
		assert_int_equal(WEXITSTATUS(status), CUT);
	}
	remove("stream-cut.csv");
	remove("stream-test.csv");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(there_and_back), cmocka_unit_test(every_chunk), cmocka_unit_test(cut_anywhere),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
