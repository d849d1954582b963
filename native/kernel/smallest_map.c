// SPDX-License-Identifier: Apache-2.0
#include <bpf/btf.h>
#include <errno.h>
#include <unistd.h>

#include "kernel/smallest_map.h"

static const struct smallest_map smallest[] = {
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
	/* size of a page in bytes, at most 64 KiB */
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

const struct smallest_map *smallest_map_at(size_t index)
{
	return index < sizeof(smallest) / sizeof(smallest[0]) ? &smallest[index] : NULL;
}

const struct smallest_map *smallest_map_find(__u32 type)
{
	for (size_t i = 0; i < sizeof(smallest) / sizeof(smallest[0]); i++)
		if (smallest[i].type == type)
			return &smallest[i];
	return NULL;
}

int smallest_map_btf(__u32 value_size)
{
	struct btf *btf = btf__new_empty();
	int err = -ENOMEM, fd;

	if (btf && btf__add_int(btf, "int", 4, BTF_INT_SIGNED) == 1 &&
	    btf__add_int(btf, "char", 1, BTF_INT_CHAR) == 2 &&
	    btf__add_array(btf, 1, 2, value_size) == 3)
		err = btf__load_into_kernel(btf);
	fd = err ? err : dup(btf__fd(btf));
	btf__free(btf);
	return fd;
}
