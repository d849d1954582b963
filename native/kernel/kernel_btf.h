/* SPDX-License-Identifier: Apache-2.0 */
#ifndef KERNEL_BTF_H
#define KERNEL_BTF_H

#include <stdbool.h>

#include "plan/plan.h"

/*
 * The kernel's BTF, parsed once a boot. Linked with
 * -Wl,--wrap=btf__load_vmlinux_btf,--wrap=btf__free, libbpf gets the same
 * parsed BTF for every object; children share it by copy-on-write.
 */

/**
 * kernel_btf_init() - set up what children tell the parent through
 * @plan: whose objects are looked at for what needs the kernel's BTF
 *
 * Return: 0 or -errno.
 */
int kernel_btf_init(const struct plan *plan);

/**
 * kernel_btf_prepare() - parse the kernel's BTF if an object of the plan needs it
 *
 * To be called before a child is forked. A boot whose objects need no kernel
 * BTF never pays for it. Where an object needs it without looking so, its child
 * parses it too.
 *
 * Return: whether it is there.
 */
bool kernel_btf_prepare(void);

#endif
