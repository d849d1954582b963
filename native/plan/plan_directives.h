/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PLAN_DIRECTIVES_H
#define PLAN_DIRECTIVES_H

#include "plan/plan_parser.h"

/** directive_find() - find a directive by name. Return: the directive, or NULL. */
const struct directive *directive_find(const char *name);

#endif
