/* SPDX-License-Identifier: Apache-2.0 */
#ifndef KERNEL_NAMES_H
#define KERNEL_NAMES_H

#include <stdbool.h>
#include <stddef.h>

/* A name and what this kernel's lists say of it. -1: there is no such list here. */
struct kernel_name {
	/* set by the caller, as in struct target_name */
	const char *kind;
	const char *name;

	/* how many symbols have exactly this name: functions, tracepoints, or anything for a `ksym` */
	int symbols;
	/* the loaded module that has it, "" for the kernel itself */
	char module[64];
	/* how many functions of the name ftrace can stop at (available_filter_functions) */
	int traceable;
	/* 0 or 1: kprobes are refused there */
	int blacklisted;
	/* 0 or 1: it may be made to fail */
	int error_injection;
	/* whose BTF has it: "vmlinux", a module, or "" */
	char btf[64];
	/* the module above has BTF at all */
	bool module_btf;
	/* the compiler's copies of it, such as `name.isra.0`, and those that ftrace can stop at */
	char siblings[512];
	char traceable_siblings[512];
	/* the category in which tracefs has a tracepoint of the name, or "" */
	char category[64];
	/* the tracepoint's type `btf_trace_<name>` is in BTF */
	bool btf_trace;
};

/** kernel_names_find() - ask the kernel's lists about names; each list is read once */
void kernel_names_find(struct kernel_name *names, size_t cnt);

/**
 * kernel_names_find_symbols() - the same for @symbols, @module, @siblings and @category alone
 * @functions: whether the first three are asked for: the list of all symbols is the longest one
 */
void kernel_names_find_symbols(struct kernel_name *names, size_t cnt, bool functions);

#endif
