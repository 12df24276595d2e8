/* base — last words in one line and one write, and memory that is there or ends the program. */
#include "base.h"
#include "heap.h"

#include <stdarg.h>
#include <stdatomic.h>
#include <unistd.h>

const char *program = "alongside";

static void (*last_words)(enum exit_code why, const char *message);
static void (*cleaning)(void);

enum { LINE_ROOM = 2048 };

/* One buffer and one write, so that lines of stages running side by side never mix. */
static void say(const char *message)
{
	char line[LINE_ROOM + 64];
	int  n = snprintf(line, sizeof line - 1, "%s: %s", program, message);

	if (n < 0)
		return;
	if ((size_t)n > sizeof line - 2)
		n = (int)sizeof line - 2;
	for (int i = 0; i < n; i++)
		if ((unsigned char)line[i] < 0x20 || line[i] == 0x7f)
			line[i] = '?';
	line[n] = '\n';
	if (write(STDERR_FILENO, line, (size_t)n + 1) < 0)
		return;                                 /* nobody is there to be told */
}

void warn(const char *fmt, ...)
{
	char    message[LINE_ROOM];
	va_list args;

	va_start(args, fmt);
	vsnprintf(message, sizeof message, fmt, args);
	va_end(args);
	say(message);
}

void before_dying(void (*words)(enum exit_code why, const char *message))
{
	last_words = words;
}

/* The first to die says why; of threads that die at once (each.h) the others wait for the end. */
static void only_once(void)
{
	static atomic_flag dying = ATOMIC_FLAG_INIT;
	static _Thread_local bool mine;

	if (!mine && atomic_flag_test_and_set(&dying))
		for (;;)
			(void)pause();
	mine = true;                             /* whose last words fail dies again, and is not kept waiting */
}

void clean_when_dying(void (*clean)(void))
{
	cleaning = clean;
}

static _Noreturn void leave(enum exit_code why, const char *message)
{
	void (*words)(enum exit_code, const char *) = last_words, (*clean)(void) = cleaning;

	last_words = NULL;
	cleaning = NULL;
	if (clean)
		clean();
	if (words)
		words(why, message);
	_exit((int)why);             /* not exit: what is half written must not be flushed as if it were whole */
}

void die(enum exit_code why, const char *fmt, ...)
{
	char    message[LINE_ROOM];
	va_list args;

	va_start(args, fmt);
	vsnprintf(message, sizeof message, fmt, args);
	va_end(args);
	only_once();
	say(message);
	leave(why, message);
}

void die_silently(enum exit_code why, const char *message)
{
	only_once();
	leave(why, message);
}

void *take(size_t n, size_t size)
{
	void *p = calloc(n ? n : 1, size ? size : 1);

	if (!p)
		die(NO_MEMORY, "no memory left");
	heap_grew(p, n * size);
	return p;
}

void *take_more(void *old, size_t n, size_t size)
{
	void *p;

	if (size && n > SIZE_MAX / size)
		die(NO_MEMORY, "no memory left");
	p = realloc(old, n && size ? n * size : 1);
	if (!p)
		die(NO_MEMORY, "no memory left");
	heap_grew(p, n * size);
	return p;
}
