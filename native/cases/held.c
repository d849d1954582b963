// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cases/child.h"
#include "cases/held.h"
#include "cases/plan_file.h"
#include "guest/cgroup_layout.h"
#include "load/kernel_facts.h"
#include "log/log.h"
#include "log/record.h"
#include "log/record_field.h"
#include "plan/plan_parse.h"

/* argv[1]; followed by a command and the name of an artifact. */
#define ARTIFACT "artifact"

/* A plan whose cases are the available artifacts. */
#define ARTIFACTS "/bpfcompat/artifacts"

/* Contains a directory for each artifact, with its logs and the id of the process that holds it. */
#define HELD_DIRECTORY "/run/bpfcompat"

#define PATH_LEN_MAX 320
#define WORDS_MAX 512

/* Numbers for the summary on the terminal. */
struct tally {
	int loaded;
	int refused;
	int attached;
	int not_attached;
	/* the artifact is loaded as far as possible, and its process stays */
	bool held;
};

bool held_is_asked(int argc, char **argv)
{
	return argc >= 3 && !strcmp(argv[1], ARTIFACT) && getpid() != 1;
}

static void tell_problem(size_t line, const char *problem)
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

static void directory_of(const struct plan_case *c, const char *file, char *path)
{
	snprintf(path, PATH_LEN_MAX, HELD_DIRECTORY "/%s%s", c->artifact, file);
}

/* Returns the process that holds an artifact, or 0 if it is not loaded. */
static pid_t holder_of(const struct plan_case *c)
{
	char path[PATH_LEN_MAX], words[32] = "";
	FILE *file;
	pid_t pid;

	directory_of(c, "/pid", path);
	file = fopen(path, "re");
	if (!file)
		return 0;
	pid = fgets(words, sizeof(words), file) ? atoi(words) : 0;
	fclose(file);
	return pid > 0 && !kill(pid, 0) ? pid : 0;
}

static void note_holder(const struct plan_case *c, pid_t pid)
{
	char path[PATH_LEN_MAX];
	FILE *file;

	directory_of(c, "/pid", path);
	file = fopen(path, "we");
	if (!file)
		return;
	fprintf(file, "%d\n", pid);
	fclose(file);
}

/* Returns the text of a field, "" if there is none. */
static const char *words_of(const char *line, const char *name, char *words)
{
	if (!record_field(line, name, words, WORDS_MAX))
		words[0] = '\0';
	return words;
}

static void tell_program(const char *line, const struct plan_case *c, struct tally *tally)
{
	char program[WORDS_MAX], err[WORDS_MAX], message[WORDS_MAX];

	if (!atoi(words_of(line, "errno", err))) {
		tally->loaded++;
		return;
	}
	tally->refused++;
	words_of(line, "message", message);
	printf("  %s is refused: %s; see: log %s %s\n", words_of(line, "program", program),
	       message[0] ? message : strerror(atoi(err)), c->artifact, program);
}

static void tell_attach(const char *line, struct tally *tally)
{
	char program[WORDS_MAX], status[WORDS_MAX], words[WORDS_MAX];

	words_of(line, "program", program);
	words_of(line, "status", status);
	if (!strcmp(status, "attached")) {
		tally->attached++;
		printf("  %s is attached: %s\n", program, words_of(line, "target", words));
		return;
	}
	tally->not_attached++;
	printf("  %s is not attached (%s): %s\n", program, status, words_of(line, "message", words));
}

static void tell_record(const char *line, const struct plan_case *c, struct tally *tally)
{
	char type[WORDS_MAX], words[WORDS_MAX], err[WORDS_MAX], map[WORDS_MAX];

	words_of(line, "type", type);
	words_of(line, "errno", err);
	if (!strcmp(type, "held")) {
		tally->held = true;
	} else if (!strcmp(type, "program_load")) {
		tell_program(line, c, tally);
	} else if (!strcmp(type, "attach")) {
		tell_attach(line, tally);
	} else if (!strcmp(type, "open") && atoi(err)) {
		printf("  it cannot be opened: %s\n", words_of(line, "message", words));
	} else if (!strcmp(type, "load") && atoi(err)) {
		words_of(line, "map", map);
		printf("  it does not load%s%s: %s\n", map[0] ? " because of map " : "", map,
		       words_of(line, "message", words));
	} else if (!strcmp(type, "fixup") && strcmp(words_of(line, "status", words), "applied") != 0) {
		printf("  fixup of %s: %s", words_of(line, "subject", map), words);
		printf(" %s\n", words_of(line, "message", words));
	}
}

static void tell_all(FILE *records, const struct plan_case *c, struct tally *tally)
{
	char *line = NULL;
	size_t size = 0;

	while (getline(&line, &size, records) > 0)
		tell_record(line, c, tally);
	free(line);
}

__attribute__((noreturn))
static void holder_main(const struct plan_case *c, int records)
{
	static char logs[PATH_LEN_MAX];
	int null = open("/dev/null", O_RDWR | O_CLOEXEC);

	setsid();
	dup2(null, STDIN_FILENO);
	dup2(null, STDOUT_FILENO);
	directory_of(c, "", logs);
	log_keep_in(logs);
	record_attach(records);
	_exit(child_run(c) ? EXIT_FAILURE : EXIT_SUCCESS);
}

static void make_directory(const struct plan_case *c)
{
	char path[PATH_LEN_MAX];

	mkdir(HELD_DIRECTORY, 0755);
	directory_of(c, "", path);
	mkdir(path, 0755);
}

static void tell_sum(const struct plan_case *c, const struct tally *tally)
{
	if (!tally->held)
		printf("%s is not loaded: nothing is left in the kernel; see: log %s\n",
		       c->artifact, c->artifact);
	else if (c->mode == MODE_LOAD_ATTACH)
		printf("%s: %d of %d programs loaded, %d attached; unload %s removes it\n",
		       c->artifact, tally->loaded, tally->loaded + tally->refused, tally->attached,
		       c->artifact);
	else
		printf("%s: %d of %d programs loaded; unload %s removes it\n", c->artifact,
		       tally->loaded, tally->loaded + tally->refused, c->artifact);
}

static int hold(const struct plan_case *c)
{
	struct tally tally = { 0 };
	int pipes[2], status;
	FILE *records;
	pid_t pid;

	make_directory(c);
	if (pipe2(pipes, O_CLOEXEC))
		return -errno;
	pid = fork();
	if (!pid)
		holder_main(c, pipes[1]);
	close(pipes[1]);
	records = fdopen(pipes[0], "r");
	if (pid < 0 || !records)
		return -errno;
	tell_all(records, c, &tally);
	fclose(records);
	if (tally.held)
		note_holder(c, pid);
	else
		waitpid(pid, &status, 0);
	tell_sum(c, &tally);
	return tally.held && !tally.refused && !tally.not_attached ? 0 : -ECANCELED;
}

static int load(const struct plan *plan, struct plan_case *c, enum case_mode mode)
{
	int err;

	if (holder_of(c)) {
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
	pid_t pid = holder_of(c);
	char path[PATH_LEN_MAX];

	if (!pid) {
		fprintf(stderr, "%s is not loaded\n", c->artifact);
		return -ENOENT;
	}
	directory_of(c, "/pid", path);
	unlink(path);
	return kill(pid, SIGKILL) ? -errno : 0;
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
	int err = plan_read_from(ARTIFACTS, &plan, tell_problem);

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
