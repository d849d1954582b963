/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LACKS_H
#define LACKS_H

#include "elf/source_line.h"
#include "kernel/ability.h"
#include "plan/plan.h"

/* A feature that a rejected program needs and that the kernel does not have. */
struct lack {
	const char *what;
	/* errno of the refusal of a minimal program that needs only this feature */
	int err;
	/* first place where the program needs it; valid if has_line */
	struct source_line line;
	bool has_line;
};

struct lacks {
	struct lack list[ABILITY_CNT];
	size_t cnt;
};

struct line_source;

/**
 * lacks_find() - find what instructions of a program need and the kernel does not have
 * @lacks: filled
 * @obj: the object of the program
 * @insns: the program as submitted
 * @cnt: its number of instructions
 * @lines: lines of the program
 */
void lacks_find(struct lacks *lacks, const struct bpf_object *obj, const struct bpf_insn *insns,
		size_t cnt, const struct line_source *lines);

/**
 * lacks_send() - send the missing features as `lack` records
 * @c: the case
 * @prog: the program
 * @lacks: features that its instructions need
 * @unseen: the verifier did not see the program: the kernel may not know its kind
 */
void lacks_send(const struct plan_case *c, const struct bpf_program *prog,
		const struct lacks *lacks, bool unseen);

#endif
