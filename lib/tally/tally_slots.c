/* tally_slots.c — which period a day is in, worked out once for each day there is. */
#include "tally_own.h"

/* Of a snapshot only the rows of the last one in the period count: weeks end on Sunday, all else with the period. */
static bool is_last(const struct dates *dates, enum period per, day d)
{
	day last = period_last(per, d);

	if (same(dates->every, STR("week")))
		return d == last - (weekday(last) + 1) % 7;
	return d == last;
}

uint32_t tally_slots_of(const struct tally *t, const struct set *s, struct slots *slots, day d)
{
	day first = period_first(slots->per, d);
	size_t known;

	if (period_last(slots->per, d) > t->as_at || (s->complete && first < period_first(slots->per, s->complete_from))
	    || (slots->last && !is_last(&s->dates[slots->dates], slots->per, d)))
		return 1;
	known = tally_slots_at(slots, first);
	if (known != NOTHING)
		return (uint32_t)known + 2;
	GROW(slots->first, slots->n, slots->room);
	slots->first[slots->n++] = first;
	return (uint32_t)slots->n + 1;
}

/* Make the table of days reach from here to there. */
static void reach(struct slots *slots, day from, day to)
{
	day low = slots->days == 0 || from < slots->low ? from - 31 : slots->low;
	day end = slots->low + (day)slots->days;
	size_t days = (size_t)((slots->days == 0 || to >= end ? to + 32 : end) - low);
	uint32_t *of_day;

	if (slots->days > 0 && low == slots->low && days == slots->days)
		return;
	of_day = take(days, sizeof *of_day);
	if (slots->days > 0)
		memcpy(of_day + (slots->low - low), slots->of_day, slots->days * sizeof *of_day);
	free(slots->of_day);
	slots->of_day = of_day;
	slots->low = low;
	slots->days = days;
}

void tally_slots_find(const struct tally *t, struct set *s, struct slots *slots, size_t from, size_t to)
{
	const day *of_row = s->dates[slots->dates].of_row;
	day low = INT32_MAX, high = INT32_MIN;

	if (slots->from == from && slots->to == to && slots->of_row)
		return;
	for (size_t i = from; i < to; i++) {
		if (of_row[i] == ABSENT || of_row[i] > t->as_at)
			continue;
		low = of_row[i] < low ? of_row[i] : low;
		high = of_row[i] > high ? of_row[i] : high;
	}
	if (low <= high)
		reach(slots, low, high);
	if (to - from > slots->room_rows || !slots->of_row) {
		slots->room_rows = to - from + 1;
		slots->of_row = take_more(slots->of_row, slots->room_rows, sizeof *slots->of_row);
	}
	for (size_t i = from; i < to; i++) {
		uint32_t *known;

		if (of_row[i] == ABSENT || of_row[i] > t->as_at) {
			slots->of_row[i - from] = 1;
			continue;
		}
		known = &slots->of_day[of_row[i] - slots->low];
		if (*known == 0)
			*known = tally_slots_of(t, s, slots, of_row[i]);
		slots->of_row[i - from] = *known;
	}
	slots->from = from;
	slots->to = to;
}

size_t tally_slots_at(const struct slots *slots, day first)
{
	if (slots->n && first >= slots->low && first < slots->low + (day)slots->days && slots->of_day[first - slots->low] >= 2
	    && slots->first[slots->of_day[first - slots->low] - 2] == first)
		return slots->of_day[first - slots->low] - 2;    /* it has been looked up as a day */
	for (size_t i = slots->n; i-- > 0;)
		if (slots->first[i] == first)
			return i;
	return NOTHING;
}
