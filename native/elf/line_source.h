/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LINE_SOURCE_H
#define LINE_SOURCE_H

#include <bpf/bpf.h>
#include <bpf/btf.h>

/* A line of C that an instruction came from. */
struct source_line {
	long insn;
	/* strings of the object's BTF: they live as long as the object */
	const char *file;
	const char *text;
	unsigned int line;
	unsigned int column;
};

/* Where the lines of a program as submitted are known from. */
struct line_source {
	/* of the object, whose strings line info refers to; may be NULL */
	const struct btf *btf;
	/* the options that the program was submitted with; they have line info where the kernel takes it */
	const struct bpf_prog_load_opts *opts;
	const struct bpf_insn *insns;
	size_t insn_cnt;
	/* the object file, whose .BTF.ext has them where the kernel does not */
	const char *path;
	const char *program;
};

#endif
