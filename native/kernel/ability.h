/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ABILITY_H
#define ABILITY_H

#include <linux/bpf.h>
#include <stddef.h>

/* Features that old kernels refuse, independent of the rest of the program or the map. */
enum ability {
	/* calls of functions of the program: BPF_PSEUDO_CALL */
	ABILITY_CALLS,
	/* addresses of variables, which are in maps: BPF_PSEUDO_MAP_VALUE */
	ABILITY_MAP_VALUES,
	/* addresses of functions, for helpers with callbacks: BPF_PSEUDO_FUNC */
	ABILITY_FUNCTION_ADDRESSES,
	ABILITY_LOOPS,
	/* jumps that compare 32 bits: BPF_JMP32 */
	ABILITY_JMP32,
	/* all atomic operations except addition without the result */
	ABILITY_ATOMICS,
	/* instructions of -mcpu=v4 */
	ABILITY_CPU_V4,
	ABILITY_LOAD_ACQUIRE,
	ABILITY_MAY_GOTO,
	/* expected_attach_type of BPF_PROG_LOAD */
	ABILITY_ATTACH_TYPES,
	ABILITY_CNT,
};

/** ability_name() - get the name of an ability in records */
const char *ability_name(enum ability ability);

/**
 * ability_try() - load the smallest program that needs an ability
 *
 * Return: its file descriptor, or -errno; -ENOMEM if it could not be tried.
 */
int ability_try(enum ability ability);

/**
 * ability_lacking() - test whether this kernel refuses an ability; tried once a boot
 *
 * Return: 0 if the kernel has it or it could not be tried, else the errno of the refusal.
 */
int ability_lacking(enum ability ability);

/** ability_init() - share the results among child processes. Return: 0 or -errno. */
int ability_init(void);

#endif
