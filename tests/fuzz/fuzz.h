/* fuzz.h — what every fuzz target stands on: files and standard output in memory, deaths survived, memory counted.
 *
 *     fuzz_is("a.extract", bytes)     from now on the file fuzz/a.extract; read `fuzz_chunk` bytes at a time, or all at once
 *     fuzz_try(one)                   runs it; true when it came to its end, false when it died with a code that bad
 *                                     input may bring about.  Who comes to the end has let go of all memory; what a death
 *                                     leaves behind is let go here
 *     fuzz_said                       what was written to standard output meanwhile
 *
 * The calls it stands in for are chosen by the linker (--wrap, see the Makefile): the library is the one we ship. */
#ifndef FUZZ_H
#define FUZZ_H
#include "out.h"

#include <csv.h>
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <sys/types.h>
#include <unistd.h>
#include <zlib.h>

int  LLVMFuzzerTestOneInput(const unsigned char *data, size_t n);
const char *__asan_default_options(void);
void *__wrap_malloc(size_t n);
void *__wrap_calloc(size_t n, size_t size);
void *__wrap_realloc(void *old, size_t n);
void  __wrap_free(void *p);
int   __wrap_open(const char *path, int how, ...);
ssize_t __wrap_read(int fd, void *to, size_t room);
ssize_t __wrap_write(int fd, const void *from, size_t n);
int   __wrap_access(const char *path, int how);
int   __wrap_close(int fd);
int   __wrap_inflateInit2_(z_stream *z, int bits, const char *version, int size);
int   __wrap_inflateEnd(z_stream *z);
int   __wrap_csv_init(struct csv_parser *p, unsigned char options);
void  __wrap_csv_free(struct csv_parser *p);
int   __real_inflateInit2_(z_stream *z, int bits, const char *version, int size);
int   __real_inflateEnd(z_stream *z);
int   __real_csv_init(struct csv_parser *p, unsigned char options);
void  __real_csv_free(struct csv_parser *p);
void *__real_malloc(size_t n);
void *__real_calloc(size_t n, size_t size);
void *__real_realloc(void *old, size_t n);
void  __real_free(void *p);
int   __real_open(const char *path, int how, ...);
ssize_t __real_read(int fd, void *to, size_t room);
ssize_t __real_write(int fd, const void *from, size_t n);
int   __real_access(const char *path, int how);
int   __real_close(int fd);

/* what is lost is counted here, to the block; the sanitiser would count what a survived death leaves */
const char *__asan_default_options(void)
{
	return "detect_leaks=0:allocator_may_return_null=1";
}

/* --- memory ----------------------------------------------------------------------------------------------- */

enum { FUZZ_HELD = 1 << 16 };
static struct { void *p[FUZZ_HELD]; size_t n; bool on; } fuzz_held;

static void *fuzz_hold(void *p)
{
	if (!fuzz_held.on || !p)
		return p;
	if (fuzz_held.n == FUZZ_HELD)
		abort();                                /* bad input makes so many blocks of memory? */
	return fuzz_held.p[fuzz_held.n++] = p;
}

static void fuzz_drop(const void *p)
{
	for (size_t i = fuzz_held.n; i-- > 0; )
		if (fuzz_held.p[i] == p) {
			fuzz_held.p[i] = fuzz_held.p[--fuzz_held.n];
			return;
		}
}

void *__wrap_malloc(size_t n)              { return fuzz_hold(__real_malloc(n)); }
void *__wrap_calloc(size_t n, size_t size) { return fuzz_hold(__real_calloc(n, size)); }
void  __wrap_free(void *p)                 { fuzz_drop(p); __real_free(p); }

void *__wrap_realloc(void *old, size_t n)
{
	fuzz_drop(old);
	return fuzz_hold(__real_realloc(old, n));
}

/* What the libraries took for us they must let go themselves. */
enum { FUZZ_LENT = 16 };
static z_stream *fuzz_zipped[FUZZ_LENT];
static struct csv_parser *fuzz_parsers[FUZZ_LENT];

int __wrap_inflateInit2_(z_stream *z, int bits, const char *version, int size)
{
	for (size_t i = 0; i < FUZZ_LENT; i++)
		if (!fuzz_zipped[i]) {
			fuzz_zipped[i] = z;
			return __real_inflateInit2_(z, bits, version, size);
		}
	abort();
}

int __wrap_inflateEnd(z_stream *z)
{
	for (size_t i = 0; i < FUZZ_LENT; i++)
		if (fuzz_zipped[i] == z)
			fuzz_zipped[i] = NULL;
	return __real_inflateEnd(z);
}

int __wrap_csv_init(struct csv_parser *p, unsigned char options)
{
	for (size_t i = 0; i < FUZZ_LENT; i++)
		if (!fuzz_parsers[i]) {
			fuzz_parsers[i] = p;
			return __real_csv_init(p, options);
		}
	abort();
}

void __wrap_csv_free(struct csv_parser *p)
{
	for (size_t i = 0; i < FUZZ_LENT; i++)
		if (fuzz_parsers[i] == p)
			fuzz_parsers[i] = NULL;
	__real_csv_free(p);
}

static void fuzz_let_go(void)
{
	for (size_t i = 0; i < FUZZ_LENT; i++) {
		if (fuzz_zipped[i])
			__wrap_inflateEnd(fuzz_zipped[i]);
		if (fuzz_parsers[i])
			__wrap_csv_free(fuzz_parsers[i]);
	}
	while (fuzz_held.n)
		__real_free(fuzz_held.p[--fuzz_held.n]);
}

/* --- files ------------------------------------------------------------------------------------------------ */

enum { FUZZ_FILES = 4, FUZZ_FD = 1000, FUZZ_SAID = 1 << 20 };
static struct { const char *name; str bytes; size_t at; } fuzz_file[FUZZ_FILES];
static size_t fuzz_chunk;                       /* 0: as much as there is room for */
static char   fuzz_said_room[FUZZ_SAID];
static str    fuzz_said = { fuzz_said_room, 0 };

__attribute__((unused)) static void fuzz_is(const char *name, str bytes)
{
	for (size_t i = 0; i < FUZZ_FILES; i++)
		if (!fuzz_file[i].name || strcmp(fuzz_file[i].name, name) == 0) {
			fuzz_file[i].name = name;
			fuzz_file[i].bytes = bytes;
			return;
		}
	abort();
}

static int fuzz_find(const char *path)
{
	if (strncmp(path, "fuzz/", 5) != 0)
		return -1;
	for (int i = 0; i < FUZZ_FILES; i++)
		if (fuzz_file[i].name && strcmp(fuzz_file[i].name, path + 5) == 0)
			return i;
	return FUZZ_FILES;
}

int __wrap_open(const char *path, int how, ...)
{
	int i = fuzz_find(path);

	if (i == FUZZ_FILES) {
		errno = ENOENT;
		return -1;
	}
	if (i < 0)
		return __real_open(path, how & ~(O_CREAT | O_TRUNC));   /* no target makes files */
	fuzz_file[i].at = 0;
	return FUZZ_FD + i;
}

ssize_t __wrap_read(int fd, void *to, size_t room)
{
	if (fd < FUZZ_FD)
		return __real_read(fd, to, room);
	str    bytes = fuzz_file[fd - FUZZ_FD].bytes;
	size_t n = bytes.n - fuzz_file[fd - FUZZ_FD].at;

	n = n < room ? n : room;
	n = fuzz_chunk && n > fuzz_chunk ? fuzz_chunk : n;
	if (n)
		memcpy(to, bytes.p + fuzz_file[fd - FUZZ_FD].at, n);
	fuzz_file[fd - FUZZ_FD].at += n;
	return (ssize_t)n;
}

int __wrap_access(const char *path, int how)
{
	int i = fuzz_find(path);

	return i < 0 ? __real_access(path, how) : i == FUZZ_FILES ? -1 : 0;
}

int __wrap_close(int fd)
{
	return fd < FUZZ_FD ? __real_close(fd) : 0;
}

ssize_t __wrap_write(int fd, const void *from, size_t n)
{
	if (!fuzz_held.on)
		return __real_write(fd, from, n);
	if (fd == STDOUT_FILENO && fuzz_said.n + n <= FUZZ_SAID) {
		memcpy(fuzz_said_room + fuzz_said.n, from, n);
		fuzz_said.n += n;
	}
	return (ssize_t)n;                              /* what is said of bad input is not for the fuzzer's screen */
}

/* --- deaths ----------------------------------------------------------------------------------------------- */

static jmp_buf fuzz_died;
static enum exit_code fuzz_code;
static char fuzz_message[2100];

static void fuzz_last_words(enum exit_code why, const char *message)
{
	if (why == BUG || why == NO_MEMORY || why == BAD_IO || why == NO_OUTPUT)
		abort();                                /* none of these is the input's fault */
	fuzz_code = why;
	snprintf(fuzz_message, sizeof fuzz_message, "%s", message);
	longjmp(fuzz_died, 1);
}

__attribute__((unused)) static bool fuzz_try(void (*one)(void))
{
	fuzz_said.n = 0;
	out_all = NULL;                                 /* of one that died; in_fail_line likewise */
	in_fail_line[0] = '\0';
	fuzz_held.on = true;
	if (setjmp(fuzz_died)) {
		fuzz_let_go();
		fuzz_held.on = false;
		return false;
	}
	before_dying(fuzz_last_words);
	one();
	if (fuzz_held.n)
		abort();                                /* a leak */
	fuzz_held.on = false;
	return true;
}
/* --- a stream --------------------------------------------------------------------------------------------- */

/* With the end that its rows deserve, since no fuzzer guesses a CRC: rows are the lines behind the headings that are not of #. */
__attribute__((unused)) static str fuzz_sealed(str s)
{
	static struct buf sealed;
	bool   head = true;
	size_t rows = 0;
	str    rest, line;

	sealed.n = 0;
	buf_add(&sealed, s);
	if (s.n && s.p[s.n - 1] != '\n')
		buf_addc(&sealed, '\n');
	for (rest = buf_str(&sealed); cut_at(&rest, '\n', &line) && rest.p;) {
		if (line.n && *line.p == '#')
			continue;
		rows += !head;
		head = false;
	}
	unsigned long crc = crc32_z(crc32(0, NULL, 0), (const Bytef *)sealed.p, sealed.n);
	buf_addf(&sealed, "#end rows=%zu crc32=%08lx\n", rows, crc);
	return buf_str(&sealed);
}
#endif
