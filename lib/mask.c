#include "mask.h"

#include <errno.h>
#include <fcntl.h>
#include <nettle/cmac.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

enum { KEY = 32, HEX = 2 * KEY, CMAC_KEY = 32 };

struct mask_key { unsigned char bytes[KEY]; };

struct mask { struct cmac_aes256_ctx of_space; };

/* The file's own name: where it lies is nobody's business. */
static const char *own_name(const char *path)
{
	const char *slash = strrchr(path, '/');
	return slash ? slash + 1 : path;
}

static void start(void)
{
	if (sodium_init() < 0)
		die(NO_TOOL, "libsodium cannot find any randomness on this machine");
}

static int open_key(const char *path)
{
	struct stat found;
	const char *name = own_name(path);
	int         file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);

	if (file < 0 && errno == ENOENT)
		die(BAD_SETTING, "%s: there is no key: mask --new-key makes one, once", name);
	if (file < 0 && errno == ELOOP)
		die(BAD_SETTING, "%s: a key is a file and not a link to one", name);
	if (file < 0)
		die(BAD_SETTING, "%s: the key cannot be read: %s", name, strerror(errno));
	if (fstat(file, &found) < 0 || !S_ISREG(found.st_mode))
		die(BAD_SETTING, "%s: a key is a regular file", name);
	if (found.st_uid != geteuid())
		die(BAD_SETTING, "%s: the key belongs to somebody else: only its owner may use it", name);
	if (found.st_mode & (S_IRWXG | S_IRWXO))
		die(BAD_SETTING, "%s: others may read the key: chmod 600 it, and think about a new one", name);
	return file;
}

static bool is_one_byte(const struct mask_key *key)
{
	for (size_t i = 1; i < KEY; i++)
		if (key->bytes[i] != key->bytes[0])
			return false;
	return true;
}

struct mask_key *mask_key_read(const char *path)
{
	struct mask_key *key = take(1, sizeof *key);
	char             hex[HEX + 3];          /* a line end, and one more to see that there is no more */
	size_t           n = 0, got = 0;

	start();
	int file = open_key(path);
	for (ssize_t came = 1; came > 0 && n < sizeof hex; n += (size_t)came) {
		came = read(file, hex + n, sizeof hex - n);
		if (came < 0)
			die(BAD_IO, "%s: reading: %s", own_name(path), strerror(errno));
	}
	close(file);
	while (n > HEX && (hex[n - 1] == '\n' || hex[n - 1] == '\r'))
		n--;
	bool good = n == HEX && sodium_hex2bin(key->bytes, KEY, hex, HEX, NULL, &got, NULL) == 0 && got == KEY;
	sodium_memzero(hex, sizeof hex);
	if (!good || is_one_byte(key)) {
		sodium_memzero(key, sizeof *key);
		die(BAD_SETTING, "%s: is no key: 64 hex digits, as mask --new-key writes them", own_name(path));
	}
	return key;
}

void mask_key_make(const char *path)
{
	unsigned char bytes[KEY];
	char          hex[HEX + 1];
	const char   *name = own_name(path);

	start();
	int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
	if (file < 0 && errno == EEXIST)
		die(NO_OUTPUT, "%s: is there already: with a new key every pseudonym changes; move it away if that is meant", name);
	if (file < 0)
		die(NO_OUTPUT, "%s: cannot be made: %s", name, strerror(errno));
	randombytes_buf(bytes, sizeof bytes);
	sodium_bin2hex(hex, sizeof hex, bytes, sizeof bytes);
	hex[HEX] = '\n';
	bool good = write(file, hex, sizeof hex) == (ssize_t)sizeof hex && fsync(file) == 0;
	int  why = errno;
	sodium_memzero(bytes, sizeof bytes);
	sodium_memzero(hex, sizeof hex);
	if (close(file) < 0 || !good) {
		unlink(path);
		die(BAD_IO, "%s: writing: %s", name, strerror(why));
	}
}

void mask_key_free(struct mask_key *key)
{
	if (key)
		sodium_memzero(key, sizeof *key);
	free(key);
}

/* A namespace has a key of its own, worked out from the one in the file: knowing all pseudonyms of one says nothing of another. */
struct mask *mask_of(const struct mask_key *key, str space)
{
	static const char word[] = "alongside pseudonym 2";
	struct mask  *m = take(1, sizeof *m);
	unsigned char own[CMAC_KEY];
	crypto_generichash_state state;

	crypto_generichash_init(&state, key->bytes, KEY, CMAC_KEY);
	crypto_generichash_update(&state, (const unsigned char *)word, sizeof word);          /* its NUL keeps the parts apart */
	crypto_generichash_update(&state, (const unsigned char *)space.p, space.n);
	crypto_generichash_final(&state, own, sizeof own);
	cmac_aes256_set_key(&m->of_space, own);
	sodium_memzero(own, sizeof own);
	sodium_memzero(&state, sizeof state);
	return m;
}

void mask_id(struct mask *m, str id, char to[static MASK_ROOM])
{
	static const char letters[] = "bcdfghjkmnpqrstv";
	static const char signs[]   = "0123456789abcdefghjkmnpqrstvwxyz";
	unsigned char hash[CMAC128_DIGEST_SIZE];
	uint64_t      bits;

	id = trimmed(id);
	cmac_aes256_update(&m->of_space, id.n, (const unsigned char *)id.p);
	cmac_aes256_digest(&m->of_space, sizeof hash, hash);          /* and begins anew */
	to[0] = letters[hash[0] & 15];
	for (size_t eight = 0; eight < 2; eight++) {                  /* the lowest five bits first; eight signs are five bytes */
		const unsigned char *from = hash + 1 + 5 * eight;

		bits = (uint64_t)from[0] | (uint64_t)from[1] << 8 | (uint64_t)from[2] << 16 | (uint64_t)from[3] << 24 | (uint64_t)from[4] << 32;
		for (size_t i = 1 + 8 * eight; i < 9 + 8 * eight && i < MASK_ROOM; i++, bits >>= 5)
			to[i] = signs[bits & 31];
	}
}

void mask_free(struct mask *m)
{
	if (m)
		sodium_memzero(m, sizeof *m);
	free(m);
}
