// SPDX-License-Identifier: Apache-2.0
#include "elf/btf_path.h"
#include "kernel/absent_helpers.h"
#include "kernel/kernel_types.h"

static bool is_helper_call(const struct bpf_insn *insn)
{
	return insn->code == (BPF_JMP | BPF_CALL) && !insn->src_reg;
}

bool absent_has_helpers(const struct bpf_insn *insns, size_t insn_cnt)
{
	struct kernel_type ids;
	__u64 end;

	if (!kernel_type_first(&ids, "bpf_func_id", BTF_KIND_ENUM) ||
	    !btf_enumerator_find(ids.btf, ids.id, "__BPF_FUNC_MAX_ID", &end))
		return true;
	for (size_t i = 0; i < insn_cnt; i++)
		if (is_helper_call(&insns[i]) && (__u32)insns[i].imm >= end)
			return false;
	return true;
}
