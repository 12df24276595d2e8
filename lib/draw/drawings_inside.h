/* drawings_inside.h — the run of drawings itself; for drawings.c (series and groups), drawings_parts.c (compositions) and drawings_views.c (two views) alone. */
#ifndef DRAWINGS_INSIDE_H
#define DRAWINGS_INSIDE_H
#include "drawings.h"
#include "ids.h"

struct drawings {
	const struct points       *points;
	struct draw_said          *said;
	struct plot               *plot;
	struct drawn_columns       columns;
	struct ids                 stems;
	bool                       every;
	const struct wanted       *wanted;
	const struct draw_others  *others;
	struct arena              *memory;
};

bool drawings_whole(const struct series *s);              /* of everybody, and may be drawn */
str  drawings_stem(struct drawings *o, const struct series *s, enum drawing_kind kind, str by);      /* refuses what is no name, or is one twice */
/* Do the reports show it?  Of every place the kind is drawn for. */
bool drawings_want(const struct drawings *o, const struct series *s, enum drawing_kind kind, str by);
void drawings_views(struct drawings *o, const struct series *first);  /* of all measures that are judged together with this one */
void drawings_parts(struct drawings *o, size_t first, str *stem);     /* all that is drawn of the composition whose first series this is */
#endif
