/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CGROUP_LAYOUT_H
#define CGROUP_LAYOUT_H

#include "plan/plan.h"

/*
 * The layout of /sys/fs/cgroup. Current systems only have version 2. Older ones have a version 1
 * hierarchy for each controller, either with version 2 in addition for programs and processes
 * (systemd's "hybrid") or without it (systemd's "legacy").
 */

#define CGROUP_MOUNT_POINT "/sys/fs/cgroup"

/** cgroup_layout_choose() - set the layout, without mounting it */
void cgroup_layout_choose(enum cgroup_layout layout);

/**
 * cgroup_layout_mount() - mount /sys/fs/cgroup in the chosen layout; what the kernel is missing is
 * printed on the console
 */
void cgroup_layout_mount(void);

/**
 * cgroup_layout_change() - replace the mounted layout; called by PID 1
 * @layout: the new layout; for all but version 2, a `cgroup` record lists the controllers
 */
void cgroup_layout_change(enum cgroup_layout layout);

/**
 * cgroup_root() - get the mount point of version 2, which programs attach to and which tracks
 * processes
 */
const char *cgroup_root(void);

/** cgroup_of_case() - get the cgroup of the current case, below cgroup_root() */
const char *cgroup_of_case(void);

#endif
