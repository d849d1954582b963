/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PLAN_FIXUPS_H
#define PLAN_FIXUPS_H

#include "plan/plan_parser.h"

/* Directives of fixups; the list ends with a NULL name. */
extern const struct directive plan_fixup_directives[];

#endif
