/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PROBLEM_H
#define PROBLEM_H

/**
 * problem() - record a problem, with a format of printf(3)
 * @err: a negative errno
 *
 * Return: @err.
 */
__attribute__((format(printf, 2, 3)))
int problem(int err, const char *format, ...);

/** problem_text() - get the last problem that was recorded, as one line in a static buffer */
const char *problem_text(void);

#endif
