// SPDX-License-Identifier: Apache-2.0
#include "context/context_stack.h"

struct extent stack_extent(struct value address, struct value size)
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
		return value_unknown(size == SLOT_SIZE ? cell.flags : 0);
	if ((cell.bytes & bytes) != bytes)
		return value_unknown(0);
	cell.bytes = 0;
	if (size == SLOT_SIZE)
		return cell;
	if (cell.kind == NUMBER) {
		cell.number = low_bytes(cell.number >> (first * 8), size);
		return cell;
	}
	if (cell.kind == LOADED && !cell.offset && first + size <= cell.size)
		return value_as_sure_as(value_loaded(cell.base + first, size), cell);
	if ((cell.kind == LOADED && !cell.offset && !first && size > cell.size) ||
	    (cell.kind == LOCATION && !first && size >= sizeof(__u16)))
		return cell;
	return value_unknown(0);
}

/*
 * Writes a part of a slot: numbers are kept with a mask of their bytes, other values only at the
 * start of the slot.
 */
static struct value slot_part(struct value cell, unsigned int first, unsigned int size, struct value v)
{
	unsigned int bytes = ((1U << size) - 1) << first;
	__u64 mask = low_bytes(~0ULL, size) << (first * 8);

	if (v.kind != NUMBER && !first && (v.kind == LOADED || v.kind == LOCATION)) {
		v.bytes = bytes;
		return v;
	}
	if (cell.kind != NUMBER)
		cell = value_number(0, v.insn);
	cell.number &= ~mask;
	cell.bytes &= ~bytes;
	if (v.kind == NUMBER) {
		cell.number |= v.number << (first * 8) & mask;
		cell.bytes |= bytes;
		cell.flags |= v.flags;
		cell.insn = cell.insn == v.insn ? v.insn : CONTEXT_NO_INSN;
	}
	return cell.bytes ? cell : value_unknown(0);
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

unsigned int stack_flags(const struct state *s, const struct extent *e)
{
	unsigned int flags = 0;

	for (unsigned int row = e->row; row < e->rows_end; row++)
		for (__u64 left = s->known[row]; left; left &= left - 1) {
			unsigned int i = __builtin_ctzll(left);

			if ((i + 1) * SLOT_SIZE > e->start && i * SLOT_SIZE < e->end)
				flags |= value_flags(s->cells[row][i]);
		}
	return flags;
}

struct value stack_load(const struct state *s, struct value address, unsigned int size)
{
	struct extent e = stack_extent(address, value_number(size, 0));
	unsigned int first = e.start % SLOT_SIZE;

	if (e.exact && first + size <= SLOT_SIZE)
		return slot_read(cell_get(s, e.row, e.start / SLOT_SIZE), first, size);
	return value_unknown(size == SLOT_SIZE && !e.exact ? stack_flags(s, &e) : 0);
}

void stack_overwrite(struct finder *f, struct state *s, const struct extent *e, struct value v)
{
	unsigned int at = e->start;

	/* A value that is partly overwritten is not followed any more. */
	if (e->start % SLOT_SIZE || e->end % SLOT_SIZE)
		stack_consume(f, s, e);
	while (at < e->end) {
		unsigned int size = SLOT_SIZE - at % SLOT_SIZE;

		if (size > e->end - at)
			size = e->end - at;
		slot_write(s, e->row, at, size, size == e->end - e->start ? v : value_unknown(0));
		at += size;
	}
}

void stack_copy(struct state *s, struct value to, struct value from, struct value size)
{
	struct extent e = stack_extent(to, size);

	if (from.kind != CONTEXT || from.offset < 0 || !e.exact || e.start % SLOT_SIZE)
		return;
	for (unsigned int done = 0; e.start + done < e.end; done += SLOT_SIZE) {
		unsigned int left = e.end - e.start - done;
		unsigned int part = left < SLOT_SIZE ? left : SLOT_SIZE;

		slot_write(s, e.row, e.start + done, part,
			   value_as_sure_as(value_loaded(from.offset + done, part), from));
	}
}

void stack_consume(struct finder *f, const struct state *s, const struct extent *e)
{
	for (unsigned int row = e->row; row < e->rows_end; row++)
		for (__u64 left = s->known[row]; left; left &= left - 1) {
			unsigned int i = __builtin_ctzll(left);

			if ((i + 1) * SLOT_SIZE > e->start && i * SLOT_SIZE < e->end)
				finder_consume(f, s->cells[row][i]);
		}
}

void stack_weaken(struct state *s, const struct extent *e)
{
	for (unsigned int row = e->row; row < e->rows_end; row++)
		for (__u64 left = s->known[row]; left; left &= left - 1) {
			unsigned int i = __builtin_ctzll(left);

			if ((i + 1) * SLOT_SIZE > e->start && i * SLOT_SIZE < e->end)
				cell_set(s, row, i, value_unknown(value_flags(s->cells[row][i])));
		}
}
