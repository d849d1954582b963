/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CUSTOM_BTF_H
#define CUSTOM_BTF_H

#include "plan/plan.h"

/**
 * custom_btf_init() - set up what cases know of each other's BTF files
 *
 * To be called before a child is forked. Return: 0 or -errno.
 */
int custom_btf_init(void);

/**
 * custom_btf_check() - look at the BTF that the plan has for the kernel
 * @c: the case; the object gets the BTF when it is opened (object.h)
 *
 * Sends a `btf` record; nothing for a case without such BTF. It must be BTF that libbpf
 * can read, of the kernel's release where it names one, and its functions must be the
 * kernel's.
 *
 * Return: 0, or -errno where the object must not be loaded with it.
 */
int custom_btf_check(const struct plan_case *c);

#endif
