// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <bpf/bpf.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "guest/bpffs.h"
#include "guest/cgroup_layout.h"
#include "guest/leftovers.h"
#include "log/record.h"


/* Maximum number of open directories during a walk through bpffs. */
#define WALK_FDS 16

/* Flag of a kernel thread in /proc/<pid>/stat: PF_KTHREAD of include/linux/sched.h. */
#define KERNEL_THREAD 0x00200000
/* Processes that the kernel starts (modprobe) are children of kthreadd. */
#define KTHREADD 2

/* Time for processes to end. */
#define PROCESS_GRACE_NS 200000000
/* Programs are freed after an RCU grace period, or with the network namespace that holds them. */
#define KERNEL_GRACE_USEC 1000000
#define KERNEL_POLL_NS 2000000

/* More attach types than any kernel has: the kernel refuses unknown ones. */
#define ATTACH_TYPES 96
#define ATTACHED_MAX 64

static void report(__u32 case_id, const char *kind, const char *name)
{
	record_begin("leftover");
	record_number("case", case_id);
	record_string("kind", kind);
	record_string("name", name);
	record_end();
}

static void pause_ns(long ns)
{
	const struct timespec pause = { .tv_nsec = ns };

	nanosleep(&pause, NULL);
}

/* Arguments for the callback of nftw(3), which takes none. */
static struct {
	__u32 case_id;
	const struct bpf_object *obj;
} walk;

static bool is_own_pin(const struct bpf_object *obj, const char *path)
{
	struct bpf_map *map;

	if (!obj)
		return false;
	bpf_object__for_each_map(map, obj) {
		const char *pin = bpf_map__pin_path(map);

		if (pin && !strcmp(pin, path))
			return true;
	}
	return false;
}

/* Files that a kernel with CONFIG_BPF_PRELOAD creates in every bpffs (kernel/bpf/inode.c). */
static bool is_preloaded(const char *path)
{
	return !strcmp(path, BPFFS "/maps.debug") || !strcmp(path, BPFFS "/progs.debug");
}

static int walk_pin(const char *path, const struct stat *info, int type, struct FTW *at)
{
	(void)info;
	(void)at;
	if (type != FTW_D && !is_own_pin(walk.obj, path) && !is_preloaded(path))
		report(walk.case_id, "pin", path);
	return 0;
}

void leftover_pins(const struct plan_case *c, const struct bpf_object *obj)
{
	walk.case_id = c->id;
	walk.obj = obj;
	nftw(BPFFS, walk_pin, WALK_FDS, FTW_PHYS | FTW_MOUNT);
}

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
	report(case_id, "process", comm);
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
	pause_ns(PROCESS_GRACE_NS);
	processes_visit(report_process, c->id);
}

/* Linux before 5.8 has no ids of links, and hardly any links. */
void leftovers_mark(struct leftover_mark *mark)
{
	memset(mark, 0, sizeof(*mark));
	while (!bpf_prog_get_next_id(mark->program, &mark->program))
		;
	while (!bpf_link_get_next_id(mark->link, &mark->link))
		;
}

static bool anything_is_left(const struct leftover_mark *mark)
{
	__u32 id;

	return !bpf_prog_get_next_id(mark->program, &id) || !bpf_link_get_next_id(mark->link, &id);
}

static void program_name(__u32 id, char *name, size_t size)
{
	struct bpf_prog_info info = { 0 };
	__u32 len = sizeof(info);
	const char *type;
	int fd = bpf_prog_get_fd_by_id(id);

	snprintf(name, size, "id %u", id);
	if (fd < 0)
		return;
	if (!bpf_obj_get_info_by_fd(fd, &info, &len)) {
		type = libbpf_bpf_prog_type_str(info.type);
		snprintf(name, size, "%s (%s)", info.name[0] ? info.name : "a program",
			 type ? type : "unknown");
	}
	close(fd);
}

static void link_name(__u32 id, char *name, size_t size)
{
	struct bpf_link_info info = { 0 };
	__u32 len = sizeof(info);
	const char *type;
	char program[64];
	int fd = bpf_link_get_fd_by_id(id);

	snprintf(name, size, "id %u", id);
	if (fd < 0)
		return;
	if (!bpf_obj_get_info_by_fd(fd, &info, &len)) {
		type = libbpf_bpf_link_type_str(info.type);
		program_name(info.prog_id, program, sizeof(program));
		snprintf(name, size, "%s of %s", type ? type : "link", program);
	}
	close(fd);
}

static void report_kernel_objects(__u32 case_id, const struct leftover_mark *mark)
{
	char name[128];
	__u32 id;

	for (id = mark->link; !bpf_link_get_next_id(id, &id);) {
		link_name(id, name, sizeof(name));
		report(case_id, "link", name);
	}
	for (id = mark->program; !bpf_prog_get_next_id(id, &id);) {
		program_name(id, name, sizeof(name));
		report(case_id, "program", name);
	}
}

static void detach_type(int cgroup, enum bpf_attach_type type, const struct leftover_mark *mark)
{
	__u32 ids[ATTACHED_MAX], cnt = ATTACHED_MAX;

	if (bpf_prog_query(cgroup, type, 0, NULL, ids, &cnt))
		return;
	for (__u32 i = 0; i < cnt; i++) {
		int fd = ids[i] > mark->program ? bpf_prog_get_fd_by_id(ids[i]) : -1;

		if (fd < 0)
			continue;
		bpf_prog_detach2(fd, cgroup, type);
		close(fd);
	}
}

/* The only cgroup that cannot be removed. */
static void detach_root_cgroup(const struct leftover_mark *mark)
{
	int cgroup = open(cgroup_root(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (cgroup < 0)
		return;
	for (int type = 0; type < ATTACH_TYPES; type++)
		detach_type(cgroup, type, mark);
	close(cgroup);
}

/* A map that was registered without a link holds a reference to itself. */
static void unregister_struct_ops(void)
{
	const __u32 key = 0;

	for (__u32 id = 0; !bpf_map_get_next_id(id, &id);) {
		struct bpf_map_info info = { 0 };
		__u32 len = sizeof(info);
		int fd = bpf_map_get_fd_by_id(id);

		if (fd < 0)
			continue;
		if (!bpf_obj_get_info_by_fd(fd, &info, &len) &&
		    info.type == BPF_MAP_TYPE_STRUCT_OPS)
			bpf_map_delete_elem(fd, &key);
		close(fd);
	}
}

void leftovers_remove(const struct plan_case *c, const struct leftover_mark *mark, bool tell)
{
	uint64_t deadline = clock_usec() + KERNEL_GRACE_USEC;

	while (anything_is_left(mark) && clock_usec() < deadline)
		pause_ns(KERNEL_POLL_NS);
	if (!anything_is_left(mark))
		return;
	if (tell)
		report_kernel_objects(c->id, mark);
	detach_root_cgroup(mark);
	unregister_struct_ops();
}
