/* SPDX-License-Identifier: Apache-2.0 */
#ifndef KERNEL_NAME_H
#define KERNEL_NAME_H

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

/* One line of a list, parsed. */
struct list_entry {
	/* as in nm(1); 0 if the list does not give it */
	char type;
	const char *name;
	/* "" for the kernel itself */
	const char *module;
};

/** kernel_name_is_kind() - test whether a name is of a kind */
bool kernel_name_is_kind(const struct kernel_name *name, const char *kind);

/**
 * kernel_name_symbol() - get the symbol of a name in KALLSYMS
 * @name: the name
 * @prefix: set to what precedes the returned text in the symbol
 *
 * A tracepoint is a variable (DEFINE_TRACE_FN in include/linux/tracepoint.h), which exists whether
 * or not tracefs has an event for it.
 */
const char *kernel_name_symbol(const struct kernel_name *name, const char **prefix);

/** kernel_name_note_symbol() - note a line of the list of all symbols */
void kernel_name_note_symbol(struct kernel_name *name, const struct list_entry *entry);

/** kernel_name_note_traceable() - note a line of the functions that ftrace can attach to */
void kernel_name_note_traceable(struct kernel_name *name, const struct list_entry *entry);

/** kernel_name_note_blacklisted() - note a line of the functions that kprobes must not attach to */
void kernel_name_note_blacklisted(struct kernel_name *name, const struct list_entry *entry);

/** kernel_name_note_error_injection() - note a line of the functions that allow error injection */
void kernel_name_note_error_injection(struct kernel_name *name, const struct list_entry *entry);

#endif
