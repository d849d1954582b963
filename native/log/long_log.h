/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LONG_LOG_H
#define LONG_LOG_H

#include <stdbool.h>
#include <stddef.h>

/* Buffer for a verifier log that is longer than the part that is kept. */
struct long_log {
	char *text;
	size_t size;
};

/**
 * long_log_open() - allocate the buffer
 * @log: set up; release it with long_log_close()
 * @kept: number of bytes that are kept of a log; the buffer must be larger
 * @most: size of the largest buffer that the kernel accepts, in bytes
 *
 * The buffer is limited to half of the free memory. Its pages are allocated as the log grows.
 *
 * Return: whether a buffer of more than @kept bytes was allocated.
 */
bool long_log_open(struct long_log *log, size_t kept, size_t most);

/**
 * long_log_keep() - copy the beginning and the end of a log
 * @log: the log, NUL-terminated
 * @kept: destination
 * @size: size of @kept; what does not fit is left out of the middle, and a line in its place gives
 *	the number of bytes
 */
void long_log_keep(const struct long_log *log, char *kept, size_t size);

/** long_log_close() - release the buffer */
void long_log_close(struct long_log *log);

#endif
