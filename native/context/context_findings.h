/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_FINDINGS_H
#define CONTEXT_FINDINGS_H

#include <linux/bpf.h>
#include <stdbool.h>
#include <stddef.h>

/* Results about a program and its context (context_reads.h). */

/* Instead of the index of an instruction: none, or several. */
#define CONTEXT_NO_INSN ((__u32)-1)
/* Instead of an offset into the context: unknown. */
#define CONTEXT_ANY_OFFSET ((__u32)-1)

enum context_via {
	/* A load instruction. */
	READ_LOAD,
	/* A helper that copies memory, such as bpf_probe_read*() and bpf_perf_event_output(). */
	READ_PROBE,
	/* bpf_get_func_arg(); the offset is 8 times the number of the argument. */
	READ_ARG_HELPER,
	/* bpf_get_func_ret(), at offset 0. */
	READ_RET_HELPER,
	/* Dynamic data of a tracepoint's record, found through a __data_loc or __rel_loc field. */
	READ_DATA_LOC,
	/* Memory that a value of the context points to. */
	READ_THROUGH,
};

struct context_read {
	__u32 insn;
	enum context_via via;
	/*
	 * Offset into the context; for READ_DATA_LOC of the field, for READ_THROUGH of the pointer.
	 */
	__u32 offset;
	/* READ_THROUGH: offset from the address in the pointer. */
	__s32 inner;
	/* In bytes; 0: unknown. */
	__u32 size;
	/*
	 * The instruction that contains the constant of offset or inner, where its CO-RE relocation
	 * is.
	 */
	__u32 offset_insn;
	/* The value is used, not only saved for a branch that is never reached. */
	__u32 used;
	/* The read or its offset depends on data that the loader may change. */
	__u32 assumed;
};

enum context_why {
	/*
	 * The context, or a value that may be the context, is read at a variable offset or with a
	 * variable size.
	 */
	UNFOLLOWED_OFFSET,
	/* Memory that a value of the context points to is, or may be, read at a variable offset. */
	UNFOLLOWED_THROUGH,
	/* The context is passed to a helper or kfunc that may read it. */
	UNFOLLOWED_CALL,
	/*
	 * A pointer to the context is stored where it is not followed: a map, the heap, an unknown
	 * stack slot.
	 */
	UNFOLLOWED_ESCAPE,
	/* bpf_tail_call() */
	UNFOLLOWED_TAIL_CALL,
	/* An indirect jump: all instructions count as reached. */
	UNFOLLOWED_JUMP,
	/* Too much work, too many frames, or recursion: all instructions count as reached. */
	UNFOLLOWED_LIMIT,
};

struct context_unfollowed {
	__u32 insn;
	enum context_why why;
	/* UNFOLLOWED_THROUGH: offset of the pointer in the context, or CONTEXT_ANY_OFFSET. */
	__u32 offset;
	/* UNFOLLOWED_TAIL_CALL: the instruction that loads the map, or CONTEXT_NO_INSN. */
	__u32 map_insn;
};

/*
 * An instruction that dereferences the pointer at this offset of the context, or that contains a
 * constant that is added to it.
 */
struct context_use {
	__u32 insn;
	__u32 offset;
};

/* Facts that the program alone does not show. Each function may be NULL. */
struct context_facts {
	void *arg;
	/*
	 * Reads memory that does not change after the load: .rodata, .kconfig. @ldimm64 is a
	 * BPF_PSEUDO_MAP_VALUE that names the map, @off is in bytes from the start of the map's
	 * value. @assumed is set if the loader may have set another value.
	 */
	bool (*constant)(void *arg, const struct bpf_insn *ldimm64, __u32 off, __u32 size,
			 __u64 *value, bool *assumed);
	/* Return the size of the keys and of the values of a map in bytes, 0 if unknown. */
	__u32 (*key_size)(void *arg, const struct bpf_insn *ldimm64);
	__u32 (*value_size)(void *arg, const struct bpf_insn *ldimm64);
	/*
	 * Returns the number of arguments of a kfunc, -1 if unknown. Further registers are not
	 * passed.
	 */
	int (*kfunc_args)(void *arg, const struct bpf_insn *call);
};

/* All lists are in the order of the program, without duplicates. */
struct context_reads {
	struct context_read *reads;
	size_t read_cnt;
	struct context_unfollowed *unfollowed;
	size_t unfollowed_cnt;
	struct context_use *uses;
	size_t use_cnt;
	/* for each instruction */
	bool *reached;
};

#endif
