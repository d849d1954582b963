// SPDX-License-Identifier: Apache-2.0
#include <bpf/bpf.h>
#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "behavior/runs.h"

/* The setting of kernels before BPF_ENABLE_STATS (5.8). */
#define STATS_SYSCTL "/proc/sys/kernel/bpf_stats_enabled"

/* Kernels before 5.1 do not have these fields and do not copy them. */
int run_stats_read(int fd, struct run_stats *stats)
{
	struct bpf_prog_info info = { 0 };
	__u32 len = sizeof(info);

	if (bpf_obj_get_info_by_fd(fd, &info, &len))
		return -errno;
	if (len < offsetof(struct bpf_prog_info, run_cnt) + sizeof(info.run_cnt))
		return -EOPNOTSUPP;
	stats->cnt = info.run_cnt;
	stats->nsec = info.run_time_ns;
	return 0;
}

int run_stats_enable(int *fd)
{
	*fd = bpf_enable_stats(BPF_STATS_RUN_TIME);
	return *fd >= 0 ? 0 : file_write(STATS_SYSCTL, "1");
}

static const char *counter_start(struct run_counter *counter, const struct bpf_program *prog,
				 bool counted)
{
	struct run_stats stats = { 0 };

	counter->err = ENOENT;
	if (!prog)
		return "the object has no such program";
	counter->program_fd = bpf_program__fd(prog);
	if (counter->program_fd < 0)
		return "the program is not loaded";
	counter->err = counted ? -run_stats_read(counter->program_fd, &stats) : EOPNOTSUPP;
	counter->before = stats.cnt;
	if (counter->err == EOPNOTSUPP)
		return "the kernel does not count runs: Linux 5.1 and later do";
	return counter->err ? strerror(counter->err) : "";
}

int runs_start(const struct plan_test *test, struct bpf_object *obj, struct runs *runs)
{
	bool enabled = false, counted = false;

	runs->stats_fd = -1;
	runs->counters = calloc(test->expectation_cnt + 1, sizeof(*runs->counters));
	if (!runs->counters)
		return -ENOMEM;

	for (size_t i = 0; i < test->expectation_cnt; i++) {
		const struct expectation *expectation = &test->expectations[i];

		if (expectation->kind != EXPECT_RUNS)
			continue;
		if (!enabled)
			counted = !run_stats_enable(&runs->stats_fd);
		enabled = true;
		runs->counters[i].message =
			counter_start(&runs->counters[i],
				      bpf_object__find_program_by_name(obj, expectation->subject),
				      counted);
	}
	return 0;
}

__u64 runs_since(const struct runs *runs, size_t index)
{
	const struct run_counter *counter = &runs->counters[index];
	struct run_stats now = { 0 };

	if (counter->err || run_stats_read(counter->program_fd, &now))
		return 0;
	return now.cnt - counter->before;
}

void runs_stop(struct runs *runs)
{
	if (runs->stats_fd >= 0)
		close(runs->stats_fd);
	free(runs->counters);
	runs->counters = NULL;
}
