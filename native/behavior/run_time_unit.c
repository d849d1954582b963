// SPDX-License-Identifier: Apache-2.0
#include <bpf/bpf.h>
#include <errno.h>
#include <unistd.h>

#include "base/insn.h"
#include "behavior/run_time_unit.h"
#include "behavior/runs.h"
#include "kernel/trial.h"

/*
 * Each block consists of four dependent instructions, so that no processor executes them in
 * parallel.
 */
#define BLOCKS 256
#define BLOCK_LEN 4

/* BPF_LOG_STATS of include/linux/bpf_verifier.h, since Linux 5.2 */
#define LOG_STATS 4

/* Number of rounds. The fastest counts, because nothing interrupted it. */
#define ROUNDS 5
#define ROUND_RUNS 20

/* A test run needs at least an Ethernet header. */
static const unsigned char packet[64];

static int load_work(void)
{
	struct bpf_insn insns[BLOCKS * BLOCK_LEN + 4];
	size_t cnt = 0;

	insns[cnt++] = MOV_IMM(1, 1);
	insns[cnt++] = STORE_IMM(10, -8, 0);
	for (int i = 0; i < BLOCKS; i++) {
		insns[cnt++] = ADD_IMM(1, i);
		insns[cnt++] = INSN(BPF_STX | BPF_MEM | BPF_DW, 10, 1, -8, 0);
		insns[cnt++] = INSN(BPF_LDX | BPF_MEM | BPF_DW, 1, 10, -8, 0);
		insns[cnt++] = RSH_IMM(1, 1);
	}
	insns[cnt++] = MOV_IMM(0, 0);
	insns[cnt++] = EXIT();
	return trial_load(&(struct trial){
		.type = BPF_PROG_TYPE_SCHED_CLS, .insns = insns, .insn_cnt = cnt,
		/*
		 * the full log does not fit in the buffer, for which the kernel would refuse the
		 * program
		 */
		.log_level = LOG_STATS,
	});
}

static int load_empty(void)
{
	return trial_load(&(struct trial){ .type = BPF_PROG_TYPE_SCHED_CLS });
}

/* Uses the kernel's time, which includes the counting itself, as the compared time does. */
static int run_round(int fd, __u64 *nsec)
{
	struct bpf_test_run_opts opts = {
		.sz = sizeof(opts), .data_in = packet, .data_size_in = sizeof(packet),
		.repeat = ROUND_RUNS,
	};
	struct run_stats before = { 0 }, after = { 0 };
	int err;

	err = run_stats_read(fd, &before);
	if (!err && bpf_prog_test_run_opts(fd, &opts))
		err = -errno;
	if (!err)
		err = run_stats_read(fd, &after);
	if (!err && after.cnt == before.cnt)
		err = -EOPNOTSUPP;
	if (!err)
		*nsec = (after.nsec - before.nsec) * 1000 / (after.cnt - before.cnt);
	return err;
}

/* Return: 0 or -errno, also of the load that returned @fd. */
static int fastest(int fd, __u64 *nsec)
{
	int err = fd < 0 ? fd : 0;

	*nsec = UINT64_MAX;
	for (int i = 0; i < ROUNDS && !err; i++) {
		__u64 round;

		err = run_round(fd, &round);
		if (!err && round < *nsec)
			*nsec = round;
	}
	if (fd >= 0)
		close(fd);
	return err;
}

int run_time_unit_measure(struct run_time_unit *unit)
{
	int err;

	unit->insns = BLOCKS * BLOCK_LEN;
	err = fastest(load_work(), &unit->nsec);
	return err ? err : fastest(load_empty(), &unit->empty_nsec);
}
