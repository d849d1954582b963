/* SPDX-License-Identifier: Apache-2.0 */
#ifndef HOST_LINE_H
#define HOST_LINE_H

#include <stdbool.h>
#include <stddef.h>

/*
 * The host sends small plans with the literals of the fixups of one case. A longer line is not from
 * the host.
 */
#define HOST_LINE_MAX (256 << 10)

struct host_line {
	/* not NUL-terminated */
	char text[HOST_LINE_MAX];
	size_t len;
};

/**
 * host_line_read() - wait for a line from the host
 * @serial: the port to read from
 * @line: set to the line with its line break
 *
 * Return: 0; -EPIPE if the host closed the port, -E2BIG if the line is too long, or -errno of
 * read(2).
 */
int host_line_read(int serial, struct host_line *line);

/** host_line_begins_with() - test whether a line starts with a word */
bool host_line_begins_with(const struct host_line *line, const char *word);

#endif
