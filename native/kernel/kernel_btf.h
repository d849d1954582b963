/* SPDX-License-Identifier: Apache-2.0 */
#ifndef KERNEL_BTF_H
#define KERNEL_BTF_H

#include <stdbool.h>

#include "plan/plan.h"

/*
 * The kernel's BTF, parsed once a boot. The linker options
 * -Wl,--wrap=btf__load_vmlinux_btf,--wrap=btf__free give libbpf the same parsed BTF for every
 * object; children share it by copy-on-write.
 */

/**
 * kernel_btf_init() - set up the flag that children share with their parent
 * @plan: the plan, whose objects are searched for uses of the kernel's BTF
 *
 * Return: 0 or -errno.
 */
int kernel_btf_init(const struct plan *plan);

/**
 * kernel_btf_prepare() - parse the kernel's BTF if an object of the plan needs it
 *
 * Call this before a child is forked. If no object needs the kernel's BTF, it is never parsed. If
 * an object needs it unexpectedly, its child parses it.
 *
 * Return: whether the BTF is available.
 */
bool kernel_btf_prepare(void);

#endif
