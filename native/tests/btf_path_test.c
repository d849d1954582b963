// SPDX-License-Identifier: Apache-2.0
#include <bpf/btf.h>
#include <string.h>

#include "elf/btf_path.h"
#include "elf/btf_words.h"
#include "check.h"

/* Ids of the types that every test uses. */
static struct {
	int u32, s64, character, boolean, text, inner, outer, flavored, pointer, callback, choice;
} id;

/*
 * struct outer {                       // 40 bytes
 *	unsigned int first;             // 0
 *	union { struct inner *in; struct { char name[16]; }; };   // 8
 *	unsigned int low : 4, high : 4; // 24
 *	struct inner array[2];          // 28 ...
 * };
 */
static struct btf *types(void)
{
	struct btf *btf = btf__new_empty();
	int anonymous, wrapped, array;

	id.u32 = btf__add_int(btf, "unsigned int", 4, 0);
	id.s64 = btf__add_int(btf, "long", 8, BTF_INT_SIGNED);
	id.character = btf__add_int(btf, "char", 1, BTF_INT_SIGNED);
	id.boolean = btf__add_int(btf, "_Bool", 1, BTF_INT_BOOL);
	id.text = btf__add_array(btf, id.u32, id.character, 16);
	id.inner = btf__add_struct(btf, "inner", 4);
	btf__add_field(btf, "value", id.u32, 0, 0);
	id.pointer = btf__add_ptr(btf, id.inner);
	array = btf__add_array(btf, id.u32, id.inner, 2);
	anonymous = btf__add_struct(btf, NULL, 16);
	btf__add_field(btf, "name", id.text, 0, 0);
	wrapped = btf__add_union(btf, NULL, 16);
	btf__add_field(btf, "in", id.pointer, 0, 0);
	btf__add_field(btf, NULL, anonymous, 0, 0);
	id.outer = btf__add_struct(btf, "outer", 40);
	btf__add_field(btf, "first", id.u32, 0, 0);
	btf__add_field(btf, NULL, wrapped, 64, 0);
	btf__add_field(btf, "low", id.u32, 192, 4);
	btf__add_field(btf, "high", id.u32, 196, 4);
	btf__add_field(btf, "array", array, 224, 0);
	id.flavored = btf__add_struct(btf, "outer___old", 4);
	btf__add_field(btf, "first", id.u32, 0, 0);
	id.callback = btf__add_ptr(btf, btf__add_func_proto(btf, id.u32));
	id.choice = btf__add_enum(btf, "choice", 4);
	btf__add_enum_value(btf, "CHOICE_NONE", 0);
	btf__add_enum_value(btf, "CHOICE_ALL___later", 7);
	return btf;
}

static void check_words(const struct btf *btf, __u32 type, const char *words, const char *shape)
{
	struct type_words found;

	btf_type_words(btf, type, &found);
	check_text(found.words, words);
	check_text(found.shape, shape);
}

static void test_words(struct btf *btf)
{
	check_words(btf, 0, "void", "void");
	check_words(btf, id.u32, "unsigned int", "u32");
	check_words(btf, id.s64, "long", "s64");
	check_words(btf, id.boolean, "bool", "bool");
	check_words(btf, id.text, "char [16]", "u8[16]");
	check_words(btf, id.pointer, "struct inner *", "*inner");
	check_words(btf, btf__add_ptr(btf, id.pointer), "struct inner **", "**inner");
	check_words(btf, btf__add_ptr(btf, 0), "void *", "*");
	check_words(btf, btf__add_ptr(btf, btf__add_const(btf, id.character)), "char *", "*(u8)");
	check_words(btf, id.callback, "unsigned int (*)(…)", "*fn");
	check_words(btf, id.outer, "struct outer", "struct outer:320");
	check_words(btf, id.flavored, "struct outer", "struct outer:32");
	check_words(btf, id.choice, "enum choice", "e32");
	/* A typedef keeps its name, but has the shape of its target. */
	check_words(btf, btf__add_typedef(btf, "size_t", id.s64), "size_t", "s64");
	check_words(btf, btf__add_volatile(btf, id.s64), "long", "s64");
	check_words(btf, 9999, "?", "?");
}

static void test_circle(struct btf *btf)
{
	/* The id of the next type is that of the typedef itself. */
	int circle = btf__add_typedef(btf, "circle", btf__type_cnt(btf));

	check_words(btf, circle, "circle", "?");
}

static void check_field(const struct btf *btf, const char *access, const char *path, __u32 offset, __u32 size)
{
	struct btf_field field, found;
	struct btf_path names;

	check(!btf_path_of_field(btf, id.outer, access, &names, &field));
	check_text(names.root, "outer");
	check_text(names.path, path);
	check_number(field.offset, offset);
	check_number(field.size, size);
	/* The names lead to the same field. */
	check(btf_field_find(btf, id.outer, names.path, &found));
	check_number(found.offset, offset);
	check_number(found.size, size);
	check_number(found.is_bitfield, field.is_bitfield);
}

static void test_fields(const struct btf *btf)
{
	struct btf_field field;
	struct btf_path path;

	check_field(btf, "0:0", "first", 0, 32);
	check_field(btf, "0:1:0", "in", 64, 64);
	/* Through an anonymous struct and an anonymous union. */
	check_field(btf, "0:1:1:0", "name", 64, 128);
	check_field(btf, "0:1:1:0:3", "name[3]", 64 + 24, 8);
	check_field(btf, "0:3", "high", 196, 4);
	check_field(btf, "0:4:1:0", "array[1].value", 256, 32);

	check(btf_path_of_field(btf, id.outer, "0:9", &path, &field));
	check(btf_path_of_field(btf, id.outer, "0:x", &path, &field));
	check(btf_path_of_field(btf, id.outer, "", &path, &field));
	check(btf_path_of_field(btf, id.u32, "0:0", &path, &field));
	check(!btf_field_find(btf, id.outer, "absent", &field));
	check(!btf_field_find(btf, id.outer, "first.value", &field));
	check(!btf_field_find(btf, id.outer, "first[1]", &field));
	/* The prefix of a name is not a match. */
	check(!btf_field_find(btf, id.outer, "fir", &field));
}

static void test_flavor(const struct btf *btf)
{
	struct btf_field field;
	struct btf_path path;

	check(!btf_path_of_field(btf, id.flavored, "0:0", &path, &field));
	check_text(path.root, "outer");
	check(path.is_flavor);
	check_number(btf_name_len("a___b"), 1);
	check_number(btf_name_len("a__b"), 4);
	check_number(btf_name_len("___b"), 4);
	check_number(btf_name_len("a___"), 4);
}

static void test_place(const struct btf *btf)
{
	struct btf_path path;

	check(btf_field_at(btf, id.outer, 0, &path));
	check_text(path.path, "first");
	/* An offset in the middle of the field matches too. */
	check(btf_field_at(btf, id.outer, 2, &path));
	check_text(path.path, "first");
	/* There is no field in the padding between two fields. */
	check(!btf_field_at(btf, id.outer, 5, &path));
	check(!btf_field_at(btf, id.outer, 400, &path));
	check(!btf_field_at(btf, id.u32, 0, &path));
}

static void test_enumerators(const struct btf *btf)
{
	struct btf_path path;
	__u64 value;

	check(!btf_path_of_enumerator(btf, id.choice, "1", &path, &value));
	check_text(path.root, "choice");
	check_text(path.path, "CHOICE_ALL");
	check_number(value, 7);
	check(btf_enumerator_find(btf, id.choice, "CHOICE_NONE", &value));
	check(!btf_enumerator_find(btf, id.choice, "CHOICE_MORE", &value));
	check(btf_path_of_enumerator(btf, id.choice, "2", &path, &value));
	check(btf_path_of_enumerator(btf, id.outer, "0", &path, &value));
}

int main(void)
{
	struct btf *btf = types();

	test_words(btf);
	test_circle(btf);
	test_fields(btf);
	test_flavor(btf);
	test_place(btf);
	test_enumerators(btf);
	btf__free(btf);
	return check_result();
}
