/* SPDX-License-Identifier: Apache-2.0 */
#ifndef BPFFS_H
#define BPFFS_H

#define BPFFS "/sys/fs/bpf"

/** bpffs_renew() - mount an empty file system on /sys/fs/bpf: everything pinned there is dropped */
void bpffs_renew(void);

#endif
