/* pieces: many bytes at a time say what one by one says, at every length and place. */
#include "test.h"

#include "buf.h"
#include "pieces.h"

static const char letters[] = "ab,,,c\" #\n\r\tx1\xc3\xa9z,";

/* Lines of every length up to 80, of letters that follow from one number. */
static str line_of(char *to, size_t n, unsigned seed)
{
	for (size_t i = 0; i < n; i++) {
		seed = seed * 1103515245 + 12345;
		to[i] = seed >> 16 & 3 ? (seed & 32 ? 'a' : ',') : letters[(seed >> 20) % (sizeof letters - 1)];
	}
	return (str){ to, n };
}

static void cut(void **state)
{
	(void)state;
	for (size_t n = 0; n <= 80; n++)
		for (unsigned seed = 1; seed < 60; seed++) {
			char  *room = take(n, 1);               /* to the byte: one too far is seen by the sanitiser */
			str    line = line_of(room, n, seed), rest = line, one, piece[100];
			size_t k = 0, got = pieces_cut(line, piece, 100);

			while (cut_at(&rest, ',', &one)) {
				assert_true(k < got && one.p == piece[k].p && one.n == piece[k].n);
				k++;
			}
			assert_int_equal(k, got);
			assert_int_equal(pieces_cut(line, piece, 2), got);      /* fewer places: the same number, nothing written beyond */
			free(room);
		}
}

static void ascii_and_plain(void **state)
{
	(void)state;
	for (size_t n = 0; n <= 80; n++)
		for (unsigned seed = 1; seed < 60; seed++) {
			char *room = take(n, 1);
			str   line = line_of(room, n, seed);
			bool  ascii = true, plain = true, bare = true;

			for (size_t i = 0; i < n; i++) {
				ascii = ascii && (unsigned char)room[i] < 0x80 && room[i];
				plain = plain && !memchr(",\"#\n\r", room[i], 5);
				bare = bare && !memchr("\"#\n\r \t", room[i], 6);
			}
			if (n)
				plain = plain && !memchr(" \t", room[0], 2) && !memchr(" \t", room[n - 1], 2);
			assert_int_equal(pieces_ascii(line), ascii);
			assert_int_equal(pieces_plain(line), plain);
			assert_int_equal(pieces_bare(line), bare);
			free(room);
		}
	for (size_t n = 1; n <= 80; n++)                /* one odd byte, everywhere */
		for (size_t at = 0; at < n; at++)
			for (const char *c = ",\"#\n\r"; *c; c++) {
				char *room = take(n, 1);
				memset(room, 'a', n);
				room[at] = *c;
				assert_false(pieces_plain((str){ room, n }));
				room[at] = '\xc3';
				assert_false(pieces_ascii((str){ room, n }));
				room[at] = '\0';
				assert_false(pieces_ascii((str){ room, n }));
				room[at] = 'b';
				assert_true(pieces_plain((str){ room, n }) && pieces_ascii((str){ room, n }));
				free(room);
			}
}

/* Lines of all lengths round 64 and 128, quoted and not, with everything that may be wrong: many bytes at a time are one by one. */
static void lines_at(enum pieces_width width)
{
	static const char *const parts[] = { "a", "bc", ",", ",", ",", "\"", "\"\"", "\"x\"", ",\"y, z\",", "\n", "\r\n", "\r", " ", "\t", "#", "\xc3\xa9",
	                                     "twenty letters of text", ",\"a \"\"b\"\"\"", "1,2,3,4,5,,,6" };
	unsigned seed = 11, regular = 0, quoted = 0, broken = 0;
	str      one[40], other[40];

	if (pieces_choose(width) != width)
		return;                         /* not on this processor */

	for (int turn = 0; turn < 400000; turn++) {
		char   line[400 + PIECES_SLACK];
		size_t n = 0, most = 1 + (unsigned)turn % 200, kinds = turn % 3 == 0 ? 5 : COUNT(parts);

		while (n < most) {
			seed = seed * 1103515245 + 12345;
			const char *part = parts[(seed >> 16) % kinds];
			memcpy(line + n, part, strlen(part));
			n += strlen(part);
		}
		if (turn % 2)
			line[n++] = '\n';
		memset(line + n, ",\"\n\r"[turn % 4], PIECES_SLACK);
		struct pieces_line a = pieces_line(line, n, one, 40), b = pieces_line_slow(line, n, other, 40);
		assert_int_equal(a.is & PIECES_REGULAR, b.is & PIECES_REGULAR);
		if (!(a.is & PIECES_REGULAR)) {
			broken++;
			continue;
		}
		assert_int_equal(a.is, b.is);
		assert_int_equal(a.n, b.n);
		assert_int_equal(a.text, b.text);
		assert_int_equal(a.all, b.all);
		for (size_t i = 0; i < a.n && a.n <= 40; i++)
			assert_true(one[i].p == other[i].p && one[i].n == other[i].n);
		regular++;
		quoted += (a.is & PIECES_QUOTED) != 0;
	}
	assert_true(regular > 50000 && quoted > 10000 && broken > 50000);
}

static void lines(void **state)
{
	(void)state;
	lines_at(PIECES_NARROW);
	lines_at(PIECES_MIDDLE);
	lines_at(PIECES_WIDE);
	lines_at(PIECES_FULL);
}

static void unquoted(void **state)
{
	static const struct { const char *raw, *says; } known[] = {
		{ "\"\"", "" }, { "\"a\"", "a" }, { "\"\"\"\"", "\"" }, { "\"a, \"\"b\"\"\"", "a, \"b\"" }, { "\" \"", " " },
	};
	char to[40];
	(void)state;

	for (size_t i = 0; i < COUNT(known); i++)
		assert_str(((str){ to, pieces_unquote(str_of(known[i].raw), to) }), known[i].says);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(cut), cmocka_unit_test(ascii_and_plain), cmocka_unit_test(lines),
	                                    cmocka_unit_test(unquoted) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
