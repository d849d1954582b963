/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TRIAL_H
#define TRIAL_H

#include <linux/bpf.h>
#include <stddef.h>

/*
 * Programs and maps that are only created to see whether the kernel accepts them. They are passed
 * to bpf(2) directly, because libbpf modifies objects so that they load on any kernel.
 */

struct trial {
	__u32 type;
	__u32 attach_type;
	__u32 flags;
	/* target in the kernel's BTF, or in the program @target_fd */
	__u32 btf_id;
	int target_fd;
	/* NULL: `return 0` */
	const struct bpf_insn *insns;
	size_t insn_cnt;
	/* BTF with the types of its functions; 0: not needed */
	int btf_fd;
	const struct bpf_func_info *functions;
	size_t function_cnt;
	/* as in BPF_PROG_LOAD; 0: log each instruction, because the programs are short */
	__u32 log_level;
};

/** trial_load() - load a program. Return: its file descriptor or -errno. */
int trial_load(const struct trial *trial);

/** trial_try() - load a program and close it. Return: 0 or -errno. */
int trial_try(const struct trial *trial);

/** trial_log() - get the verifier log of the last program, in a static buffer */
const char *trial_log(void);

/**
 * trial_reason() - get the line of that log with the reason of the refusal; "" if there is none, or
 * if the program was accepted
 */
const char *trial_reason(void);

/** trial_map() - create a map from attributes. Return: its file descriptor or -errno. */
int trial_map(const union bpf_attr *attr);

/**
 * trial_array() - create an array map with one entry and this value size. Return: as trial_map().
 */
int trial_array(__u32 value_size);

/**
 * trial_attach_raw() - attach a program to its own target, or to the raw tracepoint @name. Return:
 * file descriptor or -errno.
 */
int trial_attach_raw(int prog_fd, const char *name);

/**
 * trial_kernel_version() - get LINUX_VERSION_CODE of the kernel, which kprobes need to load before
 * 5.0
 */
__u32 trial_kernel_version(void);

#endif
