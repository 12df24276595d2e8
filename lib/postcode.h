/* postcode.h — how far it is from one postcode to another: a straight line, in miles.  GRAMMAR 3, 7.
 *
 * The list is data (lookups/postcodes.csv: postcode,easting,northing, metres of the national grid).  Letters and digits
 * alone count, in capitals.  A postcode that is not in the list has no place, and no distance. */
#ifndef POSTCODE_H
#define POSTCODE_H
#include "text.h"

struct postcodes;
struct postcodes *postcode_read(const char *path);        /* dies NO_INPUT, BAD_SETTING */
double            postcode_miles(struct postcodes *p, str from, str to);      /* nan: one of them has no place */
void              postcode_free(struct postcodes *p);
#endif
