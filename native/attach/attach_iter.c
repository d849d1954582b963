// SPDX-License-Identifier: Apache-2.0
#include <bpf/bpf.h>
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "attach/attach_ways.h"
#include "attach/test_cgroup.h"
#include "guest/cgroup_layout.h"

/* Maximum number of bytes that are read: all of a short walk, the beginning of a long one. */
#define BYTES_MAX (1 << 20)

/* A walk of a long list that prints nothing sometimes returns EAGAIN. */
#define READS_MAX 4096

/* BPF_CGROUP_ITER_DESCENDANTS_PRE: a cgroup and its descendants */
#define CGROUP_DESCENDANTS 2

/* What to walk. Same as `union bpf_iter_link_info`, which grew with the kernels. */
union iter_subject {
	struct {
		__u32 map_fd;
	} map;
	struct {
		__u32 order;
		__u32 cgroup_fd;
		__u64 cgroup_id;
	} cgroup;
};

static int iter_link(struct attachment *a, union iter_subject *subject, size_t len)
{
	LIBBPF_OPTS(bpf_iter_attach_opts, opts, .link_info = (union bpf_iter_link_info *)subject,
		    .link_info_len = len);

	return attachment_keep_link(a, bpf_program__attach_iter(a->prog, &opts));
}

/* Excludes data sections and the maps of usdt.bpf.h. */
static bool is_own(const struct bpf_map *map)
{
	return !bpf_map__is_internal(map) && strncmp(bpf_map__name(map), "__bpf_", 6);
}

/* Iterators over elements need a map of their type: uses the first one of the object that fits. */
static int attach_to_map(struct attachment *a, const char *target)
{
	struct bpf_map *map;
	int err = -ENOENT;

	bpf_object__for_each_map(map, a->obj) {
		union iter_subject subject = { .map.map_fd = bpf_map__fd(map) };

		if (bpf_map__fd(map) < 0 || !is_own(map))
			continue;
		attachment_target(a, "iter %s %s", target, bpf_map__name(map));
		err = iter_link(a, &subject, sizeof(subject.map));
		if (!err)
			return 0;
	}
	return err == -ENOENT ? attachment_problem(a, err, "the object has no map to walk") : err;
}

static int attach_to_cgroup(struct attachment *a)
{
	union iter_subject subject = { .cgroup.order = CGROUP_DESCENDANTS };
	int fd = test_cgroup_open(), err;

	if (fd < 0)
		return attachment_problem(a, fd, "%s: %s", cgroup_of_case(), strerror(-fd));
	attachment_target(a, "iter cgroup %s", cgroup_of_case());
	subject.cgroup.cgroup_fd = fd;
	err = iter_link(a, &subject, sizeof(subject.cgroup));
	close(fd);
	return err;
}

/* An iterator runs when it is read. */
static int read_through(struct attachment *a)
{
	static char bytes[1 << 16];
	ssize_t n = 1, total = 0;
	int fd;

	fd = bpf_iter_create(bpf_link__fd(a->links[0]));
	if (fd < 0)
		return attachment_problem(a, fd, "BPF_ITER_CREATE: %s", strerror(-fd));
	for (int i = 0; n && total < BYTES_MAX && i < READS_MAX; i++) {
		n = read(fd, bytes, sizeof(bytes));
		if (n < 0 && errno != EAGAIN)
			break;
		if (n > 0)
			total += n;
	}
	close(fd);
	return n < 0 && errno != EAGAIN ?
	       attachment_problem(a, -errno, "attached, but reading it fails: %s",
				  strerror(errno)) : 0;
}

int attach_iter(struct attachment *a)
{
	const char *target = a->override.symbol ? a->override.symbol : section_target(a->prog);
	int err;

	target = target ? target : "";
	attachment_target(a, "iter %s", target);
	if (!strcmp(target, "cgroup"))
		err = attach_to_cgroup(a);
	else if (!strcmp(target, "bpf_map_elem") || !strcmp(target, "bpf_sk_storage_map") ||
		 !strcmp(target, "sockmap"))
		err = attach_to_map(a, target);
	else
		err = attachment_keep_link(a, bpf_program__attach_iter(a->prog, NULL));
	return err ? err : read_through(a);
}
