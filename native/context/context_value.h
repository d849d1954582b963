/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_VALUE_H
#define CONTEXT_VALUE_H

#include <linux/bpf.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "context/context_findings.h"

/* An offset that is not constant. */
#define ANYWHERE INT32_MIN
/* Offsets that are further away are not followed. */
#define OFFSET_MAX (1 << 29)

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

/** value_unknown() - a value of which nothing is known but what it may be, MAY_BE_* */
static inline struct value value_unknown(unsigned int flags)
{
	return (struct value){ .kind = UNKNOWN, .flags = flags };
}

/** value_number() - a number, and the instruction that has it or CONTEXT_NO_INSN */
static inline struct value value_number(__u64 n, __u32 insn)
{
	return (struct value){ .kind = NUMBER, .insn = insn, .number = n };
}

/** value_pointer() - a value with a base and an offset */
static inline struct value value_pointer(enum kind kind, __u32 base, __s32 offset)
{
	return (struct value){
		.kind = kind, .insn = CONTEXT_NO_INSN, .offset = offset, .base = base,
	};
}

static inline bool value_same(struct value a, struct value b)
{
	return !memcmp(&a, &b, sizeof(a));
}

static inline __u64 low_bytes(__u64 n, unsigned int size)
{
	return size < sizeof(n) ? n & ((1ULL << (size * 8)) - 1) : n;
}

static inline __u64 extend_sign(__u64 n, unsigned int size)
{
	unsigned int unused = 64 - size * 8;

	return (__u64)((__s64)(n << unused) >> unused);
}

/** value_loaded() - what the context has at @offset, in @size bytes */
struct value value_loaded(__u32 offset, unsigned int size);

/** value_has_offset() - whether a constant can be added to the value, which stays followed */
bool value_has_offset(struct value v);

/** value_is_loaded() - whether the value comes from the context: it is what the context has at @v.base */
bool value_is_loaded(struct value v);

/** value_anywhere() - the same at an offset that is not constant */
struct value value_anywhere(struct value v);

/**
 * value_moved() - add a constant to the offset of a value
 * @v: a value with an offset
 * @by: the constant
 * @insn: the instruction that has the constant
 */
struct value value_moved(struct value v, __s64 by, __u32 insn);

/** value_flags() - what a value may still be, MAY_BE_*, when it is not known any more */
unsigned int value_flags(struct value v);

/** value_may_be_context() - whether it is, or may be, a pointer to the context */
bool value_may_be_context(struct value v);

/** value_join() - what is known of a value that is one of two */
struct value value_join(struct value a, struct value b);

/** value_as_sure_as() - the value, which depends on what the loader may set if what it is @from does */
struct value value_as_sure_as(struct value v, struct value from);

/** value_is_assumed() - whether it depends on what the loader may set */
bool value_is_assumed(struct value v);

#endif
