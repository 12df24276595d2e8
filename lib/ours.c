/* ours — our own files, found from where the program is. */
#include "ours.h"

#include <unistd.h>

const char *ours_file(const char *there, const char *installed, struct arena *memory)
{
	char       self[4096];
	ssize_t    n = readlink("/proc/self/exe", self, sizeof self - 1);
	struct buf b = {0};
	str        found;

	while (n > 0 && self[n - 1] != '/')
		n--;
	n = n > 0 ? n : 0;
	buf_addf(&b, "%.*s../../%s", (int)n, self, there);
	if (access(buf_ended(&b), R_OK) != 0) {
		b.n = 0;
		buf_addf(&b, "%.*s../../share/alongside/%s", (int)n, self, installed);
	}
	found = arena_keep(memory, buf_str(&b));
	buf_free(&b);
	return found.p;
}
