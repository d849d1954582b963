/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PLACEMENTS_H
#define PLACEMENTS_H

#include "elf/elf_functions.h"

/* A function of the object where libbpf has put it in the program. */
struct placed {
	struct elf_function function;
	long at;
};

/* The functions of one program as it is submitted: libbpf puts those that it calls behind the program's own. */
struct placements {
	struct placed *list;
	size_t cnt;
};

/**
 * placements_find() - find where each function of a program stands
 * @placements: empty; filled, and to be released with placements_free() in any case
 * @elf: the object file
 * @program: name of the program
 * @insns: the program as submitted, @insn_cnt instructions
 *
 * Return: 0, -ENOENT when the object has no such program, -ENOMEM.
 */
int placements_find(struct placements *placements, const struct elf_functions *elf, const char *program,
		    const struct bpf_insn *insns, size_t insn_cnt);

/** placed_around() - the function that an instruction of the program is in, or NULL */
const struct placed *placed_around(const struct placements *placements, long insn);

/** placements_has() - whether a section of the object has functions of the program */
bool placements_has(const struct placements *placements, size_t section);

/** placed_at() - the place in the program of instruction @insn of a section; -1: the program does not have it */
long placed_at(const struct placements *placements, size_t section, long insn);

/** placements_free() - release what placements_find() filled */
void placements_free(struct placements *placements);

#endif
