/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PLAN_DIRECTIVES_H
#define PLAN_DIRECTIVES_H

#include "plan/plan_parser.h"

/** directive_find() - the directive of a name, NULL when there is none */
const struct directive *directive_find(const char *name);

#endif
