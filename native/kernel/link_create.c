// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "kernel/link_create.h"

int link_create(struct link_create *link)
{
	int fd = syscall(SYS_bpf, BPF_LINK_CREATE, link, sizeof(*link));

	return fd < 0 ? -errno : fd;
}
