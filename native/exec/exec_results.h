/* SPDX-License-Identifier: Apache-2.0 */
#ifndef EXEC_RESULTS_H
#define EXEC_RESULTS_H

#include "plan/plan.h"

/**
 * exec_results_send() - send the result files of a case, and the files below its result directories
 * @c: the case
 *
 * Each file is a `log` record of kind `result` with its path as subject; an empty file is a
 * `result` record. A file that is not regular or cannot be read is a `result` record with the
 * errno.
 *
 * Return: 0 or -errno of the port.
 */
int exec_results_send(const struct plan_case *c);

#endif
