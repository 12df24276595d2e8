#include "recode.h"

#include "buf.h"

#include <errno.h>
#include <iconv.h>

struct recode {
	iconv_t    from;
	struct buf in, out;
	size_t     in_at, out_at;
	bool       wide;                /* characters of two bytes and more */
};

struct recode *recode_new(const char *encoding)
{
	struct recode *r = take(1, sizeof *r);

	r->from = iconv_open("UTF-8", encoding);
	if (r->from == (iconv_t)-1)
		die(NO_TOOL, "this machine cannot read %s: its C library lacks it", encoding);
	r->wide = starts_with(str_of(encoding), STR("utf-16"));
	return r;
}

void recode_add(struct recode *r, str more)
{
	struct buf rest = {0};

	if (r->in_at < r->in.n)
		buf_add(&rest, (str){ r->in.p + r->in_at, r->in.n - r->in_at });
	buf_add(&rest, more);
	buf_free(&r->in);
	r->in = rest;
	r->in_at = 0;
}

/* Past what is no character. */
static void damaged(struct recode *r)
{
	size_t left = r->in.n - r->in_at, step = r->wide ? 2 : 1;

	buf_addc(&r->out, '\xff');
	r->in_at += left < step ? left : step;
	(void)iconv(r->from, NULL, NULL, NULL, NULL);
}

static void convert(struct recode *r, bool last)
{
	char   block[1 << 14];

	r->out.n = r->out_at = 0;
	while (r->in_at < r->in.n && r->out.n == 0) {
		char  *from = r->in.p + r->in_at, *to = block;
		size_t from_n = r->in.n - r->in_at, room = sizeof block;
		size_t said = iconv(r->from, &from, &from_n, &to, &room);
		int    why = errno;

		r->in_at = (size_t)(from - r->in.p);
		buf_add(&r->out, (str){ block, sizeof block - room });
		if (said != (size_t)-1 || why == E2BIG)
			continue;
		if (why == EILSEQ || last)
			damaged(r);
		else
			return;                 /* the rest of this character comes later */
	}
}

size_t recode_take(struct recode *r, char *to, size_t room)
{
	if (r->out_at == r->out.n)
		convert(r, false);
	size_t left = r->out.n - r->out_at, n = left < room ? left : room;

	if (n)
		memcpy(to, r->out.p + r->out_at, n);
	r->out_at += n;
	return n;
}

void recode_end(struct recode *r)
{
	if (r->out_at == r->out.n)
		convert(r, true);
}

void recode_free(struct recode *r)
{
	if (!r)
		return;
	iconv_close(r->from);
	buf_free(&r->in);
	buf_free(&r->out);
	free(r);
}

static int character(iconv_t from, char byte)
{
	char     *in = &byte, text[8], *to = text;
	size_t    left = 1, room = sizeof text;
	uint32_t  code;

	(void)iconv(from, NULL, NULL, NULL, NULL);
	if (iconv(from, &in, &left, &to, &room) == (size_t)-1 || left || to == text)
		return -1;
	return utf8_next((str){ text, (size_t)(to - text) }, 0, &code) == (size_t)(to - text) ? (int)code : -1;
}

bool recode_bytes(const char *encoding, int map[static 256])
{
	iconv_t from = iconv_open("UTF-8", encoding);

	if (from == (iconv_t)-1)
		return false;
	for (int i = 0; i < 256; i++)
		map[i] = character(from, (char)i);
	iconv_close(from);
	return true;
}
