/* watch_inside.h — what the files of watch share. */
#ifndef WATCH_INSIDE_H
#define WATCH_INSIDE_H
#include "alike.h"
#include "ids.h"
#include "parted.h"
#include "period.h"
#include "watch.h"

/* A row that is watched, as numbers.  Its groups, one for each `by`, follow. */
enum { WATCH_START, WATCH_TIME, WATCH_CLUSTER, WATCH_GROUP };     /* cluster: UINT32_MAX none; time: days, times 4, and 0 still waiting, 1 end, 2 stop */

struct watch {
	const struct measure *m;
	day           as_at;
	struct ids   *group, cluster;                     /* group: one for each `by` */
	struct parted rows;                               /* by cluster */
	uint32_t     *row;                                /* the one that is being read */
	size_t        backwards;
	struct buf    words;
};

/* Those of one cell of one grouping who were watched equally long, to the same end. */
struct watch_case { uint32_t many; day period; uint32_t group, time; };          /* time: as WATCH_TIME */
/* Of one cell one person, or how many. */
struct watch_person { uint32_t many; day period; uint32_t group, cluster; };

/* One grouping and one length of period. */
struct watch_cells {
	bool         with_periods;
	enum period  per;
	size_t       by;                                  /* of the groupings; SIZE_MAX: all together */
	struct alike cases, people;                       /* people: of each cell of cases one, in their order */
};

void watch_count(struct watch *w, struct watch_cells *c);          /* cases and people, which are empty */
void watch_cells_free(struct watch_cells *c);
#endif
