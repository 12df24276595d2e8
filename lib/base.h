/* base.h — what every file here may lean on: exit codes, last words, checked memory.
 *
 * Bad data returns; a broken machine dies.  A function that can meet a wrong
 * byte in somebody's extract hands back a result to check.  A function that can
 * only fail because memory or the disk ran out says so and ends the program. */
#ifndef BASE_H
#define BASE_H

/* Included here, whoever is first, so that the poison below spoils our calls and not their declarations. */
#include <locale.h>
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define PRINTF(f, a) __attribute__((format(printf, f, a)))
#define MUST_USE     __attribute__((warn_unused_result))
#define COUNT(a)     (sizeof(a) / sizeof *(a))

enum exit_code {                /* the numbers are those of sysexits.h */
	DONE        = 0,
	NO          = 1,        /* asked a question (--check), and the answer is no */
	BAD_USE     = 64,       /* the command line */
	BAD_DATA    = 65,       /* an extract or a stream says something it may not */
	NO_INPUT    = 66,       /* a named file cannot be read */
	NO_TOOL     = 69,       /* gnuplot or Typst is missing or fell over */
	BUG         = 70,       /* ours: please report it */
	NO_MEMORY   = 71,
	NO_OUTPUT   = 73,       /* a result cannot be created */
	BAD_IO      = 74,       /* a read or write failed half way */
	CUT         = 76,       /* the stage before did not finish */
	BAD_SETTING = 78,       /* a definition, a configuration file or a key */
};

/* The name that messages begin with; set once, by stage_begin. */
extern const char *program;

/* One line on stderr, `program: message`, in one write; control bytes become '?'. */
void           warn(const char *fmt, ...) PRINTF(1, 2);
_Noreturn void die(enum exit_code why, const char *fmt, ...) PRINTF(2, 3);

/* The same, but silent: the stage before has already said it.  `message` still goes downstream. */
_Noreturn void die_silently(enum exit_code why, const char *message);

/* So that an open stream can carry the bad news downstream; one caller, stage_begin.
 * A second death inside `last_words` exits at once. */
void before_dying(void (*last_words)(enum exit_code why, const char *message));

/* Before even that, whatever it dies of: take away what was begun and is not whole.  NULL: nothing was. */
void clean_when_dying(void (*clean)(void));

void *take(size_t n, size_t size) MUST_USE;               /* zeroed; never NULL; free() it */
void *take_more(void *old, size_t n, size_t size) MUST_USE;   /* as realloc: what is new is not zeroed */

/* Room for one more in an array that grows: GROW(p, used, room); p[used++] = … */
#define GROW(a, used, room) \
	((used) < (room) ? (void)0 \
	 : (void)((room) = (room) ? 2 * (room) : 16, (a) = take_more((a), (room), sizeof *(a))))

#pragma GCC poison strcpy strcat strncpy sprintf vsprintf gets strtok atoi atof setlocale localtime gmtime
#endif
