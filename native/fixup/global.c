// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <string.h>

#include "base/names.h"
#include "base/problem.h"
#include "fixup/global.h"
#include "fixup/literal.h"

/* A variable in the memory of a data section. */
struct variable {
	const char *name;
	__u32 type_id;
	unsigned char *bytes;
	size_t size;
};

typedef void (*variable_fn)(const struct variable *variable, void *context);

static void for_each_in_section(const struct btf *btf, const struct btf_type *section,
				unsigned char *memory, size_t size, variable_fn fn, void *context)
{
	const struct btf_var_secinfo *info = btf_var_secinfos(section);

	for (__u32 i = 0; i < btf_vlen(section); i++, info++) {
		const struct btf_type *var = btf__type_by_id(btf, info->type);
		const char *name = var ? btf__name_by_offset(btf, var->name_off) : NULL;

		if (!name || info->offset > size || info->size > size - info->offset)
			continue;
		fn(&(struct variable){ name, info->type, memory + info->offset, info->size },
		   context);
	}
}

static void for_each_variable(const struct bpf_object *obj, const struct btf *btf,
			      variable_fn fn, void *context)
{
	for (__u32 id = 1; id < btf__type_cnt(btf); id++) {
		const struct btf_type *type = btf__type_by_id(btf, id);
		struct bpf_map *map;
		const void *memory;
		size_t size;

		if (!btf_is_datasec(type))
			continue;
		map = bpf_object__find_map_by_name(obj, btf__name_by_offset(btf, type->name_off));
		/*
		 * .maps and license are not maps, and the kernel provides the contents of .kconfig.
		 */
		memory = map && bpf_map__is_internal(map) ? bpf_map__initial_value(map, &size) :
							    NULL;
		/* Older libbpf returns a const pointer, but loads the modified memory. */
		if (memory)
			for_each_in_section(btf, type, (unsigned char *)memory, size, fn, context);
	}
}

struct search {
	const char *name;
	struct variable found;
	int cnt;
};

static void match_name(const struct variable *variable, void *context)
{
	struct search *search = context;

	if (strcmp(variable->name, search->name))
		return;
	search->found = *variable;
	search->cnt++;
}

static void list_name(const struct variable *variable, void *context)
{
	names_add(context, variable->name);
}

int global_set(const struct bpf_object *obj, const char *name, const char *literal)
{
	const struct btf *btf = bpf_object__btf(obj);
	struct search search = { .name = name };
	struct literal_target target;
	const char *wrong;
	int err;

	if (!btf)
		return problem(-ENODATA, "the object has no BTF: "
					 "its variables cannot be found by name");

	for_each_variable(obj, btf, match_name, &search);
	if (!search.cnt) {
		struct names names = { 0 };

		for_each_variable(obj, btf, list_name, &names);
		return problem(-ENOENT, "no such global variable; the object has %s",
			       names_text(&names));
	}
	if (search.cnt > 1)
		return problem(-EINVAL, "the object has %d variables with this name", search.cnt);

	target = (struct literal_target){
		.bytes = search.found.bytes,
		.size = search.found.size,
		.btf = btf,
		.type_id = search.found.type_id,
	};
	err = literal_encode(literal, &target, &wrong);
	return err == -ENOENT ? -EINVAL : err;
}
