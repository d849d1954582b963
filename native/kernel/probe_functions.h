/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PROBE_FUNCTIONS_H
#define PROBE_FUNCTIONS_H

#include <linux/bpf.h>

/*
 * BTF of a program with two functions: `int main()` at its first instruction, and `int callee(int)`
 * at another one.
 */
struct two_functions {
	int fd;
	struct bpf_func_info info[2];
	/* type id of the callee */
	__u32 callee;
};

/**
 * two_functions() - load such BTF into the kernel
 * @functions: filled; close `fd` afterwards
 * @at: first instruction of the callee
 * @linkage: of the callee: BTF_FUNC_STATIC or BTF_FUNC_GLOBAL
 *
 * Return: 0 or -errno.
 */
int two_functions(struct two_functions *functions, __u32 at, int linkage);

/**
 * value_btf() - load BTF with `int`, type 1, and `struct value { struct @name x; }`, type @id, of
 * @size bytes. Return: file descriptor or -errno.
 */
int value_btf(const char *name, __u32 size, __u32 *id);

#endif
