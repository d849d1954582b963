// SPDX-License-Identifier: Apache-2.0
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/btf_text.h"
#include "base/names.h"
#include "base/problem.h"
#include "fixup/literal_place.h"

/* The kernel has the same limit: kernel/bpf/btf.c MAX_RESOLVE_DEPTH. */
#define DEPTH_MAX 32

/*
 * Maximum number of members to visit for one name or one list: anonymous structs may contain each
 * other in many ways.
 */
#define VISITS_MAX 100000

/* Returns the type after typedefs and qualifiers, or NULL if there is none. */
static const struct btf_type *resolved(const struct btf *btf, __u32 id)
{
	int type_id = btf ? btf__resolve_type(btf, id) : -1;

	return type_id > 0 ? btf__type_by_id(btf, type_id) : NULL;
}

static void list_members(struct names *names, const struct btf *btf, const struct btf_type *type,
			 int depth, unsigned int *visits)
{
	const struct btf_member *member = btf_members(type);

	for (__u32 i = 0; i < btf_vlen(type) && (*visits)++ < VISITS_MAX; i++, member++) {
		const char *name = btf_text(btf, member->name_off);
		const struct btf_type *inner = resolved(btf, member->type);

		if (*name)
			names_add(names, name);
		else if (inner && btf_is_composite(inner) && depth < DEPTH_MAX)
			list_members(names, btf, inner, depth + 1, visits);
	}
}

/*
 * Finds a member, also in anonymous members.
 *
 * Return: whether there is one; @bit_offset is counted from the beginning of @type.
 */
static bool find_member(const struct btf *btf, const struct btf_type *type, const char *name,
			int depth, const struct btf_member **found, __u32 *bit_offset,
			__u32 *bit_size)
{
	const struct btf_member *member = btf_members(type);
	static unsigned int visits;

	if (!depth)
		visits = 0;
	for (__u32 i = 0; i < btf_vlen(type) && visits < VISITS_MAX; i++, member++, visits++) {
		const char *own = btf_text(btf, member->name_off);
		const struct btf_type *inner;

		*bit_offset = btf_member_bit_offset(type, i);
		if (!strcmp(own, name)) {
			*found = member;
			*bit_size = btf_member_bitfield_size(type, i);
			return true;
		}
		inner = *own ? NULL : resolved(btf, member->type);
		if (inner && btf_is_composite(inner) && depth < DEPTH_MAX) {
			__u32 outer = *bit_offset;

			if (find_member(btf, inner, name, depth + 1, found, bit_offset, bit_size)) {
				*bit_offset += outer;
				return true;
			}
		}
	}
	return false;
}

/* Narrows a place to a part of it. Fails if the type in BTF exceeds the value. */
static int place_narrow(struct place *place, size_t offset, __u32 type_id)
{
	long long size = btf__resolve_size(place->btf, type_id);

	if (size < 0 || offset > place->size || (size_t)size > place->size - offset)
		return problem(-EINVAL, "the type in BTF is larger than the value: %zu bytes",
			       place->size);
	place->bytes += offset;
	place->size = size;
	place->type_id = type_id;
	return 0;
}

/* The value of a map of global variables is its data section. */
static int enter_variable(struct place *place, const struct btf_type *section, const char *name)
{
	const struct btf_var_secinfo *var = btf_var_secinfos(section);
	struct names names = { 0 };

	for (__u32 i = 0; i < btf_vlen(section); i++, var++) {
		const struct btf_type *type = btf__type_by_id(place->btf, var->type);
		const char *own = type ? btf_text(place->btf, type->name_off) : "";

		if (!strcmp(own, name))
			return place_narrow(place, var->offset, var->type);
		names_add(&names, own);
	}
	return problem(-ENOENT, "section %s has no variable \"%s\"; it has %s",
		       btf_text(place->btf, section->name_off), name, names_text(&names));
}

static int enter_member(struct place *place, const char *name)
{
	const struct btf_type *type = resolved(place->btf, place->type_id);
	const struct btf_member *member;
	__u32 bit_offset, bit_size;

	if (type && btf_is_datasec(type))
		return enter_variable(place, type, name);
	if (!type || !btf_is_composite(type))
		return problem(-ENOENT, "no field \"%s\": the value is not a struct or union",
			       name);
	if (!find_member(place->btf, type, name, 0, &member, &bit_offset, &bit_size)) {
		struct names names = { 0 };
		unsigned int visits = 0;

		list_members(&names, place->btf, type, 0, &visits);
		return problem(-ENOENT, "%s %s has no field \"%s\"; it has %s",
			       btf_is_union(type) ? "union" : "struct",
			       btf_text(place->btf, type->name_off), name, names_text(&names));
	}
	if (!bit_size)
		return place_narrow(place, bit_offset / 8, member->type);

	if ((bit_offset + bit_size + 7) / 8 > place->size)
		return problem(-EINVAL, "the type in BTF is larger than the value: %zu bytes",
			       place->size);
	place->bytes += bit_offset / 8;
	place->size = (bit_offset % 8 + bit_size + 7) / 8;
	place->type_id = member->type;
	place->bit_offset = bit_offset % 8;
	place->bit_size = bit_size;
	return 0;
}

static int enter_element(struct place *place, unsigned long index)
{
	const struct btf_type *type = resolved(place->btf, place->type_id);
	const struct btf_array *array;
	long long size;

	if (!type || !btf_is_array(type))
		return problem(-ENOENT, "no element [%lu]: the value is not an array", index);
	array = btf_array(type);
	size = btf__resolve_size(place->btf, array->type);
	if (index >= array->nelems)
		return problem(-ENOENT, "no element [%lu]: the array has %u", index, array->nelems);
	return place_narrow(place, size < 0 ? place->size : index * size, array->type);
}

/* Follows one step of a path: ".name", "name" or "[2]". */
static int step(struct place *place, const char **path)
{
	char name[256], *rest;
	unsigned long index;
	size_t len;

	if (**path == '[' && isdigit((unsigned char)(*path)[1])) {
		index = strtoul(*path + 1, &rest, 10);
		if (*rest != ']')
			return problem(-EINVAL, "\"%s\" is not the path of a field", *path);
		*path = rest + 1;
		return enter_element(place, index);
	}
	len = strcspn(*path, ".[");
	if (!len || len >= sizeof(name))
		return problem(-EINVAL, "\"%s\" is not the path of a field", *path);
	memcpy(name, *path, len);
	name[len] = '\0';
	*path += len;
	return enter_member(place, name);
}

int place_find(struct place *place, const char *path)
{
	int err;

	if (!place->btf || !place->type_id)
		return problem(-ENODATA, "the map's type is not in BTF: "
					 "its fields cannot be found by name");
	do {
		err = step(place, &path);
		if (!err && *path == '.')
			path++;
		else if (!err && *path && *path != '[')
			err = problem(-EINVAL, "\"%s\" is not the path of a field", path);
	} while (!err && *path);
	return err;
}

enum place_kind place_kind(const struct place *place)
{
	const struct btf_type *type = resolved(place->btf, place->type_id);

	if (!type)
		return PLACE_UNKNOWN;
	if (btf_is_float(type))
		return PLACE_FLOAT;
	if (btf_is_any_enum(type))
		return btf_kflag(type) ? PLACE_SIGNED : PLACE_UNKNOWN;
	if (!btf_is_int(type))
		return PLACE_UNKNOWN;
	if (btf_int_encoding(type) & BTF_INT_BOOL)
		return PLACE_BOOL;
	return btf_int_encoding(type) & BTF_INT_SIGNED ? PLACE_SIGNED : PLACE_UNSIGNED;
}
