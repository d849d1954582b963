// SPDX-License-Identifier: Apache-2.0
#include <stdbool.h>
#include <unistd.h>

#include "behavior/program_runs.h"
#include "behavior/run_time_unit.h"
#include "behavior/runs.h"
#include "log/record.h"

static bool counts;
static int stats_fd = -1;

void program_runs_start(const struct plan_case *c)
{
	counts = c->test_cnt && !run_stats_enable(&stats_fd);
}

/* Return: whether the program ran. */
static bool report(const struct plan_case *c, const struct bpf_program *prog)
{
	struct run_stats stats = { 0 };

	if (bpf_program__fd(prog) < 0 || run_stats_read(bpf_program__fd(prog), &stats))
		return false;
	record_begin("program_runs");
	record_number("case", c->id);
	record_string("program", bpf_program__name(prog));
	record_number("count", stats.cnt);
	record_number("nsec", stats.nsec);
	record_end();
	return stats.cnt > 0;
}

/*
 * Measured directly after the runs that it is compared with, so that a slower machine affects both.
 */
static void report_unit(const struct plan_case *c)
{
	struct run_time_unit unit;

	if (run_time_unit_measure(&unit))
		return;
	record_begin("run_time_unit");
	record_number("case", c->id);
	record_number("insns", unit.insns);
	record_number("nsec", unit.nsec);
	record_number("empty_nsec", unit.empty_nsec);
	record_end();
}

void program_runs_report(const struct plan_case *c, const struct bpf_object *obj)
{
	struct bpf_program *prog;
	bool ran = false;

	if (!counts)
		return;
	bpf_object__for_each_program(prog, (struct bpf_object *)obj) {
		if (report(c, prog))
			ran = true;
	}
	if (ran)
		report_unit(c);
	if (stats_fd >= 0)
		close(stats_fd);
}
