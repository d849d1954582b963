/* SPDX-License-Identifier: Apache-2.0 */
#ifndef KERNEL_NAMES_H
#define KERNEL_NAMES_H

#include <stdbool.h>
#include <stddef.h>

/* A name and its entries in the kernel's lists. -1: this kernel does not have the list. */
struct kernel_name {
	/* set by the caller, as in struct target_name */
	const char *kind;
	const char *name;

	/* number of symbols with this name: functions, tracepoints, or any kind for a `ksym` */
	int symbols;
	/* the loaded module that contains it, "" for the kernel itself */
	char module[64];
	/*
	 * number of functions with this name that ftrace can attach to (available_filter_functions)
	 */
	int traceable;
	/* 0 or 1: the kernel refuses kprobes there */
	int blacklisted;
	/* 0 or 1: it allows error injection */
	int error_injection;
	/* the BTF that contains it: "vmlinux", a module, or "" */
	char btf[64];
	/* the module above has BTF */
	bool module_btf;
	/* the compiler's copies, such as `name.isra.0`, and those that ftrace can attach to */
	char siblings[512];
	char traceable_siblings[512];
	/* category of the tracepoint in tracefs, or "" */
	char category[64];
	/* BTF contains the tracepoint's type `btf_trace_<name>` */
	bool btf_trace;
};

/** kernel_names_find() - look up names in the kernel's lists; each list is read once */
void kernel_names_find(struct kernel_name *names, size_t cnt);

/**
 * kernel_names_find_symbols() - look up only @symbols, @module, @siblings and @category
 * @functions: whether to look up the first three, which need the longest list, that of all symbols
 */
void kernel_names_find_symbols(struct kernel_name *names, size_t cnt, bool functions);

#endif
