/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TEST_CGROUP_H
#define TEST_CGROUP_H

/**
 * test_cgroup_open() - open the case's cgroup, which is made when it is not there
 *
 * What cgroup programs are attached to when the plan names no other; commands run in it.
 *
 * Return: descriptor or -errno.
 */
int test_cgroup_open(void);

/**
 * cgroup_open() - open a cgroup, which is made with all above it when it is not there
 * @path: its path, below cgroup_root()
 *
 * Return: descriptor or -errno; -EINVAL for a path that leaves it.
 */
int cgroup_open(const char *path);

/** cgroups_remove() - remove what these made, as far as nobody is in it */
void cgroups_remove(void);

#endif
