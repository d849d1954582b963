/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PLAN_CASES_H
#define PLAN_CASES_H

#include "plan/plan_parser.h"

/* Directives of cases and of what they run in; the list ends with a NULL name. */
extern const struct directive plan_case_directives[];

#endif
