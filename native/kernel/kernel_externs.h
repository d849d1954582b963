/* SPDX-License-Identifier: Apache-2.0 */
#ifndef KERNEL_EXTERNS_H
#define KERNEL_EXTERNS_H

#include "elf/extern_references.h"
#include "kernel/kernel_names.h"
#include "plan/plan.h"

/* KSYM_NAME_LEN of include/linux/kallsyms.h */
#define EXTERN_NAME_MAX 512

/* What an object takes from the kernel by name, as the kernel calls it. */
struct kernel_extern {
	enum extern_kind kind;
	char name[EXTERN_NAME_MAX];
	/* of what libbpf itself makes up, such as LINUX_KERNEL_VERSION: its value; "" of all others */
	char value[32];
};

/** kernel_extern_key() - what the plan calls it: `kfunc:bpf_task_acquire` */
void kernel_extern_key(const struct kernel_extern *ext, char *key, size_t size);

/**
 * kernel_extern_report() - send how this kernel has it
 * @c: the case
 * @ext: it
 * @found: of a symbol, what the kernel's lists say; NULL: the host knows that
 * @is_known: the host knows what the list of symbols tells
 */
void kernel_extern_report(const struct plan_case *c, const struct kernel_extern *ext,
			  const struct kernel_name *found, bool is_known);

#endif
