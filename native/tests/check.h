/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>
#include <string.h>

/* Checks that print a failure and continue. main() returns the value of check_result(). */

static int check_failures;

#define check(condition)                                                                       \
	do {                                                                                   \
		if (!(condition)) {                                                            \
			printf("%s:%d: %s\n", __FILE__, __LINE__, #condition);                 \
			check_failures++;                                                      \
		}                                                                              \
	} while (0)

#define check_number(actual, expected)                                                         \
	do {                                                                                   \
		long long actual_ = (actual), expected_ = (expected);                          \
		if (actual_ != expected_) {                                                    \
			printf("%s:%d: %s is %lld, expected %lld\n", __FILE__, __LINE__,       \
			       #actual, actual_, expected_);                                   \
			check_failures++;                                                      \
		}                                                                              \
	} while (0)

#define check_text(actual, expected)                                                           \
	do {                                                                                   \
		const char *actual_ = (actual), *expected_ = (expected);                       \
		if (strcmp(actual_, expected_)) {                                              \
			printf("%s:%d: %s is\n%s\nexpected\n%s\n", __FILE__, __LINE__,         \
			       #actual, actual_, expected_);                                   \
			check_failures++;                                                      \
		}                                                                              \
	} while (0)

static inline int check_result(void)
{
	return check_failures ? 1 : 0;
}

#endif
