/* its_inside.h — what the files of its share. */
#ifndef STAT_ITS_INSIDE_H
#define STAT_ITS_INSIDE_H
#include "its.h"

struct its_solved {
	double b[ITS_TERMS];
	double bread[ITS_TERMS][ITS_TERMS];               /* (X'X)^-1 */
	double rss;                                       /* 0 where only rounding is left */
	double log_det;                                   /* of X'X */
};

/* Least squares of y on x by Householder's QR of columns scaled to 1.  Both are used up: y becomes the residuals. */
enum its_result its_solve(double *x, double *y, size_t n, size_t terms, struct its_solved *s);

/* Room for n doubles, or NULL; free() it. */
double *its_room(size_t n, size_t each);

bool its_sound(const struct its_data *d);                /* terms, rows and numbers are all there */
void its_from(struct its_fit *fit, const struct its_solved *s, double scale);      /* b, bread, v = bread times scale */
#endif
