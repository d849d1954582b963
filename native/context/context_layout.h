/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_LAYOUT_H
#define CONTEXT_LAYOUT_H

#include <linux/bpf.h>
#include <stdbool.h>

#include "context/context_finder.h"

/* Marks of the instructions of a program. */
#define MARK_FUNCTION 1
#define MARK_BLOCK 2
/* the second half of a wide instruction */
#define MARK_HALF 4

struct function {
	__u32 start;
	__u32 end;
	__u32 first_block;
	__u32 block_cnt;
	struct instance *instances;
	unsigned int instance_cnt;
	/* it is on the call stack */
	bool running;
	/* its address is loaded; it was followed as a callback */
	bool loaded;
	bool followed;
};

/**
 * layout_make() - find the functions of a program and their blocks
 * @f: filled with functions, blocks and marks
 *
 * Return: false if a jump or call leaves the program, or if out of memory.
 */
bool layout_make(struct finder *f);

/** layout_function_at() - find the function that contains an instruction */
struct function *layout_function_at(const struct finder *f, __u32 start);

#endif
