/* SPDX-License-Identifier: Apache-2.0 */
#ifndef KERNEL_EXTERNS_H
#define KERNEL_EXTERNS_H

#include "elf/extern_references.h"
#include "kernel/kernel_names.h"
#include "plan/plan.h"

/* KSYM_NAME_LEN of include/linux/kallsyms.h */
#define EXTERN_NAME_MAX 512

/* What an object refers to in the kernel by name. */
struct kernel_extern {
	enum extern_kind kind;
	char name[EXTERN_NAME_MAX];
	/*
	 * the value of a constant that libbpf defines, such as LINUX_KERNEL_VERSION; "" for all
	 * others
	 */
	char value[32];
};

/** kernel_extern_key() - get the name of an extern in the plan, such as `kfunc:bpf_task_acquire` */
void kernel_extern_key(const struct kernel_extern *ext, char *key, size_t size);

/**
 * kernel_extern_report() - report how this kernel has an extern
 * @c: the case
 * @ext: the extern
 * @found: for a symbol, the entry in the kernel's lists; NULL if the host knows it
 * @is_known: the host knows the contents of the symbol list
 */
void kernel_extern_report(const struct plan_case *c, const struct kernel_extern *ext,
			  const struct kernel_name *found, bool is_known);

#endif
