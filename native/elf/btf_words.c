// SPDX-License-Identifier: Apache-2.0
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/btf_text.h"
#include "elf/btf_words.h"

/* Deeper than any declaration in practice; stops at circular BTF. */
#define DEPTH_MAX 16

__attribute__((format(printf, 2, 3)))
static void add(char *text, const char *format, ...)
{
	static const char more[] = "…";
	size_t len = strlen(text);
	va_list args;
	int cnt;

	va_start(args, format);
	cnt = vsnprintf(text + len, TYPE_WORDS_MAX - len, format, args);
	va_end(args);
	if (cnt >= 0 && len + cnt >= TYPE_WORDS_MAX)
		memcpy(text + TYPE_WORDS_MAX - sizeof(more), more, sizeof(more));
}

static const char *name_of(const struct btf *btf, const struct btf_type *type)
{
	return btf_text(btf, type->name_off);
}

static bool is_qualifier(const struct btf_type *type)
{
	return btf_is_mod(type) || btf_kind(type) == BTF_KIND_TYPE_TAG;
}

/* Skips const, volatile, restrict and type tags, but not typedefs. */
static const struct btf_type *skip_qualifiers(const struct btf *btf, __u32 *id)
{
	const struct btf_type *type = btf__type_by_id(btf, *id);

	for (int depth = 0; type && is_qualifier(type); depth++) {
		if (depth == DEPTH_MAX)
			return NULL;
		*id = type->type;
		type = btf__type_by_id(btf, *id);
	}
	return type;
}

const struct btf_type *btf_skip_to_type(const struct btf *btf, __u32 *id)
{
	const struct btf_type *type = skip_qualifiers(btf, id);

	for (int depth = 0; type && btf_is_typedef(type); depth++) {
		if (depth == DEPTH_MAX)
			return NULL;
		*id = type->type;
		type = skip_qualifiers(btf, id);
	}
	return type;
}

/*
 * Same as bpf_core_essential_name_len() of libbpf: a suffix after the last "___" is the object's
 * own.
 */
size_t btf_name_len(const char *name)
{
	size_t len = strlen(name);

	for (size_t i = len; i-- > 1;)
		if (!strncmp(name + i, "___", 3) && i + 3 < len && name[i - 1] != '_' && name[i + 3] != '_')
			return i;
	return len;
}

static void add_named(char *words, const struct btf *btf, const struct btf_type *type, const char *what)
{
	const char *name = name_of(btf, type);

	if (name[0])
		add(words, "%s %.*s", what, (int)btf_name_len(name), name);
	else
		add(words, "%s {…}", what);
}

/* Converts GCC's names of integer types to the usual order of words, which clang uses. */
static const char *integer_name(const char *name)
{
	static const struct {
		const char *gcc, *name;
	} names[] = {
		{ "short int", "short" },
		{ "short unsigned int", "unsigned short" },
		{ "long int", "long" },
		{ "long unsigned int", "unsigned long" },
		{ "long long int", "long long" },
		{ "long long unsigned int", "unsigned long long" },
		{ "_Bool", "bool" },
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (!strcmp(name, names[i].gcc))
			return names[i].name;
	return name;
}

static void add_words(char *words, const struct btf *btf, __u32 id, int depth);

static void add_pointer(char *words, const struct btf *btf, __u32 target, int depth)
{
	const struct btf_type *type = skip_qualifiers(btf, &target);

	if (type && btf_is_func_proto(type)) {
		add_words(words, btf, type->type, depth + 1);
		add(words, " (*)(…)");
		return;
	}
	add_words(words, btf, target, depth + 1);
	add(words, words[0] && words[strlen(words) - 1] == '*' ? "*" : " *");
}

static void add_words(char *words, const struct btf *btf, __u32 id, int depth)
{
	const struct btf_type *type = skip_qualifiers(btf, &id);

	if (!type || depth > DEPTH_MAX) {
		add(words, "?");
		return;
	}
	switch (btf_kind(type)) {
	case BTF_KIND_UNKN:
		add(words, "void");
		break;
	case BTF_KIND_INT:
		add(words, "%s", integer_name(name_of(btf, type)));
		break;
	case BTF_KIND_PTR:
		add_pointer(words, btf, type->type, depth);
		break;
	case BTF_KIND_ARRAY:
		add_words(words, btf, btf_array(type)->type, depth + 1);
		add(words, " [%u]", btf_array(type)->nelems);
		break;
	case BTF_KIND_STRUCT:
		add_named(words, btf, type, "struct");
		break;
	case BTF_KIND_UNION:
		add_named(words, btf, type, "union");
		break;
	case BTF_KIND_ENUM:
	case BTF_KIND_ENUM64:
		add_named(words, btf, type, "enum");
		break;
	case BTF_KIND_FWD:
		add_named(words, btf, type, btf_kflag(type) ? "union" : "struct");
		break;
	case BTF_KIND_FUNC_PROTO:
		add(words, "function");
		break;
	default:
		add(words, "%.*s", (int)btf_name_len(name_of(btf, type)), name_of(btf, type));
	}
}

static void add_shape(char *shape, const struct btf *btf, __u32 id, int depth);

/* Returns the name of a struct, or of its last typedef if the struct is anonymous. */
static const char *struct_name(const struct btf *btf, __u32 id)
{
	const char *name = "";

	for (int depth = 0; depth < DEPTH_MAX; depth++) {
		const struct btf_type *type = skip_qualifiers(btf, &id);

		if (!type || !(btf_is_typedef(type) || btf_is_composite(type) || btf_is_fwd(type)))
			return name;
		if (name_of(btf, type)[0])
			name = name_of(btf, type);
		if (!btf_is_typedef(type))
			return name;
		id = type->type;
	}
	return name;
}

static void add_pointer_shape(char *shape, const struct btf *btf, __u32 target, int depth)
{
	__u32 id = target;
	const struct btf_type *type = btf_skip_to_type(btf, &id);
	const char *name = struct_name(btf, target);

	add(shape, "*");
	if (!type)
		return;
	if (btf_is_composite(type) || btf_is_fwd(type))
		add(shape, "%.*s", (int)btf_name_len(name), name);
	else if (btf_is_func_proto(type))
		add(shape, "fn");
	else if (btf_is_ptr(type))
		add_shape(shape, btf, id, depth + 1);
	else if (btf_is_int(type) || btf_is_any_enum(type) || btf_is_float(type)) {
		add(shape, "(");
		add_shape(shape, btf, id, depth + 1);
		add(shape, ")");
	}
}

/* A character is an element of a string, whatever its sign. */
static void add_int_shape(char *shape, const struct btf_type *type)
{
	__u8 encoding = btf_int_encoding(type);

	if (encoding & BTF_INT_BOOL)
		add(shape, "bool");
	else
		add(shape, "%c%u", encoding & BTF_INT_SIGNED && type->size > 1 ? 's' : 'u', type->size * 8);
}

static void add_shape(char *shape, const struct btf *btf, __u32 id, int depth)
{
	const char *name = struct_name(btf, id);
	const struct btf_type *type = btf_skip_to_type(btf, &id);

	if (!type || depth > DEPTH_MAX) {
		add(shape, "?");
		return;
	}
	switch (btf_kind(type)) {
	case BTF_KIND_UNKN:
		add(shape, "void");
		break;
	case BTF_KIND_INT:
		add_int_shape(shape, type);
		break;
	case BTF_KIND_FLOAT:
		add(shape, "f%u", type->size * 8);
		break;
	case BTF_KIND_PTR:
		add_pointer_shape(shape, btf, type->type, depth);
		break;
	case BTF_KIND_ARRAY:
		add_shape(shape, btf, btf_array(type)->type, depth + 1);
		add(shape, "[%u]", btf_array(type)->nelems);
		break;
	case BTF_KIND_STRUCT:
	case BTF_KIND_UNION:
		add(shape, "%s %.*s:%u", btf_is_union(type) ? "union" : "struct", (int)btf_name_len(name), name,
		    type->size * 8);
		break;
	case BTF_KIND_ENUM:
	case BTF_KIND_ENUM64:
		add(shape, "e%u", type->size * 8);
		break;
	default:
		add(shape, "?");
	}
}

void btf_type_words(const struct btf *btf, __u32 id, struct type_words *type)
{
	*type = (struct type_words){ 0 };
	add_words(type->words, btf, id, 0);
	add_shape(type->shape, btf, id, 0);
}
