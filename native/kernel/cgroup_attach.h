/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CGROUP_ATTACH_H
#define CGROUP_ATTACH_H

/**
 * cgroup_attach() - attach a program to a cgroup on a kernel without links for cgroups
 * @prog: descriptor of the program
 * @cgroup: descriptor of the cgroup
 * @attach_type: where in it
 *
 * As loaders do, beside other programs where the kernel can: BPF_F_ALLOW_MULTI
 * came with Linux 4.15, BPF_F_ALLOW_OVERRIDE with 4.10.1.
 *
 * Return: 0 or -errno.
 */
int cgroup_attach(int prog, int cgroup, int attach_type);

#endif
