// SPDX-License-Identifier: GPL-2.0 OR Apache-2.0
/*
 * Reads a field of the kernel's task_struct that no kernel has.
 *
 * The object compiles because it declares its own task_struct. libbpf looks
 * up the field in the BTF of the running kernel, does not find it, and puts
 * an invalid instruction in place of the read.
 */
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

char LICENSE[] SEC("license") = "GPL";

struct task_struct {
	int bpfcompat_no_such_field;
} __attribute__((preserve_access_index));

int last_seen;

SEC("tp_btf/sched_process_exit")
int read_field(__u64 *ctx)
{
	struct task_struct *task = (void *)ctx[0];

	last_seen = task->bpfcompat_no_such_field; /* the rejected line */

	return 0;
}
