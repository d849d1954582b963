/* SPDX-License-Identifier: Apache-2.0 */
#ifndef BPFFS_H
#define BPFFS_H

#define BPFFS "/sys/fs/bpf"

/** bpffs_renew() - make /sys/fs/bpf empty: what is pinned there goes away */
void bpffs_renew(void);

#endif
