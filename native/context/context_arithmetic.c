// SPDX-License-Identifier: Apache-2.0
#include "base/insn.h"
#include "context/context_arithmetic.h"
#include "context/context_state.h"

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
	/* The smallest number has no positive counterpart. */
	if (b == -1)
		return rest ? 0 : -(__u64)a;
	return rest ? a % b : a / b;
}

/*
 * Returns false for an unknown operation. Numbers of 32 bits are sign-extended to the upper bits.
 */
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
	if (value_has_offset(v))
		return value_moved(v, n, insn);
	return v.kind == CONTEXT_DATA ? v : value_unknown(value_flags(v));
}

/* Tests for the location of dynamic data; 16 bits of its length may be above it. */
static bool is_location(struct value v)
{
	return v.kind == LOCATION ||
	       (v.kind == LOADED && (v.size == sizeof(__u16) || v.size == sizeof(__u32)));
}

/* A __data_loc counts from the start of the record, a __rel_loc from the end of the field. */
static struct value add_location(struct value context, struct value location)
{
	__s64 offset = (__s64)context.offset + location.offset;
	bool constant = context.offset != ANYWHERE && location.offset != ANYWHERE;

	if (constant && (!offset || offset == (__s64)location.base + (__s64)sizeof(__u32)))
		return value_pointer(CONTEXT_DATA, location.base, 0);
	return value_anywhere(context);
}

static bool is_pointer(struct value v)
{
	return v.kind == CONTEXT || v.kind == CONTEXT_DATA || v.kind == STACK ||
	       v.kind == MAP_VALUE;
}

/* Decides which of two added values is the pointer and which one is the offset. */
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
	if (is_pointer(a) && !(value_flags(b) & (MAY_BE_CONTEXT | MAY_BE_STACK)))
		return a.kind == CONTEXT_DATA ? a : value_anywhere(a);
	if (a.kind == LOADED && !value_flags(b))
		return value_anywhere(a);
	return value_unknown(value_flags(a) | value_flags(b));
}

static struct value subtract(struct walk *w, struct value a, struct value b)
{
	if (b.kind == NUMBER)
		return add_number(w, a, -(__u64)b.number, b.insn);
	if (value_has_offset(a) && !(value_flags(b) & (MAY_BE_CONTEXT | MAY_BE_STACK)))
		return value_anywhere(a);
	return value_unknown(value_flags(a) | value_flags(b));
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
		return value_pointer(LOCATION, v.base, 0);
	/* An alignment. */
	if ((v.kind == LOADED || v.kind == STACK) && (__s64)bits < 0)
		return value_anywhere(v);
	return value_unknown(value_flags(v) & ~MAY_BE_LOADED);
}

/* Shifted left and right by the same number of bits: only the low bits remain. */
static struct value shift(const struct bpf_insn *insn, struct value v, __u64 by)
{
	bool wide = BPF_CLASS(insn->code) == BPF_ALU64;
	unsigned int shifted = by + (wide ? 0 : SHIFTED_NARROW);
	__u64 kept = (wide ? 64 : 32) - by;

	if (BPF_OP(insn->code) == BPF_LSH && is_plain(v) && v.size >= sizeof(__u16) && kept < 64) {
		struct value left = value_pointer(SHIFTED, v.base, v.size);

		left.size = shifted;
		return left;
	}
	if (BPF_OP(insn->code) != BPF_RSH || v.kind != SHIFTED || v.size != shifted)
		return value_unknown(value_flags(v) & ~MAY_BE_LOADED);
	if (kept == 16)
		return value_pointer(LOCATION, v.base, 0);
	return kept == 32 ? narrowed(value_loaded(v.base, v.offset), sizeof(__u32)) : value_unknown(0);
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
	return value_unknown((value_flags(a) | value_flags(b)) & ~MAY_BE_LOADED);
}

/* Half of a pointer is not a pointer. */
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
	return value_unknown(0);
}

static struct value move(const struct bpf_insn *insn, struct value v)
{
	bool wide = BPF_CLASS(insn->code) == BPF_ALU64;
	unsigned int bits = insn->off;

	/* An offset below 8 marks a cast between address spaces. */
	if (bits && (v.kind != NUMBER || bits < 8 || bits > 32))
		return value_unknown(0);
	if (bits)
		v.number = extend_sign(v.number, bits / 8);
	if (wide)
		return v;
	if (v.kind == NUMBER)
		return value_number((__u32)v.number, v.insn);
	if (is_plain(v))
		return narrowed(v, sizeof(__u32));
	return v.kind == LOCATION ? v : value_unknown(0);
}

static struct value calculate(struct walk *w, const struct bpf_insn *insn, struct value a,
			      struct value b)
{
	bool wide = BPF_CLASS(insn->code) == BPF_ALU64;
	__u64 n = 0;

	if (a.kind != NUMBER || b.kind != NUMBER)
		return wide ? calculate_wide(w, insn, a, b) : calculate_narrow(insn, a, b);
	if (wide && compute(insn, a.number, b.number, 64, &n))
		return value_number(n, w->insn);
	if (!wide && compute(insn, extend_sign(a.number, 4), extend_sign(b.number, 4), 32, &n))
		return value_number((__u32)n, w->insn);
	return value_unknown(0);
}

/* Tests whether the result still contains a value of the context. */
static bool carries(struct value result, struct value v)
{
	return value_is_loaded(result) && result.base == v.base;
}

void step_alu(struct walk *w, const struct bpf_insn *insn)
{
	struct value source = source_value(w, insn), before = reg(w, insn->dst_reg), now;

	if (BPF_OP(insn->code) == BPF_MOV) {
		before = source;
		now = move(insn, source);
	} else {
		now = calculate(w, insn, before, source);
	}
	if (!carries(now, before))
		finder_consume(w->finder, before);
	if (!carries(now, source))
		finder_consume(w->finder, source);
	now = value_as_sure_as(value_as_sure_as(now, before), source);
	set_reg(w, insn->dst_reg, now);
}
