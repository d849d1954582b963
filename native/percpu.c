// SPDX-License-Identifier: Apache-2.0
#include <stdbool.h>
#include <string.h>

#include "percpu.h"

/* As deep as types may be nested in one another: BTF of an object can be anything. */
#define DEPTH_MAX 32

bool percpu_is_type(enum bpf_map_type type)
{
	return type == BPF_MAP_TYPE_PERCPU_ARRAY || type == BPF_MAP_TYPE_PERCPU_HASH ||
	       type == BPF_MAP_TYPE_LRU_PERCPU_HASH || type == BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE;
}

size_t percpu_slot_size(size_t value_size)
{
	return (value_size + 7) / 8 * 8;
}

static bool is_integer_size(size_t size)
{
	return size == 1 || size == 2 || size == 4 || size == 8;
}

/* Where the byte of a weight stands in an integer of this machine: 0 is the least significant. */
static size_t byte_at(size_t weight, size_t size)
{
	return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? weight : size - 1 - weight;
}

/* In two's complement the lowest bytes of a sum are those of the sum of the lowest bytes. */
static void sum_integer(const struct percpu_value *value, size_t offset, size_t size,
			unsigned char *sum)
{
	__u64 total = 0;

	if (!is_integer_size(size) || offset + size > value->value_size)
		return;
	for (int cpu = 0; cpu < value->cpu_cnt; cpu++) {
		const unsigned char *at = value->slots + cpu * value->slot_size + offset;
		__u64 part = 0;

		for (size_t i = 0; i < size; i++)
			part |= (__u64)at[byte_at(i, size)] << 8 * i;
		total += part;
	}
	for (size_t i = 0; i < size; i++)
		sum[offset + byte_at(i, size)] = total >> 8 * i;
}

static void sum_type(const struct percpu_value *value, const struct btf *btf, __u32 type_id,
		     size_t offset, unsigned char *sum, int depth);

static void sum_members(const struct percpu_value *value, const struct btf *btf,
			const struct btf_type *type, size_t offset, unsigned char *sum, int depth)
{
	const struct btf_member *member = btf_members(type);

	for (__u32 i = 0; i < btf_vlen(type); i++, member++) {
		__u32 bit = btf_member_bit_offset(type, i);

		if (!btf_member_bitfield_size(type, i) && !(bit % 8))
			sum_type(value, btf, member->type, offset + bit / 8, sum, depth);
	}
}

static void sum_elements(const struct percpu_value *value, const struct btf *btf,
			 const struct btf_type *type, size_t offset, unsigned char *sum, int depth)
{
	const struct btf_array *array = btf_array(type);
	__s64 size = btf__resolve_size(btf, array->type);

	for (__u32 i = 0; size > 0 && i < array->nelems && offset < value->value_size; i++) {
		sum_type(value, btf, array->type, offset, sum, depth);
		offset += size;
	}
}

static void sum_type(const struct percpu_value *value, const struct btf *btf, __u32 type_id,
		     size_t offset, unsigned char *sum, int depth)
{
	int id = btf__resolve_type(btf, type_id);
	const struct btf_type *type = id < 0 ? NULL : btf__type_by_id(btf, id);

	if (!type || depth > DEPTH_MAX)
		return;
	/* Members of a union share their bytes: to add them up twice would be wrong. */
	if (btf_is_int(type))
		sum_integer(value, offset, type->size, sum);
	else if (btf_is_struct(type))
		sum_members(value, btf, type, offset, sum, depth + 1);
	else if (btf_is_array(type))
		sum_elements(value, btf, type, offset, sum, depth + 1);
}

void percpu_sum(const struct percpu_value *value, const struct btf *btf, __u32 type_id,
		unsigned char *sum)
{
	memcpy(sum, value->slots, value->value_size);
	if (btf && type_id)
		sum_type(value, btf, type_id, 0, sum, 0);
	else
		sum_integer(value, 0, value->value_size, sum);
}
