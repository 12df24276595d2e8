/* inverse.h — quantiles, from GSL's distribution functions.
 *
 * GSL's own quantile functions fail for ordinary arguments (gsl_cdf_chisq_Pinv from about 35,000 degrees of freedom,
 * gsl_cdf_beta_Pinv for p = .999, a = 4.2, b = 495, gsl_cdf_fdist_Pinv loses digits); its distribution functions do
 * not.  So each is bisected here, on the tail that is asked for.  The Normal's is good: gsl_cdf_ugaussian_Pinv.
 * A tail is a probability above 0 and below 1; nan where a parameter is not above 0, or where GSL gives up. */
#ifndef STAT_INVERSE_H
#define STAT_INVERSE_H

/* Where so much lies below, and where so much lies above. */
double inverse_beta(double below, double a, double b);
double inverse_beta_above(double above, double a, double b);
double inverse_gamma(double below, double shape);         /* scale 1; a chi-square's is 2 * that of df / 2 */
double inverse_gamma_above(double above, double shape);
double inverse_t_above(double above, double freedom);     /* above at most one half */
double inverse_f(double below, double df1, double df2);
double inverse_f_above(double above, double df1, double df2);
#endif
