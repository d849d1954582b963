/* SPDX-License-Identifier: Apache-2.0 */
#ifndef KFUNC_FLAGS_H
#define KFUNC_FLAGS_H

#include <linux/types.h>

/*
 * Whether and how a kernel registers a kfunc: the KF_* flags of include/linux/btf.h. They are in
 * the kernel's memory, not in BTF.
 */

enum kfunc_registered {
	/*
	 * the kernel's memory cannot be read, or the kernel is older than 6.0 and has no such sets
	 */
	KFUNC_UNKNOWN = -1,
	/* no set contains the function: programs must not call it */
	KFUNC_NO,
	KFUNC_YES,
};

/**
 * kfunc_flags_find() - get the flags of a function of the kernel itself
 * @id: its BTF id
 * @flags: set if it is registered, to the flags of all sets that contain it
 */
enum kfunc_registered kfunc_flags_find(__u32 id, __u32 *flags);

#endif
