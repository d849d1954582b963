// SPDX-License-Identifier: GPL-2.0 OR Apache-2.0
/*
 * A program of each kind that runs when the kernel or a process reaches a place in
 * its code, or on a clock. Some sections name the place; for the others bpfcompat uses
 * a function, a USDT probe or a clock of the guest.
 */
#include <linux/bpf.h>
#include <linux/ptrace.h>
#include <stdbool.h>
#include <bpf/bpf_helpers.h>
#include <bpf/usdt.bpf.h>

char LICENSE[] SEC("license") = "GPL";

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 4);
	__type(key, __u32);
	__type(value, __u64);
} elements SEC(".maps");

SEC("kprobe/vfs_unlink")
int on_entry(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("kretprobe/vfs_unlink")
int on_return(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("ksyscall/unlinkat")
int on_syscall(void *ctx)
{
	(void)ctx;

	return 0;
}

/* The section names no function: attached to one of the validator. */
SEC("uprobe")
int in_process(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("uretprobe")
int out_of_process(void *ctx)
{
	(void)ctx;

	return 0;
}

/* /init, the guest's first process, is a file that every guest has. */
SEC("uprobe//init:main")
int in_main(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("usdt")
int on_usdt(struct pt_regs *ctx)
{
	return bpf_usdt_arg_cnt(ctx) == 0;
}

SEC("tracepoint/syscalls/sys_enter_unlinkat")
int on_tracepoint(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("raw_tp/sched_switch")
int on_raw_tracepoint(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("raw_tp.w/bpf_test_finish")
int on_writable_tracepoint(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("tp_btf/sched_switch")
int on_typed_tracepoint(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("fentry/vfs_unlink")
int on_typed_entry(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("fexit/vfs_unlink")
int on_typed_return(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("fmod_ret/security_file_open")
int instead_of_return(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("lsm/file_open")
int on_lsm_hook(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("iter/task")
int each_task(void *ctx)
{
	(void)ctx;

	return 0;
}

/* Walks the first map of the object that can be walked. */
SEC("iter/bpf_map_elem")
int each_element(void *ctx)
{
	(void)ctx;

	return 0;
}

SEC("perf_event")
int on_clock(void *ctx)
{
	(void)ctx;

	return 0;
}
