// SPDX-License-Identifier: Apache-2.0
#include <bpf/bpf.h>
#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "attach.h"
#include "marker.h"
#include "message.h"
#include "record.h"

#define TEST_CGROUP "/sys/fs/cgroup/bpfcompat"

/* What programs are attached to that say by themselves only how, not where. */
struct targets {
	int cgroup_fd;
	int netns_fd;
	int ifindex;
};

static void targets_open(struct targets *targets)
{
	/* A case that was killed may have left it. */
	mkdir(TEST_CGROUP, 0755);
	targets->cgroup_fd = open(TEST_CGROUP, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	targets->netns_fd = open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);
	targets->ifindex = if_nametoindex("lo");
}

static void targets_close(struct targets *targets)
{
	if (targets->netns_fd >= 0)
		close(targets->netns_fd);
	if (targets->cgroup_fd >= 0)
		close(targets->cgroup_fd);
	rmdir(TEST_CGROUP);
}

static bool is_cgroup_program(const struct bpf_program *prog)
{
	switch (bpf_program__type(prog)) {
	case BPF_PROG_TYPE_CGROUP_SKB:
	case BPF_PROG_TYPE_CGROUP_SOCK:
	case BPF_PROG_TYPE_CGROUP_SOCK_ADDR:
	case BPF_PROG_TYPE_CGROUP_DEVICE:
	case BPF_PROG_TYPE_CGROUP_SYSCTL:
	case BPF_PROG_TYPE_CGROUP_SOCKOPT:
	case BPF_PROG_TYPE_SOCK_OPS:
		return true;
	case BPF_PROG_TYPE_LSM:
		return bpf_program__expected_attach_type(prog) == BPF_LSM_CGROUP;
	default:
		return false;
	}
}

/* Not those for a devmap or a cpumap: these are run by their map. */
static bool is_device_xdp(const struct bpf_program *prog)
{
	return bpf_program__type(prog) == BPF_PROG_TYPE_XDP &&
	       bpf_program__expected_attach_type(prog) == BPF_XDP;
}

static bool is_netns_program(const struct bpf_program *prog)
{
	return bpf_program__type(prog) == BPF_PROG_TYPE_FLOW_DISSECTOR ||
	       bpf_program__type(prog) == BPF_PROG_TYPE_SK_LOOKUP;
}

static struct bpf_link *attach(const struct bpf_program *prog, const struct targets *targets)
{
	if (is_device_xdp(prog) && targets->ifindex)
		return bpf_program__attach_xdp(prog, targets->ifindex);
	if (is_cgroup_program(prog) && targets->cgroup_fd >= 0)
		return bpf_program__attach_cgroup(prog, targets->cgroup_fd);
	if (is_netns_program(prog) && targets->netns_fd >= 0)
		return bpf_program__attach_netns(prog, targets->netns_fd);
	return bpf_program__attach(prog);
}

/*
 * Kernels without links for a type (cgroups before 5.7, the flow dissector
 * before 5.8, XDP before 5.9) refuse with EINVAL: attach the old way. Such an
 * attachment outlives its maker, so it is undone at once.
 *
 * Return: 0 or -errno, -EINVAL for types that had no old way.
 */
static int attach_without_link(const struct bpf_program *prog, const struct targets *targets)
{
	enum bpf_attach_type type = bpf_program__expected_attach_type(prog);
	int fd = bpf_program__fd(prog), target, err;

	if (is_device_xdp(prog)) {
		err = bpf_xdp_attach(targets->ifindex, fd, 0, NULL);
		return err ? err : bpf_xdp_detach(targets->ifindex, 0, NULL);
	}
	if (!is_cgroup_program(prog) && bpf_program__type(prog) != BPF_PROG_TYPE_FLOW_DISSECTOR)
		return -EINVAL;

	/* The flow dissector takes the caller's network namespace and no target. */
	target = is_cgroup_program(prog) ? targets->cgroup_fd : 0;
	err = bpf_prog_attach(fd, target, type, 0);
	return err ? err : bpf_prog_detach2(fd, target, type);
}

static void attach_report(const struct plan_case *c, const struct bpf_program *prog, int err)
{
	/* libbpf warns of whatever fails, except that it has no way to attach a type. */
	bool unsupported = err == EOPNOTSUPP && !message_was_given();

	record_begin("attach");
	record_number("case", c->id);
	record_string("program", bpf_program__name(prog));
	record_string("status", !err ? "attached" : unsupported ? "unsupported" : "failed");
	record_number("errno", err);
	record_string("message", err ? message_of_step(err) : "");
	record_end();
}

static struct bpf_link *attach_program(const struct plan_case *c, const struct bpf_program *prog,
				       const struct targets *targets)
{
	struct bpf_link *link;
	int err;

	message_step();
	marker_write(c->artifact, bpf_program__name(prog), "attach");
	link = attach(prog, targets);
	err = link ? 0 : errno;
	if (err == EINVAL)
		err = -attach_without_link(prog, targets);
	attach_report(c, prog, err);
	return link;
}

static void detach_program(const struct plan_case *c, const struct bpf_program *prog,
			   struct bpf_link *link)
{
	marker_write(c->artifact, bpf_program__name(prog), "detach");
	bpf_link__destroy(link);
}

int attach_programs(const struct plan_case *c, struct bpf_object *obj)
{
	struct targets targets;
	struct bpf_program *prog;
	struct bpf_link **links;
	size_t cnt = 0, i = 0;

	bpf_object__for_each_program(prog, obj)
		cnt++;
	links = calloc(cnt + 1, sizeof(*links));
	if (!links)
		return -ENOMEM;

	targets_open(&targets);
	bpf_object__for_each_program(prog, obj) {
		struct bpf_link **link = &links[i++];

		if (bpf_program__fd(prog) < 0)
			continue;
		*link = attach_program(c, prog, &targets);
		/* A device and a network namespace take one program: make room for the next. */
		if (*link && (is_device_xdp(prog) || is_netns_program(prog))) {
			detach_program(c, prog, *link);
			*link = NULL;
		}
	}

	i = 0;
	bpf_object__for_each_program(prog, obj) {
		if (links[i])
			detach_program(c, prog, links[i]);
		i++;
	}
	targets_close(&targets);
	free(links);
	return 0;
}
