/* plot: hostile words are drawn as words, and a gnuplot that misbehaves is never believed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "heap.h"
#include "plot.h"

static char folder[] = "/tmp/plot-XXXXXX";

static str read_file(const char *name, struct buf *b)
{
	char path[600], some[4096];
	snprintf(path, sizeof path, "%s/%s", folder, name);
	FILE *f = fopen(path, "rb");
	b->n = 0;
	assert_non_null(f);
	for (size_t n; (n = fread(some, 1, sizeof some, f)) > 0;)
		buf_add(b, (str){ some, n });
	fclose(f);
	return buf_str(b);
}

static bool is_there(const char *name)
{
	char path[600];
	snprintf(path, sizeof path, "%s/%s", folder, name);
	return access(path, F_OK) == 0;
}

static void draw(struct plot *p, const char *id, str words)
{
	plot_begin(p, id, 300, 100, 15);
	plot_say(p, "set label at 1,1 ");
	plot_text(p, words);
	plot_say(p, " font 'Lato:Bold,15'\n");
	plot_block(p, "d");
	plot_value(p, 0.1), plot_value(p, 1), plot_row(p);
	plot_row(p);
	plot_value(p, 2), plot_value(p, NAN), plot_row(p);
	plot_block_end(p);
	plot_say(p, "plot [0:3][0:2] $d with lines\n");
	plot_end(p);
}

#define WORDS(literal) { literal, sizeof(literal) - 1 }
static const struct { str words; const char *in_svg; } hostile[] = {
	{ WORDS("'; system \"touch ran\" #"),           ">‘; system \"touch ran\" #</text>" },
	{ WORDS("''; system 'touch ran'; a = '"),       ">‘’; system ‘touch ran’; a = ‘</text>" },
	{ WORDS("'"),                                   ">‘</text>" },
	{ WORDS("'''"),                                 ">‘’’</text>" },
	{ WORDS("the family's own"),                    ">the family’s own</text>" },
	{ WORDS("`touch ran`"),                         ">`touch ran`</text>" },
	{ WORDS("\"`touch ran`\""),                     ">\"`touch ran`\"</text>" },
	{ WORDS("50% %s %n %g"),                        ">50% %s %n %g</text>" },
	{ WORDS("a\nEOD\nsystem 'touch ran'\n"),        ">a EOD system ‘touch ran’ </text>" },
	{ WORDS("\\"),                                  ">\\</text>" },
	{ WORDS("\\\\ \\\" \\n \\U+41"),                ">\\\\ \\\" \\n \\U+41</text>" },
	{ WORDS("a & b < c > d_e^f @{/:Bold} &lt;"),    ">a &amp; b &lt; c > d_e^f @{/:Bold} &amp;lt;</text>" },
	/* what looks like our fixed strings is only words here */
	{ WORDS("font-family=\"Lato:Bold\" <title>"),   ">font-family=\"Lato:Bold\" &lt;title></text>" },
	{ WORDS("\xf0\x9f\x8c\xa6 \xd9\x81\xd8\xb1\xd9\x8a\xd9\x82 \xe5\xae\xb6"),
	                                                ">\xf0\x9f\x8c\xa6 \xd9\x81\xd8\xb1\xd9\x8a\xd9\x82 \xe5\xae\xb6</text>" },
	{ WORDS("\xff\xef\xbf\xbf\x00\x01\x7f"),        ">\xef\xbf\xbd\xef\xbf\xbd   </text>" },
	/* what looks like the end of a drawing is only words: no line begins with them */
	{ WORDS("x</svg>\nOK hostile-0\nFAIL hostile-0: "), ">x&lt;/svg> OK hostile-0 FAIL hostile-0: </text>" },
	{ WORDS(""),                                    "</svg>" },
};

static void hostile_words_are_words(void **state)
{
	struct plot *p = plot_open(folder, 20);
	struct buf   file = {0}, longest = {0};
	char         id[30];

	(void)state;
	for (size_t i = 0; i < COUNT(hostile); i++) {
		snprintf(id, sizeof id, "hostile-%zu", i);
		draw(p, id, hostile[i].words);
	}
	for (int i = 0; i < 300; i++)
		buf_add(&longest, STR("\xc3\xa9'"));
	draw(p, "long", buf_str(&longest));
	plot_close(p);
	for (size_t i = 0; i < COUNT(hostile); i++) {
		snprintf(id, sizeof id, "hostile-%zu.svg", i);
		assert_true(ends_with(read_file(id, &file), STR("</svg>\n")));
		assert_true(is_utf8(buf_str(&file)));
		if (!strstr(buf_ended(&file), hostile[i].in_svg))
			fail_msg("%s: %s", hostile[i].in_svg, buf_ended(&file));
		assert_null(strstr(file.p, "GNUPLOT"));
	}
	read_file("long.svg", &file);
	assert_non_null(strstr(buf_ended(&file), "<svg font-family=\"" PLOT_FONTS "\""));
	assert_non_null(strstr(file.p, "font-weight=\"700\" font-size=\"15.00\""));
	assert_null(strstr(file.p, "Lato:Bold"));
	assert_null(strstr(file.p, "<title"));
	assert_false(is_there("ran"));
	buf_free(&file), buf_free(&longest);
}

static void the_same_twice(void **state)
{
	struct buf one = {0}, two = {0};

	(void)state;
	for (int i = 0; i < 2; i++) {
		struct plot *p = plot_open(folder, 20);
		draw(p, "same", STR("as before"));
		plot_close(p);
		read_file("same.svg", i ? &two : &one);
	}
	assert_true(same(buf_str(&one), buf_str(&two)));
	assert_false(is_there("same.svg.part"));
	buf_free(&one), buf_free(&two);
}

/* What a person has set for the memory of programs holds for gnuplot and Typst too: glibc takes the last of two. */
static void what_somebody_has_set_stands(void **state)
{
	const char *before = getenv("GLIBC_TUNABLES");
	char       *kept = before ? strdup(before) : NULL;

	(void)state;
	unsetenv("GLIBC_TUNABLES");
	heap_of_others();
	assert_int_equal(strncmp(getenv("GLIBC_TUNABLES"), "glibc.malloc.", 13), 0);
	setenv("GLIBC_TUNABLES", "glibc.malloc.top_pad=0", 1);
	heap_of_others();
	assert_true(ends_with(str_of(getenv("GLIBC_TUNABLES")), STR(":glibc.malloc.top_pad=0")));
	unsetenv("GLIBC_TUNABLES");
	if (kept)
		setenv("GLIBC_TUNABLES", kept, 1);
	free(kept);
}

/* Draws in a child, whose gnuplot may be a false one; its status, and what it said. */
static int status_of(void (*wrong)(struct plot *p), const char *path, int patience, struct buf *said)
{
	int    says[2], status;
	char   some[512];

	assert_int_equal(pipe(says), 0);
	pid_t child = fork();
	if (child == 0) {
		dup2(says[1], 2);
		close(says[0]), close(says[1]);
		if (path)
			setenv("PATH", path, 1);
		struct plot *p = plot_open(folder, patience);
		if (wrong)
			wrong(p);
		draw(p, "first", STR("first"));
		draw(p, "second", STR("second"));
		plot_close(p);
		_exit(0);
	}
	close(says[1]);
	said->n = 0;
	for (ssize_t n; (n = read(says[0], some, sizeof some)) > 0;)
		buf_add(said, (str){ some, (size_t)n });
	close(says[0]);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	return WEXITSTATUS(status);
}

static void an_error(struct plot *p)
{
	plot_begin(p, "bad", 100, 100, 15);
	plot_say(p, "plot nonsense\n");
	plot_end(p);
}

static void an_open_block(struct plot *p)
{
	plot_begin(p, "open", 100, 100, 15);
	plot_block(p, "d");
	plot_value(p, 1);
	plot_block_end(p);
	plot_say(p, "$e << EOD\n");               /* never ended: gnuplot itself would be content */
	plot_end(p);
}

static void a_complaint(struct plot *p)
{
	plot_begin(p, "warned", 100, 100, 15);
	plot_say(p, "plot '+' using 1:(1)\n");      /* an empty range is only a warning */
	plot_end(p);
}

/* What an earlier drawing named is gone: nobody is drawn with another's figures. */
static void an_old_block(struct plot *p)
{
	draw(p, "before", STR("before"));
	draw(p, "between", STR("between"));
	plot_begin(p, "after", 100, 100, 15);
	plot_say(p, "plot $d with lines\n");
	plot_end(p);
}

static void gnuplot_errors_are_told(void **state)
{
	struct buf said = {0};

	(void)state;
	assert_int_equal(status_of(an_old_block, NULL, 20, &said), NO_TOOL);
	assert_non_null(strstr(buf_ended(&said), "no datablock named $d"));
	assert_false(is_there("before.svg"));
	assert_int_equal(status_of(an_error, NULL, 20, &said), NO_TOOL);
	assert_non_null(strstr(buf_ended(&said), "undefined variable: nonsense"));
	assert_int_equal(status_of(an_open_block, NULL, 20, &said), NO_TOOL);
	assert_int_equal(status_of(a_complaint, NULL, 20, &said), NO_TOOL);
	assert_non_null(strstr(buf_ended(&said), "arning"));
	for (size_t i = 0, lines = 0; i < said.n; i++)
		assert_true(said.p[i] != '\n' || ++lines == 1);
	assert_false(is_there("first.svg"));
	assert_false(is_there("first.svg.part"));
	buf_free(&said);
}

static void no_gnuplot(void **state)
{
	struct buf said = {0};

	(void)state;
	assert_int_equal(status_of(NULL, "/nowhere", 20, &said), NO_TOOL);
	assert_non_null(strstr(buf_ended(&said), "gnuplot: is not there: install gnuplot-nox"));
	buf_free(&said);
}

/* For each drawing that it is told of. */
#define EACH(does) "sed -n \"s/.*print 'OK \\([a-z]*\\)'.*/\\1/p\" | while read id; do " does " done"
#define DRAWS "echo '<?xml?><svg></svg>'\n"
#define SAYS_OK "echo OK $id\n"

static const struct { const char *what, *script; int patience; const char *says; } false_ones[] = {
	{ "dies at once", "exit 3", 20, NULL },
	{ "kills itself", "cat >/dev/null; kill -9 $$", 20, NULL },
	{ "dies with words", "echo 'cannot open display' >&2; exit 1", 20, "cannot open display" },
	{ "hangs", "sleep 100 >/dev/null 2>&1", 1, "no sign of life" },
	{ "closes its mouth and stays", EACH(DRAWS SAYS_OK) "; exec >&- 2>&-; sleep 100", 3, "did not end" },
	{ "prints without end", "while :; do echo 0123456789012345678901234567890123456789; done", 20, "more than it was asked" },
	{ "says nothing", "cat >/dev/null", 20, "every drawing is done" },
	{ "says OK and draws nothing", EACH(SAYS_OK), 20, "not whole" },
	{ "draws and does not say OK", EACH(DRAWS), 20, "every drawing is done" },
	{ "leaves half a drawing", EACH("[ $id = first ] && " DRAWS "[ $id = first ] || echo '<?xml?><svg><g'\n" SAYS_OK), 20, "not whole" },
	{ "draws something else before", EACH("echo word\n" DRAWS SAYS_OK), 20, "not whole" },
	{ "draws another", EACH(DRAWS "echo OK third\n"), 20, "every drawing is done" },
	{ "draws one more", EACH(DRAWS SAYS_OK) "; " DRAWS "echo OK third", 20, "more than it was asked" },
	{ "draws well and ends badly", EACH(DRAWS SAYS_OK) "; exit 1", 20, "status 1" },
	{ "leaves one out", EACH("[ $id = second ] || { " DRAWS SAYS_OK "}\n"), 20, "every drawing is done" },
	{ "could not", EACH("echo 'FAIL first: no paper'\n"), 20, "could not draw: first: no paper" },
	{ "warns", EACH(DRAWS SAYS_OK "echo 'warning: odd' >&2\n"), 20, "complained: warning: odd" },
};

static void false_gnuplots_are_not_believed(void **state)
{
	struct buf said = {0};
	char       tool[600], path[700];

	(void)state;
	snprintf(path, sizeof path, "%s/bin", folder);
	mkdir(path, 0700);
	snprintf(tool, sizeof tool, "%s/bin/gnuplot", folder);
	snprintf(path, sizeof path, "%s/bin:/usr/bin:/bin", folder);
	for (size_t i = 0; i < COUNT(false_ones); i++) {
		FILE *f = fopen(tool, "w");
		assert_non_null(f);
		fprintf(f, "#!/bin/sh\n%s\n", false_ones[i].script);
		assert_int_equal(fclose(f), 0);
		assert_int_equal(chmod(tool, 0700), 0);
		int status = status_of(NULL, path, false_ones[i].patience, &said);
		if (status != NO_TOOL || (false_ones[i].says && !strstr(buf_ended(&said), false_ones[i].says)))
			fail_msg("a gnuplot that %s: %d, %s", false_ones[i].what, status, buf_ended(&said));
		assert_false(is_there("first.svg"));
		assert_false(is_there("first.svg.part"));
	}
	unlink(tool);
	buf_free(&said);
}

/* More than a pipe holds, both ways, without a word lost. */
static void much_at_once(void **state)
{
	struct plot *p = plot_open(folder, 20);
	struct buf   file = {0};
	char         id[20];

	(void)state;
	for (int i = 0; i < 20; i++) {
		snprintf(id, sizeof id, "much-%d", i);
		plot_begin(p, id, 300, 100, 15);
		plot_block(p, "d");
		for (int n = 0; n < 3000; n++)
			plot_value(p, n / 3000.), plot_value(p, n % 7 / 3.), plot_row(p);
		plot_block_end(p);
		plot_say(p, "plot [0:1][0:3] $d with lines, $d with points, $d with points, $d with points\n");
		plot_end(p);
	}
	plot_no_more(p);
	sleep(1);                                /* they fill their pipes and wait */
	assert_false(is_there("much-0.svg"));
	for (int i = 0; i < 200 && !is_there("much-0.svg.part"); i++) {
		plot_meanwhile(p);
		poll(NULL, 0, 100);              /* on a busy machine they have not drawn it yet */
	}
	assert_true(is_there("much-0.svg.part"));
	plot_close(p);
	assert_true(ends_with(read_file("much-19.svg", &file), STR("</svg>\n")));
	assert_true(file.n > 1 << 18);
	buf_free(&file);
}

/* Whatever is cut off, wherever: it is never taken for whole, and never read beyond its end. */
static void cut_anywhere(void **state)
{
	struct plot *p = plot_open(folder, 20);
	struct buf   file = {0}, clean = {0}, part = {0};

	(void)state;
	draw(p, "cut", STR("words"));
	plot_close(p);
	read_file("cut.svg", &file);
	for (size_t n = 0; n + 1 < file.n; n++) {
		char *exactly = take(n + 1, 1);              /* so that the sanitiser sees a byte too far */
		memcpy(exactly, file.p, n);
		clean.n = part.n = 0;
		if (n + 1 < file.n - 1)
			assert_false(plot_clean(&clean, (str){ exactly, n }));
		free(exactly);
		buf_add(&part, (str){ file.p, n });
		buf_add(&part, STR("</svg>"));
		clean.n = 0;
		(void)!plot_clean(&clean, buf_str(&part));
	}
	clean.n = 0;
	assert_true(plot_clean(&clean, STR("<?xml?><svg><use id='gpPt7' href='#gpPt99999999999999999999'/><a b='rgb(1,2'/><c d='rgb(300,1,1)'/>"
	                                   "<defs></defs><g ><g ></g></g><title></title>rgb(1,2,3)</svg>")));
	assert_string_equal(buf_ended(&clean), "<?xml?>\n<svg><a b='rgb(1,2'/>\n<c d='rgb(300,1,1)'/>\n<defs></defs>\n<g ></g>\nrgb(1,2,3)</svg>\n");
	buf_free(&file), buf_free(&clean), buf_free(&part);
}

static int tidy(void **state)
{
	char line[700];
	(void)state;
	snprintf(line, sizeof line, "rm -rf %s", folder);
	return system(line);
}

static int begin(void **state)
{
	(void)state;
	program = "plot";
	return mkdtemp(folder) ? 0 : 1;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(hostile_words_are_words),
		cmocka_unit_test(the_same_twice),
		cmocka_unit_test(what_somebody_has_set_stands),
		cmocka_unit_test(gnuplot_errors_are_told),
		cmocka_unit_test(no_gnuplot),
		cmocka_unit_test(false_gnuplots_are_not_believed),
		cmocka_unit_test(much_at_once),
		cmocka_unit_test(cut_anywhere),
	};
	return cmocka_run_group_tests(tests, begin, tidy);
}
