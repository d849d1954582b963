/* SPDX-License-Identifier: Apache-2.0 */
#ifndef KFUNC_FLAGS_H
#define KFUNC_FLAGS_H

#include <linux/types.h>

/* What a kernel registers its kfuncs with: enum of KF_* in include/linux/btf.h. BTF does not have it; the kernel's memory does. */

enum kfunc_registered {
	/* the kernel's memory cannot be read, or it is older than 6.0 and has no such sets */
	KFUNC_UNKNOWN = -1,
	/* no set has the function: programs may not call it */
	KFUNC_NO,
	KFUNC_YES,
};

/**
 * kfunc_flags_find() - the flags of a function of the kernel itself
 * @id: its BTF id
 * @flags: set where it is registered; with those of all sets that have it
 */
enum kfunc_registered kfunc_flags_find(__u32 id, __u32 *flags);

#endif
