// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "attach/test_cgroup.h"
#include "guest/cgroup_layout.h"

/* Created cgroups, outer ones before inner ones. */
static struct {
	char **paths;
	size_t cnt;
} made;

static void remember(const char *path)
{
	char **grown = realloc(made.paths, (made.cnt + 1) * sizeof(*grown));

	if (!grown)
		return;
	made.paths = grown;
	made.paths[made.cnt] = strdup(path);
	if (made.paths[made.cnt])
		made.cnt++;
}

static int make(const char *path)
{
	if (!mkdir(path, 0755)) {
		remember(path);
		return 0;
	}
	return errno == EEXIST ? 0 : -errno;
}

static bool is_below_root(const char *path)
{
	size_t len = strlen(cgroup_root());

	if (strncmp(path, cgroup_root(), len) || (path[len] && path[len] != '/'))
		return false;
	for (const char *up = path; (up = strstr(up, "/..")); up++)
		if (!up[3] || up[3] == '/')
			return false;
	return true;
}

int cgroup_open(const char *path)
{
	char part[PATH_MAX];
	int fd, err = 0;

	if (!is_below_root(path) || strlen(path) >= sizeof(part))
		return -EINVAL;
	for (const char *at = path + strlen(cgroup_root()); !err && at && *at;) {
		at = strchr(at + 1, '/');
		snprintf(part, sizeof(part), "%.*s", at ? (int)(at - path) : PATH_MAX - 1, path);
		err = make(part);
	}
	if (err)
		return err;
	fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	return fd < 0 ? -errno : fd;
}

int test_cgroup_open(void)
{
	return cgroup_open(cgroup_of_case());
}

void cgroups_remove(void)
{
	while (made.cnt) {
		rmdir(made.paths[--made.cnt]);
		free(made.paths[made.cnt]);
	}
	free(made.paths);
	made.paths = NULL;
}
