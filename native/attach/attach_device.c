// SPDX-License-Identifier: Apache-2.0
#include <bpf/bpf.h>
#include <errno.h>
#include <linux/if_link.h>
#include <string.h>
#include <unistd.h>

#include "attach/attach_ways.h"
#include "kernel/attach_types.h"
#include "network/network.h"

/* Length of the queue of a cpumap; it stays empty. */
#define CPUMAP_QUEUE 16

/* As in include/uapi/linux/bpf.h; older headers do not have the program. */
struct map_program {
	/* devmap: the interface; cpumap: the length of the queue */
	__u32 what;
	int prog_fd;
};

/*
 * Tests whether the kernel has links for XDP (Linux 5.9), with a program that passes every packet:
 * its refusal does not depend on the program of the case.
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
	/* The place may be used already, which only links report. */
	return link >= 0 || link == -EBUSY;
}

static void detach_xdp(const struct attachment *a)
{
	bpf_xdp_detach(a->place, 0, NULL);
	if (a->detail)
		bpf_xdp_detach(a->detail, 0, NULL);
}

static int attach_without_link(struct attachment *a, int ifindex, __u32 mode)
{
	int err = bpf_xdp_attach(ifindex, bpf_program__fd(a->prog),
				 XDP_FLAGS_UPDATE_IF_NOEXIST | mode, NULL);

	if (err)
		return err;
	/* A second interface is stored in another field. */
	if (a->undo)
		a->detail = ifindex;
	else
		a->place = ifindex;
	a->undo = detach_xdp;
	return 0;
}

/* @mode: XDP_FLAGS_DRV_MODE for the driver only, 0 for the kernel's choice */
static int attach_to_interface(struct attachment *a, int ifindex, __u32 mode)
{
	LIBBPF_OPTS(bpf_link_create_opts, opts, .flags = mode);
	int err = attachment_keep_fd(a, bpf_link_create(bpf_program__fd(a->prog), ifindex,
							BPF_XDP, &opts));

	if (err == -EINVAL && !has_xdp_links(ifindex))
		err = attach_without_link(a, ifindex, mode);
	return err;
}

/* A program for a devmap or a cpumap is attached when it is put into one. */
static int attach_to_map(struct attachment *a, enum bpf_map_type type, __u32 what)
{
	const struct map_program value = { .what = what, .prog_fd = bpf_program__fd(a->prog) };
	const __u32 key = 0;
	int fd, err;

	fd = bpf_map_create(type, "bpfcompat", sizeof(key), sizeof(value), 1, NULL);
	if (fd < 0)
		return attachment_problem(a, fd, "cannot create a map for the program: %s",
					  strerror(-fd));
	err = bpf_map_update_elem(fd, &key, &value, BPF_ANY);
	if (err) {
		close(fd);
		return err;
	}
	return attachment_keep_fd(a, fd);
}

/*
 * Used if no interface is specified. The driver of a veth pair runs programs as the driver of a
 * network card does, and accepts what generic XDP refuses. The program is also attached to the
 * loopback device, on which tests send; if veth is missing, only to that.
 */
static int attach_to_stand_in(struct attachment *a)
{
	const char *problem;
	int lo = network_interface("lo", &problem), veth, native, generic;

	a->room = "xdp";
	attachment_target(a, "xdp " NETWORK_STAND_IN);
	veth = network_interface(NETWORK_STAND_IN, &problem);
	native = veth < 0 ? veth : attach_to_interface(a, veth, XDP_FLAGS_DRV_MODE);
	if (native == -EBUSY || native == -EEXIST)
		return native;
	generic = attach_to_interface(a, lo, 0);
	if (generic == -EBUSY || generic == -EEXIST)
		return generic;
	if (!native) {
		attachment_target(a, generic ? "xdp " NETWORK_STAND_IN :
				  "xdp " NETWORK_STAND_IN " and lo");
		return 0;
	}
	attachment_target(a, "xdp lo");
	if (veth >= 0)
		return generic ? native : 0;
	if (generic == -EINVAL) {
		a->unsupported = true;
		return attachment_problem(a, generic,
					  "generic XDP refuses the program, and the guest has no "
					  "interface whose driver runs XDP: %s", problem);
	}
	return generic;
}

int attach_xdp(struct attachment *a)
{
	const char *interface = a->override.interface, *problem;
	int type = attach_type_of(a->prog), ifindex;

	if (type == BPF_XDP_CPUMAP) {
		attachment_target(a, "xdp cpumap");
		return attach_to_map(a, BPF_MAP_TYPE_CPUMAP, CPUMAP_QUEUE);
	}
	if (!interface && type != BPF_XDP_DEVMAP)
		return attach_to_stand_in(a);
	if (!interface)
		/* A device that accepts redirected packets, which lo does not. */
		interface = network_interface(NETWORK_STAND_IN, &problem) < 0 ? "lo" :
			    NETWORK_STAND_IN;
	attachment_target(a, "xdp %s%s", type == BPF_XDP_DEVMAP ? "devmap " : "", interface);
	ifindex = network_interface(interface, &problem);
	if (ifindex < 0)
		return attachment_problem(a, ifindex, "%s", problem);
	if (type == BPF_XDP_DEVMAP)
		return attach_to_map(a, BPF_MAP_TYPE_DEVMAP, ifindex);
	/* A program without a specified interface may be attached to each of these. */
	if (!strcmp(interface, "lo") || !strcmp(interface, NETWORK_STAND_IN))
		a->room = "xdp";
	a->attach_type = type;
	return attach_to_interface(a, ifindex, 0);
}
