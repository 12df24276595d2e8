/* council_colour — a colour of the council's own, and whether letters of it can be read on white. */
#include "council_words.h"

#include <stdlib.h>

/* WCAG 2.2: the relative luminance of one channel. */
static double channel(unsigned byte)
{
	double c = byte / 255.0;

	return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4);
}

bool council_colour_read(str rest, double *contrast)
{
	char     digits[8] = "";
	unsigned rgb;

	if (rest.n != 7 || rest.p[0] != '#')
		return false;
	memcpy(digits, rest.p + 1, 6);
	if (strspn(digits, "0123456789abcdefABCDEF") != 6)
		return false;
	rgb = (unsigned)strtoul(digits, NULL, 16);
	*contrast = 1.05 / (0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8 & 255) + 0.0722 * channel(rgb & 255) + 0.05);
	return true;
}
