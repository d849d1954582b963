/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LONG_LOG_H
#define LONG_LOG_H

#include <stdbool.h>
#include <stddef.h>

/* Room for a verifier log that is longer than what is kept of one. */
struct long_log {
	char *text;
	size_t size;
};

/**
 * long_log_open() - make room
 * @log: set up, to be released with long_log_close()
 * @kept: how much is kept of a log; room for less makes no sense
 * @most: the largest buffer that the kernel takes
 *
 * The room is at most half of the memory that is free: pages of it come into
 * being as the log grows.
 *
 * Return: whether there is room for more than @kept.
 */
bool long_log_open(struct long_log *log, size_t kept, size_t most);

/**
 * long_log_keep() - copy a log's beginning and end
 * @log: the log, ended by a NUL
 * @kept: where to
 * @size: room there; what does not fit is left out of the middle, which a line says
 */
void long_log_keep(const struct long_log *log, char *kept, size_t size);

/** long_log_close() - release the room */
void long_log_close(struct long_log *log);

#endif
