/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMMAND_CASE_H
#define COMMAND_CASE_H

#include "plan/plan.h"

/**
 * command_case_run() - let the user's own loader do the work
 * @c: a case of kind CASE_COMMAND
 *
 * Return: 0 or -errno: the command could not be run. One that fails is no error.
 */
int command_case_run(const struct plan_case *c);

#endif
