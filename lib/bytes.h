/* bytes.h — the bytes of a file, a pipe or a .gz, block by block.
 *
 * A gzip file is known by its first two bytes, not by its name, and read by zlib;
 * one that is cut short or damaged is never a short file: it ends the program
 * with BAD_DATA.  UTF-16 is known by its mark and read as UTF-8.  Only this module knows zlib. */
#ifndef BYTES_H
#define BYTES_H
#include "buf.h"

struct bytes;
struct bytes *bytes_open(const char *path);               /* "-" is stdin; dies NO_INPUT when it cannot be opened */
size_t        bytes_read(struct bytes *b, char *to, size_t room);   /* 0 only at the end; dies BAD_IO, BAD_DATA */
void          bytes_back(struct bytes *b, str s);          /* what was read too far: the next bytes_read gives it again */
/* Have every byte shown as it lies, before any unpacking: for its digest.  Before the first read. */
void          bytes_watch(struct bytes *b, void (*seen)(void *with, str raw), void *with);
/* What it is written in, "windows-1252": before the first read.  NULL, or nothing said: UTF-8. */
void          bytes_encoding(struct bytes *b, const char *encoding);
const char   *bytes_name(const struct bytes *b);          /* for messages: the file's own name without folders, or "stdin" */
void          bytes_close(struct bytes *b);

/* For tests and fuzzing: the same from memory, handed out at most `chunk` bytes at a time (0: all at once). */
struct bytes *bytes_of(str memory, size_t chunk);
#endif
