// SPDX-License-Identifier: Apache-2.0
#include "context/context_value.h"

struct value value_loaded(__u32 offset, unsigned int size)
{
	struct value v = value_pointer(LOADED, offset, 0);

	v.size = size;
	return v;
}

bool value_has_offset(struct value v)
{
	return v.kind == CONTEXT || v.kind == LOADED || v.kind == LOCATION || v.kind == STACK ||
	       v.kind == MAP_VALUE;
}

bool value_is_loaded(struct value v)
{
	return v.kind == LOADED || v.kind == LOCATION || v.kind == SHIFTED;
}

struct value value_anywhere(struct value v)
{
	v.offset = ANYWHERE;
	v.insn = CONTEXT_NO_INSN;
	return v;
}

struct value value_moved(struct value v, __s64 by, __u32 insn)
{
	bool constant = v.offset != ANYWHERE && by >= -OFFSET_MAX && by <= OFFSET_MAX;

	if (!constant || v.offset + by < -OFFSET_MAX || v.offset + by > OFFSET_MAX)
		return value_anywhere(v);
	v.offset += by;
	v.insn = insn;
	return v;
}

unsigned int value_flags(struct value v)
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

bool value_may_be_context(struct value v)
{
	return value_flags(v) & MAY_BE_CONTEXT;
}

struct value value_join(struct value a, struct value b)
{
	bool alike = a.kind == b.kind && a.size == b.size && a.bytes == b.bytes;

	if (value_same(a, b))
		return a;
	if (alike && a.kind != UNKNOWN)
		a.flags |= b.flags;
	if (alike && a.kind != UNKNOWN && a.number == b.number) {
		a.insn = a.insn == b.insn ? a.insn : CONTEXT_NO_INSN;
		return a;
	}
	if (alike && value_has_offset(a) && a.base == b.base)
		return value_anywhere(a);
	a.flags = a.kind == UNKNOWN ? a.flags : 0;
	return value_unknown(value_flags(a) | value_flags(b));
}

bool value_is_assumed(struct value v)
{
	return v.flags & ASSUMED;
}

struct value value_as_sure_as(struct value v, struct value from)
{
	if (v.kind != UNKNOWN && value_is_assumed(from))
		v.flags |= ASSUMED;
	return v;
}
