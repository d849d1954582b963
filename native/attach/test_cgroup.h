/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TEST_CGROUP_H
#define TEST_CGROUP_H

/**
 * test_cgroup_open() - open the case's cgroup, and create it if needed
 *
 * cgroup programs attach to it if the plan names no other cgroup; commands run in it.
 *
 * Return: file descriptor or -errno.
 */
int test_cgroup_open(void);

/**
 * cgroup_open() - open a cgroup, and create it and its ancestors if needed
 * @path: its path below cgroup_root()
 *
 * Return: file descriptor or -errno; -EINVAL for a path outside of it.
 */
int cgroup_open(const char *path);

/** cgroups_remove() - remove the created cgroups, unless they contain processes */
void cgroups_remove(void);

#endif
