// SPDX-License-Identifier: Apache-2.0
#include <bpf/bpf.h>
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "absent/absent_kernel.h"
#include "base/clock.h"
#include "elf/program_lines.h"
#include "kernel/absent_helpers.h"
#include "kernel/kernel_log.h"
#include "load/program_reason.h"
#include "load/program_request.h"
#include "log/marker.h"
#include "surface/surface.h"

/* Maximum duration of a verdict after which the full log is requested for its statistics. */
#define STATS_USEC_MAX 20000

int __wrap_bpf_prog_load(enum bpf_prog_type type, const char *name, const char *license,
			 const struct bpf_insn *insns, size_t insn_cnt,
			 struct bpf_prog_load_opts *opts);

/*
 * All programs share one log buffer, but each has a different address in it. This distinguishes
 * their submissions from each other and from libbpf's probes.
 */
static struct submission *submission_of(const struct bpf_prog_load_opts *opts)
{
	struct watch *current = watch_current();
	size_t index;

	if (!current || !opts || opts->log_buf < current->log)
		return NULL;
	index = opts->log_buf - current->log;
	return index < current->submission_cnt ? &current->submissions[index] : NULL;
}

static int load_without_log(const struct program_request *r, const struct bpf_prog_load_opts *opts)
{
	struct bpf_prog_load_opts bare = *opts;

	bare.log_level = 0;
	bare.log_size = 0;
	bare.log_buf = NULL;
	return program_request_load(r, &bare);
}

/* Loads for the verdict, with statistics if the kernel can log them alone. */
static int load_for_verdict(const struct program_request *r, struct bpf_prog_load_opts *opts)
{
	int fd;

	if (!kernel_log()->stats)
		return load_without_log(r, opts);
	fd = program_request_load(r, opts);
	return fd < 0 && errno == ENOSPC ? load_without_log(r, opts) : fd;
}

/*
 * Kernels before 5.2 log the statistics only in the full log, which takes several times as long as
 * the verdict: minutes for a large program, nothing for a small one.
 */
static void load_for_stats(const struct program_request *r, struct bpf_prog_load_opts *opts,
			   struct submission *sub)
{
	struct bpf_prog_load_opts full = *opts;
	int fd;

	if (kernel_log()->stats || sub->usec > STATS_USEC_MAX)
		return;
	full.log_level = WATCH_LOG_FULL;
	fd = program_request_load(r, &full);
	if (fd >= 0) {
		verifier_stats_parse(&sub->stats, opts->log_buf);
		close(fd);
	}
	opts->log_buf[0] = '\0';
}

/* Not bpf_prog_get_info_by_fd(), which is new in libbpf 1.2. */
static void sizes_read(struct submission *sub, int fd)
{
	struct bpf_prog_info info = { 0 };
	__u32 len = sizeof(info);

	if (bpf_obj_get_info_by_fd(fd, &info, &len))
		return;
	if (info.xlated_prog_len)
		sub->xlated_bytes = info.xlated_prog_len;
	if (info.jited_prog_len)
		sub->jited_bytes = info.jited_prog_len;
}

static void note_refusal(const struct program_request *r, const struct bpf_prog_load_opts *opts,
			 struct submission *sub)
{
	struct watch *current = watch_current();
	const struct line_source lines = program_request_lines(r, opts, sub);
	char word[2];

	current->failed = sub;
	/* Statistics are logged even if nothing was verified. */
	sub->was_verified = verifier_log_last_word(opts->log_buf, word, sizeof(word));
	/* From bpf_check_attach_target(): BTF contains the function, but no symbol does. */
	sub->lacks_address = strstr(opts->log_buf, "The address of function ");
	lacks_find(&sub->lacks, current->obj, r->insns, r->insn_cnt, &lines);
}

static void note_lines(const struct program_request *r, const struct bpf_prog_load_opts *opts,
		       const struct submission *sub, int fd)
{
	const struct line_source lines = program_request_lines(r, opts, sub);

	program_lines_send(watch_current()->plan_case, fd, &lines);
}

static void note_surface(const struct program_request *r, const struct bpf_prog_load_opts *opts,
			 const struct submission *sub)
{
	struct watch *current = watch_current();
	const struct line_source lines = program_request_lines(r, opts, sub);

	surface_note(current->plan_case, current->obj, sub->program, &lines);
}

/* There is no verdict: only the program as libbpf submits it is needed. */
static int submit_nowhere(const struct program_request *r, const struct bpf_prog_load_opts *opts,
			  struct submission *sub)
{
	if (sub) {
		sub->reached_kernel = true;
		note_surface(r, opts, sub);
	} else if (!absent_has_helpers(r->insns, r->insn_cnt)) {
		/* libbpf asks with a program of its own whether the kernel has a helper. */
		return -(errno = EINVAL);
	}
	return absent_file_new();
}

int __wrap_bpf_prog_load(enum bpf_prog_type type, const char *name, const char *license,
			 const struct bpf_insn *insns, size_t insn_cnt,
			 struct bpf_prog_load_opts *opts)
{
	struct watch *current = watch_current();
	const struct program_request request = { type, name, license, insns, insn_cnt };
	struct submission *sub = submission_of(opts);
	uint64_t start;
	int fd;

	if (absent_kernel())
		return submit_nowhere(&request, opts, sub);
	if (!sub)
		return program_request_load(&request, opts);

	marker_write(current->plan_case->artifact, bpf_program__name(sub->program), "load");
	sub->reached_kernel = true;
	opts->log_buf[0] = '\0';

	start = clock_usec();
	fd = load_for_verdict(&request, opts);
	sub->err = fd < 0 ? errno : 0;
	sub->usec = clock_usec() - start;
	verifier_stats_parse(&sub->stats, opts->log_buf);
	if (fd >= 0)
		load_for_stats(&request, opts, sub);
	else if (!current->verdict_only)
		fd = program_reason_find(&request, opts, sub);
	if (fd < 0)
		note_refusal(&request, opts, sub);
	else
		sizes_read(sub, fd);
	if (!current->verdict_only && fd >= 0)
		note_lines(&request, opts, sub, fd);
	if (!current->verdict_only)
		note_surface(&request, opts, sub);
	errno = sub->err;
	return fd;
}
