/* mask.h — pseudonyms: the same person gets the same one in every extract and every night, and only the key's keeper can tell whose.
 *
 * AES-CMAC with 256 bits of key (NIST SP 800-38B, RFC 4493) over the id without blanks round it, by nettle; 79 bits of it as
 * 16 letters and digits.  The key is a namespace's own: keyed BLAKE2b (RFC 7693, libsodium) of a fixed word and the namespace
 * under the 32 random bytes of the file.  The first sign is a letter, so that no spreadsheet takes a pseudonym for a
 * number; i, l, o and u are left out.  Without the key nobody can try all ids against a pseudonym, which a plain
 * hash would allow. */
#ifndef MASK_H
#define MASK_H
#include "text.h"

enum { MASK_ROOM = 16 };

/* The key lies as 64 hex digits in a regular file that belongs to the user and that nobody else may read (mode 0600). */
struct mask_key;
struct mask_key *mask_key_read(const char *path);         /* dies BAD_SETTING: missing, readable by others, no key */
void             mask_key_make(const char *path);         /* dies NO_OUTPUT when there is one already */
void             mask_key_free(struct mask_key *key);     /* and nothing of it stays in memory */

struct mask;                                              /* of one namespace: child family worker person … */
struct mask *mask_of(const struct mask_key *key, str space);
void         mask_id(struct mask *m, str id, char to[static MASK_ROOM]);    /* an id, or blanks round one: not empty */
void         mask_free(struct mask *m);
#endif
