// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

#include "kernel/kernel_log.h"
#include "load/program_reason.h"
#include "log/long_log.h"
#include "verifier/rejected_insn.h"
#include "verifier/verifier_loop.h"

/* How long the verifier may log its steps to show the loop that it is in. */
#define SAMPLE_USEC_MIN 10000
#define SAMPLE_USEC_MAX 2000000

/* Maximum size of the part of the short log that is kept if the full log does not fit. */
#define SHORT_LOG_MAX 4096

/*
 * Since 6.4, kernels keep the end of a log that does not fit, which contains all that matters;
 * older ones keep the beginning.
 */
static bool log_has_end(const char *log, size_t size)
{
	struct verifier_stats stats;

	if (strnlen(log, size) == size)
		return false;
	verifier_stats_parse(&stats, log);
	return stats.insns_processed >= 0;
}

/*
 * Appends the last words of the verifier, from the short log, to the beginning of the full log.
 * Such a log does not show the rejected instruction.
 */
static void log_end_with(char *log, const char *short_log)
{
	static const char cut[] = "\n[the log is cut here: it did not fit into its buffer]\n";
	size_t tail = strlen(cut) + strlen(short_log) + 1;
	size_t len = strnlen(log, WATCH_LOG_SIZE);

	if (len > WATCH_LOG_SIZE - tail)
		len = WATCH_LOG_SIZE - tail;
	snprintf(log + len, tail, "%s%s", cut, short_log);
}

/* Keeps a part of the log of the verdict, because its buffer is reused. */
static void short_log_keep(char *kept, const char *log)
{
	size_t len = strnlen(log, WATCH_LOG_SIZE);
	size_t cnt = len < SHORT_LOG_MAX ? len : SHORT_LOG_MAX - 1;

	memcpy(kept, log + len - cnt, cnt);
	kept[cnt] = '\0';
}

static void find_line(const struct program_request *r, const struct bpf_prog_load_opts *opts,
		      struct submission *sub, long insn)
{
	const struct line_source lines = program_request_lines(r, opts, sub);

	sub->has_line = insn >= 0 && !source_line_find(&sub->line, insn, &lines);
}

/*
 * Loads the program again for the full log, with the largest buffer that the kernel accepts and the
 * guest has memory for, and finds the rejected instruction. The part of the log that is kept goes
 * into the buffer that libbpf reads afterwards.
 */
static int load_for_log(const struct program_request *r, struct bpf_prog_load_opts *opts,
			struct submission *sub)
{
	struct bpf_prog_load_opts full = *opts;
	char short_log[SHORT_LOG_MAX];
	struct long_log log;
	long insn = -1;
	bool fits;
	int fd;

	short_log_keep(short_log, opts->log_buf);
	full.log_level = kernel_log()->stats ? WATCH_LOG_FULL | WATCH_LOG_STATS : WATCH_LOG_FULL;
	if (long_log_open(&log, WATCH_LOG_SIZE, kernel_log()->size_max)) {
		full.log_buf = log.text;
		full.log_size = log.size;
	}
	fd = program_request_load(r, &full);
	fits = fd >= 0 || errno != ENOSPC;
	if (fits)
		sub->err = fd < 0 ? errno : 0;
	if (fits || log_has_end(full.log_buf, full.log_size))
		insn = rejected_insn(full.log_buf, r->insns, r->insn_cnt, opts);
	if (log.text)
		long_log_keep(&log, opts->log_buf, WATCH_LOG_SIZE);
	if (!fits && insn < 0)
		log_end_with(opts->log_buf, short_log);
	long_log_close(&log);

	find_line(r, opts, sub, fd < 0 ? insn : -1);
	return fd;
}

static void alarm_ring(int signal)
{
	(void)signal;
}

/* Sets a repeating alarm: the first one may come before the system call. */
static void alarm_set(uint64_t usec)
{
	const struct itimerval timer = {
		.it_value = { usec / 1000000, usec % 1000000 },
		.it_interval = { 0, usec ? 10000 : 0 },
	};

	setitimer(ITIMER_REAL, &timer, NULL);
}

/*
 * The verifier gave up after a million instructions, or too many branches. A log of all its steps
 * would take ten times as long as the verdict. An interrupted load (do_check() in
 * kernel/bpf/verifier.c checks for signals), for at most as long as the verdict took, shows the
 * loop that it was in.
 */
static void load_for_loop(const struct program_request *r, struct bpf_prog_load_opts *opts,
			  struct submission *sub)
{
	const struct sigaction ring = { .sa_handler = alarm_ring };
	struct bpf_prog_load_opts sample = *opts;
	char short_log[SHORT_LOG_MAX];
	struct sigaction before;
	long insn;
	int fd;

	short_log_keep(short_log, opts->log_buf);
	sample.log_level = WATCH_LOG_FULL;
	sample.attempts = 1;

	sigaction(SIGALRM, &ring, &before);
	alarm_set(sub->usec < SAMPLE_USEC_MIN ? SAMPLE_USEC_MIN :
		  sub->usec > SAMPLE_USEC_MAX ? SAMPLE_USEC_MAX : sub->usec);
	fd = program_request_load(r, &sample);
	alarm_set(0);
	sigaction(SIGALRM, &before, NULL);
	if (fd >= 0)
		close(fd);

	insn = verifier_log_loop(opts->log_buf);
	find_line(r, opts, sub, insn);
	memcpy(opts->log_buf, short_log, sizeof(short_log));
}

/*
 * The errno is E2BIG; for "The sequence of 8193 jumps is too complex.", older kernels (6.1) return
 * EFAULT.
 */
static bool verifier_gave_up(const struct submission *sub, const struct bpf_prog_load_opts *opts)
{
	return sub->err == E2BIG || strstr(opts->log_buf, "jumps is too complex");
}

/*
 * Finds the reason and the place. If the verdict had a log and it is empty, the kernel refused the
 * program before verification and has nothing more to say. Only kernels that check for signals,
 * which are those with separate statistics, can show the loop that the verifier was in.
 */
int program_reason_find(const struct program_request *r, struct bpf_prog_load_opts *opts,
			struct submission *sub)
{
	if (!kernel_log()->stats)
		return load_for_log(r, opts, sub);
	if (!opts->log_buf[0])
		return -1;
	if (!verifier_gave_up(sub, opts))
		return load_for_log(r, opts, sub);
	load_for_loop(r, opts, sub);
	return -1;
}
