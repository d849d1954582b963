// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdlib.h>

#include "fixup/literal.h"
#include "check.h"

/*
 * struct event {
 *	__u32 id;
 *	union { __s16 small; char name[8]; };
 *	struct inner { bool on; __u8 of[3]; } inner[2];
 *	unsigned int low : 3, high : 9;
 * };
 */
static __u32 event_type;

static struct btf *types_make(void)
{
	struct btf *btf = btf__new_empty();
	int u32 = btf__add_int(btf, "unsigned int", 4, 0);
	int s16 = btf__add_int(btf, "short", 2, BTF_INT_SIGNED);
	int byte = btf__add_int(btf, "char", 1, BTF_INT_CHAR);
	int on = btf__add_int(btf, "_Bool", 1, BTF_INT_BOOL);
	int name = btf__add_array(btf, u32, byte, 8), of = btf__add_array(btf, u32, byte, 3);
	int either, inner, inners, alias;

	either = btf__add_union(btf, NULL, 8);
	btf__add_field(btf, "small", s16, 0, 0);
	btf__add_field(btf, "name", name, 0, 0);
	inner = btf__add_struct(btf, "inner", 4);
	btf__add_field(btf, "on", on, 0, 0);
	btf__add_field(btf, "of", of, 8, 0);
	inners = btf__add_array(btf, u32, inner, 2);
	alias = btf__add_typedef(btf, "id_t", u32);
	event_type = btf__add_struct(btf, "event", 24);
	btf__add_field(btf, "id", alias, 0, 0);
	btf__add_field(btf, NULL, either, 32, 0);
	btf__add_field(btf, "inner", inners, 96, 0);
	btf__add_field(btf, "low", u32, 160, 3);
	btf__add_field(btf, "high", u32, 163, 9);
	event_type = btf__add_typedef(btf, "event_t", event_type);
	return btf;
}

/* SEC(".bss"): __u64 count at 8, short last at 16 */
static __u32 section_type;

static void section_make(struct btf *btf)
{
	int u64 = btf__add_int(btf, "unsigned long", 8, 0);
	int s16 = btf__add_int(btf, "short int", 2, BTF_INT_SIGNED);
	int count = btf__add_var(btf, "count", BTF_VAR_GLOBAL_ALLOCATED, u64);
	int last = btf__add_var(btf, "last", BTF_VAR_GLOBAL_ALLOCATED, s16);

	section_type = btf__add_datasec(btf, ".bss", 18);
	btf__add_datasec_var_info(btf, count, 8, 8);
	btf__add_datasec_var_info(btf, last, 16, 2);
}

static struct btf *types;
static const char *wrong;

/* Writes a literal into @size bytes of 0xee and returns the bytes in hexadecimal. */
static const char *encoded(const char *literal, size_t size, __u32 type_id)
{
	static char hex[128];
	unsigned char bytes[32];
	struct literal_target target = { bytes, size, types, type_id, NULL };
	int err;

	memset(bytes, 0xee, sizeof(bytes));
	err = literal_encode(literal, &target, &wrong);
	for (size_t i = 0; i < size; i++)
		sprintf(hex + 2 * i, "%02x", bytes[i]);
	check(bytes[size] == 0xee);
	return err ? strerror(-err) : hex;
}

static int refused(const char *literal, size_t size, __u32 type_id)
{
	unsigned char bytes[32] = { 0 };
	struct literal_target target = { bytes, size, types, type_id, NULL };

	return literal_encode(literal, &target, &wrong);
}

static void test_integers(void)
{
	check_text(encoded("42", 1, 0), "2a");
	check_text(encoded("258", 2, 0), "0201");
	check_text(encoded("-1", 4, 0), "ffffffff");
	check_text(encoded("18446744073709551615", 8, 0), "ffffffffffffffff");
	check_text(encoded("-9223372036854775808", 8, 0), "0000000000000080");
	check_text(encoded("255", 1, 0), "ff");
	check_text(encoded("-128", 1, 0), "80");
	check_number(refused("256", 1, 0), -ERANGE);
	check_number(refused("-129", 1, 0), -ERANGE);
	check_text(wrong, "-129 does not fit 8 bits");
	check_number(refused("18446744073709551616", 8, 0), -EINVAL);
	check_number(refused("1", 16, 0), -EINVAL);
	check_text(wrong, "1 is a number, and it is 16 bytes long: give bytes, or fields");
	check_number(refused("0x10", 4, 0), -EINVAL);
	check_number(refused("", 4, 0), -EINVAL);
	check_number(refused("7a", 4, 0), -EINVAL);
}

static void test_bytes(void)
{
	void *bytes;
	size_t len;

	check_text(encoded("hex:00ffA0", 3, 0), "00ffa0");
	check_text(encoded("text:6869", 4, 0), "68690000");
	check_text(encoded("text:", 2, 0), "0000");
	check_number(refused("hex:00", 2, 0), -EINVAL);
	check_text(wrong, "1 bytes, and there is room for exactly 2");
	check_number(refused("text:686970", 2, 0), -EINVAL);
	check_text(wrong, "3 bytes, and there is room for 2");
	check_number(refused("hex:0", 1, 0), -EINVAL);
	check_number(refused("hex:0g", 1, 0), -EINVAL);
	check_text(wrong, "\"hex:0g\" is not a literal");
	check_number(refused("program:p", 4, 0), -ENOENT);

	check_number(literal_bytes("text:6869", &bytes, &len), 0);
	check_number(len, 2);
	check(!memcmp(bytes, "hi", 2));
	free(bytes);
	check_number(literal_bytes("42", &bytes, &len), -EINVAL);
}

static void test_fields(void)
{
	check_text(encoded("{id=1,name=text:6869}", 24, event_type),
		   "01000000" "6869000000000000" "eeeeeeeeeeeeeeee" "eeeeeeee");
	check_text(encoded("{small=-2,inner[1].of[2]=9,inner[0].on=1}", 24, event_type),
		   "eeeeeeee" "feffeeeeeeeeeeee" "01eeeeeeeeeeee09" "eeeeeeee");
	/* 0xee: low is 6, high has 0x1d from this byte and 0xe from the next */
	check_text(encoded("{low=1,high=511}", 24, event_type),
		   "eeeeeeee" "eeeeeeeeeeeeeeee" "eeeeeeeeeeeeeeee" "f9efeeee");

	check_number(refused("{nope=1}", 24, event_type), -ENOENT);
	check_text(wrong, "struct event has no field \"nope\"; "
			  "it has id, small, name, inner, low, high");
	check_number(refused("{inner[2].on=1}", 24, event_type), -ENOENT);
	check_text(wrong, "no element [2]: the array has 2");
	check_number(refused("{id.x=1}", 24, event_type), -ENOENT);
	check_number(refused("{inner[0].on=2}", 24, event_type), -ERANGE);
	check_text(wrong, "a bool is 0 or 1, not 2");
	check_number(refused("{small=32768}", 24, event_type), -ERANGE);
	check_text(wrong, "32768 does not fit 16 signed bits");
	check_number(refused("{low=8}", 24, event_type), -ERANGE);
	check_number(refused("{low=hex:01}", 24, event_type), -EINVAL);
	check_number(refused("{id=1", 24, event_type), -EINVAL);
	check_number(refused("{}", 24, event_type), -EINVAL);
	check_number(refused("{id}", 24, event_type), -EINVAL);
	check_number(refused("{id..=1}", 24, event_type), -EINVAL);
	check_number(refused("{id=1}", 24, 0), -ENODATA);
	/* a value smaller than its BTF type: nothing is written past its end */
	check_number(refused("{high=1}", 16, event_type), -EINVAL);
	check_number(refused("{inner[1].on=1}", 12, event_type), -EINVAL);
}

static int equals(const char *literal, const void *bytes, size_t size, __u32 type_id)
{
	struct literal_target target = { (void *)bytes, size, types, type_id, NULL };

	return literal_equals(literal, &target, &wrong);
}

static int at_least(const char *literal, const void *bytes, size_t size, __u32 type_id)
{
	struct literal_target target = { (void *)bytes, size, types, type_id, NULL };

	return literal_at_least(literal, &target, &wrong);
}

static void test_comparisons(void)
{
	static const unsigned char event[24] = { 5, 0, 0, 0, 0xfe, 0xff, 0, 'x', [20] = 0xf9, 1 };

	check_number(equals("5", event, 4, 0), 1);
	check_number(equals("6", event, 4, 0), 0);
	check_number(equals("{id=5,high=63}", event, 24, event_type), 1);
	check_number(equals("{id=5,high=62}", event, 24, event_type), 0);
	/* bytes after the NUL of a text are ignored */
	check_number(equals("{name=text:feff}", event, 24, event_type), 1);
	check_number(equals("{name=text:fe}", event, 24, event_type), 0);
	check_number(equals("{nope=5}", event, 24, event_type), -ENOENT);

	check_number(at_least("5", event, 4, 0), 1);
	check_number(at_least("6", event, 4, 0), 0);
	check_number(at_least("{small=-2}", event, 24, event_type), 1);
	check_number(at_least("{small=-1}", event, 24, event_type), 0);
	check_number(at_least("{small=1}", event, 24, event_type), 0);
	check_number(at_least("{id=5,low=2}", event, 24, event_type), 0);
	check_number(at_least("{id=5,low=1,high=63}", event, 24, event_type), 1);
	/* without BTF, a number is unsigned unless the literal is negative */
	check_number(at_least("1", "\xfe\xff", 2, 0), 1);
	check_number(at_least("-1", "\xfe\xff", 2, 0), 0);
	check_number(at_least("text:05", event, 1, 0), -EINVAL);
}

/* The value of a map of global variables has the variables as fields. */
static void test_section(void)
{
	unsigned char bytes[18] = { [8] = 7, [16] = 0xff, [17] = 0xff };
	struct literal_target target = { bytes, sizeof(bytes), types, section_type, NULL };

	check_number(literal_equals("{count=7,last=-1}", &target, &wrong), 1);
	check_number(literal_at_least("{count=8}", &target, &wrong), 0);
	check_number(literal_equals("{counts=7}", &target, &wrong), -ENOENT);
	check_text(wrong, "section .bss has no variable \"counts\"; it has count, last");
}

int main(void)
{
	types = types_make();
	section_make(types);
	test_integers();
	test_bytes();
	test_fields();
	test_comparisons();
	test_section();
	btf__free(types);
	return check_result();
}
