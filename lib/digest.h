/* digest.h — SHA-256 of bytes as they lie, by nettle.  FIPS 180-4. */
#ifndef DIGEST_H
#define DIGEST_H
#include "text.h"

struct digest;
struct digest *digest_new(void);
void digest_add(struct digest *d, str bytes);
void digest_hex(struct digest *d, char hex[static 65]);   /* NUL-ended; frees it */
#endif
