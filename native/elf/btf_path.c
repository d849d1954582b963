// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/btf_text.h"
#include "elf/btf_path.h"
#include "elf/btf_words.h"

/* Maximum nesting of anonymous structs, so that circular BTF comes to an end. */
#define NESTING_MAX 16

__attribute__((format(printf, 2, 3)))
static int path_add(struct btf_path *path, const char *format, ...)
{
	size_t len = strlen(path->path);
	va_list args;
	int cnt;

	va_start(args, format);
	cnt = vsnprintf(path->path + len, sizeof(path->path) - len, format, args);
	va_end(args);
	return cnt < 0 || len + cnt >= sizeof(path->path) ? -E2BIG : 0;
}

int btf_path_of_type(const struct btf *btf, __u32 root, struct btf_path *path)
{
	const struct btf_type *type = btf__type_by_id(btf, root);
	const char *name;

	*path = (struct btf_path){ 0 };
	if (!type)
		return -EINVAL;
	name = btf_text(btf, type->name_off);
	if (btf_name_len(name) >= sizeof(path->root))
		return -E2BIG;
	snprintf(path->root, sizeof(path->root), "%.*s", (int)btf_name_len(name), name);
	path->is_flavor = btf_name_len(name) < strlen(name);
	return 0;
}

static long size_of(const struct btf *btf, __u32 id)
{
	long long size = btf__resolve_size(btf, id);

	return size < 0 ? 0 : size;
}

/* Consumes the next number of an access. Return: whether there was one. */
static bool next_index(const char **access, __u32 *index)
{
	char *end;

	if (!**access)
		return false;
	*index = strtoul(*access, &end, 10);
	if (end == *access || (*end && *end != ':'))
		return false;
	*access = *end ? end + 1 : end;
	return true;
}

static void field_to_member(const struct btf *btf, const struct btf_type *type, __u32 index,
			    struct btf_field *field)
{
	const struct btf_member *member = btf_members(type) + index;
	__u32 width = btf_member_bitfield_size(type, index);

	field->offset += btf_member_bit_offset(type, index);
	field->type_id = member->type;
	field->is_bitfield = width;
	field->size = width ? width : size_of(btf, member->type) * 8;
}

static void field_to_element(const struct btf *btf, const struct btf_type *type, __u32 index,
			     struct btf_field *field)
{
	long size = size_of(btf, btf_array(type)->type) * 8;

	field->offset += index * size;
	field->type_id = btf_array(type)->type;
	field->is_bitfield = false;
	field->size = size;
}

static int step(const struct btf *btf, __u32 index, struct btf_path *path, struct btf_field *field)
{
	__u32 id = field->type_id;
	const struct btf_type *type = btf_skip_to_type(btf, &id);
	const char *name;

	if (type && btf_is_array(type)) {
		field_to_element(btf, type, index, field);
		return path_add(path, "[%u]", index);
	}
	if (!type || !btf_is_composite(type) || index >= btf_vlen(type))
		return -EINVAL;
	name = btf_text(btf, btf_members(type)[index].name_off);
	field_to_member(btf, type, index, field);
	return name[0] ? path_add(path, "%s%s", path->path[0] ? "." : "", name) : 0;
}

int btf_path_of_field(const struct btf *btf, __u32 root, const char *access, struct btf_path *path,
		      struct btf_field *field)
{
	__u32 index;
	int err = btf_path_of_type(btf, root, path);

	*field = (struct btf_field){ .type_id = root, .size = size_of(btf, root) * 8 };
	if (err)
		return err;
	/* The first number indexes a pointer: p[0]. */
	if (!next_index(&access, &index))
		return -EINVAL;
	field->offset = index * field->size;
	while (!err && *access)
		err = next_index(&access, &index) ? step(btf, index, path, field) : -EINVAL;
	return err;
}

static __u64 enumerator_value(const struct btf_type *type, __u32 index)
{
	if (btf_is_enum64(type))
		return btf_enum64_value(btf_enum64(type) + index);
	return (__s64)btf_enum(type)[index].val;
}

static const char *enumerator_name(const struct btf *btf, const struct btf_type *type, __u32 index)
{
	return btf_text(btf, btf_is_enum64(type) ? btf_enum64(type)[index].name_off :
						   btf_enum(type)[index].name_off);
}

int btf_path_of_enumerator(const struct btf *btf, __u32 root, const char *access, struct btf_path *path,
			   __u64 *value)
{
	int err = btf_path_of_type(btf, root, path);
	const struct btf_type *type = btf_skip_to_type(btf, &root);
	const char *name;
	__u32 index;

	if (err)
		return err;
	if (!type || !btf_is_any_enum(type) || !next_index(&access, &index) || index >= btf_vlen(type))
		return -EINVAL;
	name = enumerator_name(btf, type, index);
	*value = enumerator_value(type, index);
	return path_add(path, "%.*s", (int)btf_name_len(name), name);
}

bool btf_enumerator_find(const struct btf *btf, __u32 root, const char *name, __u64 *value)
{
	const struct btf_type *type = btf_skip_to_type(btf, &root);

	if (!type || !btf_is_any_enum(type))
		return false;
	for (__u32 i = 0; i < btf_vlen(type); i++)
		if (!strcmp(enumerator_name(btf, type, i), name)) {
			*value = enumerator_value(type, i);
			return true;
		}
	return false;
}

static bool find_member(const struct btf *btf, const struct btf_type *type, const char *name, size_t len,
			struct btf_field *field, int nesting)
{
	const struct btf_field before = *field;

	for (__u32 i = 0; i < btf_vlen(type) && nesting < NESTING_MAX; i++) {
		const char *own = btf_text(btf, btf_members(type)[i].name_off);
		const struct btf_type *inner;
		__u32 id;

		*field = before;
		field_to_member(btf, type, i, field);
		if (own[0]) {
			if (strlen(own) == len && !strncmp(own, name, len))
				return true;
			continue;
		}
		id = field->type_id;
		inner = btf_skip_to_type(btf, &id);
		if (inner && btf_is_composite(inner) && find_member(btf, inner, name, len, field, nesting + 1))
			return true;
	}
	return false;
}

/*
 * Returns the index of the last member of a struct that begins at or before an offset, or -1 if it
 * has no members.
 */
static int member_at(const struct btf_type *type, __u32 bits)
{
	int found = -1;

	for (__u32 i = 0; i < btf_vlen(type); i++)
		if (btf_member_bit_offset(type, i) <= bits)
			found = i;
	return found;
}

/* Returns the size of an element of an array in bits. A string is treated as a whole. */
static __u32 element_bits(const struct btf *btf, const struct btf_type *array)
{
	return size_of(btf, btf_array(array)->type) * 8;
}

bool btf_field_at(const struct btf *btf, __u32 root, __u32 offset, struct btf_path *path)
{
	struct btf_field field = { .type_id = root };

	if (btf_path_of_type(btf, root, path))
		return false;
	for (int nesting = 0; nesting < NESTING_MAX; nesting++) {
		__u32 id = field.type_id;
		const struct btf_type *type = btf_skip_to_type(btf, &id);
		__u32 bits = type && btf_is_array(type) ? element_bits(btf, type) : 0;
		__u32 left = offset * 8 - field.offset;
		int index;

		if (bits > 8)
			index = left / bits;
		else if (type && btf_is_composite(type))
			index = member_at(type, left);
		else
			break;
		if (index < 0 || step(btf, index, path, &field) || offset * 8 >= field.offset + field.size)
			return false;
	}
	return path->path[0];
}

bool btf_field_find(const struct btf *btf, __u32 root, const char *path, struct btf_field *field)
{
	*field = (struct btf_field){ .type_id = root, .size = size_of(btf, root) * 8 };
	while (*path) {
		__u32 id = field->type_id;
		const struct btf_type *type = btf_skip_to_type(btf, &id);

		if (!type)
			return false;
		if (*path == '[') {
			if (!btf_is_array(type))
				return false;
			field_to_element(btf, type, strtoul(path + 1, NULL, 10), field);
			path += strcspn(path, "]");
			path += *path == ']';
		} else {
			size_t len = strcspn(path += *path == '.', ".[");

			if (!btf_is_composite(type) || !find_member(btf, type, path, len, field, 0))
				return false;
			path += len;
		}
	}
	return true;
}
