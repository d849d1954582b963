/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PLAN_WHOLE_H
#define PLAN_WHOLE_H

#include "plan/plan_parser.h"

/* Directives of the whole plan; the list ends with a NULL name. */
extern const struct directive plan_whole_directives[];

#endif
