/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VERIFIER_LOG_H
#define VERIFIER_LOG_H

/* What the verifier says of its work; -1 where this kernel does not tell. */
struct verifier_stats {
	long insns_processed;
	long states_total;
	long states_peak;
	/*
	 * Bytes of stack: the deepest call chain on kernels that tell it
	 * (7.2), else the sum over the frames of all subprograms.
	 */
	long stack_depth;
};

/**
 * verifier_stats_parse() - read the statistics at the end of a verifier log
 * @stats: filled, also when there is nothing to read
 * @log: the log
 *
 * They are what kernel/bpf/verifier.c print_verification_stats() writes with
 * BPF_LOG_STATS. The search goes backwards and gives up after a few lines, so
 * that its price does not grow with the log.
 */
void verifier_stats_parse(struct verifier_stats *stats, const char *log);

/**
 * verifier_log_rejected() - find the instruction that the verifier rejected
 * @log: a full log (BPF_LOG_LEVEL1) of a failed load
 *
 * Return: index of the instruction in the program as submitted, -1 when the
 * log names none.
 */
long verifier_log_rejected(const char *log);

#endif
