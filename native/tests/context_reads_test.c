// SPDX-License-Identifier: Apache-2.0
/* Which bytes of its context a program reads, and which instructions it can reach. */
#include <errno.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/insn.h"
#include "context/context_reads.h"
#include "check.h"

#define LOAD_SIZED(size, dst, src, off) INSN(BPF_LDX | BPF_MEM | (size), dst, src, off, 0)
#define LOAD(dst, src, off) LOAD_SIZED(BPF_DW, dst, src, off)
#define STORE_SIZED(size, dst, off, src) INSN(BPF_STX | BPF_MEM | (size), dst, src, off, 0)
#define STORE(dst, off, src) STORE_SIZED(BPF_DW, dst, off, src)
#define ALU_IMM(op, dst, imm) INSN(BPF_ALU64 | (op) | BPF_K, dst, 0, 0, imm)
#define ALU32_IMM(op, dst, imm) INSN(BPF_ALU | (op) | BPF_K, dst, 0, 0, imm)
#define ALU_REG(op, dst, src) INSN(BPF_ALU64 | (op) | BPF_X, dst, src, 0, 0)
#define ADD_REG(dst, src) ALU_REG(BPF_ADD, dst, src)
#define JUMP_IF(op, dst, imm, off) INSN(BPF_JMP | (op) | BPF_K, dst, 0, off, imm)
#define JUMP32_IF(op, dst, imm, off) INSN(BPF_JMP32 | (op) | BPF_K, dst, 0, off, imm)
#define LONG_JUMP(off) INSN(BPF_JMP32 | BPF_JA, 0, 0, 0, off)
/* What libbpf inserts for a failed relocation that is not reached: src/relo_core.c */
#define POISON() CALL_HELPER(0xbad2310)

/* r1 = r10 + off; r2 = size; r3 = src: the arguments of bpf_probe_read_kernel() */
#define PROBE_READ(helper, off, size, src) \
	MOV_REG(3, src), MOV_REG(1, 10), ADD_IMM(1, off), MOV_IMM(2, size), CALL_HELPER(helper)

#define FD_RODATA 7
/* the same data, but the loader may change it */
#define FD_ASSUMED 8
/* dst = n: three instructions */
#define RODATA(dst, n) LOAD_MAP_VALUE(dst, FD_RODATA, 4 * (n)), LOAD_SIZED(BPF_W, dst, dst, 0)
#define ASSUMED(dst, n) LOAD_MAP_VALUE(dst, FD_ASSUMED, 4 * (n)), LOAD_SIZED(BPF_W, dst, dst, 0)
#define INDIRECT_JUMP(dst) INSN(BPF_JMP | BPF_JA | BPF_X, dst, 0, 0, 0)

static char text[4096];

static void append(const char *format, ...)
{
	size_t len = strlen(text);
	va_list args;

	va_start(args, format);
	vsnprintf(text + len, sizeof(text) - len, format, args);
	va_end(args);
}

/* .rodata: the 4-byte numbers 0, 1, 2, 3, … */
static bool constant(void *arg, const struct bpf_insn *ldimm64, __u32 off, __u32 size, __u64 *value,
		     bool *assumed)
{
	(void)arg;
	*assumed = ldimm64->imm == FD_ASSUMED;
	*value = off / 4;
	return (ldimm64->imm == FD_RODATA || *assumed) && size == 4 && off % 4 == 0;
}

#define FD_SMALL 4

static __u32 value_size(void *arg, const struct bpf_insn *ldimm64)
{
	(void)arg;
	return ldimm64->imm == FD_SMALL ? 8 : 0;
}

/* The number of a kfunc is also its number of arguments. */
static int kfunc_args(void *arg, const struct bpf_insn *call)
{
	(void)arg;
	return call->imm;
}

static const struct context_facts facts = {
	.constant = constant, .value_size = value_size, .kfunc_args = kfunc_args,
};

static void append_reads(const struct context_reads *reads)
{
	static const char *const vias[] = {
		[READ_LOAD] = "load",	     [READ_PROBE] = "probe",
		[READ_ARG_HELPER] = "arg",   [READ_RET_HELPER] = "ret",
		[READ_DATA_LOC] = "dynamic", [READ_THROUGH] = "through",
	};

	for (size_t i = 0; i < reads->read_cnt; i++) {
		const struct context_read *read = &reads->reads[i];

		append("%u: %s %u", read->insn, vias[read->via], read->offset);
		if (read->via == READ_THROUGH)
			append("%+d", read->inner);
		append("/%u", read->size);
		if (read->offset_insn != read->insn)
			append(" by %u", read->offset_insn);
		append("\n");
	}
}

static void append_unfollowed(const struct context_reads *reads)
{
	static const char *const whys[] = {
		[UNFOLLOWED_OFFSET] = "offset",	      [UNFOLLOWED_THROUGH] = "through",
		[UNFOLLOWED_CALL] = "call",	      [UNFOLLOWED_ESCAPE] = "escape",
		[UNFOLLOWED_TAIL_CALL] = "tail call", [UNFOLLOWED_JUMP] = "jump",
		[UNFOLLOWED_LIMIT] = "limit",
	};

	for (size_t i = 0; i < reads->unfollowed_cnt; i++) {
		const struct context_unfollowed *unfollowed = &reads->unfollowed[i];

		append("%u: ? %s", unfollowed->insn, whys[unfollowed->why]);
		if (unfollowed->offset != CONTEXT_ANY_OFFSET)
			append(" %u", unfollowed->offset);
		if (unfollowed->map_insn != CONTEXT_NO_INSN)
			append(" by %u", unfollowed->map_insn);
		append("\n");
	}
}

static void append_uses(const struct context_reads *reads)
{
	for (size_t i = 0; i < reads->use_cnt; i++)
		append("%u: %u\n", reads->uses[i].insn, reads->uses[i].offset);
}

static void append_marks(const struct context_reads *reads)
{
	for (size_t i = 0; i < reads->read_cnt; i++)
		append("%u%s%s\n", reads->reads[i].insn, reads->reads[i].used ? "" : " unused",
		       reads->reads[i].assumed ? " assumed" : "");
}

/* Appends ranges. */
static void append_unreached(const struct context_reads *reads, size_t cnt)
{
	for (size_t i = 0; i < cnt; i++) {
		size_t start = i;

		if (reads->reached[i])
			continue;
		while (i + 1 < cnt && !reads->reached[i + 1])
			i++;
		append(start == i ? "%zu\n" : "%zu-%zu\n", start, i);
	}
}

enum part { READS, USES, MARKS, UNREACHED };

static const char *find(enum part part, const struct bpf_insn *insns, size_t cnt)
{
	struct context_reads reads;
	int err = context_reads_find(insns, cnt, &facts, &reads);

	text[0] = '\0';
	if (err) {
		append("%s\n", strerror(-err));
		return text;
	}
	if (part == READS) {
		append_reads(&reads);
		append_unfollowed(&reads);
	} else if (part == USES) {
		append_uses(&reads);
	} else if (part == MARKS) {
		append_marks(&reads);
	} else {
		append_unreached(&reads, cnt);
	}
	context_reads_free(&reads);
	return text;
}

#define find_in(part, ...)                                                 \
	({                                                                 \
		const struct bpf_insn program[] = { __VA_ARGS__ };         \
		find(part, program, sizeof(program) / sizeof(program[0])); \
	})
#define reads(...) find_in(READS, __VA_ARGS__)
#define uses(...) find_in(USES, __VA_ARGS__)
#define marks(...) find_in(MARKS, __VA_ARGS__)
#define unreached(...) find_in(UNREACHED, __VA_ARGS__)

static void test_loads(void)
{
	check_text(reads(LOAD(2, 1, 112), LOAD_SIZED(BPF_W, 3, 1, 104), LOAD_SIZED(BPF_B, 4, 1, 0), EXIT()),
		   "0: load 112/8\n1: load 104/4\n2: load 0/1\n");
	/* in another register, after a call, with a constant added directly or from a register */
	check_text(reads(MOV_REG(6, 1), CALL_HELPER(BPF_FUNC_ktime_get_ns), LOAD(1, 6, 8), EXIT()),
		   "2: load 8/8\n");
	check_text(reads(ADD_IMM(1, 100), LOAD(2, 1, 12), LOAD(2, 1, 0), EXIT()),
		   "1: load 112/8\n2: load 100/8 by 0\n");
	check_text(reads(MOV_IMM(2, 48), ADD_REG(2, 1), LOAD(3, 2, 0), EXIT()), "2: load 48/8 by 0\n");
	check_text(reads(MOV_IMM(2, 8), MOV_REG(3, 2), ALU_REG(BPF_SUB, 1, 3), LOAD(3, 1, 16),
			 LOAD(3, 1, 8), EXIT()),
		   "3: load 8/8\n4: load 0/8\n");
	/* sign-extended, and atomically */
	check_text(reads(INSN(BPF_LDX | BPF_MEMSX | BPF_W, 2, 1, 4, 0), EXIT()), "0: load 4/4\n");
	check_text(reads(INSN(BPF_STX | BPF_DW | BPF_ATOMIC, 2, 1, 8, BPF_LOAD_ACQ), EXIT()),
		   "0: load 8/8\n");
	/* A store is not a read. */
	check_text(reads(MOV_IMM(2, 0), STORE(1, 8, 2), STORE_IMM(1, 16, 1), EXIT()), "");
	/* There is nothing before the context. */
	check_text(reads(LOAD(2, 1, -8), EXIT()), "0: ? offset\n");
}

static void test_stack(void)
{
	check_text(reads(STORE(10, -8, 1), MOV_IMM(1, 0), LOAD(2, 10, -8), LOAD(3, 2, 8), EXIT()),
		   "3: load 8/8\n");
	/* through a pointer to the stack, which is itself on the stack */
	check_text(reads(MOV_REG(2, 10), ADD_IMM(2, -16), STORE(10, -8, 2), STORE(2, 0, 1),
			 LOAD(3, 10, -8), LOAD(4, 3, 0), LOAD(5, 4, 8), EXIT()),
		   "6: load 8/8\n");
	/* overwritten, completely and in part */
	check_text(reads(STORE(10, -8, 1), STORE_IMM(10, -8, 0), LOAD(2, 10, -8), LOAD(3, 2, 8), EXIT()),
		   "");
	check_text(reads(STORE(10, -8, 1), STORE_SIZED(BPF_B, 10, -8, 2), LOAD(2, 10, -8),
			 LOAD(3, 2, 8), EXIT()),
		   "");
	/* A part of a pointer is not a pointer. */
	check_text(reads(STORE(10, -8, 1), LOAD_SIZED(BPF_W, 2, 10, -8), LOAD(3, 2, 8), EXIT()), "");
	/* written at a variable offset: it may still be there */
	check_text(reads(STORE(10, -8, 1), CALL_HELPER(BPF_FUNC_get_prandom_u32), MOV_REG(2, 10),
			 ADD_REG(2, 0), STORE_IMM(2, 0, 0), LOAD(3, 10, -8), LOAD(4, 3, 8), EXIT()),
		   "6: ? offset\n");
	/* read at a variable offset: it may be that value */
	check_text(reads(STORE(10, -8, 1), CALL_HELPER(BPF_FUNC_get_prandom_u32), MOV_REG(2, 10),
			 ADD_REG(2, 0), LOAD(3, 2, -8), LOAD(4, 3, 8), EXIT()),
		   "5: ? offset\n");
}

static void test_stack_limits(void)
{
	/* outside of the frame */
	check_text(reads(STORE(10, 8, 1), LOAD(2, 10, 8), LOAD(3, 2, 8), EXIT()), "0: ? escape\n");
	check_text(reads(STORE(10, -520, 1), LOAD(2, 10, -520), LOAD(3, 2, 8), EXIT()), "0: ? escape\n");
	check_text(reads(STORE(10, -512, 1), LOAD(2, 10, -512), LOAD(3, 2, 8), EXIT()), "2: load 8/8\n");
	/* a pointer to the stack or to a map: the value may be the context */
	check_text(reads(STORE(10, -8, 1), LOAD(2, 1, 0), LOAD_MAP_VALUE(3, 3, 0), JUMP_IF_EQ(2, 0, 1),
			 MOV_REG(3, 10), LOAD(4, 3, -8), LOAD(5, 4, 8), EXIT()),
		   "1: load 0/8\n7: ? offset\n");
	/* two places of the caller's stack: the callee's own stack does not change */
	check_text(reads(LOAD(2, 1, 0), MOV_REG(3, 10), CALL_FUNCTION(1), EXIT(), STORE(10, -8, 1),
			 JUMP_IF_EQ(2, 0, 1), ADD_IMM(3, -8), STORE_IMM(3, -8, 0), LOAD(4, 10, -8),
			 LOAD(5, 4, 8), EXIT()),
		   "0: load 0/8\n9: load 8/8\n");
	check_text(reads(STORE(10, -8, 1), LOAD_SIZED(BPF_W, 2, 1, 0), JUMP_IF_EQ(2, 0, 1), STORE(10, -8, 2),
			 LOAD_SIZED(BPF_W, 3, 10, -8), LOAD(4, 3, 8), EXIT()),
		   "1: load 0/4\n");
}

static void test_atomics(void)
{
	check_text(reads(INSN(BPF_STX | BPF_DW | BPF_ATOMIC, 10, 1, -8, BPF_STORE_REL), LOAD(2, 10, -8),
			 LOAD(3, 2, 8), EXIT()),
		   "2: load 8/8\n");
	check_text(reads(STORE(10, -8, 1), MOV_IMM(2, 0), INSN(BPF_STX | BPF_DW | BPF_ATOMIC, 10, 2, -8, BPF_XCHG),
			 LOAD(3, 2, 8), EXIT()),
		   "3: ? offset\n");
	check_text(reads(STORE(10, -8, 1), MOV_IMM(2, 0), INSN(BPF_STX | BPF_DW | BPF_ATOMIC, 10, 2, -8, BPF_CMPXCHG),
			 LOAD(3, 0, 8), EXIT()),
		   "3: ? offset\n");
	check_text(reads(MOV_IMM(2, 0), STORE(10, -8, 2), INSN(BPF_STX | BPF_DW | BPF_ATOMIC, 10, 1, -8, BPF_ADD),
			 LOAD(3, 10, -8), LOAD(4, 3, 8), EXIT()),
		   "4: ? offset\n");
}

/* struct { u32 a, b; } on the stack, zeroed at once, then set in parts */
static void test_numbers_on_the_stack(void)
{
	check_text(unreached(STORE_IMM(10, -8, 0), INSN(BPF_ST | BPF_MEM | BPF_W, 10, 0, -4, 5),
			     LOAD_SIZED(BPF_W, 1, 10, -8), LOAD_SIZED(BPF_W, 2, 10, -4),
			     JUMP_IF_NE(1, 0, 2), JUMP_IF_NE(2, 5, 1), EXIT(), EXIT()),
		   "7\n");
	check_text(unreached(INSN(BPF_ST | BPF_MEM | BPF_H, 10, 0, -6, -2),
			     LOAD_SIZED(BPF_H, 1, 10, -6), JUMP_IF_EQ(1, 0xfffe, 1), EXIT(), EXIT()),
		   "3\n");
	check_text(unreached(INSN(BPF_ST | BPF_MEM | BPF_H, 10, 0, -6, -2),
			     INSN(BPF_LDX | BPF_MEMSX | BPF_H, 1, 10, -6, 0),
			     JUMP_IF_EQ(1, -2, 1), EXIT(), EXIT()),
		   "3\n");
	/* one part is unknown */
	check_text(unreached(STORE_IMM(10, -8, 0), CALL_HELPER(BPF_FUNC_get_prandom_u32),
			     STORE_SIZED(BPF_W, 10, -8, 0), LOAD_SIZED(BPF_W, 1, 10, -4),
			     LOAD(2, 10, -8), JUMP_IF_NE(1, 0, 2), JUMP_IF_NE(2, 0, 1), EXIT(), EXIT()),
		   "");
}

static void test_probe_reads(void)
{
	/* PT_REGS_PARM1_CORE(): the relocation is at the addition */
	check_text(reads(MOV_IMM(3, 112), ADD_REG(3, 1), MOV_REG(1, 10), ADD_IMM(1, -8), MOV_IMM(2, 8),
			 CALL_HELPER(BPF_FUNC_probe_read_kernel), EXIT()),
		   "5: probe 112/8 by 0\n");
	check_text(reads(ADD_IMM(1, 104), PROBE_READ(BPF_FUNC_probe_read, -4, 4, 1), EXIT()),
		   "5: probe 104/4 by 0\n");
	check_text(reads(PROBE_READ(BPF_FUNC_probe_read_user_str, -64, 64, 1), EXIT()), "4: probe 0/0\n");
	check_text(reads(PROBE_READ(BPF_FUNC_probe_read_kernel, -64, 0, 1), EXIT()), "");
	/* a variable size */
	check_text(reads(MOV_REG(3, 1), LOAD_SIZED(BPF_W, 2, 1, 0), MOV_REG(1, 10), ADD_IMM(1, -64),
			 CALL_HELPER(BPF_FUNC_probe_read_kernel), EXIT()),
		   "1: load 0/4\n4: ? offset\n");
	/* the copy is that value of the context */
	check_text(reads(ADD_IMM(1, 112), PROBE_READ(BPF_FUNC_probe_read_kernel, -8, 8, 1), LOAD(1, 10, -8),
			 LOAD(2, 1, 24), EXIT()),
		   "5: probe 112/8 by 0\n7: through 112+24/8\n");
	check_text(reads(PROBE_READ(BPF_FUNC_probe_read_kernel, -32, 32, 1), LOAD(1, 10, -16), LOAD(2, 1, 24),
			 EXIT()),
		   "4: probe 0/32\n6: through 16+24/8\n");
	/* and the previous values are overwritten */
	check_text(reads(STORE(10, -8, 1), LOAD(1, 1, 16), PROBE_READ(BPF_FUNC_probe_read_kernel, -16, 16, 1),
			 LOAD(1, 10, -8), LOAD(2, 1, 24), EXIT()),
		   "1: load 16/8\n6: through 16+0/16\n");
	/* a string may be shorter than the buffer */
	check_text(reads(STORE(10, -8, 1), LOAD(1, 1, 16),
			 PROBE_READ(BPF_FUNC_probe_read_kernel_str, -16, 16, 1), LOAD(1, 10, -8),
			 LOAD(2, 1, 24), EXIT()),
		   "1: load 16/8\n6: through 16+0/0\n8: ? offset\n");
	/* across two slots */
	check_text(reads(PROBE_READ(BPF_FUNC_probe_read_kernel, -12, 8, 1), LOAD(2, 10, -16), LOAD(3, 2, 0), EXIT()),
		   "4: probe 0/8\n");
}

static void test_helpers(void)
{
	check_text(reads(MOV_IMM(2, 2), MOV_REG(3, 10), ADD_IMM(3, -8), CALL_HELPER(BPF_FUNC_get_func_arg),
			 LOAD(1, 10, -8), LOAD(2, 1, 32), EXIT()),
		   "3: arg 16/8 by 0\n5: through 16+32/8\n");
	check_text(reads(LOAD(2, 1, 0), MOV_REG(3, 10), ADD_IMM(3, -8), CALL_HELPER(BPF_FUNC_get_func_arg),
			 EXIT()),
		   "0: load 0/8\n3: ? offset\n");
	check_text(reads(MOV_REG(2, 10), ADD_IMM(2, -8), CALL_HELPER(BPF_FUNC_get_func_ret), EXIT()),
		   "2: ret 0/8\n");
	/* the context as the handle, and as the data */
	check_text(reads(CALL_HELPER(BPF_FUNC_get_attach_cookie), EXIT()), "");
	check_text(reads(MOV_REG(4, 1), ADD_IMM(4, 8), MOV_IMM(5, 24),
			 CALL_HELPER(BPF_FUNC_perf_event_output), EXIT()),
		   "3: probe 8/24 by 1\n");
	check_text(reads(MOV_REG(2, 1), MOV_IMM(3, 16), LOAD_MAP(1, 3), CALL_HELPER(BPF_FUNC_ringbuf_output), EXIT()),
		   "4: probe 0/16\n");
	/* as an argument that is not known to be a handle */
	check_text(reads(MOV_REG(3, 1), CALL_HELPER(BPF_FUNC_map_update_elem), EXIT()), "1: ? call\n");
	check_text(reads(CALL_HELPER(999), EXIT()), "0: ? call\n");
	/* in a register that the helper does not use */
	check_text(reads(CALL_HELPER(BPF_FUNC_get_current_pid_tgid), EXIT()), "");
	/* Only the number of arguments of a kfunc is known. */
	check_text(reads(CALL_KFUNC(0), EXIT()), "");
	check_text(reads(CALL_KFUNC(1), EXIT()), "0: ? call\n");
	/* r0 to r5 are lost. */
	check_text(reads(CALL_HELPER(BPF_FUNC_get_attach_cookie), LOAD(2, 1, 8), EXIT()), "");
	/* The kernel reads the key; the size of what it writes is known. */
	check_text(reads(STORE(10, -8, 1), STORE_IMM(10, -16, 0), MOV_REG(2, 10), ADD_IMM(2, -16), LOAD_MAP(1, 3),
			 CALL_HELPER(BPF_FUNC_map_lookup_elem), LOAD(1, 10, -8), LOAD(2, 1, 8), EXIT()),
		   "8: load 8/8\n");
	check_text(reads(STORE(10, -8, 1), MOV_REG(1, 10), ADD_IMM(1, -24), MOV_IMM(2, 16),
			 CALL_HELPER(BPF_FUNC_get_current_comm), LOAD(1, 10, -8), LOAD(2, 1, 8), EXIT()),
		   "6: load 8/8\n");
	check_text(reads(STORE(10, -8, 1), MOV_REG(2, 10), ADD_IMM(2, -24), LOAD_MAP(1, 3),
			 CALL_HELPER(BPF_FUNC_map_pop_elem), LOAD(1, 10, -8), LOAD(2, 1, 8), EXIT()),
		   "7: ? offset\n");
}

/*
 * For each part of the memory that a register points to, a jump is taken if a helper may have
 * written there.
 */
static const char *zeros_after(__u8 reg, __s32 helper)
{
	const struct bpf_insn program[] = {
		STORE_IMM(10, -24, 0), STORE_IMM(10, -16, 0), STORE_IMM(10, -8, 0), MOV_REG(reg, 10),
		ADD_IMM(reg, -24), CALL_HELPER(helper), LOAD(7, 10, -24), LOAD(8, 10, -16),
		LOAD(9, 10, -8), JUMP_IF_NE(7, 0, 3), JUMP_IF_NE(8, 0, 3), JUMP_IF_NE(9, 0, 3),
		EXIT(), EXIT(), EXIT(), EXIT(),
	};

	return find(UNREACHED, program, sizeof(program) / sizeof(program[0]));
}

static void test_what_helpers_write(void)
{
	check_text(zeros_after(2, BPF_FUNC_map_lookup_elem), "13-15\n");
	check_text(zeros_after(2, BPF_FUNC_get_func_ret), "14-15\n");
	check_text(zeros_after(3, BPF_FUNC_check_mtu), "14-15\n");
	check_text(zeros_after(4, BPF_FUNC_ringbuf_reserve_dynptr), "15\n");
	/* an unknown size */
	check_text(zeros_after(2, BPF_FUNC_map_pop_elem), "");
	check_text(zeros_after(1, 999), "");
}

static void test_escapes(void)
{
	check_text(reads(LOAD_MAP_VALUE(2, 3, 0), STORE(2, 0, 1), EXIT()), "2: ? escape\n");
	check_text(reads(MOV_REG(6, 1), LOAD_MAP(1, 3), CALL_HELPER(BPF_FUNC_map_lookup_elem), STORE(0, 0, 6), EXIT()),
		   "4: ? escape\n");
	check_text(reads(LOAD(2, 1, 0), ADD_REG(2, 10), STORE(2, 0, 1), EXIT()),
		   "0: load 0/8\n2: ? escape\n");
	check_text(reads(LOAD_MAP_VALUE(2, 3, 0), STORE_SIZED(BPF_W, 2, 0, 1), EXIT()), "");
	/* copied from the stack, passed on in the stack, followed by a helper */
	check_text(reads(STORE(10, -8, 1), MOV_REG(2, 10), ADD_IMM(2, -8), PROBE_READ(BPF_FUNC_probe_read_kernel, -64, 8, 2),
			 EXIT()),
		   "7: ? escape\n");
	check_text(reads(STORE(10, -8, 1), MOV_REG(1, 10), ADD_IMM(1, -16), CALL_KFUNC(1), LOAD(2, 10, -8), LOAD(3, 2, 8),
			 EXIT()),
		   "3: ? call\n5: ? offset\n");
	check_text(reads(STORE(10, -8, 1), MOV_REG(4, 10), ADD_IMM(4, -8), MOV_IMM(5, 8), MOV_REG(1, 10), ADD_IMM(1, -64),
			 MOV_IMM(2, 16), CALL_HELPER(BPF_FUNC_snprintf), EXIT()),
		   "7: ? call\n");
	check_text(reads(LOAD_MAP_VALUE(2, 3, 0), INSN(BPF_STX | BPF_DW | BPF_ATOMIC, 2, 1, 0, BPF_XCHG), EXIT()),
		   "2: ? escape\n");
	/* in a struct on the stack that is put into a map, and in one that is not */
	check_text(reads(STORE(10, -8, 1), MOV_REG(3, 10), ADD_IMM(3, -16), MOV_REG(2, 3), LOAD_MAP(1, 3),
			 CALL_HELPER(BPF_FUNC_map_update_elem), EXIT()),
		   "6: ? escape\n");
	check_text(reads(STORE(10, -24, 1), MOV_REG(3, 10), ADD_IMM(3, -16), MOV_REG(2, 3), LOAD_MAP(1, 3),
			 CALL_HELPER(BPF_FUNC_map_update_elem), EXIT()),
		   "");
	/* next to the part that is put there, if its size is known */
	check_text(reads(STORE(10, -8, 1), MOV_REG(3, 10), ADD_IMM(3, -16), MOV_REG(2, 3), LOAD_MAP(1, FD_SMALL),
			 CALL_HELPER(BPF_FUNC_map_update_elem), EXIT()),
		   "");
	check_text(reads(STORE(10, -8, 1), MOV_REG(2, 10), ADD_IMM(2, -16), LOAD_MAP(1, FD_SMALL),
			 CALL_HELPER(BPF_FUNC_map_pop_elem), LOAD(1, 10, -8), LOAD(2, 1, 8), EXIT()),
		   "7: load 8/8\n");
	/* Values of the context may be stored anywhere. */
	check_text(reads(LOAD(3, 1, 112), LOAD_MAP_VALUE(2, 3, 0), STORE(2, 0, 3), EXIT()),
		   "0: load 112/8\n");
}

static void test_tail_calls(void)
{
	check_text(reads(LOAD_MAP(2, 3), MOV_IMM(3, 0), CALL_HELPER(BPF_FUNC_tail_call), EXIT()),
		   "3: ? tail call by 0\n");
	check_text(reads(LOAD(2, 1, 0), MOV_IMM(3, 0), CALL_HELPER(BPF_FUNC_tail_call), EXIT()),
		   "0: load 0/8\n2: ? tail call\n");
}

static void test_constant_branches(void)
{
	/* bpf_core_field_exists(), both results */
	check_text(reads(MOV_IMM(2, 0), JUMP_IF_EQ(2, 0, 2), LOAD(3, 1, 8), POISON(), LOAD(3, 1, 16), EXIT()),
		   "4: load 16/8\n");
	check_text(reads(MOV_IMM(2, 1), JUMP_IF_EQ(2, 0, 2), LOAD(3, 1, 8), EXIT(), LOAD(3, 1, 16), EXIT()),
		   "2: load 8/8\n");
	check_text(unreached(MOV_IMM(2, 1), JUMP_IF_EQ(2, 0, 2), LOAD(3, 1, 8), EXIT(), LOAD(3, 1, 16), EXIT()),
		   "4-5\n");
	/* unknown: both branches */
	check_text(reads(LOAD(2, 1, 0), JUMP_IF_EQ(2, 0, 2), LOAD(3, 1, 8), EXIT(), LOAD(3, 1, 16), EXIT()),
		   "0: load 0/8\n2: load 8/8\n4: load 16/8\n");
	check_text(unreached(LOAD(2, 1, 0), JUMP_IF_EQ(2, 0, 2), LOAD(3, 1, 8), EXIT(), LOAD(3, 1, 16), EXIT()),
		   "");
	/* a variable of .rodata, and one of .data */
	check_text(reads(LOAD_MAP_VALUE(2, FD_RODATA, 8), LOAD_SIZED(BPF_W, 2, 2, 4), JUMP_IF_EQ(2, 3, 1),
			 LOAD(3, 1, 8), LOAD(3, 1, 16), EXIT()),
		   "5: load 16/8\n");
	check_text(reads(LOAD_MAP_VALUE(2, 3, 8), LOAD_SIZED(BPF_W, 2, 2, 4), JUMP_IF_EQ(2, 3, 1),
			 LOAD(3, 1, 8), LOAD(3, 1, 16), EXIT()),
		   "4: load 8/8\n5: load 16/8\n");
	/* a weak symbol that exists, and one that does not */
	check_text(unreached(INSN(BPF_LD | BPF_DW | BPF_IMM, 2, BPF_PSEUDO_BTF_ID, 0, 5), INSN(0, 0, 0, 0, 0),
			     JUMP_IF_EQ(2, 0, 1), EXIT(), EXIT()),
		   "4\n");
	check_text(unreached(INSN(BPF_LD | BPF_DW | BPF_IMM, 2, 0, 0, 0), INSN(0, 0, 0, 0, 0),
			     JUMP_IF_EQ(2, 0, 1), EXIT(), EXIT()),
		   "3\n");
	/* A program that reaches such a call is refused: nothing follows it. */
	check_text(reads(POISON(), LOAD(2, 1, 0), EXIT()), "");
	/* r2 is 1 on both paths */
	check_text(unreached(LOAD(3, 1, 0), MOV_IMM(2, 1), JUMP_IF_EQ(3, 0, 1), MOV_IMM(2, 1),
			     JUMP_IF_EQ(2, 1, 1), EXIT(), EXIT()),
		   "5\n");
	check_text(unreached(LOAD(3, 1, 0), MOV_IMM(2, 1), JUMP_IF_EQ(3, 0, 1), MOV_IMM(2, 2),
			     JUMP_IF_EQ(2, 1, 1), EXIT(), EXIT()),
		   "");
}

/* Tests whether an operation on two numbers has the expected result: else other code is reached. */
static bool gives(__u8 code, __s16 off, __u64 a, __u64 b, __u64 expected)
{
#define LOAD_NUMBER(dst, n) \
	INSN(BPF_LD | BPF_DW | BPF_IMM, dst, 0, 0, (__s32)(n)), INSN(0, 0, 0, 0, (__s32)((n) >> 32))
	return !strcmp(unreached(LOAD_NUMBER(2, a), LOAD_NUMBER(3, b), INSN(code, 2, 3, off, 0),
				 LOAD_NUMBER(4, expected), INSN(BPF_JMP | BPF_JEQ | BPF_X, 2, 4, 1, 0),
				 EXIT(), EXIT()),
		       "8\n");
}

static void test_arithmetic(void)
{
	const __u64 low = 0x80000000, minus = -1ULL, least = 1ULL << 63;
	const __u8 wide = BPF_ALU64 | BPF_X, narrow = BPF_ALU | BPF_X;

	check(gives(wide | BPF_ADD, 0, 1, minus, 0));
	check(gives(narrow | BPF_ADD, 0, 1, minus, 0));
	check(gives(narrow | BPF_ADD, 0, low, 1, 0x80000001));
	check(gives(wide | BPF_SUB, 0, 1, 2, minus));
	check(gives(narrow | BPF_SUB, 0, 1, 2, 0xffffffff));
	check(gives(wide | BPF_MUL, 0, low, 4, 0x200000000));
	check(gives(narrow | BPF_MUL, 0, low, 4, 0));
	check(gives(wide | BPF_DIV, 0, minus, 2, 0x7fffffffffffffff));
	check(gives(wide | BPF_DIV, 1, minus, 2, 0));
	check(gives(wide | BPF_DIV, 1, -9ULL, 2, -4ULL));
	check(gives(wide | BPF_DIV, 1, least, minus, least));
	check(gives(wide | BPF_DIV, 0, 5, 0, 0));
	check(gives(narrow | BPF_DIV, 0, minus, 2, 0x7fffffff));
	check(gives(narrow | BPF_DIV, 1, low, minus, low));
	check(gives(wide | BPF_MOD, 0, 7, 4, 3));
	check(gives(wide | BPF_MOD, 1, -7ULL, 4, -3ULL));
	check(gives(wide | BPF_MOD, 1, least, minus, 0));
	check(gives(wide | BPF_MOD, 0, 7, 0, 7));
	check(gives(narrow | BPF_MOD, 0, minus, 0, 0xffffffff));
	check(gives(wide | BPF_OR, 0, 5, 2, 7));
	check(gives(wide | BPF_AND, 0, 7, 2, 2));
	check(gives(narrow | BPF_AND, 0, minus, minus, 0xffffffff));
	check(gives(wide | BPF_XOR, 0, 7, 2, 5));
	check(gives(wide | BPF_LSH, 0, 1, 67, 8));
	check(gives(narrow | BPF_LSH, 0, 1, 35, 8));
	check(gives(narrow | BPF_LSH, 0, 3, 31, low));
	check(gives(wide | BPF_RSH, 0, minus, 60, 15));
	check(gives(narrow | BPF_RSH, 0, minus, 28, 15));
	check(gives(wide | BPF_ARSH, 0, least, 63, minus));
	check(gives(narrow | BPF_ARSH, 0, low, 31, 0xffffffff));
	check(gives(BPF_ALU64 | BPF_NEG, 0, 1, 0, minus));
	check(gives(BPF_ALU | BPF_NEG, 0, 1, 0, 0xffffffff));
	check(gives(wide | BPF_MOV, 0, 1, minus, minus));
	check(gives(narrow | BPF_MOV, 0, 1, minus, 0xffffffff));
	check(gives(wide | BPF_MOV, 8, 1, 0x180, -128ULL));
	check(gives(narrow | BPF_MOV, 16, 1, 0x18000, 0xffff8000));
	check(gives(wide | BPF_MOV, 32, 1, low, -0x80000000LL));
	/* neither of an unknown value nor of a cast between address spaces */
	check(!gives(BPF_ALU | BPF_END | BPF_TO_BE, 0, 0, 0, 0));
	check(!gives(wide | BPF_MOV, 1, 1, 5, 5));
}

/* Tests whether a comparison is true, by the branch that is not taken. */
static bool holds(__u8 code, __u64 a, __u64 b)
{
	const char *way = unreached(LOAD_NUMBER(2, a), LOAD_NUMBER(3, b), INSN(code, 2, 3, 1, 0),
				    EXIT(), EXIT());

	check(!strcmp(way, "5\n") || !strcmp(way, "6\n"));
	return way[0] == '5';
}

static void test_comparisons(void)
{
	const __u8 wide = BPF_JMP | BPF_X, narrow = BPF_JMP32 | BPF_X;
	const __u64 minus = -1ULL, upper = 1ULL << 32;

	check(holds(wide | BPF_JEQ, 5, 5) && !holds(wide | BPF_JEQ, upper, 0));
	check(holds(narrow | BPF_JEQ, upper, 0) && !holds(narrow | BPF_JNE, upper, 0));
	check(holds(wide | BPF_JNE, 5, 6));
	check(holds(wide | BPF_JGT, minus, 1) && !holds(wide | BPF_JGT, 1, 1));
	check(holds(wide | BPF_JGE, 1, 1) && !holds(wide | BPF_JGE, 0, 1));
	check(holds(wide | BPF_JLT, 1, minus) && !holds(wide | BPF_JLT, 1, 1));
	check(holds(wide | BPF_JLE, 1, 1) && !holds(wide | BPF_JLE, 2, 1));
	check(holds(wide | BPF_JSGT, 1, minus) && !holds(wide | BPF_JSGT, minus, 1));
	check(holds(wide | BPF_JSGE, 1, 1) && !holds(wide | BPF_JSGE, minus, 1));
	check(holds(wide | BPF_JSLT, minus, 1) && !holds(wide | BPF_JSLT, 1, minus));
	check(holds(wide | BPF_JSLE, minus, 1) && !holds(wide | BPF_JSLE, 1, minus));
	check(holds(narrow | BPF_JSLT, 0xffffffff, 1) && !holds(wide | BPF_JSLT, 0xffffffff, 1));
	check(holds(narrow | BPF_JGT, 0xffffffff, 1) && !holds(narrow | BPF_JGT, upper, 1));
	check(holds(wide | BPF_JSET, 6, 2) && !holds(wide | BPF_JSET, 4, 2));
	check(holds(wide | BPF_JSET, upper, upper) && !holds(narrow | BPF_JSET, upper, upper));
	/* Immediates are signed. */
	check_text(unreached(MOV_IMM(2, -1), JUMP_IF(BPF_JSGT, 2, -2, 1), EXIT(), EXIT()), "2\n");
	check_text(unreached(MOV_IMM(2, -1), JUMP32_IF(BPF_JEQ, 2, -1, 1), EXIT(), EXIT()), "2\n");
	/* may_goto */
	check_text(unreached(INSN(BPF_JMP | BPF_JCOND, 0, 0, 1, 0), EXIT(), EXIT()), "");
	check_text(unreached(MOV_IMM(0, 0), INSN(BPF_JMP | BPF_JCOND, 0, 0, 1, 0), EXIT(), EXIT()), "");
	check_text(unreached(LONG_JUMP(1), EXIT(), EXIT()), "1\n");
}

static void test_joins(void)
{
	/* ctx, or a value of a map */
	check_text(reads(MOV_REG(7, 1), LOAD_MAP(1, 3), CALL_HELPER(BPF_FUNC_map_lookup_elem), JUMP_IF_EQ(0, 0, 1),
			 MOV_REG(7, 0), LOAD(1, 7, 8), EXIT()),
		   "6: ? offset\n");
	/* ctx + 8 or ctx + 16 */
	check_text(reads(LOAD(2, 1, 0), JUMP_IF_EQ(2, 0, 1), ADD_IMM(1, 8), ADD_IMM(1, 8), LOAD(3, 1, 0), EXIT()),
		   "0: load 0/8\n4: ? offset\n");
	/* the same value on both paths, from different instructions */
	check_text(reads(LOAD(2, 1, 0), JUMP_IF_EQ(2, 0, 2), ADD_IMM(1, 8), JUMP(1), ADD_IMM(1, 8),
			 LOAD(3, 1, 0), EXIT()),
		   "0: load 0/8\n5: load 8/8\n");
	/* on the stack on only one path */
	check_text(reads(LOAD(2, 1, 0), JUMP_IF_EQ(2, 0, 1), STORE(10, -8, 1), LOAD(3, 10, -8), LOAD(4, 3, 8),
			 EXIT()),
		   "0: load 0/8\n4: ? offset\n");
	check_text(reads(LOAD(2, 1, 0), STORE(10, -8, 1), JUMP_IF_EQ(2, 0, 1), STORE(10, -8, 2),
			 LOAD(3, 10, -8), LOAD(4, 3, 8), EXIT()),
		   "0: load 0/8\n5: ? offset\n5: ? through\n");
	/* a pointer to the stack or not: the written value may be there */
	check_text(reads(STORE(10, -8, 1), LOAD(2, 1, 0), LOAD_MAP_VALUE(3, 3, 0), JUMP_IF_EQ(2, 0, 1),
			 MOV_REG(3, 10), STORE_IMM(3, -8, 0), LOAD(4, 10, -8), LOAD(5, 4, 8), EXIT()),
		   "1: load 0/8\n8: ? offset\n");
	check_text(reads(LOAD(2, 1, 0), ADD_REG(1, 2), LOAD(3, 1, 8), EXIT()), "0: load 0/8\n2: ? offset\n");
	/* An unusual operation may still result in it. */
	check_text(reads(ALU_IMM(BPF_AND, 1, -8), LOAD(3, 1, 8), EXIT()), "1: ? offset\n");
	check_text(reads(ALU_IMM(BPF_OR, 1, 8), LOAD(3, 1, 8), EXIT()), "1: ? offset\n");
	check_text(reads(LOAD(2, 1, 0), ALU_REG(BPF_SUB, 1, 2), LOAD(3, 1, 8), EXIT()),
		   "0: load 0/8\n2: ? offset\n");
	check_text(reads(MOV_IMM(2, 0), ALU_REG(BPF_SUB, 2, 1), ALU_IMM(BPF_NEG, 2, 0), LOAD(3, 2, 8), EXIT()),
		   "3: ? offset\n");
	/* half of it does not */
	check_text(reads(INSN(BPF_ALU | BPF_MOV | BPF_X, 1, 1, 0, 0), LOAD(3, 1, 8), EXIT()), "");
	check_text(reads(ALU32_IMM(BPF_ADD, 1, 0), LOAD(3, 1, 8), EXIT()), "");
}

/* The second path to an instruction knows more than the first one. */
static void test_growing_state(void)
{
	struct bpf_insn program[3 + 64 + 5];
	size_t cnt = 0;

	program[cnt++] = LOAD(2, 1, 0);
	program[cnt++] = JUMP_IF_EQ(2, 0, 65);
	program[cnt++] = JUMP_IF_EQ(2, 1, 67);
	for (int i = 1; i <= 64; i++)
		program[cnt++] = STORE(10, -8 * i, 1);
	program[cnt++] = LOAD(3, 10, -8);
	program[cnt++] = LOAD(4, 3, 8);
	program[cnt++] = EXIT();
	program[cnt++] = LOAD(5, 1, 16);
	program[cnt++] = EXIT();
	check_text(find(READS, program, cnt), "0: load 0/8\n70: load 16/8\n68: ? offset\n");
}

static void test_long_loop(void)
{
	/* ctx moves in a loop with many blocks */
	struct bpf_insn program[200];
	size_t cnt = 0;

	program[cnt++] = LOAD(2, 1, 0);
	while (cnt < 197)
		program[cnt++] = JUMP_IF_EQ(2, 0, 0);
	program[cnt++] = ADD_IMM(1, 8);
	program[cnt] = JUMP(-(int)cnt - 1);
	cnt++;
	check_text(find(READS, program, cnt), "0: load 0/8\n0: ? offset\n");
}

static void test_loops(void)
{
	/* for (r2 = 0; r2 < 8; r2++) load(ctx + 16) */
	check_text(reads(MOV_IMM(2, 0), LOAD(3, 1, 16), ADD_IMM(2, 1), JUMP_IF(BPF_JLT, 2, 8, -3), LOAD(4, 1, 24),
			 EXIT()),
		   "1: load 16/8\n4: load 24/8\n");
	/* ctx moves: the first iteration is known, later ones are not */
	check_text(reads(LOAD(3, 1, 16), ADD_IMM(1, 8), LOAD(2, 10, -8), JUMP_IF(BPF_JLT, 2, 8, -4), EXIT()),
		   "0: load 16/8\n0: ? offset\n");
	/* an endless loop */
	check_text(reads(LOAD(3, 1, 16), JUMP(-2)), "0: load 16/8\n");
	check_text(unreached(LOAD(3, 1, 16), JUMP(-2), EXIT()), "2\n");
	/* Nested loops that change what is known inside and outside. */
	check_text(reads(MOV_REG(6, 1), MOV_REG(7, 1), LOAD(8, 1, 0), LOAD(2, 6, 8), MOV_REG(6, 7),
			 ADD_IMM(8, 1), JUMP_IF(BPF_JLT, 8, 9, -4), MOV_IMM(7, 0), LOAD(9, 10, -8),
			 JUMP_IF(BPF_JLT, 9, 9, -7), EXIT()),
		   "2: load 0/8\n3: load 8/8\n3: ? offset\n");
}

static void test_functions(void)
{
	/* the context as the first argument, and as the second one with a constant added */
	check_text(reads(CALL_FUNCTION(1), EXIT(), LOAD(2, 1, 8), EXIT()), "2: load 8/8\n");
	check_text(reads(MOV_REG(2, 1), ADD_IMM(2, 16), MOV_IMM(1, 0), CALL_FUNCTION(1), EXIT(),
			 LOAD(3, 2, 8), LOAD(3, 2, 0), EXIT()),
		   "5: load 24/8\n6: load 16/8 by 1\n");
	/* called from two places with different offsets: not joined */
	check_text(reads(MOV_REG(6, 1), CALL_FUNCTION(4), MOV_REG(1, 6), ADD_IMM(1, 8), CALL_FUNCTION(1), EXIT(),
			 LOAD(2, 1, 0), EXIT()),
		   "6: load 0/8\n6: load 8/8 by 3\n");
	/* the effect of an argument */
	check_text(reads(MOV_IMM(2, 1), CALL_FUNCTION(1), EXIT(), JUMP_IF_EQ(2, 1, 1), LOAD(3, 1, 8),
			 LOAD(3, 1, 16), EXIT()),
		   "5: load 16/8\n");
	/* r6 to r9 and the stack belong to the caller; r1 to r5 are lost */
	check_text(reads(MOV_REG(6, 1), STORE(10, -8, 1), CALL_FUNCTION(5), LOAD(2, 6, 8), LOAD(3, 10, -8),
			 LOAD(3, 3, 16), LOAD(3, 1, 24), EXIT(), MOV_IMM(6, 0), STORE_IMM(10, -8, 0), EXIT()),
		   "3: load 8/8\n5: load 16/8\n");
	/* It returns the context, always or sometimes. */
	check_text(reads(CALL_FUNCTION(2), LOAD(2, 0, 8), EXIT(), MOV_REG(0, 1), EXIT()), "1: load 8/8\n");
	check_text(reads(CALL_FUNCTION(2), LOAD(2, 0, 8), EXIT(), MOV_REG(0, 1), LOAD(2, 1, 0),
			 JUMP_IF_EQ(2, 0, 1), MOV_IMM(0, 0), EXIT()),
		   "4: load 0/8\n1: ? offset\n");
	/* It does not return. */
	check_text(reads(CALL_FUNCTION(2), LOAD(2, 0, 8), EXIT(), JUMP(-1)), "");
	check_text(unreached(CALL_FUNCTION(2), LOAD(2, 0, 8), EXIT(), JUMP(-1)), "1-2\n");
	/* not called, or only called by unreachable code */
	check_text(unreached(EXIT(), CALL_FUNCTION(1), EXIT(), LOAD(2, 1, 8), EXIT()), "1-4\n");
}

static void test_stack_of_the_caller(void)
{
	/* read in the callee, and in its callee */
	check_text(reads(STORE(10, -8, 1), MOV_REG(1, 10), ADD_IMM(1, -16), CALL_FUNCTION(1), EXIT(),
			 CALL_FUNCTION(1), EXIT(), LOAD(2, 1, 8), LOAD(3, 2, 16), EXIT()),
		   "8: load 16/8\n");
	/* written in the callee */
	check_text(reads(MOV_REG(2, 10), ADD_IMM(2, -8), CALL_FUNCTION(3), LOAD(1, 10, -8), LOAD(2, 1, 8), EXIT(),
			 STORE(2, 0, 1), EXIT()),
		   "4: load 8/8\n");
	check_text(reads(STORE(10, -8, 1), MOV_REG(2, 10), CALL_FUNCTION(3), LOAD(1, 10, -8), LOAD(2, 1, 8),
			 EXIT(), STORE_IMM(2, -8, 0), EXIT()),
		   "");
	/* A pointer to the callee's own stack is invalid after it returns. */
	check_text(reads(STORE(10, -8, 1), CALL_FUNCTION(3), LOAD(1, 0, 0), LOAD(2, 1, 8), EXIT(),
			 MOV_REG(0, 10), ADD_IMM(0, -8), EXIT()),
		   "");
	/* A callee without a pointer to the stack does not change it. */
	check_text(reads(STORE(10, -8, 1), CALL_FUNCTION(3), LOAD(1, 10, -8), LOAD(2, 1, 8), EXIT(),
			 STORE_IMM(10, -8, 0), EXIT()),
		   "3: load 8/8\n");
}

/* One call for each offset, more than a function is followed for separately. */
static void test_many_arguments(void)
{
	struct bpf_insn program[3 * 40 + 4];
	size_t cnt = 0;

	program[cnt++] = MOV_REG(6, 1);
	for (int i = 0; i < 40; i++) {
		program[cnt++] = MOV_REG(1, 6);
		program[cnt++] = ADD_IMM(1, 8 * i);
		program[cnt] = CALL_FUNCTION(3 * 40 + 1 - (int)cnt);
		cnt++;
	}
	program[cnt++] = EXIT();
	program[cnt++] = LOAD(3, 1, 0);
	program[cnt++] = EXIT();
	find(READS, program, cnt);
	check(strstr(text, "122: load 0/8 by 2\n") && strstr(text, "122: load 8/8 by 5\n"));
	check(strstr(text, "122: ? offset\n"));
}

static void test_callbacks(void)
{
	/* struct { void *ctx; } on the stack, for bpf_loop() */
	check_text(reads(STORE(10, -8, 1), MOV_IMM(1, 4), LOAD_FUNCTION(2, 8), MOV_REG(3, 10), ADD_IMM(3, -8),
			 MOV_IMM(4, 0), CALL_HELPER(BPF_FUNC_loop), LOAD(1, 10, -8), LOAD(2, 1, 24), EXIT(),
			 LOAD(4, 2, 0), LOAD(5, 4, 16), EXIT()),
		   "9: load 24/8\n12: load 16/8\n");
	/* the context itself, for each kind of callback */
	check_text(reads(MOV_REG(3, 1), MOV_IMM(1, 4), LOAD_FUNCTION(2, 3), CALL_HELPER(BPF_FUNC_loop), EXIT(),
			 LOAD(4, 2, 8), LOAD(4, 3, 16), EXIT()),
		   "6: load 8/8\n");
	check_text(reads(MOV_REG(3, 1), LOAD_MAP(1, 3), LOAD_FUNCTION(2, 3), CALL_HELPER(BPF_FUNC_user_ringbuf_drain),
			 EXIT(), LOAD(4, 2, 8), LOAD(4, 3, 16), EXIT()),
		   "7: load 8/8\n");
	check_text(reads(MOV_REG(3, 1), LOAD_MAP(1, 3), LOAD_FUNCTION(2, 3), CALL_HELPER(BPF_FUNC_for_each_map_elem),
			 EXIT(), LOAD(5, 4, 8), LOAD(5, 3, 16), EXIT()),
		   "7: load 8/8\n");
	check_text(reads(MOV_REG(4, 1), MOV_IMM(1, 0), LOAD_FUNCTION(3, 3), CALL_HELPER(BPF_FUNC_find_vma), EXIT(),
			 LOAD(5, 3, 8), LOAD(5, 4, 16), EXIT()),
		   "6: load 8/8\n");
	/* The callback changes what the next iteration and later code find. */
	check_text(reads(STORE(10, -8, 1), MOV_IMM(1, 4), LOAD_FUNCTION(2, 6), MOV_REG(3, 10),
			 CALL_HELPER(BPF_FUNC_loop), LOAD(1, 10, -8), LOAD(2, 1, 24), EXIT(), LOAD(4, 2, -8),
			 LOAD(5, 4, 16), ADD_IMM(4, 8), STORE(2, -8, 4), EXIT()),
		   "10: load 16/8\n7: ? offset\n10: ? offset\n");
	/* a callback that is called later, without the context */
	check_text(unreached(LOAD_FUNCTION(2, 3), CALL_HELPER(BPF_FUNC_timer_set_callback), EXIT(),
			     LOAD(2, 1, 0), EXIT(), EXIT()),
		   "6\n");
	/* one of two callbacks */
	check_text(reads(MOV_REG(3, 1), LOAD(4, 1, 0), LOAD_FUNCTION(2, 7), JUMP_IF_EQ(4, 0, 2), LOAD_FUNCTION(2, 5),
			 MOV_IMM(1, 4), CALL_HELPER(BPF_FUNC_loop), EXIT(), EXIT(), EXIT()),
		   "1: load 0/8\n8: ? call\n");
	check_text(unreached(LOAD(4, 1, 0), LOAD_FUNCTION(2, 7), JUMP_IF_EQ(4, 0, 2), LOAD_FUNCTION(2, 5), MOV_IMM(1, 4),
			     CALL_HELPER(BPF_FUNC_loop), EXIT(), EXIT(), EXIT()),
		   "");
	/* Its arguments decide which of its code is reached, unless the callback is unknown. */
	check_text(unreached(MOV_IMM(3, 0), LOAD_FUNCTION(2, 3), CALL_HELPER(BPF_FUNC_loop), EXIT(),
			     JUMP_IF_EQ(2, 0, 1), EXIT(), EXIT()),
		   "6\n");
	check_text(unreached(MOV_IMM(3, 0), LOAD_FUNCTION(2, 10), CALL_HELPER(BPF_FUNC_loop), LOAD(4, 10, -8),
			     LOAD_FUNCTION(2, 6), JUMP_IF_EQ(4, 0, 2), LOAD_FUNCTION(2, 6),
			     CALL_HELPER(BPF_FUNC_loop), EXIT(), JUMP_IF_EQ(2, 0, 1), EXIT(), EXIT(), EXIT()),
		   "");
}

/* char *name = (void *)ctx + (ctx->__data_loc_name & 0xffff) */
static void test_dynamic_data(void)
{
	check_text(reads(LOAD_SIZED(BPF_W, 2, 1, 8), ALU_IMM(BPF_AND, 2, 0xffff), ADD_REG(1, 2),
			 PROBE_READ(BPF_FUNC_probe_read_kernel_str, -64, 64, 1), EXIT()),
		   "0: load 8/4\n7: dynamic 8/0\n");
	/* the operands swapped; masked by a load, by shifts, in 32 bits */
	check_text(reads(LOAD_SIZED(BPF_H, 2, 1, 8), ADD_REG(2, 1), PROBE_READ(BPF_FUNC_probe_read, -64, 16, 2),
			 EXIT()),
		   "0: load 8/2\n6: dynamic 8/16\n");
	check_text(reads(LOAD_SIZED(BPF_W, 2, 1, 8), ALU_IMM(BPF_LSH, 2, 48), ALU_IMM(BPF_RSH, 2, 48),
			 ADD_REG(2, 1), LOAD_SIZED(BPF_B, 3, 2, 0), EXIT()),
		   "0: load 8/4\n4: dynamic 8/1\n");
	check_text(reads(LOAD_SIZED(BPF_W, 2, 1, 8), ALU32_IMM(BPF_LSH, 2, 16), ALU32_IMM(BPF_RSH, 2, 16),
			 ADD_REG(2, 1), LOAD_SIZED(BPF_B, 3, 2, 0), EXIT()),
		   "0: load 8/4\n4: dynamic 8/1\n");
	check_text(reads(LOAD_SIZED(BPF_W, 2, 1, 8), ALU32_IMM(BPF_AND, 2, 0xffff),
			 ADD_REG(2, 1), LOAD_SIZED(BPF_B, 3, 2, 0), EXIT()),
		   "0: load 8/4\n3: dynamic 8/1\n");
	/* widened before, by shifts or by a move */
	check_text(reads(LOAD_SIZED(BPF_W, 2, 1, 8), ALU_IMM(BPF_LSH, 2, 32), ALU_IMM(BPF_RSH, 2, 32),
			 INSN(BPF_ALU | BPF_MOV | BPF_X, 3, 2, 0, 0), ALU_IMM(BPF_AND, 3, 0xffff),
			 INSN(BPF_ALU | BPF_MOV | BPF_X, 4, 3, 0, 0), ADD_REG(1, 4), LOAD_SIZED(BPF_B, 3, 1, 0),
			 EXIT()),
		   "0: load 8/4\n7: dynamic 8/1\n");
	/* spilled in between, and first read into the stack */
	check_text(reads(LOAD_SIZED(BPF_W, 2, 1, 8), STORE_SIZED(BPF_W, 10, -8, 2), LOAD_SIZED(BPF_W, 2, 10, -8),
			 ALU_IMM(BPF_AND, 2, 0xffff), ADD_REG(1, 2), LOAD_SIZED(BPF_B, 3, 1, 0), EXIT()),
		   "0: load 8/4\n5: dynamic 8/1\n");
	check_text(reads(LOAD_SIZED(BPF_H, 2, 1, 8), STORE(10, -8, 2), LOAD_SIZED(BPF_W, 2, 10, -8),
			 ADD_REG(1, 2), LOAD_SIZED(BPF_B, 3, 1, 0), EXIT()),
		   "0: load 8/2\n4: dynamic 8/1\n");
	check_text(reads(LOAD_SIZED(BPF_W, 2, 1, 8), ALU_IMM(BPF_AND, 2, 0xffff), STORE(10, -8, 2),
			 LOAD_SIZED(BPF_W, 2, 10, -8), ADD_REG(1, 2), LOAD_SIZED(BPF_B, 3, 1, 0), EXIT()),
		   "0: load 8/4\n5: dynamic 8/1\n");
	check_text(reads(MOV_REG(6, 1), ADD_IMM(1, 8), PROBE_READ(BPF_FUNC_probe_read_kernel, -8, 4, 1),
			 LOAD_SIZED(BPF_H, 2, 10, -8), ADD_REG(6, 2), LOAD_SIZED(BPF_B, 3, 6, 0), EXIT()),
		   "6: probe 8/4 by 1\n9: dynamic 8/1\n");
	/* at a variable offset in it, or passed on */
	check_text(reads(LOAD_SIZED(BPF_H, 2, 1, 8), ADD_REG(1, 2), LOAD(3, 10, -8), ADD_REG(1, 3), ADD_IMM(1, 1),
			 LOAD_SIZED(BPF_B, 3, 1, 0), EXIT()),
		   "0: load 8/2\n5: dynamic 8/1\n");
	/* at a larger offset in each iteration */
	check_text(reads(LOAD_SIZED(BPF_H, 2, 1, 8), ADD_REG(1, 2), LOAD_SIZED(BPF_B, 3, 1, 0), ADD_REG(1, 3),
			 JUMP_IF_NE(3, 0, -3), EXIT()),
		   "0: load 8/2\n2: dynamic 8/1\n");
	check_text(reads(LOAD_SIZED(BPF_H, 2, 1, 8), ADD_REG(1, 2), CALL_KFUNC(1), EXIT()),
		   "0: load 8/2\n2: dynamic 8/0\n");
	/* __rel_loc: from the end of the field */
	check_text(reads(LOAD_SIZED(BPF_H, 2, 1, 8), ADD_IMM(1, 12), ADD_REG(1, 2), LOAD_SIZED(BPF_B, 3, 1, 0),
			 EXIT()),
		   "0: load 8/2\n3: dynamic 8/1\n");
	/* from any other place: an index */
	check_text(reads(LOAD_SIZED(BPF_H, 2, 1, 8), ADD_IMM(1, 16), ADD_REG(1, 2), LOAD_SIZED(BPF_B, 3, 1, 0),
			 EXIT()),
		   "0: load 8/2\n3: ? offset\n");
	/* The length is in the upper bits. */
	check_text(reads(LOAD_SIZED(BPF_W, 2, 1, 8), ALU_IMM(BPF_RSH, 2, 16), ADD_REG(1, 2), LOAD(3, 1, 0), EXIT()),
		   "0: load 8/4\n3: ? offset\n");
	check_text(reads(LOAD_SIZED(BPF_W, 2, 1, 8), ALU_IMM(BPF_LSH, 2, 48), ALU32_IMM(BPF_RSH, 2, 16),
			 ADD_REG(2, 1), LOAD_SIZED(BPF_B, 3, 2, 0), EXIT()),
		   "0: load 8/4\n4: ? offset\n");
}

/* kprobe/__x64_sys_*: the first argument points to the registers of the system call */
static void test_system_calls(void)
{
	check_text(reads(LOAD(6, 1, 112), MOV_REG(3, 6), ADD_IMM(3, 104), MOV_REG(1, 10), ADD_IMM(1, -8),
			 MOV_IMM(2, 8), CALL_HELPER(BPF_FUNC_probe_read_kernel), LOAD(3, 10, -8), LOAD(4, 3, 8),
			 EXIT()),
		   "0: load 112/8\n6: through 112+104/8 by 2\n");
	/* a system call without a wrapper, by a constant */
	check_text(reads(MOV_REG(6, 1), LOAD_MAP_VALUE(2, FD_RODATA, 0), LOAD_SIZED(BPF_W, 2, 2, 0),
			 JUMP_IF_EQ(2, 0, 1), LOAD(6, 1, 112), LOAD(3, 6, 104), EXIT()),
		   "6: load 104/8\n");
	check_text(reads(MOV_REG(6, 1), LOAD_MAP_VALUE(2, FD_RODATA, 4), LOAD_SIZED(BPF_W, 2, 2, 0),
			 JUMP_IF_EQ(2, 0, 1), LOAD(6, 1, 112), LOAD(3, 6, 104), EXIT()),
		   "5: load 112/8\n6: through 112+104/8\n");
	/* any pointer, dereferenced without a helper, before and after one; and a string */
	check_text(reads(LOAD(2, 1, 8), LOAD_SIZED(BPF_W, 3, 2, 40), LOAD(3, 2, -16), EXIT()),
		   "0: load 8/8\n1: through 8+40/4\n2: through 8-16/8\n");
	check_text(reads(LOAD(2, 1, 8), PROBE_READ(BPF_FUNC_probe_read_user_str, -64, 64, 2), EXIT()),
		   "0: load 8/8\n5: through 8+0/0\n");
	/* at an index; the address of an array in the kernel is not a pointer */
	check_text(reads(LOAD(2, 1, 8), LOAD_SIZED(BPF_W, 3, 1, 16), ADD_REG(2, 3), LOAD(4, 2, 8), EXIT()),
		   "0: load 8/8\n1: load 16/4\n3: ? through 8\n");
	check_text(reads(LOAD(2, 1, 8), ALU_IMM(BPF_LSH, 2, 3), LOAD_MAP_VALUE(3, 4, 0), ADD_REG(3, 2),
			 LOAD(4, 3, 0), EXIT()),
		   "0: load 8/8\n");
	check_text(reads(LOAD(6, 1, 8), LOAD_MAP(1, 3), CALL_HELPER(BPF_FUNC_map_lookup_elem), ALU_IMM(BPF_MUL, 6, 24),
			 ADD_REG(0, 6), LOAD(4, 0, 0), EXIT()),
		   "0: load 8/8\n");
	/* one pointer at two offsets, and aligned */
	check_text(reads(LOAD(2, 1, 8), LOAD_SIZED(BPF_W, 4, 1, 24), JUMP_IF_EQ(4, 0, 1), ADD_IMM(2, 8), LOAD(4, 2, 8),
			 EXIT()),
		   "0: load 8/8\n1: load 24/4\n4: ? through 8\n");
	check_text(reads(LOAD(2, 1, 8), ALU_IMM(BPF_AND, 2, -4096), LOAD(4, 2, 8), EXIT()),
		   "0: load 8/8\n2: ? through 8\n");
	/* one of two pointers */
	check_text(reads(LOAD(2, 1, 8), LOAD(3, 1, 16), LOAD(4, 1, 24), JUMP_IF_EQ(4, 0, 1), MOV_REG(2, 3),
			 LOAD(4, 2, 8), EXIT()),
		   "0: load 8/8\n1: load 16/8\n2: load 24/8\n5: ? through\n");
}

static void test_uses(void)
{
	/* r3 = imm; r1 = argument; r1 += r3: the relocation is at the first instruction */
	check_text(uses(MOV_IMM(3, 40), LOAD(1, 1, 112), ADD_REG(1, 3), LOAD(2, 1, 0), EXIT()),
		   "0: 112\n3: 112\n");
	check_text(uses(MOV_IMM(3, 40), LOAD(1, 1, 112), ADD_REG(3, 1), EXIT()), "0: 112\n");
	/* in another register, and on the stack in between */
	check_text(uses(MOV_IMM(3, 40), STORE(10, -8, 3), LOAD(4, 10, -8), MOV_REG(5, 4), LOAD(1, 1, 112),
			ADD_REG(1, 5), EXIT()),
		   "0: 112\n");
	/* in the addition or in the load; container_of() */
	check_text(uses(LOAD(1, 1, 112), ADD_IMM(1, 40), LOAD_SIZED(BPF_W, 2, 1, 8), EXIT()),
		   "1: 112\n2: 112\n");
	check_text(uses(MOV_IMM(3, 40), LOAD(1, 1, 112), ALU_REG(BPF_SUB, 1, 3), EXIT()), "0: 112\n");
	/* by one of two instructions: only the addition can be named */
	check_text(uses(LOAD(2, 1, 0), LOAD(1, 1, 112), JUMP_IF_EQ(2, 0, 2), MOV_IMM(3, 40), JUMP(1),
			MOV_IMM(3, 40), ADD_REG(1, 3), EXIT()),
		   "6: 112\n");
	/* a pointer at a variable offset in an array, with a field */
	check_text(uses(LOAD(2, 1, 0), LOAD(1, 1, 112), ALU_IMM(BPF_LSH, 2, 3), ADD_REG(1, 2), LOAD(2, 1, 16), EXIT()),
		   "4: 112\n");
	/* Adding two numbers is not a use. */
	check_text(uses(LOAD_SIZED(BPF_W, 2, 1, 8), ADD_IMM(2, 1), ADD_IMM(1, 8), EXIT()), "");
	/* The arguments of a function come from elsewhere. */
	check_text(uses(MOV_IMM(2, 40), CALL_FUNCTION(1), EXIT(), LOAD(3, 1, 112), ADD_REG(3, 2), EXIT()), "4: 112\n");
}

static void test_unused(void)
{
	/* in a register, in another one, on the stack, moved */
	check_text(marks(LOAD(6, 1, 8), EXIT()), "0 unused\n");
	check_text(marks(LOAD(2, 1, 8), MOV_REG(3, 2), STORE(10, -8, 3), EXIT()), "0 unused\n");
	check_text(marks(LOAD(2, 1, 8), ADD_IMM(2, 16), STORE(10, -8, 2), LOAD(3, 10, -8), EXIT()), "0 unused\n");
	check_text(marks(LOAD_SIZED(BPF_W, 2, 1, 8), STORE_SIZED(BPF_W, 10, -8, 2), LOAD_SIZED(BPF_W, 3, 10, -8),
			 EXIT()),
		   "0 unused\n");
	/* the low bits of it, by a mask and by shifts */
	check_text(marks(LOAD_SIZED(BPF_W, 2, 1, 8), ALU_IMM(BPF_AND, 2, 0xffff), STORE(10, -8, 2), EXIT()),
		   "0 unused\n");
	check_text(marks(LOAD_SIZED(BPF_W, 2, 1, 8), ALU_IMM(BPF_LSH, 2, 32), ALU_IMM(BPF_RSH, 2, 32), EXIT()),
		   "0 unused\n");
	/* overwritten completely, by the program and by a helper */
	check_text(marks(LOAD(2, 1, 8), STORE(10, -8, 2), STORE_IMM(10, -8, 0), LOAD(3, 10, -8),
			 JUMP_IF_EQ(3, 0, 0), EXIT()),
		   "0 unused\n");
	check_text(marks(LOAD(2, 1, 8), STORE(10, -8, 2), MOV_REG(1, 10), ADD_IMM(1, -16), MOV_IMM(2, 16),
			 CALL_HELPER(BPF_FUNC_get_current_comm), EXIT()),
		   "0 unused\n");
	/* the same value on both paths */
	check_text(marks(LOAD(2, 1, 8), LOAD(3, 1, 16), JUMP_IF_EQ(3, 0, 1), MOV_IMM(4, 0), EXIT()),
		   "0 unused\n1\n");
	/* in a branch that is dead because of a constant */
	check_text(marks(LOAD(2, 1, 8), STORE(10, -8, 2), MOV_IMM(3, 0), JUMP_IF_EQ(3, 0, 2), LOAD(4, 10, -8),
			 JUMP_IF_EQ(4, 0, 0), EXIT()),
		   "0 unused\n");
	check_text(marks(LOAD(2, 1, 8), STORE(10, -8, 2), MOV_IMM(3, 1), JUMP_IF_EQ(3, 0, 2), LOAD(4, 10, -8),
			 JUMP_IF_EQ(4, 0, 0), EXIT()),
		   "0\n");
	/* other bytes of the context, and the same bytes with another size */
	check_text(marks(LOAD(2, 1, 8), LOAD(3, 1, 16), LOAD(4, 1, 0), JUMP_IF_EQ(2, 0, 0), EXIT()),
		   "0\n1 unused\n2 unused\n");
	check_text(marks(LOAD(2, 1, 8), LOAD_SIZED(BPF_W, 3, 1, 12), JUMP_IF_EQ(3, 0, 0), EXIT()), "0\n1\n");
	/* Nothing is certain if all instructions count as reached. */
	check_text(marks(LOAD(2, 1, 8), LOAD(3, 1, 16), INDIRECT_JUMP(3), EXIT()), "0\n1\n");
}

static void test_used(void)
{
	check_text(marks(LOAD(2, 1, 8), JUMP_IF_EQ(2, 0, 0), EXIT()), "0\n");
	check_text(marks(LOAD(2, 1, 8), MOV_IMM(3, 0), INSN(BPF_JMP | BPF_JEQ | BPF_X, 3, 2, 0, 0), EXIT()), "0\n");
	check_text(marks(LOAD(2, 1, 8), ALU_IMM(BPF_MUL, 2, 3), EXIT()), "0\n");
	check_text(marks(LOAD(2, 1, 8), INSN(BPF_ALU64 | BPF_MOV | BPF_X, 3, 2, 8, 0), EXIT()), "0\n");
	check_text(marks(INSN(BPF_LDX | BPF_MEMSX | BPF_W, 2, 1, 8, 0), EXIT()), "0\n");
	/* dereferenced, and written to */
	check_text(marks(LOAD(2, 1, 8), LOAD(3, 2, 0), EXIT()), "0\n1\n");
	check_text(marks(LOAD(2, 1, 8), ADD_IMM(2, 16), LOAD(3, 2, 0), EXIT()), "0\n2\n");
	check_text(marks(LOAD(2, 1, 8), STORE_IMM(2, 0, 1), EXIT()), "0\n");
	check_text(marks(LOAD(2, 1, 8), LOAD_MAP_VALUE(3, 3, 0), STORE(3, 0, 2), EXIT()), "0\n");
	/* returned */
	check_text(marks(LOAD(0, 1, 8), EXIT()), "0\n");
	/* one of two values */
	check_text(marks(LOAD(2, 1, 8), LOAD(3, 1, 16), JUMP_IF_EQ(3, 0, 1), MOV_IMM(2, 0), EXIT()), "0\n1\n");
	check_text(marks(LOAD(2, 1, 8), LOAD(3, 1, 16), STORE(10, -8, 2), JUMP_IF_EQ(3, 0, 1), STORE(10, -8, 3),
			 EXIT()),
		   "0\n1\n");
	/* an index: into a map, into memory of a pointer, into the stack, into the packet */
	check_text(marks(LOAD_SIZED(BPF_W, 2, 1, 16), LOAD_MAP_VALUE(3, 3, 0), ADD_REG(3, 2), LOAD(4, 3, 0), EXIT()),
		   "0\n");
	check_text(marks(LOAD(2, 1, 8), LOAD_SIZED(BPF_W, 3, 1, 16), ADD_REG(2, 3), LOAD(4, 2, 0), EXIT()),
		   "0\n1\n");
	check_text(marks(LOAD_SIZED(BPF_W, 2, 1, 16), ALU_IMM(BPF_LSH, 2, 3), MOV_REG(3, 10), ADD_REG(3, 2), EXIT()),
		   "0\n");
	check_text(marks(MOV_REG(6, 1), LOAD_SIZED(BPF_W, 2, 1, 16), INSN(BPF_LD | BPF_IND | BPF_W, 0, 2, 0, 0), EXIT()),
		   "1\n");
	/* atomically: added, compared */
	check_text(marks(LOAD(2, 1, 8), LOAD_MAP_VALUE(3, 3, 0),
			 INSN(BPF_STX | BPF_DW | BPF_ATOMIC, 3, 2, 0, BPF_ADD), EXIT()),
		   "0\n");
	check_text(marks(LOAD(0, 1, 8), MOV_IMM(2, 0), LOAD_MAP_VALUE(3, 3, 0),
			 INSN(BPF_STX | BPF_DW | BPF_ATOMIC, 3, 2, 0, BPF_CMPXCHG), EXIT()),
		   "0\n");
	/* as the location of dynamic data */
	check_text(marks(LOAD_SIZED(BPF_W, 2, 1, 8), ALU_IMM(BPF_AND, 2, 0xffff), ADD_REG(1, 2), EXIT()), "0\n");
}

/* Copies on the stack that are not followed may be used. */
static void test_lost_copies(void)
{
	/* overwritten in part, by the program and by a helper; stored next to another part */
	check_text(marks(LOAD(2, 1, 8), STORE(10, -8, 2), STORE_SIZED(BPF_W, 10, -4, 3), EXIT()), "0\n");
	check_text(marks(LOAD(2, 1, 8), STORE(10, -8, 2), MOV_REG(1, 10), ADD_IMM(1, -12), MOV_IMM(2, 8),
			 CALL_HELPER(BPF_FUNC_get_current_comm), EXIT()),
		   "0\n");
	check_text(marks(LOAD_SIZED(BPF_W, 2, 1, 8), STORE_SIZED(BPF_W, 10, -4, 2), EXIT()), "0\n");
	/* loaded in part, or together with neighboring bytes */
	check_text(marks(LOAD(2, 1, 8), ADD_IMM(2, 8), STORE(10, -8, 2), LOAD_SIZED(BPF_W, 3, 10, -8), EXIT()), "0\n");
	check_text(marks(LOAD_SIZED(BPF_W, 2, 1, 8), STORE_SIZED(BPF_W, 10, -8, 2), LOAD(3, 10, -8), EXIT()), "0\n");
	check_text(marks(LOAD(2, 1, 8), STORE(10, -8, 2), LOAD(3, 10, -12), EXIT()), "0\n");
	/* read or overwritten at a variable offset */
	check_text(marks(LOAD(6, 1, 8), STORE(10, -8, 6), CALL_HELPER(BPF_FUNC_get_prandom_u32), MOV_REG(2, 10),
			 ADD_REG(2, 0), LOAD(3, 2, 0), EXIT()),
		   "0\n");
	check_text(marks(LOAD(6, 1, 8), STORE(10, -8, 6), CALL_HELPER(BPF_FUNC_get_prandom_u32), MOV_REG(2, 10),
			 ADD_REG(2, 0), STORE_IMM(2, 0, 0), EXIT()),
		   "0\n");
	check_text(marks(LOAD(6, 1, 8), CALL_HELPER(BPF_FUNC_get_prandom_u32), MOV_REG(2, 10), ADD_REG(2, 0),
			 STORE(2, 0, 6), EXIT()),
		   "0\n");
}

static void test_used_by_calls(void)
{
	/* in the buffer of a helper, and next to it */
	check_text(marks(LOAD(6, 1, 8), STORE(10, -8, 6), MOV_REG(4, 10), ADD_IMM(4, -16), MOV_IMM(5, 16),
			 CALL_HELPER(BPF_FUNC_perf_event_output), EXIT()),
		   "0\n");
	check_text(marks(LOAD(6, 1, 8), STORE(10, -8, 6), MOV_REG(4, 10), ADD_IMM(4, -16), MOV_IMM(5, 8),
			 CALL_HELPER(BPF_FUNC_perf_event_output), EXIT()),
		   "0 unused\n");
	check_text(marks(LOAD(6, 1, 8), STORE(10, -8, 6), MOV_REG(3, 10), ADD_IMM(3, -16), LOAD_MAP_VALUE(2, 3, 0),
			 LOAD_MAP(1, 3), CALL_HELPER(BPF_FUNC_map_update_elem), EXIT()),
		   "0\n");
	check_text(marks(LOAD(6, 1, 8), STORE(10, -8, 6), MOV_REG(2, 10), ADD_IMM(2, -8), LOAD_MAP(1, 3),
			 CALL_HELPER(BPF_FUNC_map_lookup_elem), EXIT()),
		   "0\n");
	/* as an argument, and in a register that is not one */
	check_text(marks(LOAD(1, 1, 8), CALL_HELPER(BPF_FUNC_send_signal), EXIT()), "0\n");
	check_text(marks(LOAD(1, 1, 8), CALL_HELPER(BPF_FUNC_get_current_pid_tgid), EXIT()), "0 unused\n");
	check_text(marks(LOAD(2, 1, 8), CALL_KFUNC(2), EXIT()), "0\n");
	check_text(marks(LOAD(3, 1, 8), CALL_KFUNC(0), EXIT()), "0 unused\n");
	/* as an argument of a function that uses it, returns it, or does neither */
	check_text(marks(LOAD(2, 1, 8), CALL_FUNCTION(1), EXIT(), JUMP_IF_EQ(2, 0, 0), EXIT()), "0\n");
	check_text(marks(LOAD(2, 1, 8), CALL_FUNCTION(1), EXIT(), MOV_REG(0, 2), EXIT()), "0\n");
	check_text(marks(LOAD(2, 1, 8), CALL_FUNCTION(2), MOV_IMM(0, 0), EXIT(), MOV_REG(0, 2), EXIT()), "0 unused\n");
	check_text(marks(LOAD(2, 1, 8), CALL_FUNCTION(1), EXIT(), MOV_IMM(0, 0), EXIT()), "0 unused\n");
	/* returned to a helper */
	check_text(marks(MOV_REG(3, 1), LOAD_FUNCTION(2, 4), CALL_HELPER(BPF_FUNC_loop), MOV_IMM(0, 0), EXIT(),
			 LOAD(0, 2, 8), EXIT()),
		   "6\n");
	/* copied by a helper */
	check_text(marks(PROBE_READ(BPF_FUNC_probe_read_kernel, -8, 8, 1), EXIT()), "4\n");
	check_text(marks(MOV_IMM(2, 2), MOV_REG(3, 10), ADD_IMM(3, -8), CALL_HELPER(BPF_FUNC_get_func_arg), EXIT()),
		   "3\n");
}

/* r2 is a number that the loader may change, r6 is the context. */
#define AT_ASSUMED(...) marks(MOV_REG(6, 1), ASSUMED(2, 8), __VA_ARGS__, EXIT())

static void test_assumed_offsets(void)
{
	check_text(AT_ASSUMED(ADD_REG(1, 2), LOAD(3, 1, 0)), "5 unused assumed\n");
	check_text(marks(RODATA(2, 8), ADD_REG(1, 2), LOAD(3, 1, 0), EXIT()), "4 unused\n");
	check_text(AT_ASSUMED(LOAD(3, 1, 8)), "4 unused\n");
	/* in another register, calculated, in 32 bits, sign-extended */
	check_text(AT_ASSUMED(MOV_REG(3, 2), ALU_IMM(BPF_LSH, 3, 3), ALU32_IMM(BPF_ADD, 3, 16), ADD_REG(1, 3),
			      LOAD(3, 1, 0)),
		   "8 unused assumed\n");
	check_text(AT_ASSUMED(MOV_IMM(3, 16), ALU_REG(BPF_SUB, 3, 2), ADD_REG(1, 3), LOAD(3, 1, 0)),
		   "7 unused assumed\n");
	check_text(AT_ASSUMED(INSN(BPF_ALU | BPF_MOV | BPF_X, 3, 2, 0, 0), ADD_REG(1, 3), LOAD(3, 1, 0)),
		   "6 unused assumed\n");
	check_text(AT_ASSUMED(INSN(BPF_ALU64 | BPF_MOV | BPF_X, 3, 2, 8, 0), ADD_REG(1, 3), LOAD(3, 1, 0)),
		   "6 unused assumed\n");
	check_text(marks(LOAD_MAP_VALUE(2, FD_ASSUMED, 32), INSN(BPF_LDX | BPF_MEMSX | BPF_W, 2, 2, 0, 0),
			 ADD_REG(1, 2), LOAD(3, 1, 0), EXIT()),
		   "4 unused assumed\n");
	/* replaced */
	check_text(AT_ASSUMED(MOV_IMM(2, 8), ADD_REG(1, 2), LOAD(3, 1, 0)), "6 unused\n");
	/* on the stack, completely and in part */
	check_text(AT_ASSUMED(STORE(10, -8, 2), LOAD(3, 10, -8), ADD_REG(1, 3), LOAD(3, 1, 0)),
		   "7 unused assumed\n");
	check_text(AT_ASSUMED(STORE_IMM(10, -8, 0), STORE_SIZED(BPF_W, 10, -4, 2), LOAD_SIZED(BPF_W, 3, 10, -4),
			      ADD_REG(1, 3), LOAD(3, 1, 0)),
		   "8 unused assumed\n");
	check_text(AT_ASSUMED(STORE(10, -8, 2), STORE_IMM(10, -8, 8), LOAD(3, 10, -8), ADD_REG(1, 3),
			      LOAD(3, 1, 0)),
		   "8 unused\n");
	/* one of two places of the stack, and one of two constants */
	check_text(AT_ASSUMED(STORE_IMM(10, -8, 8), MOV_REG(3, 10), ALU_REG(BPF_SUB, 3, 2), LOAD(3, 3, 0),
			      ADD_REG(1, 3), LOAD(3, 1, 0)),
		   "9 unused assumed\n");
	check_text(AT_ASSUMED(MOV_REG(3, 10), ALU_REG(BPF_SUB, 3, 2), STORE_IMM(3, 0, 8), LOAD(3, 10, -8),
			      ADD_REG(1, 3), LOAD(3, 1, 0)),
		   "9 unused assumed\n");
	check_text(AT_ASSUMED(LOAD_MAP_VALUE(3, FD_RODATA, 0), ADD_REG(3, 2), LOAD_SIZED(BPF_W, 3, 3, 0),
			      ADD_REG(1, 3), LOAD(3, 1, 6)),
		   "9 unused assumed\n");
	/* the same number on both paths, certain on one of them */
	check_text(AT_ASSUMED(MOV_IMM(7, 8), LOAD(4, 6, 0), JUMP_IF_EQ(4, 0, 1), MOV_REG(7, 2), ADD_REG(1, 7),
			      LOAD(3, 1, 0)),
		   "5\n9 unused assumed\n");
	/* as an argument of a function, and as its return value */
	check_text(marks(ASSUMED(2, 8), CALL_FUNCTION(1), EXIT(), ADD_REG(1, 2), LOAD(3, 1, 0), EXIT()),
		   "6 unused assumed\n");
	check_text(marks(MOV_REG(6, 1), CALL_FUNCTION(3), ADD_REG(6, 0), LOAD(3, 6, 0), EXIT(), ASSUMED(0, 8), EXIT()),
		   "3 unused assumed\n");
}

/* A value at an offset that the loader may change, and copies of it. */
static void test_assumed_places(void)
{
	check_text(AT_ASSUMED(ADD_REG(1, 2), LOAD(3, 1, 0), LOAD(4, 3, 0)), "5 assumed\n6 assumed\n");
	check_text(AT_ASSUMED(LOAD(3, 1, 0), ADD_REG(3, 2), LOAD(4, 3, 0)), "4\n6 assumed\n");
	check_text(AT_ASSUMED(LOAD(3, 1, 0), LOAD(4, 3, 8)), "4\n5\n");
	check_text(AT_ASSUMED(ADD_REG(1, 2), LOAD(3, 1, 0), STORE(10, -8, 3), LOAD_SIZED(BPF_H, 3, 10, -8),
			      ADD_REG(6, 3), LOAD_SIZED(BPF_B, 4, 6, 0)),
		   "5 assumed\n9 assumed\n");
	check_text(AT_ASSUMED(ADD_REG(1, 2), LOAD_SIZED(BPF_W, 3, 1, 0), ALU_IMM(BPF_LSH, 3, 48),
			      ALU_IMM(BPF_RSH, 3, 48), ADD_REG(6, 3), LOAD_SIZED(BPF_B, 4, 6, 0)),
		   "5 assumed\n9 assumed\n");
	/* by helpers: the offset, the size */
	check_text(AT_ASSUMED(ADD_REG(1, 2), PROBE_READ(BPF_FUNC_probe_read_kernel, -8, 8, 1), LOAD(3, 10, -8),
			      LOAD(4, 3, 0)),
		   "9 assumed\n11 assumed\n");
	check_text(AT_ASSUMED(MOV_REG(3, 1), MOV_REG(1, 10), ADD_IMM(1, -8),
			      CALL_HELPER(BPF_FUNC_probe_read_kernel)),
		   "7 assumed\n");
	check_text(AT_ASSUMED(MOV_REG(3, 10), ADD_IMM(3, -8), CALL_HELPER(BPF_FUNC_get_func_arg), LOAD(3, 10, -8),
			      LOAD(4, 3, 0)),
		   "6 assumed\n8 assumed\n");
}

static void test_assumed_jumps(void)
{
	/* switch (x), without a case for the value of x */
	check_text(marks(MOV_REG(6, 1), ASSUMED(2, 0), JUMP_IF_EQ(2, 1, 2), JUMP_IF_EQ(2, 2, 1), LOAD(3, 6, 8), EXIT()),
		   "6 unused assumed\n");
	/* and with one */
	check_text(marks(MOV_REG(6, 1), ASSUMED(2, 1), JUMP_IF_EQ(2, 1, 1), EXIT(), LOAD(3, 6, 8), EXIT()),
		   "6 unused assumed\n");
	check_text(marks(MOV_REG(6, 1), RODATA(2, 0), JUMP_IF_EQ(2, 1, 2), JUMP_IF_EQ(2, 2, 1), LOAD(3, 6, 8), EXIT()),
		   "6 unused\n");
	check_text(marks(MOV_REG(6, 1), ASSUMED(2, 0), MOV_IMM(2, 0), JUMP_IF_EQ(2, 1, 1), LOAD(3, 6, 8), EXIT()),
		   "6 unused\n");
	/* the number as the other operand, in 32 bits, spilled, and in a calculation */
	check_text(marks(MOV_REG(6, 1), ASSUMED(2, 0), MOV_IMM(3, 1), INSN(BPF_JMP32 | BPF_JEQ | BPF_X, 3, 2, 1, 0),
			 LOAD(3, 6, 8), EXIT()),
		   "6 unused assumed\n");
	check_text(marks(MOV_REG(6, 1), ASSUMED(2, 0), STORE_SIZED(BPF_W, 10, -4, 2), LOAD_SIZED(BPF_W, 2, 10, -4),
			 ALU32_IMM(BPF_AND, 2, 1), JUMP32_IF(BPF_JNE, 2, 0, 1), LOAD(3, 6, 8), EXIT()),
		   "8 unused assumed\n");
	/* if (x && x != pid) return; */
	check_text(marks(MOV_REG(6, 1), CALL_HELPER(BPF_FUNC_get_current_pid_tgid), ASSUMED(2, 0), JUMP_IF_EQ(2, 0, 1),
			 INSN(BPF_JMP | BPF_JNE | BPF_X, 0, 2, 1, 0), LOAD(3, 6, 8), EXIT()),
		   "7 unused\n");
	/* An unknown value decides nothing. */
	check_text(marks(MOV_REG(6, 1), CALL_HELPER(BPF_FUNC_get_current_pid_tgid), ASSUMED(2, 5),
			 INSN(BPF_JMP | BPF_JNE | BPF_X, 0, 2, 1, 0), LOAD(3, 6, 8), EXIT()),
		   "6\n");
	/* else return; */
	check_text(marks(MOV_REG(6, 1), ASSUMED(2, 0), JUMP_IF_EQ(2, 0, 1), JUMP(1), LOAD(3, 6, 8), EXIT()),
		   "6 unused assumed\n");
	/* The same number decides the code after the other branch: it is read there, too. */
	check_text(marks(MOV_REG(6, 1), ASSUMED(2, 0), JUMP_IF_EQ(2, 0, 1), JUMP(1), LOAD(3, 6, 8),
			 JUMP_IF_NE(2, 0, -2), EXIT()),
		   "6 unused\n");
	/* A branch that is dead for every value leads nowhere. */
	check_text(marks(MOV_REG(6, 1), ASSUMED(2, 0), MOV_IMM(3, 1), JUMP_IF_EQ(3, 0, 1), JUMP_IF_NE(2, 0, 1),
			 LOAD(3, 6, 8), EXIT()),
		   "7 unused assumed\n");
	/* An indirect jump may go anywhere. */
	check_text(marks(MOV_REG(6, 1), ASSUMED(2, 0), JUMP_IF_EQ(2, 0, 2), INDIRECT_JUMP(3), EXIT(),
			 LOAD(3, 6, 8), EXIT()),
		   "7 unused\n");
	/* A call that every kernel refuses leads nowhere. */
	check_text(marks(MOV_REG(6, 1), ASSUMED(2, 0), JUMP_IF_EQ(2, 0, 1), POISON(), LOAD(3, 6, 8), EXIT()),
		   "6 unused assumed\n");
	/* The offset is selected, and the read follows: x == 1 ? 16 : 8 */
	check_text(marks(MOV_REG(6, 1), ASSUMED(2, 0), MOV_IMM(3, 16), JUMP_IF_EQ(2, 1, 1), MOV_IMM(3, 8),
			 ADD_REG(6, 3), LOAD(3, 6, 0), EXIT()),
		   "8 unused assumed\n");
	/* A pointer is not NULL, whatever its offset. */
	check_text(AT_ASSUMED(ADD_REG(1, 2), JUMP_IF_EQ(1, 0, 1), LOAD(3, 6, 8)), "6 unused\n");
	/* before the jump, and in a loop that may have no iteration, or has at least one */
	check_text(marks(MOV_REG(6, 1), ASSUMED(2, 1), LOAD(3, 6, 8), JUMP_IF_EQ(2, 0, 1), LOAD(4, 6, 16), EXIT()),
		   "4 unused\n6 unused assumed\n");
	check_text(marks(MOV_REG(6, 1), ASSUMED(2, 2), MOV_IMM(3, 0), INSN(BPF_JMP | BPF_JGE | BPF_X, 3, 2, 3, 0),
			 LOAD(4, 6, 8), ADD_IMM(3, 1), JUMP(-4), EXIT()),
		   "6 assumed\n");
	check_text(marks(MOV_REG(6, 1), ASSUMED(2, 2), MOV_IMM(3, 0), LOAD(4, 6, 8), ADD_IMM(3, 1),
			 INSN(BPF_JMP | BPF_JLT | BPF_X, 3, 2, -3, 0), EXIT()),
		   "5\n");
}

static void test_assumed_calls(void)
{
	/* a function that is called on one path, on both, and on one and elsewhere */
	check_text(marks(MOV_REG(6, 1), ASSUMED(2, 1), JUMP_IF_EQ(2, 0, 2), MOV_REG(1, 6), CALL_FUNCTION(1), EXIT(),
			 LOAD(3, 1, 8), EXIT()),
		   "8 unused assumed\n");
	check_text(marks(MOV_REG(6, 1), ASSUMED(2, 1), JUMP_IF_EQ(2, 0, 3), MOV_REG(1, 6), CALL_FUNCTION(4), EXIT(),
			 MOV_REG(1, 6), CALL_FUNCTION(1), EXIT(), LOAD(3, 1, 8), EXIT()),
		   "11 unused\n");
	check_text(marks(MOV_REG(6, 1), CALL_FUNCTION(7), ASSUMED(2, 1), JUMP_IF_EQ(2, 0, 2), MOV_REG(1, 6),
			 CALL_FUNCTION(1), EXIT(), LOAD(3, 1, 8), EXIT()),
		   "9 unused\n");
	/* a callback */
	check_text(marks(MOV_REG(6, 1), ASSUMED(2, 1), JUMP_IF_EQ(2, 0, 4), MOV_REG(3, 6), LOAD_FUNCTION(2, 4),
			 CALL_HELPER(BPF_FUNC_loop), MOV_IMM(0, 0), EXIT(), LOAD(3, 2, 8), EXIT()),
		   "11 unused assumed\n");
	check_text(marks(MOV_REG(6, 1), MOV_REG(3, 1), LOAD_FUNCTION(2, 8), CALL_HELPER(BPF_FUNC_loop), ASSUMED(2, 1),
			 JUMP_IF_EQ(2, 0, 0), MOV_IMM(0, 0), EXIT(), LOAD(3, 2, 8), EXIT()),
		   "11 unused\n");
	/* a read at an offset that the loader may change, and at one that it cannot */
	check_text(marks(MOV_REG(6, 1), ASSUMED(2, 8), CALL_FUNCTION(4), MOV_IMM(2, 8), MOV_REG(1, 6), CALL_FUNCTION(1),
			 EXIT(), ADD_REG(1, 2), LOAD(3, 1, 0), EXIT()),
		   "10 unused\n");
}

static void test_layout(void)
{
	check_text(reads(JUMP(5), EXIT()), "Invalid argument\n");
	check_text(reads(JUMP(-2), EXIT()), "Invalid argument\n");
	check_text(reads(EXIT(), JUMP_IF_EQ(1, 0, 1)), "Invalid argument\n");
	check_text(reads(LONG_JUMP(1 << 30), EXIT()), "Invalid argument\n");
	check_text(reads(CALL_FUNCTION(7), EXIT()), "Invalid argument\n");
	check_text(reads(CALL_FUNCTION(INT32_MIN), EXIT()), "Invalid argument\n");
	/* into another function, into the middle of an instruction, half of an instruction */
	check_text(reads(CALL_FUNCTION(1), EXIT(), JUMP(-2), EXIT()), "Invalid argument\n");
	check_text(reads(JUMP(1), LOAD_MAP(1, 3), EXIT()), "Invalid argument\n");
	check_text(reads(EXIT(), INSN(BPF_LD | BPF_DW | BPF_IMM, 1, 0, 0, 0)), "Invalid argument\n");
	check_text(find(READS, NULL, 0), "Invalid argument\n");
	/*
	 * The second half of an instruction is not an instruction, and is reached with the first
	 * one.
	 */
	check_text(unreached(LOAD_MAP_VALUE(1, 3, 0x12345605), INSN(BPF_LD | BPF_DW | BPF_IMM, 1, 0, 0, 0),
			     INSN(BPF_JMP | BPF_JA, 0, 0, 900, 0), EXIT()),
		   "");
	/* unreachable garbage, and a program that runs past its end */
	check_text(unreached(EXIT(), INSN(0xff, 15, 15, 0, -1), INSN(0x87, 12, 11, 3, 9)), "1-2\n");
	check_text(reads(LOAD(2, 1, 8), MOV_IMM(0, 0)), "0: load 8/8\n");
	check_text(reads(CALL_FUNCTION(0), LOAD(2, 1, 8), EXIT()), "1: load 8/8\n");
	/* an indirect jump: the code after it may be anything */
	check_text(reads(LOAD(2, 1, 8), INDIRECT_JUMP(2), LOAD(2, 1, 16), EXIT()),
		   "0: load 8/8\n1: ? jump\n");
	check_text(unreached(LOAD(2, 1, 8), INDIRECT_JUMP(2), LOAD(2, 1, 16), EXIT()),
		   "");
	/* packets: r6 is the handle, r1 to r5 are lost */
	check_text(reads(MOV_REG(6, 1), INSN(BPF_LD | BPF_ABS | BPF_W, 0, 0, 0, 12), LOAD(2, 1, 8), LOAD(2, 6, 8),
			 EXIT()),
		   "3: load 8/8\n");
}

static void test_depth(void)
{
	/* Each function calls the next one: the kernel allows 8 frames. */
	struct bpf_insn program[2 * 9];

	for (size_t i = 0; i < 9; i++) {
		program[2 * i] = CALL_FUNCTION(1);
		program[2 * i + 1] = EXIT();
	}
	program[2 * 7] = LOAD(2, 1, 8);
	check_text(find(READS, program, 2 * 8), "14: load 8/8\n");
	program[2 * 7] = CALL_FUNCTION(1);
	program[2 * 8] = LOAD(2, 1, 8);
	check_text(find(READS, program, 2 * 9), "14: ? limit\n");
	check_text(find(UNREACHED, program, 2 * 9), "");
	/* a function that calls itself */
	check_text(reads(CALL_FUNCTION(1), EXIT(), CALL_FUNCTION(-1), EXIT()), "2: ? limit\n");
}

/*
 * A value in slot 1 reaches slot 64 in 64 iterations. Once that is known, slot 1 gets another
 * value.
 */
static size_t slow_program(struct bpf_insn *program, size_t padding)
{
	size_t cnt = 0, loop;

	program[cnt++] = LOAD(6, 1, 0);
	program[cnt++] = MOV_IMM(7, 1);
	program[cnt++] = MOV_REG(8, 10);
	program[cnt++] = MOV_REG(9, 1);
	for (int i = 1; i <= 64; i++)
		program[cnt++] = STORE_IMM(10, -8 * i, 0);
	loop = cnt;
	while (cnt - loop < padding)
		program[cnt++] = ADD_IMM(6, 1);
	for (int i = 64; i > 1; i--) {
		program[cnt++] = LOAD(2, 10, -8 * (i - 1));
		program[cnt++] = STORE(10, -8 * i, 2);
	}
	program[cnt++] = STORE(10, -8, 7);
	program[cnt] = JUMP_IF_NE(6, 0, (int)loop - (int)cnt - 1);
	cnt++;
	/* a separate block: after the loop, not in it */
	program[cnt++] = JUMP_IF_EQ(6, 0, 0);
	program[cnt++] = MOV_REG(7, 8);
	program[cnt++] = MOV_REG(8, 9);
	program[cnt] = JUMP_IF_NE(6, 0, (int)loop - (int)cnt - 1);
	cnt++;
	program[cnt++] = LOAD(2, 9, 8);
	program[cnt++] = EXIT();
	return cnt;
}

static void test_limit(void)
{
	struct bpf_insn program[4096];
	size_t cnt = slow_program(program, 10);

	find(READS, program, cnt);
	check(strstr(text, ": load 8/8\n") && !strstr(text, "limit"));
	cnt = slow_program(program, 3000);
	find(READS, program, cnt);
	check(strstr(text, "? limit\n"));
	check_text(find(UNREACHED, program, cnt), "");
}

static void test_long_programs(void)
{
	size_t cnt = 0, max = 64 + 3 * 20000 + 2;
	struct bpf_insn *program = calloc(max, sizeof(*program));
	struct context_reads reads;

	if (!program)
		return;
	for (int i = 1; i <= 64; i++)
		program[cnt++] = STORE(10, -8 * i, 1);
	while (cnt < max - 2) {
		program[cnt] = ADD_IMM(6, 1);
		program[cnt + 1] = STORE(10, -8 - 8 * (int)(cnt % 64), 6);
		program[cnt + 2] = JUMP_IF_NE(6, 0, -3);
		cnt += 3;
	}
	program[cnt++] = LOAD(2, 1, 8);
	program[cnt++] = EXIT();
	check_number(context_reads_find(program, cnt, NULL, &reads), 0);
	check_number(reads.read_cnt, 1);
	check_number(reads.unfollowed_cnt, 0);
	context_reads_free(&reads);
	free(program);
}

int main(void)
{
	test_loads();
	test_stack();
	test_stack_limits();
	test_atomics();
	test_numbers_on_the_stack();
	test_probe_reads();
	test_helpers();
	test_what_helpers_write();
	test_escapes();
	test_tail_calls();
	test_constant_branches();
	test_arithmetic();
	test_comparisons();
	test_joins();
	test_growing_state();
	test_loops();
	test_long_loop();
	test_functions();
	test_stack_of_the_caller();
	test_many_arguments();
	test_callbacks();
	test_dynamic_data();
	test_system_calls();
	test_uses();
	test_unused();
	test_used();
	test_lost_copies();
	test_used_by_calls();
	test_assumed_offsets();
	test_assumed_places();
	test_assumed_jumps();
	test_assumed_calls();
	test_layout();
	test_depth();
	test_limit();
	test_long_programs();
	return check_result();
}
