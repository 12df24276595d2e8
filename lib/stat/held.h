/* held.h — memory of the statistics: where there is none, that is said, and no figure is missing for it. */
#ifndef STAT_HELD_H
#define STAT_HELD_H

extern void (*stat_no_memory)(void);                     /* what to do; stages end here.  NULL: what asked goes without, and its figure is nan */
void *stat_held(void *room);                             /* what was allocated, or stat_no_memory() */
#endif
