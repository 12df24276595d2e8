/* join_read — the sentence: bring columns from a file by keys, and which row when there are several. */
#include "join_parts.h"

static _Noreturn void refuse(const struct join *j, const char *what)
{
	expr_refuse(j->at, "%s: COLUMN, … from FILE by KEY, …[, last DAY up to DAY][ where CONDITION]", what);
}

static str column_name(const struct join *j, str word)
{
	if (!expr_is_column_name(word))
		expr_refuse(j->at, "'%.*s' is no name of a column: lower case, digits and _", FMT(word));
	return word;
}

static void add_bring(struct join *j, str piece)
{
	str theirs = {0}, as = {0}, ours = {0}, more;

	if (!cut_word(&piece, &theirs))
		refuse(j, "a column is due before 'from'");
	if (cut_word(&piece, &as) && (!same(as, STR("as")) || !cut_word(&piece, &ours) || cut_word(&piece, &more)))
		expr_refuse(j->at, "'%.*s %.*s': write COLUMN as COLUMN, and commas between", FMT(theirs), FMT(as));
	GROW(j->bring.all, j->bring.n, j->bring.room);
	j->bring.all[j->bring.n++] = (struct join_pair){
		.theirs = column_name(j, theirs), .ours = column_name(j, as.n ? ours : theirs),
	};
}

static void add_key(struct join *j, str piece)
{
	str ours, theirs = piece, more;
	bool two = memchr(piece.p, '=', piece.n) != NULL;

	if (two && cut_at(&theirs, '=', &ours)) {
		ours = trimmed(ours);
		theirs = trimmed(theirs);
	} else {
		ours = theirs = trimmed(piece);
	}
	more = ours;
	if (ours.n == 0 || theirs.n == 0 || (cut_word(&more, &ours) && more.n > 0))
		expr_refuse(j->at, "'%.*s' is no key: write COLUMN, or OURS = THEIRS, with commas between", FMT(piece));
	GROW(j->key.all, j->key.n, j->key.room);
	j->key.all[j->key.n++] = (struct join_pair){ .ours = column_name(j, ours), .theirs = column_name(j, theirs) };
}

static bool begins_which(str piece)
{
	static const char *const words[] = { "last", "first", "nearest" };
	str word = {0}, more = {0};

	if (!cut_word(&piece, &word) || !cut_word(&piece, &more))
		return false;
	for (size_t i = 0; i < COUNT(words); i++)
		if (same(word, str_of(words[i])) && *more.p != '=')
			return true;
	return false;
}

/* last D up to E, last D before E, first D from E, first D after E, nearest D to E; each [within N unit] */
static void read_which(struct join *j, str said)
{
	static const struct { const char *word, *one, *two; enum join_which which; } rules[] = {
		{ "last", "up", "to", LAST_UP_TO },   { "last", "before", NULL, LAST_BEFORE },
		{ "first", "from", NULL, FIRST_FROM }, { "first", "after", NULL, FIRST_AFTER },
		{ "nearest", "to", NULL, NEAREST },
	};
	str rest = said, word = {0}, one = {0}, two = {0};

	cut_word(&rest, &word);
	if (cut_word(&rest, &j->day.theirs) && cut_word(&rest, &one))
		for (size_t i = 0; i < COUNT(rules); i++)
			if (same(word, str_of(rules[i].word)) && same(one, str_of(rules[i].one))
			    && (!rules[i].two || (cut_word(&rest, &two) && same(two, str_of(rules[i].two)))))
				j->which = rules[i].which;
	if (j->which == ANY_ROW || !cut_word(&rest, &j->day.ours))
		expr_refuse(j->at, "'%.*s': write last DAY up to DAY, last DAY before DAY, first DAY from DAY, "
		            "first DAY after DAY or nearest DAY to DAY", FMT(said));
	column_name(j, j->day.theirs);
	column_name(j, j->day.ours);
	if (!cut_word(&rest, &word))
		return;
	if (!same(word, STR("within")) || !span_read(rest, &j->within))
		expr_refuse(j->at, "'%.*s': after the day there may only be: within N days, months or years", FMT(said));
	j->within_said = true;
}

/* The place of a word with blanks round it, or nothing. */
static bool cut_at_word(str *rest, const char *blank_word_blank, str *before)
{
	const str word = str_of(blank_word_blank);

	for (size_t i = 0; i + word.n <= rest->n; i++)
		if (memcmp(rest->p + i, word.p, word.n) == 0) {
			*before = trimmed((str){ rest->p, i });
			*rest = trimmed((str){ rest->p + i + word.n, rest->n - i - word.n });
			return true;
		}
	return false;
}

struct join *join_read(str sentence, struct expr_at at, struct arena *memory)
{
	struct join *j = take(1, sizeof *j);
	str rest = trimmed(sentence), where = {0}, brings, piece;

	j->at = at;
	j->memory = memory;
	j->sentence = rest;
	if (rest.n == 0)
		refuse(j, "it is empty");
	if (expr_cut_where(&rest, &where))
		j->where = expr_read_condition(where, EXPR_STAGE, at, memory);
	if (!cut_at_word(&rest, " from ", &brings))
		refuse(j, "'from' and a file are due");
	if (!cut_at_word(&rest, " by ", &j->path) || j->path.n == 0)
		refuse(j, "'by' and a key are due");
	while (cut_at(&brings, ',', &piece))
		add_bring(j, trimmed(piece));
	while (cut_at(&rest, ',', &piece)) {
		if (j->which != ANY_ROW)
			refuse(j, "nothing may follow which row is meant");
		if (begins_which(trimmed(piece)))
			read_which(j, trimmed(piece));
		else
			add_key(j, trimmed(piece));
	}
	if (j->key.n == 0)
		refuse(j, "'by' and a key are due");
	return j;
}
