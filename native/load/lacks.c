// SPDX-License-Identifier: Apache-2.0
#include "kernel/insn_needs.h"
#include "load/lacks.h"
#include "load/program_lack.h"
#include "log/record.h"

/*
 * Number of the helper call that libbpf inserts for a map that is not created, plus its index:
 * src/libbpf.c, poison_map_ldimm64().
 */
#define POISON_MAP_BASE 2001000000

static bool is_internal(const struct bpf_object *obj, long index)
{
	const struct bpf_map *map;

	bpf_object__for_each_map(map, obj)
		if (!index--)
			return bpf_map__is_internal(map);
	return false;
}

/*
 * If the kernel does not support maps of variables, libbpf does not create them and invalidates the
 * instructions that use them.
 */
static long first_use_of_variables(const struct bpf_object *obj, const struct bpf_insn *insns,
				   size_t cnt)
{
	long insn = insn_needs(insns, cnt, ABILITY_MAP_VALUES);

	for (size_t i = 0; i < cnt && insn < 0; i++)
		if (insns[i].code == (BPF_JMP | BPF_CALL) && !insns[i].src_reg &&
		    is_internal(obj, (long)insns[i].imm - POISON_MAP_BASE))
			insn = i;
	return insn;
}

void lacks_find(struct lacks *lacks, const struct bpf_object *obj, const struct bpf_insn *insns,
		size_t cnt, const struct line_source *lines)
{
	lacks->cnt = 0;
	for (enum ability ability = 0; ability < ABILITY_CNT; ability++) {
		struct lack *lack = &lacks->list[lacks->cnt];
		long insn = ability == ABILITY_MAP_VALUES ?
			    first_use_of_variables(obj, insns, cnt) : insn_needs(insns, cnt, ability);

		if (insn < 0)
			continue;
		lack->err = ability_lacking(ability);
		if (!lack->err)
			continue;
		lack->what = ability_name(ability);
		lack->has_line = !source_line_find(&lack->line, insn, lines);
		lacks->cnt++;
	}
}

static void send(const struct plan_case *c, const struct bpf_program *prog, const char *what,
		 int err, const struct source_line *line)
{
	record_begin("lack");
	record_number("case", c->id);
	record_string("program", bpf_program__name(prog));
	record_string("what", what);
	record_number("errno", err);
	source_line_record("line", line);
	record_end();
}

void lacks_send(const struct plan_case *c, const struct bpf_program *prog,
		const struct lacks *lacks, bool unseen)
{
	const char *kind;
	int err;

	for (size_t i = 0; i < lacks->cnt; i++) {
		const struct lack *lack = &lacks->list[i];

		send(c, prog, lack->what, lack->err, lack->has_line ? &lack->line : NULL);
	}
	kind = unseen ? program_lack(prog, &err) : NULL;
	if (kind)
		send(c, prog, kind, err, NULL);
}
