/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_VALUE_H
#define CONTEXT_VALUE_H

#include <linux/bpf.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "context/context_findings.h"

/* A variable offset. */
#define ANYWHERE INT32_MIN
/* Larger offsets are not followed. */
#define OFFSET_MAX (1 << 29)

enum kind {
	/* the flags give what it may be */
	UNKNOWN,
	NUMBER,
	/* a pointer to @offset in the context */
	CONTEXT,
	/* a pointer to the dynamic data whose location is at @base in the context */
	CONTEXT_DATA,
	/* the @size bytes at @base in the context, plus @offset */
	LOADED,
	/* the low 16 bits of such a value, plus @offset */
	LOCATION,
	/* such a value shifted left by @size bits, or by @size - SHIFTED_NARROW bits in 32 bits */
	SHIFTED,
	/* a pointer into the stack frame @base callers above */
	STACK,
	/* a pointer into the value of the map that instruction @base loads */
	MAP_VALUE,
	/* a map or kernel symbol that instruction @base loads */
	ADDRESS,
	/* the function that begins at instruction @base */
	FUNCTION,
};

#define SHIFTED_NARROW 64

/* What an unknown value may be. */
#define MAY_BE_CONTEXT 1
#define MAY_BE_LOADED 2
#define MAY_BE_STACK 4
/* A number or offset that may differ, because the loader can change the data that it comes from. */
#define ASSUMED 8

/* The struct has no padding: values are compared as bytes. */
struct value {
	__u8 kind;
	__u8 size;
	/* for a stack slot: mask of the bytes of the slot that the value is in */
	__u8 bytes;
	__u8 flags;
	/* instruction that contains the constant of a number or offset, or CONTEXT_NO_INSN */
	__u32 insn;
	union {
		__u64 number;
		struct {
			__s32 offset;
			__u32 base;
		};
	};
};

/** value_unknown() - create an unknown value with the flags MAY_BE_* of what it may be */
static inline struct value value_unknown(unsigned int flags)
{
	return (struct value){ .kind = UNKNOWN, .flags = flags };
}

/** value_number() - create a number, with the instruction that contains it or CONTEXT_NO_INSN */
static inline struct value value_number(__u64 n, __u32 insn)
{
	return (struct value){ .kind = NUMBER, .insn = insn, .number = n };
}

/** value_pointer() - create a value with a base and an offset */
static inline struct value value_pointer(enum kind kind, __u32 base, __s32 offset)
{
	return (struct value){
		.kind = kind, .insn = CONTEXT_NO_INSN, .offset = offset, .base = base,
	};
}

/** value_same() - test whether two values are equal in every byte */
static inline bool value_same(struct value a, struct value b)
{
	return !memcmp(&a, &b, sizeof(a));
}

/** low_bytes() - get the lowest @size bytes of a number */
static inline __u64 low_bytes(__u64 n, unsigned int size)
{
	return size < sizeof(n) ? n & ((1ULL << (size * 8)) - 1) : n;
}

/** extend_sign() - get a number of 1 to 8 bytes with its sign extended to 64 bits */
static inline __u64 extend_sign(__u64 n, unsigned int size)
{
	unsigned int unused = 64 - size * 8;

	return (__u64)((__s64)(n << unused) >> unused);
}

/** value_loaded() - create the value of @size bytes at @offset in the context */
struct value value_loaded(__u32 offset, unsigned int size);

/** value_has_offset() - test whether a value is still followed after a constant is added */
bool value_has_offset(struct value v);

/** value_is_loaded() - test whether a value comes from the context, at @v.base */
bool value_is_loaded(struct value v);

/** value_anywhere() - get the same value with a variable offset */
struct value value_anywhere(struct value v);

/**
 * value_moved() - add a constant to the offset of a value
 * @v: a value with an offset
 * @by: the constant
 * @insn: the instruction that contains the constant
 */
struct value value_moved(struct value v, __s64 by, __u32 insn);

/** value_flags() - get the flags MAY_BE_* of a value for when it is not followed any more */
unsigned int value_flags(struct value v);

/** value_may_be_context() - test whether a value is, or may be, a pointer to the context */
bool value_may_be_context(struct value v);

/** value_join() - get what is known of a value that is one of two */
struct value value_join(struct value a, struct value b);

/** value_as_sure_as() - get the value, marked as ASSUMED if @from is */
struct value value_as_sure_as(struct value v, struct value from);

/** value_is_assumed() - test whether a value depends on data that the loader may change */
bool value_is_assumed(struct value v);

#endif
