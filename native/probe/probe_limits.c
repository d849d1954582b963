// SPDX-License-Identifier: Apache-2.0
/* Limits, found by bisection. */
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/insn.h"
#include "kernel/feature.h"
#include "kernel/kernel_log.h"
#include "kernel/trial.h"
#include "probe/probes.h"

/* Largest values that are tried; a larger limit is reported as "or more". */
#define INSNS_TRIED (64U << 20)
#define STACK_TRIED 8192
#define LOG_TRIED 0xffffffffU
#define MAPS_TRIED 256
#define FRAMES_TRIED 64

/* Number of instructions of a loop that the verifier cannot finish. */
#define LOOP_BODY 4000

/* Returns the largest number up to @most that is accepted, or 0 if @least is not. */
static __u32 largest(__u32 least, __u32 most, bool (*taken)(__u32))
{
	__u32 good = least, bad = most;

	if (!taken(least))
		return 0;
	if (taken(most))
		return most;
	while (bad - good > 1) {
		__u32 middle = good + (bad - good) / 2;

		if (taken(middle))
			good = middle;
		else
			bad = middle;
	}
	return good;
}

static void report(const char *name, __u32 found, __u32 most)
{
	if (!found)
		feature_report(name, FEATURE_UNKNOWN, 0, "%s", trial_reason());
	else
		feature_report(name, FEATURE_YES, 0, found == most ? "%u or more" : "%u", found);
}

/*
 * The kernel checks the size before it reads the instructions: an invalid address is a different
 * error.
 */
static bool takes_insns(__u32 cnt)
{
	return trial_load(&(struct trial){
		.type = BPF_PROG_TYPE_SOCKET_FILTER, .insns = (void *)8, .insn_cnt = cnt,
	}) != -E2BIG;
}

static bool loads(const struct bpf_insn *insns, size_t cnt)
{
	return !trial_try(&(struct trial){
		.type = BPF_PROG_TYPE_SOCKET_FILTER, .insns = insns, .insn_cnt = cnt,
	});
}

static bool takes_stack(__u32 bytes)
{
	const struct bpf_insn insns[] = {
		INSN(BPF_ST | BPF_MEM | BPF_B, 10, 0, -(int)bytes, 0), MOV_IMM(0, 0), EXIT(),
	};

	return loads(insns, sizeof(insns) / sizeof(insns[0]));
}

/* Passes a size larger than the buffer; the log of the program is short. */
static bool takes_log(__u32 size)
{
	static char room[4096];

	return kernel_log_accepts(1, room, size);
}

static bool takes_maps(__u32 cnt)
{
	struct bpf_insn insns[2 * MAPS_TRIED + 2];
	size_t end = 2 * (size_t)cnt;
	int fds[MAPS_TRIED];
	bool taken;

	for (size_t i = 0; i < cnt; i++) {
		const struct bpf_insn load[] = { LOAD_MAP(1, 0) };

		fds[i] = trial_array(4);
		insns[2 * i] = load[0];
		insns[2 * i].imm = fds[i];
		insns[2 * i + 1] = load[1];
	}
	insns[end] = MOV_IMM(0, 0);
	insns[end + 1] = EXIT();
	taken = loads(insns, end + 2);
	for (size_t i = 0; i < cnt; i++)
		if (fds[i] >= 0)
			close(fds[i]);
	return taken;
}

/* A chain of functions, each of which calls the next one; the program itself is the first. */
static bool takes_frames(__u32 cnt)
{
	struct bpf_insn insns[3 * FRAMES_TRIED];
	__u32 at = 0;

	for (__u32 i = 1; i < cnt; i++) {
		insns[at++] = CALL_FUNCTION(1);
		insns[at++] = EXIT();
	}
	insns[at++] = MOV_IMM(0, 0);
	insns[at++] = EXIT();
	return loads(insns, at);
}

/* The verifier gives up and reports after how many instructions. */
static void report_verified_insns(void)
{
	struct bpf_insn insns[LOOP_BODY + 5];
	const char *words = "too large. Processed ", *found;
	unsigned int processed = 0;
	int err, at = 0;

	insns[at++] = MOV_IMM(1, 1 << 20);
	for (int i = 0; i < LOOP_BODY; i++)
		insns[at++] = MOV_IMM(0, 0);
	insns[at++] = ADD_IMM(1, -1);
	insns[at] = JUMP_IF_NE(1, 0, -LOOP_BODY - 2);
	at++;
	insns[at++] = MOV_IMM(0, 0);
	insns[at++] = EXIT();
	err = trial_try(&(struct trial){
		.type = BPF_PROG_TYPE_SOCKET_FILTER, .insns = insns, .insn_cnt = at,
		.log_level = 4 /* BPF_LOG_STATS: only errors */,
	});
	found = strstr(trial_log(), words);
	if (found && sscanf(found + strlen(words), "%u", &processed) == 1 && processed)
		feature_report("verified_instructions", FEATURE_YES, 0, "%u", processed - 1);
	else
		feature_report("verified_instructions", FEATURE_UNKNOWN, err, "%s", trial_reason());
}

void probe_limits(const struct plan_case *c)
{
	feature_begin(c, "limit");
	feature_try("program_instructions");
	report("program_instructions", largest(1, INSNS_TRIED, takes_insns), INSNS_TRIED);
	feature_try("verified_instructions");
	report_verified_insns();
	feature_try("stack_bytes");
	report("stack_bytes", largest(1, STACK_TRIED, takes_stack), STACK_TRIED);
	feature_try("call_frames");
	report("call_frames", largest(1, FRAMES_TRIED, takes_frames), FRAMES_TRIED);
	feature_try("maps_per_program");
	report("maps_per_program", largest(1, MAPS_TRIED, takes_maps), MAPS_TRIED);
	feature_try("log_bytes");
	report("log_bytes", largest(4096, LOG_TRIED, takes_log), LOG_TRIED);
}
