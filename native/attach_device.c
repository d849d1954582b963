// SPDX-License-Identifier: Apache-2.0
#include <bpf/bpf.h>
#include <errno.h>
#include <linux/if_link.h>
#include <string.h>
#include <unistd.h>

#include "attach_types.h"
#include "attach_ways.h"
#include "network.h"

/* As much as a cpumap program needs: the queue stays empty. */
#define CPUMAP_QUEUE 16

/* Of include/uapi/linux/bpf.h, which older headers have without the program. */
struct map_program {
	/* devmap: the interface; cpumap: the length of the queue */
	__u32 what;
	int prog_fd;
};

/*
 * Whether the kernel has links for XDP (Linux 5.9), shown by a program that
 * passes everything: a refusal says nothing of the program at hand then.
 */
static bool has_xdp_links(int ifindex)
{
	static const struct bpf_insn pass[] = {
		{ .code = BPF_ALU64 | BPF_MOV | BPF_K, .dst_reg = BPF_REG_0, .imm = XDP_PASS },
		{ .code = BPF_JMP | BPF_EXIT },
	};
	LIBBPF_OPTS(bpf_prog_load_opts, opts, .expected_attach_type = BPF_XDP);
	int prog, link;

	prog = bpf_prog_load(BPF_PROG_TYPE_XDP, "pass", "GPL", pass, 2, &opts);
	if (prog < 0)
		return false;
	link = bpf_link_create(prog, ifindex, BPF_XDP, NULL);
	close(prog);
	if (link >= 0)
		close(link);
	/* The place may be taken, which only links are told. */
	return link >= 0 || link == -EBUSY;
}

static void detach_xdp(const struct attachment *a)
{
	bpf_xdp_detach(a->place, 0, NULL);
}

static int attach_xdp_without_link(struct attachment *a, int ifindex)
{
	int err = bpf_xdp_attach(ifindex, bpf_program__fd(a->prog), XDP_FLAGS_UPDATE_IF_NOEXIST,
				 NULL);

	if (err)
		return err;
	a->place = ifindex;
	a->undo = detach_xdp;
	return 0;
}

/* A program for a devmap or a cpumap is attached by being in one. */
static int attach_to_map(struct attachment *a, enum bpf_map_type type, __u32 what)
{
	const struct map_program value = { .what = what, .prog_fd = bpf_program__fd(a->prog) };
	const __u32 key = 0;
	int fd, err;

	fd = bpf_map_create(type, "bpfcompat", sizeof(key), sizeof(value), 1, NULL);
	if (fd < 0)
		return attachment_problem(a, fd, "cannot create the map to put it into: %s",
					  strerror(-fd));
	err = bpf_map_update_elem(fd, &key, &value, BPF_ANY);
	if (err) {
		close(fd);
		return err;
	}
	return attachment_keep_fd(a, fd);
}

int attach_xdp(struct attachment *a)
{
	const char *interface = a->override.interface ? a->override.interface : "lo";
	int type = attach_type_of(a->prog), ifindex, err;
	const char *problem;

	if (type == BPF_XDP_CPUMAP) {
		attachment_target(a, "xdp cpumap");
		return attach_to_map(a, BPF_MAP_TYPE_CPUMAP, CPUMAP_QUEUE);
	}
	attachment_target(a, "xdp %s%s", type == BPF_XDP_DEVMAP ? "devmap " : "", interface);
	ifindex = network_interface(interface, &problem);
	if (ifindex < 0)
		return attachment_problem(a, ifindex, "%s", problem);
	if (type == BPF_XDP_DEVMAP)
		return attach_to_map(a, BPF_MAP_TYPE_DEVMAP, ifindex);
	err = attach_link(a, ifindex, type);
	if (err == -EINVAL && !has_xdp_links(ifindex))
		err = attach_xdp_without_link(a, ifindex);
	return err;
}
