// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "base/file.h"
#include "base/insn.h"
#include "kernel/trial.h"

/* BPF_LOG_LEVEL1 of include/linux/bpf_verifier.h */
#define LOG_ALL 1

/* The kernel returns EAGAIN if a signal interrupts the verifier. */
#define LOAD_TRIES 5

static char log_text[32768];

/* The log belongs to a program that was refused, and nothing was tried since. */
static bool refused;

static int bpf(enum bpf_cmd cmd, const union bpf_attr *attr)
{
	int fd = syscall(SYS_bpf, cmd, attr, sizeof(*attr));

	return fd < 0 ? -errno : fd;
}

int trial_load(const struct trial *trial)
{
	static const struct bpf_insn nothing[] = { MOV_IMM(0, 0), EXIT() };
	union bpf_attr attr = { 0 };
	int fd = -EAGAIN;

	log_text[0] = '\0';
	attr.prog_type = trial->type;
	attr.insns = (unsigned long)(trial->insns ? trial->insns : nothing);
	attr.insn_cnt = trial->insns ? trial->insn_cnt : sizeof(nothing) / sizeof(nothing[0]);
	attr.license = (unsigned long)"GPL";
	attr.log_level = trial->log_level ? trial->log_level : LOG_ALL;
	attr.log_buf = (unsigned long)log_text;
	attr.log_size = sizeof(log_text);
	attr.kern_version = trial_kernel_version();
	attr.prog_flags = trial->flags;
	attr.expected_attach_type = trial->attach_type;
	attr.attach_btf_id = trial->btf_id;
	attr.attach_prog_fd = trial->target_fd;
	attr.prog_btf_fd = trial->btf_fd;
	if (trial->function_cnt) {
		attr.func_info = (unsigned long)trial->functions;
		attr.func_info_cnt = trial->function_cnt;
		attr.func_info_rec_size = sizeof(*trial->functions);
	}
	for (int i = 0; i < LOAD_TRIES && fd == -EAGAIN; i++)
		fd = bpf(BPF_PROG_LOAD, &attr);
	refused = fd < 0;
	return fd;
}

int trial_try(const struct trial *trial)
{
	int fd = trial_load(trial);

	if (fd < 0)
		return fd;
	close(fd);
	return 0;
}

const char *trial_log(void)
{
	return log_text;
}

/* The reason is the last line before the statistics; instructions precede it. */
const char *trial_reason(void)
{
	static char reason[256];
	char *text = refused ? strdup(log_text) : NULL, *next = text, *line;

	reason[0] = '\0';
	while (text && (line = strsep(&next, "\n")))
		if (*line && strncmp(line, "processed ", strlen("processed ")) &&
		    strncmp(line, "verification time", strlen("verification time")) &&
		    strncmp(line, "stack depth", strlen("stack depth")))
			snprintf(reason, sizeof(reason), "%s", line);
	free(text);
	return reason;
}

int trial_map(const union bpf_attr *attr)
{
	refused = false;
	return bpf(BPF_MAP_CREATE, attr);
}

int trial_array(__u32 value_size)
{
	const union bpf_attr attr = {
		.map_type = BPF_MAP_TYPE_ARRAY, .key_size = 4, .value_size = value_size,
		.max_entries = 1,
	};

	return trial_map(&attr);
}

int trial_attach_raw(int prog_fd, const char *name)
{
	union bpf_attr attr = { 0 };

	attr.raw_tracepoint.name = (unsigned long)name;
	attr.raw_tracepoint.prog_fd = prog_fd;
	return bpf(BPF_RAW_TRACEPOINT_OPEN, &attr);
}

static __u32 version_code(const char *text)
{
	unsigned int major, minor, patch;

	if (!text || sscanf(text, "%u.%u.%u", &major, &minor, &patch) != 3)
		return 0;
	return (major << 16) + (minor << 8) + (patch > 255 ? 255 : patch);
}

/*
 * Releases of Debian and Ubuntu end in .0. The version that the kernel was built as is in the uname
 * version ("#1 SMP Debian 4.19.304-1"), and on Ubuntu in a file ("Ubuntu 4.15.0-213.224-generic
 * 4.15.18").
 */
__u32 trial_kernel_version(void)
{
	static __u32 known;
	struct utsname kernel = { 0 };
	const char *debian;
	char *ubuntu;
	size_t len;

	if (known)
		return known;
	uname(&kernel);
	debian = strstr(kernel.version, "Debian ");
	known = version_code(debian ? debian + strlen("Debian ") : kernel.release);
	if (!file_read("/proc/version_signature", &ubuntu, &len)) {
		const char *last = strrchr(ubuntu, ' ');

		if (last && version_code(last + 1))
			known = version_code(last + 1);
		free(ubuntu);
	}
	return known;
}
