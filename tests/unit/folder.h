/* folder.h — a folder of files that a test makes and takes away again. */
#ifndef FOLDER_H
#define FOLDER_H
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct folder { char path[64]; char *file[8]; int files; };

static inline void folder_make(struct folder *f)
{
	*f = (struct folder){ .path = "/tmp/alongside-test-XXXXXX" };
	if (!mkdtemp(f->path))
		abort();
}

/* The path of NAME in it, which now holds the text. */
static inline const char *folder_file(struct folder *f, const char *name, const char *text)
{
	size_t room = strlen(f->path) + strlen(name) + 2;
	char  *path = f->file[f->files++] = malloc(room);
	FILE  *out;

	if (!path)
		abort();
	snprintf(path, room, "%s/%s", f->path, name);
	out = fopen(path, "w");
	if (!out || fputs(text, out) < 0 || fclose(out) != 0)
		abort();
	return path;
}

static inline void folder_away(struct folder *f)
{
	while (f->files) {
		remove(f->file[--f->files]);
		free(f->file[f->files]);
	}
	rmdir(f->path);
}
#endif
