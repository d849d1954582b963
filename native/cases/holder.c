// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cases/child.h"
#include "cases/holder.h"
#include "log/log.h"
#include "log/record.h"

/* Contains a directory for each artifact, with its logs and the id of the process that holds it. */
#define HELD_DIRECTORY "/run/bpfcompat"

#define PATH_LEN_MAX 320

static void directory_of(const struct plan_case *c, const char *file, char *path)
{
	snprintf(path, PATH_LEN_MAX, HELD_DIRECTORY "/%s%s", c->artifact, file);
}

pid_t holder_find(const struct plan_case *c)
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

pid_t holder_start(const struct plan_case *c, FILE **records)
{
	int pipes[2], err;
	pid_t pid;

	make_directory(c);
	*records = NULL;
	if (pipe2(pipes, O_CLOEXEC))
		return -errno;
	/* Nothing can fail after fork(), so there is never a process to take back. */
	*records = fdopen(pipes[0], "r");
	if (!*records) {
		err = -errno;
		close(pipes[0]);
		close(pipes[1]);
		return err;
	}
	pid = fork();
	if (!pid)
		holder_main(c, pipes[1]);
	err = -errno;
	close(pipes[1]);
	if (pid > 0)
		return pid;
	fclose(*records);
	*records = NULL;
	return err;
}

void holder_note(const struct plan_case *c, pid_t pid)
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

int holder_end(const struct plan_case *c, pid_t pid)
{
	char path[PATH_LEN_MAX];

	directory_of(c, "/pid", path);
	unlink(path);
	return kill(pid, SIGKILL) ? -errno : 0;
}
