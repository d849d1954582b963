// SPDX-License-Identifier: Apache-2.0
#include <bpf/libbpf.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cases/child.h"
#include "cases/delegate.h"
#include "cases/plan_file.h"
#include "guest/cgroup_layout.h"
#include "guest/sandbox.h"
#include "load/kernel_facts.h"
#include "log/record.h"
#include "plan/plan_parse.h"

/* argv[1]; followed by the file descriptor and the case. */
#define TAKE_CASE "take-case"

int delegate_exec(const struct plan_case *c, int records)
{
	char fd[12], id[12];

	/* exec(2) closes the port, but not its copy. */
	snprintf(fd, sizeof(fd), "%d", dup(records));
	snprintf(id, sizeof(id), "%u", c->id);
	execl(c->validator, c->validator, TAKE_CASE, fd, id, NULL);
	return -errno;
}

bool delegate_is_asked(int argc, char **argv)
{
	return argc == 4 && !strcmp(argv[1], TAKE_CASE) && getppid() == 1;
}

static const struct plan_case *case_of(const struct plan *plan, const char *id)
{
	__u32 wanted = strtoul(id, NULL, 10);

	for (size_t i = 0; i < plan->case_cnt; i++)
		if (plan->cases[i].id == wanted)
			return &plan->cases[i];
	return NULL;
}

static int take(const struct plan *plan, const struct plan_case *c)
{
	/* Skips lookups that only other cases need. */
	const struct plan own = {
		.cases = (struct plan_case *)c,
		.case_cnt = 1,
		.known = plan->known,
		.known_cnt = plan->known_cnt,
		.settings = plan->settings,
		.setting_cnt = plan->setting_cnt,
	};
	int err;

	record_begin("validator");
	record_number("case", c->id);
	record_string("libbpf", libbpf_version_string());
	record_end();

	err = kernel_facts_init(&own);
	if (err)
		return err;
	cgroup_layout_choose(plan->cgroup);
	sandbox_enter(&own, c);
	return child_run(c);
}

int delegate_main(char **argv)
{
	int records = strtoul(argv[2], NULL, 10);
	const struct plan_case *c;
	struct plan plan;
	int err;

	/* Processes that the case starts must not write records. */
	fcntl(records, F_SETFD, FD_CLOEXEC);
	record_attach(records);
	if (plan_read(&plan))
		return EXIT_FAILURE;
	c = case_of(&plan, argv[3]);
	err = c ? take(&plan, c) : -ENOENT;
	plan_free(&plan);
	return err ? EXIT_FAILURE : EXIT_SUCCESS;
}
