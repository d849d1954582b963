// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cgroup_layout.h"
#include "guest.h"
#include "record.h"

/* Of which controllers systemd makes hierarchies, as it does (src/core/mount-setup.c: some share one). */
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
		/* Out of the way: nobody looks for it here. */
		return "/bpfcompat/cgroup2";
	default:
		return CGROUP_MOUNT_POINT;
	}
}

const char *cgroup_of_case(void)
{
	switch (chosen) {
	case CGROUP_HYBRID:
		return CGROUP_MOUNT_POINT "/unified/bpfcompat";
	case CGROUP_V1:
		return "/bpfcompat/cgroup2/bpfcompat";
	default:
		return CGROUP_MOUNT_POINT "/bpfcompat";
	}
}

void cgroup_layout_choose(enum cgroup_layout layout)
{
	chosen = layout;
}

static void mount_or_complain(const char *type, const char *target)
{
	mkdir(target, 0755);
	if (mount(type, target, type, 0, NULL))
		guest_complain("mount", target);
}

/* A kernel need not have all controllers; of two that share a hierarchy it may have one. */
static int mount_hierarchy(const char *controllers)
{
	char target[128];

	snprintf(target, sizeof(target), CGROUP_MOUNT_POINT "/%s", controllers);
	mkdir(target, 0755);
	if (!mount("cgroup", target, "cgroup", 0, controllers))
		return 0;
	rmdir(target);
	return -errno;
}

static void mount_hierarchies(bool report)
{
	char there[256] = "";

	for (size_t i = 0; i < sizeof(hierarchies) / sizeof(hierarchies[0]); i++) {
		size_t len = strlen(there);

		if (!mount_hierarchy(hierarchies[i]))
			snprintf(there + len, sizeof(there) - len, "%s%s", len ? " " : "",
				 hierarchies[i]);
	}
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
