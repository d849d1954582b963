// SPDX-License-Identifier: Apache-2.0
#include <stdbool.h>
#include <string.h>

#include "base/percpu.h"

/* Maximum nesting of types: the BTF of an object is untrusted. */
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

/* Position of a byte in an integer of this machine. Weight 0 is the least significant byte. */
static size_t byte_at(size_t weight, size_t size)
{
	return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? weight : size - 1 - weight;
}

/* State while a sum is computed. */
struct sum {
	const struct percpu_value *value;
	const struct btf *btf;
	unsigned char *bytes;
	/* Remaining types to visit: circular BTF would never end. */
	size_t visits_left;
};

/* In two's complement, the low bytes of a sum depend only on the low bytes of the operands. */
static void sum_integer(const struct sum *sum, size_t offset, size_t size)
{
	const struct percpu_value *value = sum->value;
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
		sum->bytes[offset + byte_at(i, size)] = total >> 8 * i;
}

static void sum_type(struct sum *sum, __u32 type_id, size_t offset, int depth);

static void sum_members(struct sum *sum, const struct btf_type *type, size_t offset, int depth)
{
	const struct btf_member *member = btf_members(type);

	for (__u32 i = 0; i < btf_vlen(type) && sum->visits_left; i++, member++) {
		__u32 bit = btf_member_bit_offset(type, i);

		if (!btf_member_bitfield_size(type, i) && !(bit % 8))
			sum_type(sum, member->type, offset + bit / 8, depth);
	}
}

static void sum_elements(struct sum *sum, const struct btf_type *type, size_t offset, int depth)
{
	const struct btf_array *array = btf_array(type);
	__s64 size = btf__resolve_size(sum->btf, array->type);

	for (__u32 i = 0; size > 0 && i < array->nelems && offset < sum->value->value_size; i++) {
		sum_type(sum, array->type, offset, depth);
		offset += size;
	}
}

static void sum_type(struct sum *sum, __u32 type_id, size_t offset, int depth)
{
	int id = btf__resolve_type(sum->btf, type_id);
	const struct btf_type *type = id < 0 ? NULL : btf__type_by_id(sum->btf, id);

	if (!type || depth > DEPTH_MAX || !sum->visits_left)
		return;
	sum->visits_left--;
	/* Skips unions: their members share bytes, which would be added twice. */
	if (btf_is_int(type))
		sum_integer(sum, offset, type->size);
	else if (btf_is_struct(type))
		sum_members(sum, type, offset, depth + 1);
	else if (btf_is_array(type))
		sum_elements(sum, type, offset, depth + 1);
}

void percpu_sum(const struct percpu_value *value, const struct btf *btf, __u32 type_id,
		unsigned char *bytes)
{
	/* Each byte belongs to at most one integer, nested in at most DEPTH_MAX types. */
	struct sum sum = {
		.value = value,
		.btf = btf,
		.bytes = bytes,
		.visits_left = (value->value_size + 1) * (DEPTH_MAX + 1),
	};

	memcpy(bytes, value->slots, value->value_size);
	if (btf && type_id)
		sum_type(&sum, type_id, 0, 0);
	else
		sum_integer(&sum, 0, value->value_size);
}
