/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CGROUP_LAYOUT_H
#define CGROUP_LAYOUT_H

#include "plan/plan.h"

/*
 * How /sys/fs/cgroup looks. Current systems have version 2 alone. Older ones
 * have a hierarchy of version 1 for each controller, with version 2 beside it for programs and processes
 * (systemd's "hybrid"), or without (systemd's "legacy").
 */

#define CGROUP_MOUNT_POINT "/sys/fs/cgroup"

/** cgroup_layout_choose() - say how it is to look; nothing is mounted */
void cgroup_layout_choose(enum cgroup_layout layout);

/** cgroup_layout_mount() - mount /sys/fs/cgroup as it was chosen; the console has what the kernel lacks */
void cgroup_layout_mount(void);

/**
 * cgroup_layout_change() - PID 1's part: mount it in place of what is mounted
 * @layout: how it is to look. Of all but version 2 a `cgroup` record says which controllers there are.
 */
void cgroup_layout_change(enum cgroup_layout layout);

/** cgroup_root() - where version 2 is mounted, which programs are attached to, and which processes are counted in */
const char *cgroup_root(void);

/** cgroup_of_case() - the cgroup of the case that runs, below cgroup_root() */
const char *cgroup_of_case(void);

#endif
