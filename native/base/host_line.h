/* SPDX-License-Identifier: Apache-2.0 */
#ifndef HOST_LINE_H
#define HOST_LINE_H

#include <stdbool.h>
#include <stddef.h>

/* The host sends small plans, with the literals of the case's own fixups: what is longer is none of its. */
#define HOST_LINE_MAX (256 << 10)

struct host_line {
	/* not terminated */
	char text[HOST_LINE_MAX];
	size_t len;
};

/**
 * host_line_read() - wait for a line from the host
 * @serial: the port on which it comes
 * @line: set to the line, its line break included
 *
 * Return: 0; -EPIPE when the host has hung up, -E2BIG for a line that is too long, or -errno of read(2).
 */
int host_line_read(int serial, struct host_line *line);

/** host_line_begins_with() - whether a line starts with a word */
bool host_line_begins_with(const struct host_line *line, const char *word);

#endif
