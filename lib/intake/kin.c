/* kin — the extracts beside one, and which of them reads a file best. */
#include "kin.h"

#include "lookup.h"

#include <dirent.h>

static size_t reads(const struct extract *x, const str *heading, size_t n)
{
	struct buf folded = {0};
	size_t     known = 0;
	uint32_t   id;

	for (size_t i = 0; i < n; i++) {
		folded.n = 0;
		lookup_fold(&folded, heading[i]);
		known += folded.n && ids_find(&x->heading, buf_str(&folded), &id);
	}
	buf_free(&folded);
	return known;
}

/* annexa- of annexa-contacts; nothing of cases. */
static str family(str name)
{
	for (size_t i = 0; i < name.n; i++)
		if (name.p[i] == '-')
			return (str){ name.p, i + 1 };
	return (str){0};
}

static bool is_kin(const struct extract *x, str file)
{
	str first = family(x->name);

	return first.n && starts_with(file, first) && ends_with(file, STR(".extract"))
	       && !same((str){ file.p, file.n - 8 }, x->name);
}

struct best { size_t reads; struct buf name, title; };

/* Whatever order the folder gives them in. */
static void compare(struct best *best, const char *path, const char *lookups, const str *heading, size_t n)
{
	struct extract *other = extract_read(path, lookups);
	size_t          known = reads(other, heading, n);

	if (known > best->reads || (known == best->reads && best->name.n && str_order(other->name, buf_str(&best->name)) < 0)) {
		best->reads = known;
		best->name.n = best->title.n = 0;
		buf_add(&best->name, other->name);
		buf_add(&best->title, other->title);
	}
	extract_free(other);
}

void kin_check(const struct extract *x, const char *path, const char *lookups, const char *file, const str *heading, size_t n)
{
	struct buf     dir = {0}, kin = {0};
	struct best    best = {0};
	const char    *slash;
	DIR           *folder;
	struct dirent *entry;

	if (x->plain || family(x->name).n == 0 || (best.reads = reads(x, heading, n)) == n)
		return;
	slash = strrchr(path, '/');
	buf_addf(&dir, "%.*s", slash ? (int)(slash - path) : 1, slash ? path : ".");
	folder = opendir(buf_ended(&dir));
	while (folder && (entry = readdir(folder)) != NULL) {
		if (!is_kin(x, str_of(entry->d_name)))
			continue;
		kin.n = 0;
		buf_addf(&kin, "%s/%s", buf_ended(&dir), entry->d_name);
		compare(&best, buf_ended(&kin), lookups, heading, n);
	}
	if (folder)
		closedir(folder);
	if (best.name.n)
		die(BAD_DATA, "%.*s: %s: this looks like %s (%s), not %.*s (%.*s): is it in the right place?", FMT(x->name), file,
		    buf_ended(&best.name), buf_ended(&best.title), FMT(x->name), FMT(x->title));
	buf_free(&dir);
	buf_free(&kin);
}
