// SPDX-License-Identifier: Apache-2.0
#include <bpf/bpf.h>
#include <errno.h>

#include "kernel/cgroup_attach.h"

int cgroup_attach(int prog, int cgroup, int attach_type)
{
	static const unsigned int flags[] = { BPF_F_ALLOW_MULTI, BPF_F_ALLOW_OVERRIDE, 0 };
	int err = -EINVAL;

	/* The kernel returns EINVAL for an unknown flag. */
	for (size_t i = 0; i < sizeof(flags) / sizeof(flags[0]) && err == -EINVAL; i++)
		err = bpf_prog_attach(prog, cgroup, attach_type, flags[i]);
	return err;
}
