// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/complain.h"
#include "guest/cgroup_layout.h"
#include "log/record.h"

/* The hierarchies that systemd creates; some controllers share one (src/shared/mount-setup.c). */
static const char *const hierarchies[] = {
	"cpu,cpuacct", "cpuset", "memory", "blkio", "devices", "freezer", "net_cls,net_prio",
	"perf_event", "pids", "hugetlb",
};

static enum cgroup_layout chosen = CGROUP_V2;

const char *cgroup_root(void)
{
	switch (chosen) {
	case CGROUP_HYBRID:
		return CGROUP_MOUNT_POINT "/unified";
	case CGROUP_V1:
		/* Outside of /sys/fs/cgroup, where version 1 systems do not have it. */
		return "/bpfcompat/cgroup2";
	default:
		return CGROUP_MOUNT_POINT;
	}
}

const char *cgroup_of_case(void)
{
	static char path[64];

	snprintf(path, sizeof(path), "%s/bpfcompat", cgroup_root());
	return path;
}

void cgroup_layout_choose(enum cgroup_layout layout)
{
	chosen = layout;
}

static void mount_or_complain(const char *type, const char *target)
{
	mkdir(target, 0755);
	if (mount(type, target, type, 0, NULL))
		complain("mount", target);
}

/* Return: whether the kernel has these controllers and none of them is in another hierarchy. */
static bool mount_hierarchy(const char *controllers, const char *options)
{
	char target[128];

	snprintf(target, sizeof(target), CGROUP_MOUNT_POINT "/%s", controllers);
	mkdir(target, 0755);
	if (!mount("cgroup", target, "cgroup", 0, options))
		return true;
	rmdir(target);
	return false;
}

static void add_word(char *words, size_t size, const char *word)
{
	size_t len = strlen(words);

	snprintf(words + len, size - len, "%s%s", len ? " " : "", word);
}

/*
 * Controllers that share a hierarchy also get symbolic links with their own names. The kernel may
 * have only one of two.
 */
static void mount_controllers(const char *controllers, char *there, size_t size)
{
	bool joint = mount_hierarchy(controllers, controllers);
	char names[64], *next = names, *name;

	if (joint)
		add_word(there, size, controllers);
	if (!strchr(controllers, ','))
		return;
	snprintf(names, sizeof(names), "%s", controllers);
	while ((name = strsep(&next, ","))) {
		char link[128];

		if (!joint && mount_hierarchy(name, name))
			add_word(there, size, name);
		snprintf(link, sizeof(link), CGROUP_MOUNT_POINT "/%s", name);
		if (joint && symlink(controllers, link))
			complain("link", link);
	}
}

static void mount_hierarchies(bool report)
{
	char there[256] = "";

	for (size_t i = 0; i < sizeof(hierarchies) / sizeof(hierarchies[0]); i++)
		mount_controllers(hierarchies[i], there, sizeof(there));
	/* A hierarchy without a controller: it only tracks processes. */
	mount_hierarchy("systemd", "none,name=systemd");
	if (!report)
		return;
	record_begin("cgroup");
	record_string("controllers", there);
	record_end();
}

static void layout_mount(bool report)
{
	if (chosen != CGROUP_V2) {
		mount_or_complain("tmpfs", CGROUP_MOUNT_POINT);
		mount_hierarchies(report);
	}
	mount_or_complain("cgroup2", cgroup_root());
}

void cgroup_layout_mount(void)
{
	layout_mount(false);
}

void cgroup_layout_change(enum cgroup_layout layout)
{
	if (layout == chosen)
		return;
	umount2(CGROUP_MOUNT_POINT, MNT_DETACH);
	cgroup_layout_choose(layout);
	layout_mount(true);
}
