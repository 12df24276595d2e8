/* honesty.h — what the two files of honesty share. */
#ifndef HONESTY_H
#define HONESTY_H
#include "change.h"
#include "control.h"
#include "quiet.h"

enum { LENGTHS = 4 };
extern const size_t lengths[LENGTHS];                     /* months */
extern size_t       repeats;

/* The effect at twelve months; all nan: not tested. */
struct its_estimate change_says(struct made *m, enum change_model model, struct change_asked asked);
/* p as the stage trend has it; nan: it says none. */
double trend_says(const double *time, const double *value, size_t n);
void false_table(void);                                 /* of lib/stat/spc_false_table.h, ten times the repeats; only where it is asked for */
void equal_alarms(void);                                /* the tables of power at equal false alarms */
#endif
