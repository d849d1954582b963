/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PROBLEM_H
#define PROBLEM_H

/**
 * problem() - note what is wrong, in the manner of printf(3)
 * @err: a negative errno
 *
 * Return: @err.
 */
__attribute__((format(printf, 2, 3)))
int problem(int err, const char *format, ...);

/** problem_text() - what problem() noted last, in one line; it stays at this address */
const char *problem_text(void);

#endif
