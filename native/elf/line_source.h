/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LINE_SOURCE_H
#define LINE_SOURCE_H

#include <bpf/bpf.h>
#include <bpf/btf.h>

/* A C line that an instruction was compiled from. */
struct source_line {
	long insn;
	/* strings of the object's BTF, valid as long as the object */
	const char *file;
	const char *text;
	unsigned int line;
	unsigned int column;
};

/* Where to find the lines of a program as submitted. */
struct line_source {
	/* BTF of the object with the strings of the line info; may be NULL */
	const struct btf *btf;
	/* the options of the submission; they contain line info if the kernel accepts it */
	const struct bpf_prog_load_opts *opts;
	const struct bpf_insn *insns;
	size_t insn_cnt;
	/* the object file, whose .BTF.ext is used if the kernel has no line info */
	const char *path;
	const char *program;
};

#endif
