/* editions — the .report files that were named, or all of a folder. */
#include "edition.h"

#include <glob.h>
#include <sys/stat.h>

/* Those that were named, or all of a folder in the order of their names; director first, for it is the one that is linked to. */
size_t editions_read(const struct edition **e, size_t most, const struct editions_asked *asked, struct arena *memory)
{
	size_t n = 0;

	for (size_t i = 0; i < asked->paths || (i == 0 && asked->paths == 0); i++) {
		const char *path = asked->paths > 0 ? asked->path[i] : asked->otherwise;
		struct stat is;
		struct buf  pattern = {0};
		glob_t      found = {0};

		buf_addf(&pattern, "%s/*.report", path);
		if (stat(path, &is) != 0 || !S_ISDIR(is.st_mode)) {
			if (n < most)
				e[n++] = edition_read(path, memory);
		} else if (glob(buf_ended(&pattern), 0, NULL, &found) == 0) {
			for (size_t k = 0; k < found.gl_pathc && n < most; k++) {
				const struct edition *one = edition_read(found.gl_pathv[k], memory);
				e[n++] = one;
				for (size_t at = n - 1; same(one->name, STR("director")) && at > 0; at--)
					e[at] = e[at - 1], e[at - 1] = one;
			}
			globfree(&found);
		} else {
			die(NO_INPUT, "%s: there is no .report file in this folder", path);
		}
		buf_free(&pattern);
	}
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < i; k++)
			if (same(e[i]->files, e[k]->files) || same(e[i]->page, e[k]->page))
				die(BAD_SETTING, "%s: makes the files of %s too: give it 'files' of its own", e[i]->file, e[k]->file);
	return n;
}
