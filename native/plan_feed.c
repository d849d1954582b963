// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "plan_feed.h"
#include "plan_file.h"

/* The host sends small plans, with the literals of the case's own fixups: what is longer is none of its. */
#define LINE_MAX_LEN (256 << 10)
#define PLAN_MAX_LEN (1 << 20)

struct line {
	char text[LINE_MAX_LEN];
	size_t len;
};

/* Return: 0 with a line and its end in @line, or -errno. */
static int read_line(int serial, struct line *line)
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

static bool begins_with(const struct line *line, const char *word)
{
	size_t len = strlen(word);

	return line->len >= len && !memcmp(line->text, word, len);
}

static int keep_plan(int serial, FILE *file, struct line *line)
{
	size_t total = 0;
	int err = 0;

	while (!err && !begins_with(line, "plan "))
		err = read_line(serial, line);
	while (!err) {
		total += line->len;
		if (total > PLAN_MAX_LEN)
			return -E2BIG;
		if (fwrite(line->text, 1, line->len, file) != line->len)
			return -EIO;
		if (begins_with(line, "end\n"))
			return 0;
		err = read_line(serial, line);
	}
	return err;
}

int plan_feed_next(int serial)
{
	static struct line line;
	FILE *file;
	int err;

	line.len = 0;
	file = fopen(PLAN_PATH, "we");
	if (!file)
		return -errno;
	err = keep_plan(serial, file, &line);
	if (fclose(file) && !err)
		err = -errno;
	return err;
}
