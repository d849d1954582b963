// SPDX-License-Identifier: Apache-2.0
/* Features of the verifier, each tested with a program that uses it. */
#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include <errno.h>
#include <stdio.h>
#include <unistd.h>

#include "base/insn.h"
#include "kernel/ability.h"
#include "kernel/feature.h"
#include "kernel/probe_functions.h"
#include "kernel/probe_kinds.h"
#include "probe/probes.h"

#define LEN(array) (sizeof(array) / sizeof((array)[0]))

/* Stack offset of a struct bpf_iter_num, which has 8 bytes. */
#define ITERATOR_OFFSET (-8)

/* Features that instructions need, with the detail to report. */
static const struct {
	enum ability ability;
	const char *detail;
} instructions[] = {
	{ ABILITY_JMP32, "32-bit jumps" },
	{ ABILITY_ATOMICS, "atomic operations that fetch" },
	{ ABILITY_LOOPS, "" },
	{ ABILITY_CPU_V4, "instructions of -mcpu=v4" },
	{ ABILITY_LOAD_ACQUIRE, "load-acquire and store-release" },
	{ ABILITY_MAY_GOTO, "" },
	{ ABILITY_MAP_VALUES, "addresses of global variables" },
	{ ABILITY_CALLS, "" },
	{ ABILITY_ATTACH_TYPES, "programs are loaded for an attach type" },
};

static int load(const struct bpf_insn *insns, size_t cnt)
{
	return trial_load(&(struct trial){
		.type = BPF_PROG_TYPE_SCHED_CLS, .insns = insns, .insn_cnt = cnt,
	});
}

static int load_functions(const struct bpf_insn *insns, size_t cnt, __u32 callee_at, int linkage)
{
	struct two_functions functions;
	int fd, err;

	err = two_functions(&functions, callee_at, linkage);
	if (err)
		return err;
	fd = trial_load(&(struct trial){
		.type = BPF_PROG_TYPE_SCHED_CLS, .insns = insns, .insn_cnt = cnt,
		.btf_fd = functions.fd, .functions = functions.info, .function_cnt = 2,
	});
	close(functions.fd);
	return fd;
}

static void report_functions(void)
{
	const struct bpf_insn global[] = {
		MOV_IMM(1, 0), CALL_FUNCTION(2), MOV_IMM(0, 0), EXIT(), MOV_IMM(0, 0), EXIT(),
	};
	const struct bpf_insn callback[] = {
		MOV_IMM(1, 4), LOAD_FUNCTION(2, 6), MOV_IMM(3, 0), MOV_IMM(4, 0),
		CALL_HELPER(BPF_FUNC_loop), MOV_IMM(0, 0), EXIT(), MOV_IMM(0, 0), EXIT(),
	};

	feature_answer("global_functions", load_functions(global, LEN(global), 4, BTF_FUNC_GLOBAL),
		       "verified separately");
	feature_answer("callbacks", load_functions(callback, LEN(callback), 8, BTF_FUNC_STATIC),
		       "bpf_loop");
}

static void report_tail_calls(void)
{
	const union bpf_attr attr = {
		.map_type = BPF_MAP_TYPE_PROG_ARRAY, .key_size = 4, .value_size = 4, .max_entries = 1,
	};
	int map = trial_map(&attr);
	/* A function that does a tail call with the context of its caller. */
	const struct bpf_insn insns[] = {
		CALL_FUNCTION(2), MOV_IMM(0, 0), EXIT(),
		LOAD_MAP(2, map), MOV_IMM(3, 0), CALL_HELPER(BPF_FUNC_tail_call), MOV_IMM(0, 0), EXIT(),
	};

	feature_answer("tail_calls_in_functions",
		       load_functions(insns, LEN(insns), 3, BTF_FUNC_STATIC), "");
	if (map >= 0)
		close(map);
}

/* Creates an array whose value is a struct with a meaning for the kernel. */
static int special_map(const char *type, __u32 size)
{
	union bpf_attr attr = {
		.map_type = BPF_MAP_TYPE_ARRAY, .key_size = 4, .value_size = size, .max_entries = 1,
		.btf_key_type_id = 1,
	};
	__u32 value = 0;
	int map, btf = value_btf(type, size, &value);

	if (btf < 0)
		return btf;
	attr.btf_fd = btf;
	attr.btf_value_type_id = value;
	map = trial_map(&attr);
	close(btf);
	return map;
}

/* Looks up the first value, into r0 and r6; exits if there is none. */
#define LOOK_UP(map) \
	STORE_IMM(10, -8, 0), MOV_REG(2, 10), ADD_IMM(2, -8), LOAD_MAP(1, map), \
	CALL_HELPER(BPF_FUNC_map_lookup_elem), JUMP_IF_NE(0, 0, 2), MOV_IMM(0, 0), EXIT(), \
	MOV_REG(6, 0)

static void report_values(void)
{
	int timers = special_map("bpf_timer", 16), locks = special_map("bpf_spin_lock", 4);
	const struct bpf_insn timer[] = {
		LOOK_UP(timers), MOV_REG(1, 6), LOAD_MAP(2, timers), MOV_IMM(3, 1 /* CLOCK_MONOTONIC */),
		CALL_HELPER(BPF_FUNC_timer_init), MOV_IMM(0, 0), EXIT(),
	};
	const struct bpf_insn lock[] = {
		LOOK_UP(locks), MOV_REG(1, 6), CALL_HELPER(BPF_FUNC_spin_lock), MOV_REG(1, 6),
		CALL_HELPER(BPF_FUNC_spin_unlock), MOV_IMM(0, 0), EXIT(),
	};

	feature_answer("timers", timers < 0 ? timers : load(timer, LEN(timer)), "");
	feature_answer("spin_locks", locks < 0 ? locks : load(lock, LEN(lock)), "");
	if (timers >= 0)
		close(timers);
	if (locks >= 0)
		close(locks);
}

static void report_kfuncs(void)
{
	int create = kernel_type_id("bpf_iter_num_new", BTF_KIND_FUNC);
	int next = kernel_type_id("bpf_iter_num_next", BTF_KIND_FUNC);
	int destroy = kernel_type_id("bpf_iter_num_destroy", BTF_KIND_FUNC);
	int throw = kernel_type_id("bpf_throw", BTF_KIND_FUNC);
	const struct bpf_insn iterate[] = {
		MOV_REG(1, 10), ADD_IMM(1, ITERATOR_OFFSET), MOV_IMM(2, 0), MOV_IMM(3, 4),
		CALL_KFUNC(create),
		MOV_REG(1, 10), ADD_IMM(1, ITERATOR_OFFSET), CALL_KFUNC(next), JUMP_IF_NE(0, 0, -4),
		MOV_REG(1, 10), ADD_IMM(1, ITERATOR_OFFSET), CALL_KFUNC(destroy), MOV_IMM(0, 0), EXIT(),
	};
	const struct bpf_insn except[] = {
		MOV_IMM(1, 0), CALL_KFUNC(throw), MOV_IMM(0, 0), EXIT(),
	};

	if (create < 0 || next < 0 || destroy < 0)
		feature_report("open_coded_iterators", FEATURE_NO, 0,
			       "the kernel has no bpf_iter_num_new");
	else
		feature_answer("open_coded_iterators", load(iterate, LEN(iterate)), "bpf_iter_num_new");
	if (throw < 0)
		feature_report("exceptions", FEATURE_NO, 0, "the kernel has no bpf_throw");
	else
		feature_answer("exceptions", load(except, LEN(except)), "bpf_throw");
}

void probe_verifier(const struct plan_case *c)
{
	feature_begin(c, "verifier");
	for (size_t i = 0; i < LEN(instructions); i++) {
		const char *name = ability_name(instructions[i].ability);

		feature_try(name);
		feature_answer(name, ability_try(instructions[i].ability), instructions[i].detail);
	}
	feature_try("functions");
	report_functions();
	report_tail_calls();
	feature_try("values");
	report_values();
	feature_try("kfuncs");
	report_kfuncs();
}
