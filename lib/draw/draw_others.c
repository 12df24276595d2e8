/* draw_others — the median of similar areas and England, as steps of a year each. */
#include "draw_others.h"

#include "drawn_words.h"
#include "stream.h"

struct other { str indicator; bool england; int64_t year, ends; double value, scale; };
struct draw_others { struct other *all; size_t n; };

struct draw_others *draw_others_read(const char *path, struct arena *memory)
{
	struct draw_others *o = arena_take(memory, 1, sizeof *o);
	struct in          *in = in_open(path);
	size_t indicator = in_need(in, "indicator", CODE), kind = in_need(in, "row", CODE), place = in_need(in, "place", CODE), year = in_need(in, "year", INT),
	       value = in_need(in, "value", NUM), state = in_need(in, "state", CODE), ends = in_need(in, "ends", INT), scale = in_need(in, "scale", NUM);
	const str *field;

	if (!in_safe(in).n)
		die(BAD_DATA, "%s: these figures were never suppressed: give chart what benchmark wrote", in_name(in));
	while (in_next(in, &field)) {
		struct other one = { .england = same(field[place], STR("england")) };
		if (!same(field[kind], STR("series")) || !same(field[state], STR("shown")) || (!one.england && !same(field[place], STR("neighbours")))
		    || !read_int(field[year], &one.year) || !read_int(field[ends], &one.ends) || !read_num(field[value], &one.value) || !read_num(field[scale], &one.scale))
			continue;
		one.indicator = arena_keep(memory, field[indicator]);
		o->all = arena_more(memory, o->all, o->n, sizeof *o->all);
		o->all[o->n++] = one;
	}
	in_close(in);
	return o;
}

/* A percentage beside a percentage, a rate beside one for every so many. */
static bool is_of_scale(const struct drawn *d, double scale)
{
	enum show_as as = draw_as(d->facts);

	return as == AS_PERCENT || as == AS_HUNDRED ? fabs(scale - 100) < 1e-9 : as == AS_RATE && fabs(scale - d->facts->scale) < 1e-9;
}

static str words(const struct drawn *d, const char *key, double value, struct arena *memory)
{
	struct buf b = {0};

	drawn_word(&b, key);
	buf_addc(&b, ' ');
	if (draw_as(d->facts) == AS_RATE)
		show_value(&b, AS_RATE, value);
	else {
		show_number(&b, value, 1);
		buf_addc(&b, '%');
	}
	str kept = arena_keep(memory, buf_str(&b));
	buf_free(&b);
	return kept;
}

size_t draw_others_of(const struct draw_others *o, str indicator, const struct drawn *d, struct drawn_beside *to, struct arena *memory)
{
	size_t n = 0;

	for (int england = 0; o && england < OTHERS_MOST; england++) {
		struct drawn_step *step = arena_take(memory, 2 * o->n + 2, sizeof *step);
		size_t             steps = 0;
		for (size_t i = 0; i < o->n; i++) {
			const struct other *one = &o->all[i];
			if (one->england != (england == 1) || !same(one->indicator, indicator) || !is_of_scale(d, one->scale) || one->ends < 1 || one->ends > 12)
				continue;
			month last = (month)((one->year - 1970) * 12 + one->ends - 1);
			step[steps++] = (struct drawn_step){ draw_time(d, first_day(last - 11)), one->value };
			step[steps++] = (struct drawn_step){ draw_time(d, first_day(last + 1)), one->value };
		}
		if (steps > 0 && step[steps - 1].at > d->point[0].from)
			to[n++] = (struct drawn_beside){ .step = step, .steps = steps, .dotted = england == 1,
			                                 .says = words(d, england ? "drawn-england" : "drawn-similar", step[steps - 1].value, memory) };
	}
	return n;
}
