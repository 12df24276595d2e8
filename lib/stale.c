/* stale — last month's extract, delivered again, would publish a quiet month that was not quiet. */
#include "stale.h"

void stale_judge(const struct extract *x, const struct council *c, day newest, day as_at)
{
	int64_t old;

	if (newest == INT32_MIN || as_at == INT32_MIN || (c->stale_warn == 0 && c->stale_refuse == 0))
		return;
	old = (int64_t)as_at - newest;
	if (c->stale_refuse && old > c->stale_refuse)
		die(BAD_DATA, "%.*s: its newest row is %lld days older than the day it is to speak of, and %lld are allowed: was it delivered again?",
		    FMT(x->name), (long long)old, (long long)c->stale_refuse);
	if (c->stale_warn && old > c->stale_warn)
		warn("%.*s: its newest row is %lld days older than the day it is to speak of: is a newer extract on its way?",
		     FMT(x->name), (long long)old);
}
