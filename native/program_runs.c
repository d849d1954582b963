// SPDX-License-Identifier: Apache-2.0
#include <stdbool.h>
#include <unistd.h>

#include "program_runs.h"
#include "record.h"
#include "runs.h"

static bool counts;
static int stats_fd = -1;

void program_runs_start(const struct plan_case *c)
{
	counts = c->surface && c->test_cnt && !run_stats_enable(&stats_fd);
}

void program_runs_report(const struct plan_case *c, const struct bpf_object *obj)
{
	struct bpf_program *prog;

	if (!counts)
		return;
	bpf_object__for_each_program(prog, (struct bpf_object *)obj) {
		__u64 cnt;

		if (bpf_program__fd(prog) < 0 || run_cnt_read(bpf_program__fd(prog), &cnt))
			continue;
		record_begin("program_runs");
		record_number("case", c->id);
		record_string("program", bpf_program__name(prog));
		record_number("count", cnt);
		record_end();
	}
	if (stats_fd >= 0)
		close(stats_fd);
}
