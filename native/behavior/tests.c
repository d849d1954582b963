// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <poll.h>
#include <stdlib.h>

#include "base/clock.h"
#include "behavior/events.h"
#include "behavior/map_value.h"
#include "behavior/runs.h"
#include "behavior/shell.h"
#include "behavior/test_run.h"
#include "behavior/tests.h"
#include "guest/leftover_pins.h"
#include "guest/sandbox.h"
#include "log/marker.h"
#include "log/record.h"

/* Interval in which counters and maps are checked while waiting. */
#define POLL_MS 20

/* State of a running test. */
struct trial {
	const struct plan_case *c;
	size_t number;
	const struct plan_test *test;
	struct bpf_object *obj;
	struct events *events;
	struct runs runs;
	/* for each expectation: it was reported */
	bool *done;
	/* time when the command and the test runs ended */
	uint64_t waiting_since;
};

static void report_begin(const struct trial *trial, const char *type, size_t index)
{
	record_begin(type);
	record_number("case", trial->c->id);
	record_number("test", trial->number);
	record_number("index", index);
}

static bool check_events(const struct trial *trial, size_t index, bool time_over)
{
	const struct event_tally *tally = events_tally(trial->events, index);

	if (!tally->err && !time_over && tally->matched < trial->test->expectations[index].min)
		return false;
	report_begin(trial, "events", index);
	record_number("count", tally->count);
	record_number("matched", tally->matched);
	record_number("lost", tally->lost);
	record_number("errno", tally->err);
	record_string("message", tally->err ? tally->message : "");
	if (tally->count)
		record_hex("sample", tally->sample, tally->sample_len);
	else
		record_string("sample", NULL);
	record_end();
	return true;
}

static bool check_runs(const struct trial *trial, size_t index, bool time_over)
{
	const struct run_counter *counter = &trial->runs.counters[index];
	__u64 cnt = runs_since(&trial->runs, index);

	if (!counter->err && !time_over && cnt < trial->test->expectations[index].min)
		return false;
	report_begin(trial, "runs", index);
	record_number("count", cnt);
	record_number("errno", counter->err);
	record_string("message", counter->message);
	record_end();
	return true;
}

static bool check_map(const struct trial *trial, size_t index, bool time_over)
{
	struct map_value value;
	bool done;

	map_value_check(&trial->test->expectations[index], trial->obj, &value);
	done = value.met || value.final || time_over;
	if (done) {
		report_begin(trial, "map_value", index);
		record_bool("met", value.met);
		record_number("errno", value.err);
		record_string("message", value.message);
		if (value.bytes)
			record_hex("value", value.bytes, value.len);
		else
			record_string("value", NULL);
		record_end();
	}
	map_value_free(&value);
	return done;
}

/* Return: whether the expectation was reported, because it is met or its time is over. */
static bool check_expectation(const struct trial *trial, size_t index)
{
	const struct expectation *expectation = &trial->test->expectations[index];
	bool time_over =
		clock_usec() >= trial->waiting_since + expectation->within_ms * 1000ULL;

	switch (expectation->kind) {
	case EXPECT_EVENTS:
		return check_events(trial, index, time_over);
	case EXPECT_RUNS:
		return check_runs(trial, index, time_over);
	case EXPECT_MAP:
		return check_map(trial, index, time_over);
	case TEST_RUN:
		break;
	}
	return true;
}

static void run_programs(struct trial *trial)
{
	for (size_t i = 0; i < trial->test->expectation_cnt; i++) {
		if (trial->test->expectations[i].kind != TEST_RUN)
			continue;
		test_run_report(trial->c, trial->number, i, trial->obj);
		trial->done[i] = true;
	}
}

static void drain(void *arg)
{
	events_drain(arg);
}

static void wait_for_expectations(struct trial *trial)
{
	struct pollfd fd = { .fd = events_fd(trial->events), .events = POLLIN };
	size_t open;

	for (;;) {
		bool more = events_drain(trial->events);

		open = 0;
		for (size_t i = 0; i < trial->test->expectation_cnt; i++) {
			if (!trial->done[i])
				trial->done[i] = check_expectation(trial, i);
			open += !trial->done[i];
		}
		if (!open)
			return;
		poll(&fd, 1, more ? 0 : POLL_MS);
	}
}

static int trial_run(struct trial *trial)
{
	struct shell_watch watch = { events_fd(trial->events), drain, trial->events };
	int err = 0;

	if (trial->test->command)
		err = shell_run(trial->c, trial->number, trial->test->command,
				trial->test->timeout_ms, trial->events ? &watch : NULL);
	if (err)
		return err;
	run_programs(trial);
	trial->waiting_since = clock_usec();
	wait_for_expectations(trial);
	return 0;
}

static void report_step(const struct trial *trial, const char *type)
{
	record_begin(type);
	record_number("case", trial->c->id);
	record_number("test", trial->number);
	record_end();
}

/* Expectations count from before the command: the observers are set up first. */
static int test_run(const struct plan_case *c, size_t number, struct bpf_object *obj)
{
	const struct plan_test *test = &c->tests[number];
	struct trial trial = { .c = c, .number = number, .test = test, .obj = obj };
	int err;

	report_step(&trial, "test_start");
	marker_write(c->artifact, NULL, "test");

	trial.done = calloc(test->expectation_cnt + 1, sizeof(*trial.done));
	err = trial.done ? runs_start(test, obj, &trial.runs) : -ENOMEM;
	if (err)
		goto out;
	err = events_start(test, obj, &trial.events);
	if (!err)
		err = trial_run(&trial);
	/* Kills background processes, which would affect the next test. */
	sandbox_kill_cgroup();
	events_stop(trial.events);
	runs_stop(&trial.runs);
	if (!err)
		report_step(&trial, "test_end");
out:
	free(trial.done);
	return err;
}

int tests_run(const struct plan_case *c, struct bpf_object *obj)
{
	int err = 0;

	for (size_t i = 0; i < c->test_cnt && !err; i++)
		err = test_run(c, i, obj);
	if (!err && c->test_cnt)
		leftover_pins(c, obj);
	return err;
}
