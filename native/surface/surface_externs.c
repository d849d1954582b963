// SPDX-License-Identifier: Apache-2.0
#include <stdio.h>
#include <string.h>

#include "elf/btf_words.h"
#include "elf/extern_references.h"
#include "log/record.h"
#include "surface/surface_externs.h"
#include "surface/surface_kernel_note.h"

/* Maximum number of externs of one object, which may declare any number. */
#define EXTERNS_MAX 512

/* An extern, and where a program refers to it. */
struct referred {
	struct object_extern item;
	bool is_reached;
	/* libbpf found it in this kernel, as the object declares it */
	bool is_resolved;
	/* the first place that refers to it, preferably a reachable one; -1: none */
	long insn;
};

struct program_externs {
	const bool *reached;
	const struct bpf_insn *insns;
	size_t insn_cnt;
	size_t cnt;
	struct referred list[EXTERNS_MAX];
};

static void declare(const struct object_extern *item, void *arg)
{
	struct program_externs *all = arg;

	if (all->cnt < EXTERNS_MAX)
		all->list[all->cnt++] = (struct referred){ .item = *item, .insn = -1 };
}

/*
 * libbpf sets an unresolved extern to 0, or to a call that the kernel would refuse (src/libbpf.c,
 * bpf_object__relocate_data()).
 */
static bool is_resolved(const struct bpf_insn *insn)
{
	return insn->src_reg || (BPF_CLASS(insn->code) == BPF_LD && (insn[0].imm || insn[1].imm));
}

static void refer(const struct extern_reference *reference, void *arg)
{
	struct program_externs *all = arg;

	if ((size_t)reference->insn >= all->insn_cnt)
		return;
	for (size_t i = 0; i < all->cnt; i++) {
		struct referred *own = &all->list[i];
		bool is_reached = all->reached[reference->insn];

		if (strcmp(own->item.name, reference->name))
			continue;
		if (own->insn < 0 || (is_reached && !own->is_reached))
			own->insn = reference->insn;
		own->is_reached |= is_reached;
		own->is_resolved |= is_resolved(&all->insns[reference->insn]);
		return;
	}
}

static const void *config_data(const struct bpf_object *obj, size_t *len)
{
	struct bpf_map *map;

	bpf_object__for_each_map(map, obj)
		if (strstr(bpf_map__name(map), ".kconfig"))
			return bpf_map__initial_value(map, len);
	return NULL;
}

static bool is_made_up(const struct object_extern *item)
{
	return item->kind == EXTERN_CONFIG && strncmp(item->name, "CONFIG_", strlen("CONFIG_")) != 0;
}

/*
 * Returns the value that libbpf filled in (src/libbpf.c, bpf_object__resolve_externs()); a version
 * in readable form.
 */
static void made_up_value(const struct bpf_object *obj, const struct object_extern *item, char *text, size_t size)
{
	const char *data;
	size_t len = 0;
	__u64 value = 0;

	text[0] = '\0';
	data = config_data(obj, &len);
	if (!data || item->size > sizeof(value) || item->offset > len || item->size > len - item->offset)
		return;
	memcpy((char *)&value + (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__ ? sizeof(value) - item->size : 0),
	       data + item->offset, item->size);
	if (strcmp(item->name, "LINUX_KERNEL_VERSION") != 0)
		snprintf(text, size, "%llu", (unsigned long long)value);
	else
		snprintf(text, size, "%llu.%llu.%llu", (unsigned long long)value >> 16,
			 (unsigned long long)value >> 8 & 0xff, (unsigned long long)value & 0xff);
}

/* libbpf looks for kfuncs without the flavor `___new`. */
static void name_for_kernel(const struct object_extern *item, struct kernel_extern *ext)
{
	size_t len = item->kind == EXTERN_KFUNC ? btf_name_len(item->name) : strlen(item->name);

	*ext = (struct kernel_extern){ .kind = item->kind };
	snprintf(ext->name, sizeof(ext->name), "%.*s", (int)len, item->name);
}

static void report(const struct plan_case *c, const struct bpf_program *prog, const struct line_source *source,
		   const struct referred *own)
{
	struct kernel_extern ext;
	struct source_line line;
	bool found = source->opts->line_info && !source_line_find(&line, own->insn, source);

	name_for_kernel(&own->item, &ext);
	record_begin("extern");
	record_number("case", c->id);
	record_string("program", bpf_program__name(prog));
	record_string("kind", extern_kind_word(own->item.kind));
	record_string("name", ext.name);
	record_bool("weak", own->item.is_weak);
	record_bool("reached", own->is_reached);
	record_bool("resolved", own->is_resolved);
	source_line_record("line", found ? &line : NULL);
	record_end();
}

static void note_made_up(const struct bpf_object *obj, const struct object_extern *item)
{
	struct kernel_extern ext;

	name_for_kernel(item, &ext);
	made_up_value(obj, item, ext.value, sizeof(ext.value));
	if (ext.value[0])
		surface_kernel_note_extern(&ext);
}

void surface_externs_report(const struct plan_case *c, const struct bpf_object *obj, const struct bpf_program *prog,
			    const struct line_source *source, const struct elf_functions *elf,
			    const struct placements *placements, const bool *reached)
{
	struct program_externs all = {
		.reached = reached,
		.insns = source->insns,
		.insn_cnt = source->insn_cnt,
	};

	object_externs_each(elf, source->btf, declare, &all);
	if (all.cnt)
		extern_references_each(elf, placements, refer, &all);
	for (size_t i = 0; i < all.cnt; i++) {
		if (all.list[i].insn < 0)
			continue;
		report(c, prog, source, &all.list[i]);
		if (is_made_up(&all.list[i].item))
			note_made_up(obj, &all.list[i].item);
	}
}

static void note(const struct object_extern *item, void *arg)
{
	struct kernel_extern ext;

	(void)arg;
	if (is_made_up(item))
		return;
	name_for_kernel(item, &ext);
	surface_kernel_note_extern(&ext);
}

void surface_externs_note(const struct plan_case *c, const struct bpf_object *obj)
{
	const struct btf *btf = bpf_object__btf(obj);
	struct elf_functions elf;

	if (!btf)
		return;
	if (!elf_functions_open(&elf, c->object))
		object_externs_each(&elf, btf, note, NULL);
	elf_functions_close(&elf);
}
