/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PERCPU_H
#define PERCPU_H

#include <bpf/btf.h>
#include <linux/bpf.h>
#include <stdbool.h>
#include <stddef.h>

/* The values of a per-CPU map as bpf(2) returns them: one after another, each padded to 8 bytes. */
struct percpu_value {
	const unsigned char *slots;
	size_t slot_size;
	size_t value_size;
	int cpu_cnt;
};

/** percpu_is_type() - test whether maps of a type have a value for each CPU */
bool percpu_is_type(enum bpf_map_type type);

/**
 * percpu_slot_size() - get the padded size of one CPU's value (kernel/bpf/syscall.c
 * bpf_map_value_size())
 */
size_t percpu_slot_size(size_t value_size);

/**
 * percpu_sum() - add up the integers of a value over all CPUs
 * @value: the value
 * @btf: BTF of the map, or NULL
 * @type_id: type of the value in @btf: each integer is added up, also inside structs and arrays. 0:
 *	the value is one integer if its size is 1, 2, 4 or 8
 * @bytes: room for one value; parts that are not integers are copied from the first CPU
 */
void percpu_sum(const struct percpu_value *value, const struct btf *btf, __u32 type_id,
		unsigned char *bytes);

#endif
