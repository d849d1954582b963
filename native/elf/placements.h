/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PLACEMENTS_H
#define PLACEMENTS_H

#include "elf/elf_functions.h"

/* A function of the object, and the index of its first instruction in the program. */
struct placed {
	struct elf_function function;
	long at;
};

/*
 * The functions of one program as submitted: libbpf appends the functions that it calls to the
 * program's own code.
 */
struct placements {
	struct placed *list;
	size_t cnt;
};

/**
 * placements_find() - find where libbpf placed each function of a program
 * @placements: empty; filled, release it with placements_free() in any case
 * @elf: the object file
 * @program: name of the program
 * @insns: the program as submitted, @insn_cnt instructions
 *
 * Return: 0, -ENOENT if the object has no such program, -ENOMEM.
 */
int placements_find(struct placements *placements, const struct elf_functions *elf, const char *program,
		    const struct bpf_insn *insns, size_t insn_cnt);

/** placed_around() - find the function that contains an instruction of the program, or NULL */
const struct placed *placed_around(const struct placements *placements, long insn);

/** placements_has() - test whether a section of the object contains functions of the program */
bool placements_has(const struct placements *placements, size_t section);

/**
 * placed_at() - get the index in the program of instruction @insn of a section, or -1 if the
 * program does not contain it
 */
long placed_at(const struct placements *placements, size_t section, long insn);

/** placements_free() - release the list that placements_find() filled */
void placements_free(struct placements *placements);

#endif
