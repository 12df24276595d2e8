/* digest — SHA-256 (FIPS 180-4) by nettle, which asks the processor for its instructions: 1.3 GB/s where libsodium has 0.3. */
#include "digest.h"

#include <nettle/base16.h>
#include <nettle/sha2.h>

struct digest { struct sha256_ctx state; };

struct digest *digest_new(void)
{
	struct digest *d = take(1, sizeof *d);

	sha256_init(&d->state);
	return d;
}

void digest_add(struct digest *d, str bytes)
{
	if (bytes.n)
		sha256_update(&d->state, bytes.n, (const uint8_t *)bytes.p);
}

void digest_hex(struct digest *d, char hex[static 65])
{
	uint8_t raw[SHA256_DIGEST_SIZE];

	sha256_digest(&d->state, sizeof raw, raw);
	base16_encode_update(hex, sizeof raw, raw);
	hex[64] = '\0';
	free(d);
}
