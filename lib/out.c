/* out — a stream being written: columns first, then rows, then the seal. */
#include "crc.h"
#include "out.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

struct out *out_all;

/* Told from a file that a #fail must follow what was sent: whole lines only leave `pending`. */
static bool send(struct out *out, size_t n)
{
	size_t at = 0;

	while (at < n) {
		ssize_t wrote = write(out->fd, out->pending.p + at, n - at);
		if (wrote < 0 && errno == EINTR)
			continue;
		if (wrote < 0)
			return false;
		out->sent = true;
		at += (size_t)wrote;
	}
	return true;
}

void out_flush(struct out *out, size_t n)
{
	if (n == 0)
		return;
	out->crc = crc_more(out->crc, (str){ out->pending.p, n });
	if (!send(out, n)) {
		int why = errno;
		out->fd = -1;                   /* nothing more can be said there */
		die(BAD_IO, "writing: %s", strerror(why));
	}
	memmove(out->pending.p, out->pending.p + n, out->pending.n - n);
	out->pending.n -= n;
	out->row_at -= n;
}

/* Room for the next stage to work on while we make more: with the usual 64 KiB two stages take turns and one core idles.
 * (Four stages, a million rows: 1.5 s instead of 2.2.)  Where there is no pipe, or no more room for it, nothing is lost. */
static void widen_pipe(int fd)
{
#ifdef __linux__
	enum { SET_PIPE_SIZE = 1031, ROOM = 1 << 20 };           /* F_SETPIPE_SZ, which POSIX does not know */

	(void)fcntl(fd, SET_PIPE_SIZE, ROOM);
#else
	(void)fd;
#endif
}

/* A new file appears whole or not at all, by its rename; but what is there and is no ordinary file (a pipe, /dev/null) is
 * written to: a rename would put a file in its place. */
static void open_path(struct out *out, const char *path)
{
	struct stat there;
	bool        in_place = stat(path, &there) == 0 && !S_ISREG(there.st_mode);

	buf_add(&out->path, str_of(path));
	if (!in_place)
		buf_addf(&out->part, "%s.part", path);
	out->fd = in_place ? open(path, O_WRONLY | O_CLOEXEC)
	                   : open(buf_ended(&out->part), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (out->fd < 0)
		die(NO_OUTPUT, "%s: %s", strrchr(path, '/') ? strrchr(path, '/') + 1 : path, strerror(errno));
}

struct out *out_open(const char *path, const char *kind, struct in *from)
{
	struct out *out = take(1, sizeof *out);

	out->fd = STDOUT_FILENO;
	widen_pipe(STDOUT_FILENO);
	if (strcmp(path, "-") != 0)
		open_path(out, path);
	out->from = from;
	out->crc = 0;
	out->kind = kind ? arena_keep(&out->memory, str_of(kind)) : from ? from->kind : (str){0};
	if (from) {
		out->masked = from->masked;
		out->safe = from->safe;
		out->from_hand = from->by_hand && !from->sealed;
		out->has_as_at = from->has_as_at;
		out->as_at = from->as_at;
	}
	out->next = out_all;
	out_all = out;
	return out;
}

void out_by(struct out *out, const char *operands) { out->by = arena_keep(&out->memory, str_of(operands)); }
void out_as_at(struct out *out, day as_at)         { out->has_as_at = true, out->as_at = as_at; }
void out_masked(struct out *out)                   { out->masked = true; }
void out_safe(struct out *out, const char *policy) { out->safe = arena_keep(&out->memory, str_of(policy)); }
void out_hand(struct out *out)                     { out->hand = true; }

void out_drop(struct out *out, const char *word)
{
	GROW(out->dropped, out->drops, out->drop_room);
	out->dropped[out->drops++] = arena_keep(&out->memory, str_of(word));
}

void out_note(struct out *out, const char *word, str rest)
{
	GROW(out->note, out->notes, out->note_room);
	out->note[out->notes].word = arena_keep(&out->memory, str_of(word));
	out->note[out->notes++].rest = arena_keep(&out->memory, rest);
}

void out_count(struct out *out, str line)
{
	for (size_t i = 0; i < out->count.n; i++)
		if (same(out->count.line[i], line))
			return;
	GROW(out->count.line, out->count.n, out->count.room);
	out->count.line[out->count.n++] = arena_keep(&out->memory, line);
}

void out_counts_of(struct out *out, struct in *joined)
{
	if (!joined->finished)
		die(BUG, "%s: joined, and not read to its end", in_name(joined));
	for (size_t i = 0; i < joined->counts; i++)
		out_count(out, joined->count[i]);
}

void out_column_like(struct out *out, const struct column *c)
{
	struct column *to;
	str           *codes = NULL;

	GROW(out->column, out->columns, out->column_room);
	to = &out->column[out->columns++];
	*to = *c;
	to->name = arena_keep(&out->memory, c->name);
	to->note = arena_keep(&out->memory, c->note);
	to->mask = arena_keep(&out->memory, c->mask);
	to->every = arena_keep(&out->memory, c->every);
	if (c->codes) {
		codes = arena_take(&out->memory, c->n_codes + 1, sizeof *codes);
		for (size_t i = 0; i < c->n_codes; i++)
			codes[i] = arena_keep(&out->memory, c->codes[i]);
	}
	to->codes = codes;
}

void out_column(struct out *out, const char *name, enum type type, const char *note)
{
	out_column_like(out, &(struct column){ .name = str_of(name), .type = type, .note = str_of(note) });
}

void out_columns_of(struct out *out, struct in *in)
{
	for (size_t i = 0; i < in->columns; i++)
		out_column_like(out, &in->column[i]);
}
