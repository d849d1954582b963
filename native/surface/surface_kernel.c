// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "absent/absent_kernel.h"
#include "base/file.h"
#include "elf/btf_words.h"
#include "elf/record_lines.h"
#include "kernel/absent_events.h"
#include "kernel/kernel_externs.h"
#include "kernel/kernel_names.h"
#include "kernel/kernel_types.h"
#include "surface/surface_kernel.h"

#define EVENTS "/sys/kernel/tracing/events"

/*
 * Maximum number of names that are reported once a boot; each case reports further ones again. A
 * power of two.
 */
#define TOLD_MAX 16384

enum kind {
	KIND_HOOK,
	KIND_EXTERN,
	KIND_FIELD,
	KIND_ENUMERATOR,
	KIND_TYPE,
};

struct noted {
	enum kind kind;
	uint64_t hash;
	struct target_name hook;
	struct kernel_extern ext;
	struct btf_path path;
};

static struct noted *noted;
static size_t noted_cnt;

/* Hashes of the reported names, in memory that the children of PID 1 share. */
static uint64_t *told;

/* The plan with what the host already knows. */
static const struct plan *known;

int surface_kernel_init(const struct plan *plan)
{
	void *pages;

	known = plan;
	if (told)
		return 0;
	pages = mmap(NULL, TOLD_MAX * sizeof(*told), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1,
		     0);
	if (pages == MAP_FAILED)
		return -errno;
	told = pages;
	return 0;
}

/* FNV-1a */
static uint64_t hash_text(uint64_t hash, const char *text)
{
	do
		hash = (hash ^ (unsigned char)*text) * 0x100000001b3;
	while (*text++);
	return hash;
}

static uint64_t hash_of(const struct noted *item)
{
	uint64_t hash = 0xcbf29ce484222325 ^ item->kind;

	if (item->kind == KIND_HOOK)
		return hash_text(hash_text(hash, item->hook.kind), item->hook.name);
	if (item->kind == KIND_EXTERN)
		return hash_text(hash ^ item->ext.kind << 8, item->ext.name);
	return hash_text(hash_text(hash, item->path.root), item->path.path);
}

/* Returns the slot of a hash, or a free one; NULL if the table is full. */
static uint64_t *told_slot(uint64_t hash)
{
	for (size_t i = 0; i < TOLD_MAX; i++) {
		uint64_t *slot = &told[(hash + i) & (TOLD_MAX - 1)];

		if (!*slot || *slot == hash)
			return slot;
	}
	return NULL;
}

static bool was_told(uint64_t hash)
{
	const uint64_t *slot = told_slot(hash);

	return slot && *slot == hash;
}

/*
 * Only called after the record is sent: a case may die, and then another one must report the name.
 */
static void mark_told(uint64_t hash)
{
	uint64_t *slot = told_slot(hash);

	if (slot)
		*slot = hash;
}

static bool is_noted(uint64_t hash)
{
	for (size_t i = 0; i < noted_cnt; i++)
		if (noted[i].hash == hash)
			return true;
	return false;
}

static void note(const struct noted *item)
{
	uint64_t hash = hash_of(item);
	struct noted *grown;

	if (was_told(hash) || is_noted(hash))
		return;
	/* Doubles the capacity at each power of two. */
	if (!(noted_cnt & (noted_cnt - 1))) {
		grown = realloc(noted, (noted_cnt ? 2 * noted_cnt : 1) * sizeof(*noted));
		if (!grown)
			return;
		noted = grown;
	}
	noted[noted_cnt] = *item;
	noted[noted_cnt++].hash = hash;
}

void surface_kernel_note_hook(const struct target_name *name)
{
	note(&(struct noted){ .kind = KIND_HOOK, .hook = *name });
}

void surface_kernel_note_extern(const struct kernel_extern *ext)
{
	note(&(struct noted){ .kind = KIND_EXTERN, .ext = *ext });
}

void surface_kernel_note_field(const struct btf_path *path)
{
	note(&(struct noted){ .kind = KIND_FIELD, .path = *path });
}

void surface_kernel_note_enumerator(const struct btf_path *path)
{
	note(&(struct noted){ .kind = KIND_ENUMERATOR, .path = *path });
}

void surface_kernel_note_type(const struct btf_path *path)
{
	note(&(struct noted){ .kind = KIND_TYPE, .path = *path });
}

static void report_function(const struct plan_case *c, const struct target_name *name,
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

static void report_raw_tracepoint(const struct plan_case *c, const struct target_name *name)
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

static void report_tracepoint(const struct plan_case *c, const struct target_name *name,
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

static bool is_function(const struct noted *item)
{
	return item->kind == KIND_HOOK && !strcmp(item->hook.kind, "function");
}

/*
 * The plan refers to a function by its name, and to an extern by its kind and name:
 * `kfunc:bpf_task_acquire`.
 */
static bool is_known(const struct noted *item)
{
	char key[EXTERN_NAME_MAX + 16];

	if (item->kind == KIND_EXTERN)
		kernel_extern_key(&item->ext, key, sizeof(key));
	else
		snprintf(key, sizeof(key), "%s", item->hook.name);
	for (size_t i = 0; i < known->known_cnt; i++)
		if (!strcmp(known->known[i], key))
			return true;
	return false;
}

/* Tests whether only the kernel's lists have the answer. */
static bool is_listed(const struct noted *item)
{
	if (item->kind == KIND_EXTERN)
		return item->ext.kind == EXTERN_SYMBOL && !is_known(item);
	return item->kind == KIND_HOOK && strcmp(item->hook.kind, "raw_tracepoint") &&
	       !(is_function(item) && is_known(item));
}

/* Returns the name in the form of kernel_names.h. */
static struct kernel_name listed(const struct noted *item)
{
	if (item->kind == KIND_EXTERN)
		return (struct kernel_name){ .kind = "ksym", .name = item->ext.name };
	return (struct kernel_name){ .kind = item->hook.kind, .name = item->hook.name };
}

static void report_named(const struct plan_case *c, const struct noted *item, const struct kernel_name *found)
{
	if (item->kind == KIND_EXTERN)
		kernel_extern_report(c, &item->ext, found, is_known(item));
	else if (is_function(item))
		report_function(c, &item->hook, found);
	else if (!strcmp(item->hook.kind, "tracepoint"))
		report_tracepoint(c, &item->hook, found);
	else
		report_raw_tracepoint(c, &item->hook);
}

/*
 * The list of all symbols is long: it is read once for all names, and not if there are only
 * tracepoints.
 */
static void report_names(const struct plan_case *c)
{
	struct kernel_name *names = calloc(noted_cnt + 1, sizeof(*names));
	bool has_symbols = false;
	size_t cnt = 0;

	if (!names)
		return;
	for (size_t i = 0; i < noted_cnt; i++) {
		if (!is_listed(&noted[i]))
			continue;
		names[cnt] = listed(&noted[i]);
		has_symbols |= is_function(&noted[i]) || noted[i].kind == KIND_EXTERN;
		cnt++;
	}
	if (cnt)
		kernel_names_find_symbols(names, cnt, has_symbols);
	cnt = 0;
	for (size_t i = 0; i < noted_cnt; i++)
		if (noted[i].kind == KIND_HOOK || noted[i].kind == KIND_EXTERN)
			report_named(c, &noted[i], is_listed(&noted[i]) ? &names[cnt++] : NULL);
	free(names);
}

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

static void report_field(const struct plan_case *c, const struct btf_path *path)
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
	record_string("words", words.words);
	record_string("shape", words.shape);
	record_number("offset", field.offset);
	record_number("size", field.size);
	record_bool("bitfield", field.is_bitfield);
	record_end();
}

static void report_enumerator(const struct plan_case *c, const struct btf_path *path)
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

static void report_type(const struct plan_case *c, const struct btf_path *path)
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

static void report_path(const struct plan_case *c, const struct noted *item)
{
	switch (item->kind) {
	case KIND_HOOK:
	case KIND_EXTERN:
		break;
	case KIND_FIELD:
		report_field(c, &item->path);
		break;
	case KIND_ENUMERATOR:
		report_enumerator(c, &item->path);
		break;
	case KIND_TYPE:
		report_type(c, &item->path);
		break;
	}
}

static void note_asked(const struct plan_case *c)
{
	for (size_t i = 0; i < c->ask_cnt; i++) {
		struct target_name name = { .kind = c->asks[i].kind };

		snprintf(name.name, sizeof(name.name), "%s", c->asks[i].name);
		surface_kernel_note_hook(&name);
	}
}

void surface_kernel_report(const struct plan_case *c)
{
	note_asked(c);
	report_names(c);
	for (size_t i = 0; i < noted_cnt; i++)
		report_path(c, &noted[i]);
}

void surface_kernel_told(void)
{
	for (size_t i = 0; i < noted_cnt; i++)
		mark_told(noted[i].hash);
	free(noted);
	noted = NULL;
	noted_cnt = 0;
}
