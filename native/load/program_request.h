/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PROGRAM_REQUEST_H
#define PROGRAM_REQUEST_H

#include <bpf/bpf.h>

#include "elf/source_line.h"
#include "load/watch.h"

/* A program as libbpf submits it, without the options. */
struct program_request {
	enum bpf_prog_type type;
	const char *name;
	const char *license;
	const struct bpf_insn *insns;
	size_t insn_cnt;
};

/**
 * program_request_load() - submit the program to the kernel
 *
 * Return: its file descriptor or -errno, as bpf_prog_load().
 */
int program_request_load(const struct program_request *r, struct bpf_prog_load_opts *opts);

/**
 * program_request_lines() - get where the lines of the program are known from
 * @r: the program
 * @opts: its options
 * @sub: its submission, which belongs to the watched object
 */
struct line_source program_request_lines(const struct program_request *r, const struct bpf_prog_load_opts *opts,
					 const struct submission *sub);

#endif
