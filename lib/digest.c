/* digest — SHA-256 (FIPS 180-4) by libsodium. */
#include "digest.h"

#include <sodium.h>

struct digest { crypto_hash_sha256_state state; };

struct digest *digest_new(void)
{
	struct digest *d = take(1, sizeof *d);

	crypto_hash_sha256_init(&d->state);
	return d;
}

void digest_add(struct digest *d, str bytes)
{
	if (bytes.n)
		crypto_hash_sha256_update(&d->state, (const unsigned char *)bytes.p, bytes.n);
}

void digest_hex(struct digest *d, char hex[static 65])
{
	unsigned char raw[crypto_hash_sha256_BYTES];

	crypto_hash_sha256_final(&d->state, raw);
	sodium_bin2hex(hex, 65, raw, sizeof raw);
	free(d);
}
