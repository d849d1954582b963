// SPDX-License-Identifier: Apache-2.0
#include "context/context_layout.h"
#include "context/context_state.h"
#include "elf/context_insn.h"

struct function *layout_function_at(const struct finder *f, __u32 start)
{
	size_t low = 0, high = f->function_cnt;

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		if (f->functions[middle].start <= start)
			low = middle;
		else
			high = middle;
	}
	return &f->functions[low];
}

static bool mark(struct finder *f, __s64 target, __u8 marks)
{
	if (target < 0 || (size_t)target >= f->cnt)
		return false;
	f->marks[target] |= marks;
	return true;
}

static bool mark_functions(struct finder *f)
{
	bool good = mark(f, 0, MARK_FUNCTION | MARK_BLOCK);

	for (size_t i = 0; i < f->cnt && good; i++) {
		const struct bpf_insn *insn = &f->insns[i];
		__s64 target = (__s64)i + 1 + insn->imm;

		if (is_function_call(insn) || is_function_address(insn))
			good = mark(f, target, MARK_FUNCTION | MARK_BLOCK);
		if (is_wide(insn))
			good = good && mark(f, (__s64)++i, MARK_HALF);
	}
	return good;
}

static bool find_functions(struct finder *f)
{
	size_t cnt = 0;

	for (size_t i = 0; i < f->cnt; i++)
		f->function_cnt += f->marks[i] & MARK_FUNCTION;
	f->functions = memory_take_zeroed(&f->memory, f->function_cnt, sizeof(*f->functions));
	if (!f->functions)
		return false;
	for (size_t i = 0; i < f->cnt; i++) {
		if (!(f->marks[i] & MARK_FUNCTION))
			continue;
		if (cnt)
			f->functions[cnt - 1].end = i;
		f->functions[cnt++].start = i;
	}
	f->functions[cnt - 1].end = f->cnt;
	return true;
}

static bool mark_jumps(struct finder *f, const struct function *function)
{
	for (__u32 i = function->start; i < function->end; i++) {
		__s64 target = jump_target(f->insns, i);

		if (f->marks[i] & MARK_HALF || !is_jump(&f->insns[i]))
			continue;
		if (target < function->start || target >= function->end)
			return false;
		f->marks[target] |= MARK_BLOCK;
	}
	return true;
}

static bool number_blocks(struct finder *f)
{
	size_t cnt = 0, block_cnt = 0;

	for (size_t i = 0; i < f->cnt; i++)
		block_cnt += !!(f->marks[i] & MARK_BLOCK);
	f->blocks = memory_take(&f->memory, f->cnt * sizeof(*f->blocks));
	f->block_starts = memory_take(&f->memory, block_cnt * sizeof(*f->block_starts));
	if (!f->blocks || !f->block_starts)
		return false;
	for (struct function *function = f->functions; function < f->functions + f->function_cnt;
	     function++) {
		function->first_block = cnt;
		for (__u32 i = function->start; i < function->end; i++) {
			if (!(f->marks[i] & MARK_BLOCK))
				continue;
			/* A jump into the middle of an instruction. */
			if (f->marks[i] & MARK_HALF)
				return false;
			f->blocks[i] = cnt;
			f->block_starts[cnt++] = i;
		}
		function->block_cnt = cnt - function->first_block;
	}
	return true;
}

bool layout_make(struct finder *f)
{
	f->marks = memory_take_zeroed(&f->memory, f->cnt, sizeof(*f->marks));
	f->flows = memory_take_zeroed(&f->memory, f->cnt, sizeof(*f->flows));
	f->joined = memory_take(&f->memory, sizeof(*f->joined) * ROWS_MAX * SLOTS_MAX);
	if (!f->marks || !f->flows || !f->joined || !mark_functions(f) || !find_functions(f))
		return false;
	for (size_t i = 0; i < f->function_cnt; i++)
		if (!mark_jumps(f, &f->functions[i]))
			return false;
	return number_blocks(f);
}
