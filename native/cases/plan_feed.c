// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdio.h>

#include "base/host_line.h"
#include "cases/plan_feed.h"
#include "cases/plan_file.h"

#define PLAN_MAX_LEN (1 << 20)

static int keep_plan(int serial, FILE *file, struct host_line *line)
{
	size_t total = 0;
	int err = 0;

	while (!err && !host_line_begins_with(line, "plan "))
		err = host_line_read(serial, line);
	while (!err) {
		total += line->len;
		if (total > PLAN_MAX_LEN)
			return -E2BIG;
		if (fwrite(line->text, 1, line->len, file) != line->len)
			return -EIO;
		if (host_line_begins_with(line, "end\n"))
			return 0;
		err = host_line_read(serial, line);
	}
	return err;
}

int plan_feed_next(int serial)
{
	static struct host_line line;
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
