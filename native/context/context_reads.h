/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_READS_H
#define CONTEXT_READS_H

#include "context/context_findings.h"

/*
 * Finds which bytes of its context a program reads and which instructions it can reach, by abstract
 * interpretation of the program that libbpf submits. A reported read occurs on some path. What
 * cannot be decided is reported as not followed: it is neither guessed nor left out.
 */

/**
 * context_reads_find() - find what a program reads of its context
 * @insns: the relocated program, beginning with its main function
 * @cnt: its number of instructions
 * @facts: further facts, or NULL
 * @reads: filled; release it with context_reads_free()
 *
 * Return: 0, -ENOMEM, or -EINVAL if a jump or call leaves the program, which every kernel refuses.
 */
int context_reads_find(const struct bpf_insn *insns, size_t cnt, const struct context_facts *facts,
		       struct context_reads *reads);

/** context_reads_free() - release the lists that context_reads_find() filled */
void context_reads_free(struct context_reads *reads);

#endif
