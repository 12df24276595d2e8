/* test.h — what every unit test begins with. */
#ifndef TEST_H
#define TEST_H
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "text.h"

/* the address sanitiser wants memory of its own, and ends where there is none */
#ifdef __has_feature
#if __has_feature(address_sanitizer)
#define __SANITIZE_ADDRESS__ 1
#endif
#endif
#ifdef __SANITIZE_ADDRESS__
enum { SANITISED = 1 };
#else
enum { SANITISED = 0 };
#endif

#define assert_str(s, literal) do { str got_ = (s); \
	if (!same(got_, str_of(literal))) fail_msg("'%.*s' is not '%s'", FMT(got_), (literal)); } while (0)
#endif
