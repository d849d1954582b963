/* SPDX-License-Identifier: Apache-2.0 */
#ifndef EXEC_CASE_H
#define EXEC_CASE_H

#include "plan/plan.h"

/**
 * exec_case_run() - run a program of the host, with its input and output at the host
 * @c: the case
 *
 * Sends output immediately, as `output` records. Lines from the host are input, signals and the
 * size of the terminal. At the end it sends the `exec` record, and the results that the case names
 * as `log` records of kind `result`.
 *
 * Return: 0, or -errno if it could not be run. A program that fails is not an error.
 */
int exec_case_run(const struct plan_case *c);

#endif
