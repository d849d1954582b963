// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cases/held.h"
#include "cases/held_report.h"
#include "cases/holder.h"
#include "cases/plan_file.h"
#include "guest/cgroup_layout.h"
#include "load/kernel_facts.h"
#include "plan/plan_parse.h"

/* argv[1]; followed by a command and the name of an artifact. */
#define ARTIFACT "artifact"

/* A plan whose cases are the available artifacts. */
#define ARTIFACTS "/bpfcompat/artifacts"

bool held_is_asked(int argc, char **argv)
{
	return argc >= 3 && !strcmp(argv[1], ARTIFACT) && getpid() != 1;
}

static void print_problem(size_t line, const char *problem)
{
	fprintf(stderr, "bpfcompat: %s:%zu: %s\n", ARTIFACTS, line, problem);
}

static void list_artifacts(const struct plan *plan, FILE *to)
{
	for (size_t i = 0; i < plan->case_cnt; i++)
		fprintf(to, "%s%s", i ? ", " : "", plan->cases[i].artifact);
	fprintf(to, "%s\n", plan->case_cnt ? "" : "none");
}

static struct plan_case *find_artifact(const struct plan *plan, const char *name)
{
	for (size_t i = 0; i < plan->case_cnt; i++)
		if (!strcmp(plan->cases[i].artifact, name))
			return &plan->cases[i];
	fprintf(stderr, "no artifact is called %s; there are: ", name);
	list_artifacts(plan, stderr);
	return NULL;
}

static int hold(const struct plan_case *c)
{
	struct held_tally tally = { 0 };
	FILE *records;
	pid_t pid = holder_start(c, &records);

	if (pid < 0)
		return pid;
	held_report_records(records, c, &tally);
	fclose(records);
	if (tally.held)
		holder_note(c, pid);
	else
		waitpid(pid, NULL, 0);
	held_report_sum(c, &tally);
	return tally.held && !tally.refused && !tally.not_attached ? 0 : -ECANCELED;
}

static int load(const struct plan *plan, struct plan_case *c, enum case_mode mode)
{
	int err;

	if (holder_find(c)) {
		fprintf(stderr, "%s is loaded; unload %s first\n", c->artifact, c->artifact);
		return -EBUSY;
	}
	c->mode = mode;
	c->held = true;
	c->surface = false;
	c->test_cnt = 0;
	err = kernel_facts_init(plan);
	return err ? err : hold(c);
}

static int unload(const struct plan_case *c)
{
	pid_t pid = holder_find(c);

	if (!pid) {
		fprintf(stderr, "%s is not loaded\n", c->artifact);
		return -ENOENT;
	}
	return holder_end(c, pid);
}

static int do_command(const struct plan *plan, const char *what, const char *name, char **argv)
{
	struct plan_case *c;

	if (!strcmp(what, "list")) {
		list_artifacts(plan, stdout);
		return 0;
	}
	if (!name) {
		fprintf(stderr, "%s: name an artifact; there are: ", what);
		list_artifacts(plan, stderr);
		return -EINVAL;
	}
	c = find_artifact(plan, name);
	if (!c)
		return -ENOENT;
	/* Execute the validator with the libbpf that the artifact needs. */
	if (c->validator && strcmp(argv[0], c->validator) != 0) {
		argv[0] = (char *)c->validator;
		execv(argv[0], argv);
		return -errno;
	}
	if (!strcmp(what, "load"))
		return load(plan, c, MODE_LOAD_ONLY);
	if (!strcmp(what, "attach"))
		return load(plan, c, MODE_LOAD_ATTACH);
	if (!strcmp(what, "unload"))
		return unload(c);
	fprintf(stderr, "unknown command %s; the commands are list, load, attach and unload\n",
		what);
	return -EINVAL;
}

int held_main(int argc, char **argv)
{
	struct plan plan;
	int err = plan_read_from(ARTIFACTS, &plan, print_problem);

	if (err) {
		fprintf(stderr, "bpfcompat: there are no artifacts: "
				"pass objects or a manifest to `bpfcompat shell`\n");
		return EXIT_FAILURE;
	}
	cgroup_layout_choose(plan.cgroup);
	err = do_command(&plan, argv[2], argc > 3 ? argv[3] : NULL, argv);
	plan_free(&plan);
	return err ? EXIT_FAILURE : EXIT_SUCCESS;
}
