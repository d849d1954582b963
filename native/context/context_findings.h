/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_FINDINGS_H
#define CONTEXT_FINDINGS_H

#include <linux/bpf.h>
#include <stdbool.h>
#include <stddef.h>

/* What is found out about a program and its context (context_reads.h). */

/* In place of an instruction's index: there is none, or there are several. */
#define CONTEXT_NO_INSN ((__u32)-1)
/* In place of an offset into the context: it is not known. */
#define CONTEXT_ANY_OFFSET ((__u32)-1)

enum context_via {
	/* A load instruction. */
	READ_LOAD,
	/* A helper that copies memory: bpf_probe_read*(), bpf_perf_event_output() and the like. */
	READ_PROBE,
	/* bpf_get_func_arg(), at 8 bytes for each argument before. */
	READ_ARG_HELPER,
	/* bpf_get_func_ret(), at 0. */
	READ_RET_HELPER,
	/* Dynamic data of a tracepoint's record, found through a __data_loc or __rel_loc field. */
	READ_DATA_LOC,
	/* The memory that a value of the context points to. */
	READ_THROUGH,
};

struct context_read {
	__u32 insn;
	enum context_via via;
	/* Into the context: what is read; for READ_DATA_LOC the field, for READ_THROUGH the pointer. */
	__u32 offset;
	/* READ_THROUGH: from where the pointer points. */
	__s32 inner;
	/* In bytes; 0: not known. */
	__u32 size;
	/* What has the constant of the offset, or of inner: a CO-RE relocation of it is there. */
	__u32 offset_insn;
	/* What is read is used: not only saved, for a branch that is never reached. */
	__u32 used;
	/* That it is read, or where, depends on data that the loader may set to something else. */
	__u32 assumed;
};

enum context_why {
	/* The context, or what may be the context, is read at an offset or with a size that is not constant. */
	UNFOLLOWED_OFFSET,
	/* Memory that a value of the context points to is, or may be, read at an offset that is not constant. */
	UNFOLLOWED_THROUGH,
	/* The context is passed to a helper or kfunc that may read it. */
	UNFOLLOWED_CALL,
	/* A pointer to the context is stored where it is not followed: a map, the heap, an unknown stack slot. */
	UNFOLLOWED_ESCAPE,
	/* bpf_tail_call() */
	UNFOLLOWED_TAIL_CALL,
	/* An indirect jump: all instructions count as reached. */
	UNFOLLOWED_JUMP,
	/* Too much work, too many frames or recursion: all instructions count as reached. */
	UNFOLLOWED_LIMIT,
};

struct context_unfollowed {
	__u32 insn;
	enum context_why why;
	/* UNFOLLOWED_THROUGH: where in the context the pointer is, or CONTEXT_ANY_OFFSET. */
	__u32 offset;
	/* UNFOLLOWED_TAIL_CALL: what loads the map, or CONTEXT_NO_INSN. */
	__u32 map_insn;
};

/*
 * An instruction that dereferences the pointer at this offset of the context, or
 * that has a constant which is added to it.
 */
struct context_use {
	__u32 insn;
	__u32 offset;
};

/* What the program alone does not show. Each may be NULL. */
struct context_facts {
	void *arg;
	/*
	 * Gives what memory holds that neither the program nor anybody else
	 * changes once it is loaded: .rodata, .kconfig. It is that of the map in
	 * @ldimm64, a BPF_PSEUDO_MAP_VALUE, @off bytes from the start of the map's
	 * value. @assumed is set where the loader may have put something else there.
	 */
	bool (*constant)(void *arg, const struct bpf_insn *ldimm64, __u32 off, __u32 size,
			 __u64 *value, bool *assumed);
	/* Return the size of the keys and of the values of a map, 0 when that is not known. */
	__u32 (*key_size)(void *arg, const struct bpf_insn *ldimm64);
	__u32 (*value_size)(void *arg, const struct bpf_insn *ldimm64);
	/* Returns the number of arguments of a kfunc, -1 when it is not known: no other register is passed. */
	int (*kfunc_args)(void *arg, const struct bpf_insn *call);
};

/* All in the order of the program, each once. */
struct context_reads {
	struct context_read *reads;
	size_t read_cnt;
	struct context_unfollowed *unfollowed;
	size_t unfollowed_cnt;
	struct context_use *uses;
	size_t use_cnt;
	/* of each instruction */
	bool *reached;
};

#endif
