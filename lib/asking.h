/* asking.h — the options of a stage that answers measures from records: which definitions, and as at which day. */
#ifndef ASKING_H
#define ASKING_H
#include "measure.h"
#include "stage.h"

extern struct asking { struct words paths; str conf, lookups, stanza, by, per; day as_at; } asking;
#define ASKING_OPTIONS \
	{ 'm', "measures", "PATH", WORDS, { .words = &asking.paths }, "a folder or file of measures, any number of times [measures]" }, \
	{ 'c', "council", "FILE", WORD, { .word = &asking.conf }, "names, targets, thresholds [council.conf, if it is there]" }, \
	{ 'l', "lookups", "DIR", WORD, { .word = &asking.lookups }, "code lists and populations [lookups]" }, \
	{ 'e', "stanza", "STANZA", WORD, { .word = &asking.stanza }, "a measure without a file; ';' between lines" }, \
	{ 0, "by", "COLUMNS", WORD, { .word = &asking.by }, "group by these instead" }, \
	{ 0, "per", "PERIODS", WORD, { .word = &asking.per }, "in these periods instead" }, \
	{ 0, "as-at", "DATE", DATE, { .date = &asking.as_at }, "the day the extracts speak of [the streams']" }
#define ASKING_USAGE "[-m PATH]... [-c FILE] [-l DIR] [-e STANZA] [DATASET]..."

struct measures asking_measures(struct arena *memory);    /* read and checked */
void            asking_free(void);

/* The datasets: called as their files; what comes by standard input, as the stream calls itself. */
struct asking_datasets { struct in **in; str *name; size_t n; };
struct asking_datasets asking_datasets(char *const *operand, struct arena *memory);

/* Of all of them: --as-at, else what the streams say; dies where they disagree or say nothing. */
day             asking_day(const struct asking_datasets *d);
#endif
