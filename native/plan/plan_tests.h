/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PLAN_TESTS_H
#define PLAN_TESTS_H

#include "plan/plan_parser.h"

/* Directives of tests; the list ends with a NULL name. */
extern const struct directive plan_test_directives[];

#endif
