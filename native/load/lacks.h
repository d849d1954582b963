/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LACKS_H
#define LACKS_H

#include "elf/source_line.h"
#include "kernel/ability.h"
#include "plan/plan.h"

/* What a refused program needs that the kernel was found not to have. */
struct lack {
	const char *what;
	/* of the refusal of a program that is nothing but this */
	int err;
	/* where the program needs it first; meaningful when has_line */
	struct source_line line;
	bool has_line;
};

struct lacks {
	struct lack list[ABILITY_CNT];
	size_t cnt;
};

struct line_source;

/**
 * lacks_find() - what instructions of a program need and the kernel does not have
 * @lacks: filled
 * @obj: the object that it is of
 * @insns: the program as submitted
 * @cnt: how many instructions it has
 * @lines: of the program
 */
void lacks_find(struct lacks *lacks, const struct bpf_object *obj, const struct bpf_insn *insns,
		size_t cnt, const struct line_source *lines);

/**
 * lacks_send() - send what was found as `lack` records
 * @c: the case
 * @prog: the program
 * @lacks: what its instructions lack
 * @unseen: the verifier did not see the program: its kind may be what the kernel does not know
 */
void lacks_send(const struct plan_case *c, const struct bpf_program *prog,
		const struct lacks *lacks, bool unseen);

#endif
