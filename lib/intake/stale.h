/* stale.h — is an extract too old for the day it is asked to speak of? */
#ifndef STALE_H
#define STALE_H
#include "council.h"
#include "extract.h"

/* newest: the newest stamp of its files, or where none is declared the newest `when` of its rows; INT32_MIN: none.
 * Warns, or dies BAD_DATA, as the extract's `stale` says, else council.conf's; no word of it there: never. */
void stale_judge(const struct extract *x, const struct council *c, day newest, day as_at);
#endif
