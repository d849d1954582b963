// SPDX-License-Identifier: Apache-2.0
#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include <errno.h>
#include <stdbool.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/insn.h"
#include "kernel/ability.h"
#include "kernel/probe_functions.h"
#include "kernel/trial.h"

#define LEN(array) (sizeof(array) / sizeof((array)[0]))

/* The results, in memory that all children share: an errno, or one of these. */
#define NOT_ASKED 0
#define THERE (-1)

static int *known;

static int load(const struct bpf_insn *insns, size_t cnt)
{
	return trial_load(&(struct trial){
		.type = BPF_PROG_TYPE_SCHED_CLS, .insns = insns, .insn_cnt = cnt,
	});
}

#define PROGRAM(name, ...) \
	static const struct bpf_insn name[] = { __VA_ARGS__, MOV_IMM(0, 0), EXIT() }

PROGRAM(calls, MOV_IMM(1, 0), CALL_FUNCTION(2), MOV_IMM(0, 0), EXIT());
PROGRAM(loop, MOV_IMM(1, 8), ADD_IMM(1, -1), JUMP_IF_NE(1, 0, -2));
PROGRAM(jmp32, MOV_IMM(1, 0), INSN(BPF_JMP32 | BPF_JEQ | BPF_K, 1, 0, 0, 0));
PROGRAM(atomics, STORE_IMM(10, -8, 0), MOV_IMM(1, 1),
	INSN(BPF_STX | BPF_DW | BPF_ATOMIC, 10, 1, -8, BPF_ADD | BPF_FETCH));
/* sign-extending move and load, unconditional byte swap, signed division, long jump */
PROGRAM(cpu_v4, MOV_IMM(1, 4), INSN(BPF_ALU64 | BPF_MOV | BPF_X, 1, 1, 8, 0), STORE_IMM(10, -8, 0),
	INSN(BPF_LDX | BPF_MEMSX | BPF_B, 2, 10, -8, 0),
	INSN(BPF_ALU64 | BPF_END | BPF_TO_LE, 1, 0, 0, 16),
	INSN(BPF_ALU64 | BPF_DIV | BPF_K, 1, 0, 1, 2), INSN(BPF_JMP32 | BPF_JA, 0, 0, 0, 0));
PROGRAM(load_acquire, STORE_IMM(10, -8, 0),
	INSN(BPF_STX | BPF_DW | BPF_ATOMIC, 1, 10, -8, BPF_LOAD_ACQ));
PROGRAM(may_goto, INSN(BPF_JMP | BPF_JCOND, 0, 0, 1, 0), JUMP(-2));

static int try_map_values(void)
{
	int map = trial_array(8), fd;
	const struct bpf_insn insns[] = { LOAD_MAP_VALUE(1, map, 0), MOV_IMM(0, 0), EXIT() };

	if (map < 0)
		return -ENOMEM;
	fd = load(insns, LEN(insns));
	close(map);
	return fd;
}

/* The verifier requires BTF that marks the function as static. */
static int try_function_addresses(void)
{
	static const struct bpf_insn insns[] = {
		LOAD_FUNCTION(2, 3), MOV_IMM(0, 0), EXIT(), MOV_IMM(0, 0), EXIT(),
	};
	/* Messages of libbpf about BTF that the kernel refuses do not belong to a case. */
	libbpf_print_fn_t print = libbpf_set_print(NULL);
	struct two_functions functions;
	int fd, err;

	err = two_functions(&functions, 4, BTF_FUNC_STATIC);
	libbpf_set_print(print);
	/* A kernel that refuses this BTF is older than such programs. */
	if (err)
		return load(insns, LEN(insns));
	fd = trial_load(&(struct trial){
		.type = BPF_PROG_TYPE_SCHED_CLS, .insns = insns, .insn_cnt = LEN(insns),
		.btf_fd = functions.fd, .functions = functions.info, .function_cnt = 2,
	});
	close(functions.fd);
	return fd;
}

/* A type that every kernel has, and for which attach types have no meaning. */
static int try_attach_types(void)
{
	return trial_load(&(struct trial){
		.type = BPF_PROG_TYPE_SOCKET_FILTER, .attach_type = BPF_CGROUP_INET_SOCK_CREATE,
	});
}

static const struct {
	const char *name;
	const struct bpf_insn *insns;
	size_t cnt;
	int (*try)(void);
} abilities[ABILITY_CNT] = {
	[ABILITY_CALLS] = { "bpf_to_bpf_calls", calls, LEN(calls), NULL },
	[ABILITY_MAP_VALUES] = { "map_values", NULL, 0, try_map_values },
	[ABILITY_FUNCTION_ADDRESSES] = { "function_addresses", NULL, 0, try_function_addresses },
	[ABILITY_LOOPS] = { "bounded_loops", loop, LEN(loop), NULL },
	[ABILITY_JMP32] = { "jmp32", jmp32, LEN(jmp32), NULL },
	[ABILITY_ATOMICS] = { "atomics", atomics, LEN(atomics), NULL },
	[ABILITY_CPU_V4] = { "cpu_v4", cpu_v4, LEN(cpu_v4), NULL },
	[ABILITY_LOAD_ACQUIRE] = { "load_acquire", load_acquire, LEN(load_acquire), NULL },
	[ABILITY_MAY_GOTO] = { "may_goto", may_goto, LEN(may_goto), NULL },
	[ABILITY_ATTACH_TYPES] = { "expected_attach_type", NULL, 0, try_attach_types },
};

const char *ability_name(enum ability ability)
{
	return abilities[ability].name;
}

int ability_try(enum ability ability)
{
	return abilities[ability].try ? abilities[ability].try() :
	       load(abilities[ability].insns, abilities[ability].cnt);
}

int ability_lacking(enum ability ability)
{
	int fd;

	if (!known)
		return 0;
	if (known[ability] == NOT_ASKED) {
		fd = ability_try(ability);
		known[ability] = fd >= 0 || fd == -ENOMEM ? THERE : -fd;
		if (fd >= 0)
			close(fd);
	}
	return known[ability] == THERE ? 0 : known[ability];
}

int ability_init(void)
{
	void *page = mmap(NULL, sizeof(*known) * ABILITY_CNT, PROT_READ | PROT_WRITE,
			  MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (page == MAP_FAILED)
		return -errno;
	known = page;
	return 0;
}
