/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ATTACH_WAYS_H
#define ATTACH_WAYS_H

#include "attach/attachment.h"

/*
 * The functions that attach programs, one for each kind of place. All have the type attach_way_fn:
 * they set the target in any case, keep what they created, and return 0 or the kernel's -errno.
 */

/* attach_trace.c: events of the kernel */
int attach_tracepoint(struct attachment *a);
int attach_raw_tracepoint(struct attachment *a);
int attach_function(struct attachment *a);
int attach_lsm(struct attachment *a);
int attach_perf_event(struct attachment *a);

/* attach_probe.c: one of the following three */
int attach_probe(struct attachment *a);

/* attach_kprobe.c: kernel functions by address */
int attach_kprobe(struct attachment *a);

/* attach_uprobe.c, attach_usdt.c: functions and USDT probes of processes */
int attach_uprobe(struct attachment *a);
int attach_usdt(struct attachment *a);

/* attach_iter.c */
int attach_iter(struct attachment *a);

/* attach_device.c: interfaces */
int attach_xdp(struct attachment *a);

/* attach_tc.c: traffic control of interfaces */
int attach_classifier(struct attachment *a);
int attach_action(struct attachment *a);

/* attach_route.c: lightweight tunnels of routes */
int attach_route(struct attachment *a);

/* attach_hook.c: cgroups, the network namespace, netfilter */
int attach_cgroup(struct attachment *a);
int attach_netns(struct attachment *a);
int attach_netfilter(struct attachment *a);

/* attach_socket.c: sockets and maps of sockets */
int attach_socket_filter(struct attachment *a);
int attach_reuseport(struct attachment *a);
int attach_sockmap(struct attachment *a);

/* attach_struct_ops.c */
int attach_struct_ops(struct attachment *a);

/**
 * attach_link() - attach with a link that needs nothing but its target
 * @a: the attachment
 * @target: an interface or a file descriptor
 * @attach_type: attach type of the link
 *
 * Return: 0 or -errno of BPF_LINK_CREATE.
 */
int attach_link(struct attachment *a, int target, int attach_type);

#endif
