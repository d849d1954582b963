// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>

#include "elf/btf_words.h"
#include "elf/record_lines.h"
#include "kernel/kernel_types.h"
#include "log/record.h"
#include "surface/surface_kernel_type.h"

/* Of several structs with a name, uses the first one that has the field, as libbpf does. */
static bool find_field(const struct btf_path *path, struct kernel_type *type, struct btf_field *field)
{
	static const int kinds[] = { BTF_KIND_STRUCT, BTF_KIND_UNION, BTF_KIND_TYPEDEF };

	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		for (bool found = kernel_type_first(type, path->root, kinds[i]); found;
		     found = kernel_type_next(type))
			if (btf_field_find(type->btf, type->id, path->path, field))
				return true;
	return false;
}

void surface_kernel_type_field(const struct plan_case *c, const struct btf_path *path)
{
	struct type_words words = { 0 };
	struct btf_field field = { 0 };
	struct kernel_type type;
	bool found = find_field(path, &type, &field);

	if (found)
		btf_type_words(type.btf, field.type_id, &words);
	record_begin("kernel_field");
	record_number("case", c->id);
	record_string("root", path->root);
	record_string("path", path->path);
	record_bool("found", found);
	field_record(&words, &field);
	record_end();
}

void surface_kernel_type_enumerator(const struct plan_case *c, const struct btf_path *path)
{
	static const int kinds[] = { BTF_KIND_ENUM, BTF_KIND_ENUM64, BTF_KIND_TYPEDEF };
	struct kernel_type type;
	bool found = false;
	char text[32] = "";
	__u64 value = 0;

	for (size_t i = 0; !found && i < sizeof(kinds) / sizeof(*kinds); i++)
		for (bool more = kernel_type_first(&type, path->root, kinds[i]); more && !found;
		     more = kernel_type_next(&type))
			found = btf_enumerator_find(type.btf, type.id, path->path, &value);
	if (found)
		snprintf(text, sizeof(text), "%lld", (long long)value);
	record_begin("kernel_enumerator");
	record_number("case", c->id);
	record_string("root", path->root);
	record_string("path", path->path);
	record_bool("found", found);
	record_string("value", text);
	record_end();
}

void surface_kernel_type_size(const struct plan_case *c, const struct btf_path *path)
{
	static const int kinds[] = { BTF_KIND_STRUCT, BTF_KIND_UNION,   BTF_KIND_ENUM,
				     BTF_KIND_ENUM64, BTF_KIND_TYPEDEF, BTF_KIND_INT };
	struct kernel_type type;
	bool found = false;
	long long size = -1;

	for (size_t i = 0; !found && i < sizeof(kinds) / sizeof(*kinds); i++)
		found = kernel_type_first(&type, path->root, kinds[i]);
	if (found)
		size = btf__resolve_size(type.btf, type.id);
	record_begin("kernel_type");
	record_number("case", c->id);
	record_string("root", path->root);
	record_bool("found", found);
	record_number("size", size);
	record_end();
}
