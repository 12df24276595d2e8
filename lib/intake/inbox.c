/* inbox — the files of an extract: found, in order, and their digest. */
#include "inbox.h"

#include "digest.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <sys/stat.h>
#include <unistd.h>

/* --- finding ---------------------------------------------------------------------------------------------- */

static void add(struct inbox *b, str path, str name)
{
	for (size_t i = 0; i < b->n; i++)
		if (same(b->all[i].path, path))         /* two globs may find one file */
			return;
	GROW(b->all, b->n, b->room);
	b->all[b->n++] = (struct inbox_file){ .path = arena_keep(&b->memory, path), .name = arena_keep(&b->memory, name) };
}

static bool is_file(const char *path)
{
	struct stat s;

	return stat(path, &s) == 0 && S_ISREG(s.st_mode);
}

/* One folder for each part of the glob, so that * never crosses a /.  `path` is the folder; `root` bytes of it the inbox. */
static void walk(struct inbox *b, struct buf *path, size_t root, str glob)
{
	size_t         here = path->n;
	DIR           *folder = opendir(buf_ended(path));
	struct dirent *entry;
	struct buf     pattern = {0};
	str            part, rest = glob;

	if (!folder)
		return;
	cut_at(&rest, '/', &part);
	buf_add(&pattern, part);
	while ((entry = readdir(folder)) != NULL) {
		if (fnmatch(buf_ended(&pattern), entry->d_name, FNM_PERIOD) != 0)
			continue;
		buf_addf(path, "/%s", entry->d_name);
		if (rest.p)
			walk(b, path, root, rest);
		else if (is_file(buf_ended(path)))
			add(b, buf_str(path), (str){ path->p + root + 1, path->n - root - 1 });
		path->n = here;
	}
	closedir(folder);
	buf_free(&pattern);
}

static int by_name(const void *a, const void *b)
{
	return str_order(((const struct inbox_file *)a)->path, ((const struct inbox_file *)b)->path);
}

static int newest_first(const void *a, const void *b)
{
	const struct inbox_file *one = a, *other = b;

	if (one->stamp != other->stamp)
		return one->stamp < other->stamp ? 1 : -1;
	return str_order(other->path, one->path);
}

/* The inbox's own place says nothing of its files; that of operands may. */
static void put_in_order(struct inbox *b, const struct extract *x, bool operands)
{
	b->stamped = x->stamp != NOWHERE && !in_rules.sealed;         /* a stream says its day itself */
	b->newest = INT32_MIN;
	for (size_t i = 0; i < b->n && b->stamped; i++) {
		if (!inbox_stamp(x, operands ? b->all[i].path : b->all[i].name, &b->all[i].stamp))
			die(BAD_DATA, "%.*s: %.*s: no date in its path for '%.*s': name it or its folder by the day, such as 2026-03-31%s",
			    FMT(x->name), FMT(b->all[i].name), FMT(x->column[x->stamp].name), x->stamp_month ? ", or the year" : "");
		if (b->all[i].stamp > b->newest)
			b->newest = b->all[i].stamp;
	}
	if (b->n)
		qsort(b->all, b->n, sizeof *b->all, x->n_once ? newest_first : by_name);
}

void inbox_find(struct inbox *b, const struct extract *x, const char *dir)
{
	struct buf path = {0};
	DIR       *folder = opendir(dir);

	if (!folder)
		die(NO_INPUT, "%.*s: the inbox: %s", FMT(x->name), strerror(errno));
	closedir(folder);
	for (size_t i = 0; i < x->n_files; i++) {
		path.n = 0;
		buf_add(&path, str_of(dir));
		walk(b, &path, path.n, x->files[i]);
	}
	buf_free(&path);
	put_in_order(b, x, false);
}

void inbox_none(const struct extract *x)
{
	struct buf globs = {0};

	for (size_t i = 0; i < x->n_files; i++)
		buf_addf(&globs, "%s%.*s", i ? " or " : "", FMT(x->files[i]));
	die(NO_INPUT, "%.*s: no file in the inbox is called %s: is the export there, under this name?", FMT(x->name),
	    buf_ended(&globs));
}

/* return-2025/children.csv of any longer path: no place of this machine in a stream. */
static str short_name(str path)
{
	size_t from = path.n, slashes = 0;

	while (from && (path.p[from - 1] != '/' || ++slashes < 2))
		from--;
	return (str){ path.p + from, path.n - from };
}

void inbox_named(struct inbox *b, const struct extract *x, char *const *operands)
{
	for (; *operands; operands++) {
		str path = str_of(*operands);
		add(b, path, same(path, STR("-")) ? STR("stdin") : short_name(path));
	}
	put_in_order(b, x, true);
}

void inbox_free(struct inbox *b)
{
	arena_free(&b->memory);
	free(b->all);
	*b = (struct inbox){0};
}

/* --- the digest ------------------------------------------------------------------------------------------- */

static void digest_file(struct digest *d, const struct inbox_file *f)
{
	char        block[1 << 16];
	int         fd = open(f->path.p, O_RDONLY | O_CLOEXEC);
	struct stat what;
	ssize_t     n;

	if (fd < 0)
		die(NO_INPUT, "%.*s: %s", FMT(f->name), strerror(errno));
	if (fstat(fd, &what) != 0 || !S_ISREG(what.st_mode))
		die(BAD_USE, "%.*s: is a pipe, and can be read only once: give it alone, or save it as a file", FMT(f->name));
	while ((n = read(fd, block, sizeof block)) > 0)
		digest_add(d, (str){ block, (size_t)n });
	if (n < 0)
		die(BAD_IO, "%.*s: reading: %s", FMT(f->name), strerror(errno));
	close(fd);
}

void inbox_digest(const struct inbox *b, char hex[static 65])
{
	struct digest     *d = digest_new();
	struct inbox_file *named = take(b->n, sizeof *named);

	if (b->n)
		memcpy(named, b->all, b->n * sizeof *named);
	qsort(named, b->n, sizeof *named, by_name);
	for (size_t i = 0; i < b->n; i++)
		digest_file(d, &named[i]);
	free(named);
	digest_hex(d, hex);
}

/* --- stamps ----------------------------------------------------------------------------------------------- */

static bool digit_at(str s, size_t i)
{
	return i < s.n && s.p[i] >= '0' && s.p[i] <= '9';
}

/* n bytes from i on, and no digit or -digit behind them: 2026-031 is no month, 2024-25 no year. */
static bool piece(str s, size_t i, size_t n, str *out)
{
	if (i + n > s.n || digit_at(s, i + n) || (i + n < s.n && s.p[i + n] == '-' && digit_at(s, i + n + 1)))
		return false;
	*out = (str){ s.p + i, n };
	return true;
}

/* 31-03-2026, 03-2026: a date in another form, whose year says only half of it.  ssda903-2026 is none. */
static bool behind_two_digits(str s, size_t i)
{
	return i > 2 && s.p[i - 1] == '-' && digit_at(s, i - 2) && digit_at(s, i - 3) && !(i > 3 && digit_at(s, i - 4));
}

bool inbox_stamp(const struct extract *x, str path, day *out)
{
	str     s;
	month   m;
	int64_t year;

	for (size_t i = 0; i < path.n; i++) {
		if (!digit_at(path, i) || (i && digit_at(path, i - 1)) || behind_two_digits(path, i))
			continue;
		if (piece(path, i, DAY_ROOM, &s) && read_day(s, out))
			return true;
		if (piece(path, i, MONTH_ROOM, &s) && read_month(s, &m)) {
			*out = last_day(m);
			return true;
		}
		if (x->stamp_month && piece(path, i, 4, &s) && read_int(s, &year) && year >= 1583) {
			/* a year that ends on 29 February ends on the 28th in most */
			day first = day_of((int)year, x->stamp_month, 1), end = last_day(month_of(first));
			*out = first + x->stamp_day - 1 < end ? first + x->stamp_day - 1 : end;
			return true;
		}
	}
	return false;
}
