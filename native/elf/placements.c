// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdlib.h>

#include "elf/placements.h"

static bool is_placed(const struct placements *placements, long at)
{
	for (size_t i = 0; i < placements->cnt; i++)
		if (placements->list[i].at == at)
			return true;
	return false;
}

static bool refers_to_function(const struct bpf_insn *insn)
{
	return (insn->code == (BPF_JMP | BPF_CALL) && insn->src_reg == BPF_PSEUDO_CALL) ||
	       (insn->code == (BPF_LD | BPF_DW | BPF_IMM) && insn->src_reg == BPF_PSEUDO_FUNC);
}

static bool place(struct placements *placements, const struct elf_function *function, long at)
{
	struct placed *grown;

	grown = realloc(placements->list, (placements->cnt + 1) * sizeof(*grown));
	if (!grown)
		return false;
	placements->list = grown;
	grown[placements->cnt++] = (struct placed){ .function = *function, .at = at };
	return true;
}

/* Follows all calls, also indirectly: the list grows during the iteration. */
static int place_all(struct placements *placements, const struct elf_functions *elf,
		     const struct bpf_insn *insns, size_t insn_cnt)
{
	for (size_t i = 0; i < placements->cnt; i++) {
		const struct placed from = placements->list[i];

		for (long k = 0; k < from.function.cnt && from.at + k < (long)insn_cnt; k++) {
			const struct bpf_insn *insn = &insns[from.at + k];
			long at = from.at + k + 1 + insn->imm;
			struct elf_function callee;

			if (!refers_to_function(insn) || is_placed(placements, at))
				continue;
			if (elf_function_callee(elf, from.function.section, from.function.first + k,
						&callee) &&
			    !place(placements, &callee, at))
				return -ENOMEM;
		}
	}
	return 0;
}

const struct placed *placed_around(const struct placements *placements, long insn)
{
	for (size_t i = 0; i < placements->cnt; i++) {
		const struct placed *placed = &placements->list[i];

		if (insn >= placed->at && insn < placed->at + placed->function.cnt)
			return placed;
	}
	return NULL;
}

bool placements_has(const struct placements *placements, size_t section)
{
	for (size_t i = 0; i < placements->cnt; i++)
		if (placements->list[i].function.section == section)
			return true;
	return false;
}

long placed_at(const struct placements *placements, size_t section, long insn)
{
	for (size_t i = 0; i < placements->cnt; i++) {
		const struct placed *placed = &placements->list[i];
		const struct elf_function *function = &placed->function;

		if (function->section == section && insn >= function->first &&
		    insn < function->first + function->cnt)
			return placed->at + insn - function->first;
	}
	return -1;
}

int placements_find(struct placements *placements, const struct elf_functions *elf, const char *program,
		    const struct bpf_insn *insns, size_t insn_cnt)
{
	struct elf_function main;

	if (!elf_function_find(elf, program, &main))
		return -ENOENT;
	if (!place(placements, &main, 0))
		return -ENOMEM;
	return place_all(placements, elf, insns, insn_cnt);
}

void placements_free(struct placements *placements)
{
	free(placements->list);
	*placements = (struct placements){ 0 };
}
