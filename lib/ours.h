/* ours.h — where our own files lie: beside the program in a checkout, or installed. */
#ifndef OURS_H
#define OURS_H
#include "buf.h"

/* `there` under the checkout, else `installed` under share/alongside; readable or not.  Lives in the arena. */
const char *ours_file(const char *there, const char *installed, struct arena *memory);
#endif
