/* SPDX-License-Identifier: Apache-2.0 */
#ifndef GLOBAL_H
#define GLOBAL_H

#include <bpf/libbpf.h>

/**
 * global_set() - set a global variable of an object
 * @obj: the object, opened but not loaded
 * @name: a variable of .rodata, .data, .bss or a custom data section
 * @literal: its value (literal.h)
 *
 * Variables are found in the data sections that BTF describes.
 *
 * Return: 0, or the error from problem(): -ENOENT if there is no such variable, else -errno.
 */
int global_set(const struct bpf_object *obj, const char *name, const char *literal);

#endif
