// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "exec/exec_results.h"
#include "log/log.h"
#include "log/record.h"

/* Deeper than any directory of coverage data; stops at circular mounts. */
#define DEPTH_MAX 32

static int report(const struct plan_case *c, const char *path, int err)
{
	record_begin("result");
	record_number("case", c->id);
	record_string("path", path);
	record_number("errno", -err);
	return record_end();
}

static int send_bytes(const struct plan_case *c, const char *path, int fd, size_t len)
{
	void *bytes = mmap(NULL, len, PROT_READ, MAP_PRIVATE, fd, 0);
	int err;

	if (bytes == MAP_FAILED)
		return report(c, path, -errno);
	err = log_send(c, "result", PASS_WHOLE, path, bytes, len);
	munmap(bytes, len);
	return err;
}

static int send_path(const struct plan_case *c, const char *path, int depth);

static int send_directory(const struct plan_case *c, const char *path, int depth)
{
	char below[RECORD_STRING_MAX];
	struct dirent *entry;
	DIR *directory = opendir(path);
	int err = 0;

	if (!directory)
		return report(c, path, -errno);
	while (!err && (entry = readdir(directory))) {
		if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, ".."))
			continue;
		if (snprintf(below, sizeof(below), "%s/%s", path, entry->d_name) >= (int)sizeof(below))
			err = report(c, path, -ENAMETOOLONG);
		else
			err = send_path(c, below, depth + 1);
	}
	closedir(directory);
	return err;
}

static int send_path(const struct plan_case *c, const char *path, int depth)
{
	struct stat info;
	int fd, err;

	/* Does not open other files: a FIFO would block, and a device may never end. */
	if (lstat(path, &info))
		return report(c, path, -errno);
	if (S_ISDIR(info.st_mode) && depth < DEPTH_MAX)
		return send_directory(c, path, depth);
	if (!S_ISREG(info.st_mode))
		return report(c, path, -EINVAL);
	if (!info.st_size)
		return report(c, path, 0);
	fd = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
	if (fd < 0)
		return report(c, path, -errno);
	err = send_bytes(c, path, fd, (size_t)info.st_size);
	close(fd);
	return err;
}

int exec_results_send(const struct plan_case *c)
{
	int err = 0;

	for (size_t i = 0; !err && i < c->result_cnt; i++)
		err = send_path(c, c->results[i], 0);
	return err;
}
