/* together.h — many tests at once: how many of those that stand out may be chance?
 *
 * Pure.  A missing p (nan) stays missing and does not count. */
#ifndef STAT_TOGETHER_H
#define STAT_TOGETHER_H
#include <stddef.h>

struct together { double p, q; size_t place; };           /* p is given, q is found; place is ours */

/* Benjamini and Hochberg: among those with a q under 0.05, at most one in twenty is chance, in the long run. */
void together_judge(struct together *test, size_t n);

/* Stricter ones, for comparison; no stage uses them: Holm, Bonferroni, Benjamini and Yekutieli. */
void together_holm(struct together *test, size_t n);
void together_bonferroni(struct together *test, size_t n);
void together_yekutieli(struct together *test, size_t n);
#endif
