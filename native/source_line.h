/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SOURCE_LINE_H
#define SOURCE_LINE_H

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

/**
 * source_line_find() - map an instruction to its line of C
 * @line: filled on success
 * @insn: index of the instruction in the program as submitted
 * @btf: BTF of the object, whose strings the line info refers to; may be NULL
 * @opts: the options the program was submitted with
 *
 * The line info is sorted by instruction (kernel/bpf/verifier.c
 * check_btf_line() refuses any other), and a record holds up to the next one
 * that has a line.
 *
 * Return: 0, -ENOENT when no line info covers the instruction.
 */
int source_line_find(struct source_line *line, long insn, const struct btf *btf,
		     const struct bpf_prog_load_opts *opts);

/**
 * source_line_record() - add a line to the record that is open
 * @name: name of the field
 * @line: the line, or NULL for a JSON null
 */
void source_line_record(const char *name, const struct source_line *line);

#endif
