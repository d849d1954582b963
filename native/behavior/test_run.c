// SPDX-License-Identifier: Apache-2.0
#include <bpf/bpf.h>
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "behavior/runs.h"
#include "behavior/test_run.h"
#include "fixup/literal.h"
#include "log/record.h"

/* ENOTSUPP of the kernel, which has no name in user space. */
#define KERNEL_ENOTSUPP 524

/* The shortest packet that the kernel accepts: an Ethernet header. */
#define PACKET_MIN 14
/* Maximum size of a packet after the program, including multi-buffer XDP. */
#define PACKET_OUT_MAX (64 << 10)

#define MESSAGE_MAX 256

/*
 * Since this number of repetitions, the program is measured (LEAST_RUNS of
 * src/results/run-times.ts). The repetitions run in groups, and the fastest group counts, so that
 * one interruption by the host does not decide the result.
 */
#define MEASURED_REPEAT 1000
#define GROUPS 8

/* UDP from 192.0.2.1 port 40000 to 192.0.2.2 port 9, 22 bytes of zero. */
static const unsigned char default_packet[64] = {
	/* Ethernet */
	0x02, 0x00, 0x00, 0x00, 0x00, 0x02, 0x02, 0x00, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00,
	/* IPv4: 50 bytes, TTL 64, checksum */
	0x45, 0x00, 0x00, 0x32, 0x00, 0x00, 0x40, 0x00, 0x40, 0x11, 0xb6, 0xb7,
	192, 0, 2, 1, 192, 0, 2, 2,
	/* UDP: 30 bytes, no checksum */
	0x9c, 0x40, 0x00, 0x09, 0x00, 0x1e, 0x00, 0x00,
};

/* The input that BPF_PROG_TEST_RUN needs for a program (net/bpf/test_run.c). */
enum takes {
	TAKES_PACKET,
	/* only a context: the kernel does not repeat these runs */
	TAKES_CTX,
};

struct test_run {
	const struct bpf_program *prog;
	const struct expectation *expectation;
	enum takes takes;
	void *input;
	size_t input_len;
	void *output;
	struct bpf_test_run_opts opts;
	__u64 nsec;
	/* as counted by the kernel */
	struct run_stats measured;
	/* a run of the fastest group takes fastest.nsec / fastest.cnt */
	struct run_stats fastest;
	int err;
	char message[MESSAGE_MAX];
};

static enum takes takes_of(enum bpf_prog_type type)
{
	switch (type) {
	case BPF_PROG_TYPE_RAW_TRACEPOINT:
	case BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE:
	case BPF_PROG_TYPE_TRACING:
	case BPF_PROG_TYPE_SK_LOOKUP:
	case BPF_PROG_TYPE_SYSCALL:
	case BPF_PROG_TYPE_STRUCT_OPS:
		return TAKES_CTX;
	default:
		return TAKES_PACKET;
	}
}

static void fail(struct test_run *run, int err, const char *reason)
{
	run->err = err;
	snprintf(run->message, sizeof(run->message), "%s", reason);
}

static void fail_type(struct test_run *run, int err)
{
	enum bpf_prog_type type = bpf_program__type(run->prog);
	const char *name = libbpf_bpf_prog_type_str(type);

	run->err = err;
	snprintf(run->message, sizeof(run->message),
		 "this kernel has no test run for programs of type %s", name ? name : "unknown");
}

/* The kernel returns little more than EINVAL, whatever the reason is. */
static void fail_run(struct test_run *run, int err)
{
	if (err == KERNEL_ENOTSUPP || err == EOPNOTSUPP)
		fail_type(run, EOPNOTSUPP);
	else if (err == EINVAL && run->takes == TAKES_PACKET && run->opts.data_size_in < PACKET_MIN)
		fail(run, err, "a packet has at least 14 bytes, an Ethernet header");
	else if (err == EINVAL && run->takes == TAKES_CTX && run->opts.data_size_in)
		fail(run, err, "programs of this type take a context (ctx_in), not data");
	else if (err == EINVAL && run->takes == TAKES_CTX && !run->opts.ctx_size_in)
		fail(run, err, "the kernel refuses a run without a context: set ctx_in");
	else
		fail(run, err, strerror(err));
}

static int prepare(struct test_run *run)
{
	const struct expectation *expectation = run->expectation;
	struct bpf_test_run_opts *opts = &run->opts;
	int err;

	opts->sz = sizeof(*opts);
	if (expectation->input_kind != INPUT_NONE) {
		err = literal_bytes(expectation->input, &run->input, &run->input_len);
		if (err)
			return err;
	}
	if (expectation->input_kind == INPUT_CTX) {
		opts->ctx_in = run->input;
		opts->ctx_size_in = run->input_len;
	} else if (expectation->input_kind == INPUT_DATA) {
		opts->data_in = run->input;
		opts->data_size_in = run->input_len;
	}
	if (run->takes != TAKES_PACKET)
		return 0;

	if (!opts->data_in) {
		opts->data_in = default_packet;
		opts->data_size_in = sizeof(default_packet);
	}
	run->output = malloc(PACKET_OUT_MAX);
	opts->data_out = run->output;
	return run->output ? 0 : -ENOMEM;
}

static int run_once(struct test_run *run)
{
	return bpf_prog_test_run_opts(bpf_program__fd(run->prog), &run->opts) ? errno : 0;
}

/*
 * The kernel repeats a run with a packet itself (net/bpf/test_run.c, bpf_test_run): each call begins
 * with the given packet, and its repetitions go on with what the program made of it.
 */
static int repeat_packet(struct test_run *run, __u32 repeat)
{
	int err;

	run->opts.repeat = repeat;
	run->opts.data_size_out = PACKET_OUT_MAX;
	err = run_once(run);
	run->nsec += (__u64)run->opts.duration * repeat;
	return err;
}

static int repeat_ctx(struct test_run *run, __u32 repeat)
{
	uint64_t start = clock_usec();
	int err = 0;

	for (__u32 i = 0; i < repeat && !err; i++)
		err = run_once(run);
	run->nsec += (clock_usec() - start) * 1000;
	return err;
}

static int run_group(struct test_run *run, __u32 repeat)
{
	return run->takes == TAKES_PACKET ? repeat_packet(run, repeat) : repeat_ctx(run, repeat);
}

/* A program that the kernel does not count or did not run is not measured. */
static int measure_group(struct test_run *run, __u32 repeat)
{
	struct run_stats before = { 0 }, after = { 0 }, group;
	int fd = bpf_program__fd(run->prog);
	bool counted = !run_stats_read(fd, &before);
	int err = run_group(run, repeat);

	if (err || !counted || run_stats_read(fd, &after) || after.cnt == before.cnt)
		return err;
	group.cnt = after.cnt - before.cnt;
	group.nsec = after.nsec - before.nsec;
	run->measured.cnt += group.cnt;
	run->measured.nsec += group.nsec;
	if (!run->fastest.cnt || group.nsec * run->fastest.cnt < run->fastest.nsec * group.cnt)
		run->fastest = group;
	return 0;
}

/* Returns how much longer the repetitions took than at the speed of the fastest group. */
static __u64 lost_nsec(const struct test_run *run)
{
	const struct run_stats *fastest = &run->fastest;

	return fastest->cnt ?
	       run->measured.nsec - fastest->nsec * run->measured.cnt / fastest->cnt : 0;
}

static int run_repeated(struct test_run *run)
{
	__u32 repeat = run->expectation->repeat ? run->expectation->repeat : 1;
	int err = 0;

	if (repeat < MEASURED_REPEAT)
		err = run_group(run, repeat);
	for (__u32 i = 0; repeat >= MEASURED_REPEAT && i < GROUPS && !err; i++)
		err = measure_group(run, repeat / GROUPS + (i < repeat % GROUPS));
	run->nsec /= repeat;
	return err;
}

static void run_program(struct test_run *run)
{
	int err;

	if (!run->prog) {
		fail(run, ENOENT, "the object has no such program");
		return;
	}
	if (bpf_program__fd(run->prog) < 0) {
		fail(run, ENOENT, "the program is not loaded");
		return;
	}
	run->takes = takes_of(bpf_program__type(run->prog));
	err = prepare(run);
	if (err) {
		fail(run, -err, strerror(-err));
		return;
	}
	err = run_repeated(run);
	if (err)
		fail_run(run, err);
}

void test_run_report(const struct plan_case *c, size_t test, size_t index,
		     const struct bpf_object *obj)
{
	const struct expectation *expectation = &c->tests[test].expectations[index];
	struct test_run run = {
		.expectation = expectation,
		.prog = bpf_object__find_program_by_name(obj, expectation->subject),
	};

	run_program(&run);
	record_begin("test_run");
	record_number("case", c->id);
	record_number("test", test);
	record_number("index", index);
	record_string("program", expectation->subject);
	record_number("errno", run.err);
	record_string("message", run.message);
	record_number("retval", run.opts.retval);
	record_number("nsec", run.nsec);
	record_number("lost_nsec", lost_nsec(&run));
	record_number("data_out_bytes", run.err ? 0 : run.opts.data_size_out);
	if (!run.err && run.output)
		record_hex("data_out", run.output, run.opts.data_size_out);
	else
		record_string("data_out", NULL);
	record_end();
	free(run.output);
	free(run.input);
}
