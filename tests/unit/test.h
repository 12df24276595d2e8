/* test.h — what every unit test begins with. */
#ifndef TEST_H
#define TEST_H
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "text.h"

#define assert_str(s, literal) do { str got_ = (s); \
	if (!same(got_, str_of(literal))) fail_msg("'%.*s' is not '%s'", FMT(got_), (literal)); } while (0)
#endif
