// SPDX-License-Identifier: Apache-2.0
#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "guest/cgroup_layout.h"
#include "guest/leftover_objects.h"
#include "guest/leftover_report.h"

/* Programs are freed after an RCU grace period, or with the network namespace that holds them. */
#define KERNEL_GRACE_USEC 1000000
#define KERNEL_POLL_NS 2000000

/* More attach types than any kernel has: the kernel refuses unknown ones. */
#define ATTACH_TYPES 96
#define ATTACHED_MAX 64

/* Linux before 5.8 has no ids of links, and hardly any links. */
void leftover_objects_mark(struct leftover_mark *mark)
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
		leftover_report(case_id, "link", name);
	}
	for (id = mark->program; !bpf_prog_get_next_id(id, &id);) {
		program_name(id, name, sizeof(name));
		leftover_report(case_id, "program", name);
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

void leftover_objects_remove(const struct plan_case *c, const struct leftover_mark *mark,
			     bool report)
{
	uint64_t deadline = clock_usec() + KERNEL_GRACE_USEC;

	while (anything_is_left(mark) && clock_usec() < deadline)
		clock_pause(KERNEL_POLL_NS);
	if (!anything_is_left(mark))
		return;
	if (report)
		report_kernel_objects(c->id, mark);
	detach_root_cgroup(mark);
	unregister_struct_ops();
}
