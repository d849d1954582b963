// SPDX-License-Identifier: Apache-2.0
/* The environment of programs. */
#define _GNU_SOURCE
#include <bpf/btf.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <sched.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "kernel/feature.h"
#include "kernel/trial.h"
#include "probe/probes.h"

#define BTF_DIRECTORY "/sys/kernel/btf"

/* BPF_TOKEN_CREATE, which is newer than the headers of Linux 6.1 */
#define TOKEN_CREATE 36

#define NOBODY 65534

/* Settings that are reported with their value. */
static const struct {
	const char *name;
	const char *path;
} settings[] = {
	{ "lsm", "/sys/kernel/security/lsm" },
	{ "lockdown", "/sys/kernel/security/lockdown" },
	{ "unprivileged_bpf_disabled", "/proc/sys/kernel/unprivileged_bpf_disabled" },
	{ "perf_event_paranoid", "/proc/sys/kernel/perf_event_paranoid" },
	{ "kptr_restrict", "/proc/sys/kernel/kptr_restrict" },
	{ "bpf_stats_enabled", "/proc/sys/kernel/bpf_stats_enabled" },
};

/* Settings of the first network namespace, which are visible only there. */
static const struct {
	const char *name;
	const char *path;
} network_settings[] = {
	{ "bpf_jit_enable", "/proc/sys/net/core/bpf_jit_enable" },
	{ "bpf_jit_harden", "/proc/sys/net/core/bpf_jit_harden" },
	{ "bpf_jit_kallsyms", "/proc/sys/net/core/bpf_jit_kallsyms" },
	{ "bpf_jit_limit", "/proc/sys/net/core/bpf_jit_limit" },
};

static const struct {
	const char *name;
	const char *path;
} files[] = {
	{ "tracefs", "/sys/kernel/tracing/events" },
	{ "debugfs", "/sys/kernel/debug/tracing" },
	{ "kprobe_events", "/sys/kernel/tracing/kprobe_events" },
	{ "uprobe_events", "/sys/kernel/tracing/uprobe_events" },
	{ "ftrace", "/sys/kernel/tracing/available_filter_functions" },
};

static void report_setting(const char *name, const char *path)
{
	char *text;
	size_t len;
	int err = file_read(path, &text, &len);

	if (err) {
		feature_report(name, FEATURE_NO, err, "%s", "");
		return;
	}
	text[strcspn(text, "\n")] = '\0';
	feature_report(name, FEATURE_YES, 0, "%s", text);
	free(text);
}

static void report_settings(void)
{
	int own = open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);
	int first = open("/proc/1/ns/net", O_RDONLY | O_CLOEXEC);

	for (size_t i = 0; i < sizeof(settings) / sizeof(settings[0]); i++)
		report_setting(settings[i].name, settings[i].path);
	if (setns(first, CLONE_NEWNET))
		fprintf(stderr, "bpfcompat: enter the first network namespace: %s\n", strerror(errno));
	for (size_t i = 0; i < sizeof(network_settings) / sizeof(network_settings[0]); i++)
		report_setting(network_settings[i].name, network_settings[i].path);
	if (setns(own, CLONE_NEWNET))
		fprintf(stderr, "bpfcompat: return to the own network namespace: %s\n", strerror(errno));
	close(first);
	close(own);
}

static void report_btf(void)
{
	struct stat vmlinux;
	int modules = 0;
	DIR *directory;
	struct dirent *entry;
	char names[256] = "";
	size_t len = 0;

	if (stat(BTF_DIRECTORY "/vmlinux", &vmlinux))
		feature_report("btf", FEATURE_NO, errno, "%s", "");
	else
		feature_report("btf", FEATURE_YES, 0, "%lld bytes", (long long)vmlinux.st_size);
	directory = opendir(BTF_DIRECTORY);
	while (directory && (entry = readdir(directory))) {
		if (entry->d_name[0] == '.' || !strcmp(entry->d_name, "vmlinux"))
			continue;
		modules++;
		if (len < sizeof(names) - 1)
			len += snprintf(names + len, sizeof(names) - len, "%s%s", len ? " " : "",
					entry->d_name);
	}
	if (directory)
		closedir(directory);
	if (modules)
		feature_report("module_btf", FEATURE_YES, 0, "%s", names);
	else if (access("/sys/module/veth/initstate", F_OK))
		feature_report("module_btf", FEATURE_UNKNOWN, 0, "no module was loaded");
	else
		feature_report("module_btf", FEATURE_NO, 0, "veth is loaded, but has no BTF");
}

/* Checks what a program became, not what a setting says. */
static void report_jit(void)
{
	int prog = trial_load(&(struct trial){ .type = BPF_PROG_TYPE_SOCKET_FILTER });
	struct bpf_prog_info info = { 0 };
	union bpf_attr attr = { 0 };

	attr.info.bpf_fd = prog;
	attr.info.info_len = sizeof(info);
	attr.info.info = (unsigned long)&info;
	if (prog < 0 || syscall(SYS_bpf, BPF_OBJ_GET_INFO_BY_FD, &attr, sizeof(attr)))
		feature_report("jit", FEATURE_UNKNOWN, prog < 0 ? prog : errno, "%s", "");
	else
		feature_report("jit", info.jited_prog_len ? FEATURE_YES : FEATURE_NO, 0, "%s", "");
	if (prog >= 0)
		close(prog);
}

/* Tries it in a process of the user nobody. */
static void report_unprivileged(void)
{
	int status;
	pid_t child;

	child = fork();
	if (!child) {
		int fd = -EPERM;

		if (!setgid(NOBODY) && !setuid(NOBODY))
			fd = trial_load(&(struct trial){
				.type = BPF_PROG_TYPE_SOCKET_FILTER,
			});
		_exit(fd < 0 ? -fd : 0);
	}
	if (child < 0 || waitpid(child, &status, 0) < 0 || !WIFEXITED(status))
		feature_report("unprivileged", FEATURE_UNKNOWN, 0, "%s", "");
	else
		feature_report("unprivileged", WEXITSTATUS(status) ? FEATURE_NO : FEATURE_YES,
			       WEXITSTATUS(status), "a socket filter loaded by nobody");
}

/*
 * The kernel checks the namespace of the caller only if it knows the command; a token is for user
 * namespaces.
 */
static void report_token(void)
{
	struct {
		__u32 flags;
		__u32 bpffs_fd;
		__u8 rest[56];
	} attr = { 0 };
	int fs = open("/sys/fs/bpf", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	int err;

	attr.bpffs_fd = fs;
	syscall(SYS_bpf, TOKEN_CREATE, &attr, sizeof(attr));
	err = errno;
	feature_report("token", err == EINVAL ? FEATURE_NO : FEATURE_YES, err == EINVAL ? err : 0,
		       "%s", "");
	if (fs >= 0)
		close(fs);
}

static bool has_filesystem(const char *name)
{
	char *text, *next, *line;
	bool found = false;
	size_t len;

	if (file_read("/proc/filesystems", &text, &len))
		return false;
	next = text;
	while (!found && (line = strsep(&next, "\n"))) {
		const char *tab = strchr(line, '\t');

		found = tab && !strcmp(tab + 1, name);
	}
	free(text);
	return found;
}

static void report_cgroups(void)
{
	struct statfs fs;

	feature_report("cgroup_v2",
		       !statfs("/sys/fs/cgroup", &fs) && fs.f_type == CGROUP2_SUPER_MAGIC
			       ? FEATURE_YES
			       : FEATURE_NO,
		       0, "%s", "");
	feature_report("cgroup_v1", has_filesystem("cgroup") ? FEATURE_YES : FEATURE_NO, 0, "%s",
		       "");
}

void probe_system(const struct plan_case *c)
{
	int xsk;

	feature_begin(c, "system");
	report_btf();
	report_jit();
	report_unprivileged();
	report_token();
	report_cgroups();
	for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++)
		feature_report(files[i].name,
			       access(files[i].path, F_OK) ? FEATURE_NO : FEATURE_YES, 0, "%s", "");
	xsk = socket(AF_XDP, SOCK_RAW | SOCK_CLOEXEC, 0);
	feature_report("af_xdp", xsk < 0 ? FEATURE_NO : FEATURE_YES, xsk < 0 ? errno : 0, "%s", "");
	if (xsk >= 0)
		close(xsk);
	feature_begin(c, "setting");
	report_settings();
}
