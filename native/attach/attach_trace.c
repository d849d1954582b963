// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <linux/perf_event.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "attach/attach_ways.h"
#include "attach/target_programs.h"
#include "kernel/attach_types.h"

/* Frequent enough to run within any test, and rare enough not to matter: 100 times a second. */
#define SAMPLE_HZ 100

static int no_target(struct attachment *a, const char *what, const char *field)
{
	return attachment_problem(a, -EINVAL,
				  "section \"%s\" names no %s: set \"%s\" of \"attach\"",
				  bpf_program__section_name(a->prog), what, field);
}

/* Attaches to the override's category and name, or to `category/name` of the section. */
int attach_tracepoint(struct attachment *a)
{
	const char *category = a->override.category, *name = a->override.name;
	const char *target = section_target(a->prog);

	if (name && !category)
		return attachment_problem(a, -EINVAL, "tracepoint %s without its category", name);
	if (name) {
		attachment_target(a, "tracepoint %s/%s", category, name);
		return attachment_keep_link(a, bpf_program__attach_tracepoint(a->prog, category,
									      name));
	}
	attachment_target(a, "tracepoint %s", target ? target : "");
	if (!target)
		return no_target(a, "tracepoint", "category\" and \"name");
	return attachment_keep_link(a, bpf_program__attach(a->prog));
}

int attach_raw_tracepoint(struct attachment *a)
{
	const char *name = a->override.name ? a->override.name : section_target(a->prog);

	attachment_target(a, "raw_tracepoint %s", name ? name : "");
	if (!name)
		return no_target(a, "tracepoint", "name");
	return attachment_keep_link(a, bpf_program__attach_raw_tracepoint(a->prog, name));
}

/* Returns the prefix for the target in the kernel's BTF, which was set at load. */
static const char *traced_kind(const struct bpf_program *prog)
{
	const char *section = tracing_section(bpf_program__expected_attach_type(prog));

	if (section)
		return section;
	return bpf_program__type(prog) == BPF_PROG_TYPE_EXT ? "freplace" : "trace";
}

int attach_function(struct attachment *a)
{
	const char *problem;

	if (a->override.artifact) {
		attachment_target(a, "%s %s of program %s of artifact %s", traced_kind(a->prog),
				  traced_name(a), a->override.target, a->override.artifact);
		if (!target_program_is_attached(&a->override, &problem))
			return attachment_problem(a, -ENOENT, "%s", problem);
		return attachment_keep_link(a, bpf_program__attach_trace(a->prog));
	}
	attachment_target(a, "%s %s", traced_kind(a->prog), traced_name(a));
	/* Programs for several functions can only be attached by their section. */
	if (strstr(bpf_program__section_name(a->prog), ".multi"))
		return attachment_keep_link(a, bpf_program__attach(a->prog));
	return attachment_keep_link(a, bpf_program__attach_trace(a->prog));
}

int attach_lsm(struct attachment *a)
{
	attachment_target(a, "lsm %s", traced_name(a));
	return attachment_keep_link(a, bpf_program__attach_lsm(a->prog));
}

static int clock_event(int cpu)
{
	struct perf_event_attr clock = {
		.type = PERF_TYPE_SOFTWARE,
		.size = sizeof(clock),
		.config = PERF_COUNT_SW_CPU_CLOCK,
		.freq = 1,
		.sample_freq = SAMPLE_HZ,
	};
	int fd = syscall(SYS_perf_event_open, &clock, -1, cpu, -1, PERF_FLAG_FD_CLOEXEC);

	return fd < 0 ? -errno : fd;
}

int attach_perf_event(struct attachment *a)
{
	int cpus = libbpf_num_possible_cpus(), err = 0;

	attachment_target(a, "perf_event cpu-clock of each CPU");
	for (int cpu = 0; !err && cpu < cpus; cpu++) {
		struct bpf_link *link;
		int fd = clock_event(cpu);

		/* a possible CPU that is not present */
		if (fd == -ENODEV)
			continue;
		if (fd < 0)
			return attachment_problem(a, fd, "perf_event_open cpu-clock of CPU %d: %s",
						  cpu, strerror(-fd));
		link = bpf_program__attach_perf_event(a->prog, fd);
		err = attachment_keep_link(a, link);
		/* The link closes the file descriptor if it was created. */
		if (!link)
			close(fd);
	}
	return err;
}
