// SPDX-License-Identifier: GPL-2.0 OR Apache-2.0
/*
 * An object that leaves all it can to its loader: global variables, sizes,
 * types and flags of maps, which programs are loaded and with which type, and
 * the entries of maps.
 *
 * judge() answers a packet that holds a struct question with a value that the
 * loader has set, so that a test run can check it. Other packets pass.
 */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

#define MAGIC 0xb7

char LICENSE[] SEC("license") = "GPL";

enum { ASK_GLOBALS, ASK_SETTINGS, ASK_BUDGET, ASK_NETWORK, ASK_TAIL_CALL, ASK_TENANT, ASK_GROUP };

struct question {
	__u8 magic;
	__u8 what;
	__u8 tenant;
	__u8 item;
	__u8 address[4];
	__u8 padding[8];
};

struct limits {
	__u16 low;
	__u16 steps[3];
	struct {
		_Bool on;
		__s8 shift;
	} mode;
};

const volatile __u32 base = 0;
const volatile struct limits limits = {};
__u64 offset = 1;
__s32 extra;
__u32 tuning SEC(".data.tuning") = 0;

struct setting {
	__u32 weight;
	__u16 factor;
	char name[10];
};

/* Entries are given field by field, by name. */
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 4);
	__type(key, __u32);
	__type(value, struct setting);
} settings SEC(".maps");

/* The same budget on every CPU; one entry per CPU. */
struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__type(key, __u32);
	__type(value, __u32);
} budget SEC(".maps");

struct network {
	__u32 prefix_len;
	__u8 address[4];
};

/* A hash table here; the loader turns it into a longest-prefix-match trie. */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16);
	__type(key, struct network);
	__type(value, __u32);
} networks SEC(".maps");

/* The loader sets the depth of the stack traces. */
struct {
	__uint(type, BPF_MAP_TYPE_STACK_TRACE);
	__uint(max_entries, 16);
} stacks SEC(".maps");

/* BPF_MAP_TYPE_ARENA, a map type since Linux 6.9. */
struct {
	__uint(type, 33);
	__uint(map_flags, BPF_F_MMAPABLE);
	__uint(max_entries, 4);
} scratch SEC(".maps");

/* Pinned to share it with other programs on the host; not pinned in a guest. */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 8);
	__type(key, __u32);
	__type(value, __u32);
	__uint(pinning, LIBBPF_PIN_BY_NAME);
} shared SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_PROG_ARRAY);
	__uint(max_entries, 4);
	__type(key, __u32);
	__type(value, __u32);
} next SEC(".maps");

/* One inner map per tenant; the loader declares their form. */
struct {
	__uint(type, BPF_MAP_TYPE_HASH_OF_MAPS);
	__uint(max_entries, 8);
	__type(key, __u32);
	__type(value, __u32);
} tenants SEC(".maps");

/* One inner map per group; the object itself declares their form. */
struct {
	__uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS);
	__uint(max_entries, 4);
	__type(key, __u32);
	__array(values, struct {
		__uint(type, BPF_MAP_TYPE_HASH);
		__uint(max_entries, 8);
		__type(key, __u32);
		__type(value, struct setting);
	});
} groups SEC(".maps");

static __u32 ask_globals(void)
{
	__u32 sum = base + offset + extra + tuning + limits.low + limits.steps[2];

	return limits.mode.on ? sum + limits.mode.shift : sum;
}

static __u32 ask_settings(__u32 item)
{
	struct setting *setting = bpf_map_lookup_elem(&settings, &item);

	return setting ? setting->weight * setting->factor + setting->name[0] : 0;
}

static __u32 ask_budget(__u32 item)
{
	__u32 *amount = bpf_map_lookup_elem(&budget, &item);

	return amount ? *amount : 0;
}

static __u32 ask_network(const struct question *question)
{
	struct network network = { .prefix_len = 32 };
	__u32 *number;

	__builtin_memcpy(network.address, question->address, sizeof(network.address));
	number = bpf_map_lookup_elem(&networks, &network);
	return number ? *number : 0;
}

static __u32 ask_tenant(__u32 tenant, __u32 item)
{
	void *items = bpf_map_lookup_elem(&tenants, &tenant);
	__u64 *number = items ? bpf_map_lookup_elem(items, &item) : NULL;

	return number ? *number : 0;
}

static __u32 ask_group(__u32 group, __u32 item)
{
	void *items = bpf_map_lookup_elem(&groups, &group);
	struct setting *setting = items ? bpf_map_lookup_elem(items, &item) : NULL;

	return setting ? setting->weight : 0;
}

SEC("xdp")
int judge(struct xdp_md *ctx)
{
	const struct question *question = (void *)(long)ctx->data;

	if ((void *)(question + 1) > (void *)(long)ctx->data_end || question->magic != MAGIC)
		return XDP_PASS;

	switch (question->what) {
	case ASK_GLOBALS:
		return ask_globals();
	case ASK_SETTINGS:
		return ask_settings(question->item);
	case ASK_BUDGET:
		return ask_budget(question->item);
	case ASK_NETWORK:
		return ask_network(question);
	case ASK_TAIL_CALL:
		bpf_tail_call(ctx, &next, question->item);
		return 0;
	case ASK_TENANT:
		return ask_tenant(question->tenant, question->item);
	case ASK_GROUP:
		return ask_group(question->tenant, question->item);
	default:
		return XDP_PASS;
	}
}

/* Not loaded unless the loader sets autoload. */
SEC("?xdp")
int answer(struct xdp_md *ctx)
{
	return 4711;
}

/* libbpf does not know this section: the loader sets the program type. */
SEC("egress")
int count_egress(struct __sk_buff *skb)
{
	return skb->len;
}

/* Calls a helper that no kernel has: the loader clears its autoload. */
SEC("xdp")
int not_yet(struct xdp_md *ctx)
{
	static long (*const bpf_not_yet)(void) = (void *)9999;

	return bpf_not_yet();
}
