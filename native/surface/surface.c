// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "attach/attach_override.h"
#include "attach/attachment.h"
#include "attach/target_name.h"
#include "context/context_reads.h"
#include "elf/btf_words.h"
#include "elf/core_relocations.h"
#include "elf/tail_calls.h"
#include "kernel/attach_types.h"
#include "log/log.h"
#include "log/record.h"
#include "surface/surface.h"
#include "surface/surface_externs.h"
#include "surface/surface_kernel.h"

/* Maximum number of records of each kind for one program: an object may be arbitrarily large. */
#define RECORDS_MAX 512

/* Maximum length of a program that is examined: its verdict must not wait for it. */
#define INSNS_MAX 100000

/* Records that wait to be sent: an unnamed file. */
static int kept = -1;

/* State while one program is examined. */
struct look {
	const struct plan_case *c;
	const struct bpf_object *obj;
	const struct bpf_program *prog;
	const struct line_source *source;
	struct context_reads found;
	/* origin of the program's functions; empty if the file does not show it */
	struct elf_functions elf;
	struct placements placements;
	/* treat data that the loader may change as unknown */
	bool ignores_assumed;
	/* hashes of the relocations that have a record */
	uint64_t told[RECORDS_MAX];
	size_t told_cnt;
};

/*
 * Returns the kind of a probe from its section or from the plan: `kretprobe` for
 * `?kretprobe.multi/tcp_*`.
 */
static const char *probe_kind(const struct plan_case *c, const struct bpf_program *prog)
{
	const struct attach_override override = override_of(c, prog);
	const char *section = bpf_program__section_name(prog);
	const char *kind = override.kind ? override.kind : section + (section[0] == '?');
	bool is_return = !strncmp(kind, "kret", 4) || !strncmp(kind, "uret", 4);

	if (kind[0] == 'u' && strncmp(kind, "usdt", 4))
		return is_return ? "uretprobe" : "uprobe";
	if (kind[0] == 'u')
		return "usdt";
	if (strstr(kind, "syscall"))
		return is_return ? "kretsyscall" : "ksyscall";
	if (strstr(kind, "session"))
		return "kprobe_session";
	return is_return ? "kretprobe" : "kprobe";
}

/*
 * Returns how a program gets its context. NULL: the context is part of the kernel's API, so no
 * kernel changes it silently.
 */
static const char *how_of(const struct plan_case *c, const struct bpf_program *prog)
{
	switch ((int)bpf_program__type(prog)) {
	case BPF_PROG_TYPE_KPROBE:
		return probe_kind(c, prog);
	case BPF_PROG_TYPE_TRACEPOINT:
		return "tracepoint";
	case BPF_PROG_TYPE_RAW_TRACEPOINT:
	case BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE:
		return "raw_tracepoint";
	case BPF_PROG_TYPE_LSM:
		return "lsm";
	case BPF_PROG_TYPE_TRACING:
		break;
	default:
		return NULL;
	}
	return tracing_section(bpf_program__expected_attach_type(prog));
}

static void record_of(const struct look *look, const char *type)
{
	record_begin(type);
	record_number("case", look->c->id);
	record_string("program", bpf_program__name(look->prog));
}

/*
 * For kernels without line info (before 5.0), the file would be read for each line. Other kernels
 * report the same lines.
 */
static void record_line(const struct look *look, long insn)
{
	struct source_line line;
	bool found = look->source->opts->line_info && !source_line_find(&line, insn, look->source);

	source_line_record("line", found ? &line : NULL);
}

static void report_why(const struct look *look, const char *why, long insn)
{
	record_of(look, "unfollowed");
	record_string("why", why);
	record_string("map", NULL);
	record_line(look, insn);
	record_end();
}

static void report_hook(const struct plan_case *c, const struct bpf_program *prog, const struct look *look)
{
	struct target_name name;
	bool is_named = target_name_of(c, prog, &name);

	record_begin("surface");
	record_number("case", c->id);
	record_string("program", bpf_program__name(prog));
	record_string("how", how_of(c, prog));
	record_string("kind", is_named ? name.kind : NULL);
	record_string("name", is_named ? name.name : NULL);
	record_bool("read", look);
	if (look)
		record_line(look, 0);
	else
		record_string("line", NULL);
	record_end();
	if (is_named)
		surface_kernel_note_hook(&name);
}

/* Search for the CO-RE relocation of a read, which names the field of the context. */
struct named_read {
	const struct look *look;
	const struct context_read *read;
	struct btf_path path;
	bool found;
};

static int name_read(const struct core_relocation *relocation, void *arg)
{
	struct named_read *named = arg;
	struct btf_field field;

	if (relocation->kind != BPF_CORE_FIELD_BYTE_OFFSET ||
	    (relocation->insn != (long)named->read->insn &&
	     relocation->insn != (long)named->read->offset_insn))
		return 0;
	named->found = !btf_path_of_field(named->look->source->btf, relocation->type_id, relocation->access,
					  &named->path, &field);
	return named->found;
}

/* Returns the id of the type that the program declares for its context, 0 if there is none. */
static __u32 context_type(const struct look *look)
{
	const struct btf *btf = look->source->btf;
	int id = btf__find_by_name_kind(btf, bpf_program__name(look->prog), BTF_KIND_FUNC);
	const struct btf_type *type = id > 0 ? btf__type_by_id(btf, id) : NULL;
	__u32 context;

	type = type ? btf__type_by_id(btf, type->type) : NULL;
	if (!type || !btf_is_func_proto(type) || !btf_vlen(type))
		return 0;
	context = btf_params(type)->type;
	type = btf_skip_to_type(btf, &context);
	return type && btf_is_ptr(type) ? type->type : 0;
}

/* Returns the program's own name of what it reads, or NULL. */
static const char *member_of(const struct look *look, const struct context_read *read, struct btf_path *path)
{
	struct named_read named = { .look = look, .read = read };
	__u32 context;

	/* Registers and arguments have a different type on each kernel. */
	if (!look->source->btf || bpf_program__type(look->prog) != BPF_PROG_TYPE_TRACEPOINT)
		return NULL;
	core_relocations_each(&look->elf, look->source->btf, &look->placements, name_read, &named);
	context = context_type(look);
	*path = named.path;
	if (named.found || (context && btf_field_at(look->source->btf, context, read->offset, path)))
		return path->path;
	return NULL;
}

/* The read covers several arguments or registers: which of them it uses is not followed. */
static bool is_of_several(const struct look *look, const struct context_read *read)
{
	return bpf_program__type(look->prog) != BPF_PROG_TYPE_TRACEPOINT &&
	       read->offset % sizeof(__u64) + read->size > sizeof(__u64);
}

static void report_reads(const struct look *look)
{
	static const char *const ways[] = {
		[READ_LOAD] = "load",		[READ_PROBE] = "probe",	      [READ_ARG_HELPER] = "argument",
		[READ_RET_HELPER] = "return", [READ_DATA_LOC] = "data_loc",
	};
	const struct context_reads *found = &look->found;

	for (size_t i = 0; i < found->read_cnt && i < RECORDS_MAX; i++) {
		const struct context_read *read = &found->reads[i];
		struct btf_path path;

		/*
		 * The target of a pointer argument is not part of the context; the read of the
		 * argument has its own record.
		 */
		if (read->via == READ_THROUGH || !read->used || read->assumed)
			continue;
		if (is_of_several(look, read)) {
			report_why(look, "copy", read->insn);
			continue;
		}
		record_of(look, "read");
		record_string("via", ways[read->via]);
		record_number("offset", read->offset);
		record_number("size", read->size);
		record_string("member", member_of(look, read, &path));
		record_line(look, read->insn);
		record_end();
	}
}

static const struct bpf_map *map_of(const struct look *look, const struct bpf_insn *insn)
{
	const struct bpf_map *map;

	bpf_object__for_each_map(map, (struct bpf_object *)look->obj)
		if (bpf_map__fd(map) == insn->imm)
			return map;
	return NULL;
}

static void report_unfollowed(const struct look *look)
{
	static const char *const reasons[] = {
		[UNFOLLOWED_OFFSET] = "offset",	      [UNFOLLOWED_THROUGH] = "through",
		[UNFOLLOWED_CALL] = "call",	      [UNFOLLOWED_ESCAPE] = "escape",
		[UNFOLLOWED_TAIL_CALL] = "tail_call", [UNFOLLOWED_JUMP] = "jump",
		[UNFOLLOWED_LIMIT] = "limit",
	};
	const struct context_reads *found = &look->found;

	for (size_t i = 0; i < found->unfollowed_cnt && i < RECORDS_MAX; i++) {
		const struct context_unfollowed *unfollowed = &found->unfollowed[i];
		const struct bpf_map *map = NULL;

		if (unfollowed->why == UNFOLLOWED_THROUGH)
			continue;
		if (unfollowed->why == UNFOLLOWED_TAIL_CALL && unfollowed->map_insn != CONTEXT_NO_INSN)
			map = map_of(look, &look->source->insns[unfollowed->map_insn]);
		record_of(look, "unfollowed");
		record_string("why", reasons[unfollowed->why]);
		record_string("map", map ? bpf_map__name(map) : NULL);
		record_line(look, unfollowed->insn);
		record_end();
	}
}

static void report_assumed(const struct look *look, const struct context_read *read)
{
	if (read->via != READ_THROUGH && read->used)
		report_why(look, "global", read->insn);
}

/*
 * Reports reads that only happen if the loader sets a variable to another value than the object or
 * the plan does.
 */
static void report_left_to_loader(struct look *look, const struct context_facts *facts)
{
	const struct line_source *source = look->source;
	struct context_reads all;

	for (size_t i = 0; i < look->found.read_cnt && i < RECORDS_MAX; i++)
		if (look->found.reads[i].assumed)
			report_assumed(look, &look->found.reads[i]);
	look->ignores_assumed = true;
	if (!context_reads_find(source->insns, source->insn_cnt, facts, &all)) {
		for (size_t i = 0; i < all.read_cnt && i < RECORDS_MAX; i++)
			if (!look->found.reached[all.reads[i].insn])
				report_assumed(look, &all.reads[i]);
		context_reads_free(&all);
	}
	look->ignores_assumed = false;
}

/*
 * Returns the offset in the context of the pointer that a relocated access begins with, or -1 if it
 * is another pointer.
 */
static long argument_of(const struct look *look, long insn)
{
	for (size_t i = 0; i < look->found.use_cnt; i++)
		if ((long)look->found.uses[i].insn == insn && look->found.uses[i].offset != CONTEXT_ANY_OFFSET)
			return look->found.uses[i].offset;
	return -1;
}

/* The same relocation at another line adds nothing. */
static bool is_new(struct look *look, uint64_t hash)
{
	for (size_t i = 0; i < look->told_cnt; i++)
		if (look->told[i] == hash)
			return false;
	if (look->told_cnt == RECORDS_MAX)
		return false;
	look->told[look->told_cnt++] = hash;
	return true;
}

/* enum bpf_core_relo_kind of include/uapi/linux/bpf.h */
static const char *relocation_name(__u32 kind)
{
	static const char *const names[] = {
		"field_offset", "field_size", "field_exists", "field_signed", "field_lshift_u64",
		"field_rshift_u64", "type_id_local", "type_id_target", "type_exists", "type_size",
		"enumerator_exists", "enumerator_value", "type_matches",
	};

	return kind < sizeof(names) / sizeof(*names) ? names[kind] : "unknown";
}

/* Gets the names of a relocation, and notes them for the kernel. Return: 0 or -errno. */
static int name_relocation(const struct look *look, const struct core_relocation *relocation,
			   struct btf_path *path, struct btf_field *field)
{
	const struct btf *btf = look->source->btf;
	__u64 value;
	int err;

	*field = (struct btf_field){ 0 };
	switch (relocation->kind) {
	case BPF_CORE_FIELD_BYTE_OFFSET:
	case BPF_CORE_FIELD_BYTE_SIZE:
	case BPF_CORE_FIELD_EXISTS:
	case BPF_CORE_FIELD_SIGNED:
	case BPF_CORE_FIELD_LSHIFT_U64:
	case BPF_CORE_FIELD_RSHIFT_U64:
		err = btf_path_of_field(btf, relocation->type_id, relocation->access, path, field);
		if (!err)
			surface_kernel_note_field(path);
		return err;
	case BPF_CORE_ENUMVAL_EXISTS:
	case BPF_CORE_ENUMVAL_VALUE:
		err = btf_path_of_enumerator(btf, relocation->type_id, relocation->access, path, &value);
		if (!err)
			surface_kernel_note_enumerator(path);
		return err;
	case BPF_CORE_TYPE_ID_LOCAL:
		/* It refers only to the object. */
		return -1;
	default:
		err = btf_path_of_type(btf, relocation->type_id, path);
		if (!err && path->root[0])
			surface_kernel_note_type(path);
		return err;
	}
}

/*
 * For an access to memory, libbpf sets the size of the kernel's field; a constant is only an
 * offset.
 */
static bool is_access(const struct bpf_insn *insn)
{
	__u8 class = BPF_CLASS(insn->code);

	return class == BPF_LDX || class == BPF_ST || class == BPF_STX;
}

static uint64_t hash_bytes(uint64_t hash, const void *bytes, size_t len)
{
	for (const unsigned char *byte = bytes; len--; byte++)
		hash = (hash ^ *byte) * 0x100000001b3;
	return hash;
}

static int report_relocation(const struct core_relocation *relocation, void *arg)
{
	struct look *look = arg;
	const struct line_source *source = look->source;
	bool is_reached, loads;
	struct type_words words = { 0 };
	struct btf_field field;
	struct btf_path path;
	long argument;
	uint64_t hash;

	if ((size_t)relocation->insn >= source->insn_cnt ||
	    name_relocation(look, relocation, &path, &field))
		return 0;
	is_reached = look->found.reached[relocation->insn];
	loads = is_access(&source->insns[relocation->insn]);
	argument = argument_of(look, relocation->insn);
	hash = 0xcbf29ce484222325 ^ (relocation->kind << 2 | is_reached << 1 | loads);
	hash = hash_bytes(hash_bytes(hash, path.root, strlen(path.root) + 1), path.path, strlen(path.path));
	hash = hash_bytes(hash, &argument, sizeof(argument));
	if (!is_new(look, hash))
		return look->told_cnt == RECORDS_MAX;
	if (field.type_id)
		btf_type_words(source->btf, field.type_id, &words);
	record_of(look, "relocation");
	record_string("kind", relocation_name(relocation->kind));
	record_string("root", path.root);
	record_string("path", path.path);
	record_bool("flavor", path.is_flavor);
	record_bool("loads", loads);
	record_bool("reached", is_reached);
	record_number("argument", argument);
	record_string("words", words.words);
	record_string("shape", words.shape);
	record_number("offset", field.offset);
	record_number("size", field.size);
	record_bool("bitfield", field.is_bitfield);
	record_line(look, relocation->insn);
	record_end();
	return 0;
}

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
static bool is_left_to_loader(const struct look *look, const char *section, __u32 off)
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
	const struct look *look = arg;
	const struct bpf_map *map = map_of(look, insn);
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

static void report_program(struct look *look, const struct context_facts *facts)
{
	const struct btf *btf = look->source->btf;

	report_hook(look->c, look->prog, look);
	if (look->found.read_cnt > RECORDS_MAX || look->found.unfollowed_cnt > RECORDS_MAX)
		report_why(look, "limit", 0);
	if (how_of(look->c, look->prog)) {
		report_reads(look);
		report_unfollowed(look);
		report_left_to_loader(look, facts);
	}
	if (!btf)
		return;
	surface_externs_report(look->c, look->obj, look->prog, look->source, &look->elf, &look->placements,
			       look->found.reached);
	if (core_relocations_each(&look->elf, btf, &look->placements, report_relocation, look))
		report_why(look, "limit", 0);
}

static __u32 key_size_of(void *arg, const struct bpf_insn *insn)
{
	const struct bpf_map *map = map_of(arg, insn);

	return map ? bpf_map__key_size(map) : 0;
}

static __u32 value_size_of(void *arg, const struct bpf_insn *insn)
{
	const struct bpf_map *map = map_of(arg, insn);

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

/*
 * Diverts records to the file instead of the host. Return: the previous port of the records, or -1
 * if there is no file.
 */
static int divert(void)
{
	if (kept < 0)
		kept = memfd_create("bpfcompat-surface", MFD_CLOEXEC);
	return kept < 0 ? -1 : record_attach(kept);
}

void surface_note(const struct plan_case *c, const struct bpf_object *obj, const struct bpf_program *prog,
		  const struct line_source *source)
{
	struct look look = { .c = c, .obj = obj, .prog = prog, .source = source };
	const struct context_facts facts = {
		.arg = &look,
		.constant = constant_of,
		.key_size = key_size_of,
		.value_size = value_size_of,
		.kfunc_args = kfunc_args_of,
	};
	int port;

	if (!c->surface || source->insn_cnt > INSNS_MAX || context_reads_find(source->insns, source->insn_cnt, &facts, &look.found))
		return;
	if (!elf_functions_open(&look.elf, source->path))
		placements_find(&look.placements, &look.elf, source->program, source->insns,
				source->insn_cnt);
	port = divert();
	if (port >= 0) {
		report_program(&look, &facts);
		record_attach(port);
	}
	placements_free(&look.placements);
	elf_functions_close(&look.elf);
	context_reads_free(&look.found);
}

/* Appends the records that were kept while programs were submitted. */
static void append(int file)
{
	char bytes[4096];
	ssize_t n;

	if (file < 0)
		return;
	lseek(file, 0, SEEK_SET);
	while ((n = read(file, bytes, sizeof(bytes))) > 0)
		if (write(kept, bytes, n) != n)
			break;
	close(file);
}

static void report_hooks(const struct plan_case *c, const struct bpf_object *obj)
{
	struct bpf_program *prog;

	bpf_object__for_each_program(prog, (struct bpf_object *)obj)
		report_hook(c, prog, NULL);
}

/* Sends them compressed: many programs have the same records, and the port is slow. */
static void send_kept(const struct plan_case *c)
{
	off_t len = kept < 0 ? 0 : lseek(kept, 0, SEEK_END);
	void *text = len > 0 ? mmap(NULL, len, PROT_READ, MAP_PRIVATE, kept, 0) : MAP_FAILED;

	if (text != MAP_FAILED) {
		log_send(c, "surface", PASS_WHOLE, NULL, text, len);
		munmap(text, len);
	}
	if (kept >= 0)
		close(kept);
	kept = -1;
}

void surface_report(const struct plan_case *c, const struct bpf_object *obj)
{
	int own = kept, port;

	if (!c->surface)
		return;
	kept = -1;
	port = divert();
	if (port < 0)
		return;
	/*
	 * These come before the records of examined programs, because the last record of a program
	 * wins.
	 */
	if (obj)
		report_hooks(c, obj);
	append(own);
	if (obj) {
		tail_calls_report(c, obj);
		surface_externs_note(c, obj);
	}
	surface_kernel_report(c);
	record_attach(port);
	send_kept(c);
	surface_kernel_told();
}
