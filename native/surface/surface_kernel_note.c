// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "base/hash.h"
#include "surface/surface_kernel_note.h"

/*
 * Maximum number of names that are reported once a boot; each case reports further ones again. A
 * power of two.
 */
#define SENT_MAX 16384

static struct surface_noted *noted;
static size_t noted_cnt;

/* Hashes of the reported names, in memory that the children of PID 1 share. */
static uint64_t *sent;

int surface_kernel_note_init(void)
{
	void *pages;

	if (sent)
		return 0;
	pages = mmap(NULL, SENT_MAX * sizeof(*sent), PROT_READ | PROT_WRITE,
		     MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (pages == MAP_FAILED)
		return -errno;
	sent = pages;
	return 0;
}

static uint64_t hash_text(uint64_t hash, const char *text)
{
	return hash_bytes(hash, text, strlen(text) + 1);
}

static uint64_t hash_of(const struct surface_noted *item)
{
	uint64_t hash = HASH_EMPTY ^ item->kind;

	if (item->kind == NOTED_HOOK)
		return hash_text(hash_text(hash, item->hook.kind), item->hook.name);
	if (item->kind == NOTED_EXTERN)
		return hash_text(hash ^ item->ext.kind << 8, item->ext.name);
	return hash_text(hash_text(hash, item->path.root), item->path.path);
}

/* Returns the slot of a hash, or a free one; NULL if the table is full. */
static uint64_t *sent_slot(uint64_t hash)
{
	for (size_t i = 0; i < SENT_MAX; i++) {
		uint64_t *slot = &sent[(hash + i) & (SENT_MAX - 1)];

		if (!*slot || *slot == hash)
			return slot;
	}
	return NULL;
}

static bool was_sent(uint64_t hash)
{
	const uint64_t *slot = sent_slot(hash);

	return slot && *slot == hash;
}

/*
 * Only called after the record is sent: a case may die, and then another one must report the name.
 */
static void mark_sent(uint64_t hash)
{
	uint64_t *slot = sent_slot(hash);

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

static void note(const struct surface_noted *item)
{
	uint64_t hash = hash_of(item);
	struct surface_noted *grown;

	if (was_sent(hash) || is_noted(hash))
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
	note(&(struct surface_noted){ .kind = NOTED_HOOK, .hook = *name });
}

void surface_kernel_note_extern(const struct kernel_extern *ext)
{
	note(&(struct surface_noted){ .kind = NOTED_EXTERN, .ext = *ext });
}

void surface_kernel_note_field(const struct btf_path *path)
{
	note(&(struct surface_noted){ .kind = NOTED_FIELD, .path = *path });
}

void surface_kernel_note_enumerator(const struct btf_path *path)
{
	note(&(struct surface_noted){ .kind = NOTED_ENUMERATOR, .path = *path });
}

void surface_kernel_note_type(const struct btf_path *path)
{
	note(&(struct surface_noted){ .kind = NOTED_TYPE, .path = *path });
}

const struct surface_noted *surface_kernel_note_all(size_t *cnt)
{
	*cnt = noted_cnt;
	return noted;
}

void surface_kernel_note_sent(void)
{
	for (size_t i = 0; i < noted_cnt; i++)
		mark_sent(noted[i].hash);
	free(noted);
	noted = NULL;
	noted_cnt = 0;
}
