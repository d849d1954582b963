/* SPDX-License-Identifier: Apache-2.0 */
#ifndef COMMAND_CASE_H
#define COMMAND_CASE_H

#include "plan/plan.h"

/**
 * command_case_run() - run the user's own loader
 * @c: a case of kind CASE_COMMAND
 *
 * Return: 0, or -errno if the command could not be run. A command that fails is not an error.
 */
int command_case_run(const struct plan_case *c);

#endif
