// SPDX-License-Identifier: Apache-2.0
#include <bpf/bpf.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/netfilter.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "attach/attach_ways.h"
#include "attach/test_cgroup.h"
#include "guest/cgroup_layout.h"
#include "kernel/attach_types.h"
#include "kernel/cgroup_attach.h"
#include "kernel/link_create.h"

/* After connection tracking, at the priority of filters (NF_IP_PRI_FILTER). */
#define NETFILTER_PRIORITY 0

int attach_link(struct attachment *a, int target, int attach_type)
{
	a->attach_type = attach_type;
	return attachment_keep_fd(a, bpf_link_create(bpf_program__fd(a->prog), target, attach_type,
						     NULL));
}

/*
 * Tests whether the kernel has links for a kind of hook (cgroups: Linux 5.7, flow dissector: 5.8).
 * With links, the kernel rejects the target; without, it rejects the attach type like an unknown
 * command.
 */
static bool has_links(const struct attachment *a, int attach_type)
{
	return bpf_link_create(bpf_program__fd(a->prog), -1, attach_type, NULL) == -EBADF;
}

static void detach_without_link(const struct attachment *a)
{
	bpf_prog_detach2(bpf_program__fd(a->prog), a->place, a->detail);
}

/* An attachment with BPF_PROG_ATTACH outlives this process, so it must be undone. */
static int undo_later(struct attachment *a, int target, int attach_type)
{
	a->place = target;
	a->detail = attach_type;
	a->undo = detach_without_link;
	return 0;
}

static int attach_without_link(struct attachment *a, int target, int attach_type)
{
	int err = bpf_prog_attach(bpf_program__fd(a->prog), target, attach_type, 0);

	return err ? err : undo_later(a, target, attach_type);
}

/* For kernels without links for cgroups. */
static int attach_cgroup_without_link(struct attachment *a, int cgroup, int attach_type)
{
	int err = cgroup_attach(bpf_program__fd(a->prog), cgroup, attach_type);

	return err ? err : undo_later(a, cgroup, attach_type);
}

static int attach_hook(struct attachment *a, int cgroup, int attach_type)
{
	int err = attach_link(a, cgroup, attach_type);

	return err == -EINVAL && !has_links(a, attach_type) ?
	       attach_cgroup_without_link(a, cgroup, attach_type) : err;
}

/* Strips the usual mount point of cgroups from a path of the manifest. */
static const char *below_root(const char *path)
{
	size_t len = strlen(CGROUP_MOUNT_POINT);

	if (!strncmp(path, CGROUP_MOUNT_POINT, len) && (!path[len] || path[len] == '/'))
		path += len;
	return path + strspn(path, "/");
}

int attach_cgroup(struct attachment *a)
{
	int type = attach_type_of(a->prog), fd, err;
	const char *cgroup = a->override.cgroup;
	char path[PATH_MAX];

	if (!cgroup)
		snprintf(path, sizeof(path), "%s", cgroup_of_case());
	else if (!strncmp(cgroup, cgroup_root(), strlen(cgroup_root())))
		snprintf(path, sizeof(path), "%s", cgroup);
	else
		snprintf(path, sizeof(path), "%s/%s", cgroup_root(), below_root(cgroup));
	if (type == BPF_LSM_CGROUP)
		attachment_target(a, "lsm_cgroup %s %s", traced_name(a), path);
	else
		attachment_target(a, "%s %s", attach_type_name(type), path);

	fd = cgroup_open(path);
	if (fd < 0)
		return attachment_problem(a, fd, "cannot open the cgroup %s: %s%s", path,
					  fd == -EINVAL ? "it is not below " : strerror(-fd),
					  fd == -EINVAL ? cgroup_root() : "");
	err = attach_hook(a, fd, type);
	/* Detaching needs the cgroup again, a link does not. */
	if (err || !a->undo)
		close(fd);
	else
		attachment_keep_fd(a, fd);
	return err;
}

int attach_netns(struct attachment *a)
{
	int type = attach_type_of(a->prog), fd, err;

	attachment_target(a, "%s of the network namespace", attach_type_name(type));
	fd = open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return attachment_problem(a, -errno, "cannot open /proc/self/ns/net: %s",
					  strerror(errno));
	err = attach_link(a, fd, type);
	close(fd);
	/* The old way has no target: it attaches to the caller's network namespace. */
	if (err == -EINVAL && type == BPF_FLOW_DISSECTOR && !has_links(a, type))
		err = attach_without_link(a, 0, type);
	return err;
}

int attach_netfilter(struct attachment *a)
{
	struct link_create link = {
		.prog_fd = bpf_program__fd(a->prog),
		.attach_type = ATTACH_NETFILTER,
		.netfilter = {
			.pf = NFPROTO_IPV4,
			.hooknum = NF_INET_LOCAL_IN,
			/* Two programs of one hook must not have the same priority. */
			.priority = NETFILTER_PRIORITY + a->index,
		},
	};

	a->attach_type = ATTACH_NETFILTER;
	attachment_target(a, "netfilter ipv4 local_in priority %d", link.netfilter.priority);
	return attachment_keep_fd(a, link_create(&link));
}
