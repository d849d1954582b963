// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "surface/surface_facts.h"

/* Tests whether the plan sets a variable, to the value that the project's loader gives it. */
static bool is_set(const struct plan_case *c, const char *variable)
{
	for (size_t i = 0; i < c->fixup_cnt; i++)
		if (c->fixups[i].kind == FIXUP_GLOBAL && !strcmp(c->fixups[i].subject, variable))
			return true;
	return false;
}

/* Maximum number of qualifiers of a variable, so that circular BTF comes to an end. */
#define QUALIFIERS_MAX 8

static bool is_volatile(const struct btf *btf, const struct btf_type *type)
{
	for (int i = 0; type && btf_is_mod(type) && i < QUALIFIERS_MAX; i++) {
		if (btf_is_volatile(type))
			return true;
		type = btf__type_by_id(btf, type->type);
	}
	return false;
}

/*
 * Tests whether a place of a section is a variable that a loader may set before the load, which is
 * `const volatile`, and that the plan does not set. Without BTF, any place may be one.
 */
static bool is_left_to_loader(const struct surface_look *look, const char *section, __u32 off)
{
	const struct btf *btf = look->source->btf;
	int id = btf ? btf__find_by_name_kind(btf, section, BTF_KIND_DATASEC) : 0;
	const struct btf_type *type;
	const struct btf_var_secinfo *var;

	if (id <= 0)
		return true;
	type = btf__type_by_id(btf, id);
	var = btf_var_secinfos(type);
	for (int i = 0; i < btf_vlen(type); i++) {
		const struct btf_type *variable = btf__type_by_id(btf, var[i].type);
		const char *name = variable ? btf__name_by_offset(btf, variable->name_off) : NULL;

		if (!name || off < var[i].offset || off - var[i].offset >= var[i].size)
			continue;
		return is_volatile(btf, btf__type_by_id(btf, variable->type)) && !is_set(look->c, name);
	}
	return false;
}

/*
 * Reads data that neither the program nor user space can change after the load; the verifier uses
 * it too.
 */
static bool constant_of(void *arg, const struct bpf_insn *insn, __u32 off, __u32 size, __u64 *value,
			bool *assumed)
{
	const struct surface_look *look = arg;
	const struct bpf_map *map = surface_look_map(look, insn);
	const char *name = map ? bpf_map__name(map) : "";
	const unsigned char *bytes;
	size_t len;

	if (!strstr(name, ".rodata") && !strstr(name, ".kconfig"))
		return false;
	bytes = bpf_map__initial_value((struct bpf_map *)map, &len);
	if (!bytes || size > sizeof(*value) || off > len || size > len - off)
		return false;
	*assumed = strstr(name, ".rodata") && is_left_to_loader(look, strstr(name, ".rodata"), off);
	if (*assumed && look->ignores_assumed)
		return false;
	*value = 0;
	memcpy((char *)value + (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__ ? sizeof(*value) - size : 0), bytes + off,
	       size);
	return true;
}

static __u32 key_size_of(void *arg, const struct bpf_insn *insn)
{
	const struct bpf_map *map = surface_look_map(arg, insn);

	return map ? bpf_map__key_size(map) : 0;
}

static __u32 value_size_of(void *arg, const struct bpf_insn *insn)
{
	const struct bpf_map *map = surface_look_map(arg, insn);

	return map ? bpf_map__value_size(map) : 0;
}

/*
 * Only for functions of the kernel itself: other BTF may contain the same ids as that of a module.
 */
static int kfunc_args_of(void *arg, const struct bpf_insn *call)
{
	const struct btf *btf = call->off ? NULL : btf__load_vmlinux_btf();
	const struct btf_type *type = btf ? btf__type_by_id(btf, call->imm) : NULL;

	(void)arg;
	type = type && btf_is_func(type) ? btf__type_by_id(btf, type->type) : NULL;
	return type && btf_is_func_proto(type) ? btf_vlen(type) : -1;
}

struct context_facts surface_facts(struct surface_look *look)
{
	return (struct context_facts){
		.arg = look,
		.constant = constant_of,
		.key_size = key_size_of,
		.value_size = value_size_of,
		.kfunc_args = kfunc_args_of,
	};
}
