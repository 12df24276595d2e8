/* held.c — see held.h. */
#include "stat/held.h"

#include <stddef.h>

void (*stat_no_memory)(void);

void *stat_held(void *room)
{
	if (!room && stat_no_memory)
		stat_no_memory();
	return room;
}
