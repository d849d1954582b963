/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PROBE_FUNCTIONS_H
#define PROBE_FUNCTIONS_H

#include <linux/bpf.h>

/*
 * BTF of a program of two functions: `int main()` at its first instruction, and
 * `int callee(int)` at another one.
 */
struct two_functions {
	int fd;
	struct bpf_func_info info[2];
	/* number of the callee's type */
	__u32 callee;
};

/**
 * two_functions() - give such BTF to the kernel
 * @functions: filled; `fd` is to be closed
 * @at: instruction that the callee begins with
 * @linkage: of the callee: BTF_FUNC_STATIC or BTF_FUNC_GLOBAL
 *
 * Return: 0 or -errno.
 */
int two_functions(struct two_functions *functions, __u32 at, int linkage);

/** value_btf() - BTF with `int`, number 1, and `struct value { struct @name x; }`, number @id, of @size bytes. Return: descriptor or -errno. */
int value_btf(const char *name, __u32 size, __u32 *id);

#endif
