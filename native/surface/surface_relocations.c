// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "base/hash.h"
#include "elf/btf_words.h"
#include "elf/core_relocations.h"
#include "elf/record_lines.h"
#include "log/record.h"
#include "surface/surface_kernel_note.h"
#include "surface/surface_relocations.h"

/*
 * Returns the offset in the context of the pointer that a relocated access begins with, or -1 if it
 * is another pointer.
 */
static long argument_of(const struct surface_look *look, long insn)
{
	for (size_t i = 0; i < look->found.use_cnt; i++)
		if ((long)look->found.uses[i].insn == insn && look->found.uses[i].offset != CONTEXT_ANY_OFFSET)
			return look->found.uses[i].offset;
	return -1;
}

/* The same relocation at another line adds nothing. */
static bool is_new(struct surface_look *look, uint64_t hash)
{
	for (size_t i = 0; i < look->sent_cnt; i++)
		if (look->sent[i] == hash)
			return false;
	if (look->sent_cnt == SURFACE_RECORDS_MAX)
		return false;
	look->sent[look->sent_cnt++] = hash;
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
static int name_relocation(const struct surface_look *look, const struct core_relocation *relocation,
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

static int report_relocation(const struct core_relocation *relocation, void *arg)
{
	struct surface_look *look = arg;
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
	hash = HASH_EMPTY ^ (relocation->kind << 2 | is_reached << 1 | loads);
	hash = hash_bytes(hash_bytes(hash, path.root, strlen(path.root) + 1), path.path, strlen(path.path));
	hash = hash_bytes(hash, &argument, sizeof(argument));
	if (!is_new(look, hash))
		return look->sent_cnt == SURFACE_RECORDS_MAX;
	if (field.type_id)
		btf_type_words(source->btf, field.type_id, &words);
	surface_look_record(look, "relocation");
	record_string("kind", relocation_name(relocation->kind));
	record_string("root", path.root);
	record_string("path", path.path);
	record_bool("flavor", path.is_flavor);
	record_bool("loads", loads);
	record_bool("reached", is_reached);
	record_number("argument", argument);
	field_record(&words, &field);
	surface_look_line(look, relocation->insn);
	record_end();
	return 0;
}

int surface_relocations_report(struct surface_look *look)
{
	return core_relocations_each(&look->elf, look->source->btf, &look->placements, report_relocation, look);
}
