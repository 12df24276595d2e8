/* pieces_line — one line of CSV in one pass.  Where the machine has SSE2, 64 bytes at a time become a few masks of bits, from which
 * everything follows without a branch for each byte; `slow` says byte by byte what is meant, and tests/unit/pieces.c
 * holds the two together.
 *
 * Inside quotes is where the number of quotes so far is odd.  The quotes are regular when each that opens stands where a piece
 * begins or right behind one that closed (a doubled one), and each that closes before a comma, the end, or one that opens. */
#include "pieces.h"

struct pieces_line pieces_line_slow(const char *p, size_t n, str *piece, size_t room)
{
	struct pieces_line l = { .is = 0 };
	size_t from = 0, i;
	bool   inside = false;

	for (i = 0; i < n; i++) {
		bool end = p[i] == '\n' || (p[i] == '\r' && i + 1 < n && p[i + 1] == '\n');
		unsigned char c = (unsigned char)p[i];

		l.is |= c > 0x7f || c == 0 ? PIECES_NO_ASCII : c == '#' ? PIECES_HASH : 0;
		if (inside && c == '"') {
			inside = i + 1 < n && p[i + 1] == '"';
			i += inside;
			if (!inside && i + 1 < n && p[i + 1] != ',' && p[i + 1] != '\n' && !(p[i + 1] == '\r' && i + 2 < n && p[i + 2] == '\n'))
				return l;
		} else if (inside ? c == '\n' || c == '\r' : (c == '"' && i > from) || (c == '\r' && !end)) {
			return l;
		} else if (c == '"') {
			inside = true;
			l.is |= PIECES_QUOTED;
		} else if (!inside && (c == ',' || end)) {
			if (l.n < room)
				piece[l.n] = (str){ p + from, i - from };
			l.n++;
			if (i > from && ((unsigned char)p[from] <= ' ' || (unsigned char)p[i - 1] <= ' '))
				l.is |= PIECES_BLANK;
			from = i + 1;
			if (!end)
				continue;
			l.text = i;
			l.all = i + 1 + (c == '\r');
			l.is |= PIECES_REGULAR;
			return l;
		}
	}
	return l;
}

#ifdef __SSE2__
#include <immintrin.h>

/* A bit for each of 64 bytes. */
struct masks { uint64_t comma, quote, lf, cr, hash, blank, odd; };
typedef struct masks masks_of(const char *p);

static inline uint64_t bits(__m128i is)
{
	return (uint64_t)(unsigned)_mm_movemask_epi8(is);
}

static inline struct masks by_sixteen(const char *p)
{
	const __m128i comma = _mm_set1_epi8(','), quote = _mm_set1_epi8('"'), lf = _mm_set1_epi8('\n'), cr = _mm_set1_epi8('\r'),
	              hash = _mm_set1_epi8('#'), blank = _mm_set1_epi8(' '), nul = _mm_setzero_si128();
	struct masks m = { 0 };

	for (unsigned at = 0; at < 64; at += 16) {
		__m128i b = _mm_loadu_si128((const __m128i *)(const void *)(p + at));

		m.comma |= bits(_mm_cmpeq_epi8(b, comma)) << at;
		m.quote |= bits(_mm_cmpeq_epi8(b, quote)) << at;
		m.lf |= bits(_mm_cmpeq_epi8(b, lf)) << at;
		m.cr |= bits(_mm_cmpeq_epi8(b, cr)) << at;
		m.hash |= bits(_mm_cmpeq_epi8(b, hash)) << at;
		m.blank |= bits(_mm_cmpeq_epi8(_mm_min_epu8(b, blank), b)) << at;
		m.odd |= bits(_mm_or_si128(b, _mm_cmpeq_epi8(b, nul))) << at;
	}
	return m;
}

/* Processors of the last ten years do the same with fewer instructions; pieces_line asks once which this one has. */
#define WIDE __attribute__((target("avx512f,avx512bw,bmi,popcnt")))

WIDE static inline struct masks by_sixty_four(const char *p)
{
	__m512i b = _mm512_loadu_si512((const void *)p);

	return (struct masks){
		.comma = _mm512_cmpeq_epi8_mask(b, _mm512_set1_epi8(',')),
		.quote = _mm512_cmpeq_epi8_mask(b, _mm512_set1_epi8('"')),
		.lf = _mm512_cmpeq_epi8_mask(b, _mm512_set1_epi8('\n')),
		.cr = _mm512_cmpeq_epi8_mask(b, _mm512_set1_epi8('\r')),
		.hash = _mm512_cmpeq_epi8_mask(b, _mm512_set1_epi8('#')),
		.blank = _mm512_cmple_epu8_mask(b, _mm512_set1_epi8(' ')),
		.odd = _mm512_movepi8_mask(b) | _mm512_cmpeq_epi8_mask(b, _mm512_setzero_si512()),
	};
}

#define MIDDLE __attribute__((target("avx2,bmi,popcnt")))

MIDDLE static inline uint64_t both(__m256i low, __m256i high)
{
	return (uint64_t)(unsigned)_mm256_movemask_epi8(low) | (uint64_t)(unsigned)_mm256_movemask_epi8(high) << 32;
}

MIDDLE static inline uint64_t equal(__m256i low, __m256i high, char c)
{
	return both(_mm256_cmpeq_epi8(low, _mm256_set1_epi8(c)), _mm256_cmpeq_epi8(high, _mm256_set1_epi8(c)));
}

MIDDLE static inline struct masks by_thirty_two(const char *p)
{
	__m256i low = _mm256_loadu_si256((const __m256i *)(const void *)p), high = _mm256_loadu_si256((const __m256i *)(const void *)(p + 32)),
	        blank = _mm256_set1_epi8(' ');

	return (struct masks){
		.comma = equal(low, high, ','), .quote = equal(low, high, '"'), .lf = equal(low, high, '\n'), .cr = equal(low, high, '\r'),
		.hash = equal(low, high, '#'),
		.blank = both(_mm256_cmpeq_epi8(_mm256_min_epu8(low, blank), low), _mm256_cmpeq_epi8(_mm256_min_epu8(high, blank), high)),
		.odd = both(low, high) | equal(low, high, '\0'),
	};
}

/* The bits from each odd set bit up to the next. */
static inline uint64_t between(uint64_t x)
{
	for (unsigned by = 1; by < 64; by *= 2)
		x ^= x << by;
	return x;
}

/* What the last byte of the 64 before was, as the lowest bit. */
struct carried { uint64_t inside, begins, closed, cr, blank; };

/* The pieces before these commas, of the 64 bytes at p; the first begins at from.  Answers where the next begins. */
typedef const char *pieces_of(str *to, const char *p, uint64_t comma, const char *from);

static inline const char *one_by_one(str *to, const char *p, uint64_t comma, const char *from)
{
	for (; comma; comma &= comma - 1, to++) {
		const char *here = p + (unsigned)__builtin_ctzll(comma);

		*to = (str){ from, (size_t)(here - from) };
		from = here + 1;
	}
	return from;
}

#define FULL __attribute__((target("avx512f,avx512bw,avx512vbmi2,bmi,popcnt")))

/* A piece is where it begins and how long it is, two numbers of 64 bits. */
_Static_assert(sizeof(str) == 16 && sizeof(size_t) == 8 && sizeof(char *) == 8, "eight pieces are two registers");

FULL static inline const char *by_eight(str *to, const char *p, uint64_t comma, const char *from)
{
	const __m512i low = _mm512_set_epi64(11, 3, 10, 2, 9, 1, 8, 0), high = _mm512_set_epi64(15, 7, 14, 6, 13, 5, 12, 4);
	const __m512i places = _mm512_set_epi8(63, 62, 61, 60, 59, 58, 57, 56, 55, 54, 53, 52, 51, 50, 49, 48, 47, 46, 45, 44, 43, 42,
	                                       41, 40, 39, 38, 37, 36, 35, 34, 33, 32, 31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20,
	                                       19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
	__m512i  before = _mm512_set1_epi64((long long)(uintptr_t)from - 1);      /* the comma of the piece before */
	unsigned n = (unsigned)__builtin_popcountll(comma);
	char     place[64];

	if (n == 0)
		return from;
	_mm512_storeu_si512((void *)place, _mm512_maskz_compress_epi8(comma, places));
	for (unsigned at = 0; at < n; at += 8, to += 8) {
		__m512i commas = _mm512_add_epi64(_mm512_cvtepu8_epi64(_mm_loadl_epi64((const __m128i *)(const void *)(place + at))),
		                                  _mm512_set1_epi64((long long)(uintptr_t)p));
		__m512i begin = _mm512_add_epi64(_mm512_alignr_epi64(commas, before, 7), _mm512_set1_epi64(1));
		__m512i length = _mm512_sub_epi64(commas, begin);
		unsigned now = n - at < 8 ? n - at : 8, two = (1u << 2 * now) - 1;

		_mm512_mask_storeu_epi64((void *)to, (__mmask8)two, _mm512_permutex2var_epi64(begin, low, length));
		_mm512_mask_storeu_epi64((void *)(to + 4), (__mmask8)(two >> 8), _mm512_permutex2var_epi64(begin, high, length));
		before = commas;
	}
	return p + 64 - __builtin_clzll(comma);
}

__attribute__((always_inline))
static inline struct pieces_line cut(const char *p, size_t n, str *piece, size_t room, masks_of *masks, pieces_of *pieces_before)
{
	struct carried c = { .begins = 1 };
	const char    *from = p;
	size_t         pieces = 0;      /* not in what is returned, which the compiler must think a piece could lie in */
	uint64_t       wrong = 0, blank = 0, hash = 0, odd = 0, quoted = 0;

	for (size_t at = 0; at < n; at += 64) {
		struct masks m = masks(p + at);
		uint64_t     inside = 0, within = ~(uint64_t)0;

		if (m.quote | c.inside) {
			inside = between(m.quote) ^ (0 - c.inside);
			c.inside = inside >> 63;
		}
		uint64_t end = m.lf & ~inside, comma = m.comma & ~inside;
		if (at + 64 > n)
			end &= ((uint64_t)1 << (n - at)) - 1;
		if (end)                        /* nothing behind it counts */
			within = end ^ (end - 1);
		comma &= within;
		uint64_t ends = comma | (end & within), opened = m.quote & inside, closed = m.quote & ~inside, cr = m.cr & ~inside;
		uint64_t begins = comma << 1 | c.begins, after_closed = closed << 1 | c.closed, after_cr = cr << 1 | c.cr;
		wrong |= within & ((opened & ~(begins | after_closed)) | (after_closed & ~(ends | opened | cr)) | (after_cr & ~end)
		                   | ((m.cr | m.lf) & inside));
		blank |= within & (((m.blank & ~m.lf & ~m.cr) & begins) | (((m.blank & ~m.cr) << 1 | c.blank) & (ends | cr)));
		hash |= m.hash & within;
		odd |= m.odd & within;
		quoted |= m.quote & within;
		size_t more = (size_t)__builtin_popcountll(comma);
		if (pieces + more < room)
			from = pieces_before(piece + pieces, p + at, comma, from);
		pieces += more;
		if (end) {
			size_t all = at + (unsigned)__builtin_ctzll(end) + 1, text = all - 1 - (all > 1 && p[all - 2] == '\r');

			if (pieces < room)
				piece[pieces] = (str){ from, (size_t)(p + text - from) };
			return (struct pieces_line){
				.is = (wrong ? 0 : PIECES_REGULAR) | (blank ? PIECES_BLANK : 0) | (hash ? PIECES_HASH : 0)
				      | (odd ? PIECES_NO_ASCII : 0) | (quoted ? PIECES_QUOTED : 0),
				.n = pieces + 1, .text = text, .all = all,
			};
		}
		c.begins = (m.comma & ~inside) >> 63;
		c.closed = closed >> 63;
		c.cr = cr >> 63;
		c.blank = (m.blank & ~m.cr) >> 63;
	}
	return (struct pieces_line){ .n = pieces };
}

typedef struct pieces_line cuts(const char *p, size_t n, str *piece, size_t room);

FULL static struct pieces_line full(const char *p, size_t n, str *piece, size_t room)
{
	return cut(p, n, piece, room, by_sixty_four, by_eight);
}

WIDE static struct pieces_line wide(const char *p, size_t n, str *piece, size_t room)
{
	return cut(p, n, piece, room, by_sixty_four, one_by_one);
}

MIDDLE static struct pieces_line middle(const char *p, size_t n, str *piece, size_t room)
{
	return cut(p, n, piece, room, by_thirty_two, one_by_one);
}

static struct pieces_line narrow(const char *p, size_t n, str *piece, size_t room)
{
	return cut(p, n, piece, room, by_sixteen, one_by_one);
}

static cuts *chosen;

enum pieces_width pieces_choose(enum pieces_width most)
{
	bool with_bits = __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt");
	bool is_wide = __builtin_cpu_supports("avx512bw") && with_bits;
	bool is_middle = __builtin_cpu_supports("avx2") && with_bits;
	bool is_full = is_wide && __builtin_cpu_supports("avx512vbmi2");
	enum pieces_width width = most >= PIECES_FULL && is_full ? PIECES_FULL : most >= PIECES_WIDE && is_wide ? PIECES_WIDE
	                          : most >= PIECES_MIDDLE && is_middle ? PIECES_MIDDLE : PIECES_NARROW;
	static cuts *const by_width[] = { [PIECES_NARROW] = narrow, [PIECES_MIDDLE] = middle, [PIECES_WIDE] = wide, [PIECES_FULL] = full };

	chosen = by_width[width];
	return width;
}

struct pieces_line pieces_line(const char *p, size_t n, str *piece, size_t room)
{
	if (!chosen)
		pieces_choose(PIECES_FULL);
	return chosen(p, n, piece, room);
}
#else
enum pieces_width pieces_choose(enum pieces_width most)
{
	(void)most;
	return PIECES_NARROW;
}

struct pieces_line pieces_line(const char *p, size_t n, str *piece, size_t room)
{
	return pieces_line_slow(p, n, piece, room);
}
#endif

size_t pieces_unquote(str raw, char *to)
{
	size_t n = 0;

	for (size_t i = 1; i + 1 < raw.n; i++) {
		to[n++] = raw.p[i];
		i += raw.p[i] == '"';           /* of two, one */
	}
	return n;
}
