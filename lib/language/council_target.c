/* council — a target: a value or a band, and from when; as council.conf and measures both say it. */
#include "council.h"

#include "form.h"

static bool read_bound(str *rest, double *out, bool *percent)
{
	str word;

	return cut_word(rest, &word) && form_number(word, out, percent);
}

bool council_target_read(str rest, struct facts_target *to, bool *percent, struct buf *why)
{
	bool upper = false;
	str  from;
	day  d;

	*to = (struct facts_target){ .from = INT32_MIN };
	if (!read_bound(&rest, &to->lo, percent)) {
		buf_add(why, STR("is not a target: write 80%, or 40% to 60%, and perhaps from 2026-04"));
		return false;
	}
	to->hi = to->lo;
	if (form_word(&rest, "to") && (!read_bound(&rest, &to->hi, &upper) || upper != *percent)) {
		buf_add(why, STR("both ends of a band are said alike: 40% to 60%"));
		return false;
	}
	if (to->hi < to->lo) {
		buf_add(why, STR("the band ends before it begins: the smaller first"));
		return false;
	}
	if (form_end(rest))
		return true;
	if (form_word(&rest, "from") && cut_word(&rest, &from) && form_end(rest)) {
		if (read_month(from, &to->from))
			return true;
		if (read_day(from, &d) || read_uk_day(from, &d)) {
			char as[MONTH_ROOM];
			write_month(as, month_of(d));
			buf_addf(why, "'%.*s': write %.*s", FMT(from), MONTH_ROOM, as);
			return false;
		}
	}
	buf_add(why, STR("is not a target: write 80%, or 40% to 60%, and perhaps from 2026-04"));
	return false;
}

