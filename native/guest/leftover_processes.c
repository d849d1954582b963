// SPDX-License-Identifier: Apache-2.0
#include <dirent.h>
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "guest/leftover_processes.h"
#include "guest/leftover_report.h"

/* Flag of a kernel thread in /proc/<pid>/stat: PF_KTHREAD of include/linux/sched.h. */
#define KERNEL_THREAD 0x00200000
/* Processes that the kernel starts (modprobe) are children of kthreadd. */
#define KTHREADD 2

/* Time for processes to end. */
#define PROCESS_GRACE_NS 200000000

/* A fork of the validator is not a leftover. */
static bool is_validator(pid_t pid)
{
	char path[64], exe[16];
	ssize_t len;

	snprintf(path, sizeof(path), "/proc/%d/exe", pid);
	len = readlink(path, exe, sizeof(exe));
	return len == (ssize_t)strlen("/init") && !memcmp(exe, "/init", len);
}

/*
 * @comm: set to the name that the kernel gives the process (TASK_COMM_LEN)
 *
 * Return: whether it is a running process of a case.
 */
static bool process_is_left(pid_t pid, char comm[64])
{
	char path[64], *text, *open, *close, state;
	unsigned int flags;
	bool left = false;
	int parent;
	size_t len;

	snprintf(path, sizeof(path), "/proc/%d/stat", pid);
	if (file_read(path, &text, &len))
		return false;
	/* The name is in parentheses, and may itself contain some. */
	open = strchr(text, '(');
	close = strrchr(text, ')');
	if (open && close &&
	    sscanf(close + 1, " %c %d %*d %*d %*d %*d %u", &state, &parent, &flags) == 3) {
		left = state != 'Z' && state != 'X' && parent != KTHREADD &&
		       !(flags & KERNEL_THREAD) && !is_validator(pid);
		snprintf(comm, 64, "%.*s", (int)(close - open - 1), open + 1);
	}
	free(text);
	return left;
}

/* Return: the number of processes. */
static size_t processes_visit(void (*visit)(__u32 case_id, const char *comm), __u32 case_id)
{
	struct dirent *entry;
	DIR *proc = opendir("/proc");
	size_t cnt = 0;
	char comm[64];

	if (!proc)
		return 0;
	while ((entry = readdir(proc))) {
		pid_t pid = atoi(entry->d_name);

		if (pid <= 1 || !process_is_left(pid, comm))
			continue;
		cnt++;
		if (visit)
			visit(case_id, comm);
	}
	closedir(proc);
	return cnt;
}

static void report_process(__u32 case_id, const char *comm)
{
	leftover_report(case_id, "process", comm);
}

/* Orphans become children of PID 1: if it has none, no process of a case is running. */
static bool has_children(void)
{
	siginfo_t info;

	return !waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) || errno != ECHILD;
}

void leftover_processes(const struct plan_case *c)
{
	/* Avoid reading all of /proc, which takes most of the time. */
	if (!has_children() || !processes_visit(NULL, c->id))
		return;
	clock_pause(PROCESS_GRACE_NS);
	processes_visit(report_process, c->id);
}
