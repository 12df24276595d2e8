#include "spill.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

enum { KEPT = 1 << 23, BLOCK = 1 << 18 };

/* What lies there is masked, and goes when the stage ends, however it ends: the file has no name any more. */
static void open_file(struct spill *s)
{
	const char *folder = getenv("TMPDIR");
	struct buf  path = {0};

	buf_addf(&path, "%s/alongside-XXXXXX", folder && *folder ? folder : "/tmp");
	buf_ended(&path);
	s->file = mkstemp(path.p);
	if (s->file < 0)
		die(BAD_IO, "making a temporary file: %s", strerror(errno));
	unlink(path.p);
	(void)fcntl(s->file, F_SETFD, FD_CLOEXEC);
	s->open = true;
	buf_free(&path);
}

static void flush(struct spill *s)
{
	for (size_t at = 0; at < s->row.n; ) {
		ssize_t wrote = write(s->file, s->row.p + at, s->row.n - at);

		if (wrote < 0 && errno == EINTR)
			continue;
		if (wrote < 0)
			die(BAD_IO, "writing a temporary file: %s", strerror(errno));
		at += (size_t)wrote;
	}
	s->written += s->row.n;
	s->row.n = 0;
}

struct spilt spill_add(struct spill *s, str piece)
{
	struct spilt made = { .n = (uint32_t)piece.n };

	if (piece.n > UINT32_MAX)
		die(BAD_DATA, "a row of more than four thousand million bytes");
	if (!s->open && s->memory.n + piece.n <= KEPT) {
		made.at = s->memory.n;
		buf_add(&s->memory, piece);
		return made;
	}
	if (!s->open)
		open_file(s);
	made.at = KEPT + s->written + s->row.n;
	buf_add(&s->row, piece);
	if (s->row.n >= BLOCK)
		flush(s);
	return made;
}

str spill_get(struct spill *s, struct spilt piece, struct buf *room)
{
	if (piece.at < KEPT)
		return (str){ s->memory.p + piece.at, piece.n };
	if (s->row.n)
		flush(s);
	room->n = 0;
	buf_more(room, piece.n);
	while (room->n < piece.n) {
		ssize_t got = pread(s->file, room->p + room->n, piece.n - room->n, (off_t)(piece.at - KEPT + room->n));

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			die(BAD_IO, "reading a temporary file: %s", got < 0 ? strerror(errno) : "it ends too soon");
		room->n += (size_t)got;
	}
	return buf_str(room);
}

void spill_free(struct spill *s)
{
	if (s->open)
		close(s->file);
	buf_free(&s->memory);
	buf_free(&s->row);
	*s = (struct spill){0};
}
