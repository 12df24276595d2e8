/* source — one file, opened up to its headings. */
#include "source.h"

static void seen(void *digest, str raw)
{
	digest_add(digest, raw);
}

/* A stage before us made it: if that stage did not finish, in_next says so, and never a row too few. */
static struct source sealed(const struct inbox_file *f)
{
	struct source        s = { .in = in_open(f->path.p) };
	const struct column *column;

	s.n = in_columns(s.in, &column);
	s.kept = take(s.n + 1, sizeof *s.kept);
	for (size_t i = 0; i < s.n; i++)
		s.kept[i] = column[i].name;
	s.heading = s.kept;
	return s;
}

const char *source_name(const struct source *s)
{
	return s->in ? in_name(s->in) : rows_name(s->rows);
}

/* Of what the stage before us read, which it says behind its rows.  Of several files the digest of their digests, in the order they
 * were read in. */
static void digest_of_stream(struct in *in, char hex[static 65])
{
	const str     *count;
	size_t         n = in_counts(in, &count), found = 0;
	struct digest *all = digest_new();
	char           one[65] = "-";
	str            word;

	for (size_t i = 0; i < n; i++)
		for (str rest = count[i]; cut_word(&rest, &word); ) {
			if (!starts_with(word, STR("sha256=")) || word.n != 7 + 64)
				continue;
			found++;
			digest_add(all, (str){ word.p + 7, 64 });
			memcpy(one, word.p + 7, 64);
			one[64] = '\0';
		}
	digest_hex(all, hex);
	if (found < 2)
		memcpy(hex, one, sizeof one);
}

void source_digest(const struct source *s, const struct inbox *files, struct digest *read, char hex[static 65])
{
	if (s->in)
		digest_of_stream(s->in, hex);
	else if (read)
		digest_hex(read, hex);
	else
		inbox_digest(files, hex);
}

day source_oldest(const struct in *in, const struct inbox *files)
{
	const str *note;
	day        oldest = INT32_MAX;

	for (size_t i = 0; files->stamped && i < files->n; i++)
		oldest = files->all[i].stamp < oldest ? files->all[i].stamp : oldest;
	if (in && in_notes(in, "returns", &note) && !read_day(trimmed(note[0]), &oldest))
		die(BAD_DATA, "%s: '#returns' is not a day: make the stream anew", in_name(in));
	return oldest;
}

void source_close(struct source *s)
{
	if (s->in)
		in_close(s->in);
	else if (s->rows)
		rows_close(s->rows);
	free(s->kept);
	*s = (struct source){0};
}

struct source source_open(const struct inbox_file *f, const char *extract, const char *encoding, struct digest *digest)
{
	struct bytes *bytes;
	struct source s = {0};
	enum rows_got got;

	if (in_rules.sealed)
		return sealed(f);
	bytes = bytes_open(f->path.p);
	bytes_encoding(bytes, encoding);
	if (digest)
		bytes_watch(bytes, seen, digest);
	s.rows = rows_open(bytes);
	got = rows_next(s.rows, &s.heading, &s.n);
	if (got == NO_MORE_ROWS)
		die(BAD_DATA, "%s%s%s: is empty: not even headings", extract, *extract ? ": " : "", rows_name(s.rows));
	if (got == BAD_ROW)
		die(BAD_DATA, "%s%s%s:%zu: the headings: %s", extract, *extract ? ": " : "", rows_name(s.rows), rows_line(s.rows),
		    rows_why(s.rows));
	return s;
}
