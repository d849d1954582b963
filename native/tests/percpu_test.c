// SPDX-License-Identifier: Apache-2.0
#include <stdlib.h>

#include "base/percpu.h"
#include "check.h"

/* struct value { u32 count; s64 balance; u8 tag[4]; struct { u16 inner; }; u32 bits : 4; }; */
struct value {
	__u32 count;
	__s64 balance;
	__u8 tag[4];
	struct {
		__u16 inner;
	};
	__u32 bits : 4;
};

static struct btf *types;
static int value_type, u32_type, recursive_type;

static void make_types(void)
{
	int u8_type, u16_type, s64_type, index_type, array_type, inner_type;

	types = btf__new_empty();
	u8_type = btf__add_int(types, "u8", 1, 0);
	u16_type = btf__add_int(types, "u16", 2, 0);
	u32_type = btf__add_int(types, "u32", 4, 0);
	s64_type = btf__add_int(types, "s64", 8, BTF_INT_SIGNED);
	index_type = u32_type;
	array_type = btf__add_array(types, index_type, u8_type, 4);
	inner_type = btf__add_struct(types, "", 2);
	btf__add_field(types, "inner", u16_type, 0, 0);
	value_type = btf__add_struct(types, "value", sizeof(struct value));
	btf__add_field(types, "count", u32_type, 0, 0);
	btf__add_field(types, "balance", s64_type, 64, 0);
	btf__add_field(types, "tag", array_type, 128, 0);
	btf__add_field(types, "", inner_type, 160, 0);
	btf__add_field(types, "bits", u32_type, 176, 4);
	/*
	 * A struct that contains itself, twice per level. No compiler generates it, but an object
	 * can contain it.
	 */
	recursive_type = btf__add_struct(types, "recursive", 8);
	btf__add_field(types, "self", recursive_type, 0, 0);
	btf__add_field(types, "again", recursive_type, 0, 0);
}

/* Every integer is summed, at any depth, also negative ones, each within its size. */
static void test_struct(void)
{
	struct value slots[2] = {
		{ .count = 5, .balance = -10, .tag = { 1, 2, 3, 250 }, .inner = 7, .bits = 3 },
		{ .count = 6, .balance = 3, .tag = { 1, 1, 1, 10 }, .inner = 65535, .bits = 2 },
	}, sum;
	const struct percpu_value value = {
		(unsigned char *)slots, sizeof(slots[0]), sizeof(slots[0]), 2,
	};

	percpu_sum(&value, types, value_type, (unsigned char *)&sum);
	check_number(sum.count, 11);
	check_number(sum.balance, -7);
	check_number(sum.tag[0], 2);
	check_number(sum.tag[3], 4);
	check_number(sum.inner, 6);
	/* A bit field does not have its own bytes: the value of the first CPU is kept. */
	check_number(sum.bits, 3);
}

/* Slots are padded to 8 bytes for any size of a value. */
static void test_without_btf(void)
{
	__u32 slots[] = { 40, 0xdead, 2, 0xdead }, sum = 0;
	const struct percpu_value value = { (unsigned char *)slots, percpu_slot_size(4), 4, 2 };

	check_number(percpu_slot_size(1), 8);
	check_number(percpu_slot_size(8), 8);
	check_number(percpu_slot_size(9), 16);
	percpu_sum(&value, NULL, 0, (unsigned char *)&sum);
	check_number(sum, 42);
}

/* A value whose size is not that of an integer is kept from the first CPU. */
static void test_no_integer(void)
{
	unsigned char slots[16] = { 1, 2, 3, 0, 0, 0, 0, 0, 1, 1, 1 }, sum[3];
	const struct percpu_value value = { slots, 8, 3, 2 };

	percpu_sum(&value, NULL, 0, sum);
	check_number(sum[0], 1);
	check_number(sum[2], 3);
}

/* Types that do not fit the value or never end are ignored. */
static void test_hostile_types(void)
{
	unsigned char slots[16] = { 1 }, sum[2];
	const struct percpu_value value = { slots, 8, 2, 2 };

	percpu_sum(&value, types, value_type, sum);
	check_number(sum[0], 1);
	percpu_sum(&value, types, recursive_type, sum);
	percpu_sum(&value, types, 9999, sum);
	check_number(sum[0], 1);
}

int main(void)
{
	make_types();
	test_struct();
	test_without_btf();
	test_no_integer();
	test_hostile_types();
	btf__free(types);
	return check_result();
}
