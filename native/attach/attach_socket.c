// SPDX-License-Identifier: Apache-2.0
#include <bpf/bpf.h>
#include <errno.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "attach/attach_ways.h"
#include "kernel/attach_types.h"

/* Maximum number of maps of a program that are compared; further maps are ignored. */
#define PROGRAM_MAPS_MAX 64

/* Creates a bound UDP socket that stays open as long as the program is attached. */
static int own_socket(struct attachment *a, int *fd)
{
	const struct sockaddr_in loopback = {
		.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK),
	};
	int on = 1;

	*fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	if (*fd < 0)
		return -errno;
	attachment_keep_fd(a, *fd);
	if (setsockopt(*fd, SOL_SOCKET, SO_REUSEPORT, &on, sizeof(on)) ||
	    bind(*fd, (const struct sockaddr *)&loopback, sizeof(loopback)))
		return -errno;
	return 0;
}

static int attach_to_socket(struct attachment *a, int option)
{
	int fd, prog = bpf_program__fd(a->prog), err;

	err = own_socket(a, &fd);
	if (err)
		return attachment_problem(a, err, "cannot create a UDP socket to attach to: %s",
					  strerror(-err));
	return setsockopt(fd, SOL_SOCKET, option, &prog, sizeof(prog)) ? -errno : 0;
}

int attach_socket_filter(struct attachment *a)
{
	attachment_target(a, "SO_ATTACH_BPF of a UDP socket");
	return attach_to_socket(a, SO_ATTACH_BPF);
}

int attach_reuseport(struct attachment *a)
{
	attachment_target(a, "SO_ATTACH_REUSEPORT_EBPF of a UDP socket");
	return attach_to_socket(a, SO_ATTACH_REUSEPORT_EBPF);
}

static bool is_sockmap(const struct bpf_map *map)
{
	return bpf_map__type(map) == BPF_MAP_TYPE_SOCKMAP ||
	       bpf_map__type(map) == BPF_MAP_TYPE_SOCKHASH;
}

static __u32 map_id(const struct bpf_map *map)
{
	struct bpf_map_info info = { 0 };
	__u32 len = sizeof(info);

	return bpf_obj_get_info_by_fd(bpf_map__fd(map), &info, &len) ? 0 : info.id;
}

static bool uses(const struct bpf_program *prog, const struct bpf_map *map)
{
	__u32 ids[PROGRAM_MAPS_MAX], len = sizeof(struct bpf_prog_info);
	struct bpf_prog_info info = {
		.nr_map_ids = PROGRAM_MAPS_MAX, .map_ids = (unsigned long)ids,
	};
	__u32 id = map_id(map);

	if (bpf_obj_get_info_by_fd(bpf_program__fd(prog), &info, &len))
		return false;
	for (__u32 i = 0; i < info.nr_map_ids && i < PROGRAM_MAPS_MAX; i++)
		if (ids[i] == id)
			return true;
	return false;
}

/* Returns the program's own map of sockets, else one of the object, else NULL. */
static const struct bpf_map *find_sockmap(const struct attachment *a)
{
	const struct bpf_map *found = NULL;
	struct bpf_map *map;

	bpf_object__for_each_map(map, a->obj) {
		if (!is_sockmap(map) || bpf_map__fd(map) < 0)
			continue;
		if (uses(a->prog, map))
			return map;
		if (!found)
			found = map;
	}
	return found;
}

static void detach_from_map(const struct attachment *a)
{
	bpf_prog_detach2(bpf_program__fd(a->prog), a->place, a->detail);
}

int attach_sockmap(struct attachment *a)
{
	const struct bpf_map *map = find_sockmap(a);
	int type = attach_type_of(a->prog), fd, err;

	attachment_target(a, "%s of %s", attach_type_name(type),
			  map ? bpf_map__name(map) : "a sockmap of one entry");
	fd = map ? bpf_map__fd(map) :
		   bpf_map_create(BPF_MAP_TYPE_SOCKMAP, "bpfcompat", sizeof(__u32),
				  sizeof(__u32), 1, NULL);
	if (fd < 0)
		return attachment_problem(a, fd, "cannot create a sockmap: %s", strerror(-fd));
	if (!map)
		attachment_keep_fd(a, fd);
	err = bpf_prog_attach(bpf_program__fd(a->prog), fd, type, 0);
	if (err)
		return err;
	a->place = fd;
	a->detail = type;
	a->undo = detach_from_map;
	return 0;
}
