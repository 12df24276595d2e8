/* stage — name the program, read its options from one table, answer --help. */
#include "heap.h"
#include "stage.h"
#include "stat/held.h"

#include <errno.h>
#include <signal.h>
#include <unistd.h>

const struct stage *stage_now;

/* GSL's default handler aborts the process; only its statuses are to be believed.  Weak: a stage
 * without statistics must not load GSL for this (a millisecond of start-up). */
typedef void gsl_error_handler_t(const char *, const char *, int, int);
gsl_error_handler_t *gsl_set_error_handler_off(void) __attribute__((weak));

static const char *const kind_arg[] = { [FLAG] = "", [WORD] = "TEXT", [WORDS] = "TEXT", [WHOLE] = "N",
                                        [NUMBER] = "NUMBER", [DATE] = "DATE", [CHOICE] = "" };

static void print_options(const struct opt *opt, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const char *arg = opt[i].arg ? opt[i].arg : kind_arg[opt[i].kind];
		char        head[256];
		int         used = snprintf(head, sizeof head, "  %s%c%s", opt[i].letter ? "-" : " ",
		                            opt[i].letter ? opt[i].letter : ' ', opt[i].name && opt[i].letter ? ", " : "  ");
		snprintf(head + used, sizeof head - (size_t)used, "%s%s%s%s", opt[i].name ? "--" : "",
		         opt[i].name ? opt[i].name : "", *arg ? " " : "", arg);
		int width = 0;          /* letters, not bytes: printf counts bytes */
		for (const char *c = head; *c; c++)
			width += (*c & 0xc0) != 0x80;
		printf("%s%*s%s\n", head, width < 30 ? 30 - width : 1, "", opt[i].help);
	}
}

static _Noreturn void help(const struct stage *s)
{
	printf("%s - %s\nusage: alongside %s %s\n\n", s->name, s->does, s->name, s->usage);
	print_options(s->opt, s->opts);
	puts("      --help                  this\n      --version               the version");
	if (fflush(stdout) != 0)
		die(BAD_IO, "writing: %s", strerror(errno));
	exit(DONE);
}

static const struct opt *find(const struct stage *s, char letter, str name)
{
	for (size_t i = 0; i < s->opts; i++)
		if (letter ? s->opt[i].letter == letter : s->opt[i].name && same(str_of(s->opt[i].name), name))
			return &s->opt[i];
	return NULL;
}

static _Noreturn void unknown(const struct stage *s, const char *said, str name)
{
	const char *nearest = NULL;
	size_t      least = name.n / 3;

	for (size_t i = 0; i < s->opts; i++)
		if (s->opt[i].name && edit_distance(name, str_of(s->opt[i].name)) <= least) {
			nearest = s->opt[i].name;
			least = edit_distance(name, str_of(nearest));
		}
	if (nearest)
		die(BAD_USE, "'%s' is not an option: did you mean --%s?", said, nearest);
	die(BAD_USE, "'%s' is not an option: %s --help lists them", said, s->name);
}

static void choose(const struct opt *o, str value, const char *said)
{
	str rest = str_of(o->arg), word;

	for (int i = 0; cut_at(&rest, '|', &word); i++)
		if (same(word, value)) {
			*o->into.choice = i;
			return;
		}
	die(BAD_USE, "%s %.*s: is one of %s", said, FMT(value), o->arg);
}

static void put(const struct opt *o, const char *text, const char *said)
{
	str value = str_of(text);

	switch (o->kind) {
	case FLAG:
		*o->into.flag = true;
		return;
	case WORD:
		*o->into.word = value;
		return;
	case WORDS:
		GROW(o->into.words->all, o->into.words->n, o->into.words->room);
		o->into.words->all[o->into.words->n].letter = o->letter;
		o->into.words->all[o->into.words->n++].word = value;
		return;
	case WHOLE:
		if (!read_int(value, o->into.whole))
			die(BAD_USE, "%s %s: is not a whole number", said, text);
		return;
	case NUMBER:
		if (!read_num(value, o->into.number))
			die(BAD_USE, "%s %s: is not a number", said, text);
		return;
	case DATE:
		if (!read_day(value, o->into.date))
			die(BAD_USE, "%s %s: is not a day: write 2026-04-30", said, text);
		return;
	case CHOICE:
		choose(o, value, said);
		return;
	}
}

/* --name, --name=value, --name value; returns how many more arguments it took */
static int long_option(const struct stage *s, const char *said, const char *next)
{
	str               name = str_of(said + 2), value;
	const char       *equals = strchr(said, '=');
	const struct opt *o;

	if (same(name, STR("help")))
		help(s);
	if (same(name, STR("version"))) {
		printf("alongside %s %s\n", s->name, VERSION);
		exit(fflush(stdout) == 0 ? DONE : BAD_IO);
	}
	if (equals)
		cut_at(&name, '=', &value), name = value;
	o = find(s, 0, name);
	if (!o)
		unknown(s, said, name);
	if (o->kind == FLAG && equals)
		die(BAD_USE, "--%s takes no value", o->name);
	if (o->kind == FLAG || equals) {
		put(o, equals ? equals + 1 : "", said);
		return 0;
	}
	if (!next)
		die(BAD_USE, "%s needs %s", said, o->arg ? o->arg : kind_arg[o->kind]);
	put(o, next, said);
	return 1;
}

/* -k value, -kvalue, several flags in one */
static int short_options(const struct stage *s, const char *said, const char *next)
{
	for (const char *c = said + 1; *c; c++) {
		const struct opt *o = find(s, *c, (str){0});
		char              name[3] = { '-', *c, '\0' };

		if (!o)
			unknown(s, said, (str){ c, 1 });
		if (o->kind == FLAG) {
			put(o, "", name);
			continue;
		}
		if (c[1]) {
			put(o, c + 1, name);
			return 0;
		}
		if (!next)
			die(BAD_USE, "%s needs %s", name, o->arg ? o->arg : kind_arg[o->kind]);
		put(o, next, name);
		return 1;
	}
	return 0;
}

static void no_memory(void)
{
	die(NO_MEMORY, "no memory left");
}

/* The arguments are brought in order, options before operands, as they are read. */
int stage_begin(const struct stage *s, int argc, char **argv)
{
	int    operands = 0, n = 0;
	static char **operand, **option;        /* static: --help ends the program in between */

	heap_begin();
	operand = take((size_t)argc + 1, sizeof *operand);
	option = take((size_t)argc + 1, sizeof *option);
	stage_now = s;
	program = s->name;
	before_dying(s->last_words);
	signal(SIGPIPE, SIG_DFL);               /* a parent such as systemd may have had it ignored */
	if (gsl_set_error_handler_off)
		gsl_set_error_handler_off();
	stat_no_memory = no_memory;
	for (int i = 1; i < argc; i++) {
		int more;

		if (strcmp(argv[i], "--") == 0) {
			for (option[n++] = argv[i++]; i < argc; i++)
				operand[operands++] = argv[i];
			break;
		}
		if (argv[i][0] != '-' || argv[i][1] == '\0') {
			operand[operands++] = argv[i];
			continue;
		}
		more = argv[i][1] == '-' ? long_option(s, argv[i], argv[i + 1]) : short_options(s, argv[i], argv[i + 1]);
		option[n++] = argv[i];
		if (more)
			option[n++] = argv[++i];
	}
	for (int i = 0; i < n; i++)
		argv[1 + i] = option[i];
	for (int i = 0; i < operands; i++)
		argv[1 + n + i] = operand[i];
	free(operand);
	free(option);
	return 1 + n;
}
