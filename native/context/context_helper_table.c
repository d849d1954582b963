// SPDX-License-Identifier: Apache-2.0
#include "context/context_helper_table.h"
#include "context/context_state.h"

/* By number in include/uapi/linux/bpf.h; the header describes the letters. */
static const char *const helpers[] = {
	/*   0 */ NULL, "mk", "mkv.", "mk", "w.p", "", "r....", "", "", "c.r..",
	/*  10 */ "c....", "c....", "cm.", "c..", "", "", "w.", "c", "c..", "c",
	/*  20 */ "cb..", "cr..", "m.", "..", "c", "cm.r.", "c.b.", "cm.", "r.r..", "cb.",
	/*  30 */ "cr.", "c..", "c.", "cm.", "c", "", ".r.", "m.", "c..", "c.",
	/*  40 */ "c.", "c", "", "c..", "c.", "b.t", "c", "c", "c.", "c..r.",
	/*  50 */ "c...", "m..", "cm..", "cmk.", "c.", "m.b.", "cb.", "c..b.", "c.", "c.",
	/*  60 */ "cm..", "c.", "c.", "c...", "cr.", "c.", "c.b..", "cb..", "c.b..", "cb..",
	/*  70 */ "cmk.", "cmk.", "cmk.", "c.r.", "c.r.", "c..", "c.r.", "c", "c...", "c",
	/*  80 */ "", "m.", "cmk.", "c.", "cr...", "cr...", ".", "mv.", "mV", "mV",
	/*  90 */ "c...", "c...", "c..", ".", ".", ".", ".", "c", ".", "cr...",
	/* 100 */ ".r.r.", "cb..", "cb.", "cb.", "cr.", "r..8", "r..8", "m.v.", "m.", ".",
	/* 110 */ ".r.r.", "cm.r.", "w.p", "w.p", "b.t", "b.t", "..", ".", "", "cb..",
	/* 120 */ "..b.", "cm.r.", "c", ".", "c..", "", ".r.i.", ".r.", ".", "..",
	/* 130 */ "mr..", "m..", "..", "..", "m.", "c.", ".", ".", ".", ".",
	/* 140 */ ".", ".b..", "cb..", "cr..", "c..", "m.v.", "m.", ".b.", "w.p", "b.i..",
	/* 150 */ ".i..", "c", ".r..", "..", ".", "..", "m.v.", "m.", "", "..",
	/* 160 */ "", ".b.", ".", "c.4..", "mfx.", "b.ki.", ".b.", "r...", ".", ".m.",
	/* 170 */ ".f", "...", ".", "c", "c", ".", "b..", "r.i.", ".", "r..8",
	/* 180 */ "..fx.", ".fx.", "r.k", "c.8", "c8", "c", "", ".", "c", "c.b.",
	/* 190 */ "c.r.", "w.p..", "c..", ".b.", "..", "mk.", ".", "...d", "m..d", "d.",
	/* 200 */ "d.", "b.k..", "k.s..", "k..", "kr.", "kr.", "kk", "kk", "", "mfx.",
	/* 210 */ "m.v.", "m.",
};

static const char any_arguments[] = ".....";

static const char *letters_of_kfunc(const struct walk *w, const struct bpf_insn *insn)
{
	const struct context_facts *facts = w->finder->facts;
	int cnt = facts && facts->kfunc_args ? facts->kfunc_args(facts->arg, insn) : -1;

	return cnt < 0 || cnt > ARGS_MAX ? any_arguments : any_arguments + ARGS_MAX - cnt;
}

const char *helper_letters(const struct walk *w, const struct bpf_insn *insn)
{
	if (insn->src_reg == BPF_PSEUDO_KFUNC_CALL)
		return letters_of_kfunc(w, insn);
	if (insn->src_reg || insn->imm <= 0 || (size_t)insn->imm >= sizeof(helpers) / sizeof(*helpers))
		return any_arguments;
	return helpers[insn->imm];
}

unsigned int helper_callback_argument(__s32 helper)
{
	switch (helper) {
	case BPF_FUNC_for_each_map_elem:
		return 3;
	case BPF_FUNC_find_vma:
		return 2;
	/* bpf_loop(), bpf_user_ringbuf_drain() */
	default:
		return 1;
	}
}
