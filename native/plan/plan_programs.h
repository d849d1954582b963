/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PLAN_PROGRAMS_H
#define PLAN_PROGRAMS_H

#include "plan/plan_parser.h"

/* Directives of the programs of an object, and of the objects that they attach to; the list ends with a NULL name. */
extern const struct directive plan_program_directives[];

#endif
