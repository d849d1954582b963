// SPDX-License-Identifier: Apache-2.0
#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "kernel/feature.h"
#include "kernel/probe_functions.h"
#include "kernel/probe_kinds.h"
#include "probe/probes.h"

/*
 * Prefix of the struct that the kernel generates for each kind; user space fills in its member
 * `data`.
 */
#define VALUE_PREFIX "bpf_struct_ops_"
#define DATA "data"

#define TCP_OPS "tcp_congestion_ops"

/* Members that the kernel requires, in tcp_validate_congestion_control(). */
static const char *const tcp_members[] = { "ssthresh", "cong_avoid", "undo_cwnd" };

#define TCP_MEMBER_CNT (sizeof(tcp_members) / sizeof(tcp_members[0]))

static const struct btf_member *member_of(const struct btf *btf, const struct btf_type *type,
					  const char *name)
{
	for (int i = 0; i < btf_vlen(type); i++)
		if (!strcmp(btf__name_by_offset(btf, btf_members(type)[i].name_off), name))
			return &btf_members(type)[i];
	return NULL;
}

/* Returns NULL for structs that only have such a name. */
static const char *kind_of(const struct btf *btf, const struct btf_type *type)
{
	const char *name = btf__name_by_offset(btf, type->name_off);
	const struct btf_member *data;

	if (!btf_is_struct(type) || strncmp(name, VALUE_PREFIX, strlen(VALUE_PREFIX)))
		return NULL;
	data = member_of(btf, type, DATA);
	if (!data || !btf_is_struct(btf__type_by_id(btf, data->type)))
		return NULL;
	return name + strlen(VALUE_PREFIX);
}

/* The kernel also requires BTF of the program, with any contents. */
static int make_map(__u32 value_id, __u32 size, int btf_fd)
{
	const union bpf_attr attr = {
		.map_type = BPF_MAP_TYPE_STRUCT_OPS, .key_size = 4, .value_size = size,
		.max_entries = 1, .btf_fd = btf_fd, .btf_vmlinux_value_type_id = value_id,
	};

	return trial_map(&attr);
}

static int update(int map, const void *value)
{
	union bpf_attr attr = { 0 };
	__u32 key = 0;

	attr.map_fd = map;
	attr.key = (unsigned long)&key;
	attr.value = (unsigned long)value;
	return syscall(SYS_bpf, BPF_MAP_UPDATE_ELEM, &attr, sizeof(attr)) ? -errno : 0;
}

static void unregister(int map)
{
	union bpf_attr attr = { 0 };
	__u32 key = 0;

	attr.map_fd = map;
	attr.key = (unsigned long)&key;
	syscall(SYS_bpf, BPF_MAP_DELETE_ELEM, &attr, sizeof(attr));
}

/* Loads the programs of the members. Return: 0, or -errno of the first that is refused. */
static int load_members(const struct btf *btf, __u32 ops_id, char *data, int *fds)
{
	const struct btf_type *ops = btf__type_by_id(btf, ops_id);

	for (size_t i = 0; i < TCP_MEMBER_CNT; i++) {
		const struct btf_member *member = member_of(btf, ops, tcp_members[i]);
		unsigned long fd;

		if (!member)
			return -ESRCH;
		fds[i] = trial_load(&(struct trial){
			.type = BPF_PROG_TYPE_STRUCT_OPS, .btf_id = ops_id,
			.attach_type = member - btf_members(ops),
		});
		if (fds[i] < 0)
			return fds[i];
		fd = fds[i];
		memcpy(data + member->offset / 8, &fd, sizeof(fd));
	}
	return 0;
}

/* Registers a congestion control that nobody uses, and unregisters it. */
static int register_tcp(const struct btf *btf, __u32 value_id, int map)
{
	const struct btf_type *value_type = btf__type_by_id(btf, value_id);
	const struct btf_member *data = member_of(btf, value_type, DATA);
	const struct btf_member *name;
	int fds[TCP_MEMBER_CNT], err;
	char *value, *ops;

	if (!data)
		return -ENOENT;
	value = calloc(1, value_type->size);
	if (!value)
		return -ENOMEM;
	memset(fds, -1, sizeof(fds));
	ops = value + data->offset / 8;
	name = member_of(btf, btf__type_by_id(btf, data->type), "name");
	if (name)
		memcpy(ops + name->offset / 8, "bpfcompat", sizeof("bpfcompat"));
	err = load_members(btf, data->type, ops, fds);
	if (!err)
		err = update(map, value);
	if (!err)
		unregister(map);
	for (size_t i = 0; i < TCP_MEMBER_CNT; i++)
		if (fds[i] >= 0)
			close(fds[i]);
	free(value);
	return err;
}

static void report_kind(const struct btf *btf, __u32 id, const char *kind, int btf_fd)
{
	int map, err;

	feature_try(kind);
	map = make_map(id, btf__type_by_id(btf, id)->size, btf_fd);
	if (map < 0 || strcmp(kind, TCP_OPS)) {
		feature_answer(kind, map, "a map was created");
		return;
	}
	err = register_tcp(btf, id, map);
	feature_answer(kind, err ? err : map, "registered");
	if (err)
		close(map);
}

void probe_struct_ops(const struct plan_case *c)
{
	struct btf *btf = btf__load_vmlinux_btf();
	__u32 value_id;
	int btf_fd = value_btf("any", 4, &value_id);

	feature_begin(c, "struct_ops");
	for (__u32 id = 1; btf && id < btf__type_cnt(btf); id++) {
		const char *kind = kind_of(btf, btf__type_by_id(btf, id));

		if (kind)
			report_kind(btf, id, kind, btf_fd);
	}
	if (btf_fd >= 0)
		close(btf_fd);
}
