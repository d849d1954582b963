/* SPDX-License-Identifier: Apache-2.0 */
#ifndef VERIFIER_LOG_H
#define VERIFIER_LOG_H

#include <stdbool.h>
#include <stddef.h>

/* Statistics of the verifier; -1 if this kernel does not report the value. */
struct verifier_stats {
	long insns_processed;
	long states_total;
	long states_peak;
	/*
	 * Bytes of stack: of the deepest call chain if the kernel reports it (7.2), else the sum
	 * over the frames of all subprograms.
	 */
	long stack_depth;
	/* limit of instructions that the verifier processes */
	long insns_limit;
};

#define VERIFIER_STATS_UNKNOWN ((struct verifier_stats){ -1, -1, -1, -1, -1 })

/**
 * verifier_stats_parse() - read the statistics at the end of a verifier log
 * @stats: filled, also if there are none
 * @log: the log
 *
 * kernel/bpf/verifier.c print_verification_stats() writes them if BPF_LOG_STATS is set. The search
 * goes backwards and stops after a few lines, so its cost does not depend on the length of the log.
 */
void verifier_stats_parse(struct verifier_stats *stats, const char *log);

/**
 * verifier_log_rejected() - find the instruction that the verifier rejected
 * @log: a full log (BPF_LOG_LEVEL1) of a failed load
 *
 * Return: index of the instruction in the program as submitted, -1 if the log names none.
 */
long verifier_log_rejected(const char *log);

/**
 * verifier_log_function() - find the function that was rejected before the first step in it
 * @log: a full log (BPF_LOG_LEVEL1) of a failed load
 *
 * The verifier checks a global function separately, and its prototype first.
 *
 * Return: the number of the function, -1 if the log ends with steps or names no function.
 */
long verifier_log_function(const char *log);

/**
 * verifier_log_step() - get the instruction of a step of the verifier
 * @line: a line of a log, such as "12: (79) r1 = *(u64 *)(r0 +0)"; "12: R0=…" is a state, not a
 *	step
 *
 * Return: its index, -1 if the line is not a step.
 */
long verifier_log_step(const char *line);

/**
 * verifier_log_poison() - find what libbpf wrote into a log about an instruction that it
 * invalidated
 * @log: a full log of a failed load, after bpf_object__load()
 * @what: set to the line, such as "failed to resolve CO-RE relocation <byte_off> [13] …"
 * @size: size of @what
 *
 * If a CO-RE relocation or a kfunc cannot be resolved, or a map is not created, libbpf inserts a
 * call of a helper that does not exist. When the verifier rejects that call, libbpf replaces the
 * message with "<invalid …>" or "<missing …>" and a line that explains it.
 *
 * Return: whether there is such a line.
 */
bool verifier_log_poison(const char *log, char *what, size_t size);

/**
 * verifier_log_last_word() - find the line in which the verifier gives its reason
 * @log: a log of a failed load
 * @word: set to the last line that is not part of the statistics
 * @size: size of @word
 *
 * Return: whether there is such a line.
 */
bool verifier_log_last_word(const char *log, char *word, size_t size);

#endif
