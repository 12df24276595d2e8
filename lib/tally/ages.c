/* ages — the #age lines of a stream, read and bound while its days are whole. */
#include "ages.h"

size_t ages_read(struct in *in, struct age **ages, struct arena *memory)
{
	const str *said;
	size_t     n = in_notes(in, "age", &said);
	struct column *whole;
	const struct column *came;
	size_t     columns = in_columns(in, &came);

	*ages = take(n + 1, sizeof **ages);
	whole = arena_take(memory, columns + 1, sizeof *whole);
	memcpy(whole, came, columns * sizeof *came);
	for (size_t i = 0; i < columns; i++)
		whole[i].mask = (str){0};               /* here, and only here, a day is still whole */
	for (size_t i = 0; i < n; i++) {
		str rest = said[i], name = {0}, unit = {0}, from = {0}, to = {0}, more;
		if (!cut_word(&rest, &name) || !cut_word(&rest, &unit) || !cut_word(&rest, &from) || !cut_word(&rest, &to)
		    || cut_word(&rest, &more))
			die(BAD_DATA, "%s: an #age line is not COLUMN UNIT FROM TO: edited on the way?", in_name(in));
		struct buf sentence = {0};
		buf_addf(&sentence, "%.*s from %.*s to %.*s", FMT(unit), FMT(from), FMT(to));
		struct expr_scope scope = { .of = in_name(in), .columns = whole, .n = columns };
		struct age *age = &(*ages)[i];
		age->name = name;
		age->years = expr_read_value(arena_keep(memory, buf_str(&sentence)), (struct expr_at){ .option = "#age" }, memory);
		buf_free(&sentence);
		expr_bind(age->years, &scope);
		age->required = expr_column(age->years).required;
		for (size_t c = 0; c < columns; c++)
			if (same(came[c].name, name))
				die(BAD_DATA, "%s: '%.*s': is already a column: an #age needs another name", in_name(in), FMT(name));
	}
	return n;
}
