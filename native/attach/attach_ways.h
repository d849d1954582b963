/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ATTACH_WAYS_H
#define ATTACH_WAYS_H

#include "attach/attachment.h"

/*
 * The functions that attach programs, one for each kind of place. All have the type attach_way_fn:
 * they set the target once it is known, keep what they created, and return 0 or the kernel's
 * -errno.
 */

/* attach_trace.c: events of the kernel */

/** attach_tracepoint() - attach to the tracepoint of the plan or of the section */
int attach_tracepoint(struct attachment *a);
/** attach_raw_tracepoint() - attach to the raw tracepoint of the plan or of the section */
int attach_raw_tracepoint(struct attachment *a);
/** attach_function() - attach to the traced function, tracepoint or program */
int attach_function(struct attachment *a);
/** attach_lsm() - attach to an LSM hook */
int attach_lsm(struct attachment *a);
/** attach_perf_event() - attach to a clock of each CPU, which samples 100 times a second */
int attach_perf_event(struct attachment *a);

/* attach_probe.c: one of the following three */

/** attach_probe() - attach a kprobe, uprobe or USDT probe, as the plan or the section specifies */
int attach_probe(struct attachment *a);

/* attach_kprobe.c: kernel functions */

/** attach_kprobe() - attach to a kernel function, a pattern of them, or a system call */
int attach_kprobe(struct attachment *a);

/* attach_uprobe.c, attach_usdt.c: functions and USDT probes of processes */

/** attach_uprobe() - attach to a function of a binary; if none is named, of the validator */
int attach_uprobe(struct attachment *a);
/** attach_usdt() - attach to a USDT probe of a binary; if none is named, of the validator */
int attach_usdt(struct attachment *a);

/* attach_iter.c */

/** attach_iter() - attach an iterator and read it, which runs the program */
int attach_iter(struct attachment *a);

/* attach_device.c: interfaces */

/** attach_xdp() - attach to an interface, or put the program into a devmap or a cpumap */
int attach_xdp(struct attachment *a);

/* attach_tc.c: traffic control of interfaces */

/** attach_classifier() - attach to an interface with tcx, clsact or netkit */
int attach_classifier(struct attachment *a);
/** attach_action() - attach as an action that filters of any kind could use */
int attach_action(struct attachment *a);

/* attach_route.c: lightweight tunnels of routes */

/** attach_route() - add a route whose tunnel runs the program */
int attach_route(struct attachment *a);

/* attach_hook.c: cgroups, the network namespace, netfilter */

/** attach_cgroup() - attach to the cgroup of the plan, or else of the case */
int attach_cgroup(struct attachment *a);
/** attach_netns() - attach to the network namespace of this process */
int attach_netns(struct attachment *a);
/** attach_netfilter() - attach to IPv4 packets for this host (NF_INET_LOCAL_IN) */
int attach_netfilter(struct attachment *a);

/* attach_socket.c: sockets and maps of sockets */

/** attach_socket_filter() - attach to a UDP socket with SO_ATTACH_BPF */
int attach_socket_filter(struct attachment *a);
/** attach_reuseport() - attach to a UDP socket with SO_ATTACH_REUSEPORT_EBPF */
int attach_reuseport(struct attachment *a);
/** attach_sockmap() - attach to a map of sockets: the program's, the object's or a new one */
int attach_sockmap(struct attachment *a);

/* attach_struct_ops.c */

/** attach_struct_ops() - attach the map of the program; once, with the first of its programs */
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
