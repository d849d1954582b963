// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/complain.h"
#include "base/file.h"
#include "guest/bpffs.h"
#include "guest/cgroup_layout.h"
#include "guest/guest.h"
#include "guest/sandbox.h"
#include "guest/settings.h"
#include "network/loopback.h"

#define CGROUP_PATH_MAX 4096

/*
 * Maximum number of rounds of killing processes that may fork meanwhile: kernels before 5.2 cannot
 * freeze a cgroup.
 */
#define KILL_ROUNDS 100

/* A cgroup may still be busy for a moment after its last process was reaped. */
#define REMOVE_TRIES 50
#define REMOVE_PAUSE_NS 2000000

static const char *cgroup_file(const char *name)
{
	static char path[128];

	snprintf(path, sizeof(path), "%s/%s", cgroup_of_case(), name);
	return path;
}

static int cgroup_write(const char *name, const char *text)
{
	return file_write(cgroup_file(name), text);
}

void sandbox_create(void)
{
	if (mkdir(cgroup_of_case(), 0755) && errno != EEXIST)
		complain("create", cgroup_of_case());
}

void sandbox_enter(const struct plan *plan, const struct plan_case *c)
{
	if (unshare(CLONE_NEWNET)) {
		complain("isolate", "the network of a case");
	} else {
		loopback_up();
		settings_write_network(plan);
	}

	if (unshare(CLONE_NEWNS)) {
		complain("isolate", "the mounts of a case");
		bpffs_renew();
		return;
	}
	umount2("/sys", MNT_DETACH);
	guest_mount_sys();
	guest_mount_scratch(c->root);
}

void sandbox_enter_cgroup(void)
{
	if (cgroup_write("cgroup.procs", "0"))
		complain("enter", cgroup_of_case());
}

/* Return: the number of processes. */
static int kill_listed(void)
{
	char *list, *next, *line;
	int cnt = 0;
	size_t len;

	if (file_read(cgroup_file("cgroup.procs"), &list, &len))
		return 0;
	next = list;
	while ((line = strsep(&next, "\n")) && *line) {
		kill(atoi(line), SIGKILL);
		cnt++;
	}
	free(list);
	return cnt;
}

void sandbox_kill_cgroup(void)
{
	/* Linux 5.14 and later have a file for this. */
	if (!cgroup_write("cgroup.kill", "1"))
		return;
	/* Frozen processes cannot fork, but SIGKILL ends them. */
	cgroup_write("cgroup.freeze", "1");
	for (int i = 0; i < KILL_ROUNDS && kill_listed(); i++)
		sched_yield();
	cgroup_write("cgroup.freeze", "0");
}

static bool remove_directory(const char *path)
{
	for (int i = 0; i < REMOVE_TRIES; i++) {
		if (!rmdir(path) || errno == ENOENT)
			return true;
		if (errno != EBUSY)
			break;
		clock_pause(REMOVE_PAUSE_NS);
	}
	return false;
}

static void remove_below(const char *path)
{
	char below[CGROUP_PATH_MAX];
	struct dirent *entry;
	DIR *dir = opendir(path);

	if (!dir)
		return;
	while ((entry = readdir(dir))) {
		if (entry->d_type != DT_DIR || entry->d_name[0] == '.')
			continue;
		if (snprintf(below, sizeof(below), "%s/%s", path, entry->d_name) >= CGROUP_PATH_MAX)
			continue;
		remove_below(below);
		if (!remove_directory(below))
			complain("remove", below);
	}
	closedir(dir);
}

void sandbox_remove(void)
{
	/* Only cases create cgroups here. */
	remove_below(cgroup_root());
}
