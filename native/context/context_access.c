// SPDX-License-Identifier: Apache-2.0
#include "context/context_access.h"
#include "context/context_stack.h"
#include "context/context_state.h"
#include "elf/context_insn.h"

void access_read(struct walk *w, struct value address, __u32 size, enum context_via via)
{
	struct context_read read = {
		.insn = w->insn,
		.via = via,
		.offset = address.offset,
		.size = size,
		.offset_insn = address.insn == CONTEXT_NO_INSN ? w->insn : address.insn,
		.assumed = value_is_assumed(address),
	};

	if (address.kind == CONTEXT && address.offset >= 0)
		report_read(w, read);
	if ((address.kind == CONTEXT && address.offset < 0) ||
	    (address.kind == UNKNOWN && address.flags & MAY_BE_CONTEXT))
		report_why(w, UNFOLLOWED_OFFSET);
	if (address.kind == UNKNOWN && address.flags & MAY_BE_LOADED)
		report_why(w, UNFOLLOWED_THROUGH);
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

static struct value load_map_value(const struct walk *w, struct value address, unsigned int size)
{
	const struct context_facts *facts = w->finder->facts;
	bool assumed = false;
	struct value v;
	__u64 n = 0;

	if (!facts || !facts->constant || address.offset < 0 ||
	    !facts->constant(facts->arg, &w->finder->insns[address.base], address.offset, size, &n,
			     &assumed))
		return value_unknown(0);
	v = value_number(low_bytes(n, size), w->insn);
	v.flags = assumed ? ASSUMED : 0;
	return v;
}

static struct value load_unsigned(const struct walk *w, struct value address, unsigned int size)
{
	unsigned int pointer = size == sizeof(__u64) ? MAY_BE_LOADED : 0;

	switch (address.kind) {
	case CONTEXT:
		return address.offset >= 0 ? value_loaded(address.offset, size) : value_unknown(pointer);
	case STACK:
		return stack_load(w->state, address, size);
	case MAP_VALUE:
		return load_map_value(w, address, size);
	case UNKNOWN:
		return value_unknown(stack_load(w->state, address, size).flags |
			       (address.flags & MAY_BE_CONTEXT ? pointer : 0));
	default:
		return value_unknown(0);
	}
}

/* Adds the offset of a load or store to an address. */
static struct value place(struct walk *w, struct value address, __s32 off)
{
	return off && value_has_offset(address) ? value_moved(address, off, w->insn) : address;
}

static struct value load(struct walk *w, struct value address, __s32 off, unsigned int size)
{
	struct extent e;
	struct value v;

	finder_consume(w->finder, address);
	address = place(w, address, off);
	access_read(w, address, size, READ_LOAD);
	v = value_as_sure_as(load_unsigned(w, address, size), address);
	if (v.kind != UNKNOWN)
		return v;
	/* A value that is loaded from the stack and not followed may be used. */
	e = stack_extent(address, value_number(size, 0));
	stack_consume(w->finder, w->state, &e);
	return v;
}

/* Writes to the stack. A value that the slot cannot represent is not followed. */
static void save(struct walk *w, const struct extent *e, struct value v)
{
	struct value kept;

	stack_overwrite(w->finder, w->state, e, v);
	kept = cell_get(w->state, e->row, e->start / SLOT_SIZE);
	if (kept.kind != v.kind)
		finder_consume(w->finder, v);
}

static void store(struct walk *w, struct value address, __s32 off, unsigned int size,
		  struct value v)
{
	struct extent e = stack_extent(place(w, address, off), value_number(size, 0));

	finder_consume(w->finder, address);
	if (e.exact) {
		save(w, &e, value_as_sure_as(v, address));
		return;
	}
	finder_consume(w->finder, v);
	stack_consume(w->finder, w->state, &e);
	stack_weaken(w->state, &e);
	/* A part of a pointer is not a pointer. */
	if (size == SLOT_SIZE && value_may_be_context(v))
		report_why(w, UNFOLLOWED_ESCAPE);
}

static struct value sign_extended(struct value v, unsigned int size)
{
	v.number = extend_sign(v.number, size);
	return v;
}

void step_load(struct walk *w, const struct bpf_insn *insn)
{
	unsigned int size = access_size(insn);
	struct value v = load(w, reg(w, insn->src_reg), insn->off, size);

	if (BPF_MODE(insn->code) == BPF_MEMSX) {
		finder_consume(w->finder, v);
		v = v.kind == NUMBER ? sign_extended(v, size) : value_unknown(0);
	}
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
	finder_consume(w->finder, v);
	if (insn->imm == BPF_CMPXCHG)
		finder_consume(w->finder, reg(w, BPF_REG_0));
	old = load(w, reg(w, insn->dst_reg), insn->off, size);
	finder_consume(w->finder, old);
	old = value_unknown(value_flags(old));
	store(w, reg(w, insn->dst_reg), insn->off, size, value_unknown(value_flags(v) | old.flags));
	if (insn->imm == BPF_CMPXCHG)
		set_reg(w, BPF_REG_0, old);
	else if (insn->imm & BPF_FETCH)
		set_reg(w, insn->src_reg, old);
}

void step_store(struct walk *w, const struct bpf_insn *insn)
{
	bool immediate = BPF_CLASS(insn->code) == BPF_ST;
	struct value v = immediate ? value_number((__s64)insn->imm, w->insn) : reg(w, insn->src_reg);

	if (!immediate && BPF_MODE(insn->code) == BPF_ATOMIC)
		step_atomic(w, insn);
	else
		store(w, reg(w, insn->dst_reg), insn->off, access_size(insn), v);
}
