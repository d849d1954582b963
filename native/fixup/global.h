/* SPDX-License-Identifier: Apache-2.0 */
#ifndef GLOBAL_H
#define GLOBAL_H

#include <bpf/libbpf.h>

/**
 * global_set() - set a global variable of an object
 * @obj: the object, open and not loaded
 * @name: a variable of .rodata, .data, .bss, or a data section with a name of its own
 * @literal: its value (literal.h)
 *
 * Variables are found by the data sections that BTF describes.
 *
 * Return: 0, or what problem() returned: -ENOENT when there is no such variable,
 * else -errno.
 */
int global_set(const struct bpf_object *obj, const char *name, const char *literal);

#endif
