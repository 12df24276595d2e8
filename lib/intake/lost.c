#include "lost.h"

static void add(struct lost *l, str column, day from, day to)
{
	for (size_t i = 0; i < l->n; i++)
		if (same(l->all[i].column, column) && l->all[i].from <= from && to <= l->all[i].to)
			return;
	GROW(l->all, l->n, l->room);
	l->all[l->n++] = (struct lost_range){ column, from, to };
}

void lost_read(struct lost *l, struct in *in)
{
	const str *note;
	size_t     n = in_notes(in, "lost", &note);

	for (size_t i = 0; i < n; i++) {
		str rest = note[i], column = {0}, from = {0}, to = {0};
		day first = INT32_MIN, last;
		if (!cut_word(&rest, &column) || !cut_word(&rest, &from) || !cut_word(&rest, &to)
		    || (!same(from, STR("-")) && !read_day(from, &first)) || !read_day(to, &last))
			die(BAD_DATA, "%s: '#lost' is not a column and two days: make the stream anew", in_name(in));
		add(l, column, first, last);
	}
}

void lost_bring(struct lost *l, struct in *from, str theirs, str ours)
{
	struct lost  other = {0};
	const str   *note;
	size_t       n;
	day          since;
	month        first, last;

	if (in_notes(from, "absent", &note))            /* there is no such extract: no day of it is known */
		add(l, ours, INT32_MIN, day_of(9999, 12, 31));
	n = in_notes(from, "complete", &note);
	for (size_t i = 0; i < n; i++)
		if (read_day(trimmed(note[i]), &since))
			add(l, ours, INT32_MIN, since - 1);
	n = in_notes(from, "gap", &note);
	for (size_t i = 0; i < n; i++) {
		str rest = note[i], a = {0}, b = {0};
		if (cut_word(&rest, &a) && cut_word(&rest, &b) && read_month(a, &first) && read_month(b, &last))
			add(l, ours, first_day(first), last_day(last));
	}
	lost_read(&other, from);
	for (size_t i = 0; i < other.n; i++)
		if (same(other.all[i].column, theirs) || same(other.all[i].column, STR("*")))
			add(l, ours, other.all[i].from, other.all[i].to);
	free(other.all);
}

void lost_make(struct lost *l, const str *columns, size_t n, str made)
{
	for (size_t i = 0, known = l->n; i < known; i++)
		for (size_t c = 0; c < n; c++)
			if (same(l->all[i].column, columns[c]))
				add(l, made, l->all[i].from, l->all[i].to);
}

void lost_write(const struct lost *l, struct in *in, struct out *out)
{
	const str *note;
	size_t     n = in_notes(in, "complete", &note);
	day        since;
	struct buf line = {0};
	char       text[DAY_ROOM];

	out_drop(out, "lost");
	for (size_t i = 0; i < l->n; i++) {
		if (n > 0 && read_day(trimmed(note[0]), &since) && l->all[i].to < since)
			continue;
		line.n = 0;
		buf_addf(&line, "%.*s ", FMT(l->all[i].column));
		buf_add(&line, l->all[i].from == INT32_MIN ? STR("-") : (str){ text, write_day(text, l->all[i].from) });
		buf_addc(&line, ' ');
		buf_add(&line, (str){ text, write_day(text, l->all[i].to) });
		out_note(out, "lost", buf_str(&line));
	}
	buf_free(&line);
}

const struct lost_range *lost_in(const struct lost *l, const str *columns, size_t n, day first, day last)
{
	for (size_t i = 0; i < l->n; i++) {
		const struct lost_range *r = &l->all[i];
		bool about = same(r->column, STR("*"));
		for (size_t c = 0; c < n && !about; c++)
			about = same(r->column, columns[c]);
		if (about && r->from <= last && first <= r->to)
			return r;
	}
	return NULL;
}
