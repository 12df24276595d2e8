/* watch_inside.h — what the files of watch share. */
#ifndef WATCH_INSIDE_H
#define WATCH_INSIDE_H
#include "ids.h"
#include "watch.h"

struct watched { day start, until; unsigned event; uint32_t cluster; };     /* event: 0 still waiting, 1 end, 2 stop */

struct watch {
	const struct measure *m;
	day             as_at;
	struct ids     *group, cluster;                   /* group: one for each `by` */
	struct watched *all;
	uint32_t       *of;                               /* its group in each `by` */
	size_t          n, room, of_room, backwards;
	struct buf      words;
};
#endif
