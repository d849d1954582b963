// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "base/host_line.h"

int host_line_read(int serial, struct host_line *line)
{
	char byte;
	ssize_t n;

	for (line->len = 0; line->len < sizeof(line->text);) {
		n = read(serial, &byte, 1);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return n ? -errno : -EPIPE;
		line->text[line->len++] = byte;
		if (byte == '\n')
			return 0;
	}
	return -E2BIG;
}

bool host_line_begins_with(const struct host_line *line, const char *word)
{
	size_t len = strlen(word);

	return line->len >= len && !memcmp(line->text, word, len);
}
