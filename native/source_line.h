/* SPDX-License-Identifier: Apache-2.0 */
#ifndef SOURCE_LINE_H
#define SOURCE_LINE_H

#include <bpf/bpf.h>
#include <bpf/btf.h>
#include <bpf/libbpf.h>

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

/**
 * source_line_find() - map an instruction to its line of C
 * @line: filled on success
 * @insn: index of the instruction in the program as submitted
 * @source: where its lines are known from
 *
 * The line info is sorted by instruction (kernel/bpf/verifier.c
 * check_btf_line() refuses any other), and a record holds up to the next one.
 * Line 0 is what compilers give code that they merged from several places: it
 * gets the line before it in the function, or else the next.
 *
 * Return: 0, -ENOENT when no line info covers the instruction.
 */
int source_line_find(struct source_line *line, long insn, const struct line_source *source);

/**
 * source_line_of() - the same in records of line info
 * @line: filled on success
 * @btf: whose strings they refer to
 * @records: the records, of @size bytes each, @cnt of them
 * @first: of the function that @insn is in, as insn_off has it
 * @insn: the instruction, as insn_off has it
 *
 * Return: 0, or -ENOENT.
 */
int source_line_of(struct source_line *line, const struct btf *btf, const void *records,
		   size_t size, size_t cnt, __u32 first, __u32 insn);

/**
 * source_line_record() - add a line to the record that is open
 * @name: name of the field
 * @line: the line, or NULL for a JSON null
 */
void source_line_record(const char *name, const struct source_line *line);

#endif
