// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>
#include <string.h>

#include "elf/record_lines.h"
#include "kernel/kernel_config.h"
#include "kernel/kernel_externs.h"
#include "kernel/kernel_types.h"
#include "kernel/kfunc_flags.h"

/* The value of an option may be a text, such as CONFIG_CMDLINE. */
#define VALUE_MAX 256

void kernel_extern_key(const struct kernel_extern *ext, char *key, size_t size)
{
	snprintf(key, size, "%s:%s", extern_kind_word(ext->kind), ext->name);
}

/* Modules register their kfuncs in their own memory, with their own ids. */
static enum kfunc_registered registered(const struct kernel_type *type, __u32 *flags)
{
	return strcmp(type->whose, "vmlinux") ? KFUNC_UNKNOWN : kfunc_flags_find(type->id, flags);
}

static void report_kfunc(const struct plan_case *c, const char *name, bool is_known)
{
	struct proto_words words = { 0 };
	struct kernel_type type;
	bool has_types = kernel_type_first(&type, name, BTF_KIND_FUNC);
	enum kfunc_registered state = KFUNC_UNKNOWN;
	__u32 flags = 0;

	if (has_types) {
		proto_describe(type.btf, btf__type_by_id(type.btf, type.id)->type, 0, &words);
		if (!is_known)
			state = registered(&type, &flags);
	}
	record_begin("kernel_kfunc");
	record_number("case", c->id);
	record_string("name", name);
	record_bool("known", is_known);
	record_number("registered", state);
	record_number("flags", flags);
	proto_record(has_types ? type.whose : NULL, &words);
	record_end();
}

static void report_symbol(const struct plan_case *c, const char *name, const struct kernel_name *found)
{
	struct type_words words = { 0 };
	struct kernel_type type;

	if (kernel_type_first(&type, name, BTF_KIND_VAR))
		btf_type_words(type.btf, btf__type_by_id(type.btf, type.id)->type, &words);
	record_begin("kernel_symbol");
	record_number("case", c->id);
	record_string("name", name);
	record_bool("known", !found);
	record_number("symbols", found ? found->symbols : -1);
	record_string("module", found && found->module[0] ? found->module : NULL);
	record_string("words", words.words);
	record_string("shape", words.shape);
	record_end();
}

static void report_config(const struct plan_case *c, const struct kernel_extern *ext)
{
	char value[VALUE_MAX];
	bool is_readable = true;

	snprintf(value, sizeof(value), "%s", ext->value);
	if (!value[0])
		is_readable = !kernel_config_value(ext->name, value, sizeof(value));
	record_begin("kernel_config");
	record_number("case", c->id);
	record_string("name", ext->name);
	record_bool("readable", is_readable);
	record_string("value", value);
	record_end();
}

void kernel_extern_report(const struct plan_case *c, const struct kernel_extern *ext,
			  const struct kernel_name *found, bool is_known)
{
	switch (ext->kind) {
	case EXTERN_KFUNC:
		report_kfunc(c, ext->name, is_known);
		break;
	case EXTERN_SYMBOL:
		report_symbol(c, ext->name, found);
		break;
	case EXTERN_CONFIG:
		report_config(c, ext);
		break;
	}
}
