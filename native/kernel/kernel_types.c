// SPDX-License-Identifier: Apache-2.0
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "absent/absent_kernel.h"
#include "base/btf_text.h"
#include "elf/btf_words.h"
#include "kernel/kernel_types.h"

#define BTF_DIRECTORY "/sys/kernel/btf"

/* A guest has the modules that its artifacts need, and their dependencies. */
#define SOURCES_MAX 64

/* One BTF: of the kernel, or of a module, whose ids continue after those of the kernel. */
static struct source {
	const struct btf *btf;
	char name[64];
} sources[SOURCES_MAX];

static int source_cnt;

/*
 * Open addressing: a slot contains a source and a type of it; a free slot has type 0, which is
 * void.
 */
struct slot {
	__u32 source;
	__u32 id;
};

static struct slot *slots;
static __u32 slot_cnt, used_cnt;

/*
 * Returns the length of the key of a name: libbpf also ignores the flavor of the kernel's types,
 * such as `nf_conn___init` (src/libbpf.c, bpf_core_add_cands()).
 */
static size_t key_len(const char *name, int kind)
{
	return kind == BTF_KIND_FUNC || kind == BTF_KIND_VAR ? strlen(name) : btf_name_len(name);
}

/* FNV-1a */
static __u32 hash_of(const char *key, size_t len)
{
	__u32 hash = 0x811c9dc5;

	while (len--)
		hash = (hash ^ (unsigned char)*key++) * 0x01000193;
	return hash;
}

static bool is_looked_up(const struct btf_type *type)
{
	switch (btf_kind(type)) {
	case BTF_KIND_FUNC:
	case BTF_KIND_STRUCT:
	case BTF_KIND_UNION:
	case BTF_KIND_ENUM:
	case BTF_KIND_ENUM64:
	case BTF_KIND_TYPEDEF:
	case BTF_KIND_INT:
	case BTF_KIND_VAR:
		return type->name_off;
	default:
		return false;
	}
}

static const char *name_of(const struct slot *slot)
{
	const struct btf *btf = sources[slot->source].btf;

	return btf_text(btf, btf__type_by_id(btf, slot->id)->name_off);
}

static int kind_of(const struct slot *slot)
{
	return btf_kind(btf__type_by_id(sources[slot->source].btf, slot->id));
}

static void put(const struct slot *slot)
{
	const char *name = name_of(slot);
	__u32 at = hash_of(name, key_len(name, kind_of(slot))) & (slot_cnt - 1);

	while (slots[at].id)
		at = (at + 1) & (slot_cnt - 1);
	slots[at] = *slot;
	used_cnt++;
}

/*
 * Keeps at least half of the slots free, because a search ends at the first free one. Return:
 * whether there is room.
 */
static bool make_room(__u32 more)
{
	struct slot *before = slots;
	__u32 before_cnt = slot_cnt, cnt = slot_cnt ? slot_cnt : 1 << 16;

	while (cnt < 2 * (used_cnt + more))
		cnt *= 2;
	if (cnt == slot_cnt)
		return true;
	slots = calloc(cnt, sizeof(*slots));
	if (!slots) {
		slots = before;
		return false;
	}
	slot_cnt = cnt;
	used_cnt = 0;
	for (__u32 i = 0; i < before_cnt; i++)
		if (before[i].id)
			put(&before[i]);
	free(before);
	return true;
}

static void add_source(const struct btf *btf, const char *name, __u32 first)
{
	__u32 cnt = 0;

	for (__u32 id = first; id < btf__type_cnt(btf); id++)
		cnt += is_looked_up(btf__type_by_id(btf, id));
	if (source_cnt == SOURCES_MAX || !make_room(cnt))
		return;
	sources[source_cnt].btf = btf;
	snprintf(sources[source_cnt].name, sizeof(sources[0].name), "%s", name);
	source_cnt++;
	for (__u32 id = first; id < btf__type_cnt(btf); id++)
		if (is_looked_up(btf__type_by_id(btf, id)))
			put(&(struct slot){ source_cnt - 1, id });
}

static void add_modules(struct btf *base)
{
	char place[KERNEL_FILE_MAX];
	DIR *directory = opendir(kernel_file(BTF_DIRECTORY, place));
	struct dirent *file;

	while (directory && (file = readdir(directory))) {
		struct btf *btf;

		if (file->d_name[0] == '.' || !strcmp(file->d_name, "vmlinux"))
			continue;
		btf = btf__load_module_btf(file->d_name, base);
		/* Kept as long as the guest runs. */
		if (btf)
			add_source(btf, file->d_name, btf__type_cnt(base));
	}
	if (directory)
		closedir(directory);
}

void kernel_types_prepare(void)
{
	struct btf *btf;

	if (source_cnt)
		return;
	/* Parsed once and shared: kernel_btf.h. */
	btf = btf__load_vmlinux_btf();
	if (!btf)
		return;
	add_source(btf, "vmlinux", 1);
	add_modules(btf);
}

/* Searches from a slot on. */
static bool find(struct kernel_type *type, const char *key, size_t len, int kind, __u32 at)
{
	if (!slot_cnt)
		return false;
	for (at &= slot_cnt - 1; slots[at].id; at = (at + 1) & (slot_cnt - 1)) {
		const struct source *source = &sources[slots[at].source];
		const char *name = name_of(&slots[at]);

		if (kind_of(&slots[at]) != kind || key_len(name, kind) != len || strncmp(name, key, len))
			continue;
		*type = (struct kernel_type){ source->btf, slots[at].id, source->name, at };
		return true;
	}
	return false;
}

bool kernel_type_first(struct kernel_type *type, const char *name, int kind)
{
	size_t len = key_len(name, kind);

	kernel_types_prepare();
	return find(type, name, len, kind, hash_of(name, len));
}

bool kernel_type_next(struct kernel_type *type)
{
	const struct btf_type *own = btf__type_by_id(type->btf, type->id);
	const char *name = btf__name_by_offset(type->btf, own->name_off);

	return find(type, name, key_len(name, btf_kind(own)), btf_kind(own), type->slot + 1);
}
