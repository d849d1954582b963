// SPDX-License-Identifier: Apache-2.0
#include <sys/mount.h>

#include "base/complain.h"
#include "guest/bpffs.h"

void bpffs_renew(void)
{
	umount2(BPFFS, MNT_DETACH);
	if (mount("bpf", BPFFS, "bpf", 0, NULL))
		complain("mount", BPFFS);
}
