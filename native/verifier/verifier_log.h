/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VERIFIER_LOG_H
#define VERIFIER_LOG_H

#include <stdbool.h>
#include <stddef.h>

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
	/* how many instructions the verifier would have processed at most */
	long insns_limit;
};

#define VERIFIER_STATS_UNKNOWN ((struct verifier_stats){ -1, -1, -1, -1, -1 })

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

/**
 * verifier_log_function() - find the function that was rejected before a step was taken in it
 * @log: a full log (BPF_LOG_LEVEL1) of a failed load
 *
 * A global function is verified by itself, by its prototype first.
 *
 * Return: the number of the function, -1 when the log ends with steps or names none.
 */
long verifier_log_function(const char *log);

/**
 * verifier_log_step() - the instruction of a step of the verifier
 * @line: a line of a log: "12: (79) r1 = *(u64 *)(r0 +0)", but not "12: R0=…", a state
 *
 * Return: its index, -1 when the line is no step.
 */
long verifier_log_step(const char *line);

/**
 * verifier_log_poison() - what libbpf wrote into a log about an instruction it made invalid
 * @log: a full log of a failed load, after bpf_object__load()
 * @what: set to the line, as "failed to resolve CO-RE relocation <byte_off> [13] …"
 * @size: room in @what
 *
 * Where a CO-RE relocation, a map that is not created or a kfunc cannot be resolved, libbpf
 * puts in a call of a helper that does not exist. When the verifier trips over it, libbpf
 * replaces the complaint with "<invalid …>" or "<missing …>" and a line of what it was.
 *
 * Return: whether there is such a line.
 */
bool verifier_log_poison(const char *log, char *what, size_t size);

/**
 * verifier_log_last_word() - the line in which the verifier says why
 * @log: a log of a failed load
 * @word: set to the last line that is no statistics
 * @size: room in @word
 *
 * Return: whether there is such a line.
 */
bool verifier_log_last_word(const char *log, char *word, size_t size);

#endif
