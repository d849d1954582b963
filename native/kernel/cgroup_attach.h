/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CGROUP_ATTACH_H
#define CGROUP_ATTACH_H

/**
 * cgroup_attach() - attach a program to a cgroup on a kernel without cgroup links
 * @prog: file descriptor of the program
 * @cgroup: file descriptor of the cgroup
 * @attach_type: attach type in the cgroup
 *
 * Allows other programs at the same place if the kernel can, as loaders do: BPF_F_ALLOW_MULTI
 * exists since Linux 4.15, BPF_F_ALLOW_OVERRIDE since 4.10.1.
 *
 * Return: 0 or -errno.
 */
int cgroup_attach(int prog, int cgroup, int attach_type);

#endif
