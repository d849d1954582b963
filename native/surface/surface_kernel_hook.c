// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "absent/absent_kernel.h"
#include "base/file.h"
#include "elf/record_lines.h"
#include "kernel/absent_events.h"
#include "kernel/kernel_types.h"
#include "log/record.h"
#include "surface/surface_kernel_hook.h"

#define EVENTS "/sys/kernel/tracing/events"

void surface_kernel_hook_function(const struct plan_case *c, const struct target_name *name,
				  const struct kernel_name *found)
{
	struct proto_words words = { 0 };
	struct kernel_type type;
	bool has_types = kernel_type_first(&type, name->name, BTF_KIND_FUNC);

	if (has_types)
		proto_describe(type.btf, btf__type_by_id(type.btf, type.id)->type, 0, &words);
	record_begin("kernel_function");
	record_number("case", c->id);
	record_string("name", name->name);
	record_bool("known", !found);
	record_number("symbols", found ? found->symbols : -1);
	record_string("module", found && found->module[0] ? found->module : NULL);
	record_string("siblings", found ? found->siblings : "");
	proto_record(has_types ? type.whose : NULL, &words);
	record_end();
}

/*
 * Finds the function that calls the programs of a raw tracepoint (include/linux/tracepoint.h,
 * __DECLARE_TRACE): it has the names of the arguments, which the type that the verifier uses does
 * not have.
 */
static bool raw_tracepoint_proto(const char *name, struct kernel_type *type, __u32 *proto)
{
	/*
	 * The last one belongs to a class (include/trace/bpf_probe.h), usually of the same name;
	 * kernels before 5.5 have no other.
	 */
	static const char *const prefixes[] = { "__traceiter_", "__probestub_", "btf_trace_", "__bpf_trace_" };
	char text[TARGET_NAME_MAX + 16];

	for (size_t i = 0; i < sizeof(prefixes) / sizeof(*prefixes); i++) {
		const struct btf_type *found;

		snprintf(text, sizeof(text), "%s%s", prefixes[i], name);
		if (kernel_type_first(type, text, BTF_KIND_FUNC)) {
			*proto = btf__type_by_id(type->btf, type->id)->type;
			return true;
		}
		if (!kernel_type_first(type, text, BTF_KIND_TYPEDEF))
			continue;
		found = btf__type_by_id(type->btf, btf__type_by_id(type->btf, type->id)->type);
		*proto = found ? found->type : 0;
		return true;
	}
	return false;
}

/* Kernels before 5.5 have no types for some. */
static bool has_event(const struct target_name *name)
{
	struct kernel_name event = { .kind = name->kind, .name = name->name };

	kernel_names_find_symbols(&event, 1, false);
	return event.category[0];
}

void surface_kernel_hook_raw_tracepoint(const struct plan_case *c, const struct target_name *name)
{
	struct proto_words words = { 0 };
	struct kernel_type type;
	__u32 proto;
	bool has_types = raw_tracepoint_proto(name->name, &type, &proto);

	/* The first parameter belongs to the tracepoint: programs do not get it. */
	if (has_types)
		proto_describe(type.btf, proto, 1, &words);
	record_begin("kernel_raw_tracepoint");
	record_number("case", c->id);
	record_string("name", name->name);
	record_bool("found", has_types || has_event(name));
	proto_record(has_types ? type.whose : NULL, &words);
	record_end();
}

static void add_field(const char *declaration, int offset, int size, bool is_signed, void *arg)
{
	char numbers[64];

	snprintf(numbers, sizeof(numbers), "%d\t%d", offset, size);
	record_lines_add(arg, declaration, numbers, is_signed ? "1" : "0");
}

/* Parses "\tfield:pid_t prev_pid;\toffset:24;\tsize:4;\tsigned:1;". */
static void take_field(const char *line, struct record_lines *fields)
{
	char declaration[256];
	int offset, size, is_signed = 0;

	if (sscanf(line, " field:%255[^;]; offset:%d; size:%d; signed:%d", declaration, &offset, &size,
		   &is_signed) < 3)
		return;
	add_field(declaration, offset, size, is_signed, fields);
}

static void read_format(const char *category, const char *name, struct record_lines *fields)
{
	char path[1024], *text;
	size_t len;

	snprintf(path, sizeof(path), EVENTS "/%s/%s/format", category, name);
	if (file_read(path, &text, &len))
		return;
	for (char *line = strtok(text, "\n"); line; line = strtok(NULL, "\n"))
		take_field(line, fields);
	free(text);
}

static void find_fields(const char *category, const char *name, struct record_lines *fields)
{
	const char *slash = strrchr(name, '/');
	struct absent_event event;

	if (!absent_kernel())
		read_format(category, slash ? slash + 1 : name, fields);
	else if (absent_event_find(name, &event))
		absent_event_fields(event.class, add_field, fields);
}

void surface_kernel_hook_tracepoint(const struct plan_case *c, const struct target_name *name,
				    const struct kernel_name *found)
{
	struct record_lines fields = { 0 };

	if (found && found->category[0])
		find_fields(found->category, name->name, &fields);
	record_begin("kernel_tracepoint");
	record_number("case", c->id);
	record_string("name", name->name);
	record_string("category", found && found->category[0] ? found->category : NULL);
	record_string("fields", fields.text);
	record_bool("cut", fields.cut);
	record_end();
}
