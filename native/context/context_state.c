// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "context/context_state.h"

/* Keeping this number of cells counts as one step of work. */
#define WORK_CELLS 4

struct state *state_at(struct finder *f, unsigned int depth)
{
	if (!f->states[depth])
		f->states[depth] = memory_take(&f->memory, sizeof(*f->states[depth]));
	return f->states[depth];
}

void state_clear(struct state *s)
{
	memset(s->known, 0, sizeof(s->known));
}

static size_t count_known(const struct state *s)
{
	size_t cnt = 0;

	for (unsigned int row = 0; row < ROWS_MAX; row++)
		cnt += __builtin_popcountll(s->known[row]);
	return cnt;
}

static struct kept *new_kept(struct finder *f, size_t capacity)
{
	struct kept *kept = memory_take(&f->memory, sizeof(*kept) + capacity * sizeof(*kept->values));

	if (kept)
		kept->capacity = capacity;
	return kept;
}

struct kept *state_pack(struct finder *f, const struct state *s)
{
	struct kept *kept = new_kept(f, count_known(s));

	if (!kept)
		return NULL;
	kept->cnt = 0;
	memcpy(kept->known, s->known, sizeof(kept->known));
	for (unsigned int row = 0; row < ROWS_MAX; row++)
		for (__u64 left = s->known[row]; left; left &= left - 1)
			kept->values[kept->cnt++] = s->cells[row][__builtin_ctzll(left)];
	f->work -= kept->cnt / WORK_CELLS;
	return kept;
}

void state_unpack(struct state *s, const struct kept *kept)
{
	const struct value *value = kept->values;

	memcpy(s->known, kept->known, sizeof(s->known));
	for (unsigned int row = 0; row < ROWS_MAX; row++)
		for (__u64 left = kept->known[row]; left; left &= left - 1)
			s->cells[row][__builtin_ctzll(left)] = *value++;
}

bool state_is_kept(const struct kept *kept, const struct state *s)
{
	const struct value *value = kept->values;

	if (memcmp(kept->known, s->known, sizeof(s->known)))
		return false;
	for (unsigned int row = 0; row < ROWS_MAX; row++)
		for (__u64 left = kept->known[row]; left; left &= left - 1)
			if (!value_same(s->cells[row][__builtin_ctzll(left)], *value++))
				return false;
	return true;
}

/*
 * Joins one row. The result goes to f->joined and @known. Returns whether anything of the row
 * changed.
 */
static bool join_row(struct finder *f, const struct kept *kept, size_t *read, const struct state *s,
		     unsigned int row, __u64 *known, size_t *written)
{
	bool changed = false;

	*known = 0;
	for (__u64 left = kept->known[row] | s->known[row]; left; left &= left - 1) {
		__u64 bit = left & -left;
		struct value old = kept->known[row] & bit ? kept->values[(*read)++] : value_unknown(0);
		struct value now = value_join(old, cell_get(s, row, __builtin_ctzll(left)));

		changed = changed || !value_same(old, now);
		/* A value that may be one of two is not followed: either one may be used. */
		if (now.kind == UNKNOWN) {
			finder_consume(f, old);
			finder_consume(f, cell_get(s, row, __builtin_ctzll(left)));
		}
		if (value_same(now, value_unknown(0)))
			continue;
		f->joined[(*written)++] = now;
		*known |= bit;
	}
	return changed;
}

bool state_keep(struct finder *f, struct kept **kept, const struct state *s)
{
	size_t read = 0, written = 0;
	__u64 known[ROWS_MAX];
	bool changed = false;

	if (!*kept) {
		*kept = state_pack(f, s);
		return *kept;
	}
	for (unsigned int row = 0; row < ROWS_MAX; row++)
		changed |= join_row(f, *kept, &read, s, row, &known[row], &written);
	f->work -= written / WORK_CELLS;
	if (!changed)
		return false;
	if (written > (*kept)->capacity)
		*kept = new_kept(f, written);
	if (!*kept)
		return false;
	memcpy((*kept)->known, known, sizeof(known));
	memcpy((*kept)->values, f->joined, written * sizeof(*f->joined));
	(*kept)->cnt = written;
	return true;
}
