/* SPDX-License-Identifier: Apache-2.0 */
#ifndef EXEC_RESULTS_H
#define EXEC_RESULTS_H

#include "plan/plan.h"

/**
 * exec_results_send() - send the files that a case names as its results, and those below the folders that it names
 * @c: the case
 *
 * Each is a `log` record of kind `result` with its path as subject; an empty one is a record `result`. What is no regular
 * file, or cannot be read, is a record `result` with the errno.
 *
 * Return: 0 or -errno of the port.
 */
int exec_results_send(const struct plan_case *c);

#endif
