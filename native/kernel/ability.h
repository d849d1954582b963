/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ABILITY_H
#define ABILITY_H

#include <linux/bpf.h>
#include <stddef.h>

/* What kernels before some release do not take, whatever else is in the program or the map. */
enum ability {
	/* functions that are called: a call with BPF_PSEUDO_CALL */
	ABILITY_CALLS,
	/* addresses of variables, which live in maps: BPF_PSEUDO_MAP_VALUE */
	ABILITY_MAP_VALUES,
	/* addresses of functions, for helpers that call back: BPF_PSEUDO_FUNC */
	ABILITY_FUNCTION_ADDRESSES,
	ABILITY_LOOPS,
	/* jumps that compare 32 bits: BPF_JMP32 */
	ABILITY_JMP32,
	/* atomic operations but the addition without its result */
	ABILITY_ATOMICS,
	/* instructions of -mcpu=v4 */
	ABILITY_CPU_V4,
	ABILITY_LOAD_ACQUIRE,
	ABILITY_MAY_GOTO,
	/* expected_attach_type of BPF_PROG_LOAD */
	ABILITY_ATTACH_TYPES,
	ABILITY_CNT,
};

/** ability_name() - its name in records */
const char *ability_name(enum ability ability);

/**
 * ability_try() - load the smallest program that needs it
 *
 * Return: its descriptor, or -errno; -ENOMEM where it could not be tried.
 */
int ability_try(enum ability ability);

/**
 * ability_lacking() - whether this kernel does without it, asked once a boot
 *
 * Return: 0 when the kernel has it or it could not be tried, else the errno of the refusal.
 */
int ability_lacking(enum ability ability);

/** ability_init() - let children share what they find out. Return: 0 or -errno. */
int ability_init(void);

#endif
