/* expr_eval — one row: nothing is allocated, nothing is looked up by name. */
#include "expr_parts.h"

#include <float.h>

static bool day_of_cell(const struct expr *column, const str *field, day *d)
{
	str   cell = field[column->column];
	month m;

	if (cell.n == 0)
		return false;
	if (column->type == DAY)
		return read_day(cell, d);
	if (!read_month(cell, &m))
		return false;
	*d = first_day(m);
	return true;
}

static double column_number(const struct expr *e, const str *field)
{
	str    cell = field[e->column];
	double v;
	day    d;
	month  m;

	if (cell.n == 0)
		return NAN;
	switch (e->type) {
	case DAY:
		return read_day(cell, &d) ? (double)d : NAN;
	case MONTH:
		return read_month(cell, &m) ? (double)m : NAN;
	default:
		return read_num(cell, &v) ? v : NAN;
	}
}

static double between(const struct expr *e, const str *field)
{
	day     from, to;
	int64_t n;

	if (!day_of_cell(e->part.all[0], field, &from) || !day_of_cell(e->part.all[1], field, &to))
		return NAN;
	if (e->no)
		return holiday_between(e->holidays, from, to, &n) ? (double)n : NAN;
	switch (e->span.unit) {         /* the greatest N with N units after A at or before B, also when B is before A */
	case SPAN_DAYS:   return to - from;
	case SPAN_WEEKS:  return floor((to - from) / 7.0);
	case SPAN_MONTHS: return whole_months(from, to);
	case SPAN_YEARS:  return floor(whole_months(from, to) / 12.0);
	}
	return NAN;
}

static double shifted(const struct expr *e, const str *field)
{
	day from, to;

	if (!day_of_cell(e->part.all[0], field, &from))
		return NAN;
	if (!e->no)
		return span_after(from, e->span);
	return holiday_step(e->holidays, from, e->span.n, &to) ? (double)to : NAN;
}

static double period_of(const struct expr *e, const str *field)
{
	day d;

	if (!day_of_cell(e->part.all[0], field, &d))
		return NAN;
	d = period_first(e->period, d);
	return e->type == DAY ? d : month_of(d);
}

/* Past the greatest number there is none: it stays there, larger than any other, and is never written.  As an infinity it would
 * make an unknown of 0 times it, and a condition would be unknown without a column to blame. */
static double at_most(double v)
{
	return v > DBL_MAX ? DBL_MAX : v < -DBL_MAX ? -DBL_MAX : v;
}

static double across(const struct expr *e, const str *field)
{
	double sum = 0, least = INFINITY, greatest = -INFINITY;

	for (size_t i = 0; i < e->part.n; i++) {
		double v = expr_number(e->part.all[i], field);
		if (isnan(v))
			return NAN;
		sum = at_most(sum + v);
		least = v < least ? v : least;
		greatest = v > greatest ? v : greatest;
	}
	switch (e->across) {
	case ACROSS_MEAN:  return sum / (double)e->part.n;
	case ACROSS_LEAST: return least;
	case ACROSS_GREATEST: return greatest;
	default: return sum;
	}
}

/* The part of a choice that this row takes; NULL: none is true and there is no else. */
static const struct expr *chosen(const struct expr *e, const str *field)
{
	for (size_t i = 0; i < e->part.n; i++)
		if (e->when.all[i] == NULL || expr_true(e->when.all[i], field, NULL) == EXPR_YES)
			return e->part.all[i];
	return NULL;
}

double expr_number(const struct expr *e, const str *field)
{
	double a, b;

	switch (e->as) {
	case NODE_COLUMN:
		return column_number(e, field);
	case NODE_NUMBER:
		return e->constant;
	case NODE_ADD:
	case NODE_SUBTRACT:
	case NODE_MULTIPLY:
	case NODE_DIVIDE:
		a = expr_number(e->part.all[0], field);
		b = expr_number(e->part.all[1], field);
		return at_most(e->as == NODE_ADD ? a + b : e->as == NODE_SUBTRACT ? a - b
		               : e->as == NODE_MULTIPLY ? a * b : b != 0 ? a / b : NAN);
	case NODE_BETWEEN:
		return between(e, field);
	case NODE_SHIFT:
		return shifted(e, field);
	case NODE_PERIOD:
		return period_of(e, field);
	case NODE_MILES:
		return postcode_miles(e->postcodes, field[e->part.all[0]->column], field[e->part.all[1]->column]);
	case NODE_ACROSS:
		return across(e, field);
	case NODE_CHOICE: {
		const struct expr *one = chosen(e, field);
		return one ? expr_number(one, field) : NAN;
	}
	default:
		return NAN;
	}
}

static bool holds(enum sign sign, double a, double b)
{
	switch (sign) {
	case SIGN_EQUAL:     return a == b;
	case SIGN_NOT_EQUAL: return a != b;
	case SIGN_LESS:      return a < b;
	case SIGN_AT_MOST:   return a <= b;
	case SIGN_MORE:      return a > b;
	default:             return a >= b;
	}
}

static enum expr_truth truth(bool yes)
{
	return yes ? EXPR_YES : EXPR_NO;
}

static enum expr_truth compared(const struct expr *e, const str *field)
{
	const struct expr *left = e->part.all[0], *right = e->part.all[1];

	if (e->words) {
		str cell = field[left->column];
		return cell.n == 0 ? EXPR_UNKNOWN : truth(same(cell, right->word) == (e->sign == SIGN_EQUAL));
	}
	double a = expr_number(left, field), b = expr_number(right, field);
	return isnan(a) || isnan(b) ? EXPR_UNKNOWN : truth(holds(e->sign, a, b));
}

static enum expr_truth listed(const struct expr *e, const str *field)
{
	const struct expr *left = e->part.all[0];
	str    cell = field[left->column];
	bool   found = false;

	if (cell.n == 0)
		return EXPR_UNKNOWN;
	double v = e->words ? 0 : column_number(left, field);
	for (size_t i = 0; i < e->value.n && !found; i++)
		found = e->words ? same(cell, e->value.all[i]) : v == e->number[i];
	return truth(found != e->no);
}

enum expr_truth expr_true(const struct expr *e, const str *field, const bool *looks)
{
	enum expr_truth so_far, one;

	switch (e->as) {
	case NODE_AND:
	case NODE_OR:
		so_far = truth(e->as == NODE_AND);
		for (size_t i = 0; i < e->part.n; i++) {
			one = expr_true(e->part.all[i], field, looks);
			if (one == truth(e->as == NODE_OR))
				return one;
			so_far = one == EXPR_UNKNOWN ? one : so_far;
		}
		return so_far;
	case NODE_NOT:
		one = expr_true(e->part.all[0], field, looks);
		return one == EXPR_UNKNOWN ? one : truth(one == EXPR_NO);
	case NODE_COMPARE:
		return compared(e, field);
	case NODE_IN:
		return listed(e, field);
	case NODE_PRESENT:
		return truth(field[e->part.all[0]->column].n > 0);
	case NODE_MISSING:
		return truth(field[e->part.all[0]->column].n == 0);
	default:
		return truth(looks && looks[e->look]);
	}
}

static str banded(const struct expr *e, const str *field)
{
	double v = expr_number(e->part.all[0], field);
	size_t i = 0;

	if (isnan(v))
		return (str){0};
	while (i < e->value.n && v >= e->number[i])
		i++;
	return e->codes[i];
}

/* A number that a whole-number column cannot say exactly, or a day outside the calendar, is missing. */
str expr_written(enum type type, double v, char room[static EXPR_ROOM])
{
	static const double most = 9007199254740992.0;
	const double first = day_of(1583, 1, 1), last = day_of(9999, 12, 31);
	bool is_day = type == DAY, is_month = type == MONTH;

	if (isnan(v) || fabs(v) >= DBL_MAX || (type == INT && fabs(v) > most) || (is_day && (v < first || v > last)))
		return (str){0};
	if (is_month && (v < month_of((day)first) || v > month_of((day)last)))
		return (str){0};
	size_t n = is_day ? write_day(room, (day)v) : is_month ? write_month(room, (month)v)
	         : type == INT ? write_int(room, (int64_t)v) : write_num(room, v);
	return (str){ room, n };
}

str expr_cell(const struct expr *e, const str *field, char room[static EXPR_ROOM])
{
	const struct expr *one;

	switch (e->as) {
	case NODE_COLUMN:
		return field[e->column];
	case NODE_WORD:
		return e->word;
	case NODE_BAND:
		return banded(e, field);
	case NODE_CHOICE:
		one = chosen(e, field);
		return one ? expr_cell(one, field, room) : (str){0};
	case NODE_IF:
		switch (expr_true(e->part.all[0], field, NULL)) {
		case EXPR_YES: return STR("yes");
		case EXPR_NO:  return STR("no");
		default:       return (str){0};
		}
	default:
		return expr_written(e->type, expr_number(e, field), room);
	}
}
