/* Every file of the folders given, through one target: what `make check` does with the corpora, without a fuzzer. */
#include "buf.h"

#include <dirent.h>
#include <sys/stat.h>

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t n);

static void replay(const char *path)
{
	FILE         *from = fopen(path, "rb");
	unsigned char block[4096], *exactly;
	struct buf    all = {0};
	size_t        n;

	if (!from)
		die(NO_INPUT, "%s cannot be read", path);
	while ((n = fread(block, 1, sizeof block, from)) > 0)
		buf_add(&all, (str){ (const char *)block, n });
	fclose(from);
	exactly = take(all.n, 1);                       /* so that a byte too far is seen */
	if (all.n)
		memcpy(exactly, all.p, all.n);
	buf_ended(&all);
	n = all.n;
	buf_free(&all);
	LLVMFuzzerTestOneInput(exactly, n);
	free(exactly);
}

int main(int argc, char **argv)
{
	size_t n = 0;

	program = "replay";
	for (int i = 1; i < argc; i++) {
		DIR           *folder = opendir(argv[i]);
		struct dirent *entry;
		struct buf     path = {0};

		if (!folder)
			die(NO_INPUT, "there is no folder %s", argv[i]);
		while ((entry = readdir(folder))) {
			if (entry->d_name[0] == '.')
				continue;
			path.n = 0;
			buf_addf(&path, "%s/%s", argv[i], entry->d_name);
			replay(buf_ended(&path));
			n++;
		}
		closedir(folder);
		buf_free(&path);
	}
	before_dying(NULL);
	if (n == 0)
		die(NO_INPUT, "no corpus: nothing was replayed");
	return DONE;
}
