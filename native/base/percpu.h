/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PERCPU_H
#define PERCPU_H

#include <bpf/btf.h>
#include <linux/bpf.h>
#include <stdbool.h>
#include <stddef.h>

/* A value of a per-CPU map, as bpf(2) hands it out: one after the other, each padded to 8 bytes. */
struct percpu_value {
	const unsigned char *slots;
	size_t slot_size;
	size_t value_size;
	int cpu_cnt;
};

/** percpu_is_type() - whether a map of this type has a value for each CPU */
bool percpu_is_type(enum bpf_map_type type);

/** percpu_slot_size() - what a value takes for each CPU (kernel/bpf/syscall.c bpf_map_value_size()) */
size_t percpu_slot_size(size_t value_size);

/**
 * percpu_sum() - add up the integers of a value over all CPUs
 * @value: the value
 * @btf: BTF of the map, or NULL
 * @type_id: type of the value there: each integer of it is added up, also in structs and arrays
 *           within. 0: the value is one integer if its size is 1, 2, 4 or 8
 * @bytes: room for a value; what is no integer is taken from the first CPU
 */
void percpu_sum(const struct percpu_value *value, const struct btf *btf, __u32 type_id,
		unsigned char *bytes);

#endif
