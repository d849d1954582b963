// SPDX-License-Identifier: Apache-2.0
#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include <errno.h>
#include <stdbool.h>
#include <unistd.h>

#include "feature.h"
#include "probe_kinds.h"
#include "probes.h"
#include "type_names.h"

/* Map types and flags that are younger than Linux 6.1's headers. */
#define MAP_TYPE_CGRP_STORAGE 32
#define MAP_TYPE_ARENA 33
#define MAP_TYPE_INSN_ARRAY 34

/* The smallest map of a type. */
struct smallest {
	__u32 type;
	__u32 key_size;
	__u32 value_size;
	__u32 max_entries;
	__u32 flags;
	/* it keeps something for objects of the kernel: its types are told by BTF */
	bool storage;
	bool outer;
};

static const struct smallest smallest[] = {
	{ BPF_MAP_TYPE_HASH, 4, 4, 1, 0, false, false },
	{ BPF_MAP_TYPE_ARRAY, 4, 4, 1, 0, false, false },
	{ BPF_MAP_TYPE_PROG_ARRAY, 4, 4, 1, 0, false, false },
	{ BPF_MAP_TYPE_PERF_EVENT_ARRAY, 4, 4, 1, 0, false, false },
	{ BPF_MAP_TYPE_PERCPU_HASH, 4, 4, 1, 0, false, false },
	{ BPF_MAP_TYPE_PERCPU_ARRAY, 4, 4, 1, 0, false, false },
	{ BPF_MAP_TYPE_STACK_TRACE, 4, 8, 1, 0, false, false },
	{ BPF_MAP_TYPE_CGROUP_ARRAY, 4, 4, 1, 0, false, false },
	{ BPF_MAP_TYPE_LRU_HASH, 4, 4, 1, 0, false, false },
	{ BPF_MAP_TYPE_LRU_PERCPU_HASH, 4, 4, 1, 0, false, false },
	{ BPF_MAP_TYPE_LPM_TRIE, 8, 4, 1, BPF_F_NO_PREALLOC, false, false },
	{ BPF_MAP_TYPE_ARRAY_OF_MAPS, 4, 4, 1, 0, false, true },
	{ BPF_MAP_TYPE_HASH_OF_MAPS, 4, 4, 1, 0, false, true },
	{ BPF_MAP_TYPE_DEVMAP, 4, 4, 1, 0, false, false },
	{ BPF_MAP_TYPE_SOCKMAP, 4, 4, 1, 0, false, false },
	{ BPF_MAP_TYPE_CPUMAP, 4, 4, 1, 0, false, false },
	{ BPF_MAP_TYPE_XSKMAP, 4, 4, 1, 0, false, false },
	{ BPF_MAP_TYPE_SOCKHASH, 4, 4, 1, 0, false, false },
	{ BPF_MAP_TYPE_CGROUP_STORAGE, sizeof(struct bpf_cgroup_storage_key), 8, 0, 0, false, false },
	{ BPF_MAP_TYPE_REUSEPORT_SOCKARRAY, 4, 4, 1, 0, false, false },
	{ BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE, sizeof(struct bpf_cgroup_storage_key), 8, 0, 0, false,
	  false },
	{ BPF_MAP_TYPE_QUEUE, 0, 4, 1, 0, false, false },
	{ BPF_MAP_TYPE_STACK, 0, 4, 1, 0, false, false },
	{ BPF_MAP_TYPE_SK_STORAGE, 4, 4, 0, BPF_F_NO_PREALLOC, true, false },
	{ BPF_MAP_TYPE_DEVMAP_HASH, 4, 4, 1, 0, false, false },
	/* as many bytes as a page has, at most 64 KiB */
	{ BPF_MAP_TYPE_RINGBUF, 0, 0, 65536, 0, false, false },
	{ BPF_MAP_TYPE_INODE_STORAGE, 4, 4, 0, BPF_F_NO_PREALLOC, true, false },
	{ BPF_MAP_TYPE_TASK_STORAGE, 4, 4, 0, BPF_F_NO_PREALLOC, true, false },
	{ BPF_MAP_TYPE_BLOOM_FILTER, 0, 4, 1, 0, false, false },
	{ BPF_MAP_TYPE_USER_RINGBUF, 0, 0, 65536, 0, false, false },
	{ MAP_TYPE_CGRP_STORAGE, 4, 4, 0, BPF_F_NO_PREALLOC, true, false },
	{ MAP_TYPE_ARENA, 0, 0, 1, BPF_F_MMAPABLE, false, false },
	/* struct bpf_insn_array_value */
	{ MAP_TYPE_INSN_ARRAY, 4, 16, 1, 0, false, false },
};

/* BTF that has one type: int. */
static int int_btf(void)
{
	struct btf *btf = btf__new_empty();
	int fd = -ENOMEM;

	if (btf && btf__add_int(btf, "int", 4, BTF_INT_SIGNED) == 1 && !btf__load_into_kernel(btf))
		fd = dup(btf__fd(btf));
	btf__free(btf);
	return fd;
}

static int make(const struct smallest *map, int btf_fd)
{
	union bpf_attr attr = {
		.map_type = map->type,
		.key_size = map->key_size,
		.value_size = map->value_size,
		.max_entries = map->max_entries,
		.map_flags = map->flags,
	};
	int fd, inner = -1;

	if (map->storage) {
		attr.btf_fd = btf_fd;
		attr.btf_key_type_id = 1;
		attr.btf_value_type_id = 1;
	}
	if (map->outer) {
		inner = trial_array(4);
		attr.inner_map_fd = inner;
	}
	fd = trial_map(&attr);
	if (inner >= 0)
		close(inner);
	return fd;
}

void probe_maps(const struct plan_case *c)
{
	int btf_fd = int_btf();

	feature_begin(c, "map_type");
	for (size_t i = 0; i < sizeof(smallest) / sizeof(smallest[0]); i++) {
		const char *name = map_type_name(smallest[i].type);

		feature_try(name);
		feature_answer(name, make(&smallest[i], btf_fd), "");
	}
	probe_younger_types("bpf_map_type", "BPF_MAP_TYPE_", MAP_TYPE_INSN_ARRAY);
	if (btf_fd >= 0)
		close(btf_fd);
}
