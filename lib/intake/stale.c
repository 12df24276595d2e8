/* stale — last month's extract, delivered again, would publish a quiet month that was not quiet. */
#include "stale.h"

void stale_judge(const struct extract *x, const struct council *c, day newest, day as_at)
{
	int64_t refuse = x->stale_refuse ? x->stale_refuse : c->stale_refuse;
	int64_t warned = x->stale_warn ? x->stale_warn : c->stale_warn;
	int64_t old;

	if (newest == INT32_MIN || as_at == INT32_MIN)
		return;
	old = (int64_t)as_at - newest;
	if (refuse && old > refuse)
		die(BAD_DATA, "%.*s: its newest row is %lld days older than the day it is to speak of, and %lld are allowed: was it delivered again?",
		    FMT(x->name), (long long)old, (long long)refuse);
	if (warned && old > warned)
		warn("%.*s: its newest row is %lld days older than the day it is to speak of: is a newer extract on its way?",
		     FMT(x->name), (long long)old);
}
