/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CUSTOM_BTF_H
#define CUSTOM_BTF_H

#include "plan/plan.h"

/**
 * custom_btf_init() - set up the verdicts that cases share
 *
 * Call this before the first child is forked. Return: 0 or -errno.
 */
int custom_btf_init(void);

/**
 * custom_btf_check() - check the BTF that the plan provides for the kernel
 * @c: the case; its object gets the BTF when it is opened (object.h)
 *
 * Sends a `btf` record, or nothing for a case without such BTF. The BTF must be readable by libbpf,
 * it must be of the kernel's release if it states one, and the kernel must have its functions.
 *
 * Return: 0, or -errno if the object must not be loaded with it.
 */
int custom_btf_check(const struct plan_case *c);

#endif
