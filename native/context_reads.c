// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "context_reads.h"
#include "insn.h"

/* include/linux/bpf_verifier.h: MAX_CALL_FRAMES; include/linux/filter.h: MAX_BPF_STACK */
#define FRAMES_MAX 8
#define STACK_SIZE 512

#define SLOT_SIZE 8
#define SLOTS_MAX (STACK_SIZE / SLOT_SIZE)
#define ARGS_MAX 5

/* A function is followed with so many different arguments; further ones are joined. */
#define INSTANCES_MAX 16

/* Steps, and joins of WORK_CELLS cells, after which the analysis gives up. */
#define WORK_PER_INSN 64
#define WORK_MIN 65536
#define WORK_CELLS 4

/* An offset that is not constant. */
#define ANYWHERE INT32_MIN
#define OFFSET_MAX (1 << 29)

/* No kernel has so many helpers. libbpf calls such ones in place of what the kernel does not have. */
#define HELPERS_END 0x10000

enum kind {
	/* with flags: what it may be nevertheless */
	UNKNOWN,
	NUMBER,
	/* a pointer to the context, to @offset */
	CONTEXT,
	/* a pointer to the dynamic data whose place is said at @base of the context */
	CONTEXT_DATA,
	/* what the context has at @base, in @size bytes, and @offset added to it */
	LOADED,
	/* the low 16 bits of that, and @offset added */
	LOCATION,
	/* the same, shifted left by @size, and by SHIFTED_NARROW more in 32 bits */
	SHIFTED,
	/* a pointer into the frame of @base callers before */
	STACK,
	/* a pointer into the value of the map that the instruction @base loads */
	MAP_VALUE,
	/* a map or kernel symbol that the instruction @base loads */
	ADDRESS,
	/* the function that begins at the instruction @base */
	FUNCTION,
};

#define SHIFTED_NARROW 64

/* What an unknown value may be. */
#define MAY_BE_CONTEXT 1
#define MAY_BE_LOADED 2
#define MAY_BE_STACK 4
/* What a number, or an offset, may be instead: the loader can set what it comes from. */
#define ASSUMED 8

/* Without padding: values are compared as bytes. */
struct value {
	__u8 kind;
	__u8 size;
	/* in a slot of the stack: which bytes of the slot it is in */
	__u8 bytes;
	__u8 flags;
	/* that has the constant: of a number, of an offset; or CONTEXT_NO_INSN */
	__u32 insn;
	union {
		__u64 number;
		struct {
			__s32 offset;
			__u32 base;
		};
	};
};

/* Rows of cells: the registers, the stack of the function itself, of its caller, ... */
#define ROW_REGS 0
#define ROW_STACK 1
#define ROWS_MAX (ROW_STACK + FRAMES_MAX)

/* A cell whose bit is not set in @known is UNKNOWN without flags, whatever it holds. */
struct state {
	__u64 known[ROWS_MAX];
	struct value cells[ROWS_MAX][SLOTS_MAX];
};

/* The same, kept: only the cells that are known, in their order. */
struct kept {
	__u64 known[ROWS_MAX];
	size_t cnt;
	size_t capacity;
	struct value values[];
};

/* A function with what it is called with, and what is known at its blocks and where it returns. */
struct instance {
	struct instance *next;
	struct kept *entry;
	/* NULL: it does not return */
	struct kept *exit;
	struct kept **blocks;
	/* bits of the blocks that are to be walked, and the first word that may have some */
	__u64 *queue;
	__u32 queue_start;
	bool stale;
};

struct function {
	__u32 start;
	__u32 end;
	__u32 first_block;
	__u32 block_cnt;
	struct instance *instances;
	unsigned int instance_cnt;
	/* it is on the call stack now */
	bool running;
	/* its address is taken, it was followed as a callback */
	bool loaded;
	bool followed;
};

struct chunk {
	struct chunk *next;
	size_t size;
	size_t used;
	max_align_t bytes[];
};

#define CHUNK_SIZE (64 << 10)

/* Findings: structs of 32-bit words, the instruction first. */
struct list {
	__u32 *words;
	size_t item_words;
	size_t cnt;
	size_t capacity;
};

#define LIST_MIN 64

/* Where a jump was seen to go: to the next instruction, to its target. */
#define FLOWS_ON 1
#define FLOWS_TO 2

#define MARK_FUNCTION 1
#define MARK_BLOCK 2
/* the second half of a wide instruction */
#define MARK_HALF 4

struct finder {
	const struct bpf_insn *insns;
	size_t cnt;
	const struct context_facts *facts;
	__u8 *marks;
	/* of each instruction that begins a block, the block's number; and of each block, where it begins */
	__u32 *blocks;
	__u32 *block_starts;
	struct function *functions;
	size_t function_cnt;
	struct state *states[FRAMES_MAX];
	struct value *joined;
	struct chunk *chunks;
	struct list reads;
	struct list unfollowed;
	struct list uses;
	/* offsets of the context whose values are used */
	struct list used;
	/* jumps that were decided by what is assumed, each with where it does not go */
	struct list assumed;
	/* of each jump: FLOWS_ON, FLOWS_TO */
	__u8 *flows;
	bool *reached;
	__s64 work;
	int err;
	bool stopped;
	bool all_reached;
	bool callback_lost;
};

/* A jump that was decided by what the loader may set, and where it does not go. */
struct assumption {
	__u32 insn;
	__u32 other;
};

/* One way through an instance of a function. */
struct walk {
	struct finder *finder;
	const struct function *function;
	struct instance *instance;
	struct state *state;
	unsigned int depth;
	__u32 insn;
};

/* --- Memory that is released as a whole --- */

static void *fail(struct finder *f, int err)
{
	f->err = err;
	f->stopped = true;
	return NULL;
}

static void *take(struct finder *f, size_t size)
{
	struct chunk *chunk = f->chunks;
	void *bytes;

	size = (size + sizeof(max_align_t) - 1) & ~(sizeof(max_align_t) - 1);
	if (!chunk || chunk->size - chunk->used < size) {
		size_t room = size > CHUNK_SIZE ? size : CHUNK_SIZE;

		/* Not malloc(): analyzers take each piece of it for memory that is to be freed alone. */
		chunk = aligned_alloc(_Alignof(max_align_t), sizeof(*chunk) + room);
		if (!chunk)
			return fail(f, -ENOMEM);
		*chunk = (struct chunk){ .next = f->chunks, .size = room };
		f->chunks = chunk;
	}
	bytes = (char *)chunk->bytes + chunk->used;
	chunk->used += size;
	return bytes;
}

static void *take_zeroed(struct finder *f, size_t cnt, size_t size)
{
	void *bytes = take(f, cnt * size);

	return bytes ? memset(bytes, 0, cnt * size) : NULL;
}

static void release(struct finder *f)
{
	while (f->chunks) {
		struct chunk *next = f->chunks->next;

		free(f->chunks);
		f->chunks = next;
	}
}

/* --- Lists of findings --- */

static int compare_items(const void *a, const void *b, void *item_words)
{
	const __u32 *left = a, *right = b;

	for (size_t i = 0; i < *(size_t *)item_words; i++)
		if (left[i] != right[i])
			return left[i] < right[i] ? -1 : 1;
	return 0;
}

static void list_sort(struct list *list)
{
	size_t words = list->item_words, size = words * sizeof(*list->words), cnt = 0;

	if (list->cnt < 2)
		return;
	qsort_r(list->words, list->cnt, size, compare_items, &list->item_words);
	for (size_t i = 1; i < list->cnt; i++)
		if (memcmp(&list->words[cnt * words], &list->words[i * words], size))
			memmove(&list->words[++cnt * words], &list->words[i * words], size);
	list->cnt = cnt + 1;
}

/* Loops find the same again and again: there is room for at most twice what is different. */
static bool list_has_room(struct finder *f, struct list *list)
{
	size_t capacity = list->capacity ? list->capacity * 2 : LIST_MIN;
	__u32 *words;

	if (list->cnt < list->capacity)
		return true;
	list_sort(list);
	if (list->cnt < list->capacity / 2)
		return true;
	words = take(f, capacity * list->item_words * sizeof(*words));
	if (!words)
		return false;
	if (list->cnt)
		memcpy(words, list->words, list->cnt * list->item_words * sizeof(*words));
	list->words = words;
	list->capacity = capacity;
	return true;
}

static void list_add(struct finder *f, struct list *list, const void *item)
{
	size_t size = list->item_words * sizeof(*list->words);

	if (list_has_room(f, list))
		memcpy(&list->words[list->cnt++ * list->item_words], item, size);
}

/* For the caller, who releases it. */
static void *list_give(struct finder *f, const struct list *list)
{
	size_t size = list->cnt * list->item_words * sizeof(*list->words);
	void *items = size ? malloc(size) : NULL;

	if (items)
		memcpy(items, list->words, size);
	else if (size)
		fail(f, -ENOMEM);
	return items;
}

static void report_read(struct walk *w, struct context_read read)
{
	list_add(w->finder, &w->finder->reads, &read);
}

static void report_unfollowed(struct walk *w, struct context_unfollowed unfollowed)
{
	unfollowed.insn = w->insn;
	list_add(w->finder, &w->finder->unfollowed, &unfollowed);
}

static void unfollowed(struct walk *w, enum context_why why)
{
	report_unfollowed(w, (struct context_unfollowed){
		.why = why, .offset = CONTEXT_ANY_OFFSET, .map_insn = CONTEXT_NO_INSN,
	});
}

static void report_use(struct walk *w, __u32 insn, __u32 offset)
{
	struct context_use use = { .insn = insn, .offset = offset };

	list_add(w->finder, &w->finder->uses, &use);
}

/* A value of the context counts for more than to be kept somewhere. */
static void consume(struct finder *f, struct value v)
{
	__u32 offset = v.base;

	if (v.kind == LOADED || v.kind == LOCATION || v.kind == SHIFTED)
		list_add(f, &f->used, &offset);
}

static void give_up(struct walk *w)
{
	unfollowed(w, UNFOLLOWED_LIMIT);
	w->finder->all_reached = true;
	w->finder->stopped = true;
}

/* --- Values --- */

static struct value unknown(unsigned int flags)
{
	return (struct value){ .kind = UNKNOWN, .flags = flags };
}

static struct value number(__u64 n, __u32 insn)
{
	return (struct value){ .kind = NUMBER, .insn = insn, .number = n };
}

static struct value pointer(enum kind kind, __u32 base, __s32 offset)
{
	return (struct value){
		.kind = kind, .insn = CONTEXT_NO_INSN, .offset = offset, .base = base,
	};
}

static struct value loaded(__u32 offset, unsigned int size)
{
	struct value v = pointer(LOADED, offset, 0);

	v.size = size;
	return v;
}

static bool same(struct value a, struct value b)
{
	return !memcmp(&a, &b, sizeof(a));
}

static bool has_offset(struct value v)
{
	return v.kind == CONTEXT || v.kind == LOADED || v.kind == LOCATION || v.kind == STACK ||
	       v.kind == MAP_VALUE;
}

static struct value anywhere(struct value v)
{
	v.offset = ANYWHERE;
	v.insn = CONTEXT_NO_INSN;
	return v;
}

/* What it may still be when it is not known any more. */
static unsigned int flags_of(struct value v)
{
	switch (v.kind) {
	case UNKNOWN:
		return v.flags;
	case CONTEXT:
	case CONTEXT_DATA:
		return MAY_BE_CONTEXT;
	case LOADED:
		return v.size == sizeof(__u64) ? MAY_BE_LOADED : 0;
	case STACK:
		return MAY_BE_STACK;
	default:
		return 0;
	}
}

static bool may_be_context(struct value v)
{
	return flags_of(v) & MAY_BE_CONTEXT;
}

static struct value join(struct value a, struct value b)
{
	bool alike = a.kind == b.kind && a.size == b.size && a.bytes == b.bytes;

	if (same(a, b))
		return a;
	if (alike && a.kind != UNKNOWN)
		a.flags |= b.flags;
	if (alike && a.kind != UNKNOWN && a.number == b.number) {
		a.insn = a.insn == b.insn ? a.insn : CONTEXT_NO_INSN;
		return a;
	}
	if (alike && has_offset(a) && a.base == b.base)
		return anywhere(a);
	a.flags = a.kind == UNKNOWN ? a.flags : 0;
	return unknown(flags_of(a) | flags_of(b));
}

static struct value moved(struct value v, __s64 by, __u32 insn)
{
	bool constant = v.offset != ANYWHERE && by >= -OFFSET_MAX && by <= OFFSET_MAX;

	if (!constant || v.offset + by < -OFFSET_MAX || v.offset + by > OFFSET_MAX)
		return anywhere(v);
	v.offset += by;
	v.insn = insn;
	return v;
}

static __u64 low_bytes(__u64 n, unsigned int size)
{
	return size < sizeof(n) ? n & ((1ULL << (size * 8)) - 1) : n;
}

static __u64 extend_sign(__u64 n, unsigned int size)
{
	unsigned int unused = 64 - size * 8;

	return (__u64)((__s64)(n << unused) >> unused);
}

/* --- States --- */

static struct value cell_get(const struct state *s, unsigned int row, unsigned int i)
{
	return s->known[row] >> i & 1 ? s->cells[row][i] : unknown(0);
}

static void cell_set(struct state *s, unsigned int row, unsigned int i, struct value v)
{
	if (same(v, unknown(0))) {
		s->known[row] &= ~(1ULL << i);
		return;
	}
	s->known[row] |= 1ULL << i;
	s->cells[row][i] = v;
}

static struct value reg(const struct walk *w, unsigned int i)
{
	return cell_get(w->state, ROW_REGS, i);
}

static void set_reg(struct walk *w, unsigned int i, struct value v)
{
	cell_set(w->state, ROW_REGS, i, v);
}

static void clear(struct state *s)
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
	struct kept *kept = take(f, sizeof(*kept) + capacity * sizeof(*kept->values));

	if (kept)
		kept->capacity = capacity;
	return kept;
}

static struct kept *pack(struct finder *f, const struct state *s)
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

static void unpack(struct state *s, const struct kept *kept)
{
	const struct value *value = kept->values;

	memcpy(s->known, kept->known, sizeof(s->known));
	for (unsigned int row = 0; row < ROWS_MAX; row++)
		for (__u64 left = kept->known[row]; left; left &= left - 1)
			s->cells[row][__builtin_ctzll(left)] = *value++;
}

static bool is_kept(const struct kept *kept, const struct state *s)
{
	const struct value *value = kept->values;

	if (memcmp(kept->known, s->known, sizeof(s->known)))
		return false;
	for (unsigned int row = 0; row < ROWS_MAX; row++)
		for (__u64 left = kept->known[row]; left; left &= left - 1)
			if (!same(s->cells[row][__builtin_ctzll(left)], *value++))
				return false;
	return true;
}

/* Returns whether anything of the row changed; what it is now goes to f->joined and @known. */
static bool join_row(struct finder *f, const struct kept *kept, size_t *read, const struct state *s,
		     unsigned int row, __u64 *known, size_t *written)
{
	bool changed = false;

	*known = 0;
	for (__u64 left = kept->known[row] | s->known[row]; left; left &= left - 1) {
		__u64 bit = left & -left;
		struct value old = kept->known[row] & bit ? kept->values[(*read)++] : unknown(0);
		struct value now = join(old, cell_get(s, row, __builtin_ctzll(left)));

		changed = changed || !same(old, now);
		/* What is one of two values is not followed: either may be used. */
		if (now.kind == UNKNOWN) {
			consume(f, old);
			consume(f, cell_get(s, row, __builtin_ctzll(left)));
		}
		if (same(now, unknown(0)))
			continue;
		f->joined[(*written)++] = now;
		*known |= bit;
	}
	return changed;
}

/* Joins a state into what is kept; returns whether that changed. */
static bool keep(struct finder *f, struct kept **kept, const struct state *s)
{
	size_t read = 0, written = 0;
	__u64 known[ROWS_MAX];
	bool changed = false;

	if (!*kept) {
		*kept = pack(f, s);
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

/* --- The stack --- */

/* Bytes of the stack, counted from its lowest. */
struct extent {
	unsigned int row;
	unsigned int rows_end;
	unsigned int start;
	unsigned int end;
	bool exact;
};

static struct extent extent_of(struct value address, struct value size)
{
	struct extent e = { .row = ROW_STACK + address.base, .end = STACK_SIZE };

	if (address.kind == UNKNOWN && address.flags & MAY_BE_STACK)
		return (struct extent){ .row = ROW_STACK, .rows_end = ROWS_MAX, .end = STACK_SIZE };
	if (address.kind != STACK || e.row >= ROWS_MAX)
		return (struct extent){ 0 };
	e.rows_end = e.row + 1;
	if (address.offset == ANYWHERE)
		return e;
	if (address.offset < -STACK_SIZE || address.offset >= 0)
		return (struct extent){ 0 };
	e.start = address.offset + STACK_SIZE;
	e.exact = size.kind == NUMBER;
	if (e.exact && size.number < e.end - e.start)
		e.end = e.start + size.number;
	return e;
}

static struct value slot_read(struct value cell, unsigned int first, unsigned int size)
{
	unsigned int bytes = ((1U << size) - 1) << first;

	if (cell.kind == UNKNOWN)
		return unknown(size == SLOT_SIZE ? cell.flags : 0);
	if ((cell.bytes & bytes) != bytes)
		return unknown(0);
	cell.bytes = 0;
	if (size == SLOT_SIZE)
		return cell;
	if (cell.kind == NUMBER) {
		cell.number = low_bytes(cell.number >> (first * 8), size);
		return cell;
	}
	if (cell.kind == LOADED && !cell.offset && first + size <= cell.size)
		return loaded(cell.base + first, size);
	if ((cell.kind == LOADED && !cell.offset && !first && size > cell.size) ||
	    (cell.kind == LOCATION && !first && size >= sizeof(__u16)))
		return cell;
	return unknown(0);
}

/* A part of a slot: numbers are kept by their bytes, other values only at its beginning. */
static struct value slot_part(struct value cell, unsigned int first, unsigned int size, struct value v)
{
	unsigned int bytes = ((1U << size) - 1) << first;
	__u64 mask = low_bytes(~0ULL, size) << (first * 8);

	if (v.kind != NUMBER && !first && (v.kind == LOADED || v.kind == LOCATION)) {
		v.bytes = bytes;
		return v;
	}
	if (cell.kind != NUMBER)
		cell = number(0, v.insn);
	cell.number &= ~mask;
	cell.bytes &= ~bytes;
	if (v.kind == NUMBER) {
		cell.number |= v.number << (first * 8) & mask;
		cell.bytes |= bytes;
		cell.flags |= v.flags;
		cell.insn = cell.insn == v.insn ? v.insn : CONTEXT_NO_INSN;
	}
	return cell.bytes ? cell : unknown(0);
}

static void slot_write(struct state *s, unsigned int row, unsigned int at, unsigned int size,
		       struct value v)
{
	unsigned int i = at / SLOT_SIZE, first = at % SLOT_SIZE;

	if (size < SLOT_SIZE)
		v = slot_part(cell_get(s, row, i), first, size, v);
	else if (v.kind != UNKNOWN)
		v.bytes = 0xff;
	cell_set(s, row, i, v);
}

static void overwrite(struct state *s, const struct extent *e, struct value v)
{
	unsigned int at = e->start;

	while (at < e->end) {
		unsigned int size = SLOT_SIZE - at % SLOT_SIZE;

		if (size > e->end - at)
			size = e->end - at;
		slot_write(s, e->row, at, size, size == e->end - e->start ? v : unknown(0));
		at += size;
	}
}

static unsigned int flags_in(const struct state *s, const struct extent *e)
{
	unsigned int flags = 0;

	for (unsigned int row = e->row; row < e->rows_end; row++)
		for (__u64 left = s->known[row]; left; left &= left - 1) {
			unsigned int i = __builtin_ctzll(left);

			if ((i + 1) * SLOT_SIZE > e->start && i * SLOT_SIZE < e->end)
				flags |= flags_of(s->cells[row][i]);
		}
	return flags;
}

/* All that is kept there. */
static void consume_in(struct finder *f, const struct state *s, const struct extent *e)
{
	for (unsigned int row = e->row; row < e->rows_end; row++)
		for (__u64 left = s->known[row]; left; left &= left - 1) {
			unsigned int i = __builtin_ctzll(left);

			if ((i + 1) * SLOT_SIZE > e->start && i * SLOT_SIZE < e->end)
				consume(f, s->cells[row][i]);
		}
}

/* Something may be written there. */
static void weaken(struct state *s, const struct extent *e)
{
	for (unsigned int row = e->row; row < e->rows_end; row++)
		for (__u64 left = s->known[row]; left; left &= left - 1) {
			unsigned int i = __builtin_ctzll(left);

			if ((i + 1) * SLOT_SIZE > e->start && i * SLOT_SIZE < e->end)
				cell_set(s, row, i, unknown(flags_of(s->cells[row][i])));
		}
}

/* --- Loads and stores --- */

/* Reports what is read at an address, which has its offset; a size of 0 is not known. */
static void read_memory(struct walk *w, struct value address, __u32 size, enum context_via via)
{
	struct context_read read = {
		.insn = w->insn,
		.via = via,
		.offset = address.offset,
		.size = size,
		.offset_insn = address.insn == CONTEXT_NO_INSN ? w->insn : address.insn,
		.assumed = address.flags & ASSUMED ? 1 : 0,
	};

	if (address.kind == CONTEXT && address.offset >= 0)
		report_read(w, read);
	if ((address.kind == CONTEXT && address.offset < 0) ||
	    (address.kind == UNKNOWN && address.flags & MAY_BE_CONTEXT))
		unfollowed(w, UNFOLLOWED_OFFSET);
	if (address.kind == UNKNOWN && address.flags & MAY_BE_LOADED)
		unfollowed(w, UNFOLLOWED_THROUGH);
	if (address.kind != CONTEXT_DATA && address.kind != LOADED)
		return;

	read.offset = address.base;
	if (address.kind == CONTEXT_DATA) {
		read.via = READ_DATA_LOC;
		report_read(w, read);
		return;
	}
	report_use(w, w->insn, address.base);
	if (address.offset == ANYWHERE) {
		report_unfollowed(w, (struct context_unfollowed){
			.why = UNFOLLOWED_THROUGH, .offset = address.base,
			.map_insn = CONTEXT_NO_INSN,
		});
		return;
	}
	read.via = READ_THROUGH;
	read.inner = address.offset;
	report_read(w, read);
}

static struct value load_stack(const struct walk *w, struct value address, unsigned int size)
{
	struct extent e = extent_of(address, number(size, 0));
	unsigned int first = e.start % SLOT_SIZE;

	if (e.exact && first + size <= SLOT_SIZE)
		return slot_read(cell_get(w->state, e.row, e.start / SLOT_SIZE), first, size);
	return unknown(size == SLOT_SIZE && !e.exact ? flags_in(w->state, &e) : 0);
}

static struct value load_map_value(const struct walk *w, struct value address, unsigned int size)
{
	const struct context_facts *facts = w->finder->facts;
	bool assumed = false;
	struct value v;
	__u64 n = 0;

	if (!facts || !facts->constant || address.offset < 0 ||
	    !facts->constant(facts->arg, &w->finder->insns[address.base], address.offset, size, &n,
			     &assumed))
		return unknown(0);
	v = number(low_bytes(n, size), w->insn);
	v.flags = assumed ? ASSUMED : 0;
	return v;
}

static struct value load_unsigned(const struct walk *w, struct value address, unsigned int size)
{
	unsigned int pointer = size == sizeof(__u64) ? MAY_BE_LOADED : 0;

	switch (address.kind) {
	case CONTEXT:
		return address.offset >= 0 ? loaded(address.offset, size) : unknown(pointer);
	case STACK:
		return load_stack(w, address, size);
	case MAP_VALUE:
		return load_map_value(w, address, size);
	case UNKNOWN:
		return unknown(load_stack(w, address, size).flags |
			       (address.flags & MAY_BE_CONTEXT ? pointer : 0));
	default:
		return unknown(0);
	}
}

/* An address with the offset of a load or store. */
static struct value place(struct walk *w, struct value address, __s32 off)
{
	return off && has_offset(address) ? moved(address, off, w->insn) : address;
}

static struct value load(struct walk *w, struct value address, __s32 off, unsigned int size)
{
	consume(w->finder, address);
	address = place(w, address, off);
	read_memory(w, address, size, READ_LOAD);
	return load_unsigned(w, address, size);
}

/* Onto the stack. What a slot does not keep, or loses half of, is not followed. */
static void save(struct walk *w, const struct extent *e, struct value v)
{
	struct value kept;

	if (e->start % SLOT_SIZE || e->end % SLOT_SIZE)
		consume_in(w->finder, w->state, e);
	overwrite(w->state, e, v);
	kept = cell_get(w->state, e->row, e->start / SLOT_SIZE);
	if (kept.kind != v.kind)
		consume(w->finder, v);
}

static void store(struct walk *w, struct value address, __s32 off, unsigned int size,
		  struct value v)
{
	struct extent e = extent_of(place(w, address, off), number(size, 0));

	consume(w->finder, address);
	if (e.exact) {
		save(w, &e, v);
		return;
	}
	consume(w->finder, v);
	consume_in(w->finder, w->state, &e);
	weaken(w->state, &e);
	/* A part of a pointer is none. */
	if (size == SLOT_SIZE && may_be_context(v))
		unfollowed(w, UNFOLLOWED_ESCAPE);
}

static unsigned int access_size(const struct bpf_insn *insn)
{
	switch (BPF_SIZE(insn->code)) {
	case BPF_B:
		return 1;
	case BPF_H:
		return 2;
	case BPF_W:
		return 4;
	default:
		return 8;
	}
}

static void step_load(struct walk *w, const struct bpf_insn *insn)
{
	unsigned int size = access_size(insn);
	struct value v = load(w, reg(w, insn->src_reg), insn->off, size);

	if (BPF_MODE(insn->code) == BPF_MEMSX)
		consume(w->finder, v);
	if (BPF_MODE(insn->code) == BPF_MEMSX)
		v = v.kind == NUMBER ? number(extend_sign(v.number, size), v.insn) : unknown(0);
	set_reg(w, insn->dst_reg, v);
}

static void step_atomic(struct walk *w, const struct bpf_insn *insn)
{
	unsigned int size = access_size(insn);
	struct value v = reg(w, insn->src_reg), old;

	if (insn->imm == BPF_LOAD_ACQ) {
		set_reg(w, insn->dst_reg, load(w, v, insn->off, size));
		return;
	}
	if (insn->imm == BPF_STORE_REL) {
		store(w, reg(w, insn->dst_reg), insn->off, size, v);
		return;
	}
	consume(w->finder, v);
	old = load(w, reg(w, insn->dst_reg), insn->off, size);
	consume(w->finder, old);
	old = unknown(flags_of(old));
	store(w, reg(w, insn->dst_reg), insn->off, size, unknown(flags_of(v) | old.flags));
	if (insn->imm == BPF_CMPXCHG)
		set_reg(w, BPF_REG_0, old);
	else if (insn->imm & BPF_FETCH)
		set_reg(w, insn->src_reg, old);
}

static void step_store(struct walk *w, const struct bpf_insn *insn)
{
	bool immediate = BPF_CLASS(insn->code) == BPF_ST;
	struct value v = immediate ? number((__s64)insn->imm, w->insn) : reg(w, insn->src_reg);

	if (!immediate && BPF_MODE(insn->code) == BPF_ATOMIC)
		step_atomic(w, insn);
	else
		store(w, reg(w, insn->dst_reg), insn->off, access_size(insn), v);
}

/* --- Arithmetic --- */

static __u64 divide(__u64 a, __u64 b, bool rest)
{
	if (!b)
		return rest ? a : 0;
	return rest ? a % b : a / b;
}

static __u64 divide_signed(__s64 a, __s64 b, bool rest)
{
	if (!b)
		return rest ? a : 0;
	/* The smallest number has no positive one. */
	if (b == -1)
		return rest ? 0 : -(__u64)a;
	return rest ? a % b : a / b;
}

/* Returns false for an operation that is not known. Numbers of 32 bits have the sign in all upper bits. */
static bool compute(const struct bpf_insn *insn, __u64 a, __u64 b, unsigned int bits, __u64 *result)
{
	unsigned int shift = b & (bits - 1);
	__u64 plain_a = low_bytes(a, bits / 8), plain_b = low_bytes(b, bits / 8);

	switch (BPF_OP(insn->code)) {
	case BPF_ADD:
		*result = a + b;
		return true;
	case BPF_SUB:
		*result = a - b;
		return true;
	case BPF_MUL:
		*result = a * b;
		return true;
	case BPF_DIV:
	case BPF_MOD:
		*result = insn->off == 1 ?
			  divide_signed(a, b, BPF_OP(insn->code) == BPF_MOD) :
			  divide(plain_a, plain_b, BPF_OP(insn->code) == BPF_MOD);
		return true;
	case BPF_OR:
		*result = a | b;
		return true;
	case BPF_AND:
		*result = a & b;
		return true;
	case BPF_XOR:
		*result = a ^ b;
		return true;
	case BPF_LSH:
		*result = a << shift;
		return true;
	case BPF_RSH:
		*result = plain_a >> shift;
		return true;
	case BPF_ARSH:
		*result = (__u64)((__s64)a >> shift);
		return true;
	case BPF_NEG:
		*result = -a;
		return true;
	default:
		return false;
	}
}

static struct value add_number(struct walk *w, struct value v, __s64 n, __u32 insn)
{
	if (insn == CONTEXT_NO_INSN)
		insn = w->insn;
	if (v.kind == LOADED && v.size == sizeof(__u64))
		report_use(w, insn, v.base);
	if (has_offset(v))
		return moved(v, n, insn);
	return v.kind == CONTEXT_DATA ? v : unknown(flags_of(v));
}

/* The place of dynamic data; 16 bits of its length may be above. */
static bool is_location(struct value v)
{
	return v.kind == LOCATION ||
	       (v.kind == LOADED && (v.size == sizeof(__u16) || v.size == sizeof(__u32)));
}

/* A __data_loc is from the start of the record, a __rel_loc from the end of the field. */
static struct value add_location(struct value context, struct value location)
{
	__s64 offset = (__s64)context.offset + location.offset;
	bool constant = context.offset != ANYWHERE && location.offset != ANYWHERE;

	if (constant && (!offset || offset == (__s64)location.base + (__s64)sizeof(__u32)))
		return pointer(CONTEXT_DATA, location.base, 0);
	return anywhere(context);
}

static bool is_pointer(struct value v)
{
	return v.kind == CONTEXT || v.kind == CONTEXT_DATA || v.kind == STACK ||
	       v.kind == MAP_VALUE;
}

/* Of two values that are added: which one points, and which one is the offset. */
static unsigned int rank(struct value v)
{
	if (v.kind == NUMBER)
		return 0;
	if (v.kind == CONTEXT)
		return 4;
	if (is_pointer(v))
		return 3;
	return v.kind == LOADED && v.size == sizeof(__u64) ? 2 : 1;
}

static struct value add(struct walk *w, struct value a, struct value b)
{
	if (rank(a) < rank(b))
		return add(w, b, a);
	if (b.kind == NUMBER)
		return add_number(w, a, b.number, b.insn);
	if (a.kind == CONTEXT && is_location(b))
		return add_location(a, b);
	if (is_pointer(a) && !(flags_of(b) & (MAY_BE_CONTEXT | MAY_BE_STACK)))
		return a.kind == CONTEXT_DATA ? a : anywhere(a);
	if (a.kind == LOADED && !flags_of(b))
		return anywhere(a);
	return unknown(flags_of(a) | flags_of(b));
}

static struct value subtract(struct walk *w, struct value a, struct value b)
{
	if (b.kind == NUMBER)
		return add_number(w, a, -(__u64)b.number, b.insn);
	if (has_offset(a) && !(flags_of(b) & (MAY_BE_CONTEXT | MAY_BE_STACK)))
		return anywhere(a);
	return unknown(flags_of(a) | flags_of(b));
}

static struct value narrowed(struct value v, unsigned int size)
{
	if (v.size > size)
		v.size = size;
	return v;
}

static bool is_plain(struct value v)
{
	return v.kind == LOADED && !v.offset;
}

static struct value mask(struct value v, __u64 bits)
{
	if (is_plain(v) && v.size >= sizeof(__u16) && bits == 0xffff)
		return pointer(LOCATION, v.base, 0);
	/* An alignment. */
	if ((v.kind == LOADED || v.kind == STACK) && (__s64)bits < 0)
		return anywhere(v);
	return unknown(flags_of(v) & ~MAY_BE_LOADED);
}

/* Left and right again by the same number of bits: only the low bits are left. */
static struct value shift(const struct bpf_insn *insn, struct value v, __u64 by)
{
	bool wide = BPF_CLASS(insn->code) == BPF_ALU64;
	unsigned int shifted = by + (wide ? 0 : SHIFTED_NARROW);
	__u64 kept = (wide ? 64 : 32) - by;

	if (BPF_OP(insn->code) == BPF_LSH && is_plain(v) && v.size >= sizeof(__u16) && kept < 64) {
		struct value left = pointer(SHIFTED, v.base, v.size);

		left.size = shifted;
		return left;
	}
	if (BPF_OP(insn->code) != BPF_RSH || v.kind != SHIFTED || v.size != shifted)
		return unknown(flags_of(v) & ~MAY_BE_LOADED);
	if (kept == 16)
		return pointer(LOCATION, v.base, 0);
	return kept == 32 ? narrowed(loaded(v.base, v.offset), sizeof(__u32)) : unknown(0);
}

static struct value calculate_wide(struct walk *w, const struct bpf_insn *insn, struct value a,
				   struct value b)
{
	switch (BPF_OP(insn->code)) {
	case BPF_ADD:
		return add(w, a, b);
	case BPF_SUB:
		return subtract(w, a, b);
	case BPF_AND:
		if (a.kind == NUMBER)
			return mask(b, a.number);
		if (b.kind == NUMBER)
			return mask(a, b.number);
		break;
	case BPF_LSH:
	case BPF_RSH:
		if (b.kind == NUMBER && b.number < 64)
			return shift(insn, a, b.number);
		break;
	}
	return unknown((flags_of(a) | flags_of(b)) & ~MAY_BE_LOADED);
}

/* Half of a pointer is none. */
static struct value calculate_narrow(const struct bpf_insn *insn, struct value a, struct value b)
{
	switch (BPF_OP(insn->code)) {
	case BPF_AND:
		if (b.kind == NUMBER && (__u32)b.number == 0xffff)
			return mask(a, 0xffff);
		break;
	case BPF_LSH:
	case BPF_RSH:
		if (b.kind == NUMBER && b.number < 32)
			return shift(insn, a, b.number);
		break;
	}
	return unknown(0);
}

static struct value move(const struct bpf_insn *insn, struct value v)
{
	bool wide = BPF_CLASS(insn->code) == BPF_ALU64;
	unsigned int bits = insn->off;

	/* A number below 8 casts between address spaces. */
	if (bits && (v.kind != NUMBER || bits < 8 || bits > 32))
		return unknown(0);
	if (bits)
		v.number = extend_sign(v.number, bits / 8);
	if (wide)
		return v;
	if (v.kind == NUMBER)
		return number((__u32)v.number, v.insn);
	if (is_plain(v))
		return narrowed(v, sizeof(__u32));
	return v.kind == LOCATION ? v : unknown(0);
}

static struct value calculate(struct walk *w, const struct bpf_insn *insn, struct value a,
			      struct value b)
{
	bool wide = BPF_CLASS(insn->code) == BPF_ALU64;
	__u64 n = 0;

	if (a.kind != NUMBER || b.kind != NUMBER)
		return wide ? calculate_wide(w, insn, a, b) : calculate_narrow(insn, a, b);
	if (wide && compute(insn, a.number, b.number, 64, &n))
		return number(n, w->insn);
	if (!wide && compute(insn, extend_sign(a.number, 4), extend_sign(b.number, 4), 32, &n))
		return number((__u32)n, w->insn);
	return unknown(0);
}

static struct value source_of(const struct walk *w, const struct bpf_insn *insn)
{
	return BPF_SRC(insn->code) == BPF_X ? reg(w, insn->src_reg) :
					      number((__s64)insn->imm, w->insn);
}

/* A pointer that is moved, or a number that is cut, is still followed. */
static bool is_followed(struct value v)
{
	return v.kind != UNKNOWN && v.kind != NUMBER;
}

/* A number, or a place, is as sure as what it is made of. */
static struct value as_sure_as(struct value v, struct value a, struct value b)
{
	if (v.kind == NUMBER || has_offset(v))
		v.flags |= (a.kind == UNKNOWN ? 0 : a.flags & ASSUMED) |
			   (b.kind == UNKNOWN ? 0 : b.flags & ASSUMED);
	return v;
}

static void step_alu(struct walk *w, const struct bpf_insn *insn)
{
	struct value source = source_of(w, insn), before = reg(w, insn->dst_reg), now;

	if (BPF_OP(insn->code) == BPF_MOV) {
		before = source;
		now = move(insn, source);
	} else {
		now = calculate(w, insn, before, source);
	}
	if (!is_followed(now) || now.kind == CONTEXT_DATA) {
		consume(w->finder, before);
		consume(w->finder, source);
	}
	set_reg(w, insn->dst_reg, as_sure_as(now, before, source));
}

/* --- Jumps --- */

static bool compare(__u8 op, __u64 a, __u64 b)
{
	switch (op) {
	case BPF_JEQ:
		return a == b;
	case BPF_JNE:
		return a != b;
	case BPF_JGT:
		return a > b;
	case BPF_JGE:
		return a >= b;
	case BPF_JLT:
		return a < b;
	case BPF_JLE:
		return a <= b;
	case BPF_JSGT:
		return (__s64)a > (__s64)b;
	case BPF_JSGE:
		return (__s64)a >= (__s64)b;
	case BPF_JSLT:
		return (__s64)a < (__s64)b;
	case BPF_JSLE:
		return (__s64)a <= (__s64)b;
	default:
		return a & b;
	}
}

static bool is_not_null(struct value v)
{
	return v.kind == ADDRESS || v.kind == FUNCTION ||
	       ((v.kind == CONTEXT || v.kind == STACK || v.kind == MAP_VALUE) &&
		v.offset != ANYWHERE);
}

enum decision { NEVER, ALWAYS, EITHER };

static enum decision decide(const struct bpf_insn *insn, struct value a, struct value b)
{
	__u8 op = BPF_OP(insn->code);
	bool wide = BPF_CLASS(insn->code) == BPF_JMP;

	if (op > BPF_JSLE)
		return EITHER;
	if (wide && is_not_null(a) && b.kind == NUMBER && !b.number && (op == BPF_JEQ || op == BPF_JNE))
		return op == BPF_JNE ? ALWAYS : NEVER;
	if (a.kind != NUMBER || b.kind != NUMBER)
		return EITHER;
	/* Numbers with their signs compare in 32 bits as in 64. */
	return compare(op, wide ? a.number : extend_sign(a.number, 4),
		       wide ? b.number : extend_sign(b.number, 4)) ? ALWAYS : NEVER;
}

static bool is_call(const struct bpf_insn *insn)
{
	return BPF_CLASS(insn->code) == BPF_JMP && BPF_OP(insn->code) == BPF_CALL;
}

static bool is_exit(const struct bpf_insn *insn)
{
	return BPF_CLASS(insn->code) == BPF_JMP && BPF_OP(insn->code) == BPF_EXIT;
}

/* Through a table of addresses. */
static bool is_indirect_jump(const struct bpf_insn *insn)
{
	return insn->code == (BPF_JMP | BPF_JA | BPF_X);
}

static bool is_jump(const struct bpf_insn *insn)
{
	__u8 class = BPF_CLASS(insn->code);

	return (class == BPF_JMP || class == BPF_JMP32) && !is_call(insn) && !is_exit(insn) &&
	       !is_indirect_jump(insn);
}

static __s64 jump_target(const struct finder *f, __u32 i)
{
	bool is_long = BPF_CLASS(f->insns[i].code) == BPF_JMP32 && BPF_OP(f->insns[i].code) == BPF_JA;

	return (__s64)i + 1 + (is_long ? f->insns[i].imm : f->insns[i].off);
}

/* Takes what is known here along to a block. */
static void flow(struct walk *w, __u32 target)
{
	__u32 block = w->finder->blocks[target] - w->function->first_block;
	struct instance *instance = w->instance;

	if (!keep(w->finder, &instance->blocks[block], w->state))
		return;
	instance->queue[block / 64] |= 1ULL << block % 64;
	if (block / 64 < instance->queue_start)
		instance->queue_start = block / 64;
}

/* The jump here would go there if the loader had set what it is decided by to something else. */
static void assume(struct walk *w, __u32 other)
{
	const struct assumption assumption = { .insn = w->insn, .other = other };

	list_add(w->finder, &w->finder->assumed, &assumption);
}

static __s64 step_jump(struct walk *w, const struct bpf_insn *insn)
{
	__s64 target = jump_target(w->finder, w->insn);
	enum decision decision = ALWAYS;

	if (BPF_OP(insn->code) != BPF_JA) {
		struct value a = reg(w, insn->dst_reg), b = source_of(w, insn);

		consume(w->finder, a);
		consume(w->finder, b);
		decision = decide(insn, a, b);
		if (decision != EITHER && (a.flags | b.flags) & ASSUMED)
			assume(w, decision == ALWAYS ? w->insn + 1 : target);
	}
	w->finder->flows[w->insn] |= (decision != ALWAYS ? FLOWS_ON : 0) | (decision != NEVER ? FLOWS_TO : 0);
	if (decision == ALWAYS)
		return target;
	if (decision == EITHER)
		flow(w, target);
	return (__s64)w->insn + 1;
}

/* --- Calls of functions --- */

static struct value to_callee(struct value v)
{
	if (v.kind == STACK)
		v.base++;
	return v;
}

static struct value to_caller(struct value v)
{
	if (v.kind == STACK && v.base-- == 0)
		return unknown(0);
	return v;
}

static void move_rows(struct state *to, unsigned int to_row, const struct state *from,
		      unsigned int from_row, struct value (*change)(struct value v))
{
	for (; to_row < ROWS_MAX && from_row < ROWS_MAX; to_row++, from_row++) {
		to->known[to_row] = 0;
		for (__u64 left = from->known[from_row]; left; left &= left - 1) {
			unsigned int i = __builtin_ctzll(left);

			cell_set(to, to_row, i, change(from->cells[from_row][i]));
		}
	}
}

/* A callee that has no pointer to the stack of its callers cannot see it. Returns whether it can. */
static bool enter(struct state *callee, const struct state *caller, const struct value args[ARGS_MAX])
{
	bool sees_stack = false;

	clear(callee);
	cell_set(callee, ROW_REGS, BPF_REG_10, pointer(STACK, 0, 0));
	for (unsigned int i = 0; i < ARGS_MAX; i++) {
		struct value v = to_callee(args[i]);

		sees_stack = sees_stack || flags_of(v) & MAY_BE_STACK;
		/* Or each call would be an instance of its own. */
		if (v.kind == NUMBER)
			v.insn = CONTEXT_NO_INSN;
		cell_set(callee, ROW_REGS, BPF_REG_1 + i, v);
	}
	if (sees_stack)
		move_rows(callee, ROW_STACK + 1, caller, ROW_STACK, to_callee);
	return sees_stack;
}

static struct instance *new_instance(struct finder *f, struct function *function,
				     const struct state *entry)
{
	struct instance *instance = take_zeroed(f, 1, sizeof(*instance));

	if (!instance)
		return NULL;
	instance->entry = pack(f, entry);
	instance->blocks = take_zeroed(f, function->block_cnt, sizeof(struct kept *));
	instance->queue = take_zeroed(f, function->block_cnt / 64 + 1, sizeof(__u64));
	instance->stale = true;
	instance->next = function->instances;
	function->instances = instance;
	function->instance_cnt++;
	return f->err ? NULL : instance;
}

static struct instance *instance_of(struct finder *f, struct function *function,
				    const struct state *entry)
{
	for (struct instance *i = function->instances; i; i = i->next) {
		f->work--;
		if (is_kept(i->entry, entry))
			return i;
	}
	if (!function->instances || function->instance_cnt < INSTANCES_MAX)
		return new_instance(f, function, entry);
	if (keep(f, &function->instances->entry, entry))
		function->instances->stale = true;
	return f->err ? NULL : function->instances;
}

static void run(struct finder *f, struct function *function, struct instance *instance,
		unsigned int depth);

static struct state *state_at(struct finder *f, unsigned int depth)
{
	if (!f->states[depth])
		f->states[depth] = take(f, sizeof(*f->states[depth]));
	return f->states[depth];
}

static struct function *function_at(const struct finder *f, __u32 start)
{
	size_t low = 0, high = f->function_cnt;

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		if (f->functions[middle].start <= start)
			low = middle;
		else
			high = middle;
	}
	return &f->functions[low];
}

/* Returns false when the function does not return. */
static bool call_function(struct walk *w, struct function *function, const struct value args[ARGS_MAX])
{
	struct finder *f = w->finder;
	struct instance *instance;
	struct state *callee;
	bool sees_stack;

	if (w->depth + 1 == FRAMES_MAX || function->running) {
		give_up(w);
		return false;
	}
	callee = state_at(f, w->depth + 1);
	if (!callee)
		return false;
	sees_stack = enter(callee, w->state, args);
	instance = instance_of(f, function, callee);
	if (!instance)
		return false;
	if (instance->stale)
		run(f, function, instance, w->depth + 1);
	if (f->stopped || !instance->exit)
		return false;
	unpack(callee, instance->exit);
	set_reg(w, BPF_REG_0, to_caller(cell_get(callee, ROW_REGS, BPF_REG_0)));
	if (sees_stack)
		move_rows(w->state, ROW_STACK, callee, ROW_STACK + 1, to_caller);
	return true;
}

static void get_args(const struct walk *w, struct value args[ARGS_MAX])
{
	for (unsigned int i = 0; i < ARGS_MAX; i++)
		args[i] = reg(w, BPF_REG_1 + i);
}

static void forget_args(struct walk *w)
{
	for (unsigned int i = 0; i < ARGS_MAX; i++)
		set_reg(w, BPF_REG_1 + i, unknown(0));
}

static __s64 step_function_call(struct walk *w, const struct bpf_insn *insn)
{
	struct value args[ARGS_MAX];

	get_args(w, args);
	if (!call_function(w, function_at(w->finder, w->insn + 1 + insn->imm), args))
		return -1;
	forget_args(w);
	return (__s64)w->insn + 1;
}

/* Callbacks that a helper calls itself, any number of times: their context is @argument of theirs. */
static void follow_callback(struct walk *w, struct function *function, struct value context,
			    unsigned int argument)
{
	struct value args[ARGS_MAX] = { 0 };
	struct kept *kept = NULL;

	function->followed = true;
	args[argument] = context;
	while (keep(w->finder, &kept, w->state) && !w->finder->stopped) {
		unpack(w->state, kept);
		if (!call_function(w, function, args))
			break;
	}
	if (kept)
		unpack(w->state, kept);
}

static unsigned int callback_argument(__s32 helper)
{
	switch (helper) {
	case BPF_FUNC_for_each_map_elem:
		return 3;
	case BPF_FUNC_find_vma:
		return 2;
	/* bpf_loop(), bpf_user_ringbuf_drain() */
	default:
		return 1;
	}
}

/* --- Calls of helpers and kfuncs --- */

/*
 * What helpers do with their arguments, by their numbers in include/uapi/linux/bpf.h:
 *
 * c  take the context as a handle
 * m  take a map
 * k  read memory of another size, and do not keep it
 * r  read memory whose size is the next argument, and do not keep it
 * s  the same, but the program can find it again
 * v  read memory for a value of a map, whose size is the map's
 * i  read memory whose size is the next argument, and what pointers in it point to
 * p  read memory at any address, whose size is the second argument
 * t  read text at any address
 * w  write memory, whose size is the next argument, wholly
 * b  write or read and write it in part
 * V  write memory for a value of a map, whose size is the map's
 * 4, 8, d  write 4, 8, 16 bytes
 * f  call a function
 * x  pass this to the function
 * .  anything else
 */
static const char *const helpers[] = {
	/*   0 */ NULL, "mk", "mkv.", "mk", "w.p", "", "r....", "", "", "c.r..",
	/*  10 */ "c....", "c....", "cm.", "c..", "", "", "w.", "c", "c..", "c",
	/*  20 */ "cb..", "cr..", "m.", "..", "c", "cm.r.", "c.b.", "cm.", "r.r..", "cb.",
	/*  30 */ "cr.", "c..", "c.", "cm.", "c", "", ".r.", "m.", "c..", "c.",
	/*  40 */ "c.", "c", "", "c..", "c.", "b.t", "c", "c", "c.", "c..r.",
	/*  50 */ "c...", "m..", "cm..", "cmk.", "c.", "m.b.", "cb.", "c..b.", "c.", "c.",
	/*  60 */ "cm..", "c.", "c.", "c...", "cr.", "c.", "c.b..", "cb..", "c.b..", "cb..",
	/*  70 */ "cmk.", "cmk.", "cmk.", "c.r.", "c.r.", "c..", "c.r.", "c", "c...", "c",
	/*  80 */ "", "m.", "cmk.", "c.", "cr...", "cr...", ".", "mv.", "mV", "mV",
	/*  90 */ "c...", "c...", "c..", ".", ".", ".", ".", "c", ".", "cr...",
	/* 100 */ ".r.r.", "cb..", "cb.", "cb.", "cr.", "r..8", "r..8", "m.v.", "m.", ".",
	/* 110 */ ".r.r.", "cm.r.", "w.p", "w.p", "b.t", "b.t", "..", ".", "", "cb..",
	/* 120 */ "..b.", "cm.r.", "c", ".", "c..", "", ".r.i.", ".r.", ".", "..",
	/* 130 */ "mr..", "m..", "..", "..", "m.", "c.", ".", ".", ".", ".",
	/* 140 */ ".", ".b..", "cb..", "cr..", "c..", "m.v.", "m.", ".b.", "w.p", "b.i..",
	/* 150 */ ".i..", "c", ".r..", "..", ".", "..", "m.v.", "m.", "", "..",
	/* 160 */ "", ".b.", ".", "c.4..", "mfx.", "b.ki.", ".b.", "r...", ".", ".m.",
	/* 170 */ ".f", "...", ".", "c", "c", ".", "b..", "r.i.", ".", "r..8",
	/* 180 */ "..fx.", ".fx.", "r.k", "c.8", "c8", "c", "", ".", "c", "c.b.",
	/* 190 */ "c.r.", "w.p..", "c..", ".b.", "..", "mk.", ".", "...d", "m..d", "d.",
	/* 200 */ "d.", "b.k..", "k.s..", "k..", "kr.", "kr.", "kk", "kk", "", "mfx.",
	/* 210 */ "m.v.", "m.",
};

static const char any_arguments[] = ".....";

/* What pointers point to is read and written, or not. */
static void pass(struct walk *w, struct value v)
{
	struct extent e = extent_of(v, unknown(0));

	if (v.kind == CONTEXT_DATA)
		read_memory(w, v, 0, READ_DATA_LOC);
	else if (may_be_context(v) || flags_in(w->state, &e) & MAY_BE_CONTEXT)
		unfollowed(w, UNFOLLOWED_CALL);
}

static void read_sized(struct walk *w, struct value v, struct value size)
{
	bool sized = size.kind == NUMBER && size.number <= OFFSET_MAX;

	if (sized && !size.number)
		return;
	if (!sized && v.kind == CONTEXT)
		unfollowed(w, UNFOLLOWED_OFFSET);
	else
		read_memory(w, v, sized ? size.number : 0, READ_PROBE);
}

static bool holds_context(const struct walk *w, struct value v, struct value size)
{
	struct extent e = extent_of(v, size);

	return flags_in(w->state, &e) & MAY_BE_CONTEXT;
}

/* Of a value of the map that is the first argument. */
static struct value value_size(const struct walk *w)
{
	const struct context_facts *facts = w->finder->facts;
	struct value map = reg(w, BPF_REG_1);
	__u32 size = 0;

	if (map.kind == ADDRESS && facts && facts->value_size)
		size = facts->value_size(facts->arg, &w->finder->insns[map.base]);
	return size ? number(size, w->insn) : unknown(0);
}

/* What a helper gets, and what is in the memory that it reads, is used. */
static void consume_argument(struct walk *w, char letter, struct value v, struct value size)
{
	static const char sized[] = "rpsib", unsized[] = "k.tv";
	struct extent e = extent_of(v, strchr(sized, letter) ? size : unknown(0));

	consume(w->finder, v);
	if (strchr(sized, letter) || strchr(unsized, letter))
		consume_in(w->finder, w->state, &e);
}

static void read_argument(struct walk *w, char letter, struct value v, struct value size)
{
	consume_argument(w, letter, v, size);
	switch (letter) {
	case 'c':
	case 'f':
	case 'x':
		return;
	case 'r':
		read_sized(w, v, size);
		return;
	case 'p':
	case 's':
		read_sized(w, v, size);
		if (holds_context(w, v, size))
			unfollowed(w, UNFOLLOWED_ESCAPE);
		return;
	case 't':
		read_memory(w, v, 0, READ_PROBE);
		return;
	case 'v':
		if (holds_context(w, v, value_size(w)))
			unfollowed(w, UNFOLLOWED_ESCAPE);
		break;
	case 'i':
		if (holds_context(w, v, size))
			unfollowed(w, UNFOLLOWED_CALL);
		break;
	case '.':
		pass(w, v);
		return;
	}
	if (may_be_context(v))
		pass(w, v);
}

static void write_argument(struct walk *w, char letter, struct value v, struct value size)
{
	struct extent e;

	switch (letter) {
	case 'w':
	case 'b':
		break;
	case 'V':
		size = value_size(w);
		break;
	case '.':
		size = unknown(0);
		break;
	case '4':
		size = number(4, 0);
		break;
	case '8':
		size = number(8, 0);
		break;
	case 'd':
		size = number(16, 0);
		break;
	default:
		return;
	}
	e = extent_of(v, size);
	if (e.exact && letter == 'w') {
		overwrite(w->state, &e, unknown(0));
		return;
	}
	consume_in(w->finder, w->state, &e);
	weaken(w->state, &e);
}

static void for_each_argument(struct walk *w, const char *letters,
			      void (*take_argument)(struct walk *w, char letter, struct value v,
						    struct value size))
{
	for (unsigned int i = 0; letters[i]; i++) {
		unsigned int size = letters[i] == 'p' ? BPF_REG_2 : BPF_REG_1 + i + 1;

		take_argument(w, letters[i], reg(w, BPF_REG_1 + i), reg(w, size));
	}
}

/* What is copied from the context to the stack is the same as if it were loaded and stored. */
static void copy_to_stack(struct walk *w, struct value to, struct value from, struct value size)
{
	struct extent e = extent_of(to, size);

	if (from.kind != CONTEXT || from.offset < 0 || !e.exact || e.start % SLOT_SIZE)
		return;
	for (unsigned int done = 0; e.start + done < e.end; done += SLOT_SIZE) {
		unsigned int left = e.end - e.start - done;
		unsigned int part = left < SLOT_SIZE ? left : SLOT_SIZE;

		slot_write(w->state, e.row, e.start + done, part, loaded(from.offset + done, part));
	}
}

static void get_func_arg(struct walk *w, struct value n, struct value to)
{
	struct value from = pointer(CONTEXT, 0, 0);

	from = n.kind == NUMBER ? moved(from, (__u32)n.number * sizeof(__u64), n.insn) : anywhere(from);
	read_memory(w, from, sizeof(__u64), READ_ARG_HELPER);
	copy_to_stack(w, to, from, number(sizeof(__u64), 0));
}

/* What single helpers do besides. */
static void step_special(struct walk *w, __s32 helper)
{
	struct value map = reg(w, BPF_REG_2);

	switch (helper) {
	case BPF_FUNC_probe_read:
	case BPF_FUNC_probe_read_kernel:
	case BPF_FUNC_probe_read_user:
		copy_to_stack(w, reg(w, BPF_REG_1), reg(w, BPF_REG_3), reg(w, BPF_REG_2));
		break;
	case BPF_FUNC_get_func_arg:
		get_func_arg(w, reg(w, BPF_REG_2), reg(w, BPF_REG_3));
		break;
	case BPF_FUNC_get_func_ret:
		read_memory(w, pointer(CONTEXT, 0, 0), sizeof(__u64), READ_RET_HELPER);
		break;
	case BPF_FUNC_tail_call:
		report_unfollowed(w, (struct context_unfollowed){
			.why = UNFOLLOWED_TAIL_CALL, .offset = CONTEXT_ANY_OFFSET,
			.map_insn = map.kind == ADDRESS ? map.base : CONTEXT_NO_INSN,
		});
		break;
	}
}

static void step_callback(struct walk *w, __s32 helper, const char *letters)
{
	const char *letter = strstr(letters, "fx");
	struct value function, context;

	if (!letter)
		return;
	function = reg(w, BPF_REG_1 + (letter - letters));
	context = reg(w, BPF_REG_1 + (letter - letters) + 1);
	if (function.kind == FUNCTION) {
		follow_callback(w, function_at(w->finder, function.base), context,
				callback_argument(helper));
		return;
	}
	w->finder->callback_lost = true;
	pass(w, context);
	write_argument(w, '.', context, unknown(0));
}

static const char *letters_of_kfunc(const struct walk *w, const struct bpf_insn *insn)
{
	const struct context_facts *facts = w->finder->facts;
	int cnt = facts && facts->kfunc_args ? facts->kfunc_args(facts->arg, insn) : -1;

	return cnt < 0 || cnt > ARGS_MAX ? any_arguments : any_arguments + ARGS_MAX - cnt;
}

static const char *letters_of(const struct walk *w, const struct bpf_insn *insn)
{
	if (insn->src_reg == BPF_PSEUDO_KFUNC_CALL)
		return letters_of_kfunc(w, insn);
	if (insn->src_reg || insn->imm <= 0 || (size_t)insn->imm >= sizeof(helpers) / sizeof(*helpers))
		return any_arguments;
	return helpers[insn->imm];
}

static __s64 step_call(struct walk *w, const struct bpf_insn *insn)
{
	bool is_helper = !insn->src_reg;
	const char *letters;

	if (insn->src_reg == BPF_PSEUDO_CALL)
		return step_function_call(w, insn);
	if (is_helper && (insn->imm < 0 || insn->imm >= HELPERS_END))
		return -1;
	letters = letters_of(w, insn);
	for_each_argument(w, letters, read_argument);
	step_callback(w, insn->imm, letters);
	for_each_argument(w, letters, write_argument);
	if (is_helper)
		step_special(w, insn->imm);
	forget_args(w);
	set_reg(w, BPF_REG_0, unknown(0));
	return (__s64)w->insn + 1;
}

/* --- Steps --- */

static struct value wide_value(struct walk *w, const struct bpf_insn *insn)
{
	switch (insn->src_reg) {
	case 0:
		return number((__u32)insn[0].imm | (__u64)(__u32)insn[1].imm << 32, w->insn);
	case BPF_PSEUDO_MAP_VALUE:
	case BPF_PSEUDO_MAP_IDX_VALUE:
		return moved(pointer(MAP_VALUE, w->insn, 0), insn[1].imm, CONTEXT_NO_INSN);
	case BPF_PSEUDO_MAP_FD:
	case BPF_PSEUDO_MAP_IDX:
	case BPF_PSEUDO_BTF_ID:
		return pointer(ADDRESS, w->insn, 0);
	case BPF_PSEUDO_FUNC:
		return pointer(FUNCTION, w->insn + 1 + insn->imm, 0);
	default:
		return unknown(0);
	}
}

static bool is_wide(const struct bpf_insn *insn)
{
	return insn->code == (BPF_LD | BPF_DW | BPF_IMM);
}

static __s64 step_wide(struct walk *w, const struct bpf_insn *insn)
{
	struct value v = wide_value(w, insn);

	w->finder->reached[w->insn + 1] = true;
	if (v.kind == FUNCTION)
		function_at(w->finder, v.base)->loaded = true;
	set_reg(w, insn->dst_reg, v);
	return (__s64)w->insn + 2;
}

/* BPF_ABS and BPF_IND read the packet that the context in r6 stands for. */
static void step_packet(struct walk *w)
{
	forget_args(w);
	set_reg(w, BPF_REG_0, unknown(0));
}

/* The caller gets r0 and its stack. */
static void step_exit(struct walk *w)
{
	if (!w->depth)
		consume(w->finder, reg(w, BPF_REG_0));
	w->state->known[ROW_REGS] &= 1ULL << BPF_REG_0;
	w->state->known[ROW_STACK] = 0;
	keep(w->finder, &w->instance->exit, w->state);
}

static __s64 step_control(struct walk *w, const struct bpf_insn *insn)
{
	if (is_jump(insn))
		return step_jump(w, insn);
	if (is_call(insn))
		return step_call(w, insn);
	if (is_exit(insn)) {
		step_exit(w);
	} else {
		unfollowed(w, UNFOLLOWED_JUMP);
		w->finder->all_reached = true;
	}
	return -1;
}

/* Returns where the way goes on, -1 when it ends. */
static __s64 step(struct walk *w)
{
	const struct bpf_insn *insn = &w->finder->insns[w->insn];

	switch (BPF_CLASS(insn->code)) {
	case BPF_LD:
		if (is_wide(insn))
			return step_wide(w, insn);
		step_packet(w);
		break;
	case BPF_LDX:
		step_load(w, insn);
		break;
	case BPF_ST:
	case BPF_STX:
		step_store(w, insn);
		break;
	case BPF_ALU:
	case BPF_ALU64:
		step_alu(w, insn);
		break;
	default:
		return step_control(w, insn);
	}
	return (__s64)w->insn + 1;
}

static void walk_block(struct walk *w, __u32 start)
{
	struct finder *f = w->finder;
	__s64 next = start;

	do {
		w->insn = next;
		f->reached[next] = true;
		if (--f->work < 0)
			give_up(w);
		if (f->stopped)
			return;
		next = step(w);
		/* What runs off its function's end is refused by every kernel, or does not come so far. */
		if (next < 0 || next >= w->function->end)
			return;
	} while (!(f->marks[next] & MARK_BLOCK));
	flow(w, next);
}

/* The first of all that wait: what is after a loop waits until the loop has changed all that it does. */
static bool next_block(struct instance *instance, const struct function *function, __u32 *block)
{
	for (; instance->queue_start <= function->block_cnt / 64; instance->queue_start++) {
		__u64 *word = &instance->queue[instance->queue_start];

		if (!*word)
			continue;
		*block = instance->queue_start * 64 + __builtin_ctzll(*word);
		*word &= *word - 1;
		return true;
	}
	return false;
}

static void run(struct finder *f, struct function *function, struct instance *instance,
		unsigned int depth)
{
	struct walk w = {
		.finder = f,
		.function = function,
		.instance = instance,
		.state = state_at(f, depth),
		.depth = depth,
		.insn = function->start,
	};
	__u32 block;

	if (!w.state)
		return;
	function->running = true;
	instance->stale = false;
	unpack(w.state, instance->entry);
	flow(&w, function->start);
	while (!f->stopped && next_block(instance, function, &block)) {
		unpack(w.state, instance->blocks[block]);
		walk_block(&w, f->block_starts[function->first_block + block]);
	}
	function->running = false;
}

static void run_from_kernel(struct finder *f, struct function *function, struct value context)
{
	struct value args[ARGS_MAX] = { context };
	struct state *state = state_at(f, 0);
	struct instance *instance;

	if (!state)
		return;
	enter(state, state, args);
	instance = instance_of(f, function, state);
	if (instance && instance->stale)
		run(f, function, instance, 0);
}

/* Callbacks of timers and of kfuncs, which get nothing of the context. */
static bool run_callback(struct finder *f)
{
	for (size_t i = 0; i < f->function_cnt && !f->stopped; i++) {
		struct function *function = &f->functions[i];

		if (!function->loaded || function->followed)
			continue;
		function->followed = true;
		run_from_kernel(f, function, unknown(0));
		return true;
	}
	return false;
}

static void run_all(struct finder *f)
{
	run_from_kernel(f, &f->functions[0], pointer(CONTEXT, 0, 0));
	for (size_t i = 0; i < f->function_cnt && f->callback_lost; i++)
		f->functions[i].followed = false;
	while (run_callback(f))
		;
}

/* --- The layout of the program --- */

static bool mark(struct finder *f, __s64 target, __u8 marks)
{
	if (target < 0 || (size_t)target >= f->cnt)
		return false;
	f->marks[target] |= marks;
	return true;
}

static bool mark_functions(struct finder *f)
{
	bool good = mark(f, 0, MARK_FUNCTION | MARK_BLOCK);

	for (size_t i = 0; i < f->cnt && good; i++) {
		const struct bpf_insn *insn = &f->insns[i];
		__s64 target = (__s64)i + 1 + insn->imm;

		if ((is_call(insn) && insn->src_reg == BPF_PSEUDO_CALL) ||
		    (is_wide(insn) && insn->src_reg == BPF_PSEUDO_FUNC))
			good = mark(f, target, MARK_FUNCTION | MARK_BLOCK);
		if (is_wide(insn))
			good = good && mark(f, (__s64)++i, MARK_HALF);
	}
	return good;
}

static bool find_functions(struct finder *f)
{
	size_t cnt = 0;

	for (size_t i = 0; i < f->cnt; i++)
		f->function_cnt += f->marks[i] & MARK_FUNCTION;
	f->functions = take_zeroed(f, f->function_cnt, sizeof(*f->functions));
	if (!f->functions)
		return false;
	for (size_t i = 0; i < f->cnt; i++) {
		if (!(f->marks[i] & MARK_FUNCTION))
			continue;
		if (cnt)
			f->functions[cnt - 1].end = i;
		f->functions[cnt++].start = i;
	}
	f->functions[cnt - 1].end = f->cnt;
	return true;
}

static bool mark_jumps(struct finder *f, const struct function *function)
{
	for (__u32 i = function->start; i < function->end; i++) {
		__s64 target = jump_target(f, i);

		if (f->marks[i] & MARK_HALF || !is_jump(&f->insns[i]))
			continue;
		if (target < function->start || target >= function->end)
			return false;
		f->marks[target] |= MARK_BLOCK;
	}
	return true;
}

static bool number_blocks(struct finder *f)
{
	size_t cnt = 0, block_cnt = 0;

	for (size_t i = 0; i < f->cnt; i++)
		block_cnt += !!(f->marks[i] & MARK_BLOCK);
	f->blocks = take(f, f->cnt * sizeof(*f->blocks));
	f->block_starts = take(f, block_cnt * sizeof(*f->block_starts));
	if (!f->blocks || !f->block_starts)
		return false;
	for (struct function *function = f->functions; function < f->functions + f->function_cnt;
	     function++) {
		function->first_block = cnt;
		for (__u32 i = function->start; i < function->end; i++) {
			if (!(f->marks[i] & MARK_BLOCK))
				continue;
			/* Into the middle of an instruction. */
			if (f->marks[i] & MARK_HALF)
				return false;
			f->blocks[i] = cnt;
			f->block_starts[cnt++] = i;
		}
		function->block_cnt = cnt - function->first_block;
	}
	return true;
}

static bool lay_out(struct finder *f)
{
	f->marks = take_zeroed(f, f->cnt, sizeof(*f->marks));
	f->flows = take_zeroed(f, f->cnt, sizeof(*f->flows));
	f->joined = take(f, sizeof(*f->joined) * ROWS_MAX * SLOTS_MAX);
	if (!f->marks || !f->flows || !f->joined || !mark_functions(f) || !find_functions(f))
		return false;
	for (size_t i = 0; i < f->function_cnt; i++)
		if (!mark_jumps(f, &f->functions[i]))
			return false;
	return number_blocks(f);
}

/* --- What depends on what the loader may set --- */

/* More of them are not looked at: what they decide counts as sure. */
#define ASSUMPTIONS_MAX 64

static bool is_assumed(const struct finder *f, __u32 insn)
{
	const struct assumption *assumptions = (const struct assumption *)f->assumed.words;

	for (size_t i = 0; i < f->assumed.cnt; i++)
		if (assumptions[i].insn == insn)
			return true;
	return false;
}

/* Where a way goes on from an instruction, at most two; the assumed jump goes where it did not. */
static unsigned int ways_on(const struct finder *f, __u32 i, const struct assumption *a, __s64 next[2])
{
	const struct bpf_insn *insn = &f->insns[i];
	unsigned int cnt = 0;
	__u8 flows;

	if (i == a->insn) {
		next[cnt++] = a->other;
		return cnt;
	}
	if (is_exit(insn) || is_indirect_jump(insn))
		return 0;
	if (is_jump(insn)) {
		flows = f->flows[i] && !is_assumed(f, i) ? f->flows[i] : FLOWS_ON | FLOWS_TO;
		if (BPF_OP(insn->code) == BPF_JA)
			flows = FLOWS_TO;
		if (flows & FLOWS_ON)
			next[cnt++] = (__s64)i + 1;
		if (flows & FLOWS_TO)
			next[cnt++] = jump_target(f, i);
		return cnt;
	}
	if (is_call(insn) && !insn->src_reg && (insn->imm < 0 || insn->imm >= HELPERS_END))
		return 0;
	next[cnt++] = (__s64)i + (is_wide(insn) ? 2 : 1);
	if ((is_call(insn) && insn->src_reg == BPF_PSEUDO_CALL) ||
	    (is_wide(insn) && insn->src_reg == BPF_PSEUDO_FUNC))
		next[cnt++] = (__s64)i + 1 + insn->imm;
	return cnt;
}

/* What is reached if the jump goes the other way. @stack has room for each instruction twice. */
static void reach(const struct finder *f, const struct assumption *a, bool *seen, __u32 *stack)
{
	size_t depth = 0;

	memset(seen, false, f->cnt);
	stack[depth++] = 0;
	while (depth) {
		__u32 i = stack[--depth];
		__s64 next[2];
		unsigned int cnt;

		if (seen[i])
			continue;
		seen[i] = true;
		cnt = ways_on(f, i, a, next);
		for (unsigned int k = 0; k < cnt; k++)
			if (next[k] >= 0 && (size_t)next[k] < f->cnt && !seen[next[k]])
				stack[depth++] = next[k];
	}
}

static void mark_assumed(struct finder *f)
{
	const struct assumption *assumptions = (const struct assumption *)f->assumed.words;
	struct context_read *reads = (struct context_read *)f->reads.words;
	bool *seen = take(f, f->cnt * sizeof(*seen));
	__u32 *stack = take(f, 2 * (f->cnt + 1) * sizeof(*stack));

	if (!seen || !stack)
		return;
	for (size_t i = 0; i < f->assumed.cnt && i < ASSUMPTIONS_MAX; i++) {
		reach(f, &assumptions[i], seen, stack);
		for (size_t k = 0; k < f->reads.cnt; k++)
			if (!seen[reads[k].insn])
				reads[k].assumed = true;
	}
}

static bool is_used(const struct finder *f, const struct context_read *read)
{
	/* Other copies may go where they are not followed. */
	if (read->via != READ_LOAD)
		return true;
	for (size_t i = 0; i < f->used.cnt; i++) {
		__u32 offset = f->used.words[i];

		if (offset >= read->offset && offset - read->offset < (read->size ? read->size : 1))
			return true;
	}
	return f->all_reached;
}

static void mark_used(struct finder *f)
{
	struct context_read *reads = (struct context_read *)f->reads.words;

	for (size_t i = 0; i < f->reads.cnt; i++)
		reads[i].used = is_used(f, &reads[i]);
}

static void give_lists(struct finder *f, struct context_reads *reads)
{
	list_sort(&f->used);
	list_sort(&f->assumed);
	list_sort(&f->reads);
	if (!f->err) {
		mark_used(f);
		mark_assumed(f);
	}
	list_sort(&f->unfollowed);
	list_sort(&f->uses);
	if (f->all_reached)
		memset(f->reached, true, f->cnt);
	*reads = (struct context_reads){
		.reads = list_give(f, &f->reads),
		.read_cnt = f->reads.cnt,
		.unfollowed = list_give(f, &f->unfollowed),
		.unfollowed_cnt = f->unfollowed.cnt,
		.uses = list_give(f, &f->uses),
		.use_cnt = f->uses.cnt,
		.reached = f->reached,
	};
}

static size_t words_of(size_t size)
{
	return size / sizeof(__u32);
}

int context_reads_find(const struct bpf_insn *insns, size_t cnt, const struct context_facts *facts,
		       struct context_reads *reads)
{
	struct finder f = {
		.insns = insns,
		.cnt = cnt,
		.facts = facts,
		.reads = { .item_words = words_of(sizeof(struct context_read)) },
		.unfollowed = { .item_words = words_of(sizeof(struct context_unfollowed)) },
		.uses = { .item_words = words_of(sizeof(struct context_use)) },
		.used = { .item_words = 1 },
		.assumed = { .item_words = words_of(sizeof(struct assumption)) },
		.work = WORK_MIN + (__s64)cnt * WORK_PER_INSN,
	};

	*reads = (struct context_reads){ 0 };
	if (!cnt || cnt > INT32_MAX)
		return -EINVAL;
	f.reached = calloc(cnt, sizeof(*f.reached));
	if (!f.reached)
		return -ENOMEM;
	if (lay_out(&f))
		run_all(&f);
	else if (!f.err)
		f.err = -EINVAL;
	give_lists(&f, reads);
	release(&f);
	if (f.err)
		context_reads_free(reads);
	return f.err;
}

void context_reads_free(struct context_reads *reads)
{
	free(reads->reads);
	free(reads->unfollowed);
	free(reads->uses);
	free(reads->reached);
	*reads = (struct context_reads){ 0 };
}
