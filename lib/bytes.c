/* bytes — a file, a pipe, a .gz or memory, block by block. */
#include "bytes.h"

#include "recode.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

enum { BLOCK = 1 << 18 };

struct bytes {
	struct buf name;
	int        fd;                  /* -1: from memory */
	str        memory;
	size_t     chunk;
	bool       zipped, begun, in_member;
	z_stream   z;
	char      *packed;              /* compressed bytes as they came, BLOCK of them */
	size_t     head, head_at;       /* of them, read already to see whether it is gzip */
	char       first[2];
	struct buf back;                /* given back, to be read again */
	size_t     back_at;
	const char *encoding;           /* said of it; NULL: UTF-8 */
	struct recode *recode;
	char       lead[3];             /* the first bytes, unpacked: a mark of the encoding perhaps */
	size_t     leads, lead_at;
	bool       looked;
	void     (*seen)(void *with, str raw);
	void      *with;
};

struct bytes *bytes_open(const char *path)
{
	struct bytes *b = take(1, sizeof *b);
	const char   *slash = strrchr(path, '/');
	struct stat   what;

	if (strcmp(path, "-") == 0) {
		b->fd = STDIN_FILENO;
		buf_add(&b->name, STR("stdin"));
		return b;
	}
	buf_add(&b->name, str_of(slash ? slash + 1 : path));
	b->fd = open(path, O_RDONLY | O_CLOEXEC);
	if (b->fd < 0)
		die(NO_INPUT, "%s: %s", buf_ended(&b->name), strerror(errno));
	if (fstat(b->fd, &what) == 0 && S_ISDIR(what.st_mode))
		die(NO_INPUT, "%s: is a folder, not a file", buf_ended(&b->name));
	return b;
}

struct bytes *bytes_of(str memory, size_t chunk)
{
	struct bytes *b = take(1, sizeof *b);

	b->fd = -1;
	b->memory = memory;
	b->chunk = chunk;
	buf_add(&b->name, STR("memory"));
	return b;
}

static size_t read_raw(struct bytes *b, char *to, size_t room)
{
	ssize_t got;

	if (b->fd < 0) {
		size_t n = b->memory.n < room ? b->memory.n : room;
		if (b->chunk && n > b->chunk)
			n = b->chunk;
		if (n)
			memcpy(to, b->memory.p, n);
		b->memory.p += n;
		b->memory.n -= n;
		return n;
	}
	do
		got = read(b->fd, to, room);
	while (got < 0 && errno == EINTR);
	if (got < 0)
		die(BAD_IO, "%s: reading: %s", buf_ended(&b->name), strerror(errno));
	return (size_t)got;
}

static size_t raw(struct bytes *b, char *to, size_t room)
{
	size_t n = read_raw(b, to, room);

	if (b->seen)
		b->seen(b->with, (str){ to, n });
	return n;
}

void bytes_watch(struct bytes *b, void (*seen)(void *with, str raw), void *with)
{
	b->seen = seen;
	b->with = with;
}

/* The first two bytes say whether it is gzip. */
static void begin(struct bytes *b)
{
	b->begun = true;
	while (b->head < sizeof b->first) {
		size_t n = raw(b, b->first + b->head, sizeof b->first - b->head);
		if (n == 0)
			break;
		b->head += n;
	}
	b->zipped = b->head == 2 && (unsigned char)b->first[0] == 0x1f && (unsigned char)b->first[1] == 0x8b;
	if (!b->zipped)
		return;
	b->packed = take_more(NULL, BLOCK, 1);
	memcpy(b->packed, b->first, b->head);
	b->z.next_in = (Bytef *)b->packed;
	b->z.avail_in = (uInt)b->head;
	if (inflateInit2(&b->z, 15 + 16) != Z_OK)
		die(NO_MEMORY, "no memory left");
	b->in_member = true;
}

/* More packed bytes in; false at the end of the file. */
static bool refill(struct bytes *b)
{
	if (b->z.avail_in)
		return true;
	b->z.next_in = (Bytef *)b->packed;
	b->z.avail_in = (uInt)raw(b, b->packed, BLOCK);
	return b->z.avail_in > 0;
}

static size_t unzipped(struct bytes *b, char *to, size_t room)
{
	b->z.next_out = (Bytef *)to;
	b->z.avail_out = (uInt)(room < BLOCK ? room : BLOCK);
	while (b->z.next_out == (Bytef *)to) {
		int said;

		if (!refill(b)) {
			if (b->in_member)
				die(BAD_DATA, "%s: the gzip file is cut short: copy it again from where it was made", buf_ended(&b->name));
			return 0;
		}
		if (!b->in_member) {            /* another member follows the last */
			if (inflateReset(&b->z) != Z_OK)
				die(BUG, "zlib does not begin again");
			b->in_member = true;
		}
		said = inflate(&b->z, Z_NO_FLUSH);
		if (said == Z_STREAM_END)
			b->in_member = false;
		else if (said == Z_MEM_ERROR)
			die(NO_MEMORY, "no memory left");
		else if (said != Z_OK && said != Z_BUF_ERROR)
			die(BAD_DATA, "%s: the gzip file is damaged: copy it again from where it was made", buf_ended(&b->name));
	}
	return (size_t)((char *)b->z.next_out - to);
}

/* The bytes of the file itself, without any packing. */
static size_t unpacked(struct bytes *b, char *to, size_t room)
{
	if (!b->begun)
		begin(b);
	if (b->zipped)
		return unzipped(b, to, room);
	if (b->head_at < b->head) {
		size_t n = b->head - b->head_at < room ? b->head - b->head_at : room;
		memcpy(to, b->first + b->head_at, n);
		b->head_at += n;
		return n;
	}
	return raw(b, to, room);
}

void bytes_encoding(struct bytes *b, const char *encoding)
{
	b->encoding = encoding;
}

/* UTF-16 is known by its mark; a file with the mark of UTF-8 is that, whatever was said of it. */
static void look(struct bytes *b)
{
	size_t n;

	b->looked = true;
	while (b->leads < sizeof b->lead && (n = unpacked(b, b->lead + b->leads, sizeof b->lead - b->leads)) > 0)
		b->leads += n;
	str lead = { b->lead, b->leads };
	bool little = starts_with(lead, STR("\xff\xfe")), big = starts_with(lead, STR("\xfe\xff"));
	if (little || big) {
		b->recode = recode_new(little ? "utf-16le" : "utf-16be");
		b->lead_at = 2;
	} else if (b->encoding && !starts_with(lead, STR("\xef\xbb\xbf"))) {
		b->recode = recode_new(b->encoding);
	}
}

static size_t leading(struct bytes *b, char *to, size_t room)
{
	size_t n = b->leads - b->lead_at < room ? b->leads - b->lead_at : room;

	memcpy(to, b->lead + b->lead_at, n);
	b->lead_at += n;
	return n;
}

static size_t recoded(struct bytes *b, char *to, size_t room)
{
	char   block[1 << 14];
	size_t n;

	while ((n = recode_take(b->recode, to, room)) == 0) {
		size_t more = b->lead_at < b->leads ? leading(b, block, sizeof block) : unpacked(b, block, sizeof block);
		if (more > 0) {
			recode_add(b->recode, (str){ block, more });
			continue;
		}
		recode_end(b->recode);
		return recode_take(b->recode, to, room);
	}
	return n;
}

size_t bytes_read(struct bytes *b, char *to, size_t room)
{
	if (room == 0)
		return 0;
	if (b->back_at < b->back.n) {
		size_t n = b->back.n - b->back_at < room ? b->back.n - b->back_at : room;
		memcpy(to, b->back.p + b->back_at, n);
		b->back_at += n;
		return n;
	}
	if (!b->looked)
		look(b);
	if (b->recode)
		return recoded(b, to, room);
	return b->lead_at < b->leads ? leading(b, to, room) : unpacked(b, to, room);
}

void bytes_back(struct bytes *b, str s)
{
	struct buf back = {0};

	buf_add(&back, s);
	if (b->back_at < b->back.n)
		buf_add(&back, (str){ b->back.p + b->back_at, b->back.n - b->back_at });
	buf_free(&b->back);
	b->back = back;
	b->back_at = 0;
}

const char *bytes_name(const struct bytes *b)
{
	return buf_ended((struct buf *)&b->name);       /* the NUL stands beyond n: nothing a reader can see changes */
}

void bytes_close(struct bytes *b)
{
	if (!b)
		return;
	if (b->zipped)
		inflateEnd(&b->z);
	if (b->fd > STDIN_FILENO)
		close(b->fd);
	recode_free(b->recode);
	free(b->packed);
	buf_free(&b->name);
	buf_free(&b->back);
	free(b);
}
