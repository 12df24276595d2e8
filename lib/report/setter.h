/* setter.h — a process of Typst: begun, told what to set, heard.  A broken machine dies. */
#ifndef SETTER_H
#define SETTER_H
#include "buf.h"

#include <sys/types.h>

struct setter { pid_t child; FILE *said; int to; };

void setter_begin(struct setter *s, char *const *argv);                       /* told later: */
bool setter_tell(struct setter *s, str words) MUST_USE;                       /* false: nobody listens any more, and setter_end says why */
void setter_told(struct setter *s);                                           /* that was all */
void setter_begin_with(struct setter *s, char *const *argv, str words);       /* told everything at once */
int  setter_end(struct setter *s) MUST_USE;      /* waits; its exit code, -1 of one that was killed; said is open at its beginning, fclose() it */
#endif
