// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "context/context_access.h"
#include "context/context_calls.h"
#include "context/context_helpers.h"
#include "context/context_stack.h"
#include "context/context_state.h"
#include "elf/context_insn.h"

/*
 * What helpers do with their arguments, by number in include/uapi/linux/bpf.h:
 *
 * c  take the context as a handle
 * m  take a map
 * k  read memory of another size, do not keep it
 * r  read memory whose size is the next argument, do not keep it
 * s  as r, but the program can find the memory again
 * v  read memory for a value of a map, with the map's value size
 * i  read memory whose size is the next argument, and the memory that pointers in it point to
 * p  read memory at any address, whose size is the second argument
 * t  read a string at any address
 * w  write all of the memory whose size is the next argument
 * b  write, or read and write, a part of it
 * V  write memory for a value of a map, with the map's value size
 * 4, 8, d  write 4, 8, 16 bytes
 * f  call a function
 * x  pass this value to the function
 * .  anything else
 */
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

static unsigned int callback_argument(__s32 helper)
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

/* The memory that the pointer points to may be read and written. */
static void pass(struct walk *w, struct value v)
{
	struct extent e = stack_extent(v, value_unknown(0));

	if (v.kind == CONTEXT_DATA)
		access_read(w, v, 0, READ_DATA_LOC);
	else if (value_may_be_context(v) || stack_flags(w->state, &e) & MAY_BE_CONTEXT)
		report_why(w, UNFOLLOWED_CALL);
}

static void read_sized(struct walk *w, struct value v, struct value size)
{
	bool sized = size.kind == NUMBER && size.number <= OFFSET_MAX;

	if (sized && !size.number)
		return;
	if (!sized && v.kind == CONTEXT)
		report_why(w, UNFOLLOWED_OFFSET);
	else
		access_read(w, value_as_sure_as(v, size), sized ? size.number : 0, READ_PROBE);
}

static bool holds_context(const struct walk *w, struct value v, struct value size)
{
	struct extent e = stack_extent(v, size);

	return stack_flags(w->state, &e) & MAY_BE_CONTEXT;
}

/* Returns the size of a map's keys or values. */
typedef __u32 (*map_size_fn)(void *arg, const struct bpf_insn *ldimm64);

/* Applies to the map in the first argument. */
static struct value map_size(const struct walk *w, map_size_fn size_of)
{
	struct value map = reg(w, BPF_REG_1);
	__u32 size = 0;

	if (map.kind == ADDRESS && size_of)
		size = size_of(w->finder->facts->arg, &w->finder->insns[map.base]);
	return size ? value_number(size, w->insn) : value_unknown(0);
}

static struct value value_size(const struct walk *w)
{
	const struct context_facts *facts = w->finder->facts;

	return map_size(w, facts ? facts->value_size : NULL);
}

static struct value key_size(const struct walk *w)
{
	const struct context_facts *facts = w->finder->facts;

	return map_size(w, facts ? facts->key_size : NULL);
}

/* Sets how much memory a helper reads. Returns false if it reads none. */
static bool size_read(const struct walk *w, char letter, struct value size, struct value *read)
{
	switch (letter) {
	case 'r':
	case 'p':
	case 's':
	case 'i':
	case 'b':
		*read = size;
		return true;
	case 'k':
		*read = key_size(w);
		return true;
	case 'v':
		*read = value_size(w);
		return true;
	case '.':
	case 't':
		*read = value_unknown(0);
		return true;
	default:
		return false;
	}
}

/* The arguments of a helper, and the values in memory that it reads, are used. */
static void consume_argument(struct walk *w, char letter, struct value v, struct value size)
{
	struct value read;
	struct extent e;

	finder_consume(w->finder, v);
	if (!size_read(w, letter, size, &read))
		return;
	e = stack_extent(v, read);
	stack_consume(w->finder, w->state, &e);
}

static void read_argument(struct walk *w, char letter, struct value v, struct value size)
{
	consume_argument(w, letter, v, size);
	switch (letter) {
	case 'c':
	case 'f':
	case 'x':
		return;
	case 'r':
		read_sized(w, v, size);
		return;
	case 'p':
	case 's':
		read_sized(w, v, size);
		if (holds_context(w, v, size))
			report_why(w, UNFOLLOWED_ESCAPE);
		return;
	case 't':
		access_read(w, v, 0, READ_PROBE);
		return;
	case 'v':
		if (holds_context(w, v, value_size(w)))
			report_why(w, UNFOLLOWED_ESCAPE);
		break;
	case 'i':
		if (holds_context(w, v, size))
			report_why(w, UNFOLLOWED_CALL);
		break;
	case '.':
		pass(w, v);
		return;
	}
	if (value_may_be_context(v))
		pass(w, v);
}

static void write_argument(struct walk *w, char letter, struct value v, struct value size)
{
	struct extent e;

	switch (letter) {
	case 'w':
	case 'b':
		break;
	case 'V':
		size = value_size(w);
		break;
	case '.':
		size = value_unknown(0);
		break;
	case '4':
		size = value_number(4, 0);
		break;
	case '8':
		size = value_number(8, 0);
		break;
	case 'd':
		size = value_number(16, 0);
		break;
	default:
		return;
	}
	e = stack_extent(v, size);
	if (e.exact && letter == 'w') {
		stack_overwrite(w->finder, w->state, &e, value_unknown(0));
		return;
	}
	stack_consume(w->finder, w->state, &e);
	stack_weaken(w->state, &e);
}

static void for_each_argument(struct walk *w, const char *letters,
			      void (*take_argument)(struct walk *w, char letter, struct value v,
						    struct value size))
{
	for (unsigned int i = 0; letters[i]; i++) {
		unsigned int size = letters[i] == 'p' ? BPF_REG_2 : BPF_REG_1 + i + 1;

		take_argument(w, letters[i], reg(w, BPF_REG_1 + i), reg(w, size));
	}
}

static void get_func_arg(struct walk *w, struct value n, struct value to)
{
	struct value from = value_pointer(CONTEXT, 0, 0);

	from = n.kind == NUMBER ? value_moved(from, (__u32)n.number * sizeof(__u64), n.insn) : value_anywhere(from);
	from = value_as_sure_as(from, n);
	access_read(w, from, sizeof(__u64), READ_ARG_HELPER);
	stack_copy(w->state, to, from, value_number(sizeof(__u64), 0));
}

/* Further effects of some helpers. */
static void step_special(struct walk *w, __s32 helper)
{
	struct value map = reg(w, BPF_REG_2);

	switch (helper) {
	case BPF_FUNC_probe_read:
	case BPF_FUNC_probe_read_kernel:
	case BPF_FUNC_probe_read_user:
		stack_copy(w->state, reg(w, BPF_REG_1), reg(w, BPF_REG_3), reg(w, BPF_REG_2));
		break;
	case BPF_FUNC_get_func_arg:
		get_func_arg(w, reg(w, BPF_REG_2), reg(w, BPF_REG_3));
		break;
	case BPF_FUNC_get_func_ret:
		access_read(w, value_pointer(CONTEXT, 0, 0), sizeof(__u64), READ_RET_HELPER);
		break;
	case BPF_FUNC_tail_call:
		report_unfollowed(w, (struct context_unfollowed){
			.why = UNFOLLOWED_TAIL_CALL, .offset = CONTEXT_ANY_OFFSET,
			.map_insn = map.kind == ADDRESS ? map.base : CONTEXT_NO_INSN,
		});
		break;
	}
}

static void step_callback(struct walk *w, __s32 helper, const char *letters)
{
	const char *letter = strstr(letters, "fx");
	struct value function, context;

	if (!letter)
		return;
	function = reg(w, BPF_REG_1 + (letter - letters));
	context = reg(w, BPF_REG_1 + (letter - letters) + 1);
	if (function.kind == FUNCTION) {
		calls_follow_callback(w, layout_function_at(w->finder, function.base), context,
				callback_argument(helper));
		return;
	}
	w->finder->callback_lost = true;
	pass(w, context);
	write_argument(w, '.', context, value_unknown(0));
}

static const char *letters_of_kfunc(const struct walk *w, const struct bpf_insn *insn)
{
	const struct context_facts *facts = w->finder->facts;
	int cnt = facts && facts->kfunc_args ? facts->kfunc_args(facts->arg, insn) : -1;

	return cnt < 0 || cnt > ARGS_MAX ? any_arguments : any_arguments + ARGS_MAX - cnt;
}

static const char *letters_of(const struct walk *w, const struct bpf_insn *insn)
{
	if (insn->src_reg == BPF_PSEUDO_KFUNC_CALL)
		return letters_of_kfunc(w, insn);
	if (insn->src_reg || insn->imm <= 0 || (size_t)insn->imm >= sizeof(helpers) / sizeof(*helpers))
		return any_arguments;
	return helpers[insn->imm];
}

__s64 step_call(struct walk *w, const struct bpf_insn *insn)
{
	bool is_helper = !insn->src_reg;
	const char *letters;

	if (is_function_call(insn))
		return step_function_call(w, insn);
	if (is_refused_call(insn))
		return -1;
	letters = letters_of(w, insn);
	for_each_argument(w, letters, read_argument);
	step_callback(w, insn->imm, letters);
	for_each_argument(w, letters, write_argument);
	if (is_helper)
		step_special(w, insn->imm);
	forget_args(w);
	set_reg(w, BPF_REG_0, value_unknown(0));
	return (__s64)w->insn + 1;
}
