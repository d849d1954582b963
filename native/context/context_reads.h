/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CONTEXT_READS_H
#define CONTEXT_READS_H

#include "context/context_findings.h"

/*
 * Which bytes of its context a program reads, and which instructions it can
 * reach: abstract interpretation of the program as libbpf submits it. What is
 * reported as read is read on some path. What cannot be decided is reported as
 * not followed: neither guessed nor left out.
 */

/**
 * context_reads_find() - find what a program reads of its context
 * @insns: the program, main function first, relocated
 * @cnt: how many instructions it has
 * @facts: what else is known, or NULL
 * @reads: filled; to be released with context_reads_free()
 *
 * Return: 0, -ENOMEM, or -EINVAL for a program whose jumps and calls leave it,
 * which no kernel takes.
 */
int context_reads_find(const struct bpf_insn *insns, size_t cnt, const struct context_facts *facts,
		       struct context_reads *reads);

/** context_reads_free() - release what context_reads_find() filled */
void context_reads_free(struct context_reads *reads);

#endif
