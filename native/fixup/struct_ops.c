// SPDX-License-Identifier: Apache-2.0
#include <bpf/btf.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/names.h"
#include "base/problem.h"
#include "fixup/struct_ops.h"

/*
 * The first libbpf that gives a loader access to the memory of a struct_ops map
 * (bpf_map__initial_value()).
 */
#define LIBBPF_SETS_MAJOR 1
#define LIBBPF_SETS_MINOR 5

/* Returns the struct of a map: the variable has the name of the map. */
static const struct btf_type *struct_of(const struct btf *btf, const struct bpf_map *map)
{
	__s32 id = btf__find_by_name_kind(btf, bpf_map__name(map), BTF_KIND_VAR);
	const struct btf_type *type = id > 0 ? btf__type_by_id(btf, id) : NULL;

	while (type && (btf_is_var(type) || btf_is_mod(type) || btf_is_typedef(type)))
		type = btf__type_by_id(btf, type->type);
	return type && btf_is_struct(type) ? type : NULL;
}

static bool is_function_pointer(const struct btf *btf, __u32 id)
{
	const struct btf_type *type = btf__type_by_id(btf, id);
	bool is_pointer = false;

	while (type && (btf_is_mod(type) || btf_is_typedef(type) || (btf_is_ptr(type) && !is_pointer))) {
		is_pointer |= btf_is_ptr(type);
		type = btf__type_by_id(btf, type->type);
	}
	return type && is_pointer && btf_is_func_proto(type);
}

/*
 * Returns the slot of a member in the map's memory, where libbpf stores a pointer to the program.
 */
static struct bpf_program **slot_of(const struct bpf_map *map, const struct btf_member *member)
{
	size_t size;
	/* libbpf 1.1 takes a non-const map. */
	char *memory = (char *)bpf_map__initial_value((struct bpf_map *)map, &size);

	return memory && member->offset / 8 + sizeof(void *) <= size ?
	       (struct bpf_program **)(memory + member->offset / 8) : NULL;
}

static bool stands_in(const struct btf *btf, const struct bpf_map *map, const struct bpf_program *prog)
{
	const struct btf_type *type = struct_of(btf, map);
	const struct btf_member *member = type ? btf_members(type) : NULL;

	for (__u32 i = 0; type && i < btf_vlen(type); i++, member++) {
		struct bpf_program **slot = is_function_pointer(btf, member->type) ?
					    slot_of(map, member) : NULL;

		if (slot && *slot == prog)
			return true;
	}
	return false;
}

void struct_ops_drop(const struct bpf_object *obj, const struct bpf_program *prog)
{
	const struct bpf_map *map;

	if (bpf_program__type(prog) != BPF_PROG_TYPE_STRUCT_OPS)
		return;
	bpf_object__for_each_map(map, obj) {
		const struct btf_type *type = bpf_map__type(map) == BPF_MAP_TYPE_STRUCT_OPS ?
					      struct_of(bpf_object__btf(obj), map) : NULL;
		const struct btf_member *member = type ? btf_members(type) : NULL;

		for (__u32 i = 0; type && i < btf_vlen(type); i++, member++) {
			struct bpf_program **slot = is_function_pointer(bpf_object__btf(obj), member->type) ?
						    slot_of(map, member) : NULL;

			if (slot && *slot == prog)
				*slot = NULL;
		}
	}
}

bool struct_ops_is_accessible(const struct bpf_map *map)
{
	size_t size;

	return bpf_map__initial_value((struct bpf_map *)map, &size) != NULL;
}

bool struct_ops_has(const struct bpf_object *obj, const struct bpf_map *map, const struct bpf_program *prog)
{
	return bpf_map__type(map) == BPF_MAP_TYPE_STRUCT_OPS && stands_in(bpf_object__btf(obj), map, prog);
}

/*
 * libbpf prints `struct_ops init_kern: struct X`, or `struct bpf_struct_ops_X`, while the object's
 * name may be `X___flavor`.
 */
static bool is_of_struct(const struct btf *btf, const struct bpf_map *map, const char *name)
{
	static const char prefix[] = "bpf_struct_ops_";
	const struct btf_type *type = struct_of(btf, map);
	const char *own = type ? btf__name_by_offset(btf, type->name_off) : "", *flavor;
	size_t len;

	if (!strncmp(name, prefix, strlen(prefix)))
		name += strlen(prefix);
	flavor = strstr(own, "___");
	len = flavor ? (size_t)(flavor - own) : strlen(own);
	return len && strlen(name) == len && !strncmp(own, name, len);
}

struct bpf_map *struct_ops_blamed(const struct bpf_object *obj, const char *words, bool *partly)
{
	const char *said = strstr(words, "struct_ops init_kern");
	char name[256];
	struct bpf_map *map;

	if (!said)
		return NULL;
	*partly = sscanf(said, "struct_ops init_kern %255[^: ]: ", name) == 1;
	if (!*partly && sscanf(said, "struct_ops init_kern: struct %255s", name) != 1)
		return NULL;
	bpf_object__for_each_map(map, obj)
		if (bpf_map__type(map) == BPF_MAP_TYPE_STRUCT_OPS && bpf_map__autocreate(map) &&
		    (*partly ? !strcmp(bpf_map__name(map), name) :
			      is_of_struct(bpf_object__btf(obj), map, name)))
			return map;
	return NULL;
}

void struct_ops_forget(struct bpf_map *map)
{
	bpf_map__set_autocreate(map, false);
	bpf_map__set_type(map, BPF_MAP_TYPE_ARRAY);
}

static bool is_in_some_map(const struct bpf_object *obj, const struct bpf_program *prog)
{
	const struct bpf_map *map;

	bpf_object__for_each_map(map, obj)
		if (bpf_map__type(map) == BPF_MAP_TYPE_STRUCT_OPS &&
		    stands_in(bpf_object__btf(obj), map, prog))
			return true;
	return false;
}

static const struct btf_member *find_member(const struct btf *btf, const struct btf_type *type,
					    const char *name)
{
	const struct btf_member *member = btf_members(type);
	struct names names = { 0 };

	for (__u32 i = 0; i < btf_vlen(type); i++, member++) {
		const char *own = btf__name_by_offset(btf, member->name_off);

		if (!is_function_pointer(btf, member->type)) {
			if (strcmp(own, name))
				continue;
			problem(-EINVAL, "member %s is not a function pointer; "
					 "only function pointers can be set", name);
			return NULL;
		}
		if (!strcmp(own, name))
			return member;
		names_add(&names, own);
	}
	problem(-ENOENT, "struct %s has no member %s; it has %s",
		btf__name_by_offset(btf, type->name_off), name, names_text(&names));
	return NULL;
}

/* Return: 0 and @prog, which is NULL if @name is; or -errno. */
static int find_program(const struct bpf_object *obj, const char *name, struct bpf_program **prog)
{
	struct names names = { 0 };
	struct bpf_program *each;

	*prog = NULL;
	if (!name)
		return 0;
	bpf_object__for_each_program(each, obj) {
		if (!strcmp(bpf_program__name(each), name))
			*prog = each;
		else if (bpf_program__type(each) == BPF_PROG_TYPE_STRUCT_OPS)
			names_add(&names, bpf_program__name(each));
	}
	if (!*prog)
		return problem(-ENOENT, "no program %s; the object has the struct_ops programs %s",
			       name, names_text(&names));
	if (bpf_program__type(*prog) != BPF_PROG_TYPE_STRUCT_OPS)
		return problem(-EINVAL, "program %s is in section %s; "
			       "a member needs a program of SEC(\"struct_ops\")", name,
			       bpf_program__section_name(*prog));
	return 0;
}

int struct_ops_set(const struct bpf_object *obj, struct bpf_map *map, const char *member,
		   const char *program)
{
	const struct btf *btf = bpf_object__btf(obj);
	const struct btf_type *type = btf ? struct_of(btf, map) : NULL;
	const struct btf_member *found;
	struct bpf_program **slot, *prog, *old;
	int err;

	if (bpf_map__type(map) != BPF_MAP_TYPE_STRUCT_OPS || !type)
		return problem(-EINVAL, "the map is not a struct_ops map");
	found = find_member(btf, type, member);
	if (!found)
		return -EINVAL;
	err = find_program(obj, program, &prog);
	if (err)
		return err;
	slot = slot_of(map, found);
	if (!slot)
		return problem(-EOPNOTSUPP, "libbpf %d.%d cannot set members of struct_ops maps; "
			       "libbpf %d.%d is the first version that can", libbpf_major_version(),
			       libbpf_minor_version(), LIBBPF_SETS_MAJOR, LIBBPF_SETS_MINOR);
	old = *slot;
	*slot = prog;
	if (prog)
		bpf_program__set_autoload(prog, true);
	if (old && !is_in_some_map(obj, old))
		bpf_program__set_autoload(old, false);
	return 0;
}

bool struct_ops_is_unused(const struct plan_case *c, const struct bpf_object *obj,
			  const struct bpf_program *prog)
{
	bool is_set = false;

	for (size_t i = 0; i < c->fixup_cnt; i++)
		is_set |= c->fixups[i].kind == FIXUP_STRUCT_OPS;
	return is_set && bpf_program__type(prog) == BPF_PROG_TYPE_STRUCT_OPS &&
	       !bpf_program__autoload(prog) && !is_in_some_map(obj, prog);
}

const char *struct_ops_map_of(const struct plan_case *c, const char *program)
{
	for (size_t i = 0; i < c->fixup_cnt; i++) {
		const struct fixup *fixup = &c->fixups[i];

		if (fixup->kind == FIXUP_STRUCT_OPS && fixup->value && !strcmp(fixup->value, program))
			return fixup->subject;
	}
	return NULL;
}
