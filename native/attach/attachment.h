/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ATTACHMENT_H
#define ATTACHMENT_H

#include <bpf/libbpf.h>
#include <stdbool.h>
#include <stddef.h>

#include "plan/plan.h"

/* What one attachment holds open beside links of libbpf: a link, a socket, a map. */
#define ATTACHMENT_FDS_MAX 2

/* One program and its place in the kernel. */
struct attachment {
	const struct plan_case *c;
	struct bpf_object *obj;
	struct bpf_program *prog;
	/* its place among the programs of the object: where numbers must differ */
	int index;
	/* those of the programs before it */
	struct attachment *earlier;
	/* what the plan says; all NULL when it says nothing */
	struct attach_override override;

	/* how and where, in the kernel's terms: `kprobe do_unlinkat`, `tcx ingress lo` */
	char target[256];
	/* programs that exclude each other have the same room, where their targets do not tell; or NULL */
	const char *room;
	/* why it failed, where there are better words than libbpf's and the errno's; else "" */
	char problem[512];
	/* 0 or -errno of the kernel */
	int err;
	/* there is nothing that a program of this type is attached to */
	bool unsupported;
	/* what the kernel was asked for, or 0: one that does not know it says EINVAL and no more */
	int attach_type;
	/* struct_ops: the map that the program stands in */
	struct bpf_map *map;

	struct bpf_link **links;
	size_t link_cnt;
	int fds[ATTACHMENT_FDS_MAX];
	size_t fd_cnt;
	/* undoes what closing does not; NULL: nothing. Gets what it wants from the fields below */
	void (*undo)(const struct attachment *a);
	/* an interface, a descriptor */
	int place;
	/* an attach type, a handle */
	__u32 detail;
	__u32 priority;
};

/* The programs of a case, attached or not, in the order of the object. */
struct attachments {
	struct attachment *items;
	size_t cnt;
};

/**
 * typedef attach_way_fn - attaches programs of a kind
 * @a: what to attach; its results are filled
 *
 * Return: 0 or -errno, the kernel's.
 */
typedef int (*attach_way_fn)(struct attachment *a);

/** attachment_target() - set where a program is attached, in the manner of printf(3) */
__attribute__((format(printf, 2, 3)))
void attachment_target(struct attachment *a, const char *format, ...);

/**
 * attachment_problem() - set why it failed, in the manner of printf(3)
 *
 * Return: @err, so that a way can end with it.
 */
__attribute__((format(printf, 3, 4)))
int attachment_problem(struct attachment *a, int err, const char *format, ...);

/**
 * attachment_keep_link() - keep a link as long as the program is attached
 * @link: what libbpf returned; NULL for a failure that errno(3) tells
 *
 * Return: 0 or -errno.
 */
int attachment_keep_link(struct attachment *a, struct bpf_link *link);

/**
 * attachment_keep_fd() - keep a descriptor as long as the program is attached
 * @fd: the descriptor, or -errno
 *
 * Return: 0 or -errno.
 */
int attachment_keep_fd(struct attachment *a, int fd);

/** attachment_is_held() - whether the program is attached */
bool attachment_is_held(const struct attachment *a);

/** attachment_release() - detach the program; does nothing when it is not attached */
void attachment_release(struct attachment *a);

/**
 * section_kind() - whether a program's section is of a kind
 * @kind: as in `SEC("<kind>")` and `SEC("<kind>/...")`
 */
bool section_kind(const struct bpf_program *prog, const char *kind);

/**
 * program_may_sleep() - whether libbpf loads a program as one that may sleep
 *
 * Its section says so ("fentry.s/…", "lsm.s", "uprobe.s"), or its type; libbpf does not show the flag before the load.
 */
bool program_may_sleep(const struct bpf_program *prog);

/** section_target() - what stands behind the first slash of a program's section, or NULL */
const char *section_target(const struct bpf_program *prog);

/** traced_name() - what a tracing or an LSM program is bound to, by the plan or its section */
const char *traced_name(const struct attachment *a);

#endif
