/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TRIAL_H
#define TRIAL_H

#include <linux/bpf.h>
#include <stddef.h>

/*
 * Programs and maps of our own that are only made to see whether the kernel takes
 * them: bpf(2) itself, without what libbpf does for objects that shall load anywhere.
 */

struct trial {
	__u32 type;
	__u32 attach_type;
	__u32 flags;
	/* what of the kernel's BTF, or of the program @target_fd, it is for */
	__u32 btf_id;
	int target_fd;
	/* NULL: `return 0` */
	const struct bpf_insn *insns;
	size_t insn_cnt;
	/* 0: BTF of its own, with the types of its functions, is not needed */
	int btf_fd;
	const struct bpf_func_info *functions;
	size_t function_cnt;
	/* as BPF_PROG_LOAD has it; 0: each instruction, as few programs are long */
	__u32 log_level;
};

/** trial_load() - load a program. Return: its descriptor or -errno. */
int trial_load(const struct trial *trial);

/** trial_log() - what the verifier wrote of the program that was loaded last; it stays at this address */
const char *trial_log(void);

/** trial_reason() - the line of that log that says why it was refused; "" where there is none, or it was not refused */
const char *trial_reason(void);

/** trial_map() - make a map of these attributes. Return: its descriptor or -errno. */
int trial_map(const union bpf_attr *attr);

/** trial_array() - make an array map of one entry, whose value has this size. Return: as trial_map(). */
int trial_array(__u32 value_size);

/** trial_attach_raw() - attach a program that knows its place, or to the raw tracepoint @name. Return: descriptor or -errno. */
int trial_attach_raw(int prog_fd, const char *name);

/** trial_kernel_version() - LINUX_VERSION_CODE of the kernel: before 5.0 kprobes are loaded with it */
__u32 trial_kernel_version(void);

#endif
